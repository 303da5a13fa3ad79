// What a situation gives a right to, in the real runtime, over the real catalogue.

import assert from "node:assert/strict";
import test from "node:test";
import { ask } from "../driver/site.mjs";

const evaluate = (body) =>
  ask("/v1/eligibilite", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("nothing known: no entry in activity is a no, and a question is proposed", async () => {
  const response = await evaluate({ situation: {} });
  assert.equal(response.status, 200);
  const { resultats: results, prochaine_question: question, catalogue } = await response.json();
  assert.equal(results.length, 268);
  const refused = results.filter(({ verdict }) => verdict === "non_eligible");
  const over = ["ferme", "termine", "renomme"];
  assert.ok(refused.every(({ motifs: [{ condition }] }) => over.includes(condition)));
  assert.ok(results.every(({ motifs }) => motifs.length > 0 && motifs.every(({ texte: text }) => text.length > 0)));
  assert.equal(question.champ, "projet.commune");
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
  const { resultats: results } = await (await evaluate({ situation, dispositifs })).json();
  assert.deepEqual(
    results.map(({ dispositif, verdict }) => [dispositif, verdict]),
    [
      ["citeslab", "eligible"],
      ["positiv", "eligible"],
      ["missions-locales", "eligible"],
      ["cites-coop", "non_eligible"],
      ["cdi-inclusion", "non_eligible"],
    ],
  );
  const [positiv] = results.filter(({ dispositif }) => dispositif === "positiv");
  assert.ok(positiv.motifs.every(({ source }) => source.doc && source.lieu && source.date));
});

test("the same question gets the same bytes", async () => {
  const body = { situation: { residence: { commune: "75118" }, personne: { age: 19 } } };
  const [one, other] = await Promise.all([evaluate(body), evaluate(body)]);
  assert.equal(await one.text(), await other.text());
});

test("the catalogue is listed, and each entry tells its sources", async () => {
  const list = await (await ask("/v1/dispositifs")).json();
  assert.equal(list.dispositifs.length, 268);
  assert.equal(list.suivant, null);
  assert.ok(list.dispositifs.every(({ sources, verifie_le: date }) => sources.length > 0 && date));
  const entry = await ask("/v1/dispositifs/positiv");
  assert.equal(entry.status, 200);
  assert.match(entry.headers.get("content-type"), /^application\/json/);
  assert.deepEqual(await entry.json(), list.dispositifs.find(({ id }) => id === "positiv"));
  const missing = await ask("/v1/dispositifs/inconnue");
  assert.equal(missing.status, 404);
  assert.equal((await missing.json()).code, "dispositif-inconnu");
});

test("an unknown key is named", async () => {
  const response = await evaluate({ situation: { personne: { taille: 3 } } });
  assert.equal(response.status, 400);
  assert.equal((await response.json()).champ, "/situation/personne/taille");
});
