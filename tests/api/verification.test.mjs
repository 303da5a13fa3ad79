// One point, in the real runtime: every named case, and every way to ask wrongly.

import assert from "node:assert/strict";
import test from "node:test";
import { CAS, cas } from "../pilote/cas.mjs";
import { SITE, demande } from "../pilote/site.mjs";

const question = ({ adresse: { lat, lon }, date }, autres = {}) =>
  `/v1/qpv?${new URLSearchParams({ lat, lon, date, ...autres })}`;

const reponse = async (chemin) => {
  const recue = await demande(chemin);
  const corps = await recue.json();
  assert.equal(recue.status, 200, `${chemin}: ${JSON.stringify(corps)}`);
  return corps;
};

const proche = (lu, attendu, quoi) =>
  attendu === undefined
    ? assert.equal(lu, null, quoi)
    : assert.ok(Math.abs(lu - attendu) < 2.5, `${quoi}: ${lu} m, expected ${attendu} m`);

for (const attendu of CAS) {
  test(`the point of ${attendu.nom}`, async () => {
    const lu = await reponse(question(attendu));
    assert.equal(lu.statut, attendu.statut);
    assert.equal(lu.motif, attendu.motif ?? (attendu.statut === "a_confirmer" ? "limite_proche" : null));
    if (attendu.statut === "indetermine") return;
    assert.deepEqual(lu.bandes, attendu.bandes);
    proche(lu.distance_m, attendu.distance_m, "distance_m");
    proche(lu.limite_m, attendu.limite_m, "limite_m");
    if (attendu.qpv) {
      assert.equal(lu.qpv.code, attendu.qpv);
      assert.equal(lu.qpv.nom, attendu.nom_qpv);
    }
    assert.equal(lu.referentiel.generation, attendu.date < "2024" ? "2015" : "2024");
    assert.equal(lu.referentiel.demonstration, true);
    assert.match(lu.referentiel.empreinte, /^sha256:[0-9a-f]{64}$/);
    assert.equal(lu.evalue_le, attendu.date);
    assert.equal(lu.avertissement, "Ce résultat ne vaut pas attestation.");
  });
}

test("a doubt as wide as the limit is far is said, and never a no", async () => {
  for (const nom of ["dans", "bande-300", "hors"]) {
    const attendu = cas(nom);
    const lu = await reponse(question(attendu, { precision_m: Math.ceil(attendu.limite_m) }));
    assert.equal(lu.statut, "a_confirmer", nom);
    assert.equal(lu.motif, "limite_proche", nom);
  }
});

test("without a date, the generation in force today answers", async () => {
  const { adresse } = cas("dans");
  const lu = await reponse(`/v1/qpv?lat=${adresse.lat}&lon=${adresse.lon}`);
  assert.equal(lu.qpv.code, "QN09901N");
  assert.ok(Math.abs(Date.parse(lu.evalue_le) - Date.now()) < 2 * 86_400_000, lu.evalue_le);
});

const { lat, lon } = cas("dans").adresse;
for (const [quoi, parametres, status, code, champ] of [
  ["no longitude", `lat=${lat}`, 400, "champ-manquant", "/lon"],
  ["a word for a number", `lat=nord&lon=${lon}`, 400, "nombre-invalide", "/lat"],
  ["a latitude beyond the pole", `lat=91&lon=${lon}`, 400, "coordonnee-hors-limites", "/lat"],
  ["swapped coordinates", `lat=${lon}&lon=${lat}`, 400, "coordonnees-inversees", "/lat"],
  ["a negative precision", `lat=${lat}&lon=${lon}&precision_m=-1`, 400, "precision-invalide", "/precision_m"],
  ["an unknown parameter", `lat=${lat}&lon=${lon}&adresse=x`, 400, "champ-inconnu", "/adresse"],
]) {
  test(`${quoi}: a problem that names the field`, async () => {
    const recue = await demande(`/v1/qpv?${parametres}`);
    const probleme = await recue.json();
    assert.equal(recue.status, status);
    assert.equal(recue.headers.get("content-type"), "application/problem+json");
    assert.deepEqual([probleme.code, probleme.champ, probleme.status], [code, champ, status]);
    assert.equal(probleme.type, `${SITE}/problemes#${code}`);
    assert.ok(probleme.title && probleme.detail);
  });
}

test("swapped coordinates are named as such, in French and in English", async () => {
  const chemin = `/v1/qpv?lat=${lon}&lon=${lat}`;
  const detail = async (langue) =>
    (await (await demande(chemin, { headers: { "accept-language": langue } })).json()).detail;
  assert.match(await detail("fr"), /échangés/);
  assert.notEqual(await detail("en"), await detail("fr"));
});

test("a neighbourhood, its contour and the list of a place", async () => {
  const { quartier, contour, liste } = {
    quartier: await reponse("/v1/qpv/QN09901N"),
    contour: await reponse("/v1/qpv/QN09901N/contour"),
    liste: await reponse("/v1/qpv?commune=99001"),
  };
  assert.equal(quartier.nom, "Les Cordiers");
  assert.match(JSON.stringify(contour), /"(Multi)?Polygon"/);
  assert.ok(liste.qpv.some(({ code }) => code === "QN09901N"));
  assert.ok("suivant" in liste);
  assert.equal((await demande("/v1/qpv/QN09999N")).status, 404);
});
