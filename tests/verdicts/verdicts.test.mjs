// From an address typed in a partner's page to what is said of it.

import assert from "node:assert/strict";
import test from "node:test";
import { CAS_DU_JOUR, cas } from "../pilote/cas.mjs";
import { scene } from "../pilote/scene.mjs";

const PAGE = new URL("page.html", import.meta.url);

/** The text as it reads, whatever its spaces. */
const texte = async (element) => (await element.innerText()).replace(/\s+/g, " ");

for (const { nom, titre, dit = [], tait = [] } of [
  {
    nom: "dans",
    titre: "Oui, cette adresse est dans un quartier prioritaire.",
    dit: ["« Les Cordiers »", "Sa limite est à 250 m.", "CitésLab", "Votre mairie peut confirmer ce résultat."],
    tait: ["à moins de 300 m"],
  },
  {
    nom: "homonyme-de-commune",
    titre: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    dit: ["est à 920 m.", "droit commun"],
    tait: ["à moins de 300 m d’un quartier", "à moins de 500 m d’un quartier"],
  },
  {
    nom: "loin-de-tout",
    titre: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    dit: ["aucun quartier prioritaire à moins de 10 km"],
  },
  {
    nom: "bande-300",
    titre: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    dit: ["est à 200 m.", "C’est à moins de 300 m d’un quartier prioritaire."],
  },
  {
    nom: "bande-500",
    titre: "Non, cette adresse n’est pas dans un quartier prioritaire.",
    dit: ["est à 410 m.", "C’est à moins de 500 m d’un quartier prioritaire."],
    tait: ["C’est à moins de 300 m d’un quartier prioritaire."],
  },
  {
    nom: "sur-limite-commune",
    titre: "À confirmer : la limite d’un quartier prioritaire passe tout près.",
    dit: ["nous ne pouvons pas trancher", "Votre mairie peut confirmer ce résultat."],
  },
  {
    nom: "rue-sans-numero",
    titre: "À confirmer : il manque le numéro dans la rue.",
    dit: ["Une rue peut être en partie dans un quartier prioritaire."],
  },
  {
    nom: "commune-seule",
    titre: "À confirmer : il manque une adresse plus précise.",
    dit: ["Ce nom désigne toute une commune."],
  },
  {
    nom: "hors-territoire",
    titre: "Nous ne pouvons pas répondre pour ce lieu.",
    dit: ["hors du territoire que nous connaissons"],
  },
]) {
  test(`what a resident of ${nom} reads`, async (t) => {
    const { guichet } = await scene(t, PAGE);
    const attendu = cas(nom);
    await guichet.verifie(attendu);
    assert.equal(await texte(guichet.titre), titre);
    const lu = await texte(guichet.reponse);
    for (const phrase of [attendu.libelle, ...dit]) assert.ok(lu.includes(phrase), `« ${phrase} » is not in: ${lu}`);
    for (const phrase of tait) assert.ok(!lu.includes(phrase), `« ${phrase} » is in: ${lu}`);
    // What it is worth, where it comes from, and that nothing of it exists.
    assert.match(lu, /Ce résultat ne vaut pas attestation\./);
    assert.match(lu, /Données de démonstration/);
    if (attendu.statut !== "indetermine") assert.match(lu, /Source : /);
    assert.match(await texte(guichet.annonce), new RegExp(`^${titre}`), "and hears");
  });
}

test("the answer and its reasons come first, then what goes with them", async (t) => {
  const { guichet } = await scene(t, PAGE);
  // At the event, before anything else can happen.
  await guichet.element.evaluate((element) =>
    element.addEventListener("guichet:verdict", () => {
      const dit = (selecteur) => element.shadowRoot.querySelector(selecteur)?.textContent ?? null;
      element.vu = { titre: dit("#titre"), raison: dit(".raison"), suite: dit(".suite"), carte: dit("[part~=carte]") };
    }),
  );
  await guichet.verifie(cas("dans"));
  const vu = await guichet.element.evaluate((element) => element.vu);
  assert.match(vu.titre, /^Oui/);
  assert.match(vu.raison, /Les Cordiers/);
  assert.deepEqual([vu.suite, vu.carte], [null, null]);
  const lu = await texte(guichet.reponse);
  for (const phrase of ["Et maintenant", "Ce résultat ne vaut pas attestation."]) assert.ok(lu.includes(phrase), phrase);
  assert.equal(await guichet.element.locator("[part~=carte]").count(), 1);
});

test("the map says in words what it draws", async (t) => {
  const { guichet } = await scene(t, PAGE);
  await guichet.verifie(cas("dans"));
  const carte = guichet.element.getByRole("img", { name: /^Carte : le lieu est dans le quartier « Les Cordiers », à 250\sm de sa limite\.$/ });
  await carte.waitFor();
  // The place is in the middle, and a contour is drawn around it.
  const dedans = await carte.evaluate((svg) => {
    const point = svg.createSVGPoint();
    const { cx, cy } = svg.querySelector("circle.point");
    Object.assign(point, { x: cx.baseVal.value, y: cy.baseVal.value });
    return svg.querySelector("path.quartier").isPointInFill(point);
  });
  assert.equal(dedans, true);
});

test("an address that nothing answers to: what to try, and the text stays", async (t) => {
  const { guichet } = await scene(t, PAGE);
  await guichet.ecrit("12 rue Introuvable");
  await guichet.element.getByText("Aucune adresse trouvée.").first().waitFor();
  const lu = await texte(guichet.cadre);
  assert.match(lu, /Vérifiez l’orthographe\. Ajoutez la commune ou le code postal\./);
  assert.match(await texte(guichet.annonce), /Aucune adresse trouvée\./);
  assert.equal(await guichet.champ.inputValue(), "12 rue Introuvable");
  assert.equal(await guichet.reponse.count(), 0, "nothing is said of a place that was not found");
});

test("a street asks for its number, which settles the matter", async (t) => {
  const { guichet } = await scene(t, PAGE);
  assert.equal((await guichet.verifie(cas("rue-sans-numero"))).statut, "a_confirmer");
  await guichet.element.getByRole("button", { name: "Préciser le numéro" }).click();
  await guichet.champ.pressSequentially("7 ");
  await guichet.proposition(cas("dans").libelle).click();
  assert.equal((await guichet.temoin.attends("guichet:verdict", 1)).detail.statut, "dans");
});

test("another address replaces the answer at its first letter", async (t) => {
  const { guichet } = await scene(t, PAGE);
  await guichet.verifie(cas("dans"));
  await guichet.ecrit("7 r");
  await guichet.reponse.waitFor({ state: "detached" });
  assert.equal((await guichet.verifie(cas("hors"))).statut, "hors");
});

test("every named case is what the page is told", async (t) => {
  const { guichet } = await scene(t, PAGE);
  for (const attendu of CAS_DU_JOUR) {
    const detail = await guichet.verifie(attendu);
    const { nom } = attendu;
    if (!attendu.ferme) {
      assert.equal(detail.statut, "a_confirmer", `${nom}: a wide place has no firm answer`);
      continue;
    }
    assert.equal(detail.statut, attendu.statut, nom);
    if (attendu.statut === "indetermine") continue;
    assert.deepEqual(detail.bandes, attendu.bandes, nom);
    if (attendu.statut === "dans") assert.equal(detail.qpv, attendu.qpv, nom);
    assert.equal(detail.generation, "2024", nom);
    if (attendu.distance_m === undefined) assert.equal(detail.distance_m, null, nom);
    else assert.ok(Math.abs(detail.distance_m - attendu.distance_m) < 3, `${nom}: ${detail.distance_m} m`);
  }
});
