// A structure that does not answer: thirty days later, the page names others, says why, and
// lets one be written to. On a service of its own, for its clock is moved.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { CandidatureElement } from "../driver/candidature-element.mjs";
import { openContext } from "../driver/scene.mjs";
import { startServer } from "../driver/server.mjs";
import { XTASK } from "../driver/site.mjs";

const ASKED = "brumelles-citeslab";
const OTHER = "brumelles-couveuse";
const CANDIDATURE = {
  structure: ASKED,
  candidat: { prenom: "Awa", telephone: "06 12 34 56 78" },
  projet: { resume: "Un atelier de couture dans mon quartier", commune: "99001", secteur: "textile", stade: "emergence" },
  information_lue: true,
};

/** A service, and what asks it with a key. */
const open = async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "guichet-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { url, log } = await startServer(t, { options: ["--persist", folder] });
  const { admin } = JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"));
  const askWith = async (method, path, key, body) => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
      body: body && JSON.stringify(body),
    });
    assert.ok(response.ok, `${method} ${path}: ${response.status}`);
    return response.json();
  };
  const advance = async (days) => {
    const now = new Date(Date.now() + days * 86_400_000).toISOString();
    await askWith("POST", "/v1/admin/taches", admin, { maintenant: now });
  };
  return { url, log, admin, askWith, advance };
};

test("unanswered, another is proposed by its name and can be written to", { skip: !XTASK && "GUICHET_XTASK is not set" }, async (t) => {
  const { url, admin, askWith, advance } = await open(t);
  const partner = { nom: "Accueil de CitésLab", portee: "structure", structure: ASKED, recoit: true };
  const { cle: key } = await askWith("POST", "/v1/admin/partenaires", admin, partner);
  await askWith("POST", "/v1/admin/partenaires", admin, { ...partner, nom: "Accueil d’une autre", structure: OTHER });
  const received = await askWith("POST", "/v1/candidatures", null, CANDIDATURE);
  await askWith("GET", "/v1/candidatures", key);
  await advance(11);
  await advance(31);

  const context = await openContext({ reducedMotion: "reduce" });
  t.after(() => context.close());
  const [requests, complaints] = [[], []];
  context.on("request", (request) => requests.push(request));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(line.text()));
  const page = await context.newPage();
  await page.goto(new URL(received.suivi, url).href);
  await page.getByRole("heading", { name: "La structure n’a pas répondu." }).waitFor();
  const text = await page.locator("main").innerText();
  assert.ok(text.includes("CitésLab des Brumelles (fictif)"), "by its name");
  assert.ok(!text.includes(ASKED), "not by its identifier");

  const cards = page.locator(".autres > li");
  const names = await cards.getByRole("heading").allInnerTexts();
  assert.equal(names.length, 3);
  assert.ok(!names.includes("CitésLab des Brumelles (fictif)"), names.join());
  for (const card of await cards.all()) {
    assert.ok((await card.locator("ul:not(.gestes) li").count()) >= 1, "it says why");
    assert.ok((await card.getByRole("link", { name: /Appeler|Écrire|site/ }).count()) >= 1, "it can be reached");
  }

  // As a resident would: the first one that receives, by the form of the site. Where nobody
  // would receive what is sent, the form is not proposed.
  const form = page.getByRole("link", { name: "Lui envoyer une demande" });
  const [card, ...others] = await cards.filter({ has: form }).all();
  assert.equal(others.length, 0);
  const first = await card.getByRole("heading").innerText();
  await card.getByRole("link", { name: "Lui envoyer une demande" }).click();
  const candidature = new CandidatureElement(page.locator("guichet-candidature"));
  await candidature.waitForHeading(`Écrire à : ${first}`);
  assert.equal(new URL(page.url()).hash, "#candidature");
  await candidature.fillIn();
  await candidature.send();
  await candidature.waitForHeading("Votre demande est enregistrée");

  // Asked by the same person, it is proposed no more.
  await page.goto(new URL(received.suivi, url).href);
  await cards.first().waitFor();
  const remaining = await cards.getByRole("heading").allInnerTexts();
  assert.ok(remaining.length > 0 && !remaining.includes(first), remaining.join());

  assert.deepEqual(complaints, []);
  for (const request of requests) {
    const headers = await request.allHeaders();
    assert.ok(!request.url().split("#")[0].includes(received.secret), request.url());
    assert.equal(headers.referer ?? "", "", request.url());
  }
});
