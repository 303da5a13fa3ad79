// The mails of this machine, on a page that only this machine has.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import test from "node:test";
import { promisify } from "node:util";
import { openContext } from "../driver/scene.mjs";
import { MAILS, SITE, XTASK, ask } from "../driver/site.mjs";

test("a mail to a structure is read there, and nowhere on the site", { skip: !(XTASK && MAILS) && "GUICHET_COURRIELS is not set" }, async (t) => {
  const structure = `essai-${Date.now()}`;
  const address = `accueil@${structure}.example`;
  const { port } = new URL(SITE);
  await promisify(execFile)(XTASK, ["partner", "create", "--name", "Essai", "--scope", "structure", "--structure", structure, "--email", address, "--receives", "--port", port]);
  const deposit = await ask("/v1/candidatures", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      structure,
      candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
      projet: { resume: "Ouvrir une cantine de quartier." },
      information_lue: true,
    }),
  });
  assert.equal(deposit.status, 201);
  const { reference } = await deposit.json();

  const context = await openContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(MAILS);
  const mail = page.getByRole("article").filter({ hasText: address });
  // The clock of this machine delivers every second.
  const isShown = () => mail.waitFor({ timeout: 500 }).then(() => true, () => false);
  for (let attempts = 0; attempts < 20 && !(await isShown()); attempts += 1) {
    await page.getByRole("link", { name: "Actualiser" }).click();
  }
  await mail.getByRole("heading", { name: `Une nouvelle candidature (${reference})` }).waitFor();
  await mail.getByText(new RegExp(`La candidature ${reference} pour «\\sEssai\\s» vient d’arriver\\.`)).waitFor();
  assert.doesNotMatch(await mail.innerText(), /Awa|06 12/);
  assert.deepEqual(complaints, []);
  assert.equal(await page.locator("script").count(), 0);
  for (const path of ["/courriels", "/courriels.css", "/courriels.ndjson"]) assert.equal((await ask(path)).status, 404, path);
});
