// When the widget cannot come, or takes its time: the page loses nothing by it.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { RESERVE } from "../pilote/reserve.mjs";
import { ECHEC_RESEAU, VERS_MODULE, scene } from "../pilote/scene.mjs";
import { SITE } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const SECOURS = "Vérifier une adresse sur le site de l’État";
const VERS_CHARGEUR = (url) => url.pathname.endsWith("/guichet.js");

/** Holds back what matches until told to let it go. */
const retiens = async (session, quoi) => {
  let libere;
  const retenue = new Promise((suite) => (libere = suite));
  await session.route(quoi, async (route) => {
    await retenue;
    await route.continue().catch(() => {});
  });
  return libere;
};

/** How much has jumped, of its own accord, beyond what had by then. */
const sauts = ({ temoin }, dont = 0) => temoin.tous("saut").slice(dont).reduce((somme, saut) => somme + saut, 0);

/** Two frames: whatever moved has been seen to move. */
const peint = (page) =>
  page.evaluate(() => new Promise((suite) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(suite)))));

test("without JavaScript, the partner's own link shows", async (t) => {
  const { page, temoin } = await scene(t, PAGE, { contexte: { javaScriptEnabled: false } });
  assert.equal(await page.getByRole("link", { name: SECOURS }).isVisible(), true);
  assert.deepEqual(temoin.vers(SITE).filter((requete) => !VERS_CHARGEUR(new URL(requete.url()))), []);
});

test("when the script does not come, the partner's own link shows", async (t) => {
  const { page } = await scene(t, PAGE, {
    tolere: [ECHEC_RESEAU],
    prepare: (session) => session.route(VERS_CHARGEUR, (route) => route.abort()),
  });
  await page.waitForLoadState("networkidle");
  assert.equal(await page.getByRole("link", { name: SECOURS }).isVisible(), true);
});

/** How much a page jumps that was painted before the script came, up to the wake. */
const saute = async (t, width, reserve) => {
  let vient, eveille;
  const vue = await scene(t, PAGE, {
    ...reserve,
    contexte: { viewport: { width, height: 800 } },
    // A page is not loaded as long as one of its scripts is awaited.
    jusqu_a: "commit",
    prepare: async (session) => {
      vient = await retiens(session, VERS_CHARGEUR);
      eveille = await retiens(session, VERS_MODULE);
    },
  });
  const { page, temoin, guichet } = vue;
  await page.getByRole("link", { name: SECOURS }).waitFor();
  await peint(page);
  vient();
  await guichet.cadre.waitFor();
  await peint(page);
  eveille();
  await temoin.attends("guichet:pret");
  await peint(page);
  return sauts(vue);
};

for (const width of [320, 375, 768, 1280]) {
  test(`at ${width} px: no jump at all in a page that keeps the room README says`, async (t) => {
    assert.equal(await saute(t, width, RESERVE), 0);
  });
}

test("without that room, a page painted before the script came does jump", async (t) => {
  const saut = await saute(t, 320);
  assert.ok(saut > 0, "else the test above sees nothing");
  t.diagnostic(`${saut.toFixed(3)} at 320 px`);
});

for (const width of [320, 768, 1280]) {
  test(`at ${width} px: the question and the link at once, and no jump from there to the verdict`, async (t) => {
    let libere;
    const vue = await scene(t, PAGE, {
      contexte: { viewport: { width, height: 800 } },
      prepare: async (session) => (libere = await retiens(session, VERS_MODULE)),
    });
    const { page, temoin, guichet } = vue;
    await guichet.cadre.getByText("Votre adresse est-elle dans un quartier prioritaire ?").waitFor();
    assert.equal(await page.getByRole("link", { name: SECOURS }).isVisible(), true);
    assert.deepEqual(temoin.tous("guichet:pret"), []);
    await peint(page);
    // Whether the page was painted before the script came is the network's affair.
    const avant = temoin.tous("saut").length;
    const suite = page.locator("#apres");
    const { y } = await suite.boundingBox();

    libere();
    await temoin.attends("guichet:pret");
    await guichet.champ.waitFor();
    await peint(page);
    assert.equal((await suite.boundingBox()).y, y, "what follows stays where it was");
    assert.equal(sauts(vue, avant), 0, "when it wakes");
    assert.equal(await page.getByRole("link", { name: SECOURS }).isVisible(), false, "it takes the link's place");

    const { libelle } = cas("dans");
    await guichet.ecrit(libelle);
    await guichet.proposition(libelle).click();
    await temoin.attends("guichet:verdict");
    await peint(page);
    assert.equal(sauts(vue, avant), 0, "up to the verdict");
  });
}

test("when the module does not come: why, the link, and a retry that works", async (t) => {
  const { page, session, temoin, guichet } = await scene(t, PAGE, {
    tolere: [ECHEC_RESEAU, /^guichet:/],
    prepare: (session) => session.route(VERS_MODULE, (route) => route.abort()),
  });
  await temoin.attends("guichet:erreur");
  const alerte = guichet.element.getByRole("alert");
  assert.match(await alerte.innerText(), /Ce service n’a pas pu se charger\. Ce n’est pas votre faute\./);
  assert.equal(await page.getByRole("link", { name: SECOURS }).isVisible(), true);
  await session.unroute(VERS_MODULE);
  await guichet.reessayer.click();
  assert.equal((await guichet.verifie(cas("dans"))).statut, "dans");
});
