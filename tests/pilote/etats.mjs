// Every state of the widget, and how a resident gets there.

import { cas } from "./cas.mjs";
import { ECHEC_RESEAU, VERS_GEOCODEUR, VERS_MODULE, VERS_PAQUET } from "./scene.mjs";

const PARTAGE = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };
const DANS = cas("dans");

const ecrit = ({ guichet }) => guichet.champ.fill(DANS.libelle);
const echoue = async ({ guichet, temoin }) => {
  await temoin.attends("guichet:erreur");
  await guichet.panne.waitFor();
};
const situe = (nom, accuracy) => {
  const { lat, lon } = cas(nom).adresse;
  return { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon, accuracy } };
};
const localise = async ({ guichet, temoin }) => {
  await guichet.localiser.click();
  await temoin.attends("guichet:verdict");
  await guichet.entiere();
};

/** Each waits until what it is named after is on screen. */
export const ETATS = [
  { nom: "question", entre: ({ guichet }) => guichet.champ.waitFor() },
  {
    nom: "saisie-trop-courte",
    entre: async ({ guichet }) => {
      await guichet.champ.fill("7");
      await guichet.verifier.click();
      await guichet.element.getByText("Écrivez au moins trois caractères.").first().waitFor();
    },
  },
  {
    nom: "propositions",
    entre: async ({ guichet }) => {
      await guichet.champ.fill("rue des Cordiers");
      await guichet.propositions.first().waitFor();
      await guichet.champ.press("ArrowDown");
    },
  },
  {
    nom: "aucune-adresse",
    entre: async ({ guichet }) => {
      await guichet.champ.fill("12 rue Introuvable");
      await guichet.element.getByText("Aucune adresse trouvée.").first().waitFor();
    },
  },
  ...[
    ["dans", "dans"],
    ["hors", "hors"],
    ["loin-de-tout", "loin-de-tout"],
    ["bande-300", "bande-300"],
    ["a-confirmer", "sur-limite-commune"],
    ["rue-seule", "rue-sans-numero"],
    ["commune-seule", "commune-seule"],
    ["indetermine", "hors-territoire"],
  ].map(([nom, du_cas]) => ({ nom, entre: ({ guichet }) => guichet.verifie(cas(du_cas)) })),
  {
    nom: "details",
    entre: async ({ guichet }) => {
      await guichet.verifie(DANS);
      await guichet.element.getByText("Détails du calcul").click();
    },
  },
  { nom: "position", contexte: situe("dans", 5), entre: localise },
  { nom: "position-vague", contexte: situe("dans", 800), entre: localise },
  {
    nom: "position-refusee",
    contexte: { permissions: [] },
    entre: async (scene) => {
      await scene.guichet.localiser.click();
      await echoue(scene);
    },
  },
  ...[
    ["geocodeur-injoignable", VERS_GEOCODEUR, (route) => route.abort()],
    ["geocodeur-sature", VERS_GEOCODEUR, (route) => route.fulfill({ status: 429, headers: { ...PARTAGE, "retry-after": "60" }, json: {} })],
  ].map(([nom, vers, repond]) => ({
    nom,
    tolere: [ECHEC_RESEAU],
    prepare: (session) => session.route(vers, repond),
    entre: async (scene) => {
      await ecrit(scene);
      await echoue(scene);
    },
  })),
  {
    nom: "hors-ligne",
    tolere: [ECHEC_RESEAU],
    entre: async (scene) => {
      await scene.guichet.champ.waitFor();
      await scene.session.setOffline(true);
      await ecrit(scene);
      await echoue(scene);
    },
  },
  ...[
    ["contours-injoignables", (route) => route.abort()],
    ["contours-refuses", (route) => route.fulfill({ headers: PARTAGE, body: "abîmé" })],
  ].map(([nom, repond]) => ({
    nom,
    tolere: [ECHEC_RESEAU],
    prepare: (session) => session.route(VERS_PAQUET, repond),
    entre: async (scene) => {
      await ecrit(scene);
      await scene.guichet.proposition(DANS.libelle).click();
      await echoue(scene);
    },
  })),
  {
    nom: "chargement",
    tolere: [ECHEC_RESEAU, /^guichet:/],
    // Never answered: the scene ends before.
    prepare: (session) => session.route(VERS_MODULE, () => {}),
    entre: ({ guichet }) => guichet.cadre.waitFor(),
  },
  {
    nom: "chargement-echoue",
    tolere: [ECHEC_RESEAU, /^guichet:/],
    prepare: (session) => session.route(VERS_MODULE, (route) => route.abort()),
    entre: ({ temoin }) => temoin.attends("guichet:erreur"),
  },
];
