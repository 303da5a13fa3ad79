// The first screen is there before the module: what is done to it meanwhile is not lost, and
// nothing moves when the module takes it over.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { Guichet } from "../driver/guichet.mjs";
import { assertSamePicture } from "../driver/pictures.mjs";
import { HOST_PAGE, NETWORK_FAILURE, TO_GEOCODER, TO_MODULE, TO_PACK, scene } from "../driver/scene.mjs";

const INSIDE = namedCase("dans");
const TWO = new URL("../integration/two.html", import.meta.url);
const FALLBACK = "Vérifier une adresse sur le site de l’État";
const LATE = "Le chargement prend plus de temps que prévu.";
const CONSOLE = { tolerates: [NETWORK_FAILURE, /^guichet:/] };

/** A page whose module is held back until `arrive` is called: the question is there all the same. */
const waiting = async (t, { pageFile = HOST_PAGE, prepare, ...options } = {}) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const view = await scene(t, pageFile, {
    ...options,
    prepare: async (session, page) => {
      await session.route(TO_MODULE, async (route) => {
        await held;
        await route.continue().catch(() => {});
      });
      await prepare?.(session, page);
    },
  });
  await view.guichet.element.locator(".question").waitFor();
  assert.deepEqual(view.witness.all("guichet:pret"), []);
  const arrive = async (index = 0) => {
    release();
    await view.witness.waitFor("guichet:pret", index);
  };
  return { ...view, arrive };
};

/** Two frames: whatever changed has been seen to. */
const waitForPaint = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

/** The field: that very node, what it holds, where the caret is. */
const stateOf = (guichet) =>
  guichet.field.evaluate((field) => {
    const { value, selectionStart, selectionEnd, selectionDirection } = field;
    globalThis.first ??= field;
    return {
      same: globalThis.first === field,
      focus: field.getRootNode().activeElement === field,
      value,
      selection: [selectionStart, selectionEnd, selectionDirection],
    };
  });

for (const delay of [0, 100, 500, 1_000, 2_500, 5_000]) {
  test(`typing while the module takes ${delay} ms: no letter is lost, and the answer comes`, async (t) => {
    const { guichet, witness } = await scene(t, HOST_PAGE, {
      prepare: (session) =>
        session.route(TO_MODULE, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          await route.continue();
        }),
    });
    await guichet.field.click();
    // Some letters before the module, some while it takes over, some after.
    await guichet.field.pressSequentially(INSIDE.libelle, { delay: (delay + 500) / INSIDE.libelle.length });
    await guichet.suggestion(INSIDE.libelle).waitFor();
    assert.equal(await guichet.field.inputValue(), INSIDE.libelle);
    await guichet.suggestion(INSIDE.libelle).click();
    assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, INSIDE.statut);
  });
}

test("the text, the caret, the selection and the focus stay; what was typed is searched", async (t) => {
  const { guichet, page, arrive } = await waiting(t);
  await guichet.field.click();
  await page.keyboard.type("7 rue des Cordiers");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  const before = await stateOf(guichet);
  assert.deepEqual(before.selection, [0, 2, "forward"]);
  await arrive();
  await guichet.suggestion(INSIDE.libelle).waitFor();
  assert.deepEqual(await stateOf(guichet), before);
});

test("nothing is searched for who left the field before, and what they typed stays", async (t) => {
  const { guichet, page, witness, arrive } = await waiting(t);
  await guichet.field.click();
  const asked = page.waitForResponse((response) => TO_GEOCODER(new URL(response.url())));
  await page.keyboard.type(INSIDE.libelle);
  await page.locator("#avant").focus();
  await arrive();
  await (await asked).finished();
  assert.equal(await guichet.list.isVisible(), false, "no list opens where one is no more");
  assert.equal(await guichet.field.inputValue(), INSIDE.libelle);
  await guichet.checkButton.click();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, INSIDE.statut);
});

/** At once: of what is typed more slowly than a pause, each beginning is asked for too. */
const write = (page, text) => page.keyboard.insertText(text);

/** What was asked for, of those that `is` says. */
const askedFor = (witness, is) => witness.requests.map((request) => new URL(request.url())).filter(is);

test("what is typed before the module is asked meanwhile, the pack of the place with it, and not again", async (t) => {
  const { guichet, page, witness, arrive } = await waiting(t);
  await guichet.field.click();
  const pack = page.waitForResponse((response) => TO_PACK(new URL(response.url())));
  // In the words of the module, however it is written.
  await write(page, `  (${INSIDE.libelle.replace(" ", "   ")} `);
  assert.ok((await pack).ok());
  assert.deepEqual(witness.all("guichet:pret"), []);
  await arrive();
  await guichet.suggestion(INSIDE.libelle).click();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, INSIDE.statut);
  assert.equal(askedFor(witness, TO_GEOCODER).length, 1);
  assert.equal(askedFor(witness, TO_PACK).length, 1);
});

test("in a commune of the partner's, both lists are asked meanwhile, and not again", async (t) => {
  const commune = `commune:${INSIDE.adresse.citycode}`;
  const { guichet, page, witness, arrive } = await waiting(t, {
    change: (html) => html.replace("<guichet-qpv ", `<guichet-qpv territoire="${commune}" `),
  });
  await guichet.field.click();
  const pack = page.waitForResponse((response) => TO_PACK(new URL(response.url())));
  await write(page, INSIDE.libelle);
  await pack;
  await arrive();
  await guichet.suggestion(INSIDE.libelle).waitFor();
  assert.equal(askedFor(witness, TO_GEOCODER).length, 2);
});

test("far from all, no pack is asked for, and too little is not asked at all", async (t) => {
  const far = namedCase("loin-de-tout");
  const { guichet, page, witness, arrive } = await waiting(t);
  await guichet.field.click();
  await page.keyboard.type("ab");
  await guichet.field.fill("");
  const found = page.waitForResponse((response) => TO_GEOCODER(new URL(response.url())));
  await write(page, far.libelle);
  await (await found).finished();
  await arrive();
  await guichet.suggestion(far.libelle).click();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, far.statut);
  assert.deepEqual(askedFor(witness, TO_PACK), []);
  assert.equal(askedFor(witness, TO_GEOCODER).length, 1);
});

test("a geocoder that failed meanwhile is asked again by the module", async (t) => {
  let fails = true;
  const { guichet, page, arrive } = await waiting(t, {
    ...CONSOLE,
    prepare: (session) => session.route(TO_GEOCODER, (route) => (fails ? route.abort() : route.continue())),
  });
  await guichet.field.click();
  const failed = page.waitForEvent("requestfailed", (request) => TO_GEOCODER(new URL(request.url())));
  await page.keyboard.type(INSIDE.libelle);
  await failed;
  fails = false;
  await arrive();
  await guichet.suggestion(INSIDE.libelle).waitFor();
});

test("a character that is being composed is not cut short", async (t) => {
  const { guichet, page, session, arrive } = await waiting(t);
  const devtools = await session.newCDPSession(page);
  await guichet.field.click();
  await page.keyboard.type("7 rue ");
  await guichet.field.evaluate((field) => {
    globalThis.ended = 0;
    field.addEventListener("compositionend", () => (ended += 1));
  });
  await devtools.send("Input.imeSetComposition", { text: "d", selectionStart: 1, selectionEnd: 1 });
  await devtools.send("Input.imeSetComposition", { text: "de", selectionStart: 2, selectionEnd: 2 });
  await arrive();
  await devtools.send("Input.imeSetComposition", { text: "des", selectionStart: 3, selectionEnd: 3 });
  assert.equal(await page.evaluate(() => ended), 0, "the take-over ended the composition");
  await devtools.send("Input.insertText", { text: "des" });
  assert.equal(await page.evaluate(() => ended), 1);
  await page.keyboard.type(" Cordiers");
  assert.equal(await guichet.field.inputValue(), "7 rue des Cordiers");
  await guichet.suggestion(INSIDE.libelle).waitFor();
});

test("what the browser fills in before the module is searched too", async (t) => {
  const { guichet, arrive } = await waiting(t);
  await guichet.field.focus();
  // As a browser fills a field in: all at once, without a key.
  await guichet.field.evaluate((field, text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, INSIDE.libelle);
  await arrive();
  await guichet.suggestion(INSIDE.libelle).waitFor();
});

test("Enter before the module: it shows that it waits, and the answer comes", async (t) => {
  const { guichet, page, host, witness, arrive } = await waiting(t);
  await guichet.field.click();
  await page.keyboard.type(INSIDE.libelle);
  await page.keyboard.press("Enter");
  assert.equal(page.url(), host.url, "the form goes nowhere");
  assert.equal(await guichet.checkButton.getAttribute("aria-busy"), "true");
  await guichet.element.getByText(LATE).waitFor();
  await arrive();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, INSIDE.statut);
  assert.equal(await guichet.checkButton.getAttribute("aria-busy"), null);
  assert.equal(await guichet.element.getByText(LATE).count(), 0);
});

test("Enter, then other letters: only what was asked last is done", async (t) => {
  const { guichet, page, witness, arrive } = await waiting(t);
  await guichet.field.click();
  await page.keyboard.type("7 rue des Cordier");
  await page.keyboard.press("Enter");
  await page.keyboard.type("s");
  assert.equal(await guichet.checkButton.getAttribute("aria-busy"), null);
  await arrive();
  await guichet.suggestion(INSIDE.libelle).waitFor();
  assert.deepEqual(witness.all("guichet:verdict"), []);
});

test("the position asked for before the module is asked for when it comes", async (t) => {
  const { lat, lon } = INSIDE.adresse;
  const { guichet, witness, arrive } = await waiting(t, {
    context: { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon, accuracy: 5 } },
  });
  await guichet.locateButton.click();
  assert.equal(await guichet.locateButton.getAttribute("aria-busy"), "true");
  await arrive();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, INSIDE.statut);
  assert.equal(witness.all("guichet:verdict").length, 1, "once");
});

test("of two buttons pressed, the last one is", async (t) => {
  const { guichet, page, witness, arrive } = await waiting(t, { context: { permissions: [] } });
  await guichet.locateButton.click();
  await guichet.field.click();
  await page.keyboard.type(INSIDE.libelle);
  await guichet.checkButton.click();
  await arrive();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, INSIDE.statut);
  assert.deepEqual(witness.all("guichet:erreur"), []);
});

for (const [width, colorScheme] of [[320, "light"], [320, "dark"], [768, "light"], [1280, "dark"]]) {
  test(`at ${width} px, ${colorScheme}: the take-over changes no pixel and moves nothing`, async (t) => {
    const { guichet, page, witness, arrive } = await waiting(t, { context: { viewport: { width, height: 800 }, colorScheme } });
    const picture = () => guichet.element.screenshot();
    await waitForPaint(page);
    const jumps = witness.all("jump").length;
    const before = await picture();
    await arrive();
    await waitForPaint(page);
    await assertSamePicture(before, await picture(), "taken over");
    assert.deepEqual(witness.all("jump").slice(jumps), []);
  });
}

test("the page stays scrolled where it was", async (t) => {
  const { page, arrive } = await waiting(t, {
    context: { viewport: { width: 320, height: 300 } },
    change: (html) => html.replace("</main>", '<p>Plus bas.</p>'.repeat(40) + "</main>"),
  });
  await page.evaluate(() => scrollTo(0, 200));
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 0);
  await arrive();
  assert.equal(await page.evaluate(() => scrollY), before);
});

const OTHERS = [
  ["guichet-eligibilite", "", "Commencer"],
  ["guichet-orientation", "", "Commencer"],
  ["guichet-candidature", "", undefined],
  ["guichet-candidature", 'structure="citeslab" nom="CitésLab"', "Commencer"],
];
const instead = (name, attributes) => ({
  selector: name,
  change: (html) => html.replace(/<guichet-qpv[^]*<\/guichet-qpv>/, `<${name} ${attributes}></${name}>`),
});

for (const [name, attributes, button] of OTHERS) {
  test(`<${name} ${attributes}>: the take-over changes no node and moves nothing`, async (t) => {
    const { page, guichet, witness, arrive } = await waiting(t, instead(name, attributes));
    // The very nodes of the first screen, wherever they are afterwards.
    const look = () =>
      guichet.frame.evaluate((frame) => {
        globalThis.nodes ??= [...frame.querySelectorAll("*")];
        return nodes.map((node) => {
          const { left, top, width, height } = node.getBoundingClientRect();
          const { color, backgroundColor, borderColor, font, visibility } = getComputedStyle(node);
          return [frame.contains(node), node.localName, left, top, width, height, color, backgroundColor, borderColor, font, visibility];
        });
      });
    await waitForPaint(page);
    const [before, jumps] = [await look(), witness.all("jump").length];
    await arrive();
    await waitForPaint(page);
    assert.deepEqual(await look(), before);
    assert.deepEqual(witness.all("jump").slice(jumps), []);
    assert.equal(await guichet.element.getByRole("button", { name: "Commencer" }).count(), button ? 1 : 0);
  });
}

for (const [name, attributes, button] of OTHERS.filter(([, , button]) => button)) {
  test(`<${name} ${attributes}>: begun before the module, it begins when it comes`, async (t) => {
    const { guichet, arrive } = await waiting(t, instead(name, attributes));
    const begin = guichet.element.getByRole("button", { name: button });
    const title = await guichet.heading.innerText();
    await begin.click();
    assert.equal(await begin.getAttribute("aria-busy"), "true");
    await arrive();
    await guichet.heading.filter({ hasNotText: title }).waitFor();
  });
}

test("two on a page: each keeps its own text", async (t) => {
  const { page, witness, arrive } = await waiting(t, { pageFile: TWO });
  const [first, second] = ["#un", "#deux"].map((id) => new Guichet(page.locator(id), witness));
  await first.field.fill("7 rue des Cordiers");
  await second.field.fill(INSIDE.libelle);
  await arrive(1);
  assert.equal(await first.field.inputValue(), "7 rue des Cordiers");
  assert.equal(await second.field.inputValue(), INSIDE.libelle);
  await second.suggestion(INSIDE.libelle).click();
  await witness.waitFor("guichet:verdict");
  assert.equal(await first.answer.count(), 0);
});

test("taken out and put back while the module is on its way: it wakes once, with its text", async (t) => {
  const { page, guichet, witness, arrive } = await waiting(t);
  await guichet.field.fill(INSIDE.libelle);
  await page.evaluate(async () => {
    const guichet = document.querySelector("guichet-qpv");
    const next = guichet.nextSibling;
    guichet.remove();
    await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
    next.before(guichet);
  });
  await arrive();
  assert.equal(await guichet.field.count(), 1);
  assert.equal(await guichet.field.inputValue(), INSIDE.libelle);
  assert.equal((await guichet.checkAddress(INSIDE)).statut, INSIDE.statut);
  assert.equal(witness.all("guichet:pret").length, 1);
});

test("taken out for good while the module is on its way: nothing is said", async (t) => {
  const { page, guichet, witness, arrive } = await waiting(t, { pageFile: TWO });
  await guichet.field.fill(INSIDE.libelle);
  await page.evaluate(() => document.querySelector("#un").remove());
  await arrive();
  const second = new Guichet(page.locator("#deux"), witness);
  assert.equal((await second.checkAddress(INSIDE)).statut, INSIDE.statut);
  assert.deepEqual(witness.all("guichet:pret").map(({ target }) => target), ["deux"]);
});

test("the geocoder of the partner is named at once", async (t) => {
  const { guichet, arrive } = await waiting(t, {
    change: (html) => html.replace("<guichet-qpv ", '<guichet-qpv geocodeur="https://adresses.example/geocodage" '),
  });
  const note = guichet.element.getByText("Ce que vous écrivez est envoyé à adresses.example");
  assert.equal(await note.count(), 1);
  await arrive();
  assert.equal(await note.count(), 1);
});

test("a browser that put something of its own into the screen: it wakes all the same, with the text", async (t) => {
  const { guichet, page, witness, arrive } = await waiting(t);
  await guichet.field.click();
  await page.keyboard.type("7 rue des Cordiers");
  await guichet.element.evaluate(({ shadowRoot }) => {
    const question = shadowRoot.querySelector(".question");
    // As a translation does with a text, and a manager of passwords with a field.
    question.firstChild.replaceWith(document.createElement("font"));
    shadowRoot.querySelector("input").after(document.createElement("div"));
  });
  await arrive();
  await guichet.suggestion(INSIDE.libelle).click();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, INSIDE.statut);
});

test("the module that never comes: said, with the page's own link, and a retry that keeps the text", async (t) => {
  let hangs = true;
  const { page, guichet, witness } = await scene(t, HOST_PAGE, {
    ...CONSOLE,
    prepare: async (session) => {
      await session.clock.install();
      await session.route(TO_MODULE, (route) => (hangs ? undefined : route.continue()));
    },
  });
  await guichet.field.fill(INSIDE.libelle);
  await page.clock.runFor(9_000);
  await guichet.element.getByText(LATE).waitFor();
  assert.equal(await page.getByRole("link", { name: FALLBACK }).isVisible(), true);
  assert.equal(await guichet.field.isEditable(), true, "one may go on meanwhile");
  await page.clock.runFor(30_000);
  assert.deepEqual((await witness.waitFor("guichet:erreur")).detail, { code: "chargement" });
  assert.match(await guichet.element.getByRole("alert").innerText(), /Ce n’est pas votre faute\./);
  assert.equal(await page.getByRole("link", { name: FALLBACK }).isVisible(), true);
  hangs = false;
  await guichet.retryButton.click();
  assert.equal(await guichet.field.inputValue(), INSIDE.libelle);
  await page.clock.runFor(1_000);
  await page.clock.resume();
  await witness.waitFor("guichet:pret");
  assert.equal((await guichet.checkAddress(INSIDE)).statut, INSIDE.statut);
});

test("the module waits for the page to have loaded, unless someone is in the field", async (t) => {
  const opened = async (touch) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    const { page, guichet, witness } = await scene(t, HOST_PAGE, {
      waitUntil: "commit",
      change: (html) => html.replace("</main>", '<img src="/slow.png" alt=""></main>'),
      prepare: async (session) => {
        await session.clock.install();
        await session.route(/slow\.png/, async (route) => {
          await held;
          await route.abort();
        });
      },
      tolerates: [NETWORK_FAILURE],
    });
    await guichet.field.waitFor();
    const asked = () => witness.requests.some((request) => TO_MODULE(new URL(request.url())));
    assert.equal(asked(), false, "nothing before the page has loaded");
    const request = page.waitForRequest((request) => TO_MODULE(new URL(request.url())));
    await touch({ guichet, release });
    await page.clock.runFor(100);
    await request;
    release();
  };
  await opened(({ release }) => release());
  await opened(({ guichet }) => guichet.field.focus());
});
