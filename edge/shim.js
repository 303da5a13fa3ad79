// The worker's entry. It hands each request to the Rust `fetch` and, when Rust panics, answers
// 500 and gives the next request a fresh instance, since the panic may have left the old one
// half changed.

import * as edge from "./edge.js";

let condemned = false;
const inFlight = new Set();

// All requests of an instance share its memory, so after a panic none can go on.
const condemn = () => {
  condemned = true;
  for (const giveUp of inFlight) giveUp();
};

// The panic hook of the `worker` crate sets `criticalError`. The trap that follows cannot be
// relied on: in the microtask queue, nothing would see it, and the request would hang.
const armed = () =>
  Object.defineProperty(edge.__worker_init_state(), "criticalError", {
    set: condemn,
    configurable: true,
  });
armed();

// A trap without a panic, as when the stack or the memory is exhausted.
addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) condemn();
});

const revive = () => {
  if (!condemned) return;
  edge.__wbg_reset_state();
  condemned = false;
  armed();
};

const failure = (request) =>
  new Response(
    JSON.stringify({
      type: new URL("/problemes#erreur-interne", request.url),
      title: "La faute est de notre côté",
      status: 500,
      detail: "Réessayez ; si cela dure, prévenez-nous.",
      code: "erreur-interne",
    }),
    {
      status: 500,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        "access-control-allow-origin": "*",
      },
    },
  );

export default {
  async fetch(request, env, ctx) {
    revive();
    const { promise, resolve: giveUp } = Promise.withResolvers();
    inFlight.add(giveUp);
    try {
      return (await Promise.race([edge.fetch(request, env, ctx), promise])) ?? failure(request);
    } catch (cause) {
      console.error("critical", cause);
      condemn();
      return failure(request);
    } finally {
      inFlight.delete(giveUp);
    }
  },

  async scheduled(event, env, ctx) {
    revive();
    try {
      await edge.scheduled(event, env, ctx);
    } catch (cause) {
      console.error("critical", cause);
      condemn();
    }
  },
};
