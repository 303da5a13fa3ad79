// The whole catalogue by the module and by json-rules-engine, in the same V8, pass after pass.
// Arguments: the bound module's folder, the artefact, the rules and situations for the peer.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Engine } from "json-rules-engine";

const [folder, artefact, file] = process.argv.slice(2);
const { initSync, EligibilityBench } = await import(pathToFileURL(join(folder, "bench.js")).href);
initSync({ module: readFileSync(join(folder, "bench_bg.wasm")) });
const bytes = readFileSync(artefact);
const { regles: rules, situations } = JSON.parse(readFileSync(file, "utf8"));

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const timed = async (work) => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

// What a page does once: nothing is warm.
const coldReadMs = await timed(() => new EligibilityBench(bytes));
const reads = [];
for (let pass = 0; pass < 100; pass += 1) reads.push(await timed(() => new EligibilityBench(bytes).free()));

const rights = new EligibilityBench(bytes);
const encode = (body) => new TextEncoder().encode(JSON.stringify(body));
for (const { demande } of situations) rights.keep_situation(encode(demande));

const peer = new Engine(rules, { allowUndefinedFacts: true });
const known = (judge) => (fact, value) => fact !== undefined && judge(fact, value);
for (const [name, judge] of Object.entries({
  hors_de: (fact, values) => !values.includes(fact),
  croise: (facts, values) => facts.some((fact) => values.includes(fact)),
  disjoint: (facts, values) => !facts.some((fact) => values.includes(fact)),
  non_vide: (facts, expected) => facts.length > 0 === expected,
})) {
  peer.addOperator(name, known(judge));
}
const byPeer = async ({ faits: facts }) => {
  const { events } = await peer.run(facts);
  return new Map(events.map(({ type, params: { id } }) => [id, type]));
};

// As `Verdict` numbers them.
const VERDICTS = ["eligible", "non_eligible", "indetermine"];
const translated = [...new Set(rules.map(({ event }) => event.params.id))];
let disagreements = 0;
for (const [index, situation] of situations.entries()) {
  const ids = Object.keys(situation.verdicts);
  const own = new Map([...rights.evaluate(index)].map((verdict, index) => [ids[index], VERDICTS[verdict]]));
  const peerVerdicts = await byPeer(situation);
  disagreements += ids.filter((id) => own.get(id) !== situation.verdicts[id]).length;
  disagreements += translated.filter((id) => (peerVerdicts.get(id) ?? "indetermine") !== situation.verdicts[id]).length;
}

const measures = { rien: [], situation: [], pair: [] };
for (let pass = 0; pass < 9; pass += 1) {
  const times = 50;
  measures.rien.push(
    (await timed(() => {
      for (let i = 0; i < times; i += 1) rights.evaluate(0);
    })) / times,
  );
  measures.situation.push((await timed(() => situations.forEach((_, index) => rights.evaluate(index)))) / situations.length);
  measures.pair.push(
    (await timed(async () => {
      for (const situation of situations) await byPeer(situation);
    })) / situations.length,
  );
}

console.log(
  JSON.stringify({
    lecture_froide_ms: coldReadMs,
    // The first half warms up the compilers.
    lecture_ms: median(reads.slice(50)),
    rien_us: median(measures.rien) * 1e3,
    situation_us: median(measures.situation) * 1e3,
    pair_us: median(measures.pair) * 1e3,
    compares: situations.length * translated.length,
    desaccords: disagreements,
  }),
);
