// `<guichet-eligibilite>` as a resident knows it: by what is written on it.

export class Droits {
  constructor(element, temoin) {
    this.element = element;
    this.temoin = temoin;
    this.titre = element.locator("#titre");
    this.commencer = this.bouton("Commencer");
    this.resultats = this.bouton("Voir mes résultats");
    this.retour = this.bouton("Retour");
    this.champ = element.getByRole("textbox");
    this.fiches = element.locator("[part~=fiche]");
  }

  bouton(name) {
    return this.element.getByRole("button", { name, exact: true });
  }

  /** Waits for a question, by its words. */
  async question(texte) {
    await this.element.getByRole("heading", { name: texte, exact: true }).waitFor();
  }

  /** Begins, and waits for what comes first. */
  async commence() {
    await this.commencer.click();
    await this.retour.waitFor();
  }

  /** What is asked now. */
  async demande() {
    return this.titre.innerText();
  }

  /** Answers, by what is written on the button; waits for what comes next. */
  async repond(texte) {
    const avant = await this.demande();
    await this.bouton(texte).click();
    await this.titre.and(this.element.locator(`:not(:text-is(${JSON.stringify(avant)}))`)).waitFor();
  }

  /** Passes over questions until one is asked. */
  async jusqua(texte, moyen = "Je ne sais pas") {
    for (let reste = 40; (await this.demande()) !== texte; reste -= 1) {
      if (reste === 0) throw new Error(`« ${texte} » is never asked`);
      await this.repond(moyen);
    }
  }

  /** Looks a commune up and takes the first found. */
  async commune(nom) {
    await this.champ.fill(nom);
    await this.bouton("Chercher la commune").click();
    await this.element.getByRole("group", { name: "Communes trouvées" }).getByRole("button").first().click();
  }

  /** Opens a shelf that is closed. */
  async deplie(nom) {
    const rayon = this.element.getByRole("button", { name: nom });
    if ((await rayon.getAttribute("aria-expanded")) === "false") await rayon.click();
  }

  /** An entry, by its name. */
  fiche(nom) {
    return this.fiches.filter({ has: this.element.page().getByRole("button", { name: nom, exact: true }) });
  }
}
