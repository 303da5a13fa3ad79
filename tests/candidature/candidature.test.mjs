// Writing to a structure: once for certain, and nothing before one sends.

import assert from "node:assert/strict";
import test from "node:test";
import { Lettre, STRUCTURE, choisit } from "../pilote/lettre.mjs";
import { Rencontres } from "../pilote/rencontres.mjs";
import { ECHEC_RESEAU, VERS_CANDIDATURES, scene } from "../pilote/scene.mjs";

const PAGE = new URL("../orientation/page.html", import.meta.url);
const ouvre = async (t, options) => {
  const vue = await scene(t, PAGE, options);
  const lettre = new Lettre(vue.page.locator("guichet-candidature"));
  await lettre.titre("Écrire à une structure");
  await choisit(vue.page);
  return { ...vue, lettre };
};

const envois = (temoin) => temoin.requetes.filter((requete) => VERS_CANDIDATURES(new URL(requete.url())) && requete.method() === "POST");

test("a first name, a telephone, a sentence: kept, with a reference and a link that opens it", async (t) => {
  const { page, lettre, temoin } = await ouvre(t);
  await lettre.remplit();
  assert.equal(envois(temoin).length, 0, "nothing before one sends");
  await lettre.envoie();
  await lettre.titre("Votre demande est enregistrée");
  const [envoi] = envois(temoin);
  assert.equal(envois(temoin).length, 1);
  assert.match(envoi.headers()["idempotency-key"], /^[0-9a-f]{32}$/);
  assert.deepEqual(Object.keys(envoi.postDataJSON()).sort(), ["candidat", "information_lue", "projet", "structure"]);
  assert.match(await lettre.element.locator("[part=reference]").innerText(), /^Référence : [0-9A-Z]{8}$/);
  const lien = await lettre.element.getByRole("link", { name: "Suivre ma demande" }).getAttribute("href");
  const { pathname, hash, search } = new URL(lien);
  assert.match(pathname, /^\/suivi\/[0-9A-Z]{8}$/);
  assert.ok(hash.length > 20 && search === "", "the secret is in the fragment alone");
  const { detail } = await temoin.attends("guichet:candidature");
  assert.deepEqual(detail, { statut: "recue", structure: STRUCTURE });
  const suivi = await page.context().newPage();
  await suivi.goto(lien);
  await suivi.getByText("Votre demande est enregistrée.").or(suivi.getByText("La structure a votre demande.")).first().waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

test("somebody near, chosen in the list, can be written to", async (t) => {
  const { page, temoin } = await scene(t, PAGE);
  const rencontres = new Rencontres(page.locator("guichet-orientation"), temoin);
  await rencontres.commencer.waitFor();
  await rencontres.repondAuxPremieres({ commune: "Port-Brumel", stade: "j’ai une idée", besoins: [] });
  const proche = rencontres.fiches.filter({ has: page.getByRole("link", { name: /^Appeler/ }) }).first();
  await proche.getByRole("button", { name: "Candidater" }).click();
  const { detail } = await temoin.attends("guichet:orientation");
  const lettre = new Lettre(page.locator("guichet-candidature"));
  await lettre.titre(`Écrire à : ${detail.nom}`);
  await lettre.remplit();
  await lettre.envoie();
  await lettre.titre("Votre demande est enregistrée");
  assert.equal(envois(temoin)[0].postDataJSON().structure, detail.structure);
});

test("what is wrong is said at the top, in the same words, a step from its field", async (t) => {
  const { page, lettre } = await ouvre(t);
  await lettre.bouton("Commencer").click();
  await lettre.continue();
  const fautes = lettre.element.locator("#fautes");
  await fautes.getByText("Prénom : Ce champ est obligatoire.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "fautes");
  await fautes.getByRole("button").click();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "prenom");
  assert.equal(await lettre.champ("Prénom").getAttribute("aria-invalid"), "true");
  await lettre.champ("Prénom").fill("Awa");
  await lettre.continue();
  await lettre.champ("Téléphone").fill("12");
  await lettre.continue();
  await fautes.getByText(/Téléphone : /).waitFor();
  assert.equal(await lettre.champ("Téléphone").inputValue(), "12", "what was written stays");
  await lettre.champ("Téléphone").fill("");
  await lettre.continue();
  await fautes.getByText("un seul suffit").waitFor();
});

test("offline, it waits, goes when the network is back, and is kept once", async (t) => {
  const { session, lettre, temoin } = await ouvre(t, { tolere: [ECHEC_RESEAU] });
  await lettre.remplit();
  await session.setOffline(true);
  await lettre.envoie();
  await lettre.titre("Votre demande n’est pas encore partie");
  await session.setOffline(false);
  await lettre.titre("Votre demande est enregistrée");
  const cles = new Set(envois(temoin).map((envoi) => envoi.headers()["idempotency-key"]));
  assert.equal(cles.size, 1);
});

test("an answer that is lost is asked for again with the same key: the same reference", async (t) => {
  const { session, lettre, temoin } = await ouvre(t, { tolere: [ECHEC_RESEAU] });
  await lettre.remplit();
  let recue;
  await session.route(VERS_CANDIDATURES, async (route) => {
    if (recue || route.request().method() !== "POST") return route.continue();
    recue = await (await route.fetch()).json();
    return route.abort();
  });
  await lettre.envoie();
  await lettre.titre("Votre demande n’est pas encore partie");
  await lettre.bouton("Réessayer").click();
  await lettre.titre("Votre demande est enregistrée");
  const dite = await lettre.element.locator("[part=reference]").innerText();
  assert.equal(dite, `Référence : ${recue.reference}`);
  assert.equal(envois(temoin).length, 2);
});

test("who helps says who they are, and that the person agrees", async (t) => {
  const { lettre, temoin } = await ouvre(t);
  await lettre.bouton("J’aide quelqu’un à écrire").click();
  await lettre.champ("Votre organisation").fill("Mission locale");
  await lettre.champ("Votre nom").fill("Luc Martin");
  await lettre.continue();
  await lettre.element.locator("#fautes").getByText("La personne doit être d’accord").waitFor();
  await lettre.bouton("La personne est d’accord pour que j’écrive pour elle").click();
  await lettre.continue();
  await lettre.champ("Prénom").fill("Awa");
  await lettre.continue();
  await lettre.champ("Courriel").fill("awa@exemple.fr");
  await lettre.continue();
  await lettre.ecritLeProjet("Ouvrir une cantine de quartier.");
  await lettre.envoie();
  await lettre.titre("Votre demande est enregistrée");
  assert.deepEqual(envois(temoin)[0].postDataJSON().prescripteur, {
    organisation: "Mission locale",
    referent: "Luc Martin",
    accord_du_candidat: true,
  });
});

test("a draft is kept only when asked for, and erased at will", async (t) => {
  const { page, lettre } = await ouvre(t);
  const garde = () => page.evaluate(() => localStorage.length);
  await lettre.bouton("Commencer").click();
  await lettre.champ("Prénom").fill("Awa");
  await lettre.continue();
  assert.equal(await garde(), 0);
  await lettre.bouton("Garder un brouillon sur cet appareil").click();
  assert.equal(await garde(), 1);
  await page.reload();
  await lettre.titre("Écrire à une structure");
  await choisit(page);
  await lettre.bouton("Reprendre mon brouillon").click();
  assert.equal(await lettre.champ("Prénom").inputValue(), "Awa");
  await lettre.bouton("Retour").click();
  await lettre.bouton("Effacer le brouillon").click();
  assert.equal(await garde(), 0);
});

test("the notice is one tap away, and names who is answerable", async (t) => {
  const { lettre } = await ouvre(t);
  await lettre.bouton("Ce que deviennent vos données").click();
  const notice = lettre.element.locator("[part=notice]");
  for (const mot of ["Ville de Port-Brumel", "dpo@port-brumel.example", "CNIL", "90 jours", "effacer"]) {
    await notice.getByText(mot).first().waitFor();
  }
  assert.ok((await notice.locator("li").count()) >= 13);
});
