// From an address to somebody to meet.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { Rencontres } from "../pilote/rencontres.mjs";
import { ECHEC_RESEAU, VERS_STRUCTURES, dayOf, scene } from "../pilote/scene.mjs";
import { GEOCODEUR, SITE, demande } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const REPONSES = { commune: "Port-Brumel", stade: "j’ai une idée", besoins: ["financement"] };

/** Those of a browser that was told nothing. */
const MARGES = { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" };

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
    return noeud.textContent.trim().replaceAll("\u00a0", " ");
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
  const { page, rencontres, temoin } = await ouvre(t);
  const date = await dayOf(page);
  await rencontres.repondAuxPremieres(REPONSES);
  const envoyees = temoin.vers(SITE).filter((requete) => requete.method() !== "GET" || /\?/.test(requete.url()));
  assert.deepEqual(envoyees.map((requete) => `${requete.method()} ${requete.url()}`), []);
  for (const requete of temoin.vers(GEOCODEUR)) assert.match(requete.url(), /type=municipality/);
  const reponse = await demande("/v1/orientation", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      situation: { date, residence: { commune: "99001" }, projet: { stade: "idee", besoins: ["financement"] } },
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

test("on paper: one sheet, with everyone, why, how far, when and how to reach them", async (t) => {
  const { page, rencontres } = await ouvre(t);
  await rencontres.repondAuxPremieres(REPONSES);
  const nombre = await rencontres.fiches.count();
  await page.evaluate(() => (window.print = () => {}));
  await rencontres.bouton("Imprimer cette liste").click();
  const feuilles = (await page.pdf({ format: "A4", margin: MARGES })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  assert.equal(feuilles.length, 1, "one page");
  await page.emulateMedia({ media: "print" });
  for (let rang = 0; rang < nombre; rang += 1) {
    const fiche = rencontres.fiches.nth(rang);
    assert.ok(await fiche.isVisible());
    assert.ok(await fiche.locator(".raisons li").first().isVisible(), "why");
    assert.match(await fiche.innerText(), /Source/, "and from where");
  }
  const proche = rencontres.fiches.first();
  assert.match(await proche.innerText(), /km de vous/);
  assert.match(await proche.innerText(), /lundi–vendredi 09:00/);
  const courriel = proche.getByRole("link", { name: "Écrire un courriel" });
  const lu = await courriel.evaluate((lien) => getComputedStyle(lien, "::after").content);
  assert.match(lu, /citeslab@brumelles\.example/, "an address that can be read");
  assert.equal(await rencontres.bouton("Imprimer cette liste").isVisible(), false);
  assert.equal(await rencontres.element.getByText("Envoyer cette liste").isVisible(), false);
});

test("no mark of the map covers another, and all the numbers are there", async (t) => {
  const { rencontres } = await ouvre(t, { contexte: { viewport: { width: 320, height: 700 } } });
  await rencontres.repondAuxPremieres(REPONSES);
  const reperes = rencontres.element.locator(".repere");
  const boites = await reperes.evaluateAll((dessins) => dessins.map((d) => d.getBoundingClientRect().toJSON()));
  boites.forEach((a, rang) =>
    boites.slice(rang + 1).forEach((b) =>
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, "apart"),
    ),
  );
  const chiffres = rencontres.element.locator(".chiffre");
  const numeros = (await chiffres.allTextContents()).flatMap((texte) => texte.split(", ").map(Number));
  const locales = await rencontres.fiches.evaluateAll((fiches) =>
    fiches.flatMap((fiche, rang) => (fiche.querySelector("a[href^='tel:']") ? [rang + 1] : [])),
  );
  assert.deepEqual(numeros.toSorted((a, b) => a - b), locales);
  const taille = await chiffres.first().evaluate((dit) => dit.getBoundingClientRect().height);
  assert.ok(taille >= 10, `${taille} px`);
  const dite = await rencontres.element.locator(".carte").getAttribute("aria-label");
  for (const texte of await chiffres.allTextContents()) {
    if (texte.includes(",")) assert.ok(dite.includes(`Au même endroit ou presque\u00a0: ${texte}.`), dite);
  }
});

test("the list is sent by mail or copied, with everyone in it", async (t) => {
  const { page, session, rencontres } = await ouvre(t);
  await session.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(page.url()).origin });
  await rencontres.repondAuxPremieres(REPONSES);
  const noms = await rencontres.noms();
  const verifie = (texte) => {
    for (const nom of noms) assert.ok(texte.includes(nom), nom);
    for (const dit of [/km de vous/, /\+339/, /citeslab@brumelles\.example/, /lundi–vendredi/, /Vérifié/]) assert.match(texte, dit);
  };
  const lien = new URL(await rencontres.element.getByRole("link", { name: "Envoyer cette liste" }).getAttribute("href"));
  assert.equal(lien.protocol, "mailto:");
  assert.equal(lien.pathname, "", "to nobody yet");
  assert.equal(lien.searchParams.get("subject"), "Qui rencontrer, et dans quel ordre");
  verifie(lien.searchParams.get("body"));
  await rencontres.bouton("Copier cette liste").click();
  await rencontres.element.getByText("La liste est copiée").waitFor();
  verifie(await page.evaluate(() => navigator.clipboard.readText()));
});

test("where the device shares, it is given the list, and nobody else", async (t) => {
  const { page, rencontres, temoin } = await ouvre(t, {
    prepare: (session) =>
      session.addInitScript(() => (navigator.share = async (quoi) => void (window.partage = quoi))),
  });
  await rencontres.repondAuxPremieres(REPONSES);
  const avant = temoin.vers(SITE).length;
  await rencontres.bouton("Envoyer cette liste").click();
  const { title, text } = await page.evaluate(() => window.partage);
  assert.equal(title, "Qui rencontrer, et dans quel ordre");
  for (const nom of await rencontres.noms()) assert.ok(text.includes(nom), nom);
  assert.equal(temoin.vers(SITE).length, avant);
});

test("the sentences and sites of a département come after its list, which does without them", async (t) => {
  const { session, rencontres, temoin } = await ouvre(t, { tolere: [ECHEC_RESEAU] });
  const suite = (url) => VERS_STRUCTURES(url) && url.pathname.endsWith(".suite.gus");
  await session.route(suite, (route) => route.abort());
  await rencontres.repondAuxPremieres(REPONSES);
  const proche = rencontres.fiches.first();
  assert.ok(await proche.getByRole("link", { name: /^Appeler/ }).isVisible());
  assert.equal(await proche.getByRole("link", { name: "Aller sur son site" }).count(), 0);
  assert.deepEqual(temoin.tous("guichet:erreur"), []);
});
