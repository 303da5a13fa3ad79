// When the widget cannot come, or takes its time: the page loses nothing by it.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { RESERVED_ROOM } from "../driver/reserved-room.mjs";
import { HOST_PAGE, NETWORK_FAILURE, TO_MODULE, scene } from "../driver/scene.mjs";
import { SITE } from "../driver/site.mjs";

const FALLBACK = "Vérifier une adresse sur le site de l’État";
const TO_LOADER = (url) => url.pathname.endsWith("/guichet.js");

/** Holds back what matches until told to let it go. */
const holdBack = async (session, what) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await session.route(what, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return release;
};

/** How much has jumped, of its own accord, beyond what had by then. */
const jumpsOf = ({ witness }, from = 0) => witness.all("jump").slice(from).reduce((sum, jump) => sum + jump, 0);

/** Two frames: whatever moved has been seen to move. */
const waitForPaint = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

test("without JavaScript, the partner's own link shows", async (t) => {
  const { page, witness } = await scene(t, HOST_PAGE, { context: { javaScriptEnabled: false } });
  assert.equal(await page.getByRole("link", { name: FALLBACK }).isVisible(), true);
  assert.deepEqual(witness.requestsTo(SITE).filter((request) => !TO_LOADER(new URL(request.url()))), []);
});

test("when the script does not come, the partner's own link shows", async (t) => {
  const { page } = await scene(t, HOST_PAGE, {
    tolerates: [NETWORK_FAILURE],
    prepare: (session) => session.route(TO_LOADER, (route) => route.abort()),
  });
  await page.waitForLoadState("networkidle");
  assert.equal(await page.getByRole("link", { name: FALLBACK }).isVisible(), true);
});

/** How much a page jumps that was painted before the script came, up to the wake. */
const measureJumps = async (t, width, room) => {
  let arrive, wake;
  const view = await scene(t, HOST_PAGE, {
    ...room,
    context: { viewport: { width, height: 800 } },
    // A page is not loaded as long as one of its scripts is awaited.
    waitUntil: "commit",
    prepare: async (session) => {
      arrive = await holdBack(session, TO_LOADER);
      wake = await holdBack(session, TO_MODULE);
    },
  });
  const { page, witness, guichet } = view;
  await page.getByRole("link", { name: FALLBACK }).waitFor();
  await waitForPaint(page);
  arrive();
  await guichet.frame.waitFor();
  await waitForPaint(page);
  wake();
  await witness.waitFor("guichet:pret");
  await waitForPaint(page);
  return jumpsOf(view);
};

for (const width of [320, 375, 640, 768, 1280]) {
  test(`at ${width} px: no jump at all in a page that keeps the room README says`, async (t) => {
    assert.equal(await measureJumps(t, width, RESERVED_ROOM), 0);
  });
}

/** A page that has no style for it, and waits for the script with its first paint. */
const AWAITED = { change: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"') };

for (const width of [320, 1280]) {
  test(`at ${width} px: no jump at all either without any style, in a page that awaits the script`, async (t) => {
    const view = await scene(t, HOST_PAGE, { ...AWAITED, context: { viewport: { width, height: 800 } } });
    await view.witness.waitFor("guichet:pret");
    await waitForPaint(view.page);
    assert.equal(jumpsOf(view), 0);
  });
}

test("without that room, a page painted before the script came does jump", async (t) => {
  const jump = await measureJumps(t, 320);
  assert.ok(jump > 0, "else the test above sees nothing");
  t.diagnostic(`${jump.toFixed(3)} at 320 px`);
});

for (const width of [320, 768, 1280]) {
  test(`at ${width} px: the field at once in the link's place, and no jump from there to the verdict`, async (t) => {
    let release;
    const view = await scene(t, HOST_PAGE, {
      context: { viewport: { width, height: 800 } },
      prepare: async (session) => (release = await holdBack(session, TO_MODULE)),
    });
    const { page, witness, guichet } = view;
    await guichet.field.waitFor();
    assert.equal(await page.getByRole("link", { name: FALLBACK }).isVisible(), false);
    assert.deepEqual(witness.all("guichet:pret"), []);
    await waitForPaint(page);
    // Whether the page was painted before the script came is the network's affair.
    const before = witness.all("jump").length;
    const following = page.locator("#apres");
    const { y } = await following.boundingBox();

    release();
    await witness.waitFor("guichet:pret");
    await waitForPaint(page);
    assert.equal((await following.boundingBox()).y, y, "what follows stays where it was");
    assert.equal(jumpsOf(view, before), 0, "when it wakes");

    const { libelle } = namedCase("dans");
    await guichet.type(libelle);
    await guichet.suggestion(libelle).click();
    await witness.waitFor("guichet:verdict");
    await waitForPaint(page);
    assert.equal(jumpsOf(view, before), 0, "up to the verdict");
  });
}

test("when the module does not come: why, the link, and a retry that works", async (t) => {
  const { page, session, witness, guichet } = await scene(t, HOST_PAGE, {
    tolerates: [NETWORK_FAILURE, /^guichet:/],
    prepare: (session) => session.route(TO_MODULE, (route) => route.abort()),
  });
  await witness.waitFor("guichet:erreur");
  const alert = guichet.element.getByRole("alert");
  assert.match(await alert.innerText(), /Ce service n’a pas pu se charger\. Ce n’est pas votre faute\./);
  assert.equal(await page.getByRole("link", { name: FALLBACK }).isVisible(), true);
  await session.unroute(TO_MODULE);
  await guichet.retryButton.click();
  assert.equal((await guichet.checkAddress(namedCase("dans"))).statut, "dans");
});
