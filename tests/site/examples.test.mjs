// What /api shows is run as it is written there: by the shell, by Python, by Node. PHP is not on
// every machine that runs these tests: the page says that it is shown and not run.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import test from "node:test";
import { promisify } from "node:util";
import { ask } from "../driver/site.mjs";

const run = promisify(execFile);
const RUNNERS = {
  curl: (code) => run("sh", ["-c", code]),
  python: (code) => run("python3", ["-c", code]),
  javascript: (code) => run(process.execPath, ["--input-type=module", "-e", code]),
};

const plain = (html) =>
  html.replace(/<!--.*?-->|<[^>]+>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

for (const [language, runner] of Object.entries(RUNNERS)) {
  test(`the call in ${language} of /api answers`, async () => {
    const html = await (await ask("/api")).text();
    const [, code] = html.match(new RegExp(`<pre[^>]*id="${language}"[^>]*>(.*?)</pre>`, "s"));
    const { stdout } = await runner(plain(code));
    assert.ok(stdout.includes("ne vaut pas attestation"), stdout);
  });
}
