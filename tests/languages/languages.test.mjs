// The elements in another language than French: asked for, chosen, and left.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { HOST_PAGE, NETWORK_FAILURE, scene } from "../driver/scene.mjs";

const INSIDE = namedCase("dans");
const OUTSIDE = namedCase("homonyme-de-commune");

/** A page in a language. */
const inLanguage = (lang) => ({ change: (html) => html.replace('<html lang="fr">', `<html lang="${lang}">`) });

const NARROW = { context: { viewport: { width: 320, height: 900 } } };

const QUESTIONS = {
  en: "Is your address in a priority neighbourhood?",
  ar: "هل عنوانكم في حي ذي أولوية؟",
  fr: "Votre adresse est-elle dans un quartier prioritaire ?",
};

/** The field of the check, by its question in a language. */
const fieldIn = (guichet, lang) => guichet.element.getByRole("combobox", { name: QUESTIONS[lang] });

const choose = (guichet, lang) => guichet.element.locator("select").selectOption(lang);

/** Nothing of it is wider than the page. */
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test("an element is in the language of its page", async (t) => {
  const { page, guichet, witness } = await scene(t, HOST_PAGE, { ...inLanguage("en-GB"), ...NARROW });
  await fieldIn(guichet, "en").fill(INSIDE.libelle);
  await guichet.element.getByRole("listbox").first().getByRole("option").first().click();
  await witness.waitFor("guichet:verdict");
  await guichet.waitForWholeAnswer();
  assert.match(await guichet.heading.innerText(), /Yes, this address is in a priority neighbourhood\./);
  assert.equal(await guichet.frame.getAttribute("lang"), "en");
  assert.ok(await fits(page));
});

test("another language is a tap away, and keeps what was typed and the answer", async (t) => {
  const { page, guichet, witness } = await scene(t, HOST_PAGE, NARROW);
  await guichet.checkAddress(OUTSIDE);
  await choose(guichet, "ar");
  await fieldIn(guichet, "ar").waitFor();
  await witness.waitFor("guichet:verdict", 1);
  await guichet.waitForWholeAnswer();
  assert.match(await guichet.heading.innerText(), /لا، هذا العنوان ليس في حي ذي أولوية\./);
  assert.equal(await fieldIn(guichet, "ar").inputValue(), OUTSIDE.libelle);
  assert.equal(await guichet.frame.getAttribute("dir"), "rtl");
  // A no that nobody has read again stands in French too.
  const french = guichet.answer.locator("[lang=fr]");
  assert.equal(await french.innerText(), "Non, cette adresse n’est pas dans un quartier prioritaire.");
  assert.ok(await fits(page));
  await choose(guichet, "fr");
  await guichet.field.waitFor();
  assert.equal(await guichet.field.inputValue(), OUTSIDE.libelle);
});

test("elements of a page share the choice, which leaves no trace", async (t) => {
  const twice = (html) => html.replace("</main>", '<guichet-eligibilite id="droits"></guichet-eligibilite></main>');
  const { page, guichet, session } = await scene(t, HOST_PAGE, { change: twice });
  await choose(guichet, "en");
  const rights = page.locator("guichet-eligibilite");
  await rights.getByRole("heading", { name: "What help can you get?" }).waitFor();
  await rights.getByRole("button", { name: "Start" }).click();
  await rights.getByRole("button", { name: "Back" }).waitFor();
  // The question on screen is the same in another language.
  await choose(guichet, "ar");
  await rights.getByRole("button", { name: "رجوع" }).waitFor();
  assert.deepEqual((await session.storageState()).origins, []);
});

test("a language that does not come leaves French there", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE, {
    ...inLanguage("ar"),
    tolerates: [NETWORK_FAILURE, /guichet:/],
    prepare: (session) => session.route(/\/widgets\/[^/]+\.json$/, (route) => route.abort()),
  });
  await guichet.field.fill("rue");
  assert.equal(await guichet.frame.getAttribute("lang"), "fr");
});
