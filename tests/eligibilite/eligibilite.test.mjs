// From an address to what it gives a right to, on one page.

import assert from "node:assert/strict";
import test from "node:test";
import { cas } from "../pilote/cas.mjs";
import { Droits } from "../pilote/droits.mjs";
import { ECHEC_RESEAU, VERS_CATALOGUE, dayOf, scene } from "../pilote/scene.mjs";
import { GEOCODEUR, SITE, demande } from "../pilote/site.mjs";

const PAGE = new URL("page.html", import.meta.url);
const COMMUNE = "Dans quelle commune habitez-vous ?";
const ADRESSE = "Cette adresse, qu’est-ce que c’est pour vous ?";
const AGE = "Quel âge avez-vous ?";

const ouvre = async (t, options) => {
  const vue = await scene(t, PAGE, options);
  return { ...vue, droits: new Droits(vue.page.locator("guichet-eligibilite"), vue.temoin) };
};

/** What has the focus, down to the shadow tree. */
const focus = (page) =>
  page.evaluate(() => {
    let noeud = document.activeElement;
    while (noeud?.shadowRoot?.activeElement) noeud = noeud.shadowRoot.activeElement;
    return noeud.textContent.trim().replaceAll("\u00a0", " ");
  });

test("with the keyboard alone, from the address to the results", async (t) => {
  const { page, guichet, droits, temoin } = await ouvre(t);
  await droits.commencer.waitFor();
  await guichet.champ.focus();
  await page.keyboard.type(cas("dans").libelle);
  await guichet.propositions.first().waitFor();
  await page.keyboard.press("Enter");
  await temoin.attends("guichet:verdict");
  await droits.element.getByText("elle est dans un quartier prioritaire").waitFor();

  const vers = async (nom) => {
    for (let reste = 60; reste > 0; reste -= 1) {
      await page.keyboard.press("Tab");
      if ((await focus(page)) === nom) return page.keyboard.press("Enter");
    }
    throw new Error(`Tab never comes to « ${nom} »`);
  };
  await vers("Commencer");
  await droits.question(ADRESSE);
  assert.equal(await focus(page), ADRESSE, "the focus is on what is new");
  await vers("Les deux");
  const AVEZ_VOUS = "Quel est aujourd’hui le statut de votre structure ?";
  await droits.question(AVEZ_VOUS);
  assert.equal(await focus(page), AVEZ_VOUS);
  await vers("pas encore de structure");
  await droits.retour.waitFor();
  await vers("Voir mes résultats");
  await droits.question("Vos résultats");
  assert.equal(await focus(page), "Vos résultats");
  await vers("CitésLab – Révélateurs de Talents");
  const citeslab = droits.fiche("CitésLab – Révélateurs de Talents");
  await citeslab.getByText("Rempli : habiter un quartier prioritaire.").waitFor();
  assert.match(await citeslab.innerText(), /Source\s: .+Avise.+février 2025/);
});

test("the page is told how many, and they are those that the API finds", async (t) => {
  const { page, guichet, droits, temoin } = await ouvre(t);
  const date = await dayOf(page);
  const vu = await guichet.verifie(cas("dans"));
  await droits.commence();
  await droits.repond("Mon domicile");
  await droits.jusqua(AGE);
  await droits.champ.fill("24");
  const rang = temoin.tous("guichet:eligibilite").length;
  await droits.champ.press("Enter");
  const { detail } = await temoin.attends("guichet:eligibilite", rang);
  const reponse = await demande("/v1/eligibilite", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      situation: {
        date,
        residence: { qpv: true, code_qpv: vu.qpv, distance_qpv_m: 0, commune: vu.commune },
        personne: { age: 24 },
      },
    }),
  });
  const { resultats } = await reponse.json();
  const compte = (verdict) => resultats.filter((resultat) => resultat.verdict === verdict).length;
  const attendu = Object.fromEntries(["eligible", "non_eligible", "indetermine"].map((v) => [v, compte(v)]));
  assert.deepEqual(detail, attendu);
});

test("answers go nowhere and are kept nowhere", async (t) => {
  const { page, droits, temoin } = await ouvre(t);
  await droits.commence();
  const avant = temoin.requetes.length;
  await droits.jusqua(AGE, "Je préfère ne pas répondre");
  await droits.champ.fill("24");
  await droits.champ.press("Enter");
  await droits.retour.waitFor();
  await droits.resultats.click();
  await droits.question("Vos résultats");
  assert.deepEqual(temoin.requetes.slice(avant).map((requete) => requete.url()), []);
  assert.equal(temoin.vers(GEOCODEUR).length, 0);
  const garde = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    biscuits: document.cookie,
    bases: (await indexedDB.databases()).length,
  }));
  assert.deepEqual(garde, { local: 0, session: 0, biscuits: "", bases: 0 });
  for (const { detail } of temoin.tous("guichet:eligibilite")) {
    assert.deepEqual(Object.keys(detail).sort(), ["eligible", "indetermine", "non_eligible"]);
  }
});

test("only the name of a commune is sent, to the geocoder, which is named", async (t) => {
  const { droits, temoin } = await ouvre(t);
  await droits.commence();
  await droits.question(COMMUNE);
  await droits.element.getByText(`envoyé à ${new URL(GEOCODEUR).host}`).waitFor();
  await droits.commune("Grand-Varech");
  await droits.retour.click();
  await droits.question(COMMUNE);
  const [requete, ...autres] = temoin.vers(GEOCODEUR);
  assert.equal(autres.length, 0);
  assert.match(requete.url(), /q=Grand-Varech&.*type=municipality/);
  await droits.resultats.click();
  await droits.element.getByText("Grand-Varech (99)").waitFor();
});

test("not to know and not to tell are answers: not asked again, said in the results, changed at will", async (t) => {
  const { droits } = await ouvre(t);
  await droits.commence();
  const posees = [];
  for (let rang = 0; rang < 12; rang += 1) {
    posees.push(await droits.demande());
    await droits.repond(rang % 2 ? "Je ne sais pas" : "Je préfère ne pas répondre");
  }
  assert.equal(new Set(posees).size, posees.length);
  await droits.resultats.click();
  const reponses = droits.element.locator("[part=reponses]");
  assert.equal(await reponses.locator("dt").count(), 12);
  assert.equal(await reponses.getByText("Je ne sais pas").count(), 6);
  const age = posees.indexOf(AGE);
  assert.ok(age >= 0, `${AGE} is among the first twelve`);
  await reponses.locator("dl > div").nth(age).getByRole("button").click();
  await droits.question(AGE);
  await droits.champ.fill("24");
  await droits.champ.press("Enter");
  await droits.question("Vos résultats");
  assert.match(await reponses.locator("dl > div").nth(age).innerText(), /24/);
});

test("going back loses nothing", async (t) => {
  const { droits } = await ouvre(t);
  await droits.commence();
  await droits.jusqua("Habitez-vous dans un quartier prioritaire ?");
  await droits.repond("Oui");
  const suivante = await droits.demande();
  await droits.retour.click();
  await droits.question("Habitez-vous dans un quartier prioritaire ?");
  assert.equal(await droits.bouton("Oui").getAttribute("aria-pressed"), "true");
  await droits.repond("Oui");
  assert.equal(await droits.demande(), suivante);
});

test("a no says why and what would turn it; a doubt asks what is missing", async (t) => {
  const { droits } = await ouvre(t);
  await droits.commence();
  await droits.jusqua(AGE);
  await droits.champ.fill("40");
  await droits.champ.press("Enter");
  await droits.retour.waitFor();
  await droits.resultats.click();
  await droits.deplie(/^Non, pour l’instant/);
  await droits.deplie(/^Il manque une réponse/);
  const plus = droits.element.getByRole("button", { name: /^Voir les \d+ autres$/ });
  while (await plus.count()) await plus.first().click();
  const non = droits.fiche("Live for Good");
  await non.getByRole("button").first().click();
  assert.match(await non.innerText(), /Non rempli : avoir moins de 26\sans\./);
  const doute = droits.fiche("CitésLab – Révélateurs de Talents");
  await doute.getByRole("button").first().click();
  await doute.getByRole("button", { name: "Habitez-vous dans un quartier prioritaire ?" }).click();
  await droits.question("Habitez-vous dans un quartier prioritaire ?");
  await droits.repond("Non");
  await droits.question("Vos résultats");
  assert.match(await doute.innerText(), /Non rempli : habiter un quartier prioritaire\./);
  assert.match(await doute.innerText(), /Ce serait oui avec ce changement\s: habiter un quartier prioritaire\./);
});

test("an address in doubt decides of nothing", async (t) => {
  const { guichet, droits } = await ouvre(t);
  await guichet.verifie(cas("sur-limite-commune"));
  await droits.commence();
  await droits.element.getByText("elle reste à confirmer").waitFor();
  await droits.repond("Mon domicile");
  await droits.resultats.click();
  const plus = droits.element.getByRole("button", { name: /^Voir les \d+ autres$/ });
  await droits.deplie(/^Il manque une réponse/);
  while (await plus.count()) await plus.first().click();
  await droits.fiche("CitésLab – Révélateurs de Talents").waitFor();
});

test("what is written and cannot be read says how to mend it, and stays", async (t) => {
  const { droits } = await ouvre(t);
  await droits.commence();
  await droits.jusqua(AGE);
  for (const texte of ["vingt-quatre", "1994", "-3", "2 4 x", "<b>24</b>"]) {
    await droits.champ.fill(texte);
    await droits.champ.press("Enter");
    await droits.element.getByRole("alert").getByText("Ce n’est pas un nombre entier possible.").waitFor();
    assert.equal(await droits.champ.inputValue(), texte);
  }
});

for (const [nom, repond, phrase] of [
  ["does not come", (route) => route.abort(), "La liste des dispositifs n’arrive pas."],
  ["is damaged", (route) => route.fulfill({ headers: { "access-control-allow-origin": "*" }, body: "abîmé" }), "La liste des dispositifs est abîmée."],
]) {
  test(`a catalogue that ${nom}: a sentence, and another try`, async (t) => {
    const { session, droits, temoin } = await ouvre(t, { tolere: [ECHEC_RESEAU] });
    await droits.commencer.waitFor();
    await session.route(VERS_CATALOGUE, repond);
    await droits.commencer.click();
    await droits.element.getByText(phrase).waitFor();
    assert.match((await temoin.attends("guichet:erreur")).detail.code, /^catalogue-/);
    await session.unroute(VERS_CATALOGUE);
    await droits.bouton("Réessayer").click();
    await droits.question(COMMUNE);
  });
}

test("offline, questions that were begun go on", async (t) => {
  const { session, droits } = await ouvre(t, { tolere: [ECHEC_RESEAU] });
  await droits.commence();
  await session.setOffline(true);
  await droits.champ.fill("Grand-Varech");
  await droits.bouton("Chercher la commune").click();
  await droits.element.getByRole("alert").getByText("Vous n’êtes plus connecté à Internet.").waitFor();
  await droits.repond("Je ne sais pas");
  await droits.resultats.click();
  await droits.question("Vos résultats");
});

test("a page that only checks addresses is spared the rest", async (t) => {
  const modules = (temoin) => temoin.vers(SITE).filter((requete) => requete.url().endsWith(".wasm"));
  const seul = await scene(t, new URL("../verdicts/page.html", import.meta.url));
  await seul.guichet.champ.waitFor();
  const tout = await ouvre(t);
  await tout.droits.commencer.waitFor();
  assert.equal(modules(seul.temoin).length, 1);
  assert.equal(modules(tout.temoin).length, 1);
  assert.notEqual(modules(seul.temoin)[0].url(), modules(tout.temoin)[0].url());
  // An element that comes later brings what it needs, and hears of the verdict before it.
  await seul.guichet.verifie(cas("dans"));
  await seul.page.evaluate(() => document.body.append(document.createElement("guichet-eligibilite")));
  const tard = new Droits(seul.page.locator("guichet-eligibilite"), seul.temoin);
  await tard.element.getByText("elle est dans un quartier prioritaire").waitFor();
});
