// A slow phone on a partner's page: `cargo xtask mobile`. Prints the medians of some
// passes, and the passes, as one line of JSON.
//
// Nothing but the protocol of the browser drives the page: what a driver injects
// would be slowed down with it, and take its place among the long tasks.

import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { namedCase } from "../driver/cases.mjs";
import { openHost } from "../driver/host.mjs";
import { RESERVED_ROOM } from "../driver/reserved-room.mjs";
import { launchBrowser } from "../driver/scene.mjs";
import { SITE } from "../driver/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const FILES = { "/preview.png": readFileSync(new URL("../preview.png", import.meta.url)), ...RESERVED_ROOM.files };
/** The page with the widget, before it is pasted in, and without the room kept for it. */
const WITH_ROOM = RESERVED_ROOM.change;
const WITHOUT_WIDGET = (html) => RESERVED_ROOM.change(html).replace(/\s*<script type="module".*<\/script>/, "");
const WITHOUT_ROOM = (html) => html;

/** "Slow 4G" as Chromium's own tools have it. */
const NETWORK = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWDOWN = 6;
const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "fr-FR" };

/** How long a resident takes to read the suggestions. */
const READING_MS = 1_000;
const TIMEOUT_MS = 60_000;

/** Runs in the page before any script of it. */
const observe = () => {
  const seen = { jump: 0, lcp: 0 };
  Object.defineProperty(window, "seen", { value: seen });
  const observeEntries = (type, done) =>
    new PerformanceObserver((list) => list.getEntries().forEach(done)).observe({ type, buffered: true });
  observeEntries("layout-shift", ({ value, hadRecentInput }) => (seen.jump += hadRecentInput ? 0 : value));
  observeEntries("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  // What is shown counts, not what is about to be.
  const mark = (name) => (seen[name] ??= performance.mark(`seen:${name}`).startTime);
  const markOnceShown = (name) => requestAnimationFrame(() => setTimeout(() => mark(name)));
  // Its first screen is built as it is defined.
  customElements.whenDefined("guichet-qpv").then(() => markOnceShown("typable"));
  addEventListener("guichet:pret", () => markOnceShown("ready"));
  addEventListener("guichet:verdict", () => markOnceShown("verdict"));
  addEventListener("click", ({ timeStamp, target }) => {
    seen.click = timeStamp;
    if (target.localName === "guichet-qpv") performance.mark("seen:click");
  }, { capture: true });
  // The memory of a module is not the heap's affair, nor told with it.
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...module) => {
    const done = await instantiateStreaming(...module);
    seen.memory = done.instance.exports.memory;
    return done;
  };
};

/** A resident who waits until all is there; and one who types as soon as it can be done. */
const PATIENT = { change: WITH_ROOM, widget: true };
const HASTY = { ...PATIENT, hasty: true };
const WITHOUT = { change: WITHOUT_WIDGET };
const CRAMPED = { ...PATIENT, change: WITHOUT_ROOM };

const pass = async ({ change, widget = false, hasty = false }) => {
  const browser = await launchBrowser();
  const host = await openHost(PAGE, { change, files: FILES });
  try {
    const session = await browser.newContext(PHONE);
    await session.addInitScript(observe);
    const requests = [];
    session.on("request", (request) => requests.push(request.url()));
    const page = await session.newPage();
    const devtools = await session.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", NETWORK);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await devtools.send("Runtime.evaluate", { expression, returnByValue: true });
      if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
      return result.value;
    };
    const waitUntil = async (expression) => {
      const end = Date.now() + TIMEOUT_MS;
      for (;;) {
        const value = await evaluate(expression);
        if (value) return value;
        if (Date.now() > end) throw new Error(`never true: ${expression}`);
        await pause(50);
      }
    };
    const stopTrace = await startTrace(browser);
    await page.goto(host.url, { waitUntil: hasty ? "commit" : "load", timeout: TIMEOUT_MS });
    if (widget) {
      await waitUntil(hasty ? "globalThis.seen?.typable" : "seen.ready");
      await answer({ devtools, waitUntil, hasty });
    }
    await pause(READING_MS);
    const thread = follow(await stopTrace(), host.url);
    const seen = await evaluate("seen");
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize, embedderHeapUsedSize = 0 } = await devtools.send("Runtime.getHeapUsage");
    const memory = widget ? await evaluate("seen.memory.buffer.byteLength") : 0;
    const script = widget
      ? await evaluate('performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/guichet.js")).responseEnd')
      : 0;
    return {
      ...(widget && {
        ecrire_ms: seen.typable - script,
        utilisable_ms: seen.ready - script,
        reponse_ms: seen.verdict - script,
        verdict_ms: thread.busy("click", "verdict"),
        verdict_attendu_ms: seen.verdict - seen.click,
        requetes: requests.filter((url) => url.startsWith(SITE)).length,
      }),
      lcp_ms: seen.lcp,
      saut: seen.jump,
      blocage_ms: thread.blocked(widget ? "ready" : undefined),
      tas_mo: (usedSize + embedderHeapUsedSize + memory) / 1e6,
    };
  } finally {
    await browser.close();
    host.close();
  }
};

/** Records what the threads do, until told to give it. */
const startTrace = async (browser) => {
  const devtools = await browser.newBrowserCDPSession();
  const records = [];
  devtools.on("Tracing.dataCollected", ({ value }) => records.push(...value));
  const categories = "devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing";
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", categories });
  return async () => {
    const completed = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
    await devtools.send("Tracing.end");
    await completed;
    return records;
  };
};

/**
 * What the thread of the page does, and no other page's of the browser. In its own
 * time, not the wall's: this machine has other things to do, a phone has not.
 */
const follow = (records, url) => {
  const { pid, tid } = records.find(({ name, args }) => name === "ParseHTML" && args.beginData?.url === url);
  const own = records.filter((record) => record.pid === pid && record.tid === tid);
  const tasks = own.filter(({ name }) => name === "RunTask");
  // The last of a name: a finger clicks more than once on its way.
  const when = (mark) => own.findLast(({ name }) => name === `seen:${mark}`)?.ts ?? Infinity;
  const time = ({ tdur = 0 }) => tdur / 1e3;
  const sum = (values) => values.reduce((sum, value) => sum + value, 0);
  return {
    /** Of each task, what is beyond 50 ms holds the resident up. */
    blocked: (end) => sum(tasks.filter(({ ts }) => ts < when(end)).map((task) => Math.max(0, time(task) - 50))),
    /** All that is done from the task of one mark to that of another. */
    busy: (start, end) =>
      sum(tasks.filter(({ ts, dur }) => ts + dur >= when(start) && ts < when(end)).map(time)),
  };
};

/** Writes an address with a finger, reads what is proposed, unless in haste, and chooses. */
const answer = async ({ devtools, waitUntil, hasty }) => {
  const tap = async (node) => {
    await waitUntil(`(${node})?.scrollIntoView({ block: "center" }), true`);
    const { x, y } = await waitUntil(
      `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))((${node}).getBoundingClientRect())`,
    );
    await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const inside = (selector) => `document.querySelector("guichet-qpv").shadowRoot.querySelector('${selector}')`;
  await tap(inside("input"));
  await waitUntil(`${inside("input")}.matches(":focus")`);
  await devtools.send("Input.insertText", { text: namedCase("dans").libelle });
  await waitUntil(inside("[role=option]") + " !== null");
  if (!hasty) await pause(READING_MS);
  await tap(inside("[role=option]"));
  await waitUntil("seen.verdict");
};

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};
const medians = (passes) =>
  Object.fromEntries(Object.keys(passes[0]).map((name) => [name, median(passes.map((pass) => pass[name]))]));

const passes = { avec: [], presse: [], sans: [], sans_reserve: [] };
for (let round = 0; round < Number(process.argv[2]); round += 1) {
  // One after the other: what else this machine does weighs on each alike.
  passes.avec.push(await pass(PATIENT));
  passes.presse.push(await pass(HASTY));
  passes.sans.push(await pass(WITHOUT));
  passes.sans_reserve.push(await pass(CRAMPED));
}
const [withWidget, inHaste, without, withoutRoom] = Object.values(passes).map(medians);
console.log(
  JSON.stringify({
    avec: { ...withWidget, presse_ms: inHaste.reponse_ms, saut_sans_reserve: withoutRoom.saut },
    sans: without,
    passes,
    charge: loadavg()[0],
    coeurs: cpus().length,
  }),
);
