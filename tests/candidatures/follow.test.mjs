// A resident who has just applied: the page that their link opens, to the erasure.

import assert from "node:assert/strict";
import test from "node:test";
import { openContext } from "../driver/scene.mjs";
import { ask, SITE } from "../driver/site.mjs";

const CANDIDATURE = {
  structure: "citeslab",
  candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
  projet: { resume: "Un atelier de couture dans mon quartier" },
  information_lue: true,
};

const deposit = (key) =>
  ask("/v1/candidatures", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify(CANDIDATURE),
  });

test("asked twice, an application is kept once, and answered alike", async () => {
  const key = crypto.randomUUID();
  const first = await deposit(key);
  assert.equal(first.status, 201);
  const second = await deposit(key);
  assert.equal(second.headers.get("idempotent-replayed"), "true");
  assert.equal(await second.text(), await first.text());
});

test("followed, corrected, taken back and erased, the secret out of every address", async (t) => {
  const received = await (await deposit(crypto.randomUUID())).json();
  const context = await openContext();
  t.after(() => context.close());
  const page = await context.newPage();
  const [addresses, errors] = [[], []];
  page.on("request", (request) => addresses.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (line) => errors.push(line.text()));

  await page.goto(new URL(received.suivi, SITE).href);
  await page.getByRole("heading", { name: "Votre demande est enregistrée." }).waitFor();
  await page.getByLabel("Adresse électronique").fill("awa@exemple.fr");
  await page.getByRole("button", { name: "Changer" }).click();
  await page.getByText("C’est changé.").waitFor();

  await page.getByLabel("Collez ici le reçu").fill(received.recu);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByText("Ce reçu est vrai").waitFor();

  await page.getByText("Retirer ma demande").click();
  await page.getByRole("button", { name: "Oui, retirer" }).click();
  await page.getByRole("heading", { name: "Vous avez retiré votre demande." }).waitFor();

  await page.getByText("Effacer toutes mes données").click();
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await page.getByText("Tout est effacé.").waitFor();
  assert.equal(new URL(page.url()).hash, "");

  const gone = await ask(`/v1/candidatures/${received.reference}`, {
    headers: { authorization: `Bearer ${received.secret}` },
  });
  assert.equal(gone.status, 410);
  assert.deepEqual(errors, []);
  assert.ok(addresses.length > 4 && addresses.every((address) => !address.includes(received.secret)));
});
