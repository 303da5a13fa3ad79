// What cannot end is not begun: a form that nobody would receive, a control that can do nothing.

import assert from "node:assert/strict";
import test from "node:test";
import { CandidatureElement, STRUCTURE } from "../driver/candidature-element.mjs";
import { HOST_PAGE, NETWORK_FAILURE, scene } from "../driver/scene.mjs";
import { SITE } from "../driver/site.mjs";

const CLOSED = "Cette structure ne reçoit pas de demande ici.";
const TO_STRUCTURE = (url) => url.origin === new URL(SITE).origin && url.pathname.startsWith("/v1/structures/");
const write = (view, structure) =>
  view.page.evaluate((structure) => {
    const form = document.createElement("guichet-candidature");
    form.setAttribute("structure", structure);
    document.querySelector("guichet-qpv,guichet-candidature").replaceWith(form);
  }, structure);
const formOf = ({ page }) => new CandidatureElement(page.locator("guichet-candidature"));

/** As integrators mistype them, and as those that were withdrawn. */
const UNKNOWN = [
  "nexiste-pas", "citeslabs", "CitésLab", "cites lab", "citeslab/", "../citeslab", "..", ".", "%", "%63iteslab", "a b",
  "é", "structure=citeslab", "https://exemple.fr/citeslab", "<b>citeslab</b>", "{structure}", "0", "-", "null", "undefined",
  "maison\u00a01", "\u200b", "x".repeat(200),
];

test("a structure that is not there is said before anything is written", async (t) => {
  const view = await scene(t, HOST_PAGE, { tolerates: [NETWORK_FAILURE] });
  await view.witness.waitFor("guichet:pret");
  for (const [rank, structure] of UNKNOWN.entries()) {
    await write(view, structure);
    const form = formOf(view);
    await view.witness.waitFor("guichet:pret", rank + 1);
    await form.button(rank % 2 ? "Commencer" : "J’aide quelqu’un à écrire").click();
    await form.waitForHeading(CLOSED).catch((cause) => {
      throw new Error(`for ${JSON.stringify(structure)}`, { cause });
    });
    assert.equal(await form.element.getByRole("textbox").count(), 0);
    const link = form.element.getByRole("link", { name: "Chercher une autre structure" });
    assert.equal(await link.getAttribute("href"), `${SITE.replace(/\/$/, "")}/aide`);
  }
});

test("a structure that says that nobody receives for it is closed too", async (t) => {
  const view = await scene(t, HOST_PAGE, {
    prepare: (session) => session.route(TO_STRUCTURE, (route) => route.fulfill({ headers: { "access-control-allow-origin": "*" }, json: { id: STRUCTURE, nom: "CitésLab", joignable: false } })),
  });
  await view.witness.waitFor("guichet:pret");
  await write(view, STRUCTURE);
  await formOf(view).button("Commencer").click();
  await formOf(view).waitForHeading(CLOSED);
});

test("where it cannot be known, one may write", async (t) => {
  const view = await scene(t, HOST_PAGE, { tolerates: [NETWORK_FAILURE], prepare: (session) => session.route(TO_STRUCTURE, (route) => route.abort()) });
  await view.witness.waitFor("guichet:pret");
  await write(view, STRUCTURE);
  await formOf(view).button("Commencer").click();
  await formOf(view).waitForHeading("Comment vous appelez-vous ?");
});

for (const [why, without] of [
  ["its policy does not allow it", () => (document.featurePolicy.allowsFeature = () => false)],
  ["the browser has no means to", () => Object.defineProperty(navigator, "geolocation", { value: undefined })],
]) {
  test(`“Me localiser” says that the page cannot, since ${why}`, async (t) => {
    const { guichet, witness } = await scene(t, HOST_PAGE, { context: { permissions: [] }, prepare: (session) => session.addInitScript(without) });
    await witness.waitFor("guichet:pret");
    await guichet.locateButton.click();
    assert.deepEqual((await witness.waitFor("guichet:erreur")).detail, { code: "position-impossible" });
    await guichet.element.getByText("Cette page ne permet pas de vous localiser.").first().waitFor();
    assert.equal(await guichet.retryButton.count(), 0, "to try again would be to be refused again");
  });
}
