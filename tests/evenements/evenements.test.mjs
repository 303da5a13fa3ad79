// What the page is told, and what it is never told.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { ECHEC_RESEAU, VERS_GEOCODEUR, VERS_MODULE, scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);

/** They leave the element and every shadow tree around it. */
const sort = ({ bubbles, composed, cible }) => assert.deepEqual([bubbles, composed, cible], [true, true, "composant"]);

test("guichet:pret, once, when it can be used", async (t) => {
  const { temoin, guichet } = await scene(t, PAGE);
  const pret = await temoin.attends("guichet:pret");
  sort(pret);
  assert.equal(pret.detail, null);
  await guichet.verifie(cas("dans"));
  assert.equal(temoin.tous("guichet:pret").length, 1);
});

for (const nom of ["dans", "bande-300", "sur-limite-commune", "hors-territoire", "rue-sans-numero"]) {
  test(`guichet:verdict of ${nom}: what it is, not who nor where`, async (t) => {
    const { temoin, guichet } = await scene(t, PAGE);
    const { libelle, adresse, statut, ferme } = cas(nom);
    const detail = await guichet.verifie({ libelle });
    sort(temoin.tous("guichet:verdict")[0]);
    assert.equal(temoin.tous("guichet:verdict").length, 1, "one answer, one event");
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
    const ecrit = JSON.stringify(detail);
    for (const mot of [libelle, adresse.name, adresse.postcode, String(adresse.lat), String(adresse.lon)]) {
      assert.ok(!ecrit.includes(mot), `${mot} is in ${ecrit}`);
    }
    // A distance to the metre tells of a place no more than its neighbours'.
    assert.ok(detail.distance_m === null || Number.isInteger(detail.distance_m), ecrit);
  });
}

test("guichet:erreur says what failed, and only that", async (t) => {
  const { temoin, guichet, page } = await scene(t, PAGE, { tolere: [ECHEC_RESEAU] });
  await page.route(VERS_GEOCODEUR, (route) => route.abort());
  await guichet.champ.fill(cas("dans").libelle);
  const erreur = await temoin.attends("guichet:erreur");
  sort(erreur);
  assert.deepEqual(erreur.detail, { code: "geocodeur-injoignable" });
});

test("guichet:erreur also when the module does not come", async (t) => {
  const { temoin } = await scene(t, PAGE, {
    tolere: [ECHEC_RESEAU, /^guichet:/],
    prepare: (session) => session.route(VERS_MODULE, (route) => route.abort()),
  });
  const erreur = await temoin.attends("guichet:erreur");
  sort(erreur);
  assert.deepEqual(erreur.detail, { code: "chargement" });
  assert.deepEqual(temoin.tous("guichet:pret"), []);
});
