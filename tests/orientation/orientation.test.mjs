// From an address to somebody to meet.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { OrientationElement } from "../driver/orientation-element.mjs";
import { NETWORK_FAILURE, TO_STRUCTURES, dayOf, scene } from "../driver/scene.mjs";
import { GEOCODER, SITE, ask } from "../driver/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const ANSWERS = { commune: "Port-Brumel", stade: "j’ai une idée", besoins: ["de l’argent"] };

/** Those of a browser that was told nothing. */
const MARGINS = { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" };

const open = async (t, options) => {
  const view = await scene(t, PAGE, options);
  const orientation = new OrientationElement(view.page.locator("guichet-orientation"), view.witness);
  await orientation.startButton.waitFor();
  return { ...view, orientation };
};

/** What has the focus, down to the shadow tree. */
const focus = (page) =>
  page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return (node.labels?.[0] ?? node).textContent.trim().replaceAll("\u00a0", " ");
  });

test("three answers give a list, in steps, each with a reason and a way to be reached", async (t) => {
  const { orientation } = await open(t);
  await orientation.answerFirstQuestions(ANSWERS);
  assert.ok((await orientation.steps.count()) >= 3, "several steps");
  const count = await orientation.cards.count();
  assert.ok(count >= 5 && count <= 12, `${count} cards`);
  for (let index = 0; index < count; index += 1) {
    const card = orientation.cards.nth(index);
    assert.ok((await card.locator(".raisons li").count()) >= 1, "no reason, no place in the list");
    assert.ok((await card.locator(".principal").count()) <= 1, "one way to begin");
    // The first three are whole, the others a line each.
    assert.equal(await card.locator(".raisons").first().isVisible(), index < 3, `card ${index + 1}`);
  }
  const local = orientation.cards.filter({ has: orientation.element.page().getByRole("link", { name: /^Appeler/ }) });
  assert.ok((await local.count()) >= 1, "somebody near, who can be called");
  await orientation.element.getByText("Données de démonstration").waitFor();
});

test("with the keyboard alone at 320 px, from the address to a structure that is chosen", async (t) => {
  const { page, guichet, orientation, witness } = await open(t, { context: { viewport: { width: 320, height: 700 } } });
  await guichet.field.focus();
  await page.keyboard.type(namedCase("dans").libelle);
  await guichet.suggestions.first().waitFor();
  await page.keyboard.press("Enter");
  await witness.waitFor("guichet:verdict");
  const tabTo = async (name) => {
    for (let left = 90; left > 0; left -= 1) {
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
  await orientation.waitForQuestion("Cette adresse, qu’est-ce que c’est pour vous ?");
  await tabTo("Mon domicile");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await orientation.waitForQuestion("Où en est votre projet ?");
  assert.equal(await focus(page), "Où en est votre projet ?", "the focus is on what is new");
  await tabTo("j’ai une idée");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await orientation.waitForQuestion("De quoi avez-vous besoin ?");
  await tabTo("Rien de tout cela");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await orientation.resultHeading.waitFor();
  await orientation.cards.first().waitFor();
  await press("Lui écrire");
  const { detail } = await witness.waitFor("guichet:orientation");
  const [first] = await orientation.names();
  assert.equal(detail.nom, first);
  await page.locator("guichet-candidature").getByRole("heading", { name: `Écrire à : ${first}` }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test("the list is the API's, and the situation goes to no one", async (t) => {
  const { page, orientation, witness } = await open(t);
  const date = await dayOf(page);
  await orientation.answerFirstQuestions(ANSWERS);
  const sent = witness.requestsTo(SITE).filter((request) => request.method() !== "GET" || /\?/.test(request.url()));
  assert.deepEqual(sent.map((request) => `${request.method()} ${new URL(request.url()).pathname}`), ["POST /v1/passages"]);
  // The commune is all that is told of it.
  assert.deepEqual([...new URLSearchParams(sent[0].postData()).keys()].sort(), ["acte", "commune"]);
  for (const request of witness.requestsTo(GEOCODER)) assert.match(request.url(), /type=municipality/);
  const response = await ask("/v1/orientation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      situation: { date, residence: { commune: "99001" }, projet: { stade: "idee", besoins: ["financement"] } },
      limite: 10,
    }),
  });
  const { parcours } = await response.json();
  const expected = parcours.flatMap(({ propositions }) => propositions.map(({ structure }) => structure.nom));
  assert.deepEqual(await orientation.names(), expected);
});

test("one more answer orders the list anew, in view", async (t) => {
  const { orientation } = await open(t);
  await orientation.answerFirstQuestions(ANSWERS);
  const before = await orientation.names();
  for (let left = 20; (await orientation.askedQuestion()) !== "Quelles langues parlez-vous ?"; left -= 1) {
    assert.ok(left > 0, "languages are asked");
    await orientation.answer("Je ne sais pas");
  }
  await orientation.answer("wolof");
  await orientation.cards.first().waitFor();
  const after = await orientation.names();
  assert.notDeepEqual(after, before, "somebody speaks that language in the fictional territory");
  const speaker = orientation.cards.filter({ hasText: "Les Veilleurs de projets (fictifs)" }).first();
  assert.match(await speaker.textContent(), /Parle votre langue : wolof\./);
});

test("without the structures of the place: those who answer anywhere, why, and another try", async (t) => {
  const { session, orientation, witness } = await open(t, { tolerates: [NETWORK_FAILURE] });
  await session.route(TO_STRUCTURES, (route) => route.abort());
  await orientation.answerFirstQuestions(ANSWERS);
  await orientation.element.getByText("Les contacts près de vous n’arrivent pas.").waitFor();
  assert.ok((await orientation.cards.count()) >= 1, "never a dead end");
  assert.equal((await witness.waitFor("guichet:erreur")).detail.code, "structures-injoignables");
  await session.unroute(TO_STRUCTURES);
  await orientation.button("Réessayer").click();
  await orientation.element.getByRole("link", { name: /^Appeler/ }).first().waitFor();
});

test("nothing said at all is answered too", async (t) => {
  const { orientation } = await open(t);
  await orientation.start();
  await orientation.listButton.click();
  await orientation.cards.first().waitFor();
  await orientation.element.getByText("Dites dans quelle commune vous êtes").waitFor();
});

test("on paper: one sheet, with everyone, why, how far, when and how to reach them", async (t) => {
  const { page, orientation } = await open(t);
  await orientation.answerFirstQuestions(ANSWERS);
  const count = await orientation.cards.count();
  await page.evaluate(() => (window.print = () => {}));
  await orientation.button("Imprimer cette liste").click();
  const sheets = (await page.pdf({ format: "A4", margin: MARGINS })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  assert.equal(sheets.length, 1, "one page");
  await page.emulateMedia({ media: "print" });
  for (let index = 0; index < count; index += 1) {
    const card = orientation.cards.nth(index);
    assert.ok(await card.isVisible());
    assert.ok(await card.locator(".raisons li").first().isVisible(), "why");
    assert.match(await card.innerText(), /Source/, "and from where");
  }
  const near = orientation.cards.first();
  assert.match(await near.innerText(), /km de vous/);
  assert.match(await near.innerText(), /lundi–vendredi 09:00/);
  const mailLink = near.getByRole("link", { name: "Écrire un courriel" });
  const printed = await mailLink.evaluate((link) => getComputedStyle(link, "::after").content);
  assert.match(printed, /citeslab@brumelles\.example/, "an address that can be read");
  assert.equal(await orientation.button("Imprimer cette liste").isVisible(), false);
  assert.equal(await orientation.element.getByText("Envoyer cette liste").isVisible(), false);
});

test("no mark of the map covers another, and all the numbers are there", async (t) => {
  const { orientation } = await open(t, { context: { viewport: { width: 320, height: 700 } } });
  await orientation.answerFirstQuestions(ANSWERS);
  const marks = orientation.element.locator(".repere");
  const boxes = await marks.evaluateAll((drawings) => drawings.map((d) => d.getBoundingClientRect().toJSON()));
  boxes.forEach((a, index) =>
    boxes.slice(index + 1).forEach((b) =>
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, "apart"),
    ),
  );
  const discs = orientation.element.locator(".chiffre");
  const numbers = (await discs.allTextContents()).flatMap((text) => text.split(", ").map(Number));
  const local = await orientation.cards.evaluateAll((cards) =>
    cards.flatMap((card, index) => (card.querySelector("a[href^='tel:']") ? [index + 1] : [])),
  );
  assert.deepEqual(numbers.toSorted((a, b) => a - b), local);
  const height = await discs.first().evaluate((disc) => disc.getBoundingClientRect().height);
  assert.ok(height >= 10, `${height} px`);
  const label = await orientation.element.locator(".carte").getAttribute("aria-label");
  for (const text of await discs.allTextContents()) {
    if (text.includes(",")) assert.ok(label.includes(`Au même endroit ou presque\u00a0: ${text}.`), label);
  }
});

test("the list is sent by mail or copied, with everyone in it", async (t) => {
  const { page, session, orientation } = await open(t);
  await session.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(page.url()).origin });
  await orientation.answerFirstQuestions(ANSWERS);
  const names = await orientation.names();
  const assertWhole = (text) => {
    for (const name of names) assert.ok(text.includes(name), name);
    for (const pattern of [/km de vous/, /\+331/, /citeslab@brumelles\.example/, /lundi–vendredi/, /Vérifié/]) assert.match(text, pattern);
  };
  const link = new URL(await orientation.element.getByRole("link", { name: "Envoyer cette liste" }).getAttribute("href"));
  assert.equal(link.protocol, "mailto:");
  assert.equal(link.pathname, "", "to nobody yet");
  assert.equal(link.searchParams.get("subject"), "Qui rencontrer, et dans quel ordre");
  assertWhole(link.searchParams.get("body"));
  await orientation.button("Copier cette liste").click();
  await orientation.element.getByText("La liste est copiée").waitFor();
  assertWhole(await page.evaluate(() => navigator.clipboard.readText()));
});

test("where the device shares, it is given the list, and nobody else", async (t) => {
  const { page, orientation, witness } = await open(t, {
    prepare: (session) =>
      session.addInitScript(() => (navigator.share = async (what) => void (window.shared = what))),
  });
  await orientation.answerFirstQuestions(ANSWERS);
  const before = witness.requestsTo(SITE).length;
  await orientation.button("Envoyer cette liste").click();
  const { title, text } = await page.evaluate(() => window.shared);
  assert.equal(title, "Qui rencontrer, et dans quel ordre");
  for (const name of await orientation.names()) assert.ok(text.includes(name), name);
  assert.equal(witness.requestsTo(SITE).length, before);
});

test("the sentences and sites of a département come after its list, which does without them", async (t) => {
  const { session, orientation, witness } = await open(t, { tolerates: [NETWORK_FAILURE] });
  const isRest = (url) => TO_STRUCTURES(url) && url.pathname.endsWith(".suite.gus");
  await session.route(isRest, (route) => route.abort());
  await orientation.answerFirstQuestions(ANSWERS);
  const near = orientation.cards.first();
  assert.ok(await near.getByRole("link", { name: /^Appeler/ }).isVisible());
  assert.equal(await near.getByRole("link", { name: "Aller sur son site" }).count(), 0);
  assert.deepEqual(witness.all("guichet:erreur"), []);
});
