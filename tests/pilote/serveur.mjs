// A service of its own, for what no other case must see nor the site under test do.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { DONNEES, GEOCODEUR, XTASK } from "./site.mjs";

/** Starts one on the demonstration data, and says where it answers. It ends with the test. */
export const sert = async (t, { options = [], variables = {} } = {}) => {
  const serveur = spawn(XTASK, ["serve", "--port", "0", "--data", DONNEES, "--geocoder", GEOCODEUR, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...variables },
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
  assert.fail(`the server does not say where it is ready: ${(await journal).join("")}`);
};
