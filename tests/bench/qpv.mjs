// Containment by the module and by which-polygon, in the same V8, pass after pass.
// Arguments: the bound module's folder, the artefact, the source GeoJSON, the points.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [dossier, artefact, source, fichier] = process.argv.slice(2);
const { initSync, Banc } = await import(pathToFileURL(join(dossier, "bench.js")).href);
initSync({ module: readFileSync(join(dossier, "bench_bg.wasm")) });
const whichPolygon = createRequire(import.meta.url)("which-polygon");

const octets = readFileSync(fichier);
const points = new Float64Array(octets.buffer, octets.byteOffset, octets.byteLength / 8);
const n = points.length / 2;

const debut = performance.now();
const banc = new Banc(readFileSync(artefact));
const lecture_ms = performance.now() - debut;
const pair = whichPolygon(JSON.parse(readFileSync(source, "utf8")));

const ns = (travail) => {
  const avant = performance.now();
  const resultat = travail();
  return [((performance.now() - avant) * 1e6) / n, resultat];
};
const parPair = () => {
  let contenus = 0;
  for (let i = 0; i < points.length; i += 2) {
    if (pair([points[i + 1], points[i]])) contenus += 1;
  }
  return contenus;
};

const mesures = { contenance: [], which_polygon: [], verification: [] };
let contenus, contenus_pair;
for (let passe = 0; passe < 7; passe += 1) {
  let duree;
  [duree, contenus] = ns(() => banc.contenus(points));
  mesures.contenance.push(duree);
  [duree, contenus_pair] = ns(parPair);
  mesures.which_polygon.push(duree);
  [duree] = ns(() => banc.constate(points));
  mesures.verification.push(duree);
}

// One at a time, called from JavaScript as a request would.
const durees = [];
for (let i = 0; i < points.length; i += 20) {
  const avant = process.hrtime.bigint();
  banc.verifie(points[i], points[i + 1]);
  durees.push(Number(process.hrtime.bigint() - avant));
}
durees.sort((a, b) => a - b);

// The first pass warms up the compilers.
const mediane = (valeurs) => valeurs.slice(1).sort((a, b) => a - b)[(valeurs.length - 1) >> 1];
console.log(
  JSON.stringify({
    lecture_ms,
    contenance_ns: mediane(mesures.contenance),
    which_polygon_ns: mediane(mesures.which_polygon),
    verification_ns: mediane(mesures.verification),
    un_appel_p99_ns: durees[Math.floor(durees.length * 0.99)],
    contenus,
    contenus_pair,
  }),
);
