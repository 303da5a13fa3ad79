// What surrounds the answers: what is loaded, the description, caches, other
// origins, files and their compressed forms, and a clean stop.

import assert from "node:assert/strict";
import { request } from "node:http";
import test from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { cas } from "../pilote/cas.mjs";
import { sert } from "../pilote/serveur.mjs";
import { SITE, XTASK, demande } from "../pilote/site.mjs";

/** A request as it is on the wire: `fetch` decompresses and hides it. */
const brute = (chemin, { "accept-encoding": encodage = "identity", ...autres } = {}, method = "GET") =>
  new Promise((suite, echec) => {
    request(new URL(chemin, SITE), { method, headers: { "accept-encoding": encodage, ...autres } }, async (reponse) => {
      const morceaux = await reponse.toArray();
      suite({ status: reponse.statusCode, headers: reponse.headers, corps: Buffer.concat(morceaux) });
    })
      .on("error", echec)
      .end();
  });

test("what is loaded says that it is a demonstration", async () => {
  const { referentiels, suivant } = await (await demande("/v1/referentiels")).json();
  assert.equal(suivant, null);
  assert.deepEqual(referentiels.map(({ generation }) => generation).sort(), ["2015", "2024"]);
  for (const referentiel of referentiels) {
    assert.equal(referentiel.demonstration, true);
    assert.match(referentiel.empreinte, /^sha256:[0-9a-f]{64}$/);
    assert.ok(referentiel.quartiers > 0 && referentiel.licence && referentiel.source);
  }
  const sante = await (await demande("/v1/sante")).json();
  assert.deepEqual([sante.statut, sante.demonstration], ["ok", true]);
});

test("the description is OpenAPI 3.1, and every reference in it leads somewhere", async () => {
  const document = await (await demande("/v1/openapi.json")).json();
  assert.match(document.openapi, /^3\.1\./);
  for (const chemin of ["/v1/qpv", "/v1/qpv/lot", "/v1/referentiels"]) {
    assert.ok(document.paths[chemin], chemin);
  }
  const suit = (noeud) => {
    if (typeof noeud !== "object" || noeud === null) return;
    if (typeof noeud.$ref === "string") {
      const cible = noeud.$ref
        .replace(/^#\//, "")
        .split("/")
        .map((pas) => decodeURIComponent(pas).replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce((ici, pas) => ici?.[pas], document);
      assert.ok(cible, `${noeud.$ref} leads nowhere`);
    }
    Object.values(noeud).forEach(suit);
  };
  suit(document);
});

test("who has an answer already is told so", async () => {
  const { lat, lon } = cas("dans").adresse;
  for (const chemin of ["/v1/referentiels", "/guichet.js", `/v1/qpv?lat=${lat}&lon=${lon}`]) {
    const premiere = await brute(chemin);
    assert.equal(premiere.status, 200, chemin);
    const seconde = await brute(chemin, { "if-none-match": premiere.headers.etag });
    assert.equal(seconde.status, 304, chemin);
    assert.equal(seconde.corps.length, 0, chemin);
    assert.equal((await brute(chemin, { "if-none-match": '"autre"' })).status, 200, chemin);
  }
  // The address of that answer holds a place: no shared cache may keep it.
  assert.match((await brute(`/v1/qpv?lat=${lat}&lon=${lon}`)).headers["cache-control"], /^private/);
});

test("any page may read, and a preflight says what it may send", async () => {
  const origin = "https://mairie.test";
  for (const chemin of ["/v1/referentiels", "/guichet.js", "/data/manifeste.qpv", "/v1/qpv?lat=x"]) {
    const { headers } = await brute(chemin, { origin });
    assert.equal(headers["access-control-allow-origin"], "*", chemin);
    assert.equal(headers["set-cookie"], undefined, chemin);
  }
  const preflight = await brute(
    "/v1/qpv/lot",
    { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    "OPTIONS",
  );
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers["access-control-allow-methods"], /POST/);
  assert.match(preflight.headers["access-control-allow-headers"], /content-type/i);
});

test("files are compressed for who takes it, and the same bytes", async () => {
  const chargeur = (await brute("/guichet.js")).corps.toString();
  const [module] = chargeur.match(/widgets\/[0-9a-f]{16}\.wasm/) ?? [];
  const [glue] = chargeur.match(/widgets\/[0-9a-f]{16}\.js/) ?? [];
  assert.ok(module && glue, "the loader names its glue and its module");
  for (const [chemin, duree] of [["/guichet.js", /max-age=300$/], [`/${glue}`, /immutable/], [`/${module}`, /immutable/]]) {
    const entier = await brute(chemin);
    const comprime = await brute(chemin, { "accept-encoding": "br" });
    assert.equal(entier.headers["content-encoding"], undefined, chemin);
    assert.equal(comprime.headers["content-encoding"], "br", chemin);
    assert.match(comprime.headers.vary, /accept-encoding/i, chemin);
    assert.match(comprime.headers["cache-control"], duree, chemin);
    assert.ok(comprime.corps.length < entier.corps.length, chemin);
    assert.ok(brotliDecompressSync(comprime.corps).equals(entier.corps), chemin);
  }
  assert.equal((await brute(`/${module}`)).headers["content-type"], "application/wasm");
});

test("a server stops cleanly on SIGTERM, and its log holds no place", { skip: !XTASK && "GUICHET_XTASK is not set" }, async (t) => {
  const { url, serveur, fin, journal } = await sert(t);
  const { lat, lon } = cas("dans").adresse;
  assert.equal((await fetch(`${url}/v1/qpv?lat=${lat}&lon=${lon}`)).status, 200);
  assert.equal((await fetch(`${url}/v1/qpv?lat=${lat}&lon=perdu`)).status, 400);

  serveur.kill("SIGTERM");
  assert.deepEqual(await fin, [0, null]);
  await assert.rejects(fetch(`${url}/v1/sante`), "nothing listens there any more");
  const ecrit = (await journal).join("");
  assert.match(ecrit, /\/v1\/qpv 400 nombre-invalide/, "requests are logged by their route");
  assert.doesNotMatch(ecrit, new RegExp(`${lat}|${lon}|perdu`));
});
