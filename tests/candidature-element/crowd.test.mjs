// Writing to a structure while too many write: the page works a little, and it is kept once.

import assert from "node:assert/strict";
import test, { after } from "node:test";
import { CandidatureElement, STRUCTURE, chooseStructure } from "../driver/candidature-element.mjs";
import { NETWORK_FAILURE, scene } from "../driver/scene.mjs";
import { startServer } from "../driver/server.mjs";
import { createStructure } from "../driver/structure.mjs";

// A site of its own, where everybody is one too many.
const { url: site } = await startServer({ after }, { variables: { GUICHET_AFFLUENCE: "0" } });
const HERE = `${site}/v1/candidatures`;
await createStructure(STRUCTURE, site);

const PAGE = new URL("../orientation/page.html", import.meta.url);
const open = async (t) => {
  const view = await scene(t, PAGE, { site, tolerates: [NETWORK_FAILURE] });
  const candidature = new CandidatureElement(view.page.locator("guichet-candidature"));
  await candidature.waitForHeading("Écrire à une structure");
  await chooseStructure(view.page);
  await candidature.fillIn();
  return { ...view, candidature };
};

const posts = ({ requests }) => requests.filter((request) => request.url() === HERE && request.method() === "POST");

/** All that stands in the heading from now on. */
const watchHeadings = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("guichet-candidature").shadowRoot;
    window.headings = [];
    const note = () => window.headings.push(root.querySelector("#titre")?.textContent);
    new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true });
  });

test("the page says that it works, works, and sends the same again with what it found", async (t) => {
  const { page, candidature, witness } = await open(t);
  await watchHeadings(page);
  await candidature.send();
  await candidature.waitForHeading("Votre demande est enregistrée");
  const seen = [...new Set(await page.evaluate(() => window.headings))];
  assert.deepEqual(
    seen.filter((heading) => !heading.startsWith("Relisez")),
    ["Envoi en cours…", "Vérification en cours…", "Votre demande est enregistrée"],
  );
  const [withoutProof, withProof, ...others] = posts(witness);
  assert.deepEqual(others, []);
  const refusal = await (await withoutProof.response()).json();
  assert.equal(refusal.code, "preuve-demandee");
  assert.equal(withoutProof.headers()["guichet-preuve"], undefined);
  assert.ok(withProof.headers()["guichet-preuve"].startsWith(`${refusal.defi}.`));
  assert.equal(withProof.headers()["idempotency-key"], withoutProof.headers()["idempotency-key"]);
  assert.equal(withProof.postData(), withoutProof.postData());
  // Asked again without a proof: what was kept, and nothing more.
  const again = await fetch(HERE, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": withProof.headers()["idempotency-key"] },
    body: withProof.postData(),
  });
  assert.equal(again.status, 201);
  assert.deepEqual(await again.json(), await (await withProof.response()).json());
});

test("what waited for the network goes the same way", async (t) => {
  const { session, candidature, witness } = await open(t);
  await session.setOffline(true);
  await candidature.send();
  await candidature.waitForHeading("Votre demande n’est pas encore partie");
  await session.setOffline(false);
  await candidature.waitForHeading("Votre demande est enregistrée");
  assert.equal(new Set(posts(witness).map((post) => post.headers()["idempotency-key"])).size, 1);
});

test("a challenge beyond reason is not worked at", async (t) => {
  const { session, candidature, witness } = await open(t);
  await session.route(HERE, (route) =>
    route.fulfill({
      status: 429,
      contentType: "application/problem+json",
      headers: { "access-control-allow-origin": "*" },
      body: JSON.stringify({ code: "preuve-demandee", defi: "31.1795435800.c2NlYXU" }),
    }),
  );
  await candidature.send();
  await candidature.waitForHeading("Votre demande n’est pas encore partie");
  assert.equal(posts(witness).length, 1);
});
