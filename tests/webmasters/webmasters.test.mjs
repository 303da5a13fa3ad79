// Five webmasters, each from nothing to a verdict by what the page says alone.

import assert from "node:assert/strict";
import test from "node:test";
import { compileScript, parse } from "vue/compiler-sfc";
import { bundle, install, publish, recipe, timed } from "./webmaster.mjs";

test("plain HTML: the lines are pasted", timed(async (t) => {
  const [code] = await recipe("html");
  await publish(t, code, { scripts: "host" });
}));

test("plain HTML: the version that does not change, with its integrity", timed(async (t) => {
  const [code] = await recipe("html", "?version=fixe");
  assert.match(code, /integrity="sha256-[^"]+"/);
  await publish(t, code, { scripts: "host" });
}));

const PROGRAM = '<div id="app"></div><script type="module" nonce="{{nonce}}" src="/app.js"></script>';

test("React: the package is installed, the component written", timed(async (t) => {
  const [command, code] = await recipe("react");
  const folder = await install(t, command);
  const program = `
    ${code}
    import { createRoot } from "react-dom/client";
    createRoot(document.querySelector("#app")).render(<Page />);
  `;
  const script = await bundle(folder, program);
  const said = await publish(t, PROGRAM, { files: { "/app.js": script } });
  assert.deepEqual(said, ["dans"], "the handler of the component heard it");
}));

test("Vue: the package is installed, the component written", timed(async (t) => {
  const [command, code] = await recipe("vue");
  const folder = await install(t, command);
  const { descriptor } = parse(code);
  const { content } = compileScript(descriptor, { id: "page", inlineTemplate: true });
  const program = `
    ${content.replace("export default", "const Page =")}
    import { createApp } from "vue";
    createApp(Page).mount("#app");
  `;
  const script = await bundle(folder, program);
  // Vue asks for a policy of types, which this page refuses to everyone: it does without.
  const said = await publish(t, PROGRAM, { files: { "/app.js": script }, tolerates: [/trusted|policy/i] });
  assert.ok(said.includes("dans"), "the handler of the component heard it");
}));

test("another tool of npm: the element is defined, then written", timed(async (t) => {
  const [command, code, element] = await recipe("npm");
  const folder = await install(t, command);
  const script = await bundle(folder, code);
  await publish(t, `${element}${PROGRAM}`, { files: { "/app.js": script } });
}));

test("SPIP: the template as HTML", timed(async (t) => {
  const [code] = await recipe("spip", "?territoire=departement:99");
  assert.match(code, /territoire="departement:99"/);
  await publish(t, code, { scripts: "host" });
}));
