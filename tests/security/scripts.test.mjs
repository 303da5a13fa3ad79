// Texts that try to run where they are shown: on the page that follows an application, and in
// the widget that writes one. Trusted Types are enforced, and nothing is left to them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { Lettre, choisit } from "../pilote/lettre.mjs";
import { navigateur, scene } from "../pilote/scene.mjs";
import { SITE } from "../pilote/site.mjs";

const { sorties, vecteurs } = JSON.parse(readFileSync(new URL("scripts.json", import.meta.url), "utf8"));
const textes = (familles) => familles.flatMap(({ textes }) => textes);
const CRI = "crie()";
const CHARGES = textes(sorties).flatMap((sortie) =>
  textes(vecteurs).map((vecteur) => sortie + vecteur.replaceAll("{cri}", CRI)),
);
const ETIQUETTES = "script, img, svg, iframe, object, embed, video, audio, details, base, marquee, math, form[action], a[href^=javascript]";

/** Runs before the page does: who cries is heard, and so is who was kept from it. */
const ecoute = () => {
  window.cris = 0;
  window.refus = [];
  window.crie = () => (window.cris += 1);
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => window.refus.push(violatedDirective));
};

const page = async (t) => {
  const contexte = await (await navigateur()).newContext();
  t.after(() => contexte.close());
  await contexte.addInitScript(ecoute);
  return contexte.newPage();
};

/** Nothing ran, nothing was stopped on its way to run, and no element came out of a text. */
const inerte = async (page, avant) => {
  const vu = await page.evaluate(
    (etiquettes) => ({ cris: window.cris, refus: window.refus, elements: document.querySelectorAll(etiquettes).length }),
    ETIQUETTES,
  );
  assert.deepEqual(vu, { cris: 0, refus: [], elements: avant });
};
const compte = (page) => page.evaluate((etiquettes) => document.querySelectorAll(etiquettes).length, ETIQUETTES);

test("without a defence, they run", async (t) => {
  assert.ok(CHARGES.length >= 1000, `${CHARGES.length} payloads`);
  assert.equal(new Set(CHARGES).size, CHARGES.length);
  const nue = await page(t);
  await nue.goto("data:text/html,<p>");
  for (const charge of CHARGES) await nue.evaluate((charge) => (document.body.innerHTML = charge), charge);
  // Each has its place: between two tags, no more than a part of them is at home.
  await nue.waitForFunction(() => window.cris >= 200);
});

test("the page that follows an application shows them as texts", async (t) => {
  const suivi = await page(t);
  const dossier = (charges) => {
    const [reference, structure, constat, ensuite, telephone, courriel, prenom] = charges;
    const autre = {
      structure: { id: structure, nom: structure, resume: ensuite }, titre: constat,
      raisons: [{ texte: prenom, poids: 1 }], contact: { telephone, courriel, site: null },
    };
    return {
      reference, structure, structure_nom: structure, statut: "transmise", recue_le: "2026-11-26T00:00:00Z", change_le: "2026-11-26T00:00:00Z",
      conservee_jusqu_au: "2027-02-24T00:00:00Z", effacee: false, bac_a_sable: false,
      suite: { constat, ensuite, autre_structure: true, autres_structures: [autre] },
      candidat: { prenom, telephone, courriel },
      historique: charges.map((etape) => ({ etape, le: "2026-11-26T00:00:00Z", par: etape })),
    };
  };
  let charges = CHARGES;
  let faute = false;
  await suivi.route("**/v1/candidatures/*", (route) =>
    faute
      ? route.fulfill({
          status: 400, contentType: "application/problem+json",
          json: { detail: charges[0], fautes: charges.map((detail) => ({ detail, champ: detail })) },
        })
      : route.fulfill({ json: dossier(charges) }),
  );
  await suivi.goto(new URL("/suivi/7KQM4TXC", SITE).href);
  const avant = await compte(suivi);
  await suivi.goto("about:blank");
  await suivi.goto(new URL("/suivi/7KQM4TXC#secret", SITE).href);
  await suivi.locator("#historique li").nth(CHARGES.length - 1).waitFor({ state: "attached" });

  // Then in each of the other fields, drawn anew as after a change.
  const montre = async (attendu) => {
    await suivi.evaluate(() => document.getElementById("contact").requestSubmit());
    await suivi.waitForFunction((attendu) => document.body.innerText.includes(attendu), attendu);
  };
  let montrees = CHARGES.length;
  for (let rang = 0; rang < CHARGES.length; rang += 7) {
    charges = [...CHARGES.slice(rang, rang + 7), ...CHARGES].slice(0, 7);
    charges[0] = `${rang} ${charges[0]}`;
    await suivi.evaluate(() => document.getElementById("contact").requestSubmit());
    await suivi.waitForFunction((debut) => document.getElementById("reference").textContent.startsWith(debut), `${rang} `);
    montrees += 7;
  }
  faute = true;
  for (let rang = 0; rang < CHARGES.length; rang += 100) {
    charges = CHARGES.slice(rang, rang + 100);
    charges[0] = `faute ${rang} ${charges[0]}`;
    await montre(`faute ${rang} `);
    montrees += charges.length;
  }
  await inerte(suivi, avant);
  t.diagnostic(`${montrees} payloads shown, 0 run`);
});

test("the widget that writes an application shows them as texts", async (t) => {
  const { page: hote } = await scene(t, new URL("../orientation/page.html", import.meta.url));
  await hote.evaluate(ecoute);
  const lettre = new Lettre(hote.locator("guichet-candidature"));
  await lettre.titre("Écrire à une structure");
  await choisit(hote);
  const elements = () =>
    hote.evaluate(
      (etiquettes) => document.querySelector("guichet-candidature").shadowRoot.querySelectorAll(etiquettes).length,
      ETIQUETTES,
    );
  const avant = await elements();
  // As many as a text takes; a person's name takes one.
  const lots = [];
  for (const charge of CHARGES.map((charge) => charge.replace(/[\u0000-\u001f]/g, " "))) {
    const dernier = lots.at(-1);
    if (dernier && dernier.length + charge.length < 1_900) lots[lots.length - 1] = `${dernier} ${charge}`;
    else lots.push(charge);
  }
  let montrees = 0;
  for (const [rang, resume] of lots.entries()) {
    if (rang === 0) {
      await lettre.remplit({ prenom: CHARGES[7].slice(0, 100), resume });
    } else {
      await lettre.bouton("Retour").click();
      await lettre.ecritLeProjet(resume);
    }
    montrees += resume.split(CRI).length - 1;
  }
  const vu = await hote.evaluate(() => ({ cris: window.cris, refus: window.refus }));
  assert.deepEqual(vu, { cris: 0, refus: [] });
  assert.equal(await elements(), avant);
  assert.ok(montrees >= 1000, `${montrees} payloads`);
  t.diagnostic(`${montrees} payloads shown, 0 run`);
});
