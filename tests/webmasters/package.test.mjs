// The package for npm, as it is served.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { install, recipe } from "./webmaster.mjs";

const TSC = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));

test("npm packs these files and no other", async (t) => {
  const [command] = await recipe("npm");
  const folder = await install(t, command);
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: join(folder, "node_modules", "guichet"),
    stdio: ["ignore", "pipe", "ignore"],
  });
  const report = JSON.parse(printed);
  const [{ files, name, version }] = Array.isArray(report) ? report : Object.values(report);
  assert.equal(name, "guichet");
  const written = files.map(({ path }) => path).filter((path) => !path.startsWith(`v/${version}/`));
  assert.deepEqual(written.sort(), [
    "README.md",
    "candidature.d.ts",
    "candidature.js",
    "custom-elements.json",
    "eligibilite.d.ts",
    "eligibilite.js",
    "index.d.ts",
    "index.js",
    "loader.js",
    "orientation.d.ts",
    "orientation.js",
    "package.json",
    "qpv.d.ts",
    "qpv.js",
    "react.d.ts",
    "react.js",
    "vscode.css-custom-data.json",
    "vscode.html-custom-data.json",
    "vue.d.ts",
    "vue.js",
    "web-types.json",
  ]);
  const modules = files.map(({ path }) => path).filter((path) => path.startsWith("v/"));
  for (const path of modules) assert.match(path, /^v\/[^/]+\/[0-9a-f]{16}(\.[a-zA-Z-]+)?\.(js|json|wasm)$/);
  assert.ok(modules.length > 2, "the modules are there");
});

test("TypeScript takes each entry, and refuses what the table does not have", async (t) => {
  const [command] = await recipe("npm");
  const folder = await install(t, command);
  copyFileSync(new URL("sample.tsx", import.meta.url), join(folder, "sample.tsx"));
  const settings = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      module: "esnext",
      moduleResolution: "bundler",
      target: "es2022",
      lib: ["es2022", "dom"],
      jsx: "react-jsx",
      types: [],
    },
    files: ["sample.tsx"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  try {
    execFileSync(TSC, ["--project", folder], { encoding: "utf8" });
  } catch ({ stdout }) {
    assert.fail(stdout);
  }
});

test("a server may import it: it defines nothing there", async (t) => {
  const [command] = await recipe("npm");
  const folder = await install(t, command);
  const entry = join(folder, "node_modules", "guichet", "qpv.js");
  const { define } = await import(entry);
  assert.equal(define("https://guichet.exemple.fr"), undefined);
  assert.ok(readFileSync(entry, "utf8").length > 0);
});
