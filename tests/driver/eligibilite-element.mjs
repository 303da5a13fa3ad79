// `<guichet-eligibilite>` as a resident knows it: by what is written on it.

export class EligibiliteElement {
  constructor(element, witness) {
    this.element = element;
    this.witness = witness;
    this.heading = element.locator("#titre");
    this.startButton = this.button("Commencer");
    this.resultsButton = this.button("Voir mes résultats");
    this.backButton = this.button("Retour");
    this.field = element.getByRole("textbox");
    this.cards = element.locator("[part~=fiche]");
  }

  button(name) {
    return this.element.getByRole("button", { name, exact: true });
  }

  /** Waits for a question, by its words. */
  async waitForQuestion(text) {
    await this.element.getByRole("heading", { name: text, exact: true }).waitFor();
  }

  /** Begins, and waits for what comes first. */
  async start() {
    await this.startButton.click();
    await this.backButton.waitFor();
  }

  /** What is asked now. */
  async askedQuestion() {
    return this.heading.innerText();
  }

  /** Answers, by what is written on the button; waits for what comes next. */
  async answer(text) {
    const before = await this.askedQuestion();
    await this.button(text).click();
    await this.waitForOther(before);
  }

  /** Waits for whatever is asked, or said, after a question. */
  async waitForOther(question) {
    await this.heading.and(this.element.locator(`:not(:text-is(${JSON.stringify(question)}))`)).waitFor();
  }

  /** Passes over questions until one is asked. */
  async skipTo(text, means = "Je ne sais pas") {
    for (let left = 40; (await this.askedQuestion()) !== text; left -= 1) {
      if (left === 0) throw new Error(`« ${text} » is never asked`);
      await this.answer(means);
    }
  }

  /** Looks a commune up and takes the first found. */
  async chooseCommune(name) {
    await this.field.fill(name);
    await this.button("Chercher la commune").click();
    await this.element.getByRole("group", { name: "Communes trouvées" }).getByRole("button").first().click();
  }

  /** Opens a shelf that is closed. */
  async expand(name) {
    const shelf = this.element.getByRole("button", { name });
    if ((await shelf.getAttribute("aria-expanded")) === "false") await shelf.click();
  }

  /** An entry, by its name. */
  card(name) {
    return this.cards.filter({ has: this.element.page().getByRole("button", { name, exact: true }) });
  }
}
