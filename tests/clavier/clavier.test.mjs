// The whole journey without a mouse, then with nothing but one.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);
const RUE = "rue des Cordiers";

/** What a screen reader knows of the field and its list. */
const etat = (guichet) =>
  guichet.champ.evaluate((champ) => {
    const racine = champ.getRootNode();
    const vue = (id) => {
      const noeud = racine.getElementById(id);
      return noeud && noeud.getClientRects().length > 0 ? noeud : null;
    };
    const active = champ.getAttribute("aria-activedescendant");
    const options = [...racine.querySelectorAll("[role=option]")];
    return {
      focus: racine.activeElement === champ,
      ouverte: champ.getAttribute("aria-expanded"),
      visible: vue(champ.getAttribute("aria-controls"))?.getAttribute("role") === "listbox",
      active: active && options.findIndex((option) => option.id === active),
      choisies: options.flatMap((option, rang) => (option.getAttribute("aria-selected") === "true" ? [rang] : [])),
    };
  });

const ouverte = (active = null) => ({
  focus: true,
  ouverte: "true",
  visible: true,
  active,
  choisies: active === null ? [] : [active],
});
const FERMEE = { focus: true, ouverte: "false", visible: false, active: null, choisies: [] };

test("type, arrows, Enter: an answer, and the focus stays in the field", async (t) => {
  const { page, guichet } = await scene(t, PAGE);
  await guichet.champ.waitFor();
  await page.locator("#avant").focus();
  await page.keyboard.press("Tab");
  assert.deepEqual(await etat(guichet), FERMEE, "the field is the first stop");

  await page.keyboard.type(RUE);
  await guichet.propositions.first().waitFor();
  const nombre = await guichet.propositions.count();
  assert.ok(nombre > 2);
  assert.deepEqual(await etat(guichet), ouverte(), "nothing is chosen on one's behalf");
  assert.equal(await guichet.annonce.innerText(), `${nombre} adresses proposées.`);

  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await etat(guichet), ouverte(0));
  await page.keyboard.press("ArrowUp");
  assert.deepEqual(await etat(guichet), ouverte(nombre - 1), "the list goes round");
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await etat(guichet), ouverte(0));
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await etat(guichet), ouverte(1));
  assert.equal(await guichet.champ.inputValue(), RUE, "what was typed stays while one looks");

  const libelle = await guichet.propositions.nth(1).evaluate((option) => option.firstChild.textContent.trim());
  await page.keyboard.press("Enter");
  await guichet.temoin.attends("guichet:verdict");
  assert.deepEqual(await etat(guichet), FERMEE);
  assert.equal(await guichet.champ.inputValue(), libelle);
});

test("Escape closes the list, then empties the field; an arrow opens it again", async (t) => {
  const { page, guichet } = await scene(t, PAGE);
  await guichet.ecrit(RUE);
  await guichet.propositions.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.deepEqual(await etat(guichet), FERMEE);
  assert.equal(await guichet.champ.inputValue(), RUE);
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await etat(guichet), ouverte(0));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  assert.equal(await guichet.champ.inputValue(), "");
});

test("Enter chooses only what can be meant", async (t) => {
  const { page, guichet } = await scene(t, PAGE);
  await guichet.ecrit("7 ");
  await page.keyboard.press("Enter");
  await guichet.element.getByText("Écrivez au moins trois caractères.").first().waitFor();
  await guichet.ecrit("rue des");
  await page.keyboard.press("Enter");
  await guichet.element.getByText("Choisissez votre adresse dans la liste.").first().waitFor();
  assert.deepEqual(guichet.temoin.tous("guichet:verdict"), []);

  const { libelle, statut } = cas("dans");
  await guichet.ecrit(libelle);
  await page.keyboard.press("Enter");
  assert.equal((await guichet.temoin.attends("guichet:verdict")).detail.statut, statut);
});

test("Tab leaves the list shut and goes through the buttons in the order they are read", async (t) => {
  const { page, guichet } = await scene(t, PAGE);
  await guichet.ecrit(RUE);
  await guichet.propositions.first().waitFor();
  const stops = [];
  for (const bouton of [guichet.verifier, guichet.localiser]) {
    await page.keyboard.press("Tab");
    stops.push(await bouton.evaluate((noeud) => noeud.getRootNode().activeElement === noeud));
  }
  assert.deepEqual(stops, [true, true]);
  assert.equal(await guichet.liste.isVisible(), false);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await guichet.champ.inputValue(), RUE);
});

test("the geocoder is asked after a pause, not at each key", async (t) => {
  const { guichet, temoin } = await scene(t, PAGE);
  const { libelle } = cas("dans");
  await guichet.champ.pressSequentially(libelle, { delay: 5 });
  await guichet.proposition(libelle).waitFor();
  const demandes = temoin.requetes.filter((requete) => requete.url().includes("/search?"));
  assert.ok(demandes.length < libelle.length / 4, `${demandes.length} requests for ${libelle.length} keys`);
  const textes = demandes.map((requete) => new URL(requete.url()).searchParams.get("q"));
  assert.ok(textes.every((texte) => texte.length >= 3), textes.join(" | "));
});

test("with a mouse alone, once the text is there", async (t) => {
  const { page, guichet } = await scene(t, PAGE);
  const { libelle, statut } = cas("dans");
  await guichet.champ.fill("7 rue des Cordiers");
  await guichet.proposition(libelle).hover();
  await page.mouse.down();
  await page.mouse.up();
  assert.equal((await guichet.temoin.attends("guichet:verdict")).detail.statut, statut);
  assert.equal(await guichet.liste.isVisible(), false);
  await guichet.verifier.click();
  assert.equal((await guichet.temoin.attends("guichet:verdict", 1)).detail.statut, statut, "and the button says it again");
  await guichet.element.getByText("Détails du calcul").click();
  await guichet.element.getByText("QN09901N").waitFor();
});
