// People of the publications, from the first question to the first three things that
// they can ask for, on a phone.

import assert from "node:assert/strict";
import test from "node:test";
import { EligibiliteElement } from "../driver/eligibilite-element.mjs";
import { scene } from "../driver/scene.mjs";
import { PEOPLE } from "./people.mjs";

const PAGE = new URL("../eligibilite/page.html", import.meta.url);
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** How many questions they are put: those before the results, and some under them. */
const ASKED = 10;

/** Says one thing to a question: a word, several, or what is written. */
const say = async (eligibilite, answer) => {
  const before = await eligibilite.askedQuestion();
  if (await eligibilite.field.count()) {
    await eligibilite.field.fill(String(answer));
  } else {
    for (const choice of [answer].flat()) await eligibilite.choice(choice).check();
  }
  await eligibilite.nextButton.click();
  await eligibilite.waitForOther(before);
};

for (const { who, says, first } of PEOPLE) {
  test(who, async (t) => {
    const { page, witness } = await scene(t, PAGE, { context: PHONE });
    const eligibilite = new EligibiliteElement(page.locator("guichet-eligibilite"), witness);
    await eligibilite.start();
    for (let asked = 0; asked < ASKED; asked += 1) {
      const question = await eligibilite.askedQuestion();
      if (question in says) await say(eligibilite, says[question]);
      else await eligibilite.answer("Je ne sais pas");
    }
    await eligibilite.showResults();
    const names = (await eligibilite.element.locator("h4").allInnerTexts()).map((name) => name.trim());
    assert.ok(names.length <= 5, `${names.length} at once`);
    // Equals are drawn anew each month: which of the three comes first may change.
    const expected = first.map(([name]) => name);
    assert.deepEqual(names.slice(0, 3).sort(), expected.sort(), first.map(([, why]) => why).join("\n"));
    const cards = eligibilite.element.locator("li[part~=fiche]");
    for (let rank = 0; rank < 3; rank += 1) {
      const card = cards.nth(rank);
      assert.ok(await card.locator(".apport").isVisible(), "what it brings");
      assert.ok(await card.locator(".raisons li").first().isVisible(), "why it fits");
      assert.ok((await card.locator(".principal").count()) <= 1, `one way to begin: ${names[rank]}`);
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });
}
