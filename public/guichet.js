// The one script that a page embeds: it defines the elements, shows the first screen of
// each at once, and hands it to the module when it has come. Everything else is Rust.
//
// The assembly (`cargo xtask build`) minifies it and replaces, for this site,
// - GUICHET_SHELLS by the first screens, as the components themselves render them: a text,
//   0 for a marker of theirs, or [name, attributes, ...children]; after the name of the
//   element, that of an attribute with which it is another;
// - GUICHET_WORDS by what the loader itself says, in French (`messages/fr/chargement.ftl`);
// - GUICHET_LANGUAGES by the other languages: where their files are, relative to the same
//   origin, then a name for those that a browser cannot name, by tag;
// - GUICHET_STYLE by the style of those screens (`widgets/src/shell.css`);
// - GUICHET_GEOCODER by the address of the geocoder;
// - GUICHET_ATTRIBUTES by the names of those whose change an element hears (`shared/src/embed/`);
// - GUICHET_MODULE by the addresses, relative to the origin that serves this script, of the
//   glue and of what every page begins with;
// - GUICHET_FILES by those of what follows, by name;
// - GUICHET_NEEDS by the names of what each element needs;
// - GUICHET_FOLLOWS by those of what follows the first gesture in it.
// The glue exports `start`, `prepare`, `learn`, `open`, `change`, `turn`, `close`, `packOf` and the `config` that
// the assembly appended to it.

const ORIGIN = new URL("/", import.meta.url).href;

// A language as its file tells it: French stands here, and the module has the texts of it.
const FRENCH = { tag: "fr", dir: "ltr", reviewed: true, words: GUICHET_WORDS, screens: GUICHET_SHELLS };
const [FILES, TOLD] = GUICHET_LANGUAGES;
const NAMES = { fr: "Français", ...TOLD };

// A language in its own words, as browsers have them.
const nameOf = (tag) => {
  const name = NAMES[tag] || new Intl.DisplayNames(tag, { type: "language" }).of(tag);
  return name[0].toUpperCase() + name.slice(1);
};

// From then on a resident is told that it takes long: sooner, when they wait for an answer.
const PATIENCE_MS = 8_000;
const ASKED_PATIENCE_MS = 1_000;
// From then on it is taken not to come: the page's own text has what to do without us.
const LOAD_MS = 30_000;
// Until then a first screen stays hidden for its language to come: after that, French shows.
const LANGUAGE_MS = 300;
// A page that is still loading by then has shown what it has to show.
const HOST_MS = 3_000;
// The pause in the typing after which the geocoder is asked, and how long it may take, as in
// `widgets/src/qpv/mod.rs` and `widgets/src/network.rs`.
const PAUSE_MS = 200;
const ANSWER_MS = 8_000;

// Styled without an inline style or a <style> element: a strict policy allows neither.
const STYLESHEET = new CSSStyleSheet();
STYLESHEET.replaceSync(GUICHET_STYLE);

const SVG = "http://www.w3.org/2000/svg";

// By calls alone: HTML in a text is what a policy of trusted types refuses. `write` makes
// the node of a text.
const build = ([name, attributes = 0, ...children], write, space) => {
  space = name == "svg" ? SVG : space;
  const node = space ? document.createElementNS(space, name) : document.createElement(name);
  // By their own names alone: pages add some to every object.
  for (const key of Object.keys(attributes)) node.setAttribute(key, attributes[key]);
  for (const child of children) {
    node.append(child ? (child.map ? build(child, write, space) : write(child)) : document.createComment(""));
  }
  return node;
};

// Whether these are the nodes of a screen.
const isAsBuilt = (nodes, screen) =>
  nodes.length == screen.length &&
  screen.every((told, rank) => {
    const { nodeType, localName, childNodes } = nodes[rank];
    return told.map ? told[0] == localName && isAsBuilt(childNodes, told.slice(2)) : nodeType == (told ? 3 : 8);
  });

// The module comes after what the page itself has to show, or as soon as a resident
// touches an element.
let hurry;
const calm = new Promise((resolve) => {
  hurry = resolve;
  const idle = () => (window.requestIdleCallback ?? setTimeout)(resolve);
  document.readyState == "complete" ? idle() : addEventListener("load", idle);
  setTimeout(resolve, HOST_MS);
});

// Lets the page answer between two pieces of work: a slow phone takes long for each.
const pause = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

const tooLate = () => pause(LOAD_MS).then(() => Promise.reject(Error("nothing came")));

const request = (address) => {
  const response = fetch(new URL(address, ORIGIN), { credentials: "omit", priority: "low" });
  response.catch(() => {});
  return response;
};

// What the elements of the page need comes beside the glue, which asks for it once it is there:
// a response serves once, so that a retry is a new request.
let ahead = {};
const fetchAhead = (files = []) => {
  for (const file of files) ahead[file] ??= request(GUICHET_FILES[file]);
};
const fetchFile = (file) => {
  const response = ahead[file] || request(GUICHET_FILES[file]);
  ahead[file] = 0;
  return response;
};

// What the module would ask for, asked while it is on its way, by address: it takes an answer
// whose address is the one that it was about to ask. One that failed is as if not asked.
const asked = {};
const ask = (address, signal) => {
  const answer = (asked[address] ??= fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", signal }));
  answer.catch(() => delete asked[address]);
  return answer;
};

// One load for the whole page; a failure is forgotten, and what was begun beside it, so that a
// retry is a new load.
let glue;
let script;
let attempt = 0;
const load = () =>
  (glue ??= Promise.race([
    (async () => {
      const suffix = attempt ? `?essai=${attempt}` : "";
      const [address, module] = GUICHET_MODULE;
      const base = request(module);
      const glue = await (script = import(new URL(address, ORIGIN) + suffix));
      await glue.start(base, fetchFile);
      return glue;
    })(),
    tooLate(),
  ]).catch((cause) => {
    glue = undefined;
    ahead = {};
    attempt++;
    throw cause;
  }));

// The language that was chosen on the page: it stays in its memory.
let choice;

// What was chosen, then what the element or the page is in, then what the browser asks for.
const languageOf = (element) => {
  for (const wanted of [choice, element.closest("[lang]")?.lang, ...navigator.languages]) {
    const tag = (wanted || "").toLowerCase();
    const known = [tag, tag.split("-")[0]].find((tag) => tag in NAMES);
    if (known) return known;
  }
  return "fr";
};

// One request a language and a page; where it fails, French is there, and the next who asks tries
// again.
const languages = { fr: FRENCH };
const learn = (tag) =>
  (languages[tag] ||= fetch(new URL(`${FILES}.${tag}.json`, ORIGIN), { credentials: "omit" })
    .then(async (response) => ({ tag, ...(await response.json()) }))
    .catch(() => {
      languages[tag] = 0;
      return FRENCH;
    }));

// The elements of the page, for what is chosen in one of them, or said by the page itself.
const elements = new Set();
const CHOICE = "guichet:langue";
const choose = (langue) => document.dispatchEvent(new CustomEvent(CHOICE, { detail: { langue } }));
document.addEventListener(CHOICE, ({ detail }) => {
  choice = detail.langue;
  for (const element of elements) element.speak();
});

// The one that says that a language was not reviewed: once a page is enough.
let warned;

// The last verdict of the page, for the elements that wake after it.
let verdict;
document.addEventListener("guichet:verdict", ({ detail }) => (verdict = detail));

// The last structure chosen on it, for the form: said again to it, once, when it wakes, and to
// nobody else.
let chosen;
document.addEventListener("guichet:orientation", ({ detail }) => (chosen = detail));

// What a resident may do before the module is there.
const EARLY = ["focusin", "pointerdown", "input", "click", "submit"];

// To the shortcuts of a page, a key typed in a field seems typed on the element: the field keeps
// it, but for what moves or leaves, and for what is pressed with a key of command.
const KEYS = ["keydown", "keypress", "keyup"];
const keep = (event) => {
  const { key, target } = event;
  const leaves = /^(Tab|F\d+)$/.test(key) || (key == "Escape" && !event.defaultPrevented);
  const commands = (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
  if (target.matches("input,textarea") && !leaves && !commands) event.stopPropagation();
};

class Guichet extends HTMLElement {
  static observedAttributes = GUICHET_ATTRIBUTES;

  #glue;
  #handle;
  #waking;
  #root = this.#attach();
  // The language of the screen, and that of its number in the module.
  #language = FRENCH;
  #speaking;
  #foot = build(
    [
      "div",
      { class: "langues" },
      ["label", 0, " ", ["select", 0, ...Object.keys(NAMES).map((tag) => ["option", { value: tag, lang: tag }, nameOf(tag)])]],
      ["p", { class: "note" }, " ", ["button", 0, " "]],
    ],
    String,
  );
  #sheets;
  #frame = document.createElement("div");
  // What it was built from, and the texts in it that name what an attribute can change.
  #screen;
  #naming = [];
  // What was pressed, what says that it takes long, and when it will.
  #pressed;
  #notice;
  #patience;
  // The pause in the typing, then what gives up the request for another one.
  #pause;
  #asking;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = this.#sheets = [STYLESHEET];
    this.#root.append(this.#frame, this.#foot);
    for (const name of KEYS) this.#frame.addEventListener(name, keep);
    Object.assign(this.#frame, { className: "cadre", part: "cadre" });
    this.#foot.hidden = !Object.keys(TOLD).length;
    this.#foot.onchange = ({ target }) => choose(target.value);
    this.#foot.onclick = ({ target }) => target.localName == "button" && choose("fr");
    this.#wait();
  }

  // A page's own markup may have given it a closed one.
  #attach() {
    try {
      return this.attachShadow({ mode: "open" });
    } catch {
      const { shadowRoot } = this.attachInternals();
      shadowRoot.replaceChildren();
      return shadowRoot;
    }
  }

  // Into the page of a frame: a style belongs to the page where it was made.
  adoptedCallback() {
    const { CSSStyleSheet } = this.ownerDocument.defaultView;
    this.#root.adoptedStyleSheets = this.#sheets.map(({ cssRules }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join(""));
      return sheet;
    });
  }

  connectedCallback() {
    elements.add(this);
    this.speak();
    if (!this.#glue && !this.#waking) this.#wake();
  }

  // Shows the language that is wanted now. What was typed stays, and where the resident was.
  async speak() {
    const tag = languageOf(this);
    const { classList } = this.#frame;
    const show = () => classList.remove("attend");
    if (tag != this.#language.tag && !this.#glue) classList.add("attend");
    setTimeout(show, LANGUAGE_MS);
    const language = await (this.#speaking = learn(tag));
    const glue = this.#glue;
    if (language != this.#language && tag == languageOf(this)) {
      this.#language = language;
      if (glue) glue.turn(this.#handle);
      this.#glue = 0;
      this.#renew();
      if (glue) this.#handOver(glue);
    }
    show();
  }

  // In which language, in the words of each; of one that nobody reviewed, that it was not.
  #choose() {
    const { tag, words, reviewed } = this.#language;
    const [label, note] = this.#foot.children;
    label.firstChild.data = words.choice + " ";
    label.lastChild.value = tag;
    if ((note.hidden = reviewed)) return;
    warned ??= this;
    note.hidden = warned != this;
    note.firstChild.data = words.unreviewed + " ";
    note.lastChild.textContent = words.french_label;
  }

  // Empty on purpose: with it, `moveBefore` moves the element without the two others.
  connectedMoveCallback() {}

  // A framework that moves the node takes it out and puts it back in one task:
  // only an element that is still out afterwards has gone.
  disconnectedCallback() {
    setTimeout(() => this.#leave());
  }

  #leave() {
    if (this.isConnected) return;
    elements.delete(this);
    clearTimeout(this.#pause);
    if (!this.#glue) return;
    this.#glue.close(this.#handle);
    this.#glue = undefined;
    this.#wait();
  }

  attributeChangedCallback(name) {
    if (name == "lang") {
      if (this.isConnected) this.speak();
    } else if (this.#glue) this.#glue.change(this.#handle);
    else if (this.#screen == this.#firstScreen()) this.#name();
    else this.#wait();
  }

  async #wake() {
    this.#waking = true;
    this.#beLate(PATIENCE_MS);
    try {
      await calm;
      const { localName } = this;
      const loading = load();
      fetchAhead(GUICHET_NEEDS[localName]);
      const glue = await loading;
      await Promise.race([glue.prepare(localName), tooLate()]);
      await this.#speaking;
      await pause();
      if (this.isConnected) await this.#handOver(glue);
    } catch (cause) {
      console.error("guichet:", cause);
      this.#fail();
    }
    this.#waking = false;
  }

  #firstScreen() {
    const { localName } = this;
    const { screens } = this.#language;
    return (this.getAttribute("structure") && screens[localName + " structure"]) || screens[localName];
  }

  // The first screen: there, and to be typed in.
  #wait() {
    const { tag, dir } = this.#language;
    Object.assign(this.#frame, { lang: tag, dir });
    Object.assign(this.#foot, { lang: tag, dir });
    this.#choose();
    this.#screen = this.#firstScreen();
    this.#naming = [];
    const write = (text) => {
      const node = new Text(text);
      if (/{(service|nom)}/.test(text)) this.#naming.push([node, text]);
      return node;
    };
    this.#frame.replaceChildren(...build(["div", 0, ...this.#screen], write).childNodes);
    this.#name();
    for (const name of EARLY) this.#frame.addEventListener(name, this.#early);
  }

  #name() {
    const attribute = (name) => this.getAttribute(name);
    const [, , service] = (attribute("geocodeur") || GUICHET_GEOCODER).split("/");
    const nom = attribute("nom") || attribute("structure");
    for (const [node, text] of this.#naming) node.data = text.replace("{service}", service).replace("{nom}", nom);
  }

  // A translation, a manager of passwords put nodes of theirs into the screen, which could not
  // be taken over: it is built anew, with what was typed and pressed.
  #mend() {
    if (!isAsBuilt(this.#frame.childNodes, this.#screen)) this.#renew();
  }

  #renew() {
    const field = this.#frame.querySelector("input");
    const isActive = field && this.#root.activeElement == field;
    const buttons = () => [...this.#frame.querySelectorAll("button")];
    const before = buttons();
    this.#wait();
    const after = buttons();
    // What was pressed still is, unless buttons that are not ours came among them.
    this.#press(after.length == before.length ? after[before.indexOf(this.#pressed)] : undefined);
    const fresh = this.#frame.querySelector("input");
    if (!fresh) return;
    if (field) fresh.value = field.value;
    if (isActive) fresh.focus();
  }

  #early = (event) => {
    const { type, target } = event;
    hurry();
    if (type == "submit") event.preventDefault();
    const button = type == "click" && target.closest("button");
    if (type == "input" || button) fetchAhead(GUICHET_FOLLOWS[this.localName]);
    if (type == "input") {
      this.#press();
      this.#ask(target.value);
    }
    if (button) {
      this.#press(button);
      this.#beLate(ASKED_PATIENCE_MS);
    }
  };

  // What is typed is asked of the geocoder, then the pack of the likeliest place of us, in the
  // words of the module (`widgets/src/qpv/field.rs`, `widgets/src/geocoder.rs`): other words
  // would be asked for nothing.
  #ask(text) {
    clearTimeout(this.#pause);
    this.#asking?.abort();
    const query = text.trim().replace(/\s+/g, " ").replace(/^[\0-/:-@[-`{-\x7f]+/, "");
    if (query.length < 3) return;
    const attribute = (name) => this.getAttribute(name) || "";
    this.#pause = setTimeout(async () => {
      const asking = (this.#asking = new AbortController());
      setTimeout(() => asking.abort(), ANSWER_MS);
      const geocoder = (attribute("geocodeur") || GUICHET_GEOCODER).replace(/\/$/, "");
      const everywhere = `${geocoder}/search?q=${encodeURIComponent(query)}&limit=5&autocomplete=1`;
      const [, commune] = /^commune:(\w+)$/.exec(attribute("territoire").trim()) ?? [];
      const first = commune && everywhere + "&citycode=" + commune;
      const answer = ask(first ?? everywhere, asking.signal);
      if (first) ask(everywhere, asking.signal);
      try {
        const { features } = await (await answer).clone().json();
        const { config, packOf } = await script;
        const pack = !attribute("api") && packOf(config, features[0].geometry.coordinates);
        // The module may have come meanwhile: then it asks by itself.
        if (pack && !this.#glue) ask(ORIGIN + pack);
      } catch {
        // The module asks anew, and says what happens.
      }
    }, PAUSE_MS);
  }

  // One thing is awaited at most: the last one pressed, unless one typed on.
  #press(button) {
    this.#pressed?.removeAttribute("aria-busy");
    this.#pressed = button;
    button?.setAttribute("aria-busy", "true");
  }

  // In the place of the notes at the foot of the screen, so that nothing moves.
  #beLate(delay) {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.#notice ??= build(["p", { class: "tard", role: "status" }, this.#language.words.patience + " ", ["slot"]], String);
      this.#frame.append(this.#notice);
    }, delay);
  }

  #beCalm() {
    clearTimeout(this.#patience);
    this.#notice?.remove();
  }

  // The module takes the very nodes of the screen: what was typed, the caret, the focus and
  // what is being composed stay. Then it is told what was pressed before it came.
  async #handOver(glue) {
    const frame = this.#frame;
    this.#beCalm();
    this.#mend();
    clearTimeout(this.#pause);
    const language = this.#language;
    const { texts } = language;
    if (texts) language.number ??= glue.learn(texts);
    this.#handle = glue.open(this, frame, ORIGIN, glue.config, verdict, asked, language.number ?? 0);
    this.#glue = glue;
    this.#sheets = [...this.#root.adoptedStyleSheets];
    for (const name of EARLY) frame.removeEventListener(name, this.#early);
    if (!this.isConnected) return this.#leave();
    this.#announce("pret");
    await pause();
    if (chosen && this.localName == "guichet-candidature") {
      this.dispatchEvent(new CustomEvent("guichet:orientation", { detail: chosen }));
    }
    const pressed = this.#pressed;
    this.#press();
    pressed?.click();
  }

  // The screen, and what was typed in it, come back when one retries.
  #fail() {
    this.#beCalm();
    const frame = this.#frame;
    const screen = [...frame.childNodes];
    const { words } = this.#language;
    const failure = build(
      ["div", 0, ["p", { class: "question", role: "alert" }, words.failure], ["p", { class: "aide" }, words.advice], ["slot"], ["button", 0, words.retry_label]],
      String,
    );
    failure.lastChild.onclick = (event) => {
      // Done at once, and not again when the module has come.
      event.stopPropagation();
      frame.replaceChildren(...screen);
      frame.querySelector("input,button")?.focus();
      this.#wake();
    };
    frame.replaceChildren(failure);
    this.#announce("erreur", { code: "chargement" });
  }

  #announce(name, detail) {
    this.dispatchEvent(new CustomEvent("guichet:" + name, { bubbles: true, composed: true, detail }));
  }
}

// The first script of a page wins, whatever its version; the next ones find it defined.
for (const name of Object.keys(GUICHET_NEEDS)) customElements.get(name) ?? customElements.define(name, class extends Guichet {});
