// Writing to a structure: once for certain, and nothing before one sends.

import assert from "node:assert/strict";
import test from "node:test";
import { CandidatureElement, STRUCTURE, chooseStructure } from "../driver/candidature-element.mjs";
import { OrientationElement } from "../driver/orientation-element.mjs";
import { NETWORK_FAILURE, TO_CANDIDATURES, scene } from "../driver/scene.mjs";

const PAGE = new URL("../orientation/page.html", import.meta.url);
const open = async (t, options) => {
  const view = await scene(t, PAGE, options);
  const candidature = new CandidatureElement(view.page.locator("guichet-candidature"));
  await candidature.waitForHeading("Écrire à une structure");
  await chooseStructure(view.page);
  return { ...view, candidature };
};

const posts = (witness) => witness.requests.filter((request) => TO_CANDIDATURES(new URL(request.url())) && request.method() === "POST");

test("a first name, a telephone, a sentence: kept, with a reference and a link that opens it", async (t) => {
  const { page, candidature, witness } = await open(t);
  await candidature.fillIn();
  assert.equal(posts(witness).length, 0, "nothing before one sends");
  await candidature.send();
  await candidature.waitForHeading("Votre demande est enregistrée");
  const [post] = posts(witness);
  assert.equal(posts(witness).length, 1);
  assert.match(post.headers()["idempotency-key"], /^[0-9a-f]{32}$/);
  assert.deepEqual(Object.keys(post.postDataJSON()).sort(), ["candidat", "information_lue", "projet", "structure"]);
  assert.match(await candidature.element.locator("[part=reference]").innerText(), /^Référence : [0-9A-Z]{8}$/);
  const link = await candidature.element.getByRole("link", { name: "Suivre ma demande" }).getAttribute("href");
  const { pathname, hash, search } = new URL(link);
  assert.match(pathname, /^\/suivi\/[0-9A-Z]{8}$/);
  assert.ok(hash.length > 20 && search === "", "the secret is in the fragment alone");
  const { detail } = await witness.waitFor("guichet:candidature");
  assert.deepEqual(detail, { statut: "recue", structure: STRUCTURE });
  const followPage = await page.context().newPage();
  await followPage.goto(link);
  await followPage.getByText("Votre demande est enregistrée.").or(followPage.getByText("La structure a votre demande.")).first().waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

test("somebody near, chosen in the list, can be written to", async (t) => {
  const { page, witness } = await scene(t, PAGE);
  const orientation = new OrientationElement(page.locator("guichet-orientation"), witness);
  await orientation.startButton.waitFor();
  await orientation.answerFirstQuestions({ commune: "Port-Brumel", stade: "j’ai une idée", besoins: [] });
  // Where one lives is not where the project is: that is said by whoever answers it.
  await orientation.button("La commune où j’habite").click();
  await orientation.element.getByText("arrivent…").waitFor({ state: "detached" });
  const near = orientation.cards.filter({ has: page.getByRole("link", { name: /^Appeler/ }) }).first();
  await near.getByRole("button", { name: "Lui écrire" }).click();
  const { detail } = await witness.waitFor("guichet:orientation");
  const candidature = new CandidatureElement(page.locator("guichet-candidature"));
  await candidature.waitForHeading(`Écrire à : ${detail.nom}`);
  await candidature.fillIn();
  // What was said in the list goes with it, each thing in words, unless it is taken off.
  const row = (name) => candidature.element.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) });
  await row("Où est le projet").getByText("Port-Brumel").waitFor();
  await row("Où il en est").getByText("j’ai une idée").waitFor();
  await row("Où est le projet").getByRole("button", { name: "Retirer" }).click();
  await row("Où est le projet").waitFor({ state: "detached" });
  await candidature.element.getByRole("button", { name: /^La structure peut passer ma demande/ }).click();
  await candidature.send();
  await candidature.waitForHeading("Votre demande est enregistrée");
  const sent = posts(witness)[0].postDataJSON();
  assert.equal(sent.structure, detail.structure);
  assert.equal(sent.projet.stade, "idee");
  assert.equal(sent.projet.commune, undefined);
  assert.equal(sent.accord_transmission, true);
  // Kept on the device only for who asks, and for another structure.
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await candidature.button("Garder mes réponses sur cet appareil, pour écrire à une autre structure").click();
  await candidature.button("Réponses gardées sur cet appareil").waitFor();
  // On the same page the link of the first one would be lost: the form begins anew on the next.
  await page.reload();
  await candidature.waitForHeading("Écrire à une structure");
  await chooseStructure(page);
  await candidature.button("Reprendre mon brouillon").click();
  assert.equal(await candidature.field("Prénom").inputValue(), "Awa");
});

test("what is wrong is said at the top, in the same words, a step from its field", async (t) => {
  const { page, candidature } = await open(t);
  await candidature.button("Commencer").click();
  await candidature.continue();
  const faults = candidature.element.locator("#fautes");
  await faults.getByText("Prénom : Ce champ est obligatoire.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "fautes");
  await faults.getByRole("button").click();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "prenom");
  assert.equal(await candidature.field("Prénom").getAttribute("aria-invalid"), "true");
  await candidature.field("Prénom").fill("Awa");
  await candidature.continue();
  await candidature.field("Téléphone").fill("12");
  await candidature.continue();
  await faults.getByText(/Téléphone : /).waitFor();
  assert.equal(await candidature.field("Téléphone").inputValue(), "12", "what was written stays");
  await candidature.field("Téléphone").fill("");
  await candidature.continue();
  await faults.getByText("un seul suffit").waitFor();
});

test("offline, it waits, goes when the network is back, and is kept once", async (t) => {
  const { session, candidature, witness } = await open(t, { tolerates: [NETWORK_FAILURE] });
  await candidature.fillIn();
  await session.setOffline(true);
  await candidature.send();
  await candidature.waitForHeading("Votre demande n’est pas encore partie");
  await session.setOffline(false);
  await candidature.waitForHeading("Votre demande est enregistrée");
  const keys = new Set(posts(witness).map((post) => post.headers()["idempotency-key"]));
  assert.equal(keys.size, 1);
});

test("an answer that is lost is asked for again with the same key: the same reference", async (t) => {
  const { session, candidature, witness } = await open(t, { tolerates: [NETWORK_FAILURE] });
  await candidature.fillIn();
  let received;
  await session.route(TO_CANDIDATURES, async (route) => {
    if (received || route.request().method() !== "POST") return route.continue();
    received = await (await route.fetch()).json();
    return route.abort();
  });
  await candidature.send();
  await candidature.waitForHeading("Votre demande n’est pas encore partie");
  await candidature.button("Réessayer").click();
  await candidature.waitForHeading("Votre demande est enregistrée");
  const shown = await candidature.element.locator("[part=reference]").innerText();
  assert.equal(shown, `Référence : ${received.reference}`);
  assert.equal(posts(witness).length, 2);
});

test("who helps says who they are, and that the person agrees", async (t) => {
  const { candidature, witness } = await open(t);
  await candidature.button("J’aide quelqu’un à écrire").click();
  await candidature.field("Votre organisation").fill("Mission locale");
  await candidature.field("Votre nom").fill("Luc Martin");
  await candidature.continue();
  await candidature.element.locator("#fautes").getByText("La personne doit être d’accord").waitFor();
  await candidature.button("La personne est d’accord pour que j’écrive pour elle").click();
  await candidature.continue();
  await candidature.field("Prénom").fill("Awa");
  await candidature.continue();
  await candidature.field("Courriel").fill("awa@exemple.fr");
  await candidature.continue();
  await candidature.writeProject("Ouvrir une cantine de quartier.");
  await candidature.send();
  await candidature.waitForHeading("Votre demande est enregistrée");
  assert.deepEqual(posts(witness)[0].postDataJSON().prescripteur, {
    organisation: "Mission locale",
    referent: "Luc Martin",
    accord_du_candidat: true,
  });
});

test("a draft is kept only when asked for, and erased at will", async (t) => {
  const { page, candidature } = await open(t);
  const keptCount = () => page.evaluate(() => localStorage.length);
  await candidature.button("Commencer").click();
  await candidature.field("Prénom").fill("Awa");
  await candidature.continue();
  assert.equal(await keptCount(), 0);
  await candidature.button("Garder un brouillon sur cet appareil").click();
  assert.equal(await keptCount(), 1);
  await page.reload();
  await candidature.waitForHeading("Écrire à une structure");
  await chooseStructure(page);
  await candidature.button("Reprendre mon brouillon").click();
  assert.equal(await candidature.field("Prénom").inputValue(), "Awa");
  await candidature.button("Retour").click();
  await candidature.button("Effacer le brouillon").click();
  assert.equal(await keptCount(), 0);
});

test("the notice is one tap away, and names who is answerable", async (t) => {
  const { candidature } = await open(t);
  await candidature.button("Ce que deviennent vos données").click();
  const notice = candidature.element.locator("[part=notice]");
  for (const word of ["Ville de Port-Brumel", "dpo@port-brumel.example", "CNIL", "90 jours", "effacer"]) {
    await notice.getByText(word).first().waitFor();
  }
  assert.ok((await notice.locator("li").count()) >= 13);
});
