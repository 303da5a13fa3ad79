// The whole journey without a mouse, then with nothing but one.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { HOST_PAGE, scene } from "../driver/scene.mjs";

const STREET = "rue des Cordiers";

/** What a screen reader knows of the field and its list. */
const stateOf = (guichet) =>
  guichet.field.evaluate((field) => {
    const root = field.getRootNode();
    const shown = (id) => {
      const node = root.getElementById(id);
      return node && node.getClientRects().length > 0 ? node : null;
    };
    const active = field.getAttribute("aria-activedescendant");
    const options = [...root.querySelectorAll("[role=option]")];
    return {
      focus: root.activeElement === field,
      opened: field.getAttribute("aria-expanded"),
      visible: shown(field.getAttribute("aria-controls"))?.getAttribute("role") === "listbox",
      active: active && options.findIndex((option) => option.id === active),
      selected: options.flatMap((option, index) => (option.getAttribute("aria-selected") === "true" ? [index] : [])),
    };
  });

const opened = (active = null) => ({
  focus: true,
  opened: "true",
  visible: true,
  active,
  selected: active === null ? [] : [active],
});
const CLOSED = { focus: true, opened: "false", visible: false, active: null, selected: [] };

test("type, arrows, Enter: an answer, and the focus stays in the field", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE);
  await guichet.field.waitFor();
  await page.locator("#avant").focus();
  await page.keyboard.press("Tab");
  assert.deepEqual(await stateOf(guichet), CLOSED, "the field is the first stop");

  await page.keyboard.type(STREET);
  await guichet.suggestions.first().waitFor();
  const count = await guichet.suggestions.count();
  assert.ok(count > 2);
  assert.deepEqual(await stateOf(guichet), opened(), "nothing is chosen on one's behalf");
  assert.equal(await guichet.announcement.innerText(), `${count} adresses proposées.`);

  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await stateOf(guichet), opened(0));
  await page.keyboard.press("ArrowUp");
  assert.deepEqual(await stateOf(guichet), opened(count - 1), "the list goes round");
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await stateOf(guichet), opened(0));
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await stateOf(guichet), opened(1));
  assert.equal(await guichet.field.inputValue(), STREET, "what was typed stays while one looks");

  const libelle = await guichet.suggestions.nth(1).evaluate((option) => option.firstChild.textContent.trim());
  await page.keyboard.press("Enter");
  await guichet.witness.waitFor("guichet:verdict");
  assert.deepEqual(await stateOf(guichet), CLOSED);
  assert.equal(await guichet.field.inputValue(), libelle);
});

test("Escape closes the list, then empties the field; an arrow opens it again", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE);
  await guichet.type(STREET);
  await guichet.suggestions.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.deepEqual(await stateOf(guichet), CLOSED);
  assert.equal(await guichet.field.inputValue(), STREET);
  await page.keyboard.press("ArrowDown");
  assert.deepEqual(await stateOf(guichet), opened(0));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  assert.equal(await guichet.field.inputValue(), "");
});

test("Enter chooses only what can be meant", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE);
  await guichet.type("7 ");
  await page.keyboard.press("Enter");
  await guichet.element.getByText("Écrivez au moins trois caractères.").first().waitFor();
  await guichet.type("rue des");
  await page.keyboard.press("Enter");
  await guichet.element.getByText("Choisissez votre adresse dans la liste.").first().waitFor();
  assert.deepEqual(guichet.witness.all("guichet:verdict"), []);

  const { libelle, statut } = namedCase("dans");
  await guichet.type(libelle);
  await page.keyboard.press("Enter");
  assert.equal((await guichet.witness.waitFor("guichet:verdict")).detail.statut, statut);
});

test("Tab leaves the list shut and goes through the buttons in the order they are read", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE);
  await guichet.type(STREET);
  await guichet.suggestions.first().waitFor();
  const stops = [];
  for (const button of [guichet.checkButton, guichet.locateButton]) {
    await page.keyboard.press("Tab");
    stops.push(await button.evaluate((node) => node.getRootNode().activeElement === node));
  }
  assert.deepEqual(stops, [true, true]);
  assert.equal(await guichet.list.isVisible(), false);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await guichet.field.inputValue(), STREET);
});

test("the geocoder is asked after a pause, not at each key", async (t) => {
  const { guichet, witness } = await scene(t, HOST_PAGE);
  const { libelle } = namedCase("dans");
  await guichet.field.pressSequentially(libelle, { delay: 5 });
  await guichet.suggestion(libelle).waitFor();
  const asked = witness.requests.filter((request) => request.url().includes("/search?"));
  assert.ok(asked.length < libelle.length / 4, `${asked.length} requests for ${libelle.length} keys`);
  const texts = asked.map((request) => new URL(request.url()).searchParams.get("q"));
  assert.ok(texts.every((text) => text.length >= 3), texts.join(" | "));
});

test("with a mouse alone, once the text is there", async (t) => {
  const { page, guichet } = await scene(t, HOST_PAGE);
  const { libelle, statut } = namedCase("dans");
  await guichet.field.fill("7 rue des Cordiers");
  await guichet.suggestion(libelle).hover();
  await page.mouse.down();
  await page.mouse.up();
  assert.equal((await guichet.witness.waitFor("guichet:verdict")).detail.statut, statut);
  assert.equal(await guichet.list.isVisible(), false);
  await guichet.checkButton.click();
  assert.equal((await guichet.witness.waitFor("guichet:verdict", 1)).detail.statut, statut, "and the button says it again");
  await guichet.element.getByText("Détails du calcul").click();
  await guichet.element.getByText("QN09901N").waitFor();
});
