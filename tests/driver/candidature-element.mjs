// `<guichet-candidature>` as a resident knows it: by what is written on it.

/** A structure of the catalogue. */
export const STRUCTURE = "citeslab";

/** Chooses it on the page, as the list of those to meet does. */
export const chooseStructure = async (page) => {
  await page.evaluate((structure) => {
    const detail = { structure, nom: "CitésLab", dispositif: null };
    document.dispatchEvent(new CustomEvent("guichet:orientation", { detail }));
  }, STRUCTURE);
  await new CandidatureElement(page.locator("guichet-candidature")).waitForHeading("Écrire à : CitésLab");
};

export class CandidatureElement {
  constructor(element) {
    this.element = element;
    // Inside what it shows: a page may keep a form for who has no script between its tags.
    this.frame = element.locator("[part~=cadre]");
  }

  button(name) {
    return this.frame.getByRole("button", { name, exact: true });
  }

  field(name) {
    return this.frame.getByLabel(name, { exact: true });
  }

  async waitForHeading(text) {
    await this.frame.getByRole("heading", { name: text }).waitFor();
  }

  async continue() {
    await this.button("Continuer").click();
  }

  /** Fills in all that is needed, up to the summary. */
  async fillIn({ prenom = "Awa", telephone = "06 12 34 56 78", resume = "Ouvrir une cantine de quartier." } = {}) {
    await this.button("Commencer").click();
    await this.field("Prénom").fill(prenom);
    await this.continue();
    await this.field("Téléphone").fill(telephone);
    await this.continue();
    await this.writeProject(resume);
  }

  /** Up to the summary, in the time that a person takes: a faster one is taken for a program. */
  async writeProject(resume) {
    await this.field("Votre projet").fill(resume);
    const page = this.element.page();
    await page.evaluate(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + 5_000;
    });
    await this.continue();
    await this.waitForHeading("Relisez avant d’envoyer");
  }

  async send() {
    await this.button("J’ai lu ce que deviennent mes données").click();
    await this.button("Envoyer").click();
  }
}
