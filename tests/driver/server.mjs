// A service of its own, for what no other case must see nor the site under test do.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { DATA, GEOCODER, XTASK } from "./site.mjs";

/** Starts one on the demonstration data, and says where it answers. It ends with the test. */
export const startServer = async (t, { options = [], variables = {} } = {}) => {
  const server = spawn(XTASK, ["serve", "--port", "0", "--data", DATA, "--geocoder", GEOCODER, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...variables },
  });
  const exit = once(server, "exit");
  const log = server.stderr.setEncoding("utf8").toArray();
  t.after(async () => {
    // Told, it ends its runtime too.
    server.kill("SIGTERM");
    await exit;
  });
  for await (const line of createInterface(server.stdout)) {
    const [, url] = line.match(/^ready (http:\S+)$/) ?? [];
    if (url) return { url, server, exit, log };
  }
  assert.fail(`the server does not say where it is ready: ${(await log).join("")}`);
};
