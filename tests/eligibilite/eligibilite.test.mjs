// From an address to what it gives a right to, on one page.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { EligibiliteElement } from "../driver/eligibilite-element.mjs";
import { HOST_PAGE, NETWORK_FAILURE, TO_CATALOGUE, dayOf, scene } from "../driver/scene.mjs";
import { GEOCODER, SITE, ask } from "../driver/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
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
    return node.textContent.trim().replaceAll("\u00a0", " ");
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
      if ((await focus(page)) === name) return page.keyboard.press("Enter");
    }
    throw new Error(`Tab never comes to « ${name} »`);
  };
  await tabTo("Commencer");
  await eligibilite.waitForQuestion(ADDRESS_QUESTION);
  assert.equal(await focus(page), ADDRESS_QUESTION, "the focus is on what is new");
  await tabTo("Les deux");
  await eligibilite.waitForOther(ADDRESS_QUESTION);
  assert.equal(await focus(page), await eligibilite.askedQuestion());
  await tabTo("Je ne sais pas");
  await eligibilite.backButton.waitFor();
  await tabTo("Voir mes résultats");
  await eligibilite.waitForQuestion("Vos résultats");
  assert.equal(await focus(page), "Vos résultats");
  await tabTo("CitésLab – Révélateurs de Talents");
  const citeslab = eligibilite.card("CitésLab – Révélateurs de Talents");
  await citeslab.getByText(/^Rempli : habiter un quartier prioritaire, ou /).waitFor();
  assert.match(await citeslab.innerText(), /Source\s: .+Avise.+février 2025/);
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
  await eligibilite.backButton.waitFor();
  await eligibilite.resultsButton.click();
  await eligibilite.waitForQuestion("Vos résultats");
  assert.deepEqual(witness.requests.slice(before).map((request) => request.url()), []);
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
  await eligibilite.waitForQuestion(COMMUNE_QUESTION);
  await eligibilite.element.getByText(`envoyé à ${new URL(GEOCODER).host}`).waitFor();
  await eligibilite.chooseCommune("Grand-Varech");
  await eligibilite.backButton.click();
  await eligibilite.waitForQuestion(COMMUNE_QUESTION);
  const [request, ...others] = witness.requestsTo(GEOCODER);
  assert.equal(others.length, 0);
  assert.match(request.url(), /q=Grand-Varech&.*type=municipality/);
  await eligibilite.resultsButton.click();
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
  await eligibilite.resultsButton.click();
  const answers = eligibilite.element.locator("[part=reponses]");
  assert.equal(await answers.locator("dt").count(), 12);
  assert.equal(await answers.getByText("Je ne sais pas").count(), 6);
  const age = asked.indexOf(AGE_QUESTION);
  assert.ok(age >= 0, `${AGE_QUESTION} is among the first twelve`);
  await answers.locator("dl > div").nth(age).getByRole("button").click();
  await eligibilite.waitForQuestion(AGE_QUESTION);
  await eligibilite.field.fill("24");
  await eligibilite.field.press("Enter");
  await eligibilite.waitForQuestion("Vos résultats");
  assert.match(await answers.locator("dl > div").nth(age).innerText(), /24/);
});

test("going back loses nothing", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.skipTo("Habitez-vous dans un quartier prioritaire ?");
  await eligibilite.answer("Oui");
  const next = await eligibilite.askedQuestion();
  await eligibilite.backButton.click();
  await eligibilite.waitForQuestion("Habitez-vous dans un quartier prioritaire ?");
  assert.equal(await eligibilite.button("Oui").getAttribute("aria-pressed"), "true");
  await eligibilite.answer("Oui");
  assert.equal(await eligibilite.askedQuestion(), next);
});

test("a no says why and what would turn it; a doubt asks what is missing", async (t) => {
  const { eligibilite } = await open(t);
  await eligibilite.start();
  await eligibilite.skipTo(AGE_QUESTION);
  await eligibilite.field.fill("40");
  await eligibilite.field.press("Enter");
  await eligibilite.backButton.waitFor();
  await eligibilite.resultsButton.click();
  await eligibilite.expand(/^Non, pour l’instant/);
  await eligibilite.expand(/^Il manque une réponse/);
  const more = eligibilite.element.getByRole("button", { name: /^Voir les \d+ autres$/ });
  while (await more.count()) await more.first().click();
  const no = eligibilite.card("Live for Good");
  await no.getByRole("button").first().click();
  assert.match(await no.innerText(), /Non rempli : avoir moins de 26\sans\./);
  const doubt = eligibilite.card("CitésLab – Révélateurs de Talents");
  await doubt.getByRole("button").first().click();
  await doubt.getByRole("button", { name: "Habitez-vous dans un quartier prioritaire ?" }).click();
  await eligibilite.waitForQuestion("Habitez-vous dans un quartier prioritaire ?");
  await eligibilite.answer("Non");
  await eligibilite.waitForQuestion("Vos résultats");
  // A public is not a bar: living elsewhere leaves a doubt.
  assert.doesNotMatch(await doubt.innerText(), /Non rempli/);
});

test("an address in doubt decides of nothing", async (t) => {
  const { guichet, eligibilite } = await open(t);
  await guichet.checkAddress(namedCase("sur-limite-commune"));
  await eligibilite.start();
  await eligibilite.element.getByText("elle reste à confirmer").waitFor();
  await eligibilite.answer("Mon domicile");
  await eligibilite.resultsButton.click();
  const more = eligibilite.element.getByRole("button", { name: /^Voir les \d+ autres$/ });
  await eligibilite.expand(/^Il manque une réponse/);
  while (await more.count()) await more.first().click();
  await eligibilite.card("CitésLab – Révélateurs de Talents").waitFor();
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
  ["does not come", (route) => route.abort(), "La liste des dispositifs n’arrive pas."],
  ["is damaged", (route) => route.fulfill({ headers: { "access-control-allow-origin": "*" }, body: "abîmé" }), "La liste des dispositifs est abîmée."],
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
    await eligibilite.waitForQuestion(COMMUNE_QUESTION);
  });
}

test("offline, questions that were begun go on", async (t) => {
  const { session, eligibilite } = await open(t, { tolerates: [NETWORK_FAILURE] });
  await eligibilite.start();
  await session.setOffline(true);
  await eligibilite.field.fill("Grand-Varech");
  await eligibilite.button("Chercher la commune").click();
  await eligibilite.element.getByRole("alert").getByText("Vous n’êtes plus connecté à Internet.").waitFor();
  await eligibilite.answer("Je ne sais pas");
  await eligibilite.resultsButton.click();
  await eligibilite.waitForQuestion("Vos résultats");
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
  await eligibilite.waitForQuestion(COMMUNE_QUESTION);
});

test("a page that only checks addresses is spared the rest", async (t) => {
  const modules = (witness) => {
    const urls = witness.requestsTo(SITE).map((request) => request.url());
    return urls.filter((url) => url.endsWith(".wasm"));
  };
  const alone = await scene(t, HOST_PAGE);
  await alone.guichet.field.waitFor();
  const whole = await open(t);
  await whole.eligibilite.startButton.waitFor();
  const [few, all] = [modules(alone.witness), modules(whole.witness)];
  assert.ok(few.length > 0 && few.length < all.length, `${few.length} and ${all.length}`);
  assert.ok(few.every((url) => all.includes(url)), "what both need is the same for both");
  // An element that comes later brings what it needs, and hears of the verdict before it.
  await alone.guichet.checkAddress(namedCase("dans"));
  await alone.page.evaluate(() => document.body.append(document.createElement("guichet-eligibilite")));
  const late = new EligibiliteElement(alone.page.locator("guichet-eligibilite"), alone.witness);
  await late.element.getByText("elle est dans un quartier prioritaire").waitFor();
});
