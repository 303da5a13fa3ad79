// A webmaster who knows nothing but what `/integrer` says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { build } from "esbuild";
import { namedCase } from "../driver/cases.mjs";
import { scene } from "../driver/scene.mjs";
import { ask } from "../driver/site.mjs";

const PAGE = new URL("plain.html", import.meta.url);
// Within the checkout, so that npm's packages are found from there.
export const WORK = fileURLToPath(new URL("../../target/guichet/webmasters/", import.meta.url));

const ENTITIES = { lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'", amp: "&" };
const plain = (html) => html.replace(/&(lt|gt|quot|#x27|#39|amp);/g, (_, name) => ENTITIES[name]);

/** What the page says to paste for a tool, block after block. */
export const recipe = async (tool, query = "") => {
  const response = await ask(`/integrer${query}`);
  assert.equal(response.status, 200);
  const page = await response.text();
  const [, section] = page.split(`<details id="${tool}">`);
  assert.ok(section, `/integrer says nothing of ${tool}`);
  const blocks = section.split("</details>")[0].matchAll(/<code[^>]*>([^]*?)<\/code>/g);
  return [...blocks].map(([, code]) => plain(code.replace(/<!--?>|<!---->|<!>/g, "")));
};

/** A folder of their own, with the package that an `npm install` names: where it is. */
export const install = async (t, command) => {
  const [, address] = /^npm install (\S+)$/.exec(command) ?? [];
  assert.ok(address, command);
  const response = await fetch(address);
  assert.equal(response.status, 200, `${address} is there`);
  mkdirSync(WORK, { recursive: true });
  const folder = mkdtempSync(WORK);
  t.after(() => rmSync(folder, { recursive: true }));
  const installed = join(folder, "node_modules", "guichet");
  mkdirSync(installed, { recursive: true });
  const packed = join(folder, "guichet.tgz");
  writeFileSync(packed, Buffer.from(await response.arrayBuffer()));
  execFileSync("tar", ["-xzf", packed, "-C", installed, "--strip-components=1"]);
  return folder;
};

/** One script of a program and what it imports, as any bundler makes it. */
export const bundle = async (folder, contents, options = {}) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "jsx" },
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    logLevel: "silent",
    ...options,
  });
  return outputFiles[0].text;
};

/** Publishes what was pasted and checks an address there: what was said in the console. */
export const publish = async (t, pasted, options) => {
  const change = (html) => html.replace("{{ici}}", () => pasted);
  const said = [];
  const prepare = async (session) => {
    session.on("console", (message) => said.push(message.text()));
  };
  const { guichet, witness } = await scene(t, PAGE, { change, prepare, ...options });
  const verdict = await guichet.checkAddress(namedCase("dans"));
  assert.equal(verdict.statut, "dans");
  assert.equal(witness.all("guichet:pret").length, 1);
  return said;
};

/** A test that says how long the webmaster took. */
export const timed = (run) => async (t) => {
  const begun = performance.now();
  await run(t);
  t.diagnostic(`from nothing to a verdict in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
};
