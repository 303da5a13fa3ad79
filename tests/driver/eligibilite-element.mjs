// `<guichet-eligibilite>` as a resident knows it: by what is written on it.

export class EligibiliteElement {
  constructor(element, witness) {
    this.element = element;
    this.witness = witness;
    // That of a question under results, where there is one.
    this.heading = element.locator("#titre, #demande").last();
    this.startButton = this.button("Commencer");
    this.resultsButton = this.button("Voir mes résultats");
    this.backButton = this.button("Retour");
    this.nextButton = this.button("Continuer");
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

  /** What can be chosen, alone or with others. */
  choice(name) {
    const of = (role) => this.element.getByRole(role, { name, exact: true });
    return of("radio").or(of("checkbox"));
  }

  /** Answers, by what is written on a choice or a button; waits for what comes next. */
  async answer(text) {
    const before = await this.askedQuestion();
    if (await this.choice(text).count()) {
      await this.choice(text).check();
      await this.nextButton.click();
    } else {
      await this.button(text).click();
    }
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

  /** Whether the results are there. */
  async atResults() {
    return (await this.element.getByRole("heading", { name: "Vos résultats", exact: true }).count()) > 0;
  }

  /** To the results, unless they are there already. */
  async showResults() {
    if (!(await this.atResults())) await this.resultsButton.click();
    await this.waitForQuestion("Vos résultats");
  }

  /** Looks a commune up and takes the first found. */
  async chooseCommune(name) {
    await this.field.fill(name);
    await this.button("Chercher la commune").click();
    await this.nextButton.waitFor();
    await this.element.locator("fieldset").getByRole("radio").first().check();
    await this.nextButton.click();
  }

  /** Opens what is behind a line. */
  async expand(name) {
    await this.element.locator("summary").filter({ hasText: name }).first().click();
  }

  /** An entry, by its name. */
  card(name) {
    return this.cards.filter({ has: this.element.page().getByText(name, { exact: true }) });
  }
}
