// Whom to meet, in the real runtime, over the real catalogue.

import assert from "node:assert/strict";
import test from "node:test";
import { ask } from "../driver/site.mjs";

const post = (body) =>
  ask("/v1/orientation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const orient = async (body) => {
  const response = await post(body);
  assert.equal(response.status, 200);
  return response.json();
};
const names = ({ parcours }) => parcours.flatMap(({ propositions }) => propositions.map(({ structure }) => structure.id));

test("nothing known: somebody to talk to all the same, with a reason", async () => {
  const answer = await orient({ situation: {} });
  const { conseiller_humain: adviser, parcours } = answer;
  assert.ok(adviser.structure.accueil || adviser.contact.telephone);
  assert.ok(adviser.raisons.some(({ poids, texte: text }) => poids > 0 && text.endsWith(".")));
  assert.ok(parcours.length >= 4);
  assert.ok(parcours.every(({ propositions }) => propositions.length > 0));
  assert.equal(names(answer).length, 10);
});

test("an idea in a priority neighbourhood: the neighbourhood's own come first", async () => {
  const situation = {
    residence: { qpv: true, commune: "93066" },
    projet: { stade: "idee", commune: "93066", besoins: ["financement"] },
    personne: { age: 24, emploi: "demandeur" },
  };
  const { parcours } = await orient({ situation });
  const step = (name) => parcours.find(({ etape: step }) => step === name).propositions.map(({ structure }) => structure.id);
  assert.ok(step("ecouter").slice(0, 3).includes("citeslab"), step("ecouter"));
  for (const { propositions } of parcours) {
    for (const { dispositifs, raisons, score } of propositions) {
      assert.ok(dispositifs.every(({ verdict }) => verdict !== "non_eligible"));
      assert.ok(raisons.length > 0 && score >= 0 && score <= 1);
    }
  }
});

test("outside of any, who is there for them does not come first", async () => {
  const situation = { residence: { qpv: false, commune: "23096" }, projet: { stade: "idee", qpv: false } };
  const answer = await orient({ situation, limite: 50 });
  const first = answer.parcours.flatMap(({ propositions }) => propositions.slice(0, 3));
  assert.ok(!first.some(({ structure }) => structure.id === "citeslab"));
  assert.ok(answer.conseiller_humain);
});

test("the same question gets the same bytes", async () => {
  const body = { situation: { residence: { commune: "97213" }, projet: { stade: "test" } }, limite: 20 };
  const [one, other] = await Promise.all([post(body), post(body)]);
  assert.equal(await one.text(), await other.text());
});
