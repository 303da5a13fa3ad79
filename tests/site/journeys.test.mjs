// Every journey of the site without a script, and the page that puts them in a row.

import assert from "node:assert/strict";
import test from "node:test";
import { CASES_OF_TODAY, namedCase } from "../driver/cases.mjs";
import { openContext } from "../driver/scene.mjs";
import { SITE } from "../driver/site.mjs";
import { createStructure } from "../driver/structure.mjs";

const at = (path) => new URL(path, SITE).href;

/** A page without a script, on a narrow phone; every address that it asks for is kept. */
const open = async (t, { javaScriptEnabled = false } = {}) => {
  const context = await openContext({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
  t.after(() => context.close());
  const page = await context.newPage();
  const addresses = [];
  page.on("request", (request) => addresses.push(request.url()));
  return { page, addresses };
};

/** Nothing is wider than the screen. */
const fits = async (page) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${page.url()}: ${width} px`);
};

/** Checks an address by the form alone. */
const check = async (page, address) => {
  await page.goto(at("/quartier"));
  await page.getByLabel("Votre adresse").fill(address);
  await page.getByRole("button", { name: "Vérifier mon adresse" }).click();
};

test("an address is answered without a script, as the demonstration says, and is in no address", async (t) => {
  const { page, addresses } = await open(t);
  const sentences = { dans: /^Oui/, hors: /^Non/, a_confirmer: /^À confirmer/ };
  // A form knows a number to 10 m: what is nearer to a limit is in doubt there, and so is what has
  // no number.
  const isFirm = ({ precision_max_m: max, adresse }) => adresse.type === "housenumber" && (max === undefined || max > 30);
  const cases = CASES_OF_TODAY.filter((one) => sentences[one.statut] && one.libelle && isFirm(one));
  assert.ok(cases.length > 0);
  for (const { statut, libelle, nom } of cases) {
    await check(page, libelle);
    const offered = page.getByRole("group", { name: "Choisissez votre adresse dans la liste." });
    if (await offered.count()) {
      await offered.getByRole("radio").first().check();
      await page.getByRole("button", { name: "Vérifier cette adresse" }).click();
    }
    const title = await page.locator(".verdict h2").textContent();
    assert.match(title.trim(), sentences[statut], nom);
    await fits(page);
  }
  assert.ok(addresses.every((url) => !url.includes("?")), "nothing typed is in an address");
});

test("the form and the element say the same sentences", async (t) => {
  const { libelle } = namedCase("dans");
  const { page } = await open(t);
  await check(page, libelle);
  const said = await page.locator(".verdict h2, .verdict h2 ~ p").allTextContents();
  const { page: scripted } = await open(t, { javaScriptEnabled: true });
  await scripted.goto(at("/quartier"));
  const field = scripted.getByRole("combobox", { name: "Votre adresse est-elle dans un quartier prioritaire ?" });
  await field.fill(libelle);
  await field.press("Enter");
  const title = scripted.locator("guichet-qpv h2").filter({ hasText: /^\s*Oui/ });
  await title.waitFor();
  assert.equal((await title.textContent()).trim(), said[0].trim());
  const reasons = await scripted.locator("guichet-qpv .raison").allTextContents();
  for (const reason of reasons) {
    assert.ok(said.includes(reason.replace(/\s+$/, "")), `${reason} among ${said}`);
  }
});

test("from questions to people to meet and to a letter that can be followed, without a script", async (t) => {
  await createStructure("citeslab");
  const { page, addresses } = await open(t);
  await page.goto(at("/aides"));
  await page.getByRole("button", { name: "Commencer" }).click();
  for (let asked = 0; asked < 6 && (await page.locator("#resultats").count()) === 0; asked += 1) {
    await fits(page);
    await page.getByRole("button", { name: "Je ne sais pas" }).click();
  }
  await page.getByRole("heading", { name: "Vos résultats" }).waitFor();
  await fits(page);
  await page.getByRole("button", { name: "Trouver qui peut m’aider" }).click();
  const list = page.getByRole("button", { name: "Voir la liste" });
  if (await list.count()) await list.click();
  await page.getByRole("heading", { name: "Qui rencontrer, et dans quel ordre" }).waitFor();
  await fits(page);

  await page.goto(at("/ecrire?structure=citeslab"));
  await page.getByRole("button", { name: "Envoyer" }).click();
  await page.getByRole("link", { name: /^Prénom/ }).click();
  await page.getByLabel("Prénom").fill("Awa");
  await page.getByLabel("Téléphone", { exact: true }).fill("06 12 34 56 78");
  await page.getByRole("textbox", { name: "Votre projet" }).fill("Un atelier de couture dans mon quartier");
  await page.getByLabel("J’ai lu ce que deviennent mes données").check();
  await fits(page);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await page.getByRole("heading", { name: "Votre demande est enregistrée" }).waitFor();
  await fits(page);
  await page.getByRole("button", { name: "Suivre ma demande" }).click();
  await page.getByRole("heading", { name: /^(Votre demande est enregistrée|La structure a votre demande)\.$/ }).waitFor();
  const typed = ["Awa", "couture", "612345678"];
  for (const url of addresses) {
    assert.ok(typed.every((word) => !decodeURIComponent(url).includes(word)), url);
  }
});

test("every page of the menus fits a narrow phone and has one main heading", async (t) => {
  const { page } = await open(t);
  const seen = new Set();
  const queue = ["/"];
  while (queue.length) {
    const path = queue.shift();
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await page.goto(at(path));
    assert.equal(response.status(), 200, path);
    assert.equal(await page.locator("h1").count(), 1, path);
    await fits(page);
    const links = await page.locator("nav a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    queue.push(...links.filter((href) => href.startsWith("/") && !href.startsWith("/v1/")));
  }
  assert.ok(seen.size >= 6);
});
