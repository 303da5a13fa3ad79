// The same question gets the same bytes natively, in a browser and at the edge: every
// case of the catalogue's tables, and some of them asked of the whole catalogue.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { promisify } from "node:util";
import { scene } from "../pilote/scene.mjs";
import { MODULE, SITE, XTASK, demande } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const LOT = 50;

const natives = async () => {
  const { stdout } = await promisify(execFile)(XTASK, ["catalogue", "reponses"], { maxBuffer: 1 << 28 });
  return stdout.trim().split("\n").map((ligne) => JSON.parse(ligne));
};

const lots = (cas) => Array.from({ length: Math.ceil(cas.length / LOT) }, (_, rang) => cas.slice(rang * LOT, (rang + 1) * LOT));

const differe = ({ dispositif, quoi, reponse }, recue, ou) =>
  recue === reponse ? [] : [`${dispositif}: ${quoi}: ${ou} answers ${recue.slice(0, 300)}`];

test("the same bytes natively, in a browser and at the edge", async (t) => {
  const cas = await natives();
  assert.ok(cas.length > 700, `${cas.length} cases`);

  const { page } = await scene(t, PAGE, {
    contexte: { bypassCSP: true },
    fichiers: Object.fromEntries(["banc.js", "banc_bg.wasm"].map((nom) => [`/${nom}`, readFileSync(new URL(nom, MODULE))])),
  });
  await page.evaluate(async (site) => {
    const { default: init, Droits } = await import("/banc.js");
    const [octets] = await Promise.all([
      fetch(`${site}/catalogue/catalogue.gui`).then((recue) => recue.arrayBuffer()),
      init({ module_or_path: "/banc_bg.wasm" }),
    ]);
    globalThis.droits = new Droits(new Uint8Array(octets));
  }, SITE);

  const ecarts = [];
  for (const lot of lots(cas)) {
    const recues = await page.evaluate(
      (demandes) => demandes.map((texte) => new TextDecoder().decode(droits.repond(new TextEncoder().encode(texte)))),
      lot.map(({ demande }) => demande),
    );
    lot.forEach((un, rang) => ecarts.push(...differe(un, recues[rang], "the browser")));
    for (const un of lot) {
      const recue = await demande("/v1/eligibilite", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: un.demande,
      });
      ecarts.push(...differe(un, await recue.text(), "the edge"));
    }
  }
  assert.deepEqual(ecarts, []);
});
