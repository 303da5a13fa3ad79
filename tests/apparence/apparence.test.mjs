// Themes, forced colours, motion, a narrow screen, fingers.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { ETATS_DU_PARCOURS } from "../pilote/etats-parcours.mjs";
import { ETATS } from "../pilote/etats.mjs";
import { scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);
const PETIT = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const CIBLE_PX = 44;
/** Nothing can be done yet there. */
const SANS_CIBLE = ["chargement", "lettre-sans-structure"];

/** The colours that a frame shows, whatever its state. */
const couleurs = (guichet) =>
  guichet.cadre.evaluate((cadre) => {
    const { backgroundColor, color } = getComputedStyle(cadre);
    return { backgroundColor, color };
  });

test("the page's light and dark are followed, and `theme` has the last word", async (t) => {
  const { page, guichet } = await scene(t, PAGE);
  await guichet.verifie(cas("dans"));
  const lues = {};
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const theme of ["auto", "clair", "sombre"]) {
      await guichet.element.evaluate((element, theme) => element.setAttribute("theme", theme), theme);
      lues[`${colorScheme} ${theme}`] = await couleurs(guichet);
    }
  }
  const { "light auto": claire, "dark auto": sombre } = lues;
  assert.notDeepEqual(claire, sombre);
  for (const colorScheme of ["light", "dark"]) {
    assert.deepEqual(lues[`${colorScheme} clair`], claire);
    assert.deepEqual(lues[`${colorScheme} sombre`], sombre);
  }
});

test("with forced colours, edges and the verdict's sign are still drawn", async (t) => {
  const { guichet } = await scene(t, PAGE, { contexte: { forcedColors: "active" } });
  await guichet.verifie(cas("dans"));
  for (const element of [guichet.champ, guichet.verifier, guichet.localiser]) {
    const bord = await element.evaluate((noeud) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(noeud);
      const { backgroundColor } = getComputedStyle(noeud.closest("[part~=cadre]"));
      return { trace: borderTopStyle !== "none" && parseFloat(borderTopWidth) > 0, distinct: borderTopColor !== backgroundColor };
    });
    assert.deepEqual(bord, { trace: true, distinct: true });
  }
  const signe = await guichet.titre.locator("svg").evaluate((svg) => {
    const fond = getComputedStyle(svg.closest("[part~=cadre]")).backgroundColor;
    const vus = [...svg.querySelectorAll("*")].flatMap((trait) => {
      const { fill, stroke } = getComputedStyle(trait);
      return [fill, stroke];
    });
    return new Set(vus.filter((couleur) => !["none", fond].includes(couleur))).size > 0;
  });
  assert.equal(signe, true);
});

test("when less motion is asked for, nothing moves", async (t) => {
  const { guichet, page } = await scene(t, PAGE, { contexte: { reducedMotion: "reduce" } });
  const durees = async () =>
    guichet.element.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("*")].flatMap((noeud) => {
        const { animationDuration, transitionDuration } = getComputedStyle(noeud);
        return [animationDuration, transitionDuration].join(", ").split(", ").map(parseFloat);
      }),
    );
  await guichet.champ.fill("rue des Cordiers");
  await guichet.propositions.first().waitFor();
  assert.equal(Math.max(...(await durees())), 0);
  await guichet.verifie(cas("dans"));
  assert.equal(Math.max(...(await durees())), 0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  assert.ok(Math.max(...(await durees())) <= 0.2, "and no more than 200 ms otherwise");
});

test("the focus is seen: 3 px at least, apart from what it surrounds, in both themes", async (t) => {
  const { guichet, page } = await scene(t, PAGE);
  await guichet.verifie(cas("dans"));
  await page.locator("#avant").focus();
  let vus = 0;
  for (;;) {
    await page.keyboard.press("Tab");
    const contour = await guichet.element.evaluate((element) => {
      const noeud = element.shadowRoot.activeElement;
      if (!noeud) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(noeud);
      const fond = getComputedStyle(noeud.closest("[part~=cadre]")).backgroundColor;
      return { nom: noeud.textContent.trim() || noeud.localName, style: outlineStyle, px: parseFloat(outlineWidth), vu: outlineColor !== fond };
    });
    if (!contour) break;
    vus += 1;
    assert.ok(contour.style !== "none" && contour.px >= 3 && contour.vu, JSON.stringify(contour));
  }
  assert.ok(vus >= 5, `${vus} stops`);
});

for (const { nom, page = PAGE, entre, contexte, ...reste } of [...ETATS, ...ETATS_DU_PARCOURS]) {
  test(`${nom} at 320 px: nothing sticks out, nothing is too small for a finger`, async (t) => {
    const vue = await scene(t, page, { ...reste, contexte: { ...contexte, ...PETIT } });
    await entre(vue);
    const lu = await vue.guichet.element.evaluate((element) => {
      const visibles = [...element.shadowRoot.querySelectorAll("*")].filter(
        (noeud) => noeud.checkVisibility({ visibilityProperty: true }) && !noeud.closest("svg, [aria-hidden=true]"),
      );
      const nomme = (noeud) => `${noeud.localName} « ${noeud.textContent.trim().slice(0, 40)} »`;
      return {
        page: document.documentElement.scrollWidth,
        depassent: visibles.filter((noeud) => noeud.getBoundingClientRect().right > innerWidth + 0.5).map(nomme),
        cibles: visibles
          .filter((noeud) => noeud.matches("a[href], button, input, summary, [role=option]"))
          .map((noeud) => {
            const { width, height } = noeud.getBoundingClientRect();
            return { nom: nomme(noeud), width, height };
          }),
      };
    });
    assert.equal(lu.page, 320);
    assert.deepEqual(lu.depassent, []);
    const petites = lu.cibles.filter(({ width, height }) => Math.min(width, height) < CIBLE_PX);
    assert.deepEqual(petites, []);
    if (!SANS_CIBLE.includes(nom)) assert.ok(lu.cibles.length > 0);
  });
}
