// From an address typed in a partner's page to what is said of it.

import assert from "node:assert/strict";
import test from "node:test";
import { CASES_OF_TODAY, namedCase } from "../driver/cases.mjs";
import { HOST_PAGE, scene } from "../driver/scene.mjs";

/** The text as it reads, whatever its spaces. */
const textOf = async (element) => (await element.innerText()).replace(/\s+/g, " ");

for (const { name, title, says = [], omits = [] } of [
  {
    name: "dans",
    title: "Oui, cette adresse est dans un quartier prioritaire.",
    says: ["« Les Cordiers »", "Sa limite est à 250 m.", "CitésLab", "Votre mairie peut confirmer ce résultat."],
    omits: ["à moins de 300 m"],
  },
  {
    name: "homonyme-de-commune",
    title: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    says: ["est à 920 m.", "droit commun"],
    omits: ["à moins de 300 m d’un quartier", "à moins de 500 m d’un quartier"],
  },
  {
    name: "loin-de-tout",
    title: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    says: ["aucun quartier prioritaire à moins de 10 km"],
  },
  {
    name: "bande-300",
    title: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    says: ["est à 200 m.", "C’est à moins de 300 m d’un quartier prioritaire."],
  },
  {
    name: "bande-500",
    title: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    says: ["est à 410 m.", "C’est à moins de 500 m d’un quartier prioritaire."],
    omits: ["C’est à moins de 300 m d’un quartier prioritaire."],
  },
  {
    name: "sur-limite-commune",
    title: "À confirmer : la limite d’un quartier prioritaire passe tout près.",
    says: ["ce n’est pas assez pour dire oui ou non", "Votre mairie peut confirmer ce résultat."],
  },
  {
    name: "rue-sans-numero",
    title: "À confirmer : il manque le numéro dans la rue.",
    says: ["Une rue peut être en partie dans un quartier prioritaire."],
  },
  {
    name: "commune-seule",
    title: "À confirmer : il manque une adresse plus précise.",
    says: ["Ce nom désigne toute une commune."],
  },
  {
    name: "hors-territoire",
    title: "Nous ne pouvons pas répondre pour ce lieu.",
    says: ["hors du territoire que nous connaissons"],
  },
]) {
  test(`what a resident of ${name} reads`, async (t) => {
    const { guichet } = await scene(t, HOST_PAGE);
    const expected = namedCase(name);
    await guichet.checkAddress(expected);
    assert.equal(await textOf(guichet.heading), title);
    const shown = await textOf(guichet.answer);
    for (const sentence of [expected.libelle, ...says]) assert.ok(shown.includes(sentence), `« ${sentence} » is not in: ${shown}`);
    for (const sentence of omits) assert.ok(!shown.includes(sentence), `« ${sentence} » is in: ${shown}`);
    // What it is worth, where it comes from, and that nothing of it exists.
    assert.match(shown, /Ce résultat n’est pas un papier officiel\./);
    assert.match(shown, /Données de démonstration/);
    if (expected.statut !== "indetermine") assert.match(shown, /Source : /);
    assert.match(await textOf(guichet.announcement), new RegExp(`^${title}`), "and hears");
  });
}

test("the answer and its reasons come first, then what goes with them", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE);
  // At the event, before anything else can happen.
  await guichet.element.evaluate((element) =>
    element.addEventListener("guichet:verdict", () => {
      const textAt = (selector) => element.shadowRoot.querySelector(selector)?.textContent ?? null;
      element.seen = { title: textAt("#titre"), reason: textAt(".raison"), following: textAt(".suite"), map: textAt("[part~=carte]") };
    }),
  );
  await guichet.checkAddress(namedCase("dans"));
  const seen = await guichet.element.evaluate((element) => element.seen);
  assert.match(seen.title, /^Oui/);
  assert.match(seen.reason, /Les Cordiers/);
  assert.deepEqual([seen.following, seen.map], [null, null]);
  const shown = await textOf(guichet.answer);
  for (const sentence of ["Et maintenant", "Ce résultat n’est pas un papier officiel."]) assert.ok(shown.includes(sentence), sentence);
  assert.equal(await guichet.element.locator("[part~=carte]").count(), 1);
});

test("the same answer asked for again is said again", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(namedCase("dans"));
  const said = await guichet.announcement.innerText();
  const toldAgain = guichet.announcement.evaluate(
    (region, said) =>
      new Promise((resolve) => {
        const look = () => region.innerText === said && resolve(true);
        new MutationObserver(look).observe(region, { childList: true });
      }),
    said,
  );
  await guichet.checkButton.click();
  assert.ok(await toldAgain);
});

test("the map says in words what it draws", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(namedCase("dans"));
  const map = guichet.element.getByRole("img", { name: /^Carte : le lieu est dans le quartier « Les Cordiers », à 250\sm de sa limite\.$/ });
  await map.waitFor();
  // The place is in the middle, and a contour is drawn around it.
  const inside = await map.evaluate((svg) => {
    const point = svg.createSVGPoint();
    const { cx, cy } = svg.querySelector("circle.point");
    Object.assign(point, { x: cx.baseVal.value, y: cy.baseVal.value });
    return svg.querySelector("path.quartier").isPointInFill(point);
  });
  assert.equal(inside, true);
});

test("an address that nothing answers to: what to try, and the text stays", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE);
  await guichet.type("12 rue Introuvable");
  await guichet.element.getByText("Aucune adresse trouvée.").first().waitFor();
  const shown = await textOf(guichet.frame);
  assert.match(shown, /Vérifiez l’orthographe\. Ajoutez la commune ou le code postal\./);
  assert.match(await textOf(guichet.announcement), /Aucune adresse trouvée\./);
  assert.equal(await guichet.field.inputValue(), "12 rue Introuvable");
  assert.equal(await guichet.answer.count(), 0, "nothing is said of a place that was not found");
});

test("a street asks for its number, which settles the matter", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE);
  assert.equal((await guichet.checkAddress(namedCase("rue-sans-numero"))).statut, "a_confirmer");
  await guichet.element.getByRole("button", { name: "Préciser le numéro" }).click();
  await guichet.field.pressSequentially("7 ");
  await guichet.suggestion(namedCase("dans").libelle).click();
  assert.equal((await guichet.witness.waitFor("guichet:verdict", 1)).detail.statut, "dans");
});

test("another address replaces the answer at its first letter", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(namedCase("dans"));
  await guichet.type("7 r");
  await guichet.answer.waitFor({ state: "detached" });
  assert.equal((await guichet.checkAddress(namedCase("hors"))).statut, "hors");
});

test("every named case is what the page is told", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE);
  for (const expected of CASES_OF_TODAY) {
    const detail = await guichet.checkAddress(expected);
    const { nom: name } = expected;
    if (!expected.ferme) {
      assert.equal(detail.statut, "a_confirmer", `${name}: a wide place has no firm answer`);
      continue;
    }
    assert.equal(detail.statut, expected.statut, name);
    if (expected.statut === "indetermine") continue;
    assert.deepEqual(detail.bandes, expected.bandes, name);
    if (expected.statut === "dans") assert.equal(detail.qpv, expected.qpv, name);
    assert.equal(detail.generation, "2024", name);
    if (expected.distance_m === undefined) assert.equal(detail.distance_m, null, name);
    else assert.ok(Math.abs(detail.distance_m - expected.distance_m) < 3, `${name}: ${detail.distance_m} m`);
  }
});
