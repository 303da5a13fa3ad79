// Many points at once, in the three forms.

import assert from "node:assert/strict";
import test from "node:test";
import { CASES_OF_TODAY, namedCase } from "../driver/cases.mjs";
import { ask } from "../driver/site.mjs";

const POINTS_MAX = 10_000;

const post = (type, body) =>
  ask("/v1/qpv/lot?date=2024-06-01", { method: "POST", headers: { "content-type": type }, body });

const points = CASES_OF_TODAY.map(({ nom: name, adresse: { lat, lon } }) => ({ id: name, lat, lon }));
const expected = CASES_OF_TODAY.map(({ nom: name, statut }) => [name, statut]);
const BAD_POINT = { id: "faux", lat: "nord", lon: 0 };

test("JSON: the same answers in the same order, a bad row in its place", async () => {
  const response = await post("application/json", JSON.stringify({ points: [BAD_POINT, ...points] }));
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type"), /^application\/json/);
  const { resultats: results } = await response.json();
  const [bad, ...good] = results;
  assert.deepEqual([bad.id, bad.erreur.code, bad.erreur.champ], ["faux", "nombre-invalide", "/points/0/lat"]);
  assert.deepEqual(good.map(({ id, statut }) => [id, statut]), expected);
  assert.ok(good.every(({ referentiel, statut }) => statut === "indetermine" || referentiel.demonstration));
});

test("NDJSON: a line for a line", async () => {
  const body = [BAD_POINT, ...points].map((point) => `${JSON.stringify(point)}\n`).join("");
  const response = await post("application/x-ndjson", body);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type"), /^application\/x-ndjson/);
  const [bad, ...good] = (await response.text()).trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(bad.erreur.code, "nombre-invalide");
  assert.deepEqual(good.map(({ id, statut }) => [id, statut]), expected);
});

test("CSV: a row for a row, as a spreadsheet opens it", async () => {
  const lines = points.map(({ id, lat, lon }) => `${id},${lat},${lon},`);
  const response = await post("text/csv", `id,lat,lon,precision_m\n${lines.join("\n")}\nfaux,nord,0,\n`);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type"), /^text\/csv/);
  const [header, ...rows] = (await response.text()).trimEnd().split(/\r?\n/).map((line) => line.split(","));
  const column = (name) => header.findIndex((title) => title.replace("\u{feff}", "") === name);
  const got = rows.map((row) => [row[column("id")], row[column("statut")]]);
  assert.deepEqual(got.slice(0, -1), expected);
  assert.deepEqual(got.at(-1), ["faux", ""]);
  assert.equal(rows.at(-1)[column("erreur")], "nombre-invalide");
});

test("10,000 points are answered, 10,001 are refused as a whole", async () => {
  const { lat, lon } = namedCase("dans").adresse;
  const batchOf = (count) =>
    JSON.stringify({ points: Array.from({ length: count }, (_, id) => ({ id, lat, lon })) });
  const full = await (await post("application/json", batchOf(POINTS_MAX))).json();
  assert.equal(full.resultats.length, POINTS_MAX);
  assert.ok(full.resultats.every(({ id, statut }, row) => id === row && statut === "dans"));

  const refusal = await post("application/json", batchOf(POINTS_MAX + 1));
  const problem = await refusal.json();
  assert.deepEqual([refusal.status, problem.code], [422, "trop-de-points"]);
  assert.match(problem.detail, /10001/);
});

/** The runtime refuses before it has read all: the connection may close under what still leaves. */
const postHeavy = async (body, attempts = 5) => {
  try {
    return await post("text/csv", body);
  } catch (error) {
    if (error.cause?.code !== "ECONNRESET" || attempts === 1) throw error;
    return postHeavy(body, attempts - 1);
  }
};

test("a type that is not taken, a body that is too heavy, a method that is not one", async () => {
  const type = await post("text/plain", "x");
  assert.deepEqual([type.status, (await type.json()).code], [415, "type-refuse"]);
  assert.match(type.headers.get("accept-post"), /text\/csv/);
  const heavy = await postHeavy("x".repeat((4 << 20) + 1));
  assert.deepEqual([heavy.status, (await heavy.json()).code], [413, "corps-trop-grand"]);
  const method = await ask("/v1/qpv/lot");
  assert.equal(method.status, 405);
  assert.match(method.headers.get("allow"), /POST/);
});
