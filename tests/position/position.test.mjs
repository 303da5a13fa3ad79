// "Me localiser": the device's own position, with the device's own precision.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { VERS_GEOCODEUR, scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);
const texte = async (element) => (await element.innerText()).replace(/\s+/g, " ");

const situe = (t, { adresse: { lat, lon } }, accuracy) =>
  scene(t, PAGE, {
    contexte: { permissions: ["geolocation"], geolocation: { latitude: lat, longitude: lon, accuracy } },
  });

for (const [quoi, nom, accuracy, statut, titre, dit] of [
  ["a precise device inside", "dans", 8, "dans", "Oui, vous êtes dans un quartier prioritaire.", "Votre position, à 10 m près"],
  ["a precise device outside", "homonyme-de-commune", 8, "hors", "Non, vous n’êtes pas dans un quartier prioritaire.", "est à 920 m."],
  ["a vague device inside", "dans", 800, "a_confirmer", "À confirmer : votre position n’est pas assez précise.", "Votre appareil vous situe à 810 m près."],
  ["a vague device outside", "bande-300", 400, "a_confirmer", "À confirmer : votre position n’est pas assez précise.", "près."],
]) {
  test(`${quoi}`, async (t) => {
    const { guichet, temoin } = await situe(t, cas(nom), accuracy);
    await guichet.localiser.click();
    assert.equal((await temoin.attends("guichet:verdict")).detail.statut, statut);
    assert.equal(await texte(guichet.titre), titre);
    const lu = await texte(guichet.reponse);
    assert.ok(lu.includes(dit), `« ${dit} » is not in: ${lu}`);
    assert.deepEqual(temoin.requetes.filter((requete) => VERS_GEOCODEUR(new URL(requete.url()))), [], "no one is told where");
  });
}

test("a device that may not say: so it is told, and the address is still there to type", async (t) => {
  const { guichet, temoin } = await scene(t, PAGE, { contexte: { permissions: [] } });
  await guichet.localiser.click();
  assert.deepEqual((await temoin.attends("guichet:erreur")).detail, { code: "position-refusee" });
  const lu = await texte(guichet.panne);
  assert.match(lu, /Votre appareil n’a pas donné votre position\./);
  assert.match(lu, /Autorisez la localisation dans le navigateur, ou écrivez votre adresse\./);
  assert.equal((await guichet.verifie(cas("dans"))).statut, "dans");
});

test("refused, then allowed: the retry asks the device again", async (t) => {
  const { guichet, session, temoin } = await scene(t, PAGE, { contexte: { permissions: [] } });
  await guichet.localiser.click();
  await temoin.attends("guichet:erreur");
  const { lat, lon } = cas("dans").adresse;
  await session.setGeolocation({ latitude: lat, longitude: lon, accuracy: 5 });
  await session.grantPermissions(["geolocation"]);
  await guichet.reessayer.click();
  assert.equal((await temoin.attends("guichet:verdict")).detail.statut, "dans");
});
