// A partner's page: on an origin of its own, under a strict policy.

import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
import { GEOCODER, SITE } from "./site.mjs";

/** What partners allow scripts to be: by nonce, or by the host they come from. */
const SCRIPTS = {
  nonce: (nonce) => `'nonce-${nonce}' 'strict-dynamic'`,
  host: (_, site) => new URL(site).origin,
};

const policy = (scripts, nonce, site) =>
  [
    "default-src 'none'",
    `script-src ${SCRIPTS[scripts](nonce, site)} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${new URL(site).origin} ${new URL(GEOCODER).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes code, not even by a policy of types that would say so.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

const TYPES = { css: "text/css", js: "text/javascript", png: "image/png", wasm: "application/wasm" };

/**
 * Serves an HTML file, as `change` makes it, what is beside it or else beside this script, and
 * `files`, which hold the content of each address. In the page, `{{site}}` stands for the
 * address of `site` and `{{nonce}}` for that of the policy.
 */
export const openHost = async (page, { scripts = "nonce", change = (html) => html, files = {}, site = SITE } = {}) => {
  const source = change(readFileSync(page, "utf8"));
  const server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    if (path === "/") {
      const nonce = randomBytes(16).toString("base64");
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy(scripts, nonce, site),
        "cache-control": "no-store",
      });
      response.end(source.replaceAll("{{site}}", site).replaceAll("{{nonce}}", nonce));
      return;
    }
    try {
      const type = TYPES[path.split(".").pop()];
      if (!type) throw new Error("nothing of that kind");
      const beside = new URL(`.${path}`, page);
      const content = files[path] ?? readFileSync(existsSync(beside) ? beside : new URL(`.${path}`, import.meta.url));
      response.writeHead(200, { "content-type": type }).end(content);
    } catch {
      // Browsers ask for an icon of their own accord.
      response.writeHead(204).end();
    }
  });
  // Not by the site's name: another host, hence another site for the browser.
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
