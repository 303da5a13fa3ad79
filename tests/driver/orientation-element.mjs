// `<guichet-orientation>` as a resident knows it: by what is written on it.

import { EligibiliteElement } from "./eligibilite-element.mjs";

export class OrientationElement extends EligibiliteElement {
  constructor(element, witness) {
    super(element, witness);
    this.steps = element.locator("[part~=etape]");
    this.listButton = this.button("Voir la liste");
    this.resultHeading = element.getByRole("heading", { name: "Qui rencontrer, et dans quel ordre" });
  }

  /** Answers the three first questions: a commune, a stage, needs. */
  async answerFirstQuestions({ commune, stade, besoins }) {
    await this.start();
    await this.waitForQuestion("Dans quelle commune habitez-vous ?");
    await this.chooseCommune(commune);
    await this.waitForQuestion("Où en est votre projet ?");
    await this.answer(stade);
    await this.waitForQuestion("De quoi avez-vous besoin ?");
    for (const besoin of besoins.length ? besoins : ["Rien de tout cela"]) await this.choice(besoin).check();
    await this.nextButton.click();
    await this.resultHeading.waitFor();
    await this.element.getByText("arrivent…").waitFor({ state: "detached" });
  }

  /** The names of those to meet, in the order of the screen. */
  async names() {
    return (await this.cards.locator("h4").allInnerTexts()).map((name) => name.replace(/^\s*\d+\s*/, "").trim());
  }
}
