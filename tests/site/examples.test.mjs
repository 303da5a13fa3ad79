// What /api shows is run as it is written there: by the shell, by Python, by Node, by PHP.

import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import test from "node:test";
import { promisify } from "node:util";
import { ask } from "../driver/site.mjs";

const run = promisify(execFile);
const RUNNERS = {
  curl: (code) => run("sh", ["-c", code]),
  python: (code) => run("python3", ["-c", code]),
  javascript: (code) => run(process.execPath, ["--input-type=module", "-e", code]),
  // The tag that opens a program of PHP is not said to `-r`.
  php: (code) => run("php", ["-d", "display_errors=stderr", "-r", code.replace(/^<\?php\n/, "")]),
};

/** What each task answers with, whatever the language. */
const ANSWERS = { verifier: /ne vaut pas attestation/, aides: /eligible/ };

const hasPhp = () => {
  try {
    execFileSync("php", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const plain = (html) =>
  html.replace(/<!--.*?-->|<[^>]+>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

for (const [language, runner] of Object.entries(RUNNERS)) {
  for (const [task, answer] of Object.entries(ANSWERS)) {
    const skip = language === "php" && !hasPhp() && "no PHP here, and it could not be installed";
    test(`the call « ${task} » in ${language} of /api answers`, { skip }, async () => {
      const html = await (await ask("/api")).text();
      const [, code] = html.match(new RegExp(`<pre[^>]*id="${task}-${language}"[^>]*>(.*?)</pre>`, "s"));
      const { stdout } = await runner(plain(code));
      assert.match(stdout, answer);
    });
  }
}
