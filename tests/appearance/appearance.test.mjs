// Themes, forced colours, motion, a narrow screen, fingers.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { JOURNEY_STATES } from "../driver/journey-states.mjs";
import { STATES } from "../driver/states.mjs";
import { HOST_PAGE, scene } from "../driver/scene.mjs";

const SMALL = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const TARGET_PX = 44;
/** Nothing can be done yet there. */
const WITHOUT_TARGET = ["loading", "candidature-without-structure"];

/** The colours that a frame shows, whatever its state. */
const colors = (guichet) =>
  guichet.frame.evaluate((frame) => {
    const { backgroundColor, color } = getComputedStyle(frame);
    return { backgroundColor, color };
  });

test("the page's light and dark are followed, and `theme` has the last word", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(namedCase("dans"));
  const read = {};
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const theme of ["auto", "clair", "sombre"]) {
      await guichet.element.evaluate((element, theme) => element.setAttribute("theme", theme), theme);
      read[`${colorScheme} ${theme}`] = await colors(guichet);
    }
  }
  const { "light auto": light, "dark auto": dark } = read;
  assert.notDeepEqual(light, dark);
  for (const colorScheme of ["light", "dark"]) {
    assert.deepEqual(read[`${colorScheme} clair`], light);
    assert.deepEqual(read[`${colorScheme} sombre`], dark);
  }
});

test("with forced colours, edges and the verdict's sign are still drawn", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE, { context: { forcedColors: "active" } });
  await guichet.checkAddress(namedCase("dans"));
  for (const element of [guichet.field, guichet.checkButton, guichet.locateButton]) {
    const border = await element.evaluate((node) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(node);
      const { backgroundColor } = getComputedStyle(node.closest("[part~=cadre]"));
      return { drawn: borderTopStyle !== "none" && parseFloat(borderTopWidth) > 0, distinct: borderTopColor !== backgroundColor };
    });
    assert.deepEqual(border, { drawn: true, distinct: true });
  }
  const sign = await guichet.heading.locator("svg").evaluate((svg) => {
    const background = getComputedStyle(svg.closest("[part~=cadre]")).backgroundColor;
    const seen = [...svg.querySelectorAll("*")].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke];
    });
    return new Set(seen.filter((color) => !["none", background].includes(color))).size > 0;
  });
  assert.equal(sign, true);
});

test("when less motion is asked for, nothing moves", async (t) => {
  const { guichet, page } = await scene(t, HOST_PAGE, { context: { reducedMotion: "reduce" } });
  const durations = async () =>
    guichet.element.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("*")].flatMap((node) => {
        const { animationDuration, transitionDuration } = getComputedStyle(node);
        return [animationDuration, transitionDuration].join(", ").split(", ").map(parseFloat);
      }),
    );
  await guichet.field.fill("rue des Cordiers");
  await guichet.suggestions.first().waitFor();
  assert.equal(Math.max(...(await durations())), 0);
  await guichet.checkAddress(namedCase("dans"));
  assert.equal(Math.max(...(await durations())), 0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  assert.ok(Math.max(...(await durations())) <= 0.2, "and no more than 200 ms otherwise");
});

test("the focus is seen: 3 px at least, apart from what it surrounds, in both themes", async (t) => {
  const { guichet, page } = await scene(t, HOST_PAGE);
  await guichet.checkAddress(namedCase("dans"));
  await page.locator("#avant").focus();
  let seen = 0;
  for (;;) {
    await page.keyboard.press("Tab");
    const outline = await guichet.element.evaluate((element) => {
      const node = element.shadowRoot.activeElement;
      if (!node) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
      // The choice of a language lies on the page's own ground.
      const background = getComputedStyle(node.closest("[part~=cadre]") ?? document.body).backgroundColor;
      return { name: node.textContent.trim() || node.localName, style: outlineStyle, px: parseFloat(outlineWidth), seen: outlineColor !== background };
    });
    if (!outline) break;
    seen += 1;
    assert.ok(outline.style !== "none" && outline.px >= 3 && outline.seen, JSON.stringify(outline));
  }
  assert.ok(seen >= 5, `${seen} stops`);
});

for (const { name, page = HOST_PAGE, enter, context, ...rest } of [...STATES, ...JOURNEY_STATES]) {
  test(`${name} at 320 px: nothing sticks out, nothing is too small for a finger`, async (t) => {
    const view = await scene(t, page, { ...rest, context: { ...context, ...SMALL } });
    await enter(view);
    const got = await view.guichet.element.evaluate((element) => {
      const visible = [...element.shadowRoot.querySelectorAll("*")].filter(
        (node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest("svg, [aria-hidden=true]"),
      );
      const describe = (node) => `${node.localName} « ${node.textContent.trim().slice(0, 40)} »`;
      return {
        page: document.documentElement.scrollWidth,
        overflowing: visible.filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5).map(describe),
        targets: visible
          .filter((node) => node.matches("a[href], button, input, select, summary, [role=option]"))
          .map((node) => {
            // A choice is taken by all that it is written in.
            const pressed = (node.matches("[type=radio], [type=checkbox]") && node.closest("label")) || node;
            const { width, height } = pressed.getBoundingClientRect();
            return { name: describe(pressed), width, height, ofLanguage: node.matches(".langues *") };
          }),
      };
    });
    assert.equal(got.page, 320);
    assert.deepEqual(got.overflowing, []);
    const small = got.targets.filter(({ width, height }) => Math.min(width, height) < TARGET_PX);
    assert.deepEqual(small, []);
    if (!WITHOUT_TARGET.includes(name)) assert.ok(got.targets.some(({ ofLanguage }) => !ofLanguage));
  });
}
