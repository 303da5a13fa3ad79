// Whom to meet, in the real runtime, over the real catalogue.

import assert from "node:assert/strict";
import test from "node:test";
import { demande } from "../pilote/site.mjs";

const poste = (corps) =>
  demande("/v1/orientation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(corps),
  });
const oriente = async (corps) => {
  const recue = await poste(corps);
  assert.equal(recue.status, 200);
  return recue.json();
};
const noms = ({ parcours }) => parcours.flatMap(({ propositions }) => propositions.map(({ structure }) => structure.id));

test("nothing known: somebody to talk to all the same, with a reason", async () => {
  const reponse = await oriente({ situation: {} });
  const { conseiller_humain: conseiller, parcours } = reponse;
  assert.ok(conseiller.structure.accueil || conseiller.contact.telephone);
  assert.ok(conseiller.raisons.some(({ poids, texte }) => poids > 0 && texte.endsWith(".")));
  assert.ok(parcours.length >= 4);
  assert.ok(parcours.every(({ propositions }) => propositions.length > 0));
  assert.equal(noms(reponse).length, 10);
});

test("an idea in a priority neighbourhood: the neighbourhood's own come first", async () => {
  const situation = {
    residence: { qpv: true, commune: "93066" },
    projet: { stade: "idee", commune: "93066", besoins: ["financement"] },
    personne: { age: 24, emploi: "demandeur" },
  };
  const { parcours } = await oriente({ situation });
  const etape = (nom) => parcours.find(({ etape }) => etape === nom).propositions.map(({ structure }) => structure.id);
  assert.ok(etape("ecouter").slice(0, 3).includes("citeslab"), etape("ecouter"));
  for (const { propositions } of parcours) {
    for (const { dispositifs, raisons, score } of propositions) {
      assert.ok(dispositifs.every(({ verdict }) => verdict !== "non_eligible"));
      assert.ok(raisons.length > 0 && score >= 0 && score <= 1);
    }
  }
});

test("outside of any, nothing reserved to them", async () => {
  const situation = { residence: { qpv: false, commune: "23096" }, projet: { stade: "idee", qpv: false } };
  const reponse = await oriente({ situation, limite: 50 });
  assert.ok(!noms(reponse).includes("citeslab"));
  assert.ok(reponse.conseiller_humain);
});

test("the same question gets the same bytes", async () => {
  const corps = { situation: { residence: { commune: "97213" }, projet: { stade: "test" } }, limite: 20 };
  const [une, autre] = await Promise.all([poste(corps), poste(corps)]);
  assert.equal(await une.text(), await autre.text());
});
