// A resident who has just applied: the page that their link opens, to the erasure.

import assert from "node:assert/strict";
import test from "node:test";
import { readFileSync } from "node:fs";
import { SHIFT_MS } from "../driver/clock.mjs";
import { openContext } from "../driver/scene.mjs";
import { MAILS, SITE, XTASK, ask } from "../driver/site.mjs";
import { createStructure } from "../driver/structure.mjs";

const CANDIDATURE = {
  structure: "citeslab",
  candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
  projet: { resume: "Un atelier de couture dans mon quartier" },
  information_lue: true,
};

const deposit = (key) =>
  ask("/v1/candidatures", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify(CANDIDATURE),
  });

test("asked twice, an application is kept once, and answered alike", async () => {
  const key = crypto.randomUUID();
  const first = await deposit(key);
  assert.equal(first.status, 201);
  const second = await deposit(key);
  assert.equal(second.headers.get("idempotent-replayed"), "true");
  assert.equal(await second.text(), await first.text());
});

/** Opens the link as a person does: with a script by following it, without one by pasting it. */
const openLink = async (page, link, scripted) => {
  await page.goto(scripted ? link : new URL("/suivi", SITE).href);
  if (!scripted) {
    await page.getByLabel("Collez ici le lien").fill(link);
    await page.getByRole("button", { name: "Ouvrir ma demande" }).click();
  }
};

for (const scripted of [true, false]) {
  const how = scripted ? "with a script" : "without a script";
  test(`followed, corrected, taken back and erased ${how}, the secret out of every address`, async (t) => {
    const received = await (await deposit(crypto.randomUUID())).json();
    const context = await openContext({ javaScriptEnabled: scripted });
    t.after(() => context.close());
    const page = await context.newPage();
    const [addresses, errors] = [[], []];
    page.on("request", (request) => addresses.push(request.url()));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (line) => errors.push(line.text()));

    await openLink(page, new URL(received.suivi, SITE).href, scripted);
    // Its mailbox receives within a second or so: the page says which of the two it is.
    await page.getByRole("heading", { name: /^(Votre demande est enregistrée|La structure a votre demande)\.$/ }).waitFor();
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, "/suivi");
    await page.getByText("Changer comment me joindre").click();
    await page.getByLabel("Adresse électronique").fill("awa@exemple.fr");
    await page.getByRole("button", { name: "Changer", exact: true }).click();
    await page.getByText("C’est changé.").waitFor();

    await page.getByText("Retirer ma demande").click();
    await page.getByRole("button", { name: "Oui, retirer" }).click();
    await page.getByRole("heading", { name: "Vous avez retiré votre demande." }).waitFor();

    await page.getByText("Effacer toutes mes données").click();
    await page.getByRole("button", { name: "Oui, tout effacer" }).click();
    await page.getByText("Tout est effacé.").waitFor();

    await page.getByText("Vérifier un reçu").click();
    await page.getByLabel("Collez ici le reçu").fill(received.recu);
    await page.getByRole("button", { name: "Vérifier ce reçu" }).click();
    await page.getByText("Ce reçu est vrai").waitFor();

    const gone = await ask(`/v1/candidatures/${received.reference}`, {
      headers: { authorization: `Bearer ${received.secret}` },
    });
    assert.equal(gone.status, 410);
    assert.deepEqual(errors, []);
    const sent = addresses.map((address) => address.split("#")[0]);
    assert.ok(sent.length > 4 && sent.every((address) => !address.includes(received.secret)));
  });
}

/** What was written to somebody on this machine, the newest first. */
const messagesTo = async (page, to, count) => {
  await page.goto(MAILS);
  const messages = page.getByRole("article").filter({ hasText: `À : ${to},` });
  for (let attempts = 0; attempts < 40 && (await messages.count()) < count; attempts += 1) {
    await page.waitForTimeout(250);
    await page.getByRole("link", { name: "Actualiser" }).click();
  }
  assert.equal(await messages.count(), count);
  return messages.allInnerTexts();
};

test("the person hears of an appointment and of a handover, by mail and by text", { skip: !(XTASK && MAILS) && "GUICHET_COURRIELS is not set" }, async (t) => {
  const [first, second] = [`une-${Date.now()}`, `deux-${Date.now()}`];
  const key = await createStructure(first);
  await createStructure(second);
  const context = await openContext({ javaScriptEnabled: false });
  t.after(() => context.close());
  const page = await context.newPage();
  // 06 90 to 06 94 are overseas: their country is another.
  const digits = `12${String(Date.now()).slice(-6)}`;
  for (const [contact, to] of [
    [{ courriel: `awa-${digits}@exemple.fr` }, `awa-${digits}@exemple.fr`],
    [{ telephone: `06${digits}`, contact_prefere: "sms" }, `+336${digits}`],
  ]) {
    const post = async (path, body, token) => {
      const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
      const answer = await ask(path, { method: "POST", headers, body: body && JSON.stringify(body) });
      assert.ok(answer.ok, `${path}: ${answer.status}`);
      return answer.status === 202 ? null : answer.json();
    };
    const sent = { ...CANDIDATURE, structure: first, accord_transmission: true, candidat: { prenom: "Awa", ...contact } };
    const { reference } = await post("/v1/candidatures", sent);
    const act = (name, body) => post(`/v1/candidatures/${reference}/${name}`, body, key);
    const debut = new Date(Date.now() + SHIFT_MS + 3 * 86_400_000).toISOString();
    await act("rendez-vous", { debut, duree_min: 45, lieu: "12 rue des Lilas", apporter: "vos papiers" });
    const [news] = await messagesTo(page, to, 1);
    assert.doesNotMatch(news, /Awa|couture|Lilas/);
    const [link] = news.match(/http\S+\/suivi\/\S+/);
    await openLink(page, link, false);
    await page.getByText("12 rue des Lilas").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Mettre dans mon agenda" }).click();
    const file = readFileSync(await (await download).path(), "utf8");
    assert.match(file, /LOCATION:12 rue des Lilas\r\n/);

    const { transmission } = await act("transmission", { structure: second, motif: "hors_territoire" });
    await messagesTo(page, to, 2);
    await openLink(page, link, false);
    await page.getByText("elle ne travaille pas dans ce lieu").waitFor();
    await page.getByRole("link", { name: "Suivre la demande transmise" }).waitFor();

    // The link of the first is lost: another comes, and the old one stops.
    await page.goto(new URL(`/suivi/${reference}`, SITE).href);
    await page.getByLabel("La référence de votre demande").fill(transmission.reference);
    await page.getByRole("button", { name: "M’envoyer un nouveau lien" }).click();
    await page.getByText("C’est demandé.").waitFor();
    const [renewed] = await messagesTo(page, to, 3);
    await openLink(page, renewed.match(/http\S+\/suivi\/\S+/)[0], false);
    await page.getByText(transmission.reference).waitFor();
  }
});
