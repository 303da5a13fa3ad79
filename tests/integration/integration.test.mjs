// The widget in pages that do as they please with it.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { Guichet, QUESTION } from "../driver/guichet.mjs";
import { TO_MODULE, scene } from "../driver/scene.mjs";
import { SITE } from "../driver/site.mjs";

const pageFile = (name) => new URL(`${name}.html`, import.meta.url);
const INSIDE = namedCase("dans");
const OUTSIDE = namedCase("homonyme-de-commune");

test("two on a page, the script four times: two states, one module", async (t) => {
  const { page: tab, witness } = await scene(t, pageFile("two"));
  const [first, second] = ["#un", "#deux"].map((id) => new Guichet(tab.locator(id), witness));
  await witness.waitFor("guichet:pret", 1);
  assert.equal((await first.checkAddress(INSIDE)).statut, "dans");
  assert.equal(await second.answer.count(), 0, "an answer is the affair of its own element");
  assert.equal(await second.field.inputValue(), "");
  assert.equal((await second.checkAddress(OUTSIDE)).statut, "hors");
  assert.match(await first.heading.innerText(), /^Oui/);
  assert.match(await second.heading.innerText(), /^Non/);
  assert.deepEqual(witness.all("guichet:verdict").map(({ target }) => target), ["un", "deux"]);
  assert.deepEqual(witness.all("guichet:pret").map(({ target }) => target).sort(), ["deux", "un"]);
  const modules = witness.requests.map((request) => request.url()).filter((url) => TO_MODULE(new URL(url)));
  assert.deepEqual(modules, [...new Set(modules)], "each part of it is fetched once");
  assert.ok(modules.length > 0);
});

test("a framework moves the node within a task: what one had stays, and works", async (t) => {
  const { page: tab, witness, guichet } = await scene(t, pageFile("alone"));
  await guichet.checkAddress(INSIDE);
  await tab.evaluate(async () => {
    const guichet = document.querySelector("#un");
    document.querySelector("#droite").append(guichet);
    document.querySelector("#gauche").prepend(guichet);
    document.querySelector("#droite").append(guichet);
    // Two tasks later, whatever it did because it was taken out is done.
    await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
  });
  assert.equal(await tab.locator("#droite > guichet-qpv").count(), 1);
  assert.match(await guichet.heading.innerText(), /^Oui/);
  assert.equal(await guichet.field.inputValue(), INSIDE.libelle);
  assert.equal((await guichet.checkAddress(OUTSIDE)).statut, "hors");
  assert.equal(witness.all("guichet:pret").length, 1);
});

test("moveBefore keeps all, the focus too", async (t) => {
  const { page: tab, guichet } = await scene(t, pageFile("alone"));
  await guichet.checkAddress(INSIDE);
  await guichet.field.focus();
  const kept = await tab.evaluate(() => {
    const guichet = document.querySelector("#un");
    document.querySelector("#droite").moveBefore(guichet, null);
    return document.activeElement === guichet && guichet.shadowRoot.activeElement?.localName;
  });
  assert.equal(kept, "input");
  assert.match(await guichet.heading.innerText(), /^Oui/);
});

test("taken out, then put back: it asks anew, and works", async (t) => {
  const { page: tab, witness, guichet } = await scene(t, pageFile("alone"));
  await guichet.checkAddress(INSIDE);
  await tab.evaluate(async () => {
    globalThis.kept = document.querySelector("#un");
    kept.remove();
    await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
    document.querySelector("#droite").append(kept);
  });
  await witness.waitFor("guichet:pret", 1);
  assert.equal(await guichet.field.inputValue(), "");
  assert.equal(await guichet.answer.count(), 0);
  assert.equal(await guichet.field.count(), 1, "one field, not two");
  assert.equal((await guichet.checkAddress(OUTSIDE)).statut, "hors");
});

test("taken out while it looks an address up: nothing is said, nothing breaks", async (t) => {
  const { page: tab, witness, guichet } = await scene(t, pageFile("alone"));
  await guichet.field.waitFor();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const sent = new Promise((resolve) => {
    tab.route(/\/search\?/, async (route) => {
      resolve();
      await held;
      await route.continue().catch(() => {});
    });
  });
  await guichet.field.fill(INSIDE.libelle);
  await sent;
  await tab.evaluate(async () => {
    document.querySelector("#un").remove();
    await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
  });
  release();
  await tab.evaluate(() => {
    const fresh = document.createElement("guichet-qpv");
    fresh.id = "neuf";
    document.body.append(fresh);
  });
  await witness.waitFor("guichet:pret", 1);
  await tab.unrouteAll({ behavior: "wait" });
  const fresh = new Guichet(tab.locator("#neuf"), witness);
  assert.equal((await fresh.checkAddress(INSIDE)).statut, "dans");
  assert.deepEqual(witness.all("guichet:erreur"), []);
  assert.deepEqual(witness.all("guichet:verdict").map(({ target }) => target), ["neuf"]);
});

test("a hundred come and go: none stays behind", async (t) => {
  const { page: tab, witness, guichet } = await scene(t, pageFile("alone"));
  await witness.waitFor("guichet:pret");
  await tab.evaluate(async () => {
    for (let round = 0; round < 100; round += 1) {
      const fresh = document.createElement("guichet-qpv");
      document.body.append(fresh);
      await new Promise((resolve) => setTimeout(resolve));
      fresh.remove();
    }
    await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
  });
  assert.equal((await guichet.checkAddress(INSIDE)).statut, "dans");
});

test("the partner's commune comes first, and shuts no one out", async (t) => {
  const { guichet } = await scene(t, pageFile("alone"));
  await guichet.type("7 rue des Cordiers");
  await guichet.suggestion(INSIDE.libelle).waitFor();
  assert.ok((await guichet.suggestions.first().innerText()).startsWith(OUTSIDE.libelle));
});

test("a partner who allows scripts by their host rather than by a nonce", async (t) => {
  const { guichet } = await scene(t, pageFile("pinned"), { scripts: "host" });
  assert.equal((await guichet.checkAddress(INSIDE)).statut, "dans");
});

test("a pinned version asks for the manifest of the day, once, and has all the rest beside it", async (t) => {
  const { guichet, witness } = await scene(t, pageFile("pinned"));
  assert.equal((await guichet.checkAddress(INSIDE)).statut, "dans");
  assert.equal((await guichet.checkAddress(OUTSIDE)).statut, "hors");
  const manifests = witness.requestsTo(SITE).filter((request) => request.url().endsWith("/data/manifeste.qpv"));
  assert.equal(manifests.length, 1);
  const elsewhere = witness
    .requestsTo(SITE)
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => !/^\/(v\/\d+\.\d+\.\d+|data)\//.test(path) && path !== "/v1/passages");
  assert.deepEqual(elsewhere, [], "what a deployment would take away");
});

test("the site's own page of the check answers, under its own policy", async (t) => {
  const { page: tab, witness } = await scene(t, pageFile("pinned"));
  await tab.goto(new URL("/quartier", SITE).href);
  const guichet = new Guichet(tab.locator("guichet-qpv"), witness);
  await tab.getByRole("combobox", { name: QUESTION }).waitFor();
  assert.equal((await guichet.checkAddress(INSIDE)).statut, "dans");
});
