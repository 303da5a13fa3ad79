// The whole catalogue by the module and by json-rules-engine, in the same V8, pass after pass.
// Arguments: the bound module's folder, the artefact, the rules and situations for the peer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Engine } from "json-rules-engine";

const [dossier, artefact, fichier] = process.argv.slice(2);
const { initSync, Droits } = await import(pathToFileURL(join(dossier, "bench.js")).href);
initSync({ module: readFileSync(join(dossier, "bench_bg.wasm")) });
const octets = readFileSync(artefact);
const { regles, situations } = JSON.parse(readFileSync(fichier, "utf8"));

const mediane = (valeurs) => [...valeurs].sort((a, b) => a - b)[valeurs.length >> 1];
const duree = async (travail) => {
  const avant = performance.now();
  await travail();
  return performance.now() - avant;
};

// What a page does once: nothing is warm.
const lecture_froide_ms = await duree(() => new Droits(octets));
const lectures = [];
for (let passe = 0; passe < 100; passe += 1) lectures.push(await duree(() => new Droits(octets).free()));

const droits = new Droits(octets);
const ecris = (corps) => new TextEncoder().encode(JSON.stringify(corps));
for (const { demande } of situations) droits.retiens(ecris(demande));

const pair = new Engine(regles, { allowUndefinedFacts: true });
const su = (juge) => (fait, valeur) => fait !== undefined && juge(fait, valeur);
for (const [nom, juge] of Object.entries({
  hors_de: (fait, valeurs) => !valeurs.includes(fait),
  croise: (faits, valeurs) => faits.some((fait) => valeurs.includes(fait)),
  disjoint: (faits, valeurs) => !faits.some((fait) => valeurs.includes(fait)),
  non_vide: (faits, attendu) => faits.length > 0 === attendu,
})) {
  pair.addOperator(nom, su(juge));
}
const dePair = async ({ faits }) => {
  const { events } = await pair.run(faits);
  return new Map(events.map(({ type, params: { id } }) => [id, type]));
};

// As `Verdict` numbers them.
const VERDICTS = ["eligible", "non_eligible", "indetermine"];
const traduites = [...new Set(regles.map(({ event }) => event.params.id))];
let desaccords = 0;
for (const [rang, situation] of situations.entries()) {
  const ids = Object.keys(situation.verdicts);
  const sien = new Map([...droits.evalue(rang)].map((verdict, rang) => [ids[rang], VERDICTS[verdict]]));
  const autre = await dePair(situation);
  desaccords += ids.filter((id) => sien.get(id) !== situation.verdicts[id]).length;
  desaccords += traduites.filter((id) => (autre.get(id) ?? "indetermine") !== situation.verdicts[id]).length;
}

const mesures = { rien: [], situation: [], pair: [] };
for (let passe = 0; passe < 9; passe += 1) {
  const fois = 50;
  mesures.rien.push(
    (await duree(() => {
      for (let i = 0; i < fois; i += 1) droits.evalue(0);
    })) / fois,
  );
  mesures.situation.push((await duree(() => situations.forEach((_, rang) => droits.evalue(rang)))) / situations.length);
  mesures.pair.push(
    (await duree(async () => {
      for (const situation of situations) await dePair(situation);
    })) / situations.length,
  );
}

console.log(
  JSON.stringify({
    lecture_froide_ms,
    // The first half warms up the compilers.
    lecture_ms: mediane(lectures.slice(50)),
    rien_us: mediane(mesures.rien) * 1e3,
    situation_us: mediane(mesures.situation) * 1e3,
    pair_us: mediane(mesures.pair) * 1e3,
    compares: situations.length * traduites.length,
    desaccords,
  }),
);
