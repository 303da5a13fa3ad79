// What the page is told, and what it is never told.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { NETWORK_FAILURE, TO_GEOCODER, TO_MODULE, scene } from "../driver/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);

/** They leave the element and every shadow tree around it. */
const assertLeaves = ({ bubbles, composed, target }) => assert.deepEqual([bubbles, composed, target], [true, true, "composant"]);

test("guichet:pret, once, when it can be used", async (t) => {
  const { witness, guichet } = await scene(t, PAGE);
  const ready = await witness.waitFor("guichet:pret");
  assertLeaves(ready);
  assert.equal(ready.detail, null);
  await guichet.checkAddress(namedCase("dans"));
  assert.equal(witness.all("guichet:pret").length, 1);
});

for (const name of ["dans", "bande-300", "sur-limite-commune", "hors-territoire", "rue-sans-numero"]) {
  test(`guichet:verdict of ${name}: what it is, not who nor where`, async (t) => {
    const { witness, guichet } = await scene(t, PAGE);
    const { libelle, adresse, statut, ferme } = namedCase(name);
    const detail = await guichet.checkAddress({ libelle });
    assertLeaves(witness.all("guichet:verdict")[0]);
    assert.equal(witness.all("guichet:verdict").length, 1, "one answer, one event");
    assert.equal(detail.statut, ferme ? statut : "a_confirmer");
    assert.deepEqual(Object.keys(detail).sort(), [
      "bandes",
      "commune",
      "departement",
      "distance_m",
      "generation",
      "qpv",
      "statut",
    ]);
    assert.equal(detail.commune, adresse.citycode);
    assert.equal(detail.departement, "99");
    const written = JSON.stringify(detail);
    for (const word of [libelle, adresse.name, adresse.postcode, String(adresse.lat), String(adresse.lon)]) {
      assert.ok(!written.includes(word), `${word} is in ${written}`);
    }
    // A distance to the metre tells of a place no more than its neighbours'.
    assert.ok(detail.distance_m === null || Number.isInteger(detail.distance_m), written);
  });
}

test("guichet:erreur says what failed, and only that", async (t) => {
  const { witness, guichet, page } = await scene(t, PAGE, { tolerates: [NETWORK_FAILURE] });
  await page.route(TO_GEOCODER, (route) => route.abort());
  await guichet.field.fill(namedCase("dans").libelle);
  const error = await witness.waitFor("guichet:erreur");
  assertLeaves(error);
  assert.deepEqual(error.detail, { code: "geocodeur-injoignable" });
});

test("guichet:erreur also when the module does not come", async (t) => {
  const { witness } = await scene(t, PAGE, {
    tolerates: [NETWORK_FAILURE, /^guichet:/],
    prepare: (session) => session.route(TO_MODULE, (route) => route.abort()),
  });
  const error = await witness.waitFor("guichet:erreur");
  assertLeaves(error);
  assert.deepEqual(error.detail, { code: "chargement" });
  assert.deepEqual(witness.all("guichet:pret"), []);
});
