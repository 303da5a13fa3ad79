// `<guichet-orientation>` as a resident knows it: by what is written on it.

import { Droits } from "./droits.mjs";

export class Rencontres extends Droits {
  constructor(element, temoin) {
    super(element, temoin);
    this.etapes = element.locator("[part~=etape]");
    this.liste = this.bouton("Voir la liste");
    this.resultat = element.getByRole("heading", { name: "Qui rencontrer, et dans quel ordre" });
  }

  /** Answers the three first questions: a commune, a stage, needs. */
  async repondAuxPremieres({ commune, stade, besoins }) {
    await this.commence();
    await this.question("Dans quelle commune habitez-vous ?");
    await this.commune(commune);
    await this.question("Où en est votre projet ?");
    await this.bouton(stade).click();
    await this.question("De quoi avez-vous besoin ?");
    for (const besoin of besoins) await this.bouton(besoin).click();
    await this.bouton(besoins.length ? "Valider" : "Rien de tout cela").click();
    await this.resultat.waitFor();
    await this.element.getByText("arrivent…").waitFor({ state: "detached" });
  }

  /** The names of those to meet, in the order of the screen. */
  async noms() {
    return (await this.fiches.locator("h4").allInnerTexts()).map((nom) => nom.replace(/^\s*\d+\s*/, "").trim());
  }
}
