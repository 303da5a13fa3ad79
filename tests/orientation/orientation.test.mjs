// From an address to somebody to meet.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { Rencontres } from "../pilote/rencontres.mjs";
import { ECHEC_RESEAU, VERS_STRUCTURES, scene } from "../pilote/scene.mjs";
import { GEOCODEUR, SITE, demande } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const REPONSES = { commune: "Port-Brumel", stade: "j’ai une idée", besoins: ["financement"] };

const ouvre = async (t, options) => {
  const vue = await scene(t, PAGE, options);
  const rencontres = new Rencontres(vue.page.locator("guichet-orientation"), vue.temoin);
  await rencontres.commencer.waitFor();
  return { ...vue, rencontres };
};

/** What has the focus, down to the shadow tree. */
const focus = (page) =>
  page.evaluate(() => {
    let noeud = document.activeElement;
    while (noeud?.shadowRoot?.activeElement) noeud = noeud.shadowRoot.activeElement;
    return noeud.textContent.trim();
  });

test("three answers give a list, in steps, each with a reason and a way to be reached", async (t) => {
  const { rencontres } = await ouvre(t);
  await rencontres.repondAuxPremieres(REPONSES);
  assert.ok((await rencontres.etapes.count()) >= 3, "several steps");
  const nombre = await rencontres.fiches.count();
  assert.ok(nombre >= 5 && nombre <= 12, `${nombre} cards`);
  for (let rang = 0; rang < nombre; rang += 1) {
    const fiche = rencontres.fiches.nth(rang);
    assert.ok((await fiche.locator(".raisons li").count()) >= 1, "no reason, no place in the list");
    assert.ok(await fiche.getByRole("button", { name: "Candidater" }).isVisible());
  }
  const locales = rencontres.fiches.filter({ has: rencontres.element.page().getByRole("link", { name: /^Appeler/ }) });
  assert.ok((await locales.count()) >= 1, "somebody near, who can be called");
  await rencontres.element.getByText("Données de démonstration").waitFor();
});

test("with the keyboard alone at 320 px, from the address to a structure that is chosen", async (t) => {
  const { page, guichet, rencontres, temoin } = await ouvre(t, { contexte: { viewport: { width: 320, height: 700 } } });
  await guichet.champ.focus();
  await page.keyboard.type(cas("dans").libelle);
  await guichet.propositions.first().waitFor();
  await page.keyboard.press("Enter");
  await temoin.attends("guichet:verdict");
  const vers = async (nom) => {
    for (let reste = 90; reste > 0; reste -= 1) {
      await page.keyboard.press("Tab");
      if ((await focus(page)) === nom) return page.keyboard.press("Enter");
    }
    throw new Error(`Tab never comes to « ${nom} »`);
  };
  await vers("Commencer");
  await rencontres.question("Cette adresse, qu’est-ce que c’est pour vous ?");
  await vers("Les deux");
  await rencontres.question("Où en est votre projet ?");
  assert.equal(await focus(page), "Où en est votre projet ?", "the focus is on what is new");
  await vers("j’ai une idée");
  await rencontres.question("De quoi avez-vous besoin ?");
  await vers("Rien de tout cela");
  await rencontres.resultat.waitFor();
  await rencontres.fiches.first().waitFor();
  await vers("Candidater");
  const { detail } = await temoin.attends("guichet:orientation");
  const [premier] = await rencontres.noms();
  assert.equal(detail.nom, premier);
  await page.locator("guichet-candidature").getByRole("heading", { name: `Écrire à : ${premier}` }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test("the list is the API's, and the situation goes to no one", async (t) => {
  const { rencontres, temoin } = await ouvre(t);
  await rencontres.repondAuxPremieres(REPONSES);
  const envoyees = temoin.vers(SITE).filter((requete) => requete.method() !== "GET" || /\?/.test(requete.url()));
  assert.deepEqual(envoyees.map((requete) => `${requete.method()} ${requete.url()}`), []);
  for (const requete of temoin.vers(GEOCODEUR)) assert.match(requete.url(), /type=municipality/);
  const reponse = await demande("/v1/orientation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      situation: { residence: { commune: "99001" }, projet: { stade: "idee", besoins: ["financement"] } },
      limite: 10,
    }),
  });
  const { parcours } = await reponse.json();
  const attendus = parcours.flatMap(({ propositions }) => propositions.map(({ structure }) => structure.nom));
  assert.deepEqual(await rencontres.noms(), attendus);
});

test("one more answer orders the list anew, in view", async (t) => {
  const { rencontres } = await ouvre(t);
  await rencontres.repondAuxPremieres(REPONSES);
  const avant = await rencontres.noms();
  for (let reste = 20; (await rencontres.demande()) !== "Quelles langues parlez-vous ?"; reste -= 1) {
    assert.ok(reste > 0, "languages are asked");
    await rencontres.repond("Je ne sais pas");
  }
  await rencontres.bouton("wolof").click();
  await rencontres.repond("Valider");
  await rencontres.fiches.first().waitFor();
  const apres = await rencontres.noms();
  assert.notDeepEqual(apres, avant, "somebody speaks that language in the fictional territory");
  const parle = rencontres.fiches.filter({ hasText: "Les Veilleurs de projets (fictifs)" }).first();
  assert.match(await parle.innerText(), /Parle votre langue : wolof\./);
});

test("without the structures of the place: those who answer anywhere, why, and another try", async (t) => {
  const { session, rencontres, temoin } = await ouvre(t, { tolere: [ECHEC_RESEAU] });
  await session.route(VERS_STRUCTURES, (route) => route.abort());
  await rencontres.repondAuxPremieres(REPONSES);
  await rencontres.element.getByText("Les contacts près de vous n’arrivent pas.").waitFor();
  assert.ok((await rencontres.fiches.count()) >= 1, "never a dead end");
  assert.equal((await temoin.attends("guichet:erreur")).detail.code, "structures-injoignables");
  await session.unroute(VERS_STRUCTURES);
  await rencontres.bouton("Réessayer").click();
  await rencontres.element.getByRole("link", { name: /^Appeler/ }).first().waitFor();
});

test("nothing said at all is answered too", async (t) => {
  const { rencontres } = await ouvre(t);
  await rencontres.commence();
  await rencontres.liste.click();
  await rencontres.fiches.first().waitFor();
  await rencontres.element.getByText("Dites dans quelle commune vous êtes").waitFor();
});
