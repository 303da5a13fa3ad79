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
import { demande, SITE, XTASK } from "../pilote/site.mjs";

// Below the packages, where the receiver finds its library.
const DOSSIER = fileURLToPath(new URL("../../target/guichet/partenaires/", import.meta.url));
const PAGE = readFileSync(new URL("../../docs/partenaires.md", import.meta.url), "utf8");

mkdirSync(DOSSIER, { recursive: true });
for (const [langage, nom] of [["json", "candidature.json"], ["sh", "client.sh"], ["js", "receveur.mjs"]]) {
  const blocs = [...PAGE.matchAll(new RegExp(`\`\`\`${langage}\n([^\`]*)\`\`\``, "g"))];
  assert.equal(blocs.length, 1, `the page shows one ${nom}`);
  assert.ok(PAGE.includes(`\`${nom}\``), `the page names ${nom}`);
  writeFileSync(new URL(nom, `file://${DOSSIER}`), blocs[0][1]);
}

const lance = promisify(execFile);
const partenaire = async (...arguments_) => {
  const { stdout, stderr } = await lance(XTASK, ["partner", ...arguments_, "--port", new URL(SITE).port]);
  return { cle: stdout.trim().split("\n").pop(), dit: stderr };
};

/** A port that nothing listens on. */
const port = async () => {
  const serveur = createServer().listen(0, "127.0.0.1");
  await once(serveur, "listening");
  const { port } = serveur.address();
  serveur.close();
  await once(serveur, "close");
  return port;
};

test("the client of the page is short", () => {
  const lignes = readFileSync(`${DOSSIER}client.sh`, "utf8").trim().split("\n");
  assert.ok(lignes.length <= 20, `${lignes.length} lines`);
});

test("a deposit made twice counts once, is read back, and what follows is told and believed", async (t) => {
  const ecoute = await port();
  const webhook = `http://127.0.0.1:${ecoute}/`;
  const cree = await partenaire("create", "--name", "Essai", "--scope", "prescripteur", "--webhook", webhook);
  const id = cree.dit.match(/partner (\S+)/)[1];
  const secret = cree.dit.match(/whsec_\S+/)[0];

  const receveur = spawn(process.execPath, ["receveur.mjs"], {
    cwd: DOSSIER,
    env: { ...process.env, SECRET: secret, PORT: ecoute },
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => receveur.kill());
  let dit = "";
  receveur.stdout.on("data", (morceau) => (dit += morceau));
  const attends = async (ligne) => {
    const fin = Date.now() + 60_000;
    while (!dit.includes(ligne)) {
      assert.ok(Date.now() < fin, `no « ${ligne} » in « ${dit} »`);
      await new Promise((suite) => setTimeout(suite, 50));
    }
  };
  await attends("prêt");

  const client = async (...arguments_) => {
    const env = { ...process.env, GUICHET: SITE, CLE: cree.cle };
    return (await lance("sh", ["client.sh", ...arguments_], { cwd: DOSSIER, env })).stdout;
  };
  const numero = crypto.randomUUID();
  const premiere = await client("deposer", numero, "candidature.json");
  assert.equal(await client("deposer", numero, "candidature.json"), premiere);
  const { reference, secret: ouvre } = JSON.parse(premiere);
  const { candidatures } = JSON.parse(await client("lire"));
  assert.deepEqual(candidatures.map((une) => une.reference), [reference]);
  const { curseur } = candidatures[0];
  assert.deepEqual(JSON.parse(await client("lire", curseur)).candidatures, []);
  await assert.rejects(client("deposer", `${numero} x`, "candidature.json"), /400/);

  const personne = (method, corps) =>
    demande(`/v1/candidatures/${reference}`, {
      method,
      headers: { authorization: `Bearer ${ouvre}`, "content-type": "application/json" },
      body: corps && JSON.stringify(corps),
    });
  assert.equal((await personne("PATCH", { statut: "retiree" })).status, 200);
  await attends(`candidature.retiree ${reference} retiree`);
  const apres = JSON.parse(await client("lire", curseur)).candidatures;
  assert.deepEqual(apres.map(({ statut }) => statut), ["retiree"]);

  // The secret is renewed: what has the old one believes what comes, for now.
  const neuf = await partenaire("rotate", id, "--webhook");
  assert.notEqual(neuf.cle, secret);
  assert.equal((await personne("DELETE")).status, 204);
  await attends(`candidature.effacee ${reference}`);

  // What we did not sign is not believed.
  const faux = await fetch(webhook, {
    method: "POST",
    body: JSON.stringify({ type: "candidature.effacee", data: { reference } }),
    headers: {
      "webhook-id": "msg_faux",
      "webhook-timestamp": String(Math.floor(Date.now() / 1000)),
      "webhook-signature": "v1,AAAA",
    },
  });
  assert.equal(faux.status, 401);
});
