// Pictures of every state in every appearance, to be looked at: `cargo xtask captures`.
// Arguments: what the names of the states hold, and those of the appearances.

import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { JOURNEY_STATES } from "./driver/journey-states.mjs";
import { STATES } from "./driver/states.mjs";
import { HOST_PAGE, sharedBrowser, scene } from "./driver/scene.mjs";

const FOLDER = new URL("../target/guichet/captures/", import.meta.url);
const [state = "", appearance = ""] = process.argv.slice(2);

const SMALL = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** Of each: the browser's settings, what becomes of the page, what is done at the end. */
const APPEARANCES = {
  light: { context: { colorScheme: "light" } },
  dark: { context: { colorScheme: "dark" } },
  "320-light": { context: { colorScheme: "light", ...SMALL } },
  "320-dark": { context: { colorScheme: "dark", ...SMALL } },
  "right-to-left": {
    context: { colorScheme: "light", viewport: { width: 768, height: 900 } },
    change: (html) => html.replace('<html lang="fr">', '<html lang="fr" dir="rtl">'),
  },
  "forced-colors": { context: { forcedColors: "active" } },
  paper: {
    // As wide as a sheet.
    context: { colorScheme: "light", viewport: { width: 794, height: 1123 } },
    finish: async ({ page, guichet }) => {
      const printButton = guichet.element.getByRole("button", { name: "Imprimer" });
      await page.evaluate(() => (window.print = () => {}));
      if (await printButton.isVisible()) await printButton.click();
      await page.emulateMedia({ media: "print" });
    },
  },
};

const show = async ({ name, page = HOST_PAGE, enter, context, ...rest }, { context: own, change, finish }, file) => {
  const endings = [];
  try {
    const t = { after: (end) => endings.push(end) };
    const view = await scene(t, page, { ...rest, change, context: { ...context, ...own } });
    await enter(view);
    await finish?.(view);
    await view.page.screenshot({ path: file, fullPage: true });
  } finally {
    for (const end of endings) await end();
  }
};

const choose = (all, name, wanted) => all.filter((one) => name(one).includes(wanted));
const states = choose([...STATES, ...JOURNEY_STATES], ({ name }) => name, state);
const appearances = choose(Object.entries(APPEARANCES), ([name]) => name, appearance);
assert.ok(states.length && appearances.length, `no state holds « ${state} », or no appearance « ${appearance} »`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const failures = [];
for (const [name, settings] of appearances) {
  for (const state of states) {
    const file = fileURLToPath(new URL(`${state.name}-${name}.png`, FOLDER));
    await show(state, settings, file).catch((cause) => failures.push(`${state.name}-${name}: ${cause.message}`));
  }
}
await (await sharedBrowser()).close();
console.log(`${states.length * appearances.length - failures.length} pictures in ${fileURLToPath(FOLDER)}`);
assert.deepEqual(failures, []);
