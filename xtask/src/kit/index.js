import { start } from "./loader.js";

let started = false;

/**
 * Defines the elements, once for the page, with the Guichet of that address: the first one said
 * counts. On a server it does nothing.
 */
export const define = (site) => {
  if (started || typeof customElements === "undefined") return;
  const origin = new URL("/", site).href;
  started = true;
  start(origin);
};
