// A service of its own, for what no other case must see.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { DONNEES, XTASK } from "./site.mjs";

/** Starts one on the demonstration data, and says where it answers. It ends with the test. */
export const sert = async (t, ...options) => {
  const serveur = spawn(XTASK, ["serve", "--port", "0", "--data", DONNEES, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const fin = once(serveur, "exit");
  const journal = serveur.stderr.setEncoding("utf8").toArray();
  t.after(async () => {
    // Told, it ends its runtime too.
    serveur.kill("SIGTERM");
    await fin;
  });
  for await (const ligne of createInterface(serveur.stdout)) {
    const [, url] = ligne.match(/^ready (http:\S+)$/) ?? [];
    if (url) return { url, serveur, fin, journal };
  }
  assert.fail("the server does not say where it is ready");
};
