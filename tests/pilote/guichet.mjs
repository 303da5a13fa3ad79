// The widget as a resident knows it: by what is written on it and what it says.

export const QUESTION = "Votre adresse est-elle dans un quartier prioritaire ?";

export class Guichet {
  constructor(element, temoin) {
    this.element = element;
    this.temoin = temoin;
    this.cadre = element.locator("[part~=cadre]");
    this.champ = element.getByRole("combobox", { name: QUESTION });
    this.liste = element.getByRole("listbox", { name: "Adresses proposées" });
    this.propositions = element.getByRole("option");
    this.verifier = element.getByRole("button", { name: "Vérifier mon adresse" });
    this.localiser = element.getByRole("button", { name: "Me localiser" });
    this.reessayer = element.getByRole("button", { name: "Réessayer" });
    this.titre = element.locator("#titre");
    this.reponse = element.locator("[part~=reponse]");
    this.panne = element.locator("[part~=panne]");
    this.annonce = element.getByRole("status");
  }

  /** The proposition of exactly that label, whatever is said beside it. */
  proposition(libelle) {
    return this.propositions.filter({ hasText: new RegExp(`^\\s*${echappe(libelle)}(\\s|$)`) }).first();
  }

  /** Writes over what is there, key after key. */
  async ecrit(texte) {
    await this.champ.fill("");
    await this.champ.pressSequentially(texte);
  }

  /** All of an answer is there: what goes with it comes once it is shown. */
  async entiere() {
    await this.element.locator("[part~=imprimer]").waitFor();
  }

  /** Writes an address and picks it from the list: the detail of the verdict. */
  async verifie({ libelle }) {
    const rang = this.temoin.tous("guichet:verdict").length;
    await this.champ.fill(libelle);
    await this.proposition(libelle).click();
    const { detail } = await this.temoin.attends("guichet:verdict", rang);
    await this.entiere();
    return detail;
  }
}

const echappe = (texte) => texte.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
