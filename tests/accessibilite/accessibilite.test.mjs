// axe in every state: what a machine can see of what shuts people out.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { ETATS } from "../pilote/etats.mjs";
import { scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);
const AXE = createRequire(import.meta.url).resolve("axe-core");

for (const { nom, prepare, entre, ...reste } of ETATS) {
  test(`${nom}: axe finds nothing`, async (t) => {
    const vue = await scene(t, PAGE, {
      ...reste,
      prepare: async (session) => {
        await session.addInitScript({ path: AXE });
        await prepare?.(session);
      },
    });
    await entre(vue);
    const fautes = (options) =>
      vue.page.evaluate(async (options) => {
        const { violations } = await axe.run(document, { resultTypes: ["violations"], ...options });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(" ")}: ${failureSummary}`),
        );
      }, options);
    assert.deepEqual(await fautes({}), []);
    // The dark theme changes colours and nothing else.
    await vue.page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await fautes({ runOnly: ["color-contrast"] }), [], "dark");
  });
}
