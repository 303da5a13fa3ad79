// A browser on a partner's page, and what it witnesses.

import assert from "node:assert/strict";
import { once, EventEmitter } from "node:events";
import { chromium } from "playwright-core";
import { SHIFT_MS, moveClock } from "./clock.mjs";
import { Guichet } from "./guichet.mjs";
import { ouvre } from "./hote.mjs";
import { CHROMIUM, GEOCODEUR, SITE } from "./site.mjs";

/** Long enough for a loaded machine; nothing waits that long unless it is broken. */
const DELAI_MS = 15_000;

const OPTIONS = {
  executablePath: CHROMIUM,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** A browser of its own: nothing in memory of what others did. */
export const demarre = () => chromium.launch(OPTIONS);

let lance;
/** One browser for all the cases of a file. */
export const navigateur = () => (lance ??= demarre());
// Not for `captures.mjs`, which is no test and closes it itself.
if (process.argv[1].endsWith(".test.mjs")) {
  const { after } = await import("node:test");
  after(async () => (await lance)?.close());
}

/**
 * A context of the browser: in French, in the zone of this process and on its day,
 * whatever the machine's own are.
 */
export const openContext = async (options) => {
  const context = await (await navigateur()).newContext({
    locale: "fr-FR",
    timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...options,
  });
  if (SHIFT_MS) await context.addInitScript(moveClock, SHIFT_MS);
  return context;
};

/** The day it is where a page is, as a question of the API writes it. */
export const dayOf = (page) => page.evaluate(() => new Date().toLocaleDateString("sv"));

/** Runs in the page before any script of it. */
const temoigne = () => {
  const dit = (genre, valeur) => window.temoin(genre, valeur);
  for (const nom of ["guichet:pret", "guichet:verdict", "guichet:eligibilite", "guichet:orientation", "guichet:candidature", "guichet:erreur"]) {
    window.addEventListener(nom, (evenement) => {
      const { detail, bubbles, composed, target } = evenement;
      dit(nom, { detail, bubbles, composed, cible: target.id });
    });
  }
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    dit("violation", `${violatedDirective} ${blockedURI}`),
  );
  new PerformanceObserver((liste) => {
    for (const { value, hadRecentInput } of liste.getEntries()) {
      if (!hadRecentInput) dit("saut", value);
    }
  }).observe({ type: "layout-shift", buffered: true });
};

/** What a page did, seen from outside of it. */
class Temoin extends EventEmitter {
  /** What was said of each kind, in order. */
  #dits = new Map();
  /** Every request of the page, in order. */
  requetes = [];
  /** What the console complains of, and what no one caught. */
  plaintes = [];

  note(genre, valeur) {
    this.tous(genre).push(valeur);
    this.emit("note");
  }

  /** All that was said of a kind so far. */
  tous(genre) {
    if (!this.#dits.has(genre)) this.#dits.set(genre, []);
    return this.#dits.get(genre);
  }

  /** The first of a kind, or the one of that rank, as soon as it is said. */
  async attends(genre, rang = 0) {
    const signal = AbortSignal.timeout(DELAI_MS);
    while (this.tous(genre).length <= rang) {
      await once(this, "note", { signal }).catch((cause) => {
        const autres = [...this.#dits.keys()].join(", ");
        throw new Error(`no ${genre} of rank ${rang} (there were: ${autres || "none"})`, { cause });
      });
    }
    return this.tous(genre)[rang];
  }

  /** The requests to an origin. */
  vers(url) {
    const { origin } = new URL(url);
    return this.requetes.filter((requete) => new URL(requete.url()).origin === origin);
  }
}

/**
 * Opens a partner's page. At the end of the test, a complaint of the console or of
 * the policy that `tolere` does not match fails it.
 */
export const scene = async (t, fichier, { scripts, change, fichiers, site, contexte = {}, tolere = [], prepare, jusqu_a = "load", selecteur = "guichet-qpv" } = {}) => {
  const hote = await ouvre(fichier, { scripts, change, fichiers, site });
  const session = await openContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 900 },
    ...contexte,
  });
  session.setDefaultTimeout(DELAI_MS);
  const temoin = new Temoin();
  await session.exposeBinding("temoin", (_, genre, valeur) => temoin.note(genre, valeur));
  await session.addInitScript(temoigne);
  session.on("request", (requete) => temoin.requetes.push(requete));
  session.on("weberror", (erreur) => temoin.plaintes.push(String(erreur.error())));
  session.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) temoin.plaintes.push(message.text());
  });
  t.after(async () => {
    await session.close();
    hote.ferme();
    const plaintes = [...temoin.plaintes, ...temoin.tous("violation")];
    const restes = plaintes.filter((plainte) => !tolere.some((motif) => motif.test(plainte)));
    assert.deepEqual(restes, [], "neither the console nor the policy has anything to say");
  });
  const page = await session.newPage();
  await prepare?.(session, page);
  await page.goto(hote.url, { waitUntil: jusqu_a });
  return { page, session, hote, temoin, guichet: new Guichet(page.locator(selecteur).first(), temoin) };
};

/** What a browser says of a request that the test makes fail. */
export const ECHEC_RESEAU = /Failed to load resource|net::ERR_/;

/** Matches every request to the geocoder, to a pack, to the module. */
export const VERS_GEOCODEUR = (url) => url.href.startsWith(GEOCODEUR);
export const VERS_PAQUET = (url) => url.origin === new URL(SITE).origin && /\/tuiles\//.test(url.pathname);
export const VERS_MODULE = (url) => url.origin === new URL(SITE).origin && url.pathname.endsWith(".wasm");
export const VERS_CATALOGUE = (url) => url.origin === new URL(SITE).origin && /\/catalogue\/[^/]+\.gui$/.test(url.pathname);
export const VERS_STRUCTURES = (url) => url.origin === new URL(SITE).origin && url.pathname.startsWith("/structures/");
export const VERS_CANDIDATURES = (url) => url.origin === new URL(SITE).origin && url.pathname.startsWith("/v1/candidatures");
