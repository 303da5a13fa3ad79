// Who learns what: a capture of every request, and of what stays in the browser.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { VERS_GEOCODEUR, VERS_PAQUET, scene } from "../pilote/scene.mjs";
import { GEOCODEUR, SITE } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const ATTENDU = cas("dans");

/** A page needs no more of us than this, up to the verdict. */
const REQUETES_MAX = 4;

const plat = (texte) =>
  texte.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9.-]+/g, " ");

/** All that a request carries: address, headers, body. */
const contenu = async (requete) => {
  const entetes = await requete.allHeaders();
  const brut = [requete.url(), ...Object.entries(entetes).flat(), requete.postData() ?? ""].join("\n");
  return plat(decodeURIComponent(brut.replaceAll("+", " ").replace(/%(?![0-9a-f]{2})/gi, "%25")));
};

/** What would tell where someone lives: words of the address, coordinates to 100 m. */
const indices = ({ libelle, adresse }) => [
  plat(libelle),
  ...adresse.street.split(" ").filter((mot) => mot.length > 3).map((mot) => plat(mot)),
  adresse.postcode,
  adresse.citycode,
  adresse.lat.toFixed(3).slice(0, -1),
  adresse.lon.toFixed(3).slice(0, -1),
];

test("no request but the geocoder's carries the address or the place", async (t) => {
  const { guichet, temoin } = await scene(t, PAGE);
  await guichet.ecrit(ATTENDU.libelle);
  await guichet.proposition(ATTENDU.libelle).click();
  await temoin.attends("guichet:verdict");
  const bavardes = [];
  for (const requete of temoin.requetes.filter((requete) => !VERS_GEOCODEUR(new URL(requete.url())))) {
    const dit = await contenu(requete);
    bavardes.push(...indices(ATTENDU).filter((indice) => dit.includes(indice)).map((indice) => `${indice} in ${requete.url()}`));
  }
  assert.deepEqual(bavardes, []);
  // The same net catches those that do, or it would prove nothing.
  const geocodeur = temoin.vers(GEOCODEUR);
  assert.ok(geocodeur.length > 0);
  assert.ok((await contenu(geocodeur.at(-1))).includes(plat(ATTENDU.libelle)));
});

test("the device's position goes to no one", async (t) => {
  const { lat, lon } = ATTENDU.adresse;
  const { guichet, temoin } = await scene(t, PAGE, {
    contexte: { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon, accuracy: 5 } },
  });
  await guichet.localiser.click();
  await temoin.attends("guichet:verdict");
  for (const requete of temoin.requetes) {
    const dit = await contenu(requete);
    for (const indice of indices(ATTENDU)) assert.ok(!dit.includes(indice), `${indice} in ${requete.url()}`);
  }
});

test("the geocoder learns the text, and neither who nor from which page", async (t) => {
  const { guichet, temoin } = await scene(t, PAGE);
  await guichet.verifie(ATTENDU);
  for (const requete of temoin.vers(GEOCODEUR)) {
    const entetes = await requete.allHeaders();
    assert.equal(entetes.cookie, undefined);
    assert.equal(entetes.referer, undefined);
    assert.deepEqual([...new URL(requete.url()).searchParams.keys()].sort(), ["autocomplete", "limit", "q"]);
  }
});

test("before the resident acts, our site alone is asked for anything", async (t) => {
  const { guichet, hote, page, temoin } = await scene(t, PAGE);
  await temoin.attends("guichet:pret");
  await guichet.champ.focus();
  await page.waitForLoadState("networkidle");
  const ailleurs = temoin.requetes
    .map((requete) => new URL(requete.url()).origin)
    .filter((origine) => ![new URL(hote.url).origin, new URL(SITE).origin].includes(origine));
  assert.deepEqual(ailleurs, []);
  await guichet.element.getByText(`Ce que vous écrivez est envoyé à ${new URL(GEOCODEUR).host}`).waitFor();
});

test(`up to the verdict, at most ${REQUETES_MAX} requests to us`, async (t) => {
  const { guichet, temoin } = await scene(t, PAGE);
  await guichet.verifie(ATTENDU);
  const nous = temoin.vers(SITE).map((requete) => new URL(requete.url()).pathname);
  t.diagnostic(`${nous.length} requests: ${nous.join(" ")}`);
  assert.ok(nous.length <= REQUETES_MAX, nous.join(" "));
  assert.equal(temoin.requetes.filter((requete) => VERS_PAQUET(new URL(requete.url()))).length, 1);
});

test("nothing stays in the browser", async (t) => {
  const { guichet, page, session, temoin } = await scene(t, PAGE);
  await guichet.verifie(ATTENDU);
  await guichet.verifie(cas("hors"));
  assert.deepEqual(await session.cookies(), []);
  const reste = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    bases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    ouvriers: (await navigator.serviceWorker.getRegistrations()).length,
    adresse: location.href,
    nom: window.name,
  }));
  assert.deepEqual(reste, {
    cookie: "",
    local: [],
    session: [],
    bases: [],
    caches: [],
    ouvriers: 0,
    adresse: page.url(),
    nom: "",
  });
  assert.ok(!decodeURIComponent(page.url()).includes("Cordiers"));
  for (const requete of temoin.requetes) {
    const reponse = await requete.response();
    assert.equal((await reponse?.allHeaders())?.["set-cookie"], undefined, requete.url());
  }
});
