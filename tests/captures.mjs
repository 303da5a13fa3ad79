// Pictures of every state in every appearance, to be looked at: `cargo xtask captures`.
// Arguments: what the names of the states hold, and those of the appearances.

import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ETATS_DU_PARCOURS } from "./pilote/etats-parcours.mjs";
import { ETATS } from "./pilote/etats.mjs";
import { navigateur, scene } from "./pilote/scene.mjs";

const DOSSIER = new URL("../target/guichet/captures/", import.meta.url);
const PAGE = new URL("apparence/page.html", import.meta.url);
const [etat = "", aspect = ""] = process.argv.slice(2);

const PETIT = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** Of each: the browser's settings, what becomes of the page, what is done at the end. */
const ASPECTS = {
  clair: { contexte: { colorScheme: "light" } },
  sombre: { contexte: { colorScheme: "dark" } },
  "320-clair": { contexte: { colorScheme: "light", ...PETIT } },
  "320-sombre": { contexte: { colorScheme: "dark", ...PETIT } },
  "droite-a-gauche": {
    contexte: { colorScheme: "light", viewport: { width: 768, height: 900 } },
    change: (html) => html.replace('<html lang="fr">', '<html lang="fr" dir="rtl">'),
  },
  "couleurs-forcees": { contexte: { forcedColors: "active" } },
  "papier": {
    // As wide as a sheet.
    contexte: { colorScheme: "light", viewport: { width: 794, height: 1123 } },
    finit: async ({ page, guichet }) => {
      const imprimer = guichet.element.getByRole("button", { name: "Imprimer" });
      await page.evaluate(() => (window.print = () => {}));
      if (await imprimer.isVisible()) await imprimer.click();
      await page.emulateMedia({ media: "print" });
    },
  },
};

const montre = async ({ nom, page = PAGE, entre, contexte, ...reste }, { contexte: sien, change, finit }, fichier) => {
  const fins = [];
  try {
    const t = { after: (fin) => fins.push(fin) };
    const vue = await scene(t, page, { ...reste, change, contexte: { ...contexte, ...sien } });
    await entre(vue);
    await finit?.(vue);
    await vue.page.screenshot({ path: fichier, fullPage: true });
  } finally {
    for (const fin of fins) await fin();
  }
};

const choisis = (tous, nom, voulu) => tous.filter((un) => nom(un).includes(voulu));
const etats = choisis([...ETATS, ...ETATS_DU_PARCOURS], ({ nom }) => nom, etat);
const aspects = choisis(Object.entries(ASPECTS), ([nom]) => nom, aspect);
assert.ok(etats.length && aspects.length, `no state holds « ${etat} », or no appearance « ${aspect} »`);

rmSync(DOSSIER, { recursive: true, force: true });
mkdirSync(DOSSIER, { recursive: true });
const manques = [];
for (const [nom, reglages] of aspects) {
  for (const etat of etats) {
    const fichier = fileURLToPath(new URL(`${etat.nom}-${nom}.png`, DOSSIER));
    await montre(etat, reglages, fichier).catch((cause) => manques.push(`${etat.nom}-${nom}: ${cause.message}`));
  }
}
await (await navigateur()).close();
console.log(`${etats.length * aspects.length - manques.length} pictures in ${fileURLToPath(DOSSIER)}`);
assert.deepEqual(manques, []);
