// A browser on a partner's page, and what it witnesses.

import assert from "node:assert/strict";
import { once, EventEmitter } from "node:events";
import { chromium } from "playwright-core";
import { SHIFT_MS, moveClock } from "./clock.mjs";
import { Guichet } from "./guichet.mjs";
import { openHost } from "./host.mjs";
import { CHROMIUM, GEOCODER, SITE } from "./site.mjs";

/** Long enough for a loaded machine; nothing waits that long unless it is broken. */
const TIMEOUT_MS = 15_000;

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

/** The page of a partner who asks the one question. */
export const HOST_PAGE = new URL("page.html", import.meta.url);

/** A browser of its own: nothing in memory of what others did. */
export const launchBrowser = () => chromium.launch(OPTIONS);

let launched;
/** One browser for all the cases of a file. */
export const sharedBrowser = () => (launched ??= launchBrowser());
// Not for `captures.mjs`, which is no test and closes it itself.
if (process.argv[1].endsWith(".test.mjs")) {
  const { after } = await import("node:test");
  after(async () => (await launched)?.close());
}

/**
 * A context of the browser: in French, in the zone of this process and on its day,
 * whatever the machine's own are.
 */
export const openContext = async (options) => {
  const context = await (await sharedBrowser()).newContext({
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
const testify = () => {
  const tell = (kind, value) => window.witness(kind, value);
  for (const name of ["guichet:pret", "guichet:verdict", "guichet:eligibilite", "guichet:orientation", "guichet:candidature", "guichet:erreur"]) {
    window.addEventListener(name, (event) => {
      const { detail, bubbles, composed, target } = event;
      tell(name, { detail, bubbles, composed, target: target.id });
    });
  }
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    tell("violation", `${violatedDirective} ${blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) tell("jump", value);
    }
  }).observe({ type: "layout-shift", buffered: true });
};

/** What a page did, seen from outside of it. */
class Witness extends EventEmitter {
  /** What was said of each kind, in order. */
  #said = new Map();
  /** Every request of the page, in order. */
  requests = [];
  /** What the console complains of, and what no one caught. */
  complaints = [];

  note(kind, value) {
    this.all(kind).push(value);
    this.emit("note");
  }

  /** All that was said of a kind so far. */
  all(kind) {
    if (!this.#said.has(kind)) this.#said.set(kind, []);
    return this.#said.get(kind);
  }

  /** The first of a kind, or the one of that rank, as soon as it is said. */
  async waitFor(kind, index = 0) {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    while (this.all(kind).length <= index) {
      await once(this, "note", { signal }).catch((cause) => {
        const others = [...this.#said.keys()].join(", ");
        throw new Error(`no ${kind} of rank ${index} (there were: ${others || "none"})`, { cause });
      });
    }
    return this.all(kind)[index];
  }

  /** The requests to an origin. */
  requestsTo(url) {
    const { origin } = new URL(url);
    return this.requests.filter((request) => new URL(request.url()).origin === origin);
  }
}

/**
 * Opens a partner's page. At the end of the test, a complaint of the console or of
 * the policy that `tolerates` does not match fails it.
 */
export const scene = async (t, pageFile, { scripts, change, files, site, context = {}, tolerates = [], prepare, waitUntil = "load", selector = "guichet-qpv" } = {}) => {
  const host = await openHost(pageFile, { scripts, change, files, site });
  const session = await openContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 900 },
    ...context,
  });
  session.setDefaultTimeout(TIMEOUT_MS);
  const witness = new Witness();
  await session.exposeBinding("witness", (_, kind, value) => witness.note(kind, value));
  await session.addInitScript(testify);
  session.on("request", (request) => witness.requests.push(request));
  session.on("weberror", (error) => witness.complaints.push(String(error.error())));
  session.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) witness.complaints.push(message.text());
  });
  t.after(async () => {
    await session.close();
    host.close();
    const complaints = [...witness.complaints, ...witness.all("violation")];
    const remaining = complaints.filter((complaint) => !tolerates.some((pattern) => pattern.test(complaint)));
    assert.deepEqual(remaining, [], "neither the console nor the policy has anything to say");
  });
  const page = await session.newPage();
  await prepare?.(session, page);
  await page.goto(host.url, { waitUntil });
  return { page, session, host, witness, guichet: new Guichet(page.locator(selector).first(), witness) };
};

/** What a browser says of a request that the test makes fail. */
export const NETWORK_FAILURE = /Failed to load resource|net::ERR_/;

/** Matches every request to the geocoder, to a pack, to the module. */
export const TO_GEOCODER = (url) => url.href.startsWith(GEOCODER);
export const TO_PACK = (url) => url.origin === new URL(SITE).origin && /\/tuiles\//.test(url.pathname);
export const TO_MODULE = (url) => url.origin === new URL(SITE).origin && url.pathname.endsWith(".wasm");
export const TO_CATALOGUE = (url) => url.origin === new URL(SITE).origin && /\/catalogue\/[^/]+\.gui$/.test(url.pathname);
export const TO_STRUCTURES = (url) => url.origin === new URL(SITE).origin && url.pathname.startsWith("/structures/");
export const TO_CANDIDATURES = (url) => url.origin === new URL(SITE).origin && url.pathname.startsWith("/v1/candidatures");
