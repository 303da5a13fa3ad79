// Containment by the module and by which-polygon, in the same V8, pass after pass.
// Arguments: the bound module's folder, the artefact, the source GeoJSON, the points.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, artefact, source, file] = process.argv.slice(2);
const { initSync, QpvBench } = await import(pathToFileURL(join(folder, "bench.js")).href);
initSync({ module: readFileSync(join(folder, "bench_bg.wasm")) });
const whichPolygon = createRequire(import.meta.url)("which-polygon");

const bytes = readFileSync(file);
const points = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
const n = points.length / 2;

const start = performance.now();
const bench = new QpvBench(readFileSync(artefact));
const readMs = performance.now() - start;
const peer = whichPolygon(JSON.parse(readFileSync(source, "utf8")));

const ns = (work) => {
  const before = performance.now();
  const result = work();
  return [((performance.now() - before) * 1e6) / n, result];
};
const byPeer = () => {
  let contained = 0;
  for (let i = 0; i < points.length; i += 2) {
    if (peer([points[i + 1], points[i]])) contained += 1;
  }
  return contained;
};

const measures = { contenance: [], which_polygon: [], verification: [] };
let contained, containedByPeer;
for (let pass = 0; pass < 7; pass += 1) {
  let duration;
  [duration, contained] = ns(() => bench.count_inside(points));
  measures.contenance.push(duration);
  [duration, containedByPeer] = ns(byPeer);
  measures.which_polygon.push(duration);
  [duration] = ns(() => bench.observe(points));
  measures.verification.push(duration);
}

// One at a time, called from JavaScript as a request would.
const durations = [];
for (let i = 0; i < points.length; i += 20) {
  const before = process.hrtime.bigint();
  bench.check(points[i], points[i + 1]);
  durations.push(Number(process.hrtime.bigint() - before));
}
durations.sort((a, b) => a - b);

// The first pass warms up the compilers.
const median = (values) => values.slice(1).sort((a, b) => a - b)[(values.length - 1) >> 1];
console.log(
  JSON.stringify({
    lecture_ms: readMs,
    contenance_ns: median(measures.contenance),
    which_polygon_ns: median(measures.which_polygon),
    verification_ns: median(measures.verification),
    un_appel_p99_ns: durations[Math.floor(durations.length * 0.99)],
    contenus: contained,
    contenus_pair: containedByPeer,
  }),
);
