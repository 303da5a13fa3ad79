// The named cases of the fictional territory, which `cargo test -p data` checks
// against an exact computation on the contours.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

export const DOSSIER = new URL("../../data/demonstration/", import.meta.url);
const lis = (nom) => JSON.parse(readFileSync(new URL(nom, DOSSIER), "utf8"));

const adresses = new Map(lis("adresses.json").adresses.map((adresse) => [adresse.id, adresse]));
const noms = new Map(
  ["qpv-2015.geojson", "qpv-2024.geojson"]
    .flatMap((nom) => lis(nom).features)
    .map(({ properties: p }) => [p.code_qp, p.lib_qp ?? p.nom_qp]),
);

/** Every case, with its address and the name of the neighbourhood expected. */
export const CAS = lis("cas.json").cas.map((cas) => {
  const adresse = adresses.get(cas.adresse);
  assert.ok(adresse, `the case ${cas.nom} names an address that is not there`);
  return { ferme: true, ...cas, adresse, nom_qpv: noms.get(cas.qpv) };
});

/** Those of the generation in force today, as pages ask. */
export const CAS_DU_JOUR = CAS.filter((cas) => cas.date >= "2024-01-01");

/** The case of that name. */
export const cas = (nom) => {
  const trouve = CAS.find((cas) => cas.nom === nom);
  assert.ok(trouve, `there is no case ${nom}`);
  return trouve;
};
