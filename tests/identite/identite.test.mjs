// The same question gets the same bytes natively, in a browser and at the edge: every
// case of the tables, and of the fictional territory, from packs as from the whole.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { promisify } from "node:util";
import { scene } from "../pilote/scene.mjs";
import { DONNEES, MODULE, SITE, XTASK, demande } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const LOT = 50;

const natives = async (...commande) => {
  const { stdout } = await promisify(execFile)(XTASK, commande, { maxBuffer: 1 << 28 });
  return stdout.trim().split("\n").map((ligne) => JSON.parse(ligne));
};

const lots = (cas) => Array.from({ length: Math.ceil(cas.length / LOT) }, (_, rang) => cas.slice(rang * LOT, (rang + 1) * LOT));

const differe = ({ quoi }, attendue, recue, ou) =>
  recue === attendue ? [] : [`${quoi}: ${ou} answers ${recue.slice(0, 300)}`];

/** A page with the domain as a module, and `charge`, which gets a file of the site. */
const moteur = async (t) => {
  const { page } = await scene(t, PAGE, {
    contexte: { bypassCSP: true },
    fichiers: Object.fromEntries(["bench.js", "bench_bg.wasm"].map((nom) => [`/${nom}`, readFileSync(new URL(nom, MODULE))])),
  });
  await page.evaluate(async (site) => {
    globalThis.banc = await import("/bench.js");
    await banc.default({ module_or_path: "/bench_bg.wasm" });
    globalThis.charge = async (chemin) => {
      const recue = await fetch(`${site}${chemin}`);
      if (!recue.ok) throw new Error(`${chemin}: ${recue.status}`);
      return new Uint8Array(await recue.arrayBuffer());
    };
  }, SITE);
  return page;
};

/** What the page's `nom` answers, in the order of the cases. */
const repond = async (page, nom, cas) => {
  const recues = [];
  for (const lot of lots(cas)) {
    recues.push(...await page.evaluate(
      ([nom, demandes]) => demandes.map((texte) => new TextDecoder().decode(globalThis[nom].repond(new TextEncoder().encode(texte)))),
      [nom, lot.map(({ demande }) => demande)],
    ));
  }
  return recues;
};

const ecartsDuBord = async (chemin, cas) => {
  const ecarts = [];
  for (const un of cas) {
    const recue = await demande(chemin, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: un.demande,
    });
    ecarts.push(...differe(un, un.reponse, await recue.text(), "the edge"));
  }
  return ecarts;
};

test("the same verdicts natively, in a browser and at the edge", async (t) => {
  const cas = await natives("catalogue", "reponses");
  assert.ok(cas.length > 700, `${cas.length} cases`);
  const page = await moteur(t);
  await page.evaluate(async () => (globalThis.droits = new banc.Droits(await charge("/catalogue/catalogue.gui"))));
  const recues = await repond(page, "droits", cas);
  assert.deepEqual(cas.flatMap((un, rang) => differe(un, un.reponse, recues[rang], "the browser")), []);
  assert.deepEqual(await ecartsDuBord("/v1/eligibilite", cas), []);
});

test("the same people to meet natively, in a browser and at the edge", async (t) => {
  const cas = await natives("orientation", "reponses", "--data", DONNEES);
  assert.ok(cas.length > 300, `${cas.length} cases`);
  const page = await moteur(t);
  await page.evaluate(async () => {
    const [catalogue, ...structures] = await Promise.all(
      ["catalogue/catalogue.gui", "structures/france.gus", "structures/99.gus", "structures/99.suite.gus"].map((nom) => charge(`/${nom}`)),
    );
    globalThis.tous = new banc.Gens(catalogue, structures[0]);
    globalThis.siens = new banc.Gens(catalogue, structures[1], structures[2]);
  });
  const recues = await repond(page, "tous", cas);
  assert.deepEqual(cas.flatMap((un, rang) => differe(un, un.reponse, recues[rang], "the browser")), []);
  assert.deepEqual(await ecartsDuBord("/v1/orientation", cas), []);

  // From the pack too, which says its own fingerprint.
  const sansEmpreinte = (reponse) => reponse.replace(/"structures":"sha256:[0-9a-f]{64}"/, "");
  const dici = cas.filter(({ paquet }) => paquet === "99");
  assert.ok(dici.length > 200, `${dici.length} cases in the territory`);
  const locales = await repond(page, "siens", dici);
  assert.deepEqual(
    dici.flatMap((un, rang) => differe(un, sansEmpreinte(un.reponse), sansEmpreinte(locales[rang]), "the pack")),
    [],
  );
});
