// Writing to a structure while too many write: the page works a little, and it is kept once.

import assert from "node:assert/strict";
import test, { after } from "node:test";
import { Lettre, choisit } from "../pilote/lettre.mjs";
import { ECHEC_RESEAU, scene } from "../pilote/scene.mjs";
import { sert } from "../pilote/serveur.mjs";

// A site of its own, where everybody is one too many.
const { url: site } = await sert({ after }, { variables: { GUICHET_AFFLUENCE: "0" } });
const ICI = `${site}/v1/candidatures`;

const PAGE = new URL("../orientation/page.html", import.meta.url);
const ouvre = async (t) => {
  const vue = await scene(t, PAGE, { site, tolere: [ECHEC_RESEAU] });
  const lettre = new Lettre(vue.page.locator("guichet-candidature"));
  await lettre.titre("Écrire à une structure");
  await choisit(vue.page);
  await lettre.remplit();
  return { ...vue, lettre };
};

const envois = ({ requetes }) => requetes.filter((requete) => requete.url() === ICI && requete.method() === "POST");

/** All that stands in the heading from now on. */
const titres = (page) =>
  page.evaluate(() => {
    const racine = document.querySelector("guichet-candidature").shadowRoot;
    window.titres = [];
    const note = () => window.titres.push(racine.querySelector("#titre")?.textContent);
    new MutationObserver(note).observe(racine, { subtree: true, childList: true, characterData: true });
  });

test("the page says that it works, works, and sends the same again with what it found", async (t) => {
  const { page, lettre, temoin } = await ouvre(t);
  await titres(page);
  await lettre.envoie();
  await lettre.titre("Votre demande est enregistrée");
  const vus = [...new Set(await page.evaluate(() => window.titres))];
  assert.deepEqual(
    vus.filter((titre) => !titre.startsWith("Relisez")),
    ["Envoi en cours…", "Vérification en cours…", "Votre demande est enregistrée"],
  );
  const [sans, avec, ...autres] = envois(temoin);
  assert.deepEqual(autres, []);
  const refus = await (await sans.response()).json();
  assert.equal(refus.code, "preuve-demandee");
  assert.equal(sans.headers()["guichet-preuve"], undefined);
  assert.ok(avec.headers()["guichet-preuve"].startsWith(`${refus.defi}.`));
  assert.equal(avec.headers()["idempotency-key"], sans.headers()["idempotency-key"]);
  assert.equal(avec.postData(), sans.postData());
  // Asked again without a proof: what was kept, and nothing more.
  const encore = await fetch(ICI, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": avec.headers()["idempotency-key"] },
    body: avec.postData(),
  });
  assert.equal(encore.status, 201);
  assert.deepEqual(await encore.json(), await (await avec.response()).json());
});

test("what waited for the network goes the same way", async (t) => {
  const { session, lettre, temoin } = await ouvre(t);
  await session.setOffline(true);
  await lettre.envoie();
  await lettre.titre("Votre demande n’est pas encore partie");
  await session.setOffline(false);
  await lettre.titre("Votre demande est enregistrée");
  assert.equal(new Set(envois(temoin).map((envoi) => envoi.headers()["idempotency-key"])).size, 1);
});

test("a challenge beyond reason is not worked at", async (t) => {
  const { session, lettre, temoin } = await ouvre(t);
  await session.route(ICI, (route) =>
    route.fulfill({
      status: 429,
      contentType: "application/problem+json",
      headers: { "access-control-allow-origin": "*" },
      body: JSON.stringify({ code: "preuve-demandee", defi: "31.1795435800.c2NlYXU" }),
    }),
  );
  await lettre.envoie();
  await lettre.titre("Votre demande n’est pas encore partie");
  assert.equal(envois(temoin).length, 1);
});
