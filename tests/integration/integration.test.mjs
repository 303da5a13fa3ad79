// The widget in pages that do as they please with it.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { Guichet, QUESTION } from "../pilote/guichet.mjs";
import { VERS_MODULE, scene } from "../pilote/scene.mjs";
import { SITE } from "../pilote/site.mjs";

const page = (nom) => new URL(`${nom}.html`, import.meta.url);
const DANS = cas("dans");
const HORS = cas("homonyme-de-commune");

test("two on a page, the script four times: two states, one module", async (t) => {
  const { page: onglet, temoin } = await scene(t, page("deux"));
  const [un, deux] = ["#un", "#deux"].map((id) => new Guichet(onglet.locator(id), temoin));
  await temoin.attends("guichet:pret", 1);
  assert.equal((await un.verifie(DANS)).statut, "dans");
  assert.equal(await deux.reponse.count(), 0, "an answer is the affair of its own element");
  assert.equal(await deux.champ.inputValue(), "");
  assert.equal((await deux.verifie(HORS)).statut, "hors");
  assert.match(await un.titre.innerText(), /^Oui/);
  assert.match(await deux.titre.innerText(), /^Non/);
  assert.deepEqual(temoin.tous("guichet:verdict").map(({ cible }) => cible), ["un", "deux"]);
  assert.deepEqual(temoin.tous("guichet:pret").map(({ cible }) => cible).sort(), ["deux", "un"]);
  assert.equal(temoin.requetes.filter((requete) => VERS_MODULE(new URL(requete.url()))).length, 1);
});

test("a framework moves the node within a task: what one had stays, and works", async (t) => {
  const { page: onglet, temoin, guichet } = await scene(t, page("seul"));
  await guichet.verifie(DANS);
  await onglet.evaluate(async () => {
    const guichet = document.querySelector("#un");
    document.querySelector("#droite").append(guichet);
    document.querySelector("#gauche").prepend(guichet);
    document.querySelector("#droite").append(guichet);
    // Two tasks later, whatever it did because it was taken out is done.
    await new Promise((suite) => setTimeout(() => setTimeout(suite)));
  });
  assert.equal(await onglet.locator("#droite > guichet-qpv").count(), 1);
  assert.match(await guichet.titre.innerText(), /^Oui/);
  assert.equal(await guichet.champ.inputValue(), DANS.libelle);
  assert.equal((await guichet.verifie(HORS)).statut, "hors");
  assert.equal(temoin.tous("guichet:pret").length, 1);
});

test("moveBefore keeps all, the focus too", async (t) => {
  const { page: onglet, guichet } = await scene(t, page("seul"));
  await guichet.verifie(DANS);
  await guichet.champ.focus();
  const garde = await onglet.evaluate(() => {
    const guichet = document.querySelector("#un");
    document.querySelector("#droite").moveBefore(guichet, null);
    return document.activeElement === guichet && guichet.shadowRoot.activeElement?.localName;
  });
  assert.equal(garde, "input");
  assert.match(await guichet.titre.innerText(), /^Oui/);
});

test("taken out, then put back: it asks anew, and works", async (t) => {
  const { page: onglet, temoin, guichet } = await scene(t, page("seul"));
  await guichet.verifie(DANS);
  await onglet.evaluate(async () => {
    globalThis.garde = document.querySelector("#un");
    garde.remove();
    await new Promise((suite) => setTimeout(() => setTimeout(suite)));
    document.querySelector("#droite").append(garde);
  });
  await temoin.attends("guichet:pret", 1);
  assert.equal(await guichet.champ.inputValue(), "");
  assert.equal(await guichet.reponse.count(), 0);
  assert.equal(await guichet.champ.count(), 1, "one field, not two");
  assert.equal((await guichet.verifie(HORS)).statut, "hors");
});

test("taken out while it looks an address up: nothing is said, nothing breaks", async (t) => {
  const { page: onglet, temoin, guichet } = await scene(t, page("seul"));
  await guichet.champ.waitFor();
  let libere;
  const retenue = new Promise((suite) => (libere = suite));
  const partie = new Promise((suite) => {
    onglet.route(/\/search\?/, async (route) => {
      suite();
      await retenue;
      await route.continue().catch(() => {});
    });
  });
  await guichet.champ.fill(DANS.libelle);
  await partie;
  await onglet.evaluate(async () => {
    document.querySelector("#un").remove();
    await new Promise((suite) => setTimeout(() => setTimeout(suite)));
  });
  libere();
  await onglet.evaluate(() => {
    const neuf = document.createElement("guichet-qpv");
    neuf.id = "neuf";
    document.body.append(neuf);
  });
  await temoin.attends("guichet:pret", 1);
  await onglet.unrouteAll({ behavior: "wait" });
  const neuf = new Guichet(onglet.locator("#neuf"), temoin);
  assert.equal((await neuf.verifie(DANS)).statut, "dans");
  assert.deepEqual(temoin.tous("guichet:erreur"), []);
  assert.deepEqual(temoin.tous("guichet:verdict").map(({ cible }) => cible), ["neuf"]);
});

test("a hundred come and go: none stays behind", async (t) => {
  const { page: onglet, temoin, guichet } = await scene(t, page("seul"));
  await temoin.attends("guichet:pret");
  await onglet.evaluate(async () => {
    for (let tour = 0; tour < 100; tour += 1) {
      const neuf = document.createElement("guichet-qpv");
      document.body.append(neuf);
      await new Promise((suite) => setTimeout(suite));
      neuf.remove();
    }
    await new Promise((suite) => setTimeout(() => setTimeout(suite)));
  });
  assert.equal((await guichet.verifie(DANS)).statut, "dans");
});

test("the partner's commune comes first, and shuts no one out", async (t) => {
  const { guichet } = await scene(t, page("seul"));
  await guichet.ecrit("7 rue des Cordiers");
  await guichet.proposition(DANS.libelle).waitFor();
  assert.ok((await guichet.propositions.first().innerText()).startsWith(HORS.libelle));
});

test("a partner who allows scripts by their host rather than by a nonce", async (t) => {
  const { guichet } = await scene(t, page("fige"), { scripts: "hote" });
  assert.equal((await guichet.verifie(DANS)).statut, "dans");
});

test("a pinned version asks for the manifest of the day, once, and has all the rest beside it", async (t) => {
  const { guichet, temoin } = await scene(t, page("fige"));
  assert.equal((await guichet.verifie(DANS)).statut, "dans");
  assert.equal((await guichet.verifie(HORS)).statut, "hors");
  const manifestes = temoin.vers(SITE).filter((requete) => requete.url().endsWith("/data/manifeste.qpv"));
  assert.equal(manifestes.length, 1);
  const ailleurs = temoin
    .vers(SITE)
    .map((requete) => new URL(requete.url()).pathname)
    .filter((chemin) => !/^\/(v\/\d+\.\d+\.\d+|data)\//.test(chemin));
  assert.deepEqual(ailleurs, [], "what a deployment would take away");
});

test("the site's own home page answers, under its own policy", async (t) => {
  const { page: onglet, temoin } = await scene(t, page("fige"));
  await onglet.goto(SITE);
  const guichet = new Guichet(onglet.locator("guichet-qpv"), temoin);
  await onglet.getByRole("combobox", { name: QUESTION }).waitFor();
  assert.equal((await guichet.verifie(DANS)).statut, "dans");
});
