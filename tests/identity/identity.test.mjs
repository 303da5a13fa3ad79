// The same question gets the same bytes natively, in a browser and at the edge: every
// case of the tables, and of the fictional territory, from packs as from the whole.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { promisify } from "node:util";
import { scene } from "../driver/scene.mjs";
import { DATA, MODULE, SITE, XTASK, ask } from "../driver/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const BATCH = 50;

const nativeLines = async (...command) => {
  const { stdout } = await promisify(execFile)(XTASK, command, { maxBuffer: 1 << 28 });
  return stdout.trim().split("\n").map((line) => JSON.parse(line));
};

const inBatches = (cases) => Array.from({ length: Math.ceil(cases.length / BATCH) }, (_, index) => cases.slice(index * BATCH, (index + 1) * BATCH));

const differs = ({ quoi: what }, expected, received, where) =>
  received === expected ? [] : [`${what}: ${where} answers ${received.slice(0, 300)}`];

/** A page with the domain as a module, and `load`, which gets a file of the site. */
const openEngine = async (t) => {
  const { page } = await scene(t, PAGE, {
    context: { bypassCSP: true },
    files: Object.fromEntries(["bench.js", "bench_bg.wasm"].map((name) => [`/${name}`, readFileSync(new URL(name, MODULE))])),
  });
  await page.evaluate(async (site) => {
    globalThis.bench = await import("/bench.js");
    await bench.default({ module_or_path: "/bench_bg.wasm" });
    globalThis.load = async (path) => {
      const received = await fetch(`${site}${path}`);
      if (!received.ok) throw new Error(`${path}: ${received.status}`);
      return new Uint8Array(await received.arrayBuffer());
    };
  }, SITE);
  return page;
};

/** What the page's `name` answers, in the order of the cases. */
const answersOf = async (page, name, cases) => {
  const received = [];
  for (const batch of inBatches(cases)) {
    received.push(...await page.evaluate(
      ([name, requests]) => requests.map((text) => new TextDecoder().decode(globalThis[name].answer(new TextEncoder().encode(text)))),
      [name, batch.map(({ demande }) => demande)],
    ));
  }
  return received;
};

/** `plain` leaves out what the edge alone can know. */
const edgeDifferences = async (path, cases, plain = (answer) => answer) => {
  const differences = [];
  for (const one of cases) {
    const received = await ask(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: one.demande,
    });
    differences.push(...differs(one, plain(one.reponse), plain(await received.text()), "the edge"));
  }
  return differences;
};

test("what a page would write for debugging comes out as it does natively", async (t) => {
  const page = await openEngine(t);
  const written = (...words) => page.evaluate((words) => bench.debug(words), words);
  assert.equal(await written("Awa", "l’\"été\"\n"), String.raw`["Awa", "l’\"été\"\n"] Some(3)`);
  assert.equal(await written(), "[] None");
});

test("the same verdicts natively, in a browser and at the edge", async (t) => {
  const cases = await nativeLines("data", "catalogue", "answers");
  assert.ok(cases.length > 700, `${cases.length} cases`);
  const page = await openEngine(t);
  await page.evaluate(async () => (globalThis.rights = new bench.EligibilityBench(await load("/catalogue/catalogue.gui"))));
  const received = await answersOf(page, "rights", cases);
  assert.deepEqual(cases.flatMap((one, index) => differs(one, one.reponse, received[index], "the browser")), []);
  assert.deepEqual(await edgeDifferences("/v1/eligibilite", cases), []);
});

test("the same people to meet natively, in a browser and at the edge", async (t) => {
  const cases = await nativeLines("orientation", "answer", "--data", DATA);
  assert.ok(cases.length > 300, `${cases.length} cases`);
  const page = await openEngine(t);
  await page.evaluate(async () => {
    const [catalogue, ...structures] = await Promise.all(
      ["catalogue/catalogue.gui", "structures/france.gus", "structures/99.gus", "structures/99.suite.gus"].map((name) => load(`/${name}`)),
    );
    globalThis.everyone = new bench.OrientationBench(catalogue, structures[0]);
    globalThis.neighbours = new bench.OrientationBench(catalogue, structures[1], structures[2]);
  });
  const received = await answersOf(page, "everyone", cases);
  assert.deepEqual(cases.flatMap((one, index) => differs(one, one.reponse, received[index], "the browser")), []);
  // The edge also knows who receives applications today, and its fingerprint says so.
  const withoutDigest = (answer) => answer.replace(/"structures":"sha256:[0-9a-f]{64}"/, "");
  const reachable = new Map();
  const asInTheFiles = (answer) => {
    for (const { propositions } of JSON.parse(answer).parcours ?? []) {
      for (const { structure } of propositions) if (structure.joignable) reachable.set(structure.id, structure.nom);
    }
    return withoutDigest(answer).replaceAll('"joignable":true', '"joignable":false');
  };
  assert.deepEqual(await edgeDifferences("/v1/orientation", cases, asInTheFiles), []);
  for (const [id, nom] of reachable) {
    assert.deepEqual(await (await ask(`/v1/structures/${id}`)).json(), { id, nom, joignable: true });
  }

  // From the pack too, which says its own fingerprint.
  const inTerritory = cases.filter(({ paquet: pack }) => pack === "99");
  assert.ok(inTerritory.length > 200, `${inTerritory.length} cases in the territory`);
  const local = await answersOf(page, "neighbours", inTerritory);
  assert.deepEqual(
    inTerritory.flatMap((one, index) => differs(one, withoutDigest(one.reponse), withoutDigest(local[index]), "the pack")),
    [],
  );
});
