// The fictional structures, in the real runtime: listed, on a map, and in a parcours.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { DATA, XTASK, ask } from "../driver/site.mjs";

const list = async (question) => {
  const response = await ask(`/v1/structures?${question}`);
  assert.equal(response.status, 200, question);
  return response.json();
};
const ids = ({ structures }) => structures.map(({ id }) => id);
/** Those of the demonstration: an operator of another case may add some beside them. */
const isOurs = (id) => id.startsWith("brumelles-");

test("around a point, the nearest first, and it says that they are fictional", async () => {
  const answer = await list("lat=46.9927&lon=-8.1257&rayon_km=30");
  assert.equal(answer.demonstration, true);
  assert.equal(ids(answer)[0], "brumelles-citeslab");
  const distances = answer.structures.map(({ distance_km }) => distance_km);
  assert.deepEqual(distances, [...distances].sort((a, b) => a - b));
  assert.ok(answer.structures.every(({ verifie_le }) => verifie_le));
  const ours = answer.structures.filter(({ id }) => isOurs(id));
  assert.ok(ours.length > 1 && ours.every(({ source }) => source.nom.includes("fictives")));
});

test("page after page, each once", async () => {
  const all = ids(await list("departement=99"));
  const read = [];
  for (let question = "departement=99&limite=5"; question; ) {
    const page = await list(question);
    read.push(...ids(page));
    question = page.suivant && `departement=99&limite=5&depuis=${page.suivant}`;
  }
  assert.equal(new Set(read).size, read.length);
  assert.equal(read.filter(isOurs).length, 16);
  assert.deepEqual(read.filter(isOurs), all.filter(isOurs));
});

test("on a map", async () => {
  const response = await ask("/v1/structures?commune=99001&format=geojson");
  assert.equal(response.headers.get("content-type"), "application/geo+json");
  const { type, features } = await response.json();
  assert.equal(type, "FeatureCollection");
  const nursery = features.find(({ id }) => id === "brumelles-creche");
  assert.deepEqual(nursery.geometry, { type: "Point", coordinates: [-8.12498, 47.01102] });
});

test("a page's pack is there, and the national file", async () => {
  for (const name of ["99", "france"]) {
    const response = await ask(`/structures/${name}.gus`);
    assert.equal(response.status, 200, name);
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.equal(new TextDecoder().decode(bytes.slice(0, 4)), "GUIs");
  }
});

/** Said in the question: what is answered to it natively and at the edge is of one day. */
const TODAY = new Date().toISOString().slice(0, 10);

const question = {
  situation: {
    date: TODAY,
    residence: { qpv: true, commune: "99001" },
    projet: { stade: "idee", besoins: ["garde_enfants", "financement"] },
    personne: { langues: ["fr", "ar"], enfants_a_charge: 2 },
    preferences: { horaires: ["soir"], contact: ["telephone"] },
  },
  position: { lat: 46.9927, lon: -8.1257 },
  limite: 20,
};
const post = (body) =>
  ask("/v1/orientation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("a parcours: next door first, what works together together, nothing forgotten nor stale", async () => {
  const { parcours, conseiller_humain: adviser, structures_locales: local } = await (await post(question)).json();
  assert.equal(local, true);
  assert.equal(adviser.structure.id, "brumelles-citeslab");
  const step = (name) => parcours.find(({ etape: step }) => step === name)?.propositions ?? [];
  const [first] = step("ecouter");
  assert.equal(first.structure.id, "brumelles-citeslab");
  assert.ok(first.raisons.some(({ code, texte: text }) => code === "langue" && text.includes("arabe")));
  assert.deepEqual(first.avec, ["brumelles-couveuse"]);
  assert.equal(step("lever")[0].structure.id, "brumelles-creche");
  const all = parcours.flatMap(({ propositions }) => propositions.map(({ structure }) => structure.id));
  assert.ok(!all.includes("brumelles-ancien"), "last checked more than two years ago, and others do the same job");
  const incubator = parcours.flatMap(({ propositions }) => propositions).find(({ structure }) => structure.id === "brumelles-couveuse");
  const { texte: text } = incubator.raisons.find(({ code }) => code === "prochain_appel");
  const [, day, month, year] = text.match(/(\d\d)\/(\d\d)\/(\d{4})/);
  const inDays = (Date.UTC(year, month - 1, day) - Date.parse(TODAY)) / 86_400_000;
  // The data may have been written just before midnight.
  assert.ok(inDays === 49 || inDays === 48, `${text} on ${TODAY}`);
});

/** As the packs alone say it: who receives, and what changed since, is known at the edge alone. */
const withoutLive = (text) =>
  text.replaceAll('"joignable":true', '"joignable":false').replace(/("structures":)"sha256:[0-9a-f]{64}"/, "$1null");

test("the same bytes natively and at the edge", { skip: !(XTASK && DATA) && "GUICHET_XTASK is not set" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "guichet-"));
  const file = join(folder, "question.json");
  writeFileSync(file, JSON.stringify(question));
  const native = execFileSync(XTASK, ["orientation", "answer", file, "--data", DATA], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  assert.ok(!native.includes('"joignable":true'), "nobody receives natively");
  assert.equal(withoutLive(native.trim()), withoutLive(await (await post(question)).text()));
});
