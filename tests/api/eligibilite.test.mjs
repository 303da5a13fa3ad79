// What a situation gives a right to, in the real runtime, over the real catalogue.

import assert from "node:assert/strict";
import test from "node:test";
import { demande } from "../pilote/site.mjs";

const evalue = (corps) =>
  demande("/v1/eligibilite", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(corps),
  });

test("nothing known: no entry in activity is a no, and a question is proposed", async () => {
  const recue = await evalue({ situation: {} });
  assert.equal(recue.status, 200);
  const { resultats, prochaine_question: question, catalogue } = await recue.json();
  assert.equal(resultats.length, 250);
  const refus = resultats.filter(({ verdict }) => verdict === "non_eligible");
  assert.ok(refus.every(({ motifs: [{ condition }] }) => condition === "ferme" || condition === "renomme"));
  assert.ok(resultats.every(({ motifs }) => motifs.length > 0 && motifs.every(({ texte }) => texte.length > 0)));
  assert.equal(question.champ, "residence.commune");
  assert.ok(question.departage > 0);
  assert.match(catalogue, /^sha256:[0-9a-f]{64}$/);
});

test("a resident of a priority neighbourhood, without work, with an idea", async () => {
  const situation = {
    residence: { qpv: true, commune: "93066" },
    projet: { stade: "idee", commune: "93066" },
    personne: { age: 24, emploi: "demandeur", minima_sociaux: ["rsa"] },
  };
  const dispositifs = ["citeslab", "positiv", "missions-locales", "cites-coop", "cdi-inclusion"];
  const { resultats } = await (await evalue({ situation, dispositifs })).json();
  assert.deepEqual(
    resultats.map(({ dispositif, verdict }) => [dispositif, verdict]),
    [
      ["citeslab", "eligible"],
      ["positiv", "eligible"],
      ["missions-locales", "eligible"],
      ["cites-coop", "non_eligible"],
      ["cdi-inclusion", "non_eligible"],
    ],
  );
  const [positiv] = resultats.filter(({ dispositif }) => dispositif === "positiv");
  assert.ok(positiv.motifs.every(({ source }) => source.doc && source.lieu && source.date));
});

test("the same question gets the same bytes", async () => {
  const corps = { situation: { residence: { commune: "75118" }, personne: { age: 19 } } };
  const [une, autre] = await Promise.all([evalue(corps), evalue(corps)]);
  assert.equal(await une.text(), await autre.text());
});

test("the catalogue is listed, and each entry tells its sources", async () => {
  const liste = await (await demande("/v1/dispositifs")).json();
  assert.equal(liste.dispositifs.length, 250);
  assert.equal(liste.suivant, null);
  assert.ok(liste.dispositifs.every(({ sources, verifie_le: jour }) => sources.length > 0 && jour));
  const fiche = await demande("/v1/dispositifs/positiv");
  assert.equal(fiche.status, 200);
  assert.match(fiche.headers.get("content-type"), /^application\/json/);
  assert.deepEqual(await fiche.json(), liste.dispositifs.find(({ id }) => id === "positiv"));
  const absente = await demande("/v1/dispositifs/inconnue");
  assert.equal(absente.status, 404);
  assert.equal((await absente.json()).code, "dispositif-inconnu");
});

test("an unknown key is named", async () => {
  const recue = await evalue({ situation: { personne: { taille: 3 } } });
  assert.equal(recue.status, 400);
  assert.equal((await recue.json()).champ, "/situation/personne/taille");
});
