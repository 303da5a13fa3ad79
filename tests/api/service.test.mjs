// What surrounds the answers: what is loaded, the description, caches, other
// origins, files and their compressed forms, and a clean stop.

import assert from "node:assert/strict";
import { request } from "node:http";
import test from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { namedCase } from "../driver/cases.mjs";
import { startServer } from "../driver/server.mjs";
import { SITE, XTASK, ask } from "../driver/site.mjs";

/** A request as it is on the wire: `fetch` decompresses and hides it. */
const rawRequest = (path, { "accept-encoding": encoding = "identity", ...others } = {}, method = "GET") =>
  new Promise((resolve, reject) => {
    request(new URL(path, SITE), { method, headers: { "accept-encoding": encoding, ...others } }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    })
      .on("error", reject)
      .end();
  });

test("what is loaded says that it is a demonstration", async () => {
  const { referentiels, suivant } = await (await ask("/v1/referentiels")).json();
  assert.equal(suivant, null);
  assert.deepEqual(referentiels.map(({ generation }) => generation).sort(), ["2015", "2024"]);
  for (const referentiel of referentiels) {
    assert.equal(referentiel.demonstration, true);
    assert.match(referentiel.empreinte, /^sha256:[0-9a-f]{64}$/);
    assert.ok(referentiel.quartiers > 0 && referentiel.licence && referentiel.source);
  }
  const health = await (await ask("/v1/sante")).json();
  assert.deepEqual([health.statut, health.demonstration], ["ok", true]);
});

test("the description is OpenAPI 3.1, and every reference in it leads somewhere", async () => {
  const document = await (await ask("/v1/openapi.json")).json();
  assert.match(document.openapi, /^3\.1\./);
  for (const path of ["/v1/qpv", "/v1/qpv/lot", "/v1/referentiels"]) {
    assert.ok(document.paths[path], path);
  }
  const follow = (node) => {
    if (typeof node !== "object" || node === null) return;
    if (typeof node.$ref === "string") {
      const target = node.$ref
        .replace(/^#\//, "")
        .split("/")
        .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce((here, step) => here?.[step], document);
      assert.ok(target, `${node.$ref} leads nowhere`);
    }
    Object.values(node).forEach(follow);
  };
  follow(document);
});

test("who has an answer already is told so", async () => {
  const { lat, lon } = namedCase("dans").adresse;
  for (const path of ["/v1/referentiels", "/guichet.js", `/v1/qpv?lat=${lat}&lon=${lon}`]) {
    const first = await rawRequest(path);
    assert.equal(first.status, 200, path);
    const second = await rawRequest(path, { "if-none-match": first.headers.etag });
    assert.equal(second.status, 304, path);
    assert.equal(second.body.length, 0, path);
    assert.equal((await rawRequest(path, { "if-none-match": '"autre"' })).status, 200, path);
  }
  // The address of that answer holds a place: no shared cache may keep it.
  assert.match((await rawRequest(`/v1/qpv?lat=${lat}&lon=${lon}`)).headers["cache-control"], /^private/);
});

test("any page may read, and a preflight says what it may send", async () => {
  const origin = "https://mairie.test";
  for (const path of ["/v1/referentiels", "/guichet.js", "/data/manifeste.qpv", "/v1/qpv?lat=x"]) {
    const { headers } = await rawRequest(path, { origin });
    assert.equal(headers["access-control-allow-origin"], "*", path);
    assert.equal(headers["set-cookie"], undefined, path);
  }
  const preflight = await rawRequest(
    "/v1/qpv/lot",
    { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    "OPTIONS",
  );
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers["access-control-allow-methods"], /POST/);
  assert.match(preflight.headers["access-control-allow-headers"], /content-type/i);
});

test("files are compressed for who takes it, and the same bytes", async () => {
  const loader = (await rawRequest("/guichet.js")).body.toString();
  const [module] = loader.match(/widgets\/[0-9a-f]{16}\.wasm/) ?? [];
  const [glue] = loader.match(/widgets\/[0-9a-f]{16}\.js/) ?? [];
  assert.ok(module && glue, "the loader names its glue and its module");
  for (const [path, lifetime] of [["/guichet.js", /max-age=300$/], [`/${glue}`, /immutable/], [`/${module}`, /immutable/]]) {
    const whole = await rawRequest(path);
    const compressed = await rawRequest(path, { "accept-encoding": "br" });
    assert.equal(whole.headers["content-encoding"], undefined, path);
    assert.equal(compressed.headers["content-encoding"], "br", path);
    assert.match(compressed.headers.vary, /accept-encoding/i, path);
    assert.match(compressed.headers["cache-control"], lifetime, path);
    assert.ok(compressed.body.length < whole.body.length, path);
    assert.ok(brotliDecompressSync(compressed.body).equals(whole.body), path);
  }
  assert.equal((await rawRequest(`/${module}`)).headers["content-type"], "application/wasm");
});

test("a server stops cleanly on SIGTERM, and its log holds no place", { skip: !XTASK && "GUICHET_XTASK is not set" }, async (t) => {
  const { url, server, exit, log } = await startServer(t);
  const { lat, lon } = namedCase("dans").adresse;
  assert.equal((await fetch(`${url}/v1/qpv?lat=${lat}&lon=${lon}`)).status, 200);
  assert.equal((await fetch(`${url}/v1/qpv?lat=${lat}&lon=perdu`)).status, 400);

  server.kill("SIGTERM");
  assert.deepEqual(await exit, [0, null]);
  await assert.rejects(fetch(`${url}/v1/sante`), "nothing listens there any more");
  const written = (await log).join("");
  assert.match(written, /\/v1\/qpv 400 nombre-invalide/, "requests are logged by their route");
  assert.doesNotMatch(written, new RegExp(`${lat}|${lon}|perdu`));
});
