// The widget as a resident knows it: by what is written on it and what it says.

export const QUESTION = "Votre adresse est-elle dans un quartier prioritaire ?";

export class Guichet {
  constructor(element, witness) {
    this.element = element;
    this.witness = witness;
    this.frame = element.locator("[part~=cadre]");
    this.field = element.getByRole("combobox", { name: QUESTION });
    this.list = element.getByRole("listbox", { name: "Adresses proposées" });
    // Those of the list alone: the languages are options too.
    this.suggestions = this.list.getByRole("option");
    this.checkButton = element.getByRole("button", { name: "Vérifier mon adresse" });
    this.locateButton = element.getByRole("button", { name: "Me localiser" });
    this.retryButton = element.getByRole("button", { name: "Réessayer" });
    this.heading = element.locator("#titre");
    this.answer = element.locator("[part~=reponse]");
    this.failure = element.locator("[part~=panne]");
    this.announcement = element.getByRole("status");
  }

  /** The suggestion of exactly that label, whatever is said beside it. */
  suggestion(libelle) {
    return this.suggestions.filter({ hasText: new RegExp(`^\\s*${escaped(libelle)}(\\s|$)`) }).first();
  }

  /** Writes over what is there, key after key. */
  async type(text) {
    await this.field.fill("");
    await this.field.pressSequentially(text);
  }

  /** All of an answer is there: what goes with it comes once it is shown. */
  async waitForWholeAnswer() {
    await this.element.locator("[part~=imprimer]").waitFor();
  }

  /** Writes an address and picks it from the list: the detail of the verdict. */
  async checkAddress({ libelle }) {
    const index = this.witness.all("guichet:verdict").length;
    await this.field.fill(libelle);
    await this.suggestion(libelle).click();
    const { detail } = await this.witness.waitFor("guichet:verdict", index);
    await this.waitForWholeAnswer();
    return detail;
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
