// Who learns what: a capture of every request, and of what stays in the browser.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { HOST_PAGE, TO_GEOCODER, TO_PACK, scene } from "../driver/scene.mjs";
import { GEOCODER, SITE } from "../driver/site.mjs";

const EXPECTED = namedCase("dans");

/** Where a page says that it answered. */
const COUNTED = "/v1/passages";

/** A page needs no more of us than this, up to the verdict. */
const REQUESTS_MAX = 5;

const flat = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9.-]+/g, " ");

/** All that a request carries: address, headers, body. */
const contentOf = async (request) => {
  const headers = await request.allHeaders();
  const raw = [request.url(), ...Object.entries(headers).flat(), request.postData() ?? ""].join("\n");
  return flat(decodeURIComponent(raw.replaceAll("+", " ").replace(/%(?![0-9a-f]{2})/gi, "%25")));
};

/** What would tell where someone lives: words of the address, coordinates to 100 m. */
const cluesOf = ({ libelle, adresse }) => [
  flat(libelle),
  ...adresse.street.split(" ").filter((word) => word.length > 3).map((word) => flat(word)),
  adresse.postcode,
  adresse.citycode,
  adresse.lat.toFixed(3).slice(0, -1),
  adresse.lon.toFixed(3).slice(0, -1),
];

test("no request but the geocoder's carries the address or the place", async (t) => {
  const { guichet, witness } = await scene(t, HOST_PAGE);
  await guichet.type(EXPECTED.libelle);
  await guichet.suggestion(EXPECTED.libelle).click();
  await witness.waitFor("guichet:verdict");
  const leaks = [];
  for (const request of witness.requests.filter((request) => !TO_GEOCODER(new URL(request.url())))) {
    const content = await contentOf(request);
    // The commune is counted, as the screen says: the rest of the place is not.
    const isCounted = new URL(request.url()).pathname === COUNTED;
    const clues = cluesOf(EXPECTED).filter((clue) => !(isCounted && clue === EXPECTED.adresse.citycode));
    leaks.push(...clues.filter((clue) => content.includes(clue)).map((clue) => `${clue} in ${request.url()}`));
  }
  assert.deepEqual(leaks, []);
  // The same net catches those that do, or it would prove nothing.
  const toGeocoder = witness.requestsTo(GEOCODER);
  assert.ok(toGeocoder.length > 0);
  assert.ok((await contentOf(toGeocoder.at(-1))).includes(flat(EXPECTED.libelle)));
});

test("what is counted is an act, a commune and a partner, and the page may forbid it", async (t) => {
  const counted = async (name, value) => {
    const { guichet, witness } = await scene(t, HOST_PAGE);
    await guichet.element.evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value]);
    await guichet.checkAddress(EXPECTED);
    await guichet.element.getByText("Nous comptons une vérification de plus dans la commune").waitFor();
    return witness.requestsTo(SITE).filter((request) => new URL(request.url()).pathname === COUNTED);
  };
  const [request, ...others] = await counted("partenaire", "7KQM4TXC");
  assert.deepEqual(others, []);
  assert.equal(request.postData(), `acte=verdict&commune=${EXPECTED.adresse.citycode}&partenaire=7KQM4TXC`);
  const headers = await request.allHeaders();
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.referer, undefined);
  assert.deepEqual(await counted("comptage", "non"), []);
});

test("the device's position goes to no one", async (t) => {
  const { lat, lon } = EXPECTED.adresse;
  const { guichet, witness } = await scene(t, HOST_PAGE, {
    context: { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon, accuracy: 5 } },
  });
  await guichet.locateButton.click();
  await witness.waitFor("guichet:verdict");
  for (const request of witness.requests) {
    const content = await contentOf(request);
    for (const clue of cluesOf(EXPECTED)) assert.ok(!content.includes(clue), `${clue} in ${request.url()}`);
  }
});

test("the geocoder learns the text, and neither who nor from which page", async (t) => {
  const { guichet, witness } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(EXPECTED);
  for (const request of witness.requestsTo(GEOCODER)) {
    const headers = await request.allHeaders();
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    assert.deepEqual([...new URL(request.url()).searchParams.keys()].sort(), ["autocomplete", "limit", "q"]);
  }
});

test("before the resident acts, our site alone is asked for anything", async (t) => {
  const { guichet, host, page, witness } = await scene(t, HOST_PAGE);
  await witness.waitFor("guichet:pret");
  await guichet.field.focus();
  await page.waitForLoadState("networkidle");
  const elsewhere = witness.requests
    .map((request) => new URL(request.url()).origin)
    .filter((origin) => ![new URL(host.url).origin, new URL(SITE).origin].includes(origin));
  assert.deepEqual(elsewhere, []);
  await guichet.element.getByText(`Ce que vous écrivez est envoyé à ${new URL(GEOCODER).host}`).waitFor();
});

test(`up to the verdict, at most ${REQUESTS_MAX} requests to us`, async (t) => {
  const { guichet, witness } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(EXPECTED);
  // What is counted goes once the answer is on screen: it is no part of it.
  const ours = witness
    .requestsTo(SITE)
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => path !== COUNTED);
  t.diagnostic(`${ours.length} requests: ${ours.join(" ")}`);
  assert.ok(ours.length <= REQUESTS_MAX, ours.join(" "));
  assert.equal(witness.requests.filter((request) => TO_PACK(new URL(request.url()))).length, 1);
});

test("nothing stays in the browser", async (t) => {
  const { guichet, page, session, witness } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(EXPECTED);
  await guichet.checkAddress(namedCase("hors"));
  assert.deepEqual(await session.cookies(), []);
  const left = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.href,
    name: window.name,
  }));
  assert.deepEqual(left, {
    cookie: "",
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    address: page.url(),
    name: "",
  });
  assert.ok(!decodeURIComponent(page.url()).includes("Cordiers"));
  for (const request of witness.requests) {
    const response = await request.response();
    assert.equal((await response?.allHeaders())?.["set-cookie"], undefined, request.url());
  }
});
