// The fictional structures, in the real runtime: listed, on a map, and in a parcours.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { DONNEES, XTASK, demande } from "../pilote/site.mjs";

const liste = async (question) => {
  const recue = await demande(`/v1/structures?${question}`);
  assert.equal(recue.status, 200, question);
  return recue.json();
};
const ids = ({ structures }) => structures.map(({ id }) => id);

test("around a point, the nearest first, and it says that they are fictional", async () => {
  const reponse = await liste("lat=46.9927&lon=-8.1257&rayon_km=30");
  assert.equal(reponse.demonstration, true);
  assert.equal(ids(reponse)[0], "brumelles-citeslab");
  const distances = reponse.structures.map(({ distance_km }) => distance_km);
  assert.deepEqual(distances, [...distances].sort((a, b) => a - b));
  assert.ok(reponse.structures.every(({ verifie_le, source }) => verifie_le && source.nom.includes("fictives")));
});

test("page after page, each once", async () => {
  const toutes = ids(await liste("departement=99"));
  const lues = [];
  for (let question = "departement=99&limite=5"; question; ) {
    const page = await liste(question);
    lues.push(...ids(page));
    question = page.suivant && `departement=99&limite=5&depuis=${page.suivant}`;
  }
  assert.equal(toutes.length, 16);
  assert.deepEqual(lues, toutes);
});

test("on a map", async () => {
  const recue = await demande("/v1/structures?commune=99001&format=geojson");
  assert.equal(recue.headers.get("content-type"), "application/geo+json");
  const { type, features } = await recue.json();
  assert.equal(type, "FeatureCollection");
  const creche = features.find(({ id }) => id === "brumelles-creche");
  assert.deepEqual(creche.geometry, { type: "Point", coordinates: [-8.12498, 47.01102] });
});

test("a page's pack is there, and the national file", async () => {
  for (const nom of ["99", "france"]) {
    const recue = await demande(`/structures/${nom}.gus`);
    assert.equal(recue.status, 200, nom);
    const octets = new Uint8Array(await recue.arrayBuffer());
    assert.equal(new TextDecoder().decode(octets.slice(0, 4)), "GUIs");
  }
});

/** Said in the question: what is answered to it natively and at the edge is of one day. */
const AUJOURDHUI = new Date().toISOString().slice(0, 10);

const question = {
  situation: {
    date: AUJOURDHUI,
    residence: { qpv: true, commune: "99001" },
    projet: { stade: "idee", besoins: ["garde_enfants", "financement"] },
    personne: { langues: ["fr", "ar"], enfants_a_charge: 2 },
    preferences: { horaires: ["soir"], contact: ["telephone"] },
  },
  position: { lat: 46.9927, lon: -8.1257 },
  limite: 20,
};
const poste = (corps) =>
  demande("/v1/orientation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(corps),
  });

test("a parcours: next door first, what works together together, nothing forgotten nor stale", async () => {
  const { parcours, conseiller_humain: conseiller, structures_locales: locales } = await (await poste(question)).json();
  assert.equal(locales, true);
  assert.equal(conseiller.structure.id, "brumelles-citeslab");
  const etape = (nom) => parcours.find(({ etape }) => etape === nom)?.propositions ?? [];
  const [premiere] = etape("ecouter");
  assert.equal(premiere.structure.id, "brumelles-citeslab");
  assert.ok(premiere.raisons.some(({ code, texte }) => code === "langue" && texte.includes("arabe")));
  assert.deepEqual(premiere.avec, ["brumelles-couveuse"]);
  assert.equal(etape("lever")[0].structure.id, "brumelles-creche");
  const tous = parcours.flatMap(({ propositions }) => propositions.map(({ structure }) => structure.id));
  assert.ok(!tous.includes("brumelles-ancien"), "last checked more than two years ago, and others do the same job");
  const couveuse = parcours.flatMap(({ propositions }) => propositions).find(({ structure }) => structure.id === "brumelles-couveuse");
  const { texte } = couveuse.raisons.find(({ code }) => code === "prochain_appel");
  const [, jour, mois, annee] = texte.match(/(\d\d)\/(\d\d)\/(\d{4})/);
  const dans = (Date.UTC(annee, mois - 1, jour) - Date.parse(AUJOURDHUI)) / 86_400_000;
  // The data may have been written just before midnight.
  assert.ok(dans === 49 || dans === 48, `${texte} on ${AUJOURDHUI}`);
});

test("the same bytes natively and at the edge", { skip: !(XTASK && DONNEES) && "GUICHET_XTASK is not set" }, async () => {
  const dossier = mkdtempSync(join(tmpdir(), "guichet-"));
  const fichier = join(dossier, "question.json");
  writeFileSync(fichier, JSON.stringify(question));
  const ici = execFileSync(XTASK, ["orientation", "repond", fichier, "--data", DONNEES], { encoding: "utf8" });
  rmSync(dossier, { recursive: true });
  assert.equal(ici.trim(), await (await poste(question)).text());
});
