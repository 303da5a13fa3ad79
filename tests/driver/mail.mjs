// The mails of this machine, and signing in with the link of one.

import assert from "node:assert/strict";
import { MAILS, SITE } from "./site.mjs";

/** The text of the last mail to an address whose subject holds these words, once it is there. */
export const mailTo = async (context, address, words) => {
  const page = await context.newPage();
  await page.goto(MAILS);
  const mail = page.getByRole("article").filter({ hasText: `À : ${address}` }).filter({ hasText: words }).first();
  const isShown = () => mail.waitFor({ timeout: 500 }).then(() => true, () => false);
  for (let attempts = 0; attempts < 30 && !(await isShown()); attempts += 1) {
    await page.getByRole("link", { name: "Actualiser" }).click();
  }
  const text = await mail.innerText();
  await page.close();
  return text;
};

/** Signs in with the link of a mail. */
export const signIn = async (context, page, address) => {
  await page.goto(`${SITE}/espace`);
  await page.getByLabel("Votre adresse électronique").fill(address);
  await page.getByRole("button", { name: "Recevoir un lien" }).click();
  await page.getByText("Le courriel est parti.").waitFor();
  const text = await mailTo(context, address, "Votre lien de connexion");
  const [link] = text.match(/http:\/\/localhost:\d+\/espace\/lien\/[\w-]{43}/);
  // A mail service that follows links uses none up.
  assert.equal((await fetch(link)).status, 200);
  await page.goto(link);
  await page.getByText(address).waitFor();
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("link", { name: address }).waitFor();
  const [cookie] = await context.cookies(SITE);
  assert.equal(cookie.name, "__Host-guichet");
  assert.ok(cookie.httpOnly && cookie.secure && cookie.sameSite === "Lax");
};
