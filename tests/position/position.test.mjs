// "Me localiser": the device's own position, with the device's own precision.

import assert from "node:assert/strict";
import test from "node:test";
import { namedCase } from "../driver/cases.mjs";
import { HOST_PAGE, TO_GEOCODER, scene } from "../driver/scene.mjs";

const textOf = async (element) => (await element.innerText()).replace(/\s+/g, " ");

const openAt = (t, { adresse: { lat, lon } }, accuracy) =>
  scene(t, HOST_PAGE, {
    context: { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon, accuracy } },
  });

for (const [what, name, accuracy, statut, heading, said] of [
  ["a precise device inside", "dans", 8, "dans", "Oui, vous êtes dans un quartier prioritaire.", "Votre position, à 10 m près"],
  ["a precise device outside", "homonyme-de-commune", 8, "hors", "Non, vous n’êtes pas dans un quartier prioritaire.", "est à 920 m."],
  ["a vague device inside", "dans", 800, "a_confirmer", "À confirmer : votre position n’est pas assez précise.", "Votre appareil vous situe à 810 m près."],
  ["a vague device outside", "bande-300", 400, "a_confirmer", "À confirmer : votre position n’est pas assez précise.", "près."],
]) {
  test(`${what}`, async (t) => {
    const { guichet, witness } = await openAt(t, namedCase(name), accuracy);
    await guichet.locateButton.click();
    assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, statut);
    assert.equal(await textOf(guichet.heading), heading);
    const shown = await textOf(guichet.answer);
    assert.ok(shown.includes(said), `« ${said} » is not in: ${shown}`);
    assert.deepEqual(witness.requests.filter((request) => TO_GEOCODER(new URL(request.url()))), [], "no one is told where");
  });
}

test("a device that may not say: so it is told, and the address is still there to type", async (t) => {
  const { guichet, witness } = await scene(t, HOST_PAGE, { context: { permissions: [] } });
  await guichet.locateButton.click();
  assert.deepEqual((await witness.waitFor("guichet:erreur")).detail, { code: "position-refusee" });
  const shown = await textOf(guichet.failure);
  assert.match(shown, /Votre appareil n’a pas donné votre position\./);
  assert.match(shown, /Autorisez la localisation dans le navigateur, ou écrivez votre adresse\./);
  assert.equal((await guichet.checkAddress(namedCase("dans"))).statut, "dans");
});

test("refused, then allowed: the retry asks the device again", async (t) => {
  const { guichet, session, witness } = await scene(t, HOST_PAGE, { context: { permissions: [] } });
  await guichet.locateButton.click();
  await witness.waitFor("guichet:erreur");
  const { lat, lon } = namedCase("dans").adresse;
  await session.setGeolocation({ latitude: lat, longitude: lon, accuracy: 5 });
  await session.grantPermissions(["geolocation"]);
  await guichet.retryButton.click();
  assert.equal((await witness.waitFor("guichet:verdict")).detail.statut, "dans");
});
