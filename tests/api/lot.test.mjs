// Many points at once, in the three forms.

import assert from "node:assert/strict";
import test from "node:test";
import { CAS_DU_JOUR, cas } from "../pilote/cas.mjs";
import { demande } from "../pilote/site.mjs";

const POINTS_MAX = 10_000;

const poste = (type, body) =>
  demande("/v1/qpv/lot?date=2024-06-01", { method: "POST", headers: { "content-type": type }, body });

const points = CAS_DU_JOUR.map(({ nom, adresse: { lat, lon } }) => ({ id: nom, lat, lon }));
const attendus = CAS_DU_JOUR.map(({ nom, statut }) => [nom, statut]);
const FAUX = { id: "faux", lat: "nord", lon: 0 };

test("JSON: the same answers in the same order, a bad row in its place", async () => {
  const recue = await poste("application/json", JSON.stringify({ points: [FAUX, ...points] }));
  assert.equal(recue.status, 200);
  assert.match(recue.headers.get("content-type"), /^application\/json/);
  const { resultats } = await recue.json();
  const [faux, ...bons] = resultats;
  assert.deepEqual([faux.id, faux.erreur.code, faux.erreur.champ], ["faux", "nombre-invalide", "/points/0/lat"]);
  assert.deepEqual(bons.map(({ id, statut }) => [id, statut]), attendus);
  assert.ok(bons.every(({ referentiel, statut }) => statut === "indetermine" || referentiel.demonstration));
});

test("NDJSON: a line for a line", async () => {
  const corps = [FAUX, ...points].map((point) => `${JSON.stringify(point)}\n`).join("");
  const recue = await poste("application/x-ndjson", corps);
  assert.equal(recue.status, 200);
  assert.match(recue.headers.get("content-type"), /^application\/x-ndjson/);
  const [faux, ...bons] = (await recue.text()).trimEnd().split("\n").map((ligne) => JSON.parse(ligne));
  assert.equal(faux.erreur.code, "nombre-invalide");
  assert.deepEqual(bons.map(({ id, statut }) => [id, statut]), attendus);
});

test("CSV: a row for a row, as a spreadsheet opens it", async () => {
  const lignes = points.map(({ id, lat, lon }) => `${id},${lat},${lon},`);
  const recue = await poste("text/csv", `id,lat,lon,precision_m\n${lignes.join("\n")}\nfaux,nord,0,\n`);
  assert.equal(recue.status, 200);
  assert.match(recue.headers.get("content-type"), /^text\/csv/);
  const [entete, ...rangs] = (await recue.text()).trimEnd().split(/\r?\n/).map((ligne) => ligne.split(","));
  const colonne = (nom) => entete.findIndex((titre) => titre.replace("\u{feff}", "") === nom);
  const lus = rangs.map((rang) => [rang[colonne("id")], rang[colonne("statut")]]);
  assert.deepEqual(lus.slice(0, -1), attendus);
  assert.deepEqual(lus.at(-1), ["faux", ""]);
  assert.equal(rangs.at(-1)[colonne("erreur")], "nombre-invalide");
});

test("10,000 points are answered, 10,001 are refused as a whole", async () => {
  const { lat, lon } = cas("dans").adresse;
  const lot = (nombre) =>
    JSON.stringify({ points: Array.from({ length: nombre }, (_, id) => ({ id, lat, lon })) });
  const plein = await (await poste("application/json", lot(POINTS_MAX))).json();
  assert.equal(plein.resultats.length, POINTS_MAX);
  assert.ok(plein.resultats.every(({ id, statut }, rang) => id === rang && statut === "dans"));

  const refus = await poste("application/json", lot(POINTS_MAX + 1));
  const probleme = await refus.json();
  assert.deepEqual([refus.status, probleme.code], [422, "trop-de-points"]);
  assert.match(probleme.detail, /10001/);
});

test("a type that is not taken, a body that is too heavy, a method that is not one", async () => {
  const type = await poste("text/plain", "x");
  assert.deepEqual([type.status, (await type.json()).code], [415, "type-refuse"]);
  assert.match(type.headers.get("accept-post"), /text\/csv/);
  const lourd = await poste("text/csv", "x".repeat((4 << 20) + 1));
  assert.deepEqual([lourd.status, (await lourd.json()).code], [413, "corps-trop-grand"]);
  const methode = await demande("/v1/qpv/lot");
  assert.equal(methode.status, 405);
  assert.match(methode.headers.get("allow"), /POST/);
});
