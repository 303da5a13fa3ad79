// A resident who has just applied: the page that their link opens, to the erasure.

import assert from "node:assert/strict";
import test from "node:test";
import { openContext } from "../pilote/scene.mjs";
import { demande, SITE } from "../pilote/site.mjs";

const CANDIDATURE = {
  structure: "citeslab",
  candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
  projet: { resume: "Un atelier de couture dans mon quartier" },
  information_lue: true,
};

const depose = (cle) =>
  demande("/v1/candidatures", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": cle },
    body: JSON.stringify(CANDIDATURE),
  });

test("asked twice, an application is kept once, and answered alike", async () => {
  const cle = crypto.randomUUID();
  const premiere = await depose(cle);
  assert.equal(premiere.status, 201);
  const seconde = await depose(cle);
  assert.equal(seconde.headers.get("idempotent-replayed"), "true");
  assert.equal(await seconde.text(), await premiere.text());
});

test("followed, corrected, taken back and erased, the secret out of every address", async (t) => {
  const recue = await (await depose(crypto.randomUUID())).json();
  const context = await openContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const [adresses, fautes] = [[], []];
  page.on("request", (requete) => adresses.push(requete.url()));
  page.on("pageerror", (faute) => fautes.push(String(faute)));
  page.on("console", (ligne) => fautes.push(ligne.text()));

  await page.goto(new URL(recue.suivi, SITE).href);
  await page.getByRole("heading", { name: "Votre demande est enregistrée." }).waitFor();
  await page.getByLabel("Adresse électronique").fill("awa@exemple.fr");
  await page.getByRole("button", { name: "Changer" }).click();
  await page.getByText("C’est changé.").waitFor();

  await page.getByLabel("Collez ici le reçu").fill(recue.recu);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByText("Ce reçu est vrai").waitFor();

  await page.getByText("Retirer ma demande").click();
  await page.getByRole("button", { name: "Oui, retirer" }).click();
  await page.getByRole("heading", { name: "Vous avez retiré votre demande." }).waitFor();

  await page.getByText("Effacer toutes mes données").click();
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await page.getByText("Tout est effacé.").waitFor();
  assert.equal(new URL(page.url()).hash, "");

  const apres = await demande(`/v1/candidatures/${recue.reference}`, {
    headers: { authorization: `Bearer ${recue.secret}` },
  });
  assert.equal(apres.status, 410);
  assert.deepEqual(fautes, []);
  assert.ok(adresses.length > 4 && adresses.every((adresse) => !adresse.includes(recue.secret)));
});
