// Pictures of every state, to be looked at: `node tests/captures.mjs` with the
// site's address in GUICHET_URL and the geocoder's in GUICHET_GEOCODEUR.

import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ETATS } from "./pilote/etats.mjs";
import { navigateur, scene } from "./pilote/scene.mjs";

const DOSSIER = new URL("../target/guichet/captures/", import.meta.url);
const PAGE = new URL("apparence/page.html", import.meta.url);

const ASPECTS = {
  clair: { colorScheme: "light" },
  sombre: { colorScheme: "dark" },
  "320-clair": { colorScheme: "light", viewport: { width: 320, height: 640 } },
  "320-sombre": { colorScheme: "dark", viewport: { width: 320, height: 640 } },
  "droite-a-gauche": { colorScheme: "light", viewport: { width: 768, height: 900 } },
  "couleurs-forcees": { forcedColors: "active" },
};

rmSync(DOSSIER, { recursive: true, force: true });
mkdirSync(DOSSIER, { recursive: true });
let nombre = 0;
for (const [aspect, contexte] of Object.entries(ASPECTS)) {
  for (const { nom, entre, ...reste } of ETATS) {
    const fins = [];
    const vue = await scene({ after: (fin) => fins.push(fin) }, PAGE, { ...reste, contexte: { ...reste.contexte, ...contexte } });
    if (aspect === "droite-a-gauche") {
      await vue.page.evaluate(() => (document.documentElement.dir = "rtl"));
    }
    await entre(vue);
    await vue.page.screenshot({ path: fileURLToPath(new URL(`${nom}-${aspect}.png`, DOSSIER)), fullPage: true });
    for (const fin of fins) await fin();
    nombre += 1;
  }
}
console.log(`${nombre} pictures in ${fileURLToPath(DOSSIER)}`);
await (await navigateur()).close();
