// The named cases of the fictional territory, which `cargo test -p data` checks
// against an exact computation on the contours.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

export const FOLDER = new URL("../../data/demonstration/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));

const adresses = new Map(read("adresses.json").adresses.map((adresse) => [adresse.id, adresse]));
const nameOfQpv = new Map(
  ["qpv-2015.geojson", "qpv-2024.geojson"]
    .flatMap((name) => read(name).features)
    .map(({ properties: p }) => [p.code_qp, p.lib_qp ?? p.nom_qp]),
);

/** Every case, with its address and the name of the neighbourhood expected. */
export const CASES = read("cas.json").cas.map((testCase) => {
  const adresse = adresses.get(testCase.adresse);
  assert.ok(adresse, `the case ${testCase.nom} names an address that is not there`);
  return { ferme: true, ...testCase, adresse, nom_qpv: nameOfQpv.get(testCase.qpv) };
});

/** Those of the generation in force today, as pages ask. */
export const CASES_OF_TODAY = CASES.filter((testCase) => testCase.date >= "2024-01-01");

/** The case of that name. */
export const namedCase = (name) => {
  const found = CASES.find((testCase) => testCase.nom === name);
  assert.ok(found, `there is no case ${name}`);
  return found;
};
