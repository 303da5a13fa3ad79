// A structure that does not answer: thirty days later, the page names others, says why, and
// lets one be written to. On a service of its own, for its clock is moved.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { Lettre } from "../pilote/lettre.mjs";
import { openContext } from "../pilote/scene.mjs";
import { sert } from "../pilote/serveur.mjs";
import { XTASK } from "../pilote/site.mjs";

const DEMANDEE = "brumelles-citeslab";
const CANDIDATURE = {
  structure: DEMANDEE,
  candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
  projet: { resume: "Un atelier de couture dans mon quartier", commune: "99001", secteur: "textile", stade: "emergence" },
  information_lue: true,
};

/** A service, and what asks it with a key. */
const ouvre = async (t) => {
  const dossier = mkdtempSync(join(tmpdir(), "guichet-"));
  t.after(() => rmSync(dossier, { recursive: true, force: true }));
  const { url, journal } = await sert(t, { options: ["--persist", dossier] });
  const { admin } = JSON.parse(readFileSync(join(dossier, "secrets.json"), "utf8"));
  const demande = async (method, chemin, cle, corps) => {
    const reponse = await fetch(new URL(chemin, url), {
      method,
      headers: { "content-type": "application/json", ...(cle && { authorization: `Bearer ${cle}` }) },
      body: corps && JSON.stringify(corps),
    });
    assert.ok(reponse.ok, `${method} ${chemin}: ${reponse.status}`);
    return reponse.json();
  };
  const attends = async (jours) => {
    const maintenant = new Date(Date.now() + jours * 86_400_000).toISOString();
    await demande("POST", "/v1/admin/taches", admin, { maintenant });
  };
  return { url, journal, admin, demande, attends };
};

test("unanswered, another is proposed by its name and can be written to", { skip: !XTASK && "GUICHET_XTASK is not set" }, async (t) => {
  const { url, admin, demande, attends } = await ouvre(t);
  const partenaire = { nom: "Accueil de CitésLab", portee: "structure", structure: DEMANDEE };
  const { cle } = await demande("POST", "/v1/admin/partenaires", admin, partenaire);
  const recue = await demande("POST", "/v1/candidatures", null, CANDIDATURE);
  await demande("GET", "/v1/candidatures", cle);
  await attends(11);
  await attends(31);

  const contexte = await openContext({ reducedMotion: "reduce" });
  t.after(() => contexte.close());
  const [requetes, plaintes] = [[], []];
  contexte.on("request", (requete) => requetes.push(requete));
  contexte.on("weberror", (erreur) => plaintes.push(String(erreur.error())));
  contexte.on("console", (ligne) => ["error", "warning"].includes(ligne.type()) && plaintes.push(ligne.text()));
  const page = await contexte.newPage();
  await page.goto(new URL(recue.suivi, url).href);
  await page.getByRole("heading", { name: "La structure n’a pas répondu." }).waitFor();
  const texte = await page.locator("main").innerText();
  assert.ok(texte.includes("CitésLab des Brumelles (fictif)"), "by its name");
  assert.ok(!texte.includes(DEMANDEE), "not by its identifier");

  const fiches = page.locator("#autres > li");
  const noms = await fiches.getByRole("heading").allInnerTexts();
  assert.equal(noms.length, 3);
  assert.ok(!noms.includes("CitésLab des Brumelles (fictif)"), noms.join());
  for (const fiche of await fiches.all()) {
    assert.ok((await fiche.locator("[data-dit=raisons] li").count()) >= 1, "it says why");
    assert.ok((await fiche.getByRole("link", { name: /Appeler|Écrire|site/ }).count()) >= 1, "it can be reached");
  }

  // As a resident would: the first one, by the form of the site.
  const premiere = noms[0];
  await fiches.first().getByRole("link", { name: "Lui envoyer une demande" }).click();
  const lettre = new Lettre(page.locator("guichet-candidature"));
  await lettre.titre(`Écrire à : ${premiere}`);
  assert.equal(new URL(page.url()).hash, "#candidature");
  await lettre.remplit();
  await lettre.envoie();
  await lettre.titre("Votre demande est enregistrée");

  // Asked by the same person, it is proposed no more.
  await page.goto(new URL(recue.suivi, url).href);
  await page.reload();
  await fiches.first().waitFor();
  const restes = await fiches.getByRole("heading").allInnerTexts();
  assert.ok(restes.length > 0 && !restes.includes(premiere), restes.join());

  assert.deepEqual(plaintes, []);
  for (const requete of requetes) {
    const entetes = await requete.allHeaders();
    assert.ok(!requete.url().split("#")[0].includes(recue.secret), requete.url());
    assert.equal(entetes.referer ?? "", "", requete.url());
  }
});
