// `<guichet-candidature>` as a resident knows it: by what is written on it.

/** A structure of the catalogue. */
export const STRUCTURE = "citeslab";

/** Chooses it on the page, as the list of those to meet does. */
export const choisit = async (page) => {
  await page.evaluate((structure) => {
    const detail = { structure, nom: "CitésLab", dispositif: null };
    document.dispatchEvent(new CustomEvent("guichet:orientation", { detail }));
  }, STRUCTURE);
  await new Lettre(page.locator("guichet-candidature")).titre("Écrire à : CitésLab");
};

export class Lettre {
  constructor(element) {
    this.element = element;
  }

  bouton(name) {
    return this.element.getByRole("button", { name, exact: true });
  }

  champ(nom) {
    return this.element.getByLabel(nom, { exact: true });
  }

  async titre(texte) {
    await this.element.getByRole("heading", { name: texte }).waitFor();
  }

  async continue() {
    await this.bouton("Continuer").click();
  }

  /** Fills in all that is needed, up to the summary. */
  async remplit({ prenom = "Awa", telephone = "06 12 34 56 78", resume = "Ouvrir une cantine de quartier." } = {}) {
    await this.bouton("Commencer").click();
    await this.champ("Prénom").fill(prenom);
    await this.continue();
    await this.champ("Téléphone").fill(telephone);
    await this.continue();
    await this.ecritLeProjet(resume);
  }

  /** Up to the summary, in the time that a person takes: a faster one is taken for a program. */
  async ecritLeProjet(resume) {
    await this.champ("Votre projet").fill(resume);
    const page = this.element.page();
    await page.evaluate(() => {
      const reelle = Date.now.bind(Date);
      Date.now = () => reelle() + 5_000;
    });
    await this.continue();
    await this.titre("Relisez avant d’envoyer");
  }

  async envoie() {
    await this.bouton("J’ai lu ce que deviennent mes données").click();
    await this.bouton("Envoyer").click();
  }
}
