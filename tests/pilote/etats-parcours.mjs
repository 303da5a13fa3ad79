// Every state of the elements that do more than check an address, on one page.

import { Droits } from "./droits.mjs";
import { Lettre, choisit } from "./lettre.mjs";
import { Rencontres } from "./rencontres.mjs";
import { ECHEC_RESEAU, VERS_CANDIDATURES, VERS_CATALOGUE, VERS_STRUCTURES } from "./scene.mjs";

const PAGE = new URL("../orientation/page.html", import.meta.url);
const DROITS = new URL("../eligibilite/page.html", import.meta.url);
const REPONSES = { commune: "Port-Brumel", stade: "j’ai une idée", besoins: ["financement"] };
const abandonne = (vers) => (session) => session.route(vers, (route) => route.abort());

const droits = (nom, entre, reste = {}) => ({
  nom: `droits-${nom}`,
  page: DROITS,
  selecteur: "guichet-eligibilite",
  ...reste,
  entre: async (vue) => {
    const droits = new Droits(vue.guichet.element, vue.temoin);
    await droits.commencer.waitFor();
    await entre(droits, vue);
  },
});
const rencontres = (nom, entre, reste = {}) => ({
  nom: `rencontres-${nom}`,
  page: PAGE,
  selecteur: "guichet-orientation",
  ...reste,
  entre: async (vue) => {
    const rencontres = new Rencontres(vue.guichet.element, vue.temoin);
    await rencontres.commencer.waitFor();
    await entre(rencontres, vue);
  },
});
const lettre = (nom, entre, reste = {}) => ({
  nom: `lettre-${nom}`,
  page: PAGE,
  selecteur: "guichet-candidature",
  ...reste,
  entre: async (vue) => {
    const lettre = new Lettre(vue.guichet.element);
    await lettre.titre("Écrire à une structure");
    await entre(lettre, vue);
  },
});

export const ETATS_DU_PARCOURS = [
  droits("accueil", () => {}),
  droits("commune", async (droits) => {
    await droits.commence();
    await droits.champ.fill("Port");
    await droits.bouton("Chercher la commune").click();
    await droits.element.getByRole("group", { name: "Communes trouvées" }).waitFor();
  }),
  droits("nombre-illisible", async (droits) => {
    await droits.commence();
    await droits.jusqua("Quel âge avez-vous ?");
    await droits.champ.fill("beaucoup");
    await droits.champ.press("Enter");
    await droits.element.getByText("Ce n’est pas un nombre entier possible.").waitFor();
  }),
  droits("liste", async (droits) => {
    await droits.commence();
    await droits.jusqua("À quelles causes votre projet est-il utile ?");
    await droits.element.locator(".liste button").first().click();
  }),
  droits("resultats", async (droits) => {
    await droits.commence();
    await droits.jusqua("Habitez-vous dans un quartier prioritaire ?");
    await droits.repond("Oui");
    await droits.resultats.click();
    await droits.fiches.first().getByRole("button").first().click();
    await droits.deplie(/^Il manque une réponse/);
    await droits.deplie(/^Non, pour l’instant/);
  }),
  droits(
    "panne",
    async (droits) => {
      await droits.commencer.click();
      await droits.bouton("Réessayer").waitFor();
    },
    { tolere: [ECHEC_RESEAU], prepare: abandonne(VERS_CATALOGUE) },
  ),
  rencontres("accueil", () => {}),
  rencontres("liste", async (rencontres) => {
    await rencontres.repondAuxPremieres(REPONSES);
    await rencontres.bouton("Toutes les raisons").first().click();
  }),
  rencontres(
    "sans-structures",
    async (rencontres) => {
      await rencontres.repondAuxPremieres(REPONSES);
      await rencontres.bouton("Réessayer").waitFor();
    },
    { tolere: [ECHEC_RESEAU], prepare: abandonne(VERS_STRUCTURES) },
  ),
  lettre("sans-structure", () => {}),
  lettre("accueil", async (lettre, { page }) => {
    await choisit(page);
    await lettre.bouton("Ce que deviennent vos données").click();
  }),
  lettre("fautes", async (lettre, { page }) => {
    await choisit(page);
    await lettre.bouton("Commencer").click();
    await lettre.continue();
    await lettre.element.locator("#fautes").waitFor();
  }),
  lettre("contact", async (lettre, { page }) => {
    await choisit(page);
    await lettre.bouton("Commencer").click();
    await lettre.champ("Prénom").fill("Awa");
    await lettre.continue();
    await lettre.titre("Comment vous joindre ?");
  }),
  lettre("bilan", async (lettre, { page }) => {
    await choisit(page);
    await lettre.remplit();
  }),
  lettre(
    "attente",
    async (lettre, { page }) => {
      await choisit(page);
      await lettre.remplit();
      await lettre.envoie();
      await lettre.titre("Votre demande n’est pas encore partie");
    },
    { tolere: [ECHEC_RESEAU], prepare: abandonne(VERS_CANDIDATURES) },
  ),
  lettre("recu", async (lettre, { page }) => {
    await choisit(page);
    await lettre.remplit();
    await lettre.envoie();
    await lettre.titre("Votre demande est enregistrée");
  }),
];
