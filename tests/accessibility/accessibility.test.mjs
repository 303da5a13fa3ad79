// axe in every state: what a machine can see of what shuts people out, and what it
// leaves to people, looked at once and written down.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { JOURNEY_STATES } from "../driver/journey-states.mjs";
import { STATES } from "../driver/states.mjs";
import { HOST_PAGE, scene } from "../driver/scene.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core");

/**
 * Contrasts that axe cannot compute, by what it says of them and where: looked at, and
 * computed by us in the same go (`contrasts`).
 */
const REVIEWED = [
  {
    target: /\.nord$/,
    finding: /too short/,
    reason: "one letter, the N of the map: drawn in the colour of the text on the map's own ground",
  },
  {
    target: /\.mesure$/,
    finding: /overlapped|image node/,
    reason: "the scale of the map: haloed by the frame's own ground, whatever is drawn below",
  },
  {
    target: /figcaption$/,
    finding: /overlapped/,
    reason: "the paths of the map go on beyond its frame, which cuts them: nothing is drawn on the caption",
  },
  {
    target: /\.principal$|"localiser"|\.note$|#apres$|#guichet (select|\.langues > label)( |$)/,
    finding: /overlapped/,
    reason: "under the open list or the notice: what is covered is not read, and comes back as the list goes",
  },
  {
    target: /\.avis( > \w+)?$/,
    finding: /partially overlaps/,
    reason: "the notice lies on the buttons, on a ground of its own that lets nothing through",
  },
  {
    target: /\.chiffre|#gens text\[x="\d+"\]$/,
    finding: /too short|overlapped|image node/,
    reason: "the numbers of the map, each on a disc of its own, and its scale, haloed by the frame's own ground",
  },
];
const CONTRAST_MIN = 4.5;

/** Of each text found by these selectors, a step a root: its colour against its ground. */
const contrasts = (targets) => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const components = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [lr, lg, lb] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
  };
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const backgroundOf = (node) => {
    // A number of the map lies on the disc drawn before it.
    if (node.matches(".chiffre")) return components(getComputedStyle(node.previousElementSibling).fill);
    for (let here = node; here; here = parent(here)) {
      const color = components(getComputedStyle(here).backgroundColor);
      if (color[3] === 255) return color;
    }
    return components(getComputedStyle(document.body).colorScheme.includes("dark") ? "Canvas" : "white");
  };
  return targets.map((target) => {
    const node = target.reduce((root, selector) => (root.shadowRoot ?? root).querySelector(selector), document);
    const { color, fill } = getComputedStyle(node);
    const text = components(node instanceof SVGElement ? fill : color);
    const [lighter, darker] = [luminance(text), luminance(backgroundOf(node))].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  });
};

const describe = ({ rule, target, finding }) => `${rule} ${target}: ${finding}`;

/** Which of them still happen. */
const seen = new Set();

for (const { name, page = HOST_PAGE, prepare, enter, ...rest } of [...STATES, ...JOURNEY_STATES]) {
  test(`${name}: axe finds nothing, and leaves nothing that was not looked at`, async (t) => {
    const view = await scene(t, page, {
      ...rest,
      prepare: async (session) => {
        await session.addInitScript({ path: AXE });
        await prepare?.(session);
      },
    });
    await enter(view);
    const findIn = (options) =>
      view.page.evaluate(async (options) => {
        const { violations, incomplete } = await axe.run(document, { resultTypes: ["violations", "incomplete"], elementRef: true, ...options });
        // What has no name is told by what holds it.
        const placeOf = ({ id, className, localName, parentElement }) =>
          id || className || !parentElement?.className ? "" : ` in .${parentElement.className} > ${localName}`;
        const all = (rules) =>
          rules.flatMap(({ id, nodes }) =>
            nodes.map(({ element, target, failureSummary, any }) => ({
              rule: id,
              target: target.flat().join(" ") + placeOf(element),
              path: target.flat(),
              finding: any.map(({ message }) => message).join(" ") || failureSummary,
            })),
          );
        return { faults: all(violations), doubts: all(incomplete) };
      }, options);
    const check = async (options, theme) => {
      const { faults, doubts } = await findIn(options);
      assert.deepEqual(faults.map(describe), [], theme);
      const review = ({ rule, target, finding }) =>
        REVIEWED.find((review) => rule === "color-contrast" && review.target.test(target) && review.finding.test(finding));
      assert.deepEqual(doubts.filter((doubt) => !review(doubt)).map(describe), [], `${theme}: not looked at yet`);
      doubts.forEach((doubt) => seen.add(review(doubt)));
      const ratios = await view.page.evaluate(contrasts, doubts.map(({ path }) => path));
      const weak = doubts.map((doubt, index) => [describe(doubt), ratios[index]]).filter(([, ratio]) => ratio < CONTRAST_MIN);
      assert.deepEqual(weak, [], theme);
    };
    await check({}, "light");
    // The dark theme changes colours and nothing else.
    await view.page.emulateMedia({ colorScheme: "dark" });
    await check({ runOnly: ["color-contrast"] }, "dark");
  });
}

test("nothing is excused that does not happen any more", () => {
  assert.deepEqual(REVIEWED.filter((review) => !seen.has(review)).map(({ reason }) => reason), []);
});
