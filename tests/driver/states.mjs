// Every state of the widget, and how a resident gets there.

import { namedCase } from "./cases.mjs";
import { NETWORK_FAILURE, TO_GEOCODER, TO_MODULE, TO_PACK } from "./scene.mjs";

const SHARED_HEADERS = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };
const INSIDE = namedCase("dans");

const typeAddress = ({ guichet }) => guichet.field.fill(INSIDE.libelle);
const waitForFailure = async ({ guichet, witness }) => {
  await witness.waitFor("guichet:erreur");
  await guichet.failure.waitFor();
};
const locatedAt = (name, accuracy) => {
  const { lat, lon } = namedCase(name).adresse;
  return { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon, accuracy } };
};
const locate = async ({ guichet, witness }) => {
  await guichet.locateButton.click();
  await witness.waitFor("guichet:verdict");
  await guichet.waitForWholeAnswer();
};

/** Each waits until what it is named after is on screen. */
export const STATES = [
  { name: "question", enter: ({ guichet }) => guichet.field.waitFor() },
  {
    name: "input-too-short",
    enter: async ({ guichet }) => {
      await guichet.field.fill("7");
      await guichet.checkButton.click();
      await guichet.element.getByText("Écrivez au moins trois caractères.").first().waitFor();
    },
  },
  {
    name: "suggestions",
    enter: async ({ guichet }) => {
      await guichet.field.fill("rue des Cordiers");
      await guichet.suggestions.first().waitFor();
      await guichet.field.press("ArrowDown");
    },
  },
  {
    name: "no-address",
    enter: async ({ guichet }) => {
      await guichet.field.fill("12 rue Introuvable");
      await guichet.element.getByText("Aucune adresse trouvée.").first().waitFor();
    },
  },
  ...[
    ["dans", "dans"],
    ["hors", "hors"],
    ["far-from-any", "loin-de-tout"],
    ["bande-300", "bande-300"],
    ["a-confirmer", "sur-limite-commune"],
    ["street-alone", "rue-sans-numero"],
    ["commune-alone", "commune-seule"],
    ["indetermine", "hors-territoire"],
  ].map(([name, caseName]) => ({ name, enter: ({ guichet }) => guichet.checkAddress(namedCase(caseName)) })),
  {
    name: "details",
    enter: async ({ guichet }) => {
      await guichet.checkAddress(INSIDE);
      await guichet.element.getByText("Détails du calcul").click();
    },
  },
  { name: "position", context: locatedAt("dans", 5), enter: locate },
  { name: "position-vague", context: locatedAt("dans", 800), enter: locate },
  {
    name: "position-refused",
    context: { permissions: [] },
    enter: async (scene) => {
      await scene.guichet.locateButton.click();
      await waitForFailure(scene);
    },
  },
  ...[
    ["geocoder-unreachable", TO_GEOCODER, (route) => route.abort()],
    ["geocoder-overloaded", TO_GEOCODER, (route) => route.fulfill({ status: 429, headers: { ...SHARED_HEADERS, "retry-after": "60" }, json: {} })],
  ].map(([name, matches, answer]) => ({
    name,
    tolerates: [NETWORK_FAILURE],
    prepare: (session) => session.route(matches, answer),
    enter: async (scene) => {
      await typeAddress(scene);
      await waitForFailure(scene);
    },
  })),
  {
    name: "offline",
    tolerates: [NETWORK_FAILURE],
    enter: async (scene) => {
      await scene.witness.waitFor("guichet:pret");
      await scene.session.setOffline(true);
      await typeAddress(scene);
      await waitForFailure(scene);
    },
  },
  ...[
    ["contours-unreachable", (route) => route.abort()],
    ["contours-refused", (route) => route.fulfill({ headers: SHARED_HEADERS, body: "abîmé" })],
  ].map(([name, answer]) => ({
    name,
    tolerates: [NETWORK_FAILURE],
    prepare: (session) => session.route(TO_PACK, answer),
    enter: async (scene) => {
      await typeAddress(scene);
      await scene.guichet.suggestion(INSIDE.libelle).click();
      await waitForFailure(scene);
    },
  })),
  {
    name: "loading",
    tolerates: [NETWORK_FAILURE, /^guichet:/],
    // Never answered: the scene ends before.
    prepare: (session) => session.route(TO_MODULE, () => {}),
    enter: ({ guichet }) => guichet.frame.waitFor(),
  },
  {
    name: "loading-failed",
    tolerates: [NETWORK_FAILURE, /^guichet:/],
    prepare: (session) => session.route(TO_MODULE, (route) => route.abort()),
    enter: ({ witness }) => witness.waitFor("guichet:erreur"),
  },
];
