// What the base asks for when it needs a chunk. Bundled with the bindings, so that it costs
// no request; the build appends a loader for each chunk, which the base imports by its name.

let base;
let request;

// Once, before anything is asked for: what the base exports, and how a file is requested.
export const link = (exports, fetchFile) => {
  base = exports;
  request = fetchFile;
};

// One load of each file for the whole page; a failure is forgotten, so that the next is a new one.
const loads = {};
const load = (file) =>
  (loads[file] ??= instantiate(file).catch((cause) => {
    loads[file] = undefined;
    throw cause;
  }));

// A file may bear others in its sections: what its chunk shares with another one.
const instantiate = async (file) => {
  const imports = { __wasm_split: base };
  const module = await WebAssembly.compileStreaming(request(file));
  const parts = WebAssembly.Module.customSections(module, "part");
  await Promise.all([module, ...parts].map((part) => WebAssembly.instantiate(part, imports)));
};

// The base is told whether it came.
const loader = (files) => async (callback, data) => {
  let came = 0;
  try {
    await Promise.all(files.map(load));
    came = 1;
  } catch (cause) {
    // What could not be fetched, the browser says by itself.
    if (!(cause instanceof TypeError)) console.error("guichet:", cause);
  }
  base.__indirect_function_table.get(callback)(data, came);
};

