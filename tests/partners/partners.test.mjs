// A partner's developer: what the page for partners shows, run as it is written there, and
// the reference library of Standard Webhooks to believe what comes.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ask, SITE, XTASK } from "../driver/site.mjs";

// Below the packages, where the receiver finds its library.
const FOLDER = fileURLToPath(new URL("../../target/guichet/partners/", import.meta.url));
const PAGE = readFileSync(new URL("../../docs/partenaires.md", import.meta.url), "utf8");

mkdirSync(FOLDER, { recursive: true });
for (const [language, name] of [["json", "candidature.json"], ["sh", "client.sh"], ["js", "receveur.mjs"]]) {
  const blocks = [...PAGE.matchAll(new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``, "g"))];
  assert.equal(blocks.length, 1, `the page shows one ${name}`);
  assert.ok(PAGE.includes(`\`${name}\``), `the page names ${name}`);
  writeFileSync(new URL(name, `file://${FOLDER}`), blocks[0][1]);
}

const run = promisify(execFile);
const partner = async (...arguments_) => {
  const { stdout, stderr } = await run(XTASK, ["partner", ...arguments_, "--port", new URL(SITE).port]);
  return { key: stdout.trim().split("\n").pop(), said: stderr };
};

/** A port that nothing listens on. */
const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
};

test("the client of the page is short", () => {
  const lines = readFileSync(`${FOLDER}client.sh`, "utf8").trim().split("\n");
  assert.ok(lines.length <= 20, `${lines.length} lines`);
});

test("a deposit made twice counts once, is read back, and what follows is told and believed", async (t) => {
  const port = await freePort();
  const webhook = `http://127.0.0.1:${port}/`;
  const created = await partner("create", "--name", "Essai", "--scope", "prescripteur", "--webhook", webhook);
  const id = created.said.match(/partner (\S+)/)[1];
  const secret = created.said.match(/whsec_\S+/)[0];

  const receiver = spawn(process.execPath, ["receveur.mjs"], {
    cwd: FOLDER,
    env: { ...process.env, SECRET: secret, PORT: port },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => receiver.kill());
  let output = "";
  receiver.stdout.on("data", (chunk) => (output += chunk));
  const waitForLine = async (line) => {
    const end = Date.now() + 60_000;
    while (!output.includes(line)) {
      assert.ok(Date.now() < end, `no « ${line} » in « ${output} »`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await waitForLine("prêt");

  const client = async (...arguments_) => {
    const env = { ...process.env, GUICHET: SITE, CLE: created.key };
    return (await run("sh", ["client.sh", ...arguments_], { cwd: FOLDER, env })).stdout;
  };
  const key = crypto.randomUUID();
  const first = await client("deposer", key, "candidature.json");
  assert.equal(await client("deposer", key, "candidature.json"), first);
  const { reference, secret: ownerSecret } = JSON.parse(first);
  const { candidatures } = JSON.parse(await client("lire"));
  assert.deepEqual(candidatures.map((one) => one.reference), [reference]);
  const { curseur } = candidatures[0];
  assert.deepEqual(JSON.parse(await client("lire", curseur)).candidatures, []);
  await assert.rejects(client("deposer", `${key} x`, "candidature.json"), /400/);

  const asOwner = (method, body) =>
    ask(`/v1/candidatures/${reference}`, {
      method,
      headers: { authorization: `Bearer ${ownerSecret}`, "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
  assert.equal((await asOwner("PATCH", { statut: "retiree" })).status, 200);
  await waitForLine(`candidature.retiree ${reference} retiree`);
  const since = JSON.parse(await client("lire", curseur)).candidatures;
  assert.deepEqual(since.map(({ statut }) => statut), ["retiree"]);

  // The secret is renewed: what has the old one believes what comes, for now.
  const renewed = await partner("rotate", id, "--webhook");
  assert.notEqual(renewed.key, secret);
  assert.equal((await asOwner("DELETE")).status, 204);
  await waitForLine(`candidature.effacee ${reference}`);

  // What we did not sign is not believed.
  const forged = await fetch(webhook, {
    method: "POST",
    body: JSON.stringify({ type: "candidature.effacee", data: { reference } }),
    headers: {
      "webhook-id": "msg_faux",
      "webhook-timestamp": String(Math.floor(Date.now() / 1000)),
      "webhook-signature": "v1,AAAA",
    },
  });
  assert.equal(forged.status, 401);
});
