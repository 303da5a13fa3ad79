// Texts that try to run where they are shown: on the page that follows an application, and in
// the widget that writes one. Trusted Types are enforced, and nothing is left to them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { CandidatureElement, chooseStructure } from "../driver/candidature-element.mjs";
import { openContext, scene } from "../driver/scene.mjs";
import { SITE } from "../driver/site.mjs";

const { sorties, vecteurs } = JSON.parse(readFileSync(new URL("scripts.json", import.meta.url), "utf8"));
const textsOf = (familles) => familles.flatMap(({ textes }) => textes);
const SHOUT = "shout()";
const PAYLOADS = textsOf(sorties).flatMap((way) =>
  textsOf(vecteurs).map((vector) => way + vector.replaceAll("{cri}", SHOUT)),
);
const TAGS = "script, img, svg, iframe, object, embed, video, audio, details, base, marquee, math, form[action], a[href^=javascript]";

/** Runs before the page does: who cries is heard, and so is who was kept from it. */
const listen = () => {
  window.shouts = 0;
  window.refused = [];
  window.shout = () => (window.shouts += 1);
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => window.refused.push(violatedDirective));
};

const openPage = async (t) => {
  const context = await openContext();
  t.after(() => context.close());
  await context.addInitScript(listen);
  return context.newPage();
};

/** Nothing ran, nothing was stopped on its way to run, and no element came out of a text. */
const assertInert = async (page, before) => {
  const seen = await page.evaluate(
    (tags) => ({ shouts: window.shouts, refused: window.refused, elements: document.querySelectorAll(tags).length }),
    TAGS,
  );
  assert.deepEqual(seen, { shouts: 0, refused: [], elements: before });
};
const countTags = (page) => page.evaluate((tags) => document.querySelectorAll(tags).length, TAGS);

test("without a defence, they run", async (t) => {
  assert.ok(PAYLOADS.length >= 1000, `${PAYLOADS.length} payloads`);
  assert.equal(new Set(PAYLOADS).size, PAYLOADS.length);
  const bare = await openPage(t);
  await bare.goto("data:text/html,<p>");
  for (const payload of PAYLOADS) await bare.evaluate((payload) => (document.body.innerHTML = payload), payload);
  // Each has its place: between two tags, no more than a part of them is at home.
  await bare.waitForFunction(() => window.shouts >= 200);
});

test("the page that follows an application shows them as texts", async (t) => {
  const followed = await openPage(t);
  const application = (payloads) => {
    const [reference, structure, constat, ensuite, telephone, courriel, prenom] = payloads;
    const other = {
      structure: { id: structure, nom: structure, resume: ensuite }, titre: constat,
      raisons: [{ texte: prenom, poids: 1 }], contact: { telephone, courriel, site: null },
    };
    return {
      reference, structure, structure_nom: structure, statut: "transmise", recue_le: "2026-11-26T00:00:00Z", change_le: "2026-11-26T00:00:00Z",
      conservee_jusqu_au: "2027-02-24T00:00:00Z", effacee: false, bac_a_sable: false,
      suite: { constat, ensuite, autre_structure: true, autres_structures: [other] },
      candidat: { prenom, telephone, courriel },
      historique: payloads.map((etape) => ({ etape, le: "2026-11-26T00:00:00Z", par: etape })),
    };
  };
  let payloads = PAYLOADS;
  let fails = false;
  await followed.route("**/v1/candidatures/*", (route) =>
    fails
      ? route.fulfill({
          status: 400, contentType: "application/problem+json",
          json: { detail: payloads[0], fautes: payloads.map((detail) => ({ detail, champ: detail })) },
        })
      : route.fulfill({ json: application(payloads) }),
  );
  await followed.goto(new URL("/suivi/7KQM4TXC", SITE).href);
  const before = await countTags(followed);
  await followed.goto("about:blank");
  await followed.goto(new URL("/suivi/7KQM4TXC#secret", SITE).href);
  await followed.locator("#historique li").nth(PAYLOADS.length - 1).waitFor({ state: "attached" });

  // Then in each of the other fields, drawn anew as after a change.
  const show = async (expected) => {
    await followed.evaluate(() => document.getElementById("contact").requestSubmit());
    await followed.waitForFunction((expected) => document.body.innerText.includes(expected), expected);
  };
  let shown = PAYLOADS.length;
  for (let index = 0; index < PAYLOADS.length; index += 7) {
    payloads = [...PAYLOADS.slice(index, index + 7), ...PAYLOADS].slice(0, 7);
    payloads[0] = `${index} ${payloads[0]}`;
    await followed.evaluate(() => document.getElementById("contact").requestSubmit());
    await followed.waitForFunction((start) => document.getElementById("reference").textContent.startsWith(start), `${index} `);
    shown += 7;
  }
  fails = true;
  for (let index = 0; index < PAYLOADS.length; index += 100) {
    payloads = PAYLOADS.slice(index, index + 100);
    payloads[0] = `faute ${index} ${payloads[0]}`;
    await show(`faute ${index} `);
    shown += payloads.length;
  }
  await assertInert(followed, before);
  t.diagnostic(`${shown} payloads shown, 0 run`);
});

test("the widget that writes an application shows them as texts", async (t) => {
  const { page } = await scene(t, new URL("../orientation/page.html", import.meta.url));
  await page.evaluate(listen);
  const candidature = new CandidatureElement(page.locator("guichet-candidature"));
  await candidature.waitForHeading("Écrire à une structure");
  await chooseStructure(page);
  const elements = () =>
    page.evaluate(
      (tags) => document.querySelector("guichet-candidature").shadowRoot.querySelectorAll(tags).length,
      TAGS,
    );
  const before = await elements();
  // As many as a text takes; a person's name takes one.
  const batches = [];
  for (const payload of PAYLOADS.map((payload) => payload.replace(/[\u0000-\u001f]/g, " "))) {
    const last = batches.at(-1);
    if (last && last.length + payload.length < 1_900) batches[batches.length - 1] = `${last} ${payload}`;
    else batches.push(payload);
  }
  let shown = 0;
  for (const [index, resume] of batches.entries()) {
    if (index === 0) {
      await candidature.fillIn({ prenom: PAYLOADS[7].slice(0, 100), resume });
    } else {
      await candidature.button("Retour").click();
      await candidature.writeProject(resume);
    }
    shown += resume.split(SHOUT).length - 1;
  }
  const seen = await page.evaluate(() => ({ shouts: window.shouts, refused: window.refused }));
  assert.deepEqual(seen, { shouts: 0, refused: [] });
  assert.equal(await elements(), before);
  assert.ok(shown >= 1000, `${shown} payloads`);
  t.diagnostic(`${shown} payloads shown, 0 run`);
});
