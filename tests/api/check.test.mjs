// One point, in the real runtime: every named case, and every way to ask wrongly.

import assert from "node:assert/strict";
import test from "node:test";
import { CASES, namedCase } from "../driver/cases.mjs";
import { SITE, ask } from "../driver/site.mjs";

const question = ({ adresse: { lat, lon }, date }, others = {}) =>
  `/v1/qpv?${new URLSearchParams({ lat, lon, date, ...others })}`;

const answer = async (path) => {
  const response = await ask(path);
  const body = await response.json();
  assert.equal(response.status, 200, `${path}: ${JSON.stringify(body)}`);
  return body;
};

const assertNear = (got, expected, what) =>
  expected === undefined
    ? assert.equal(got, null, what)
    : assert.ok(Math.abs(got - expected) < 2.5, `${what}: ${got} m, expected ${expected} m`);

for (const expected of CASES) {
  test(`the point of ${expected.nom}`, async () => {
    const got = await answer(question(expected));
    assert.equal(got.statut, expected.statut);
    assert.equal(got.motif, expected.motif ?? (expected.statut === "a_confirmer" ? "limite_proche" : null));
    if (expected.statut === "indetermine") return;
    assert.deepEqual(got.bandes, expected.bandes);
    assertNear(got.distance_m, expected.distance_m, "distance_m");
    assertNear(got.limite_m, expected.limite_m, "limite_m");
    if (expected.qpv) {
      assert.equal(got.qpv.code, expected.qpv);
      assert.equal(got.qpv.nom, expected.nom_qpv);
    }
    assert.equal(got.referentiel.generation, expected.date < "2024" ? "2015" : "2024");
    assert.equal(got.referentiel.demonstration, true);
    assert.match(got.referentiel.empreinte, /^sha256:[0-9a-f]{64}$/);
    assert.equal(got.evalue_le, expected.date);
    assert.equal(got.avertissement, "Ce résultat ne vaut pas attestation.");
  });
}

test("a doubt as wide as the limit is far is said, and never a no", async () => {
  for (const name of ["dans", "bande-300", "hors"]) {
    const expected = namedCase(name);
    const got = await answer(question(expected, { precision_m: Math.ceil(expected.limite_m) }));
    assert.equal(got.statut, "a_confirmer", name);
    assert.equal(got.motif, "limite_proche", name);
  }
});

test("without a date, the generation in force today answers", async () => {
  const { adresse } = namedCase("dans");
  const got = await answer(`/v1/qpv?lat=${adresse.lat}&lon=${adresse.lon}`);
  assert.equal(got.qpv.code, "QN09901N");
  assert.ok(Math.abs(Date.parse(got.evalue_le) - Date.now()) < 2 * 86_400_000, got.evalue_le);
});

const { lat, lon } = namedCase("dans").adresse;
for (const [what, parameters, status, code, champ] of [
  ["no longitude", `lat=${lat}`, 400, "champ-manquant", "/lon"],
  ["a word for a number", `lat=nord&lon=${lon}`, 400, "nombre-invalide", "/lat"],
  ["a latitude beyond the pole", `lat=91&lon=${lon}`, 400, "coordonnee-hors-limites", "/lat"],
  ["swapped coordinates", `lat=${lon}&lon=${lat}`, 400, "coordonnees-inversees", "/lat"],
  ["a negative precision", `lat=${lat}&lon=${lon}&precision_m=-1`, 400, "precision-invalide", "/precision_m"],
  ["an unknown parameter", `lat=${lat}&lon=${lon}&adresse=x`, 400, "champ-inconnu", "/adresse"],
]) {
  test(`${what}: a problem that names the field`, async () => {
    const response = await ask(`/v1/qpv?${parameters}`);
    const problem = await response.json();
    assert.equal(response.status, status);
    assert.equal(response.headers.get("content-type"), "application/problem+json");
    assert.deepEqual([problem.code, problem.champ, problem.status], [code, champ, status]);
    assert.equal(problem.type, `${SITE}/problemes#${code}`);
    assert.ok(problem.title && problem.detail);
  });
}

test("swapped coordinates are named as such, in French and in English", async () => {
  const path = `/v1/qpv?lat=${lon}&lon=${lat}`;
  const detail = async (language) =>
    (await (await ask(path, { headers: { "accept-language": language } })).json()).detail;
  assert.match(await detail("fr"), /échangés/);
  assert.notEqual(await detail("en"), await detail("fr"));
});

test("a neighbourhood, its contour and the list of a place", async () => {
  const { quartier, contour, list } = {
    quartier: await answer("/v1/qpv/QN09901N"),
    contour: await answer("/v1/qpv/QN09901N/contour"),
    list: await answer("/v1/qpv?commune=99001"),
  };
  assert.equal(quartier.nom, "Les Cordiers");
  assert.match(JSON.stringify(contour), /"(Multi)?Polygon"/);
  assert.ok(list.qpv.some(({ code }) => code === "QN09901N"));
  assert.ok("suivant" in list);
  assert.equal((await ask("/v1/qpv/QN09999N")).status, 404);
});
