// The one script that a page embeds: it defines the elements, shows their frame
// at once and wakes them when the module has come. Everything else is Rust.
//
// The assembly (`cargo xtask build`) minifies it and replaces GUICHET_MODULES by the
// addresses of glue and module, relative to the origin that serves this script: first
// for a page that only checks addresses, then for one that asks for more, then for the
// form of an application. The glue exports
// `open`, `change`, `close` and the `config` that the assembly appended to it.

const ORIGIN = new URL("/", import.meta.url).href;

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
const WORDS = {
  patience: "Le chargement prend plus de temps que prévu.",
  failure: "Ce service n’a pas pu se charger. Ce n’est pas votre faute.",
  advice: "Vérifiez votre connexion, puis réessayez. Votre mairie peut aussi vous répondre.",
  retry: "Réessayer",
};

// Styled without an inline style or a <style> element: a strict policy allows neither.
const STYLESHEET = new CSSStyleSheet();
STYLESHEET.replaceSync(`
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

const element = (name, className, text, ...children) => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(text ?? "", ...children);
  return node;
};

// Lets the page answer between two pieces of work: a slow phone takes long for each.
const pause = () => new Promise(setTimeout);

// One load of each for the whole page; a failure is forgotten, so that a retry is a new load.
const modules = [];
let attempt = 0;
const load = (index) =>
  (modules[index] ??= (async () => {
    const suffix = attempt ? `?essai=${attempt}` : "";
    const [address, module] = GUICHET_MODULES[index];
    const wasm = fetch(new URL(module, ORIGIN), { credentials: "omit" });
    wasm.catch(() => {});
    const glue = await import(new URL(address, ORIGIN) + suffix);
    await glue.default({ module_or_path: wasm });
    return glue;
  })().catch((cause) => {
    modules[index] = undefined;
    attempt++;
    throw cause;
  }));

// The form has its own module; the lighter one does for a page that only checks addresses.
const moduleIndex = (name) =>
  name == "guichet-candidature" ? 2 : +(!!modules[1] || !!document.querySelector("guichet-eligibilite,guichet-orientation"));

// The last verdict of the page, for the elements that wake after it.
let verdict;
document.addEventListener("guichet:verdict", ({ detail }) => (verdict = detail));

class Guichet extends HTMLElement {
  static observedAttributes = ["lang", "territoire", "api", "geocodeur", "structure", "dispositif"];

  #glue;
  #handle;
  #frame = element("div");

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [STYLESHEET];
    root.append(this.#frame);
    // These words are French, whichever way the page reads.
    Object.assign(this.#frame, { part: "cadre", lang: "fr", dir: "ltr" });
    this.#wait();
  }

  connectedCallback() {
    if (!this.#glue) this.#wake();
  }

  // Empty on purpose: with it, `moveBefore` moves the element without the two others.
  connectedMoveCallback() {}

  // A framework that moves the node takes it out and puts it back in one task:
  // only an element that is still out afterwards has gone.
  disconnectedCallback() {
    setTimeout(() => {
      if (this.isConnected || !this.#glue) return;
      this.#glue.close(this.#handle);
      this.#glue = undefined;
      this.#wait();
    });
  }

  attributeChangedCallback() {
    this.#glue?.change(this.#handle);
  }

  async #wake() {
    try {
      await pause();
      const glue = await load(moduleIndex(this.localName));
      await pause();
      if (this.#glue || !this.isConnected) return;
      const frame = this.#frame;
      // A page's own text shown while loading may be taller than the widget:
      // the page keeps its place until the resident acts.
      frame.style.minHeight = frame.offsetHeight + "px";
      frame.oninput = () => (frame.style.minHeight = "");
      frame.replaceChildren();
      frame.className = "cadre";
      this.#handle = glue.open(this, frame, ORIGIN, glue.config, verdict);
      this.#glue = glue;
      this.#announce("pret");
    } catch (cause) {
      console.error("guichet:", cause);
      this.#fail();
    }
  }

  #wait() {
    const [question, help] = ELEMENTS[this.localName];
    this.#frame.className = "cadre attente";
    this.#frame.replaceChildren(
      element("p", "question", question),
      element("p", "aide", help),
      element("div", "saisie", "", element("div", "case"), element("div", "actions")),
      element("slot"),
      element("p", "tard", WORDS.patience),
    );
  }

  #fail() {
    const button = element("button", "", WORDS.retry);
    button.onclick = () => {
      this.#wait();
      this.#wake();
    };
    const failure = element("p", "question", WORDS.failure);
    failure.setAttribute("role", "alert");
    this.#frame.className = "cadre";
    this.#frame.replaceChildren(failure, element("p", "aide", WORDS.advice), element("slot"), button);
    this.#announce("erreur", { code: "chargement" });
  }

  #announce(name, detail) {
    this.dispatchEvent(new CustomEvent("guichet:" + name, { bubbles: true, composed: true, detail }));
  }
}

// The first script of a page wins, whatever its version; the next ones find it defined.
for (const name in ELEMENTS) customElements.get(name) ?? customElements.define(name, class extends Guichet {});
