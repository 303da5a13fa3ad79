// The one script that a page embeds: it defines the elements, shows their frame
// at once and wakes them when the module has come. Everything else is Rust.
//
// The assembly (`cargo xtask build`) minifies it and replaces GUICHET_MODULES by the
// addresses of glue and module, relative to the origin that serves this script: first
// for a page that only checks addresses, then for one that asks for more, then for the
// form of an application. The glue exports
// `ouvre`, `change`, `ferme` and the `config` that the assembly appended to it.

const ORIGINE = new URL("/", import.meta.url).href;

// What shows before the module, and when it does not come: the module has every other word.
const ELEMENTS = {
  "guichet-qpv": ["Votre adresse est-elle dans un quartier prioritaire ?", "Écrivez le numéro, la rue et la commune."],
  "guichet-eligibilite": [
    "À quoi avez-vous droit ?",
    "Répondez à quelques questions. Aucune n’est obligatoire.",
  ],
  "guichet-orientation": [
    "Qui peut vous aider à créer ?",
    "Répondez à trois questions. Aucune n’est obligatoire.",
  ],
  "guichet-candidature": ["Écrire à une structure", "Choisissez d’abord une structure."],
};
const MOTS = {
  patience: "Le chargement prend plus de temps que prévu.",
  panne: "Ce service n’a pas pu se charger. Ce n’est pas votre faute.",
  conseil: "Vérifiez votre connexion, puis réessayez. Votre mairie peut aussi vous répondre.",
  reessayer: "Réessayer",
};

// Styled without an inline style or a <style> element: a strict policy allows neither.
const FEUILLE = new CSSStyleSheet();
FEUILLE.replaceSync(`
:host{display:block;--fond:#fffdfa;--texte:#24211d;--doux:#5f5950;--trait:#857d71;--filet:#e5dfd5}
:host([hidden]){display:none}
@media (prefers-color-scheme:dark){:host(:not([theme=clair])){--fond:#1e1c1a;--texte:#f3f0ea;--doux:#bcb5a9;--trait:#968e81;--filet:#3d3935}}
:host([theme=sombre]){--fond:#1e1c1a;--texte:#f3f0ea;--doux:#bcb5a9;--trait:#968e81;--filet:#3d3935}
.cadre{box-sizing:border-box;container:guichet/inline-size;position:relative;padding:1.25em;border:1px solid var(--filet);border-radius:var(--guichet-radius,.75em);background:var(--fond);color:var(--texte);font-family:var(--guichet-font,inherit);font-size:max(1em,16px);line-height:1.5;text-align:start}
.question{display:block;margin:0;font-size:1.25em;font-weight:700;line-height:1.3;text-wrap:balance}
.aide{margin:.25em 0 .75em;color:var(--doux)}
.saisie{display:grid;gap:.5em}
.case{box-sizing:border-box;inline-size:100%;min-block-size:3em;border:2px solid var(--trait);border-radius:.5em;background:var(--fond)}
.attente .case{border-color:var(--filet)}
.actions{min-block-size:6.5em}
@container guichet (min-width:30em){.actions{min-block-size:3em}}
.tard{color:var(--doux);visibility:hidden;animation:guichet-tard 0s 8s forwards}
@keyframes guichet-tard{to{visibility:visible}}
button{display:block;margin-block-start:.75em;font:inherit;min-block-size:3em;padding:.5em 1em;border:2px solid currentColor;border-radius:.5em;background:none;color:inherit;cursor:pointer}
:focus-visible{outline:3px solid currentColor;outline-offset:2px}
`);

const element = (nom, classe, texte, ...enfants) => {
  const noeud = document.createElement(nom);
  if (classe) noeud.className = classe;
  noeud.append(texte ?? "", ...enfants);
  return noeud;
};

// Lets the page answer between two pieces of work: a slow phone takes long for each.
const pause = () => new Promise(setTimeout);

// One load of each for the whole page; a failure is forgotten, so that a retry is a new load.
const modules = [];
let essai = 0;
const charge = (rang) =>
  (modules[rang] ??= (async () => {
    const suffixe = essai ? `?essai=${essai}` : "";
    const [adresse, module] = GUICHET_MODULES[rang];
    const wasm = fetch(new URL(module, ORIGINE), { credentials: "omit" });
    wasm.catch(() => {});
    const glue = await import(new URL(adresse, ORIGINE) + suffixe);
    await glue.default({ module_or_path: wasm });
    return glue;
  })().catch((cause) => {
    modules[rang] = undefined;
    essai++;
    throw cause;
  }));

// The form has its own module; the lighter one does for a page that only checks addresses.
const rang = (nom) =>
  nom == "guichet-candidature" ? 2 : +(!!modules[1] || !!document.querySelector("guichet-eligibilite,guichet-orientation"));

// The last verdict of the page, for the elements that wake after it.
let verdict;
document.addEventListener("guichet:verdict", ({ detail }) => (verdict = detail));

class Guichet extends HTMLElement {
  static observedAttributes = ["lang", "territoire", "api", "geocodeur", "structure", "dispositif"];

  #glue;
  #poignee;
  #cadre = element("div");

  constructor() {
    super();
    const racine = this.attachShadow({ mode: "open" });
    racine.adoptedStyleSheets = [FEUILLE];
    racine.append(this.#cadre);
    // These words are French, whichever way the page reads.
    Object.assign(this.#cadre, { part: "cadre", lang: "fr", dir: "ltr" });
    this.#patiente();
  }

  connectedCallback() {
    if (!this.#glue) this.#eveille();
  }

  // Empty on purpose: with it, `moveBefore` moves the element without the two others.
  connectedMoveCallback() {}

  // A framework that moves the node takes it out and puts it back in one task:
  // only an element that is still out afterwards has gone.
  disconnectedCallback() {
    setTimeout(() => {
      if (this.isConnected || !this.#glue) return;
      this.#glue.ferme(this.#poignee);
      this.#glue = undefined;
      this.#patiente();
    });
  }

  attributeChangedCallback() {
    this.#glue?.change(this.#poignee);
  }

  async #eveille() {
    try {
      await pause();
      const glue = await charge(rang(this.localName));
      await pause();
      if (this.#glue || !this.isConnected) return;
      const cadre = this.#cadre;
      // A page's own text shown while loading may be taller than the widget:
      // the page keeps its place until the resident acts.
      cadre.style.minHeight = cadre.offsetHeight + "px";
      cadre.oninput = () => (cadre.style.minHeight = "");
      cadre.replaceChildren();
      cadre.className = "cadre";
      this.#poignee = glue.ouvre(this, cadre, ORIGINE, glue.config, verdict);
      this.#glue = glue;
      this.#annonce("pret");
    } catch (cause) {
      console.error("guichet:", cause);
      this.#echoue();
    }
  }

  #patiente() {
    const [question, aide] = ELEMENTS[this.localName];
    this.#cadre.className = "cadre attente";
    this.#cadre.replaceChildren(
      element("p", "question", question),
      element("p", "aide", aide),
      element("div", "saisie", "", element("div", "case"), element("div", "actions")),
      element("slot"),
      element("p", "tard", MOTS.patience),
    );
  }

  #echoue() {
    const bouton = element("button", "", MOTS.reessayer);
    bouton.onclick = () => {
      this.#patiente();
      this.#eveille();
    };
    const panne = element("p", "question", MOTS.panne);
    panne.setAttribute("role", "alert");
    this.#cadre.className = "cadre";
    this.#cadre.replaceChildren(panne, element("p", "aide", MOTS.conseil), element("slot"), bouton);
    this.#annonce("erreur", { code: "chargement" });
  }

  #annonce(nom, detail) {
    this.dispatchEvent(new CustomEvent("guichet:" + nom, { bubbles: true, composed: true, detail }));
  }
}

// The first script of a page wins, whatever its version; the next ones find it defined.
for (const nom in ELEMENTS) customElements.get(nom) ?? customElements.define(nom, class extends Guichet {});
