// A page that its browser translates: on every screen of every element, what shows after a
// gesture is what shows in a page that is left alone.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { CandidatureElement, chooseStructure } from "../driver/candidature-element.mjs";
import { EligibiliteElement } from "../driver/eligibilite-element.mjs";
import { OrientationElement } from "../driver/orientation-element.mjs";
import { HOST_PAGE, NETWORK_FAILURE, TO_CANDIDATURES, TO_GEOCODER, TO_MODULE, scene } from "../driver/scene.mjs";
import { SORTS, translator } from "../driver/translator.mjs";

const pageOf = (name) => new URL(`../${name}/page.html`, import.meta.url);

/** What a person sees and hears of an element: its words, and what is said aloud. */
const readScreen = (element) =>
  element.evaluate(({ shadowRoot }) => {
    const plain = (text) => text.replace(/\s+/g, " ").trim();
    const said = [...shadowRoot.querySelectorAll("[role=status],[role=alert]")].map((node) => plain(node.textContent));
    return { seen: plain(shadowRoot.querySelector(".cadre").innerText), said };
  });

/** Leaves a question aside, while there is one: how many are asked depends on what is open that day. */
const skip = async ({ rights }) => {
  if (!(await rights.atResults())) await rights.answer("Je ne sais pas");
};
const check = (name) => ({ guichet }) => guichet.checkAddress(namedCase(name));
const say = (text) => ({ guichet }) => guichet.element.getByText(text).first().waitFor();
const one = (...gestures) => async (view) => {
  for (const gesture of gestures) await gesture(view);
};
const type = (text) => ({ guichet }) => guichet.field.fill(text);
const press = (name) => ({ guichet }) => guichet.element.getByRole("button", { name, exact: true }).first().click();

/** Each: how an element is opened, and the gestures of a journey, each of which ends on a screen. */
const JOURNEYS = {
  "guichet-qpv": {
    page: HOST_PAGE,
    wrap: (view) => view,
    gestures: [
      ({ witness }) => witness.waitFor("guichet:pret"),
      one(type("7"), ({ guichet }) => guichet.checkButton.click(), say("au moins trois caractères")),
      one(type("rue des Cordiers"), ({ guichet }) => guichet.suggestion("Rue des Cordiers 99010 Port-Brumel").waitFor()),
      ({ guichet }) => guichet.field.press("ArrowDown"),
      one(type("rue de la Paix"), ({ guichet }) => guichet.suggestion("Rue de la Paix 99010 Port-Brumel").waitFor()),
      one(({ guichet }) => guichet.field.press("Enter"), say("Choisissez votre adresse")),
      one(type("12 rue Introuvable"), say("Aucune adresse trouvée.")),
      check("dans"),
      check("hors"),
      check("sur-limite-commune"),
      check("rue-sans-numero"),
      check("commune-seule"),
      check("loin-de-tout"),
      check("hors-territoire"),
      one(check("bande-300"), ({ guichet }) => guichet.element.getByText("Détails du calcul").click()),
      async ({ guichet, session, witness }) => {
        await session.route(TO_GEOCODER, (route) => route.abort());
        await guichet.field.fill("3 quai de la Criée");
        await witness.waitFor("guichet:erreur");
        await guichet.failure.waitFor();
      },
      async ({ guichet, session }) => {
        await session.unroute(TO_GEOCODER);
        await session.route(TO_GEOCODER, (route) => route.fulfill({ status: 429, headers: { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after", "retry-after": "60" }, json: {} }));
        await guichet.retryButton.click();
        await guichet.element.getByText("trop de demandes").first().waitFor();
      },
    ],
  },
  "guichet-eligibilite": {
    page: pageOf("eligibilite"),
    wrap: (view) => ({ ...view, rights: new EligibiliteElement(view.guichet.element, view.witness) }),
    gestures: [
      ({ rights }) => rights.startButton.waitFor(),
      ({ rights }) => rights.start(),
      ({ rights }) => rights.skipTo("Dans quelle commune habitez-vous ?"),
      one(({ rights }) => rights.field.fill("Port"), press("Chercher la commune"), say("Choisissez votre commune.")),
      one(({ rights }) => rights.field.fill("introuvable"), press("Chercher la commune"), say("Aucune commune trouvée")),
      skip,
      ({ rights }) => rights.backButton.click(),
      ...Array.from({ length: 5 }, () => skip),
      ({ rights }) => rights.showResults(),
      ({ guichet }) => guichet.element.locator("summary").first().click(),
      // Asked under the results.
      press("Je ne sais pas"),
    ],
  },
  "guichet-orientation": {
    page: pageOf("orientation"),
    wrap: (view) => ({ ...view, rights: new OrientationElement(view.guichet.element, view.witness) }),
    gestures: [
      ({ rights }) => rights.startButton.waitFor(),
      ({ rights }) => rights.answerFirstQuestions({ commune: "Port-Brumel", stade: "j’ai une idée", besoins: ["de l’argent"] }),
      ({ guichet }) => guichet.element.locator("summary").first().click(),
      one(press("Je ne sais pas"), ({ guichet }) => guichet.element.getByText("arrivent…").waitFor({ state: "detached" })),
    ],
  },
  "guichet-candidature": {
    page: pageOf("orientation"),
    wrap: (view) => ({ ...view, form: new CandidatureElement(view.guichet.element) }),
    gestures: [
      ({ form }) => form.waitForHeading("Écrire à une structure"),
      ({ page }) => chooseStructure(page),
      press("Ce que deviennent vos données"),
      press("Commencer"),
      one(({ form }) => form.continue(), ({ guichet }) => guichet.element.locator("#fautes").waitFor()),
      one(({ form }) => form.field("Prénom").fill("Awa"), ({ form }) => form.continue(), ({ form }) => form.waitForHeading("Comment vous joindre ?")),
      one(({ form }) => form.field("Téléphone").fill("12"), ({ form }) => form.continue(), ({ guichet }) => guichet.element.locator("#fautes").waitFor()),
      one(({ form }) => form.field("Téléphone").fill("0612345678"), ({ form }) => form.continue()),
      ({ form }) => form.writeProject("Ouvrir une cantine de quartier."),
      one(({ form }) => form.button("Envoyer").click(), ({ guichet }) => guichet.element.locator("#fautes").waitFor()),
      async ({ form, session }) => {
        await session.route(TO_CANDIDATURES, (route) => route.abort());
        await form.send();
        await form.waitForHeading("Votre demande n’est pas encore partie");
      },
    ],
  },
};

const open = async (t, name, sort) => {
  const { page, wrap } = JOURNEYS[name];
  const prepare = sort && ((session) => session.addInitScript(translator, sort));
  return wrap(await scene(t, page, { selector: name, prepare, tolerates: [NETWORK_FAILURE] }));
};

for (const [name, { gestures }] of Object.entries(JOURNEYS)) {
  test(`${name}: no screen differs under a translator of any sort`, async (t) => {
    const expected = [];
    const plain = await open(t, name);
    for (const gesture of gestures) {
      await gesture(plain);
      // What is on its way for this screen has come.
      await plain.page.waitForLoadState("networkidle");
      await plain.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expected.push(await readScreen(plain.guichet.element));
    }
    for (const sort of SORTS) {
      const view = await open(t, name, sort);
      const wrong = [];
      for (const [rank, gesture] of gestures.entries()) {
        await gesture(view);
        const wanted = JSON.stringify(expected[rank]);
        let shown;
        for (let left = 100; left > 0; left -= 1) {
          shown = await readScreen(view.guichet.element);
          if (JSON.stringify(shown) === wanted) break;
          await view.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        }
        if (JSON.stringify(shown) !== wanted) wrong.push({ rank, shown, wanted: expected[rank] });
      }
      assert.deepEqual(wrong, [], `${sort}: ${wrong.length} screens of ${gestures.length}`);
      assert.ok((await view.page.evaluate(() => window.translated)) > 20, "the translator was at work");
    }
  });
}

for (const sort of SORTS) {
  test(`pressed before the module is there, it is done once it is: ${sort}`, async (t) => {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    const { guichet, witness } = await scene(t, pageOf("eligibilite"), {
      selector: "guichet-eligibilite",
      prepare: async (session) => {
        await session.addInitScript(translator, sort);
        await session.route(TO_MODULE, async (route) => {
          await released;
          await route.continue();
        });
      },
    });
    const rights = new EligibiliteElement(guichet.element, witness);
    await rights.startButton.click();
    release();
    await rights.backButton.waitFor();
  });
}
