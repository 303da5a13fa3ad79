// Nothing of the page comes into an element: neither its styles, on a screen and on paper, nor
// its shortcuts, nor the place where it put it.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { EligibiliteElement } from "../driver/eligibilite-element.mjs";
import { CandidatureElement, STRUCTURE } from "../driver/candidature-element.mjs";
import { assertSamePicture } from "../driver/pictures.mjs";
import { HOST_PAGE, scene } from "../driver/scene.mjs";

const INSIDE = namedCase("dans");

/**
 * Every inherited property, at its most harmful, but for what `docs/integrer` gives to pages: the
 * font, its size, and what hides the element.
 */
const AGAINST = `
  accent-color: red; border-collapse: collapse; border-spacing: 30px; caption-side: bottom;
  caret-color: red; clip-rule: evenodd; color: lime; color-interpolation: linearrgb;
  color-scheme: dark; cursor: wait; direction: rtl; dominant-baseline: hanging; empty-cells: hide;
  fill: red; fill-opacity: 0.1; fill-rule: evenodd; font-feature-settings: "smcp"; font-kerning: none;
  font-optical-sizing: none; font-palette: dark; font-size-adjust: 1.4; font-stretch: expanded;
  font-style: italic; font-synthesis: none; font-variant: small-caps; font-variation-settings: "wght" 900;
  font-weight: 900; hyphens: auto; image-rendering: pixelated; letter-spacing: 9px; line-break: anywhere;
  line-height: 4; list-style: square inside; math-depth: 3; math-style: compact; orphans: 9;
  overflow-wrap: anywhere; paint-order: stroke; pointer-events: none; quotes: "<" ">"; ruby-position: under;
  scrollbar-color: red lime; shape-rendering: crispEdges; speak: none; stroke: red; stroke-dasharray: 1 9;
  stroke-dashoffset: 5; stroke-linecap: square; stroke-linejoin: bevel; stroke-miterlimit: 1;
  stroke-opacity: 0.2; stroke-width: 30; tab-size: 40; text-align: justify; text-align-last: center;
  text-anchor: end; text-autospace: normal; text-combine-upright: all; text-decoration-skip-ink: none;
  text-emphasis: filled red; text-emphasis-position: under left; text-indent: 90px; text-orientation: sideways;
  text-rendering: geometricPrecision; text-shadow: 5px 5px red; text-size-adjust: 300%; text-spacing-trim: space-all;
  text-transform: uppercase; text-underline-offset: 20px; text-underline-position: under; text-wrap: nowrap;
  user-select: none; white-space: nowrap; widows: 9; word-break: break-all; word-spacing: 30px;
  -webkit-font-smoothing: none; -webkit-locale: "th"; -webkit-text-fill-color: red; -webkit-text-security: disc;
  -webkit-text-stroke: 3px lime; -webkit-tap-highlight-color: red; -webkit-user-modify: read-write;
  -webkit-print-color-adjust: exact; -webkit-rtl-ordering: visual;
`;
// White beyond its end too, where a picture has half a line of points of the page.
const CAGE = "#cage { position: absolute; inset: 0 auto auto 0; inline-size: 100%; padding-block-end: 2px; background: white }";

const caged = (tag, hostile) => ({
  change: (html) =>
    html
      .replace("</head>", '<link rel="stylesheet" href="/cage.css"></head>')
      .replace(/<guichet-qpv[^]*<\/guichet-qpv>/, `<div id="cage">${tag}</div>`),
  files: { "/cage.css": `${CAGE} ${hostile ? `#cage { ${AGAINST} }` : ""}` },
});

const rights = (view) => new EligibiliteElement(view.guichet.element, view.witness);
const QPV = '<guichet-qpv id="guichet"></guichet-qpv>';

/** Each: what stands on the page, and how its screen is come to. */
const SCREENS = [
  ["question", "guichet-qpv", QPV, () => {}],
  [
    "suggestions",
    "guichet-qpv",
    QPV,
    async ({ guichet }) => {
      await guichet.field.fill("rue des Cordiers");
      await guichet.suggestions.nth(1).waitFor();
      await guichet.field.press("ArrowDown");
    },
  ],
  ["answer", "guichet-qpv", QPV, ({ guichet }) => guichet.checkAddress(INSIDE)],
  [
    "answer-on-paper",
    "guichet-qpv",
    QPV,
    async ({ page, guichet }) => {
      await guichet.checkAddress(INSIDE);
      await page.emulateMedia({ media: "print" });
    },
  ],
  ["interview", "guichet-eligibilite", "<guichet-eligibilite></guichet-eligibilite>", (view) => rights(view).start()],
  [
    "choices",
    "guichet-eligibilite",
    "<guichet-eligibilite></guichet-eligibilite>",
    async (view) => {
      await rights(view).start();
      await rights(view).answer("Je ne sais pas");
    },
  ],
  [
    "form",
    "guichet-candidature",
    `<guichet-candidature structure="${STRUCTURE}" nom="CitésLab"></guichet-candidature>`,
    async ({ guichet }) => {
      const form = new CandidatureElement(guichet.element);
      await form.button("Commencer").click();
      await form.continue();
      await guichet.element.locator("#fautes").waitFor();
    },
  ],
];

const picture = async (t, [, selector, tag, enter], hostile, width) => {
  const view = await scene(t, HOST_PAGE, { selector, context: { viewport: { width, height: 2000 } }, ...caged(tag, hostile) });
  await view.witness.waitFor("guichet:pret");
  await enter(view);
  return view.guichet.frame.screenshot({ animations: "disabled", caret: "hide" });
};

for (const screen of SCREENS) {
  test(`${screen[0]}: the same picture under a host with every inherited property against it`, async (t) => {
    for (const width of [400, 1000]) {
      const [alone, under] = [await picture(t, screen, false, width), await picture(t, screen, true, width)];
      await assertSamePicture(alone, under, `at ${width} px`);
    }
  });
}

test("in a column written from top to bottom, it is written as ever", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE, {
    change: (html) => html.replace("</head>", '<link rel="stylesheet" href="/column.css"></head>'),
    files: { "/column.css": "main { writing-mode: vertical-rl }" },
  });
  await guichet.field.waitFor();
  assert.equal(await guichet.frame.evaluate((frame) => getComputedStyle(frame).writingMode), "horizontal-tb");
});

for (const theme of ["sombre", "auto"]) {
  test(`dark on a screen (${theme}), it is black on white on paper`, async (t) => {
    const onPaper = async (theme, colorScheme) => {
      const view = await scene(t, HOST_PAGE, { context: { colorScheme, viewport: { width: 600, height: 2000 } }, ...caged(`<guichet-qpv theme="${theme}"></guichet-qpv>`) });
      await view.guichet.checkAddress(INSIDE);
      await view.page.emulateMedia({ media: "print", colorScheme });
      const color = await view.guichet.answer.evaluate((node) => getComputedStyle(node).color);
      return { color, picture: await view.guichet.frame.screenshot() };
    };
    const [dark, light] = [await onPaper(theme, "dark"), await onPaper("clair", "light")];
    assert.equal(dark.color, "rgb(36, 33, 29)");
    await assertSamePicture(dark.picture, light.picture, "the map too");
  });
}

test("the shortcuts of a page do not take what is typed in a field, and hear the rest", async (t) => {
  const { page, guichet, witness } = await scene(t, HOST_PAGE);
  await witness.waitFor("guichet:pret");
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ["keydown", "keypress", "keyup"]) {
      document.addEventListener(name, (event) => {
        window.heard.push(event.key);
        if (event.target.tagName !== "INPUT" && "s/jkgn?".includes(event.key)) event.preventDefault();
      });
    }
  });
  await guichet.field.focus();
  await page.keyboard.type("7 rue des sauges / b? jkgn");
  assert.equal(await guichet.field.inputValue(), "7 rue des sauges / b? jkgn");
  for (const key of ["Backspace", "ArrowLeft", "Home", "Enter", "@"]) await page.keyboard.press(key);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await page.keyboard.press("Control+k");
  await page.keyboard.press("F2");
  assert.ok((await page.evaluate(() => window.heard)).includes("k"));
  assert.ok((await page.evaluate(() => window.heard)).includes("F2"));
  await guichet.field.fill("");
  await page.keyboard.press("Escape");
  assert.ok((await page.evaluate(() => window.heard)).includes("Escape"), "a dialog of the page can be closed");
  await guichet.locateButton.focus();
  await page.keyboard.press("s");
  assert.ok((await page.evaluate(() => window.heard)).includes("s"), "on a button, the page's own");
});

/** Types an address and asks, by keys alone: for an element that no test sees into. */
const askByKeys = async (page, witness) => {
  await page.keyboard.press("Tab");
  await page.keyboard.type(INSIDE.libelle);
  await page.keyboard.press("Enter");
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, "dans");
};

for (const mode of ["open", "closed"]) {
  test(`each is itself in the ${mode} shadow tree of another component`, async (t) => {
    const { page, witness } = await scene(t, HOST_PAGE, { change: (html) => html.replace(/<guichet-qpv[^]*<\/guichet-qpv>/, "<x-carte></x-carte>") });
    await page.evaluate((mode) => {
      customElements.define("x-carte", class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode });
          for (const name of ["guichet-eligibilite", "guichet-candidature", "guichet-orientation", "guichet-qpv"]) {
            const node = document.createElement(name);
            root.append(node);
            (window.titles ??= []).push(() => node.shadowRoot.querySelector("#titre,.question").textContent);
          }
        }
      });
    }, mode);
    await witness.waitFor("guichet:pret", 3);
    const titles = await page.evaluate(() => window.titles.map((title) => title()));
    assert.equal(new Set(titles).size, 4, titles.join(" | "));
    assert.match(titles[3], /quartier prioritaire/);
  });

  test(`it takes over the ${mode} tree that the page's markup gave it`, async (t) => {
    const { page, witness } = await scene(t, HOST_PAGE, {
      change: (html) => html.replace('<guichet-qpv id="guichet">', `<guichet-qpv id="guichet"><template shadowrootmode="${mode}"><p>avant</p></template>`),
    });
    await witness.waitFor("guichet:pret");
    await page.locator("#avant").focus();
    await askByKeys(page, witness);
  });
}

test("in a page that adds to every object, nothing is complained of", async (t) => {
  const { page, guichet, witness } = await scene(t, HOST_PAGE, { prepare: (session) => session.addInitScript(() => (Object.prototype.extra = "x-extra")) });
  await witness.waitFor("guichet:pret");
  // What drives the browser does not work in such a page.
  await page.evaluate(() => delete Object.prototype.extra);
  assert.equal((await guichet.checkAddress(INSIDE)).statut, "dans");
});

test("moved into the page of a frame, it keeps its looks and answers", async (t) => {
  const { page, guichet, witness } = await scene(t, HOST_PAGE, { context: { bypassCSP: true } });
  await witness.waitFor("guichet:pret");
  const padding = (frame) => getComputedStyle(frame).paddingTop + getComputedStyle(frame.querySelector(".question")).fontWeight;
  const before = await guichet.frame.evaluate(padding);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    frame.width = "600";
    frame.height = "800";
    for (const name of ["guichet:verdict"]) frame.contentWindow.addEventListener(name, (event) => window.witness(name, { detail: event.detail }));
    frame.contentDocument.body.append(document.querySelector("guichet-qpv"));
  });
  const inside = page.frameLocator("iframe").locator("guichet-qpv");
  assert.equal(await inside.locator("[part~=cadre]").evaluate(padding), before);
  await inside.getByRole("combobox", { name: "Votre adresse" }).fill(INSIDE.libelle);
  await inside.getByRole("listbox").getByRole("option").first().click();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, "dans");
});

test("what was chosen before the form was there is said to it, and to nobody twice", async (t) => {
  const { page, witness } = await scene(t, HOST_PAGE);
  await witness.waitFor("guichet:pret");
  await page.evaluate((structure) => {
    const detail = { structure, nom: "CitésLab", dispositif: null };
    document.querySelector("guichet-qpv").dispatchEvent(new CustomEvent("guichet:orientation", { bubbles: true, composed: true, detail }));
    document.body.append(document.createElement("guichet-candidature"));
  }, STRUCTURE);
  await new CandidatureElement(page.locator("guichet-candidature")).waitForHeading("Écrire à : CitésLab");
  assert.equal(witness.all("guichet:orientation").length, 1);
});

test("a field filled in by a program that says nothing but that it changed is read when one asks", async (t) => {
  const { guichet, witness } = await scene(t, HOST_PAGE);
  await witness.waitFor("guichet:pret");
  await guichet.field.evaluate((field, text) => {
    field.value = text;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, INSIDE.libelle);
  await guichet.checkButton.click();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, "dans");
});

test("so are those of a form", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE, { selector: "guichet-candidature", ...caged(`<guichet-candidature structure="${STRUCTURE}"></guichet-candidature>`) });
  const form = new CandidatureElement(guichet.element);
  await form.button("Commencer").click();
  await form.field("Prénom").evaluate((field) => {
    field.value = "Awa";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await form.continue();
  await form.waitForHeading("Comment vous joindre ?");
});
