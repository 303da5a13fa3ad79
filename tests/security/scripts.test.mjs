// Texts that try to run where they are shown: on the page that follows an application, and in
// the widget that writes one. Trusted Types are enforced, and nothing is left to them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { CandidatureElement, chooseStructure } from "../driver/candidature-element.mjs";
import { openContext, scene } from "../driver/scene.mjs";
import { SHIFT_MS } from "../driver/clock.mjs";
import { XTASK, SITE, ask } from "../driver/site.mjs";
import { createStructure } from "../driver/structure.mjs";

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

test("the page that follows an application shows them as texts", { skip: !XTASK && "GUICHET_XTASK is not set" }, async (t) => {
  const structure = `essai-${Date.now()}`;
  const key = await createStructure(structure);
  const post = async (path, body, token) => {
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await ask(path, { method: "POST", headers, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
    return answer.json();
  };
  // The person's name is never shown there; what the structure writes to them is.
  const received = await post("/v1/candidatures", {
    structure, candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
    projet: { resume: "Ouvrir une cantine de quartier." }, information_lue: true,
  });
  const followed = await openPage(t);
  const open = async () => {
    await followed.goto(new URL("/suivi", SITE).href);
    await followed.getByLabel("Collez ici le lien").fill(new URL(received.suivi, SITE).href);
    await followed.getByRole("button", { name: "Ouvrir ma demande" }).click();
    await followed.getByText(received.reference).waitFor();
  };
  const texts = [];
  for (const payload of PAYLOADS) {
    const last = texts.at(-1);
    if (last && last.length + payload.length < 480) texts[texts.length - 1] = `${last} ${payload}`;
    else texts.push(payload);
  }
  let before;
  let shown = 0;
  for (let index = 0; index < texts.length; index += 2) {
    const [lieu, apporter = ""] = texts.slice(index, index + 2);
    const debut = new Date(Date.now() + SHIFT_MS + (index + 1000) * 60_000).toISOString();
    const path = `/v1/candidatures/${received.reference}/rendez-vous`;
    if (before === undefined) {
      await post(path, { debut, duree_min: 30, lieu: "ici", apporter: "rien" }, key);
      await open();
      before = await countTags(followed);
    }
    await post(path, { debut, duree_min: 30, lieu, apporter }, key);
    await open();
    await assertInert(followed, before);
    shown += `${lieu} ${apporter}`.split(SHOUT).length - 1;
  }
  assert.ok(shown >= 1000, `${shown} payloads`);
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
