// From an address to what it gives a right to, on one page.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { EligibiliteElement } from "../driver/eligibilite-element.mjs";
import { HOST_PAGE, NETWORK_FAILURE, TO_CATALOGUE, dayOf, scene } from "../driver/scene.mjs";
import { GEOCODER, SITE, ask } from "../driver/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const FIRST_QUESTION = "De quoi avez-vous besoin ?";
const COMMUNE_QUESTION = "Dans quelle commune est, ou sera, votre projet ?";
const ADDRESS_QUESTION = "Cette adresse, qu’est-ce que c’est pour vous ?";
const AGE_QUESTION = "Quel âge avez-vous ?";

const open = async (t, options) => {
  const view = await scene(t, PAGE, options);
  return { ...view, eligibilite: new EligibiliteElement(view.page.locator("guichet-eligibilite"), view.witness) };
};

/** What has the focus, down to the shadow tree. */
const focus = (page) =>
  page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return (node.labels?.[0] ?? node).textContent.trim().replaceAll("\u00a0", " ");
  });

test("with the keyboard alone, from the address to the results", async (t) => {
  const { page, guichet, eligibilite, witness } = await open(t);
  await eligibilite.startButton.waitFor();
  await guichet.field.focus();
  await page.keyboard.type(namedCase("dans").libelle);
  await guichet.suggestions.first().waitFor();
  await page.keyboard.press("Enter");
  await witness.waitFor("guichet:verdict");
  await eligibilite.element.getByText("elle est dans un quartier prioritaire").waitFor();

  const tabTo = async (name) => {
    for (let left = 60; left > 0; left -= 1) {
      await page.keyboard.press("Tab");
      if ((await focus(page)) === name) return;
    }
    throw new Error(`Tab never comes to « ${name} »`);
  };
  const press = async (name) => {
    await tabTo(name);
    await page.keyboard.press("Enter");
  };
  await press("Commencer");
  await eligibilite.waitForQuestion(ADDRESS_QUESTION);
  assert.equal(await focus(page), ADDRESS_QUESTION, "the focus is on what is new");
  await tabTo("Mon domicile");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focus(page), "Les deux", "arrows choose, and nothing leaves before one says so");
  await page.keyboard.press("Enter");
  await eligibilite.waitForOther(ADDRESS_QUESTION);
  assert.equal(await focus(page), await eligibilite.askedQuestion());
  await press("Je ne sais pas");
  await eligibilite.backButton.waitFor();
  await press("Voir mes résultats");
  await eligibilite.waitForQuestion("Vos résultats");
  assert.equal(await focus(page), "Vos résultats");
  const first = eligibilite.cards.first();
  await tabTo("Tout savoir, et d’où nous le savons");
  await page.keyboard.press("Enter");
  await first.getByText(/^Source\s:/).first().waitFor();
});

test("the page is told how many, and they are those that the API finds", async (t) => {
  const { page, guichet, eligibilite, witness } = await open(t);
  const date = await dayOf(page);
  const checked = await guichet.checkAddress(namedCase("dans"));
  await eligibilite.start();
  await eligibilite.answer("Mon domicile");
  await eligibilite.skipTo(AGE_QUESTION);
  await eligibilite.field.fill("24");
  const index = witness.all("guichet:eligibilite").length;
  await eligibilite.field.press("Enter");
  const { detail } = await witness.waitFor("guichet:eligibilite", index);
  const response = await ask("/v1/eligibilite", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      situation: {
        date,
        residence: { qpv: true, code_qpv: checked.qpv, distance_qpv_m: 0, commune: checked.commune },
        personne: { age: 24 },
      },
      public: ["habitant", "porteur"],
    }),
  });
  const { resultats: results } = await response.json();
  const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
  const expected = Object.fromEntries(["eligible", "non_eligible", "indetermine"].map((v) => [v, count(v)]));
  assert.deepEqual(detail, expected);
});

test("answers go nowhere and are kept nowhere", async (t) => {
  const { page, eligibilite, witness } = await open(t);
  await eligibilite.start();
  const before = witness.requests.length;
  await eligibilite.skipTo(AGE_QUESTION, "Je préfère ne pas répondre");
  await eligibilite.field.fill("24");
  await eligibilite.field.press("Enter");
  await eligibilite.showResults();
  // One passage more is counted, and nothing of what was answered.
  const sent = witness.requests.slice(before);
  assert.deepEqual(sent.map((request) => new URL(request.url()).pathname), ["/v1/passages"]);
  const [told] = sent.map((request) => new URLSearchParams(request.postData()));
  assert.ok([...told.keys()].every((name) => ["acte", "element", "commune", "partenaire"].includes(name)), `${told}`);
  assert.equal(witness.requestsTo(GEOCODER).length, 0);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  assert.deepEqual(kept, { local: 0, session: 0, cookies: "", databases: 0 });
  for (const { detail } of witness.all("guichet:eligibilite")) {
    assert.deepEqual(Object.keys(detail).sort(), ["eligible", "indetermine", "non_eligible"]);
  }
});

test("only the name of a commune is sent, to the geocoder, which is named", async (t) => {
  const { eligibilite, witness } = await open(t);
  await eligibilite.start();
  await eligibilite.skipTo(COMMUNE_QUESTION);
  await eligibilite.element.getByText(`envoyé à ${new URL(GEOCODER).host}`).waitFor();
  await eligibilite.chooseCommune("Grand-Varech");
  await eligibilite.waitForOther(COMMUNE_QUESTION);
  const [request, ...others] = witness.requestsTo(GEOCODER);
  assert.equal(others.length, 0);
  assert.match(request.url(), /q=Grand-Varech&.*type=municipality/);
  await eligibilite.showResults();
  await eligibilite.expand(/^Vos réponses/);
  await eligibilite.element.getByText("Grand-Varech (99)").waitFor();
});

test("not to know and not to tell are answers: not asked again, said in the results, changed at will", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  const asked = [];
  for (let index = 0; index < 12; index += 1) {
    asked.push(await eligibilite.askedQuestion());
    await eligibilite.answer(index % 2 ? "Je ne sais pas" : "Je préfère ne pas répondre");
  }
  assert.equal(new Set(asked).size, asked.length);
  await eligibilite.showResults();
  await eligibilite.expand(/^Vos réponses \(12\)$/);
  const answers = eligibilite.element.locator("[part=reponses]");
  assert.equal(await answers.locator("dt").count(), 12);
  assert.equal(await answers.getByText("Je ne sais pas").count(), 6);
  const age = asked.indexOf(AGE_QUESTION);
  assert.ok(age >= 0, `${AGE_QUESTION} is among the first twelve`);
  await answers.locator("dl > div").nth(age).getByRole("button").click();
  await eligibilite.waitForQuestion(AGE_QUESTION);
  await eligibilite.field.fill("24");
  await eligibilite.field.press("Enter");
  await eligibilite.waitForOther(AGE_QUESTION);
  await eligibilite.expand(/^Vos réponses/);
  assert.match(await answers.locator("dl > div").nth(age).innerText(), /24/);
});

test("the first questions are what one needs and how far one is, never the law", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  const asked = [];
  while (!(await eligibilite.atResults())) {
    asked.push(await eligibilite.askedQuestion());
    await eligibilite.answer("Je ne sais pas");
  }
  assert.deepEqual(asked.slice(0, 2), [FIRST_QUESTION, "Où en est votre projet ?"]);
  assert.ok(asked.length <= 6, `${asked.length} questions before anything is shown`);
  for (const question of asked) assert.doesNotMatch(question, /statut|structure/);
});

test("going back loses nothing", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.answer("Je ne sais pas");
  const question = await eligibilite.askedQuestion();
  await eligibilite.answer("j’ai une idée");
  const next = await eligibilite.askedQuestion();
  await eligibilite.backButton.click();
  await eligibilite.waitForQuestion(question);
  assert.ok(await eligibilite.choice("j’ai une idée").isChecked());
  await eligibilite.nextButton.click();
  await eligibilite.waitForOther(question);
  assert.equal(await eligibilite.askedQuestion(), next);
});

test("an answer is chosen before one goes on", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.nextButton.click();
  await eligibilite.element.getByRole("alert").getByText("Choisissez une réponse").waitFor();
  assert.equal(await eligibilite.askedQuestion(), FIRST_QUESTION);
  await eligibilite.answer("Rien de tout cela");
});

test("results say what to ask for now, what one answer opens, what is not for today, and no more", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.skipTo(AGE_QUESTION);
  await eligibilite.field.fill("40");
  await eligibilite.field.press("Enter");
  await eligibilite.showResults();
  const now = eligibilite.element.locator("li[part~=fiche]");
  const count = await now.count();
  assert.ok(count > 0 && count <= 5, `${count} at once`);
  for (let rank = 0; rank < count; rank += 1) {
    const card = now.nth(rank);
    assert.ok(await card.locator(".apport").isVisible(), "what it brings");
    assert.ok(await card.locator(".raisons li").first().isVisible(), "why it fits");
    assert.ok((await card.locator(".principal").count()) <= 1, "one way to begin");
  }
  await eligibilite.element.getByText("Une réponse de plus").waitFor();
  assert.ok(await eligibilite.nextButton.isVisible(), "the question is there");
  assert.equal(await eligibilite.cards.count(), count, "the rest is behind one line");
  await eligibilite.expand(/^Tout le reste/);
  const no = eligibilite.card("Live for Good").last();
  await no.locator("summary").first().click();
  await no.getByText(/avoir moins de 26\sans/).first().waitFor();
});

test("an answer under the results changes them, in place", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.showResults();
  const question = await eligibilite.askedQuestion();
  assert.notEqual(question, "Vos résultats");
  await eligibilite.answer("Je ne sais pas");
  await eligibilite.waitForQuestion("Vos résultats");
  assert.notEqual(await eligibilite.askedQuestion(), question);
});

test("an address in doubt decides of nothing", async (t) => {
  const { guichet, eligibilite } = await open(t);
  await guichet.checkAddress(namedCase("sur-limite-commune"));
  await eligibilite.start();
  await eligibilite.element.getByText("elle reste à confirmer").waitFor();
  await eligibilite.answer("Mon domicile");
  await eligibilite.showResults();
  await eligibilite.expand(/^Tout le reste/);
  assert.doesNotMatch(await eligibilite.card("CitésLab – Révélateurs de Talents").last().innerText(), /Ce n’est pas votre cas/);
});

test("a page names whom it speaks to", async (t) => {
  const named = async (audience) => {
    const change = (html) => html.replace("<guichet-eligibilite", `$& public="${audience}"`);
    const { eligibilite } = await open(t, { change });
    await eligibilite.start();
    await eligibilite.showResults();
    await eligibilite.expand(/^Tout le reste/);
    await eligibilite.cards.nth(10).waitFor();
    return (await eligibilite.cards.locator("h4, :scope > summary").allInnerTexts()).map((name) => name.trim());
  };
  const [people, structures] = [await named(""), await named("structure")];
  const dla = /^Dispositif local d’accompagnement|DLA/;
  assert.ok(!people.some((name) => dla.test(name)), "what is for structures that exist");
  assert.ok(structures.some((name) => dla.test(name)), structures.join(" ; "));
});

test("results print as one page, with whom to ask", async (t) => {
  const { page, eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.showResults();
  await page.evaluate(() => (window.print = () => {}));
  await eligibilite.button("Imprimer ces résultats").click();
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  assert.equal(sheets.length, 1, "one page");
  await page.emulateMedia({ media: "print" });
  assert.ok(await eligibilite.cards.first().isVisible());
  assert.equal(await eligibilite.nextButton.isVisible(), false);
});

test("what is written and cannot be read says how to mend it, and stays", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.skipTo(AGE_QUESTION);
  for (const text of ["vingt-quatre", "1994", "-3", "2 4 x", "<b>24</b>"]) {
    await eligibilite.field.fill(text);
    await eligibilite.field.press("Enter");
    await eligibilite.element.getByRole("alert").getByText("Ce n’est pas un nombre entier possible.").waitFor();
    assert.equal(await eligibilite.field.inputValue(), text);
  }
});

for (const [name, answer, sentence] of [
  ["does not come", (route) => route.abort(), "La liste des aides n’arrive pas."],
  ["is damaged", (route) => route.fulfill({ headers: { "access-control-allow-origin": "*" }, body: "abîmé" }), "La liste des aides est abîmée."],
]) {
  test(`a catalogue that ${name}: a sentence, and another try`, async (t) => {
    const { session, eligibilite, witness } = await open(t, { tolerates: [NETWORK_FAILURE] });
    await eligibilite.startButton.waitFor();
    await session.route(TO_CATALOGUE, answer);
    await eligibilite.startButton.click();
    await eligibilite.element.getByText(sentence).waitFor();
    assert.match((await witness.waitFor("guichet:erreur")).detail.code, /^catalogue-/);
    await session.unroute(TO_CATALOGUE);
    await eligibilite.button("Réessayer").click();
    await eligibilite.waitForQuestion(FIRST_QUESTION);
  });
}

test("offline, questions that were begun go on", async (t) => {
  const { session, eligibilite } = await open(t, { tolerates: [NETWORK_FAILURE] });
  await eligibilite.start();
  await eligibilite.skipTo(COMMUNE_QUESTION);
  await session.setOffline(true);
  await eligibilite.field.fill("Grand-Varech");
  await eligibilite.button("Chercher la commune").click();
  await eligibilite.element.getByRole("alert").getByText("Vous n’êtes plus connecté à Internet.").waitFor();
  await eligibilite.answer("Je ne sais pas");
  await eligibilite.showResults();
});

test("what is written to a question is not carried to the next", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.skipTo(AGE_QUESTION);
  await eligibilite.field.fill("24 x");
  let fields = 0;
  while ((await eligibilite.askedQuestion()) !== "Vos résultats") {
    await eligibilite.answer("Je ne sais pas");
    if (!(await eligibilite.field.count())) continue;
    fields += 1;
    assert.equal(await eligibilite.field.inputValue(), "", await eligibilite.askedQuestion());
  }
  assert.ok(fields > 0, "another question is answered in writing");
});

test("taken out while the catalogue comes, it leaves without a word", async (t) => {
  const { page, session, eligibilite } = await open(t);
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await session.route(TO_CATALOGUE, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  await eligibilite.startButton.click();
  await eligibilite.startButton.waitFor({ state: "detached" });
  await page.evaluate(() => {
    document.querySelector("guichet-eligibilite").replaceWith(document.createElement("guichet-eligibilite"));
  });
  await eligibilite.startButton.waitFor();
  release();
  await eligibilite.start();
  await eligibilite.waitForQuestion(FIRST_QUESTION);
});

test("a page that only checks addresses is spared the rest", async (t) => {
  const modules = (witness) => {
    const urls = witness.requestsTo(SITE).map((request) => request.url());
    return urls.filter((url) => url.endsWith(".wasm"));
  };
  const alone = await scene(t, HOST_PAGE);
  await alone.witness.waitFor("guichet:pret");
  const whole = await open(t);
  await whole.witness.waitFor("guichet:pret");
  const [few, all] = [modules(alone.witness), modules(whole.witness)];
  assert.ok(few.length > 0 && few.length < all.length, `${few.length} and ${all.length}`);
  assert.ok(few.every((url) => all.includes(url)), "what both need is the same for both");
  // An element that comes later brings what it needs, and hears of the verdict before it.
  await alone.guichet.checkAddress(namedCase("dans"));
  await alone.page.evaluate(() => document.body.append(document.createElement("guichet-eligibilite")));
  const late = new EligibiliteElement(alone.page.locator("guichet-eligibilite"), alone.witness);
  await late.element.getByText("elle est dans un quartier prioritaire").waitFor();
});
