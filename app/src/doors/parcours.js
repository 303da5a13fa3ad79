// Folds a step that is done once one goes on to another, and opens them all to print.
const steps = [...document.querySelectorAll(".chaine details")];
const done = new Set();
for (const [rank, name] of ["verdict", "eligibilite", "orientation", "candidature"].entries()) {
  addEventListener(`guichet:${name}`, () => done.add(steps[rank]));
}
addEventListener("focusin", ({ target }) => {
  const at = steps.findIndex((step) => step.contains(target));
  const before = target.getBoundingClientRect().top;
  for (const step of steps.slice(0, Math.max(at, 0))) {
    // Once: whoever opens it again keeps it open.
    if (done.delete(step)) step.open = false;
  }
  // What one has just reached stays under the eye.
  scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
});
let folded = [];
addEventListener("beforeprint", () => {
  folded = steps.filter((step) => !step.open);
  for (const step of folded) step.open = true;
});
addEventListener("afterprint", () => {
  for (const step of folded) step.open = false;
});
