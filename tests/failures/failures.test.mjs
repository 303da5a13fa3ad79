// What fails around the widget: a sentence for each, the text kept, a retry that works.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { HOST_PAGE, NETWORK_FAILURE, TO_GEOCODER, TO_MODULE, TO_PACK, scene } from "../driver/scene.mjs";

const TOLERATES = { tolerates: [NETWORK_FAILURE] };
const SHARED_HEADERS = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };

const textOf = async (element) => (await element.innerText()).replace(/\s+/g, " ");

/** The failure is told, on screen, aloud and to the page; nothing is concluded. */
const assertFailure = async (guichet, code, sentences) => {
  const { detail } = await guichet.witness.waitFor("guichet:erreur");
  assert.deepEqual(detail, { code });
  await guichet.failure.waitFor();
  const shown = await textOf(guichet.failure);
  const spoken = await textOf(guichet.announcement);
  for (const sentence of sentences) {
    assert.ok(shown.includes(sentence), `« ${sentence} » is not in: ${shown}`);
    assert.ok(spoken.includes(sentence), `« ${sentence} » is not said: ${spoken}`);
  }
  assert.match(shown, /Ce n’est pas votre faute\./);
  assert.deepEqual(guichet.witness.all("guichet:verdict"), []);
};

/** After the retry, the widget goes on to the answer. */
const assertResumes = async (guichet, { libelle, statut }) => {
  await guichet.suggestion(libelle).click();
  assert.equal((await guichet.witness.waitFor("guichet:verdict")).detail.statut, statut);
  assert.equal(await guichet.failure.count(), 0);
};

for (const [what, answer] of [
  ["does not answer", (route) => route.abort("connectionrefused")],
  ["is ill", (route) => route.fulfill({ status: 503, headers: SHARED_HEADERS, body: "{}" })],
  ["answers something else", (route) => route.fulfill({ headers: SHARED_HEADERS, contentType: "text/html", body: "<p>Maintenance" })],
  ["answers JSON of another shape", (route) => route.fulfill({ headers: SHARED_HEADERS, json: { features: "aucune" } })],
]) {
  test(`the geocoder ${what}`, async (t) => {
    const { page, guichet } = await scene(t, HOST_PAGE, TOLERATES);
    const { libelle, ...expected } = namedCase("dans");
    await page.route(TO_GEOCODER, answer);
    await guichet.field.fill(libelle);
    await assertFailure(guichet, "geocodeur-injoignable", ["Le service qui trouve les adresses ne répond pas."]);
    assert.equal(await guichet.field.inputValue(), libelle);
    await page.unroute(TO_GEOCODER);
    await guichet.retryButton.click();
    await assertResumes(guichet, { libelle, ...expected });
  });
}

test("the geocoder asks for a rest: it is left alone that long, then asked again for us", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE, TOLERATES);
  const expected = namedCase("dans");
  const times = [];
  await page.route(TO_GEOCODER, (route) => {
    times.push(performance.now());
    return times.length === 1
      ? route.fulfill({ status: 429, headers: { ...SHARED_HEADERS, "retry-after": "2" }, json: {} })
      : route.continue();
  });
  await guichet.field.fill(expected.libelle.slice(0, -1));
  await assertFailure(guichet, "geocodeur-sature", [
    "Le service qui trouve les adresses reçoit trop de demandes.",
    "Nous réessayons pour vous dans 2 s.",
  ]);
  // Typing on during the rest must not ask either.
  await guichet.field.press("End");
  await guichet.field.pressSequentially(expected.libelle.slice(-1));
  assert.equal(await guichet.field.inputValue(), expected.libelle);
  await assertResumes(guichet, expected);
  assert.ok(times[1] - times[0] >= 1_900, `asked again after ${Math.round(times[1] - times[0])} ms`);
});

test("offline after load: said so, and back online all works", async (t) => {
  const { session, guichet } = await scene(t, HOST_PAGE, TOLERATES);
  const expected = namedCase("dans");
  await guichet.witness.waitFor("guichet:pret");
  await session.setOffline(true);
  await guichet.field.fill(expected.libelle);
  await assertFailure(guichet, "hors-ligne", ["Votre appareil n’est pas connecté à internet.", "Votre texte est gardé."]);
  assert.equal(await guichet.field.inputValue(), expected.libelle);
  await session.setOffline(false);
  await guichet.retryButton.click();
  await assertResumes(guichet, expected);
});

test("offline once the list is read: the answer still comes, from the pack already there", async (t) => {
  const { page, session, guichet } = await scene(t, HOST_PAGE, TOLERATES);
  const expected = namedCase("dans");
  const pack = page.waitForResponse((response) => TO_PACK(new URL(response.url())));
  await guichet.field.fill(expected.libelle);
  await guichet.suggestion(expected.libelle).waitFor();
  await (await pack).finished();
  await session.setOffline(true);
  await assertResumes(guichet, expected);
});

test("the contours cannot be had", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE, TOLERATES);
  const expected = namedCase("dans");
  await page.route(TO_PACK, (route) => route.abort("connectionreset"));
  await guichet.field.fill(expected.libelle);
  await guichet.suggestion(expected.libelle).click();
  await assertFailure(guichet, "donnees-injoignables", ["Les contours des quartiers n’ont pas pu être chargés."]);
  assert.equal(await guichet.field.inputValue(), expected.libelle);
  await page.unroute(TO_PACK);
  await guichet.retryButton.click();
  assert.equal((await guichet.witness.waitFor("guichet:verdict")).detail.statut, expected.statut);
  assert.equal(await guichet.failure.count(), 0);
});

for (const [what, damage] of [
  ["one bit of them has changed", (bytes) => bytes.fill(bytes[bytes.length >> 1] ^ 1, bytes.length >> 1, (bytes.length >> 1) + 1)],
  ["their end is missing", (bytes) => bytes.subarray(0, -1)],
  ["they are a page of HTML", () => Buffer.from("<!doctype html><p>Portail captif")],
  ["they are empty", () => Buffer.alloc(0)],
]) {
  test(`the contours are not used when ${what}`, async (t) => {
    const { page, guichet } = await scene(t, HOST_PAGE, TOLERATES);
    const expected = namedCase("dans");
    await page.route(TO_PACK, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ headers: SHARED_HEADERS, body: damage(await response.body()) });
    });
    await guichet.field.fill(expected.libelle);
    await guichet.suggestion(expected.libelle).click();
    await assertFailure(guichet, "donnees-refusees", ["Les contours reçus sont abîmés : nous ne les avons pas utilisés."]);
    assert.equal(await guichet.field.inputValue(), expected.libelle);
    await page.unroute(TO_PACK);
    await guichet.retryButton.click();
    assert.equal((await guichet.witness.waitFor("guichet:verdict")).detail.statut, expected.statut);
  });
}

test("what works the answer out cannot be had, then can", async (t) => {
  let isFirst = true;
  const { session, guichet } = await scene(t, HOST_PAGE, {
    tolerates: [NETWORK_FAILURE, /^guichet:/],
    prepare: (session) =>
      session.route(TO_MODULE, (route) => {
        // The first module is what shows the field.
        const answer = isFirst ? route.continue() : route.abort("connectionrefused");
        isFirst = false;
        return answer;
      }),
  });
  const { libelle, statut } = namedCase("dans");
  await guichet.type(libelle);
  await guichet.suggestion(libelle).click();
  await assertFailure(guichet, "donnees-injoignables", ["Les contours des quartiers n’ont pas pu être chargés."]);
  assert.equal(await guichet.field.inputValue(), libelle);
  await session.unroute(TO_MODULE);
  await guichet.retryButton.click();
  assert.equal((await guichet.witness.waitFor("guichet:verdict")).detail.statut, statut);
  assert.equal(await guichet.failure.count(), 0);
});

test("the answer to an older text comes last: it is dropped", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE, TOLERATES);
  const expected = namedCase("dans");
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const holdBack = async (route) => {
    await held;
    // Abandoned by then: there may be no one left to answer.
    await route.continue().catch(() => {});
  };
  await page.route(TO_GEOCODER, holdBack, { times: 1 });
  const older = page.waitForRequest((request) => TO_GEOCODER(new URL(request.url())));
  await guichet.field.fill("rue du Guet");
  const request = await older;
  const isSame = (other) => other === request;
  const ended = Promise.race([page.waitForEvent("requestfailed", isSame), page.waitForEvent("requestfinished", isSame)]);
  await guichet.field.fill(expected.libelle);
  await guichet.suggestion(expected.libelle).waitFor();
  release();
  await ended;
  assert.deepEqual((await guichet.suggestions.allInnerTexts()).filter((shown) => shown.includes("Guet")), []);
  assert.equal(await guichet.failure.count(), 0);
  await assertResumes(guichet, expected);
});
