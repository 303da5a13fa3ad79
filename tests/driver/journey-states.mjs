// Every state of the elements that do more than check an address, on one page.

import { EligibiliteElement } from "./eligibilite-element.mjs";
import { CandidatureElement, chooseStructure } from "./candidature-element.mjs";
import { OrientationElement } from "./orientation-element.mjs";
import { NETWORK_FAILURE, TO_CANDIDATURES, TO_CATALOGUE, TO_STRUCTURES } from "./scene.mjs";

const PAGE = new URL("../orientation/page.html", import.meta.url);
const ELIGIBILITE_PAGE = new URL("../eligibilite/page.html", import.meta.url);
const ANSWERS = { commune: "Port-Brumel", stade: "j’ai une idée", besoins: ["de l’argent"] };
const abort = (matches) => (session) => session.route(matches, (route) => route.abort());

const eligibilite = (name, enter, rest = {}) => ({
  name: `eligibilite-${name}`,
  page: ELIGIBILITE_PAGE,
  selector: "guichet-eligibilite",
  ...rest,
  enter: async (view) => {
    const eligibilite = new EligibiliteElement(view.guichet.element, view.witness);
    await eligibilite.startButton.waitFor();
    await enter(eligibilite, view);
  },
});
const orientation = (name, enter, rest = {}) => ({
  name: `orientation-${name}`,
  page: PAGE,
  selector: "guichet-orientation",
  ...rest,
  enter: async (view) => {
    const orientation = new OrientationElement(view.guichet.element, view.witness);
    await orientation.startButton.waitFor();
    await enter(orientation, view);
  },
});
const candidature = (name, enter, rest = {}) => ({
  name: `candidature-${name}`,
  page: PAGE,
  selector: "guichet-candidature",
  ...rest,
  enter: async (view) => {
    const candidature = new CandidatureElement(view.guichet.element);
    await candidature.waitForHeading("Écrire à une structure");
    await enter(candidature, view);
  },
});

export const JOURNEY_STATES = [
  eligibilite("welcome", () => {}),
  eligibilite("commune", async (eligibilite) => {
    await eligibilite.start();
    await eligibilite.skipTo("Dans quelle commune est, ou sera, votre projet ?");
    await eligibilite.field.fill("Port");
    await eligibilite.button("Chercher la commune").click();
    await eligibilite.nextButton.waitFor();
  }),
  eligibilite("unreadable-number", async (eligibilite) => {
    await eligibilite.start();
    await eligibilite.skipTo("Quel âge avez-vous ?");
    await eligibilite.field.fill("beaucoup");
    await eligibilite.field.press("Enter");
    await eligibilite.element.getByText("Ce n’est pas un nombre entier possible.").waitFor();
  }),
  eligibilite("list", async (eligibilite) => {
    await eligibilite.start();
    await eligibilite.waitForQuestion("De quoi avez-vous besoin ?");
    await eligibilite.element.getByRole("checkbox").first().check();
  }),
  eligibilite("results", async (eligibilite) => {
    await eligibilite.start();
    await eligibilite.skipTo("Habitez-vous dans un quartier prioritaire ?");
    await eligibilite.answer("Oui");
    await eligibilite.showResults();
    await eligibilite.expand(/^Tout savoir/);
    await eligibilite.expand(/^Tout le reste/);
    await eligibilite.expand(/^Vos réponses/);
  }),
  eligibilite(
    "failure",
    async (eligibilite) => {
      await eligibilite.startButton.click();
      await eligibilite.button("Réessayer").waitFor();
    },
    { tolerates: [NETWORK_FAILURE], prepare: abort(TO_CATALOGUE) },
  ),
  orientation("welcome", () => {}),
  orientation("list", async (orientation) => {
    await orientation.answerFirstQuestions(ANSWERS);
    await orientation.expand(/^Pourquoi/);
  }),
  orientation(
    "without-structures",
    async (orientation) => {
      await orientation.answerFirstQuestions(ANSWERS);
      await orientation.button("Réessayer").waitFor();
    },
    { tolerates: [NETWORK_FAILURE], prepare: abort(TO_STRUCTURES) },
  ),
  candidature("without-structure", () => {}),
  candidature("welcome", async (candidature, { page }) => {
    await chooseStructure(page);
    await candidature.button("Ce que deviennent vos données").click();
  }),
  candidature("faults", async (candidature, { page }) => {
    await chooseStructure(page);
    await candidature.button("Commencer").click();
    await candidature.continue();
    await candidature.element.locator("#fautes").waitFor();
  }),
  candidature("contact", async (candidature, { page }) => {
    await chooseStructure(page);
    await candidature.button("Commencer").click();
    await candidature.field("Prénom").fill("Awa");
    await candidature.continue();
    await candidature.waitForHeading("Comment vous joindre ?");
  }),
  candidature("summary", async (candidature, { page }) => {
    await chooseStructure(page);
    await candidature.fillIn();
  }),
  candidature(
    "waiting",
    async (candidature, { page }) => {
      await chooseStructure(page);
      await candidature.fillIn();
      await candidature.send();
      await candidature.waitForHeading("Votre demande n’est pas encore partie");
    },
    { tolerates: [NETWORK_FAILURE], prepare: abort(TO_CANDIDATURES) },
  ),
  candidature("receipt", async (candidature, { page }) => {
    await chooseStructure(page);
    await candidature.fillIn();
    await candidature.send();
    await candidature.waitForHeading("Votre demande est enregistrée");
  }),
];
