// A structure takes its place, and answers: from the mail of this machine to the answer, in a
// browser with scripts and in one without.

import assert from "node:assert/strict";
import test from "node:test";
import { mailTo, signIn } from "../driver/mail.mjs";
import { openContext } from "../driver/scene.mjs";
import { MAILS, SITE, ask } from "../driver/site.mjs";

const DAY_MS = 86_400_000;

const deposit = async (structure, agreed) => {
  const answer = await ask("/v1/candidatures", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      structure,
      candidat: { prenom: "Awa", telephone: "06 12 34 56 78", courriel: `awa-${structure}@exemple.example` },
      projet: { resume: "Ouvrir une cantine de quartier." },
      accord_transmission: agreed,
      information_lue: true,
    }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return answer.json();
};

for (const [javaScriptEnabled, structure, address, colleague] of [
  [false, "brumelles-sternes", "coop@sternes.example", `moussa-${Date.now()}@sternes.example`],
  [true, "brumelles-distance", "aide@distance.example", `moussa-${Date.now()}@distance.example`],
]) {
  const name = `a structure claims its card, reads and answers, scripts ${javaScriptEnabled ? "on" : "off"}`;
  test(name, { skip: !MAILS && "GUICHET_COURRIELS is not set" }, async (t) => {
    const context = await openContext({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
    t.after(() => context.close());
    const page = await context.newPage();
    const complaints = [];
    // The page where one signs in is refused to who has not: a browser notes the status.
    const isRefusal = (message) => message.location().url === `${SITE}/espace` && message.text().includes("403");
    page.on("console", (message) => isRefusal(message) || complaints.push(message.text()));
    /** Nothing is wider than the screen. */
    const fits = async () => {
      const wide = await page.locator("body *").evaluateAll((all) =>
        all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.outerHTML.slice(0, 80)));
      assert.deepEqual(wide, [], page.url());
    };

    await signIn(context, page, address);
    await page.getByRole("link", { name: "Rejoindre une structure" }).first().click();
    await page.getByLabel("Son nom, sa commune, ou les deux").fill(structure.split("-")[1] === "sternes" ? "sternes" : "toute heure");
    await page.getByRole("button", { name: "Chercher" }).click();
    await fits();
    await page.getByRole("button", { name: "C’est ma structure" }).first().click();
    await page.getByText("Vous en êtes responsable.").waitFor();

    await page.getByRole("link", { name: "Membres" }).click();
    await page.getByLabel("Son adresse électronique").fill(colleague);
    await page.getByRole("button", { name: "Inviter" }).click();
    await page.getByText("Cette personne a reçu un courriel.").waitFor();
    await fits();
    assert.match(await mailTo(context, colleague, "invité"), /\/espace\/connexion/);

    const { reference } = await deposit(structure, true);
    const told = await mailTo(context, address, reference);
    assert.doesNotMatch(told, /Awa|06 12|cantine/);
    // Under the name that one signed in under: a cookie is for one name.
    const [opened] = told.match(/http:\/\/localhost:\d+\/espace\/candidatures\/\w+/);
    await page.goto(opened);
    await page.getByText("Ouvrir une cantine de quartier.").waitFor();
    assert.equal(await page.getByRole("link", { name: /^Appeler/ }).getAttribute("href"), "tel:+33612345678");
    await fits();

    await page.getByRole("button", { name: "Je m’en occupe" }).click();
    await page.getByText("C’est noté.").waitFor();
    // From here with the keyboard alone.
    await page.getByText("Donner un rendez-vous").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Jour").fill(new Date(Date.now() + 7 * DAY_MS).toLocaleDateString("sv", { timeZone: "Europe/Paris" }));
    await page.getByLabel("Heure").fill("14:30");
    await page.getByLabel("Lieu").fill("3 quai des Sternes");
    await page.getByLabel("Lieu").press("Enter");
    await page.getByText(/à 14\sh\s30 \(heure de Paris\), 45 minutes/).waitFor();
    await page.getByLabel("Note privée").fill("Rappeler jeudi");
    await page.getByRole("button", { name: "Garder cette note" }).click();
    await page.getByText("Votre note est gardée.").waitFor();
    await fits();

    await page.getByRole("link", { name: "Transmettre à une autre structure" }).click();
    await page.getByLabel("Son nom, sa commune, ou les deux").fill("citeslab");
    await page.getByRole("button", { name: "Chercher" }).click();
    await page.getByLabel(/^CitésLab des Brumelles/).check();
    await page.getByLabel("Nous ne servons pas sa commune").check();
    await fits();
    await page.goto(opened);
    await page.getByText("Accepter la demande").click();
    await page.getByRole("button", { name: "Accepter" }).click();
    await page.getByText("Acceptée.", { exact: true }).waitFor();

    // Who was removed is out at once, an open page included.
    const theirs = await openContext({ javaScriptEnabled });
    t.after(() => theirs.close());
    const tab = await theirs.newPage();
    await signIn(theirs, tab, colleague);
    await tab.goto(opened);
    await tab.getByText("Ouvrir une cantine de quartier.").waitFor();
    await page.getByRole("link", { name: "Membres" }).click();
    const member = page.getByRole("listitem").filter({ hasText: colleague });
    await member.getByText("Retirer", { exact: true }).click();
    await member.getByRole("button", { name: "Oui, c’est décidé" }).click();
    await page.getByText("cette personne n’a plus accès").waitFor();
    await tab.getByRole("button", { name: "Garder cette note" }).click();
    await tab.getByRole("heading", { name: "Connectez-vous" }).waitFor();

    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await page.getByText("Vous êtes déconnecté.").waitFor();
    assert.deepEqual(await context.cookies(SITE), []);
    assert.deepEqual(complaints, []);
  });
}
