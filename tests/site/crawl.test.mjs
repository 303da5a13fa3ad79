// Every page of the site that a link leads to, from the home page on, its modules kept away: no dead
// link, a title of its own, one heading, one language, nothing cut nor wider than a small phone.

import assert from "node:assert/strict";
import test from "node:test";
import { openContext } from "../driver/scene.mjs";
import { SITE, ask } from "../driver/site.mjs";

/** What only a territory or a scheme more of the same kind leads to: three of each are enough. */
const ALIKE = [/^\/dispositifs\/./, /^\/territoires\/./, /^\/ecrire\?structure=/, /^\/exemples\?/, /^\/structures\/./];
const OF_EACH = 3;

const PHONE = { width: 320, height: 640 };

/** Words that a French page has no business with. */
const ENGLISH = /\b(the|and|with|your|click|submit|loading|please|not found)\b/i;

/** Runs in the page: what is there, and what is wrong with it. */
const look = (english) => {
  const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const cut = [...document.querySelectorAll("h1, h2, h3, p, li, td, th, a, button, label, dt, dd")]
    .filter((element) => shown(element) && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => getComputedStyle(element).display !== "inline")
    .filter((element) => !element.closest("pre") && !scrolls(element))
    .map((element) => element.textContent.trim().slice(0, 60));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const foreign = [];
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode;
    const own = parentElement.closest("[lang]")?.lang;
    if (own === "fr" && !parentElement.closest("code, pre, script, style") && new RegExp(english, "i").test(data)) {
      foreign.push(data.trim().slice(0, 60));
    }
  }
  return {
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    wide: document.documentElement.scrollWidth > innerWidth,
    cut,
    foreign,
    links: [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")),
    fragments: [...document.querySelectorAll("a[href^='#']")]
      .map((link) => link.getAttribute("href").slice(1))
      .filter((id) => !document.getElementById(id)),
  };
};

test("every page of the site leads somewhere, has its title and its heading, and fits a phone", async (t) => {
  const context = await openContext({ viewport: PHONE, javaScriptEnabled: true });
  t.after(() => context.close());
  // Nothing of the elements: they have their own cases, and a page stands without them.
  await context.route(/guichet[^/]*\.(js|wasm)$/, (route) => route.abort());
  const page = await context.newPage();
  const origin = new URL(SITE).origin;
  const seen = new Set(["/"]);
  const waiting = ["/"];
  const counts = ALIKE.map(() => 0);
  const titles = new Map();
  const wrong = [];
  while (waiting.length > 0) {
    const path = waiting.shift();
    const response = await ask(path, { headers: { accept: "text/html" }, redirect: "follow" });
    // Who is not signed in is told so by a status, and may sign in on the page.
    const asksToSignIn = path === "/espace" && response.status === 403;
    const isThere = response.status === 200 || asksToSignIn;
    if (!isThere) {
      wrong.push(`${path}: ${response.status}`);
      continue;
    }
    if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
    await page.goto(new URL(path, SITE).href);
    const found = await page.evaluate(look, ENGLISH.source);
    const complain = (what, value) => wrong.push(`${path}: ${what} ${JSON.stringify(value)}`);
    if (!found.title) complain("no title", found.title);
    const arrived = new URL(page.url()).pathname + new URL(page.url()).search;
    const other = titles.get(found.title);
    if (other && other !== arrived && !asksToSignIn && !ALIKE.some((alike) => alike.test(arrived))) complain("has the title of", other);
    if (!asksToSignIn) titles.set(found.title, arrived);
    if (found.lang !== "fr") complain("lang", found.lang);
    if (found.headings !== 1) complain("h1", found.headings);
    if (found.wide) complain("wider than 320", true);
    if (found.cut.length > 0) complain("cut", found.cut);
    if (found.foreign.length > 0) complain("another language", found.foreign);
    if (found.fragments.length > 0) complain("leads nowhere", found.fragments);
    for (const href of found.links) {
      const url = new URL(href, page.url());
      const next = url.pathname + url.search;
      if (url.origin !== origin || seen.has(next)) continue;
      const kind = ALIKE.findIndex((alike) => alike.test(next));
      if (kind >= 0 && ++counts[kind] > OF_EACH) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  t.diagnostic(`${seen.size} addresses`);
  assert.deepEqual(wrong, []);
  assert.ok(seen.size > 15, [...seen].join(" "));
});

test("a page that is not there says where to go", async () => {
  const response = await ask("/nulle-part", { headers: { accept: "text/html" } });
  assert.equal(response.status, 404);
  const html = await response.text();
  assert.ok(html.includes('action="/recherche"') && html.includes('href="/quartier"'));
});
