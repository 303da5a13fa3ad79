// What fails around the widget: a sentence for each, the text kept, a retry that works.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { ECHEC_RESEAU, VERS_GEOCODEUR, VERS_PAQUET, scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);
const TOLERE = { tolere: [ECHEC_RESEAU] };
const PARTAGE = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };

const texte = async (element) => (await element.innerText()).replace(/\s+/g, " ");

/** The failure is told, on screen, aloud and to the page; nothing is concluded. */
const panne = async (guichet, code, phrases) => {
  const { detail } = await guichet.temoin.attends("guichet:erreur");
  assert.deepEqual(detail, { code });
  await guichet.panne.waitFor();
  const lu = await texte(guichet.panne);
  const dit = await texte(guichet.annonce);
  for (const phrase of phrases) {
    assert.ok(lu.includes(phrase), `« ${phrase} » is not in: ${lu}`);
    assert.ok(dit.includes(phrase), `« ${phrase} » is not said: ${dit}`);
  }
  assert.match(lu, /Ce n’est pas votre faute\./);
  assert.deepEqual(guichet.temoin.tous("guichet:verdict"), []);
};

/** After the retry, the widget goes on to the answer. */
const repart = async (guichet, { libelle, statut }) => {
  await guichet.proposition(libelle).click();
  assert.equal((await guichet.temoin.attends("guichet:verdict")).detail.statut, statut);
  assert.equal(await guichet.panne.count(), 0);
};

for (const [quoi, repond] of [
  ["does not answer", (route) => route.abort("connectionrefused")],
  ["is ill", (route) => route.fulfill({ status: 503, headers: PARTAGE, body: "{}" })],
  ["answers something else", (route) => route.fulfill({ headers: PARTAGE, contentType: "text/html", body: "<p>Maintenance" })],
  ["answers JSON of another shape", (route) => route.fulfill({ headers: PARTAGE, json: { features: "aucune" } })],
]) {
  test(`the geocoder ${quoi}`, async (t) => {
    const { page, guichet } = await scene(t, PAGE, TOLERE);
    const { libelle, ...attendu } = cas("dans");
    await page.route(VERS_GEOCODEUR, repond);
    await guichet.champ.fill(libelle);
    await panne(guichet, "geocodeur-injoignable", ["Le service qui trouve les adresses ne répond pas."]);
    assert.equal(await guichet.champ.inputValue(), libelle);
    await page.unroute(VERS_GEOCODEUR);
    await guichet.reessayer.click();
    await repart(guichet, { libelle, ...attendu });
  });
}

test("the geocoder asks for a rest: it is left alone that long, then asked again for us", async (t) => {
  const { page, guichet } = await scene(t, PAGE, TOLERE);
  const attendu = cas("dans");
  const heures = [];
  await page.route(VERS_GEOCODEUR, (route) => {
    heures.push(performance.now());
    return heures.length === 1
      ? route.fulfill({ status: 429, headers: { ...PARTAGE, "retry-after": "2" }, json: {} })
      : route.continue();
  });
  await guichet.champ.fill(attendu.libelle.slice(0, -1));
  await panne(guichet, "geocodeur-sature", [
    "Le service qui trouve les adresses reçoit trop de demandes.",
    "Nous réessayons pour vous dans 2 s.",
  ]);
  // Typing on during the rest must not ask either.
  await guichet.champ.press("End");
  await guichet.champ.pressSequentially(attendu.libelle.slice(-1));
  assert.equal(await guichet.champ.inputValue(), attendu.libelle);
  await repart(guichet, attendu);
  assert.ok(heures[1] - heures[0] >= 1_900, `asked again after ${Math.round(heures[1] - heures[0])} ms`);
});

test("offline after load: said so, and back online all works", async (t) => {
  const { session, guichet } = await scene(t, PAGE, TOLERE);
  const attendu = cas("dans");
  await guichet.champ.waitFor();
  await session.setOffline(true);
  await guichet.champ.fill(attendu.libelle);
  await panne(guichet, "hors-ligne", ["Votre appareil n’est pas connecté à internet.", "Votre texte est gardé."]);
  assert.equal(await guichet.champ.inputValue(), attendu.libelle);
  await session.setOffline(false);
  await guichet.reessayer.click();
  await repart(guichet, attendu);
});

test("offline once the list is read: the answer still comes, from the pack already there", async (t) => {
  const { page, session, guichet } = await scene(t, PAGE, TOLERE);
  const attendu = cas("dans");
  const paquet = page.waitForResponse((reponse) => VERS_PAQUET(new URL(reponse.url())));
  await guichet.champ.fill(attendu.libelle);
  await guichet.proposition(attendu.libelle).waitFor();
  await (await paquet).finished();
  await session.setOffline(true);
  await repart(guichet, attendu);
});

test("the contours cannot be had", async (t) => {
  const { page, guichet } = await scene(t, PAGE, TOLERE);
  const attendu = cas("dans");
  await page.route(VERS_PAQUET, (route) => route.abort("connectionreset"));
  await guichet.champ.fill(attendu.libelle);
  await guichet.proposition(attendu.libelle).click();
  await panne(guichet, "donnees-injoignables", ["Les contours des quartiers n’ont pas pu être chargés."]);
  assert.equal(await guichet.champ.inputValue(), attendu.libelle);
  await page.unroute(VERS_PAQUET);
  await guichet.reessayer.click();
  assert.equal((await guichet.temoin.attends("guichet:verdict")).detail.statut, attendu.statut);
  assert.equal(await guichet.panne.count(), 0);
});

for (const [quoi, abime] of [
  ["one bit of them has changed", (octets) => octets.fill(octets[octets.length >> 1] ^ 1, octets.length >> 1, (octets.length >> 1) + 1)],
  ["their end is missing", (octets) => octets.subarray(0, -1)],
  ["they are a page of HTML", () => Buffer.from("<!doctype html><p>Portail captif")],
  ["they are empty", () => Buffer.alloc(0)],
]) {
  test(`the contours are not used when ${quoi}`, async (t) => {
    const { page, guichet } = await scene(t, PAGE, TOLERE);
    const attendu = cas("dans");
    await page.route(VERS_PAQUET, async (route) => {
      const recu = await route.fetch();
      await route.fulfill({ headers: PARTAGE, body: abime(await recu.body()) });
    });
    await guichet.champ.fill(attendu.libelle);
    await guichet.proposition(attendu.libelle).click();
    await panne(guichet, "donnees-refusees", ["Les contours reçus sont abîmés : nous ne les avons pas utilisés."]);
    assert.equal(await guichet.champ.inputValue(), attendu.libelle);
    await page.unroute(VERS_PAQUET);
    await guichet.reessayer.click();
    assert.equal((await guichet.temoin.attends("guichet:verdict")).detail.statut, attendu.statut);
  });
}

test("the answer to an older text comes last: it is dropped", async (t) => {
  const { page, guichet } = await scene(t, PAGE, TOLERE);
  const attendu = cas("dans");
  let libere;
  const retenue = new Promise((suite) => (libere = suite));
  const retient = async (route) => {
    await retenue;
    // Abandoned by then: there may be no one left to answer.
    await route.continue().catch(() => {});
  };
  await page.route(VERS_GEOCODEUR, retient, { times: 1 });
  const ancienne = page.waitForRequest((requete) => VERS_GEOCODEUR(new URL(requete.url())));
  await guichet.champ.fill("rue du Guet");
  const requete = await ancienne;
  const est = (autre) => autre === requete;
  const close = Promise.race([page.waitForEvent("requestfailed", est), page.waitForEvent("requestfinished", est)]);
  await guichet.champ.fill(attendu.libelle);
  await guichet.proposition(attendu.libelle).waitFor();
  libere();
  await close;
  assert.deepEqual((await guichet.propositions.allInnerTexts()).filter((lu) => lu.includes("Guet")), []);
  assert.equal(await guichet.panne.count(), 0);
  await repart(guichet, attendu);
});
