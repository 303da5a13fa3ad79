// axe in every state: what a machine can see of what shuts people out, and what it
// leaves to people, looked at once and written down.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { ETATS_DU_PARCOURS } from "../pilote/etats-parcours.mjs";
import { ETATS } from "../pilote/etats.mjs";
import { scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);
const AXE = createRequire(import.meta.url).resolve("axe-core");

/**
 * Contrasts that axe cannot compute, by what it says of them and where: looked at, and
 * computed by us in the same go (`contrastes`).
 */
const REVUS = [
  {
    cible: /\.nord$/,
    constat: /too short/,
    raison: "one letter, the N of the map: drawn in the colour of the text on the map's own ground",
  },
  {
    cible: /text\[x="60"\]$/,
    constat: /overlapped|image node/,
    raison: "the scale of the map: haloed by the frame's own ground, whatever is drawn below",
  },
  {
    cible: /figcaption$/,
    constat: /overlapped/,
    raison: "the paths of the map go on beyond its frame, which cuts them: nothing is drawn on the caption",
  },
  {
    cible: /\.principal$|"localiser"|\.note$|#apres$/,
    constat: /overlapped/,
    raison: "under the open list or the notice: what is covered is not read, and comes back as the list goes",
  },
  {
    cible: /\.avis$/,
    constat: /partially overlaps/,
    raison: "the notice lies on the buttons, on a ground of its own that lets nothing through",
  },
  {
    cible: /\.chiffre|#gens text\[x="\d+"\]$/,
    constat: /too short|overlapped|image node/,
    raison: "the numbers of the map, each on a disc of its own, and its scale, haloed by the frame's own ground",
  },
];
const CONTRASTE_MIN = 4.5;

/** Of each text found by these selectors, a step a root: its colour against its ground. */
const contrastes = (cibles) => {
  const toile = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const composantes = (couleur) => {
    toile.clearRect(0, 0, 1, 1);
    toile.fillStyle = couleur;
    toile.fillRect(0, 0, 1, 1);
    return [...toile.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, v, b]) => {
    const [lr, lv, lb] = [r, v, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * lr + 0.7152 * lv + 0.0722 * lb;
  };
  const parent = (noeud) => noeud.assignedSlot ?? noeud.parentElement ?? noeud.getRootNode().host;
  const fond = (noeud) => {
    // A number of the map lies on the disc drawn before it.
    if (noeud.matches(".chiffre")) return composantes(getComputedStyle(noeud.previousElementSibling).fill);
    for (let ici = noeud; ici; ici = parent(ici)) {
      const couleur = composantes(getComputedStyle(ici).backgroundColor);
      if (couleur[3] === 255) return couleur;
    }
    return composantes(getComputedStyle(document.body).colorScheme.includes("dark") ? "Canvas" : "white");
  };
  return cibles.map((cible) => {
    const noeud = cible.reduce((racine, selecteur) => (racine.shadowRoot ?? racine).querySelector(selecteur), document);
    const { color, fill } = getComputedStyle(noeud);
    const texte = composantes(noeud instanceof SVGElement ? fill : color);
    const [clair, sombre] = [luminance(texte), luminance(fond(noeud))].sort((a, b) => b - a);
    return (clair + 0.05) / (sombre + 0.05);
  });
};

const dit = ({ regle, cible, constat }) => `${regle} ${cible}: ${constat}`;

/** Which of them still happen. */
const vues = new Set();

for (const { nom, page = PAGE, prepare, entre, ...reste } of [...ETATS, ...ETATS_DU_PARCOURS]) {
  test(`${nom}: axe finds nothing, and leaves nothing that was not looked at`, async (t) => {
    const vue = await scene(t, page, {
      ...reste,
      prepare: async (session) => {
        await session.addInitScript({ path: AXE });
        await prepare?.(session);
      },
    });
    await entre(vue);
    const trouve = (options) =>
      vue.page.evaluate(async (options) => {
        const { violations, incomplete } = await axe.run(document, { resultTypes: ["violations", "incomplete"], ...options });
        const tous = (regles) =>
          regles.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary, any }) => ({
              regle: id,
              cible: target.flat().join(" "),
              chemin: target.flat(),
              constat: any.map(({ message }) => message).join(" ") || failureSummary,
            })),
          );
        return { fautes: tous(violations), doutes: tous(incomplete) };
      }, options);
    const check = async (options, theme) => {
      const { fautes, doutes } = await trouve(options);
      assert.deepEqual(fautes.map(dit), [], theme);
      const revue = ({ regle, cible, constat }) =>
        REVUS.find((revue) => regle === "color-contrast" && revue.cible.test(cible) && revue.constat.test(constat));
      assert.deepEqual(doutes.filter((doute) => !revue(doute)).map(dit), [], `${theme}: not looked at yet`);
      doutes.forEach((doute) => vues.add(revue(doute)));
      const mesures = await vue.page.evaluate(contrastes, doutes.map(({ chemin }) => chemin));
      const faibles = doutes.map((doute, rang) => [dit(doute), mesures[rang]]).filter(([, mesure]) => mesure < CONTRASTE_MIN);
      assert.deepEqual(faibles, [], theme);
    };
    await check({}, "light");
    // The dark theme changes colours and nothing else.
    await vue.page.emulateMedia({ colorScheme: "dark" });
    await check({ runOnly: ["color-contrast"] }, "dark");
  });
}

test("nothing is excused that does not happen any more", () => {
  assert.deepEqual(REVUS.filter((revue) => !vues.has(revue)).map(({ raison }) => raison), []);
});
