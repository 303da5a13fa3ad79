// What the geocoder answers is judged before it is taken, what is pasted is cleaned before it
// is sent, and the clock of the device does not choose the list.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { HOST_PAGE, NETWORK_FAILURE, TO_GEOCODER, scene } from "../driver/scene.mjs";
import { OrientationElement } from "../driver/orientation-element.mjs";

const ORIENTATION_PAGE = new URL("../orientation/page.html", import.meta.url);
const HEADERS = { "access-control-allow-origin": "*" };
const INSIDE = namedCase("dans");
const CHOOSE = "Choisissez votre adresse dans la liste.";

const feature = ({ lat = 46.99, lon = -8.11, ...properties }) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [lon, lat] },
  properties: { type: "housenumber", context: "99, Brume", postcode: "99010", citycode: "99001", ...properties },
});
const answering = (...places) => (session) =>
  session.route(TO_GEOCODER, (route) => route.fulfill({ headers: HEADERS, json: { features: places.map(feature) } }));
const CORDIERS = { label: "7 Rue des Cordiers 99010 Port-Brumel", housenumber: "7", street: "Rue des Cordiers", score: 0.93 };

/** Types, asks with Enter alone, and waits for what is said. */
const ask = async ({ page, guichet, witness }, text) => {
  await witness.waitFor("guichet:pret");
  await guichet.field.fill(text);
  await page.keyboard.press("Enter");
};

for (const [why, text, places] of [
  ["another number, poorly scored", "150 rue des cordiers port brumel", [{ ...CORDIERS, score: 0.31 }]],
  ["a poor score", "7 rue des cordiers port-brumel", [{ ...CORDIERS, score: 0.59 }]],
  ["no score", "7 rue des cordiers port-brumel", [{ ...CORDIERS, score: undefined }]],
  ["another number", "17 rue des cordiers port-brumel", [CORDIERS]],
  ["another street", "7 rue des charpentiers port-brumel", [CORDIERS]],
  ["another commune", "7 rue des cordiers saint-denis", [CORDIERS]],
  ["two equals", "7 rue des cordiers", [CORDIERS, { ...CORDIERS, label: "7 Rue des Cordiers 99020 Sainte-Aubépine", citycode: "99002", postcode: "99020" }]],
  ["two of one name", "7 rue des cordiers", [{ ...CORDIERS, oldcity: "Brumel-le-Haut" }, { ...CORDIERS, oldcity: "Brumel-le-Bas", lat: 46.95 }]],
  ["a street alone", "rue des cordiers port-brumel", [{ ...CORDIERS, type: "street", housenumber: undefined, label: "Rue des Cordiers 99010 Port-Brumel" }]],
]) {
  test(`offered, never taken: ${why}`, async (t) => {
    const view = await scene(t, HOST_PAGE, { prepare: answering(...places) });
    await ask(view, text);
    await view.guichet.element.getByText(CHOOSE).first().waitFor();
    assert.equal(await view.guichet.suggestions.count(), places.length);
    assert.deepEqual(view.witness.all("guichet:verdict"), []);
  });
}

test("what was asked is taken by Enter alone, and two of one name are told apart", async (t) => {
  const { lat, lon } = INSIDE.adresse;
  const old = (oldcity) => ({ ...CORDIERS, label: INSIDE.libelle, oldcity, lat, lon });
  const view = await scene(t, HOST_PAGE, { prepare: answering({ ...CORDIERS, lat, lon }) });
  await ask(view, "« 7 rue des cordiers, PORT BRUMEL »");
  assert.equal((await view.witness.waitFor("guichet:verdict")).detail.statut, "dans");

  const twice = await scene(t, HOST_PAGE, { prepare: answering(old("Brumel-le-Haut"), old("Brumel-le-Bas")) });
  await twice.witness.waitFor("guichet:pret");
  await twice.guichet.field.fill(INSIDE.libelle);
  await twice.guichet.suggestions.nth(1).waitFor();
  const shown = await twice.guichet.suggestions.allInnerTexts();
  assert.deepEqual(shown.map((text) => text.match(/Brumel-le-\w+$/)?.[0]), ["Brumel-le-Haut", "Brumel-le-Bas"]);
});

for (const [what, before, after] of [
  ["French quotes", "« ", " »"],
  ["a dash", "– ", ""],
  ["an apostrophe", "’", ""],
  ["a zero-width space", "\u200b", ""],
  ["marks of direction", "\u202a", "\u202c"],
  ["a bullet of a word processor", "\uf0b7\u00a0", "\n"],
  ["a pin", "📍\ufe0f ", ""],
]) {
  test(`pasted with ${what}: addresses are proposed`, async (t) => {
    const { guichet, witness } = await scene(t, HOST_PAGE);
    await witness.waitFor("guichet:pret");
    await guichet.field.fill(`${before}${INSIDE.libelle}${after}`);
    await guichet.suggestion(INSIDE.libelle).waitFor();
    assert.deepEqual(witness.all("guichet:erreur"), []);
  });
}

test("a text that the geocoder refuses is said once, and is the thing to change", async (t) => {
  const view = await scene(t, HOST_PAGE, {
    tolerates: [NETWORK_FAILURE],
    prepare: (session) => session.route(TO_GEOCODER, (route) => route.fulfill({ status: 400, headers: HEADERS, json: { code: 400 } })),
  });
  const { page, guichet, witness } = view;
  await ask(view, "12 rue Alpha");
  await guichet.element.getByText("ne comprend pas ce texte").first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  assert.equal(await guichet.retryButton.count(), 0);
  assert.deepEqual(witness.all("guichet:erreur"), []);
  assert.equal(witness.requests.filter((request) => TO_GEOCODER(new URL(request.url()))).length, 1, "the same is not asked again");
  await view.session.unroute(TO_GEOCODER);
  await guichet.field.fill(INSIDE.libelle);
  await guichet.suggestion(INSIDE.libelle).waitFor();
});

/** The first question of an orientation, with a commune looked up. */
const lookUp = async (t, text, ...places) => {
  const municipality = (place) => ({ type: "municipality", score: 0.9, ...place });
  const { guichet, witness } = await scene(t, ORIENTATION_PAGE, {
    selector: "guichet-orientation",
    // Structures of départements that the fictional set has not.
    tolerates: [NETWORK_FAILURE],
    prepare: answering(...places.map(municipality)),
  });
  const orientation = new OrientationElement(guichet.element, witness);
  await orientation.start();
  await orientation.waitForQuestion("Dans quelle commune habitez-vous ?");
  await orientation.field.fill(text);
  await orientation.button("Chercher la commune").click();
  return orientation;
};
const choicesOf = async (orientation) => {
  await orientation.nextButton.waitFor();
  return orientation.element.locator("fieldset label").allInnerTexts();
};

test("communes of one name are so many choices, each with what tells it apart", async (t) => {
  const denis = (citycode, postcode) => ({ label: "Saint-Denis", citycode, postcode });
  const orientation = await lookUp(t, "saint-denis", denis("93066", "93200"), denis("97411", "97400"), denis("11339", "11310"));
  assert.deepEqual(await choicesOf(orientation), ["Saint-Denis (93)", "Saint-Denis (974)", "Saint-Denis (11)"]);
  await orientation.answer("Saint-Denis (974)");
});

test("communes of one name and one département are told apart by their postal code", async (t) => {
  const castres = (citycode, postcode) => ({ label: "Castres", citycode, postcode });
  const orientation = await lookUp(t, "castres", castres("81065", "81100"), castres("81066", "81200"));
  assert.deepEqual(await choicesOf(orientation), ["Castres (81, 81100)", "Castres (81, 81200)"]);
});

test("a commune without its code is no button that does nothing: what to try is said", async (t) => {
  const orientation = await lookUp(t, "saint-martin", { label: "Saint-Martin", citycode: undefined });
  await orientation.element.getByText("essayez le code postal").waitFor();
  assert.equal(await orientation.element.getByRole("radio").count(), 0);
});

test("a device whose clock is years late answers from the list of today", async (t) => {
  const { guichet } = await scene(t, HOST_PAGE, {
    prepare: (session) => session.addInitScript(() => {
      const RealDate = Date;
      const late = RealDate.UTC(2019, 0, 1, 12) - RealDate.now();
      globalThis.Date = class extends RealDate {
        constructor(...parts) {
          super(...(parts.length ? parts : [RealDate.now() + late]));
        }
        static now() {
          return RealDate.now() + late;
        }
      };
    }),
  });
  const detail = await guichet.checkAddress(INSIDE);
  assert.equal(detail.generation, "2024");
  assert.doesNotMatch(await guichet.answer.innerText(), /2019|quartiers de 2015/);
});
