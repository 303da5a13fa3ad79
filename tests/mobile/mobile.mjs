// A slow phone on a partner's page: `cargo xtask mobile`. Prints the medians of some
// passes, and the passes, as one line of JSON.
//
// Nothing but the protocol of the browser drives the page: what a driver injects
// would be slowed down with it, and take its place among the long tasks.

import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { cas } from "../pilote/cas.mjs";
import { ouvre } from "../pilote/hote.mjs";
import { RESERVE } from "../pilote/reserve.mjs";
import { demarre } from "../pilote/scene.mjs";
import { SITE } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const FICHIERS = { "/apercu.png": readFileSync(new URL("../apercu.png", import.meta.url)), ...RESERVE.fichiers };
/** The page with the widget, before it is pasted in, and without the room kept for it. */
const AVEC = RESERVE.change;
const SANS = (html) => RESERVE.change(html).replace(/\s*<script type="module".*<\/script>/, "");
const SANS_RESERVE = (html) => html;

/** "Slow 4G" as Chromium's own tools have it. */
const RESEAU = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const RALENTI = 6;
const TELEPHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "fr-FR" };

/** How long a resident takes to read the propositions. */
const LECTURE_MS = 1_000;
const DELAI_MS = 60_000;

/** Runs in the page before any script of it. */
const observe = () => {
  const vu = { saut: 0, lcp: 0 };
  Object.defineProperty(window, "vu", { value: vu });
  const note = (type, fait) =>
    new PerformanceObserver((liste) => liste.getEntries().forEach(fait)).observe({ type, buffered: true });
  note("layout-shift", ({ value, hadRecentInput }) => (vu.saut += hadRecentInput ? 0 : value));
  note("largest-contentful-paint", ({ startTime }) => (vu.lcp = startTime));
  // What is shown counts, not what is about to be.
  const marque = (nom) => (vu[nom] ??= performance.mark(`vu:${nom}`).startTime);
  const affiche = (nom) => requestAnimationFrame(() => setTimeout(() => marque(nom)));
  addEventListener("guichet:pret", () => affiche("pret"));
  addEventListener("guichet:verdict", () => affiche("verdict"));
  addEventListener("click", ({ timeStamp, target }) => {
    vu.clic = timeStamp;
    if (target.localName === "guichet-qpv") performance.mark("vu:clic");
  }, { capture: true });
  // The memory of a module is not the heap's affair, nor told with it.
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...module) => {
    const fait = await instantiateStreaming(...module);
    vu.memoire = fait.instance.exports.memory;
    return fait;
  };
};

const passe = async (change) => {
  const navigateur = await demarre();
  const hote = await ouvre(PAGE, { change, fichiers: FICHIERS });
  try {
    const session = await navigateur.newContext(TELEPHONE);
    await session.addInitScript(observe);
    const requetes = [];
    session.on("request", (requete) => requetes.push(requete.url()));
    const page = await session.newPage();
    const outils = await session.newCDPSession(page);
    await outils.send("Network.enable");
    await outils.send("Network.emulateNetworkConditions", RESEAU);
    await outils.send("Emulation.setCPUThrottlingRate", { rate: RALENTI });
    const dit = async (expression) => {
      const { result, exceptionDetails } = await outils.send("Runtime.evaluate", { expression, returnByValue: true });
      if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
      return result.value;
    };
    const attends = async (expression) => {
      const fin = Date.now() + DELAI_MS;
      for (;;) {
        const valeur = await dit(expression);
        if (valeur) return valeur;
        if (Date.now() > fin) throw new Error(`never true: ${expression}`);
        await pause(50);
      }
    };
    const traces = await enregistre(navigateur);
    await page.goto(hote.url, { waitUntil: "load", timeout: DELAI_MS });
    const avec = change !== SANS;
    if (avec) {
      await attends("vu.pret");
      await repond({ outils, attends });
    }
    await pause(LECTURE_MS);
    const fil = suis(await traces(), hote.url);
    const vu = await dit("vu");
    await outils.send("HeapProfiler.collectGarbage");
    const { usedSize, embedderHeapUsedSize = 0 } = await outils.send("Runtime.getHeapUsage");
    const memoire = avec ? await dit("vu.memoire.buffer.byteLength") : 0;
    const script = avec
      ? await dit('performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/guichet.js")).responseEnd')
      : 0;
    return {
      ...(avec && {
        utilisable_ms: vu.pret - script,
        verdict_ms: fil.occupe("clic", "verdict"),
        verdict_attendu_ms: vu.verdict - vu.clic,
        requetes: requetes.filter((url) => url.startsWith(SITE)).length,
      }),
      lcp_ms: vu.lcp,
      saut: vu.saut,
      blocage_ms: fil.bloque(avec ? "pret" : undefined),
      tas_mo: (usedSize + embedderHeapUsedSize + memoire) / 1e6,
    };
  } finally {
    await navigateur.close();
    hote.ferme();
  }
};

/** Records what the threads do, until told to give it. */
const enregistre = async (navigateur) => {
  const outils = await navigateur.newBrowserCDPSession();
  const notes = [];
  outils.on("Tracing.dataCollected", ({ value }) => notes.push(...value));
  const categories = "devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing";
  await outils.send("Tracing.start", { transferMode: "ReportEvents", categories });
  return async () => {
    const fini = new Promise((suite) => outils.once("Tracing.tracingComplete", suite));
    await outils.send("Tracing.end");
    await fini;
    return notes;
  };
};

/**
 * What the thread of the page does, and no other page's of the browser. In its own
 * time, not the wall's: this machine has other things to do, a phone has not.
 */
const suis = (notes, url) => {
  const { pid, tid } = notes.find(({ name, args }) => name === "ParseHTML" && args.beginData?.url === url);
  const siennes = notes.filter((note) => note.pid === pid && note.tid === tid);
  const taches = siennes.filter(({ name }) => name === "RunTask");
  // The last of a name: a finger clicks more than once on its way.
  const quand = (nom) => siennes.findLast(({ name }) => name === `vu:${nom}`)?.ts ?? Infinity;
  const temps = ({ tdur = 0 }) => tdur / 1e3;
  const somme = (valeurs) => valeurs.reduce((somme, valeur) => somme + valeur, 0);
  return {
    /** Of each task, what is beyond 50 ms holds the resident up. */
    bloque: (fin) => somme(taches.filter(({ ts }) => ts < quand(fin)).map((tache) => Math.max(0, temps(tache) - 50))),
    /** All that is done from the task of one mark to that of another. */
    occupe: (debut, fin) =>
      somme(taches.filter(({ ts, dur }) => ts + dur >= quand(debut) && ts < quand(fin)).map(temps)),
  };
};

/** Writes an address with a finger, reads what is proposed, and chooses. */
const repond = async ({ outils, attends }) => {
  const touche = async (noeud) => {
    await attends(`(${noeud})?.scrollIntoView({ block: "center" }), true`);
    const { x, y } = await attends(
      `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))((${noeud}).getBoundingClientRect())`,
    );
    await outils.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await outils.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const dedans = (selecteur) => `document.querySelector("guichet-qpv").shadowRoot.querySelector('${selecteur}')`;
  await touche(dedans("input"));
  await attends(`${dedans("input")}.matches(":focus")`);
  await outils.send("Input.insertText", { text: cas("dans").libelle });
  await attends(dedans("[role=option]") + " !== null");
  await pause(LECTURE_MS);
  await touche(dedans("[role=option]"));
  await attends("vu.verdict");
};

const mediane = (valeurs) => {
  const triees = [...valeurs].sort((a, b) => a - b);
  return triees[triees.length >> 1];
};
const medianes = (passes) =>
  Object.fromEntries(Object.keys(passes[0]).map((nom) => [nom, mediane(passes.map((passe) => passe[nom]))]));

const passes = { avec: [], sans: [], sans_reserve: [] };
for (let tour = 0; tour < Number(process.argv[2]); tour += 1) {
  // One after the other: what else this machine does weighs on each alike.
  passes.avec.push(await passe(AVEC));
  passes.sans.push(await passe(SANS));
  passes.sans_reserve.push(await passe(SANS_RESERVE));
}
const [avec, sans, sans_reserve] = Object.values(passes).map(medianes);
console.log(
  JSON.stringify({
    avec: { ...avec, saut_sans_reserve: sans_reserve.saut },
    sans,
    passes,
    charge: loadavg()[0],
    coeurs: cpus().length,
  }),
);
