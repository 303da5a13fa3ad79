// The letters of this machine, on a page that only this machine has.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import test from "node:test";
import { promisify } from "node:util";
import { navigateur } from "../pilote/scene.mjs";
import { COURRIELS, SITE, XTASK, demande } from "../pilote/site.mjs";

test("a letter to a structure is read there, and nowhere on the site", { skip: !(XTASK && COURRIELS) && "GUICHET_COURRIELS is not set" }, async (t) => {
  const structure = `essai-${Date.now()}`;
  const a = `accueil@${structure}.example`;
  const { port } = new URL(SITE);
  await promisify(execFile)(XTASK, ["partner", "create", "--name", "Essai", "--scope", "structure", "--structure", structure, "--email", a, "--port", port]);
  const depot = await demande("/v1/candidatures", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      structure,
      candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
      projet: { resume: "Ouvrir une cantine de quartier." },
      information_lue: true,
    }),
  });
  assert.equal(depot.status, 201);
  const { reference } = await depot.json();

  const contexte = await (await navigateur()).newContext({ locale: "fr-FR" });
  t.after(() => contexte.close());
  const page = await contexte.newPage();
  const plaintes = [];
  page.on("console", (message) => plaintes.push(message.text()));
  await page.goto(COURRIELS);
  const lettre = page.getByRole("article").filter({ hasText: a });
  // The clock of this machine delivers every second.
  const vue = () => lettre.waitFor({ timeout: 500 }).then(() => true, () => false);
  for (let essais = 0; essais < 20 && !(await vue()); essais += 1) {
    await page.getByRole("link", { name: "Actualiser" }).click();
  }
  await lettre.getByRole("heading", { name: `Une nouvelle candidature (${reference})` }).waitFor();
  await lettre.getByText(new RegExp(`La candidature ${reference} pour «\\sEssai\\s» vient d’arriver\\.`)).waitFor();
  assert.doesNotMatch(await lettre.innerText(), /Awa|06 12/);
  assert.deepEqual(plaintes, []);
  assert.equal(await page.locator("script").count(), 0);
  for (const chemin of ["/courriels", "/courriels.css", "/courriels.ndjson"]) assert.equal((await demande(chemin)).status, 404, chemin);
});
