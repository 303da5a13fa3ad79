// A partner's page: on an origin of its own, under a strict policy.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { randomBytes } from "node:crypto";
import { GEOCODEUR, SITE } from "./site.mjs";

/** What partners allow scripts to be: by nonce, or by the host they come from. */
const SCRIPTS = {
  nonce: (nonce) => `'nonce-${nonce}' 'strict-dynamic'`,
  hote: (_, site) => new URL(site).origin,
};

const politique = (scripts, nonce, site) =>
  [
    "default-src 'none'",
    `script-src ${SCRIPTS[scripts](nonce, site)} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${new URL(site).origin} ${new URL(GEOCODEUR).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes code, not even by a policy of types that would say so.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

const TYPES = { css: "text/css", js: "text/javascript", png: "image/png", wasm: "application/wasm" };

/**
 * Serves an HTML file, as `change` makes it, what is beside it, and `fichiers`, which
 * hold the content of each address. In the page, `{{site}}` stands for the address of
 * `site` and `{{nonce}}` for that of the policy.
 */
export const ouvre = async (fichier, { scripts = "nonce", change = (html) => html, fichiers = {}, site = SITE } = {}) => {
  const source = change(readFileSync(fichier, "utf8"));
  const serveur = createServer((requete, reponse) => {
    const chemin = requete.url.split("?")[0];
    if (chemin === "/") {
      const nonce = randomBytes(16).toString("base64");
      reponse.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": politique(scripts, nonce, site),
        "cache-control": "no-store",
      });
      reponse.end(source.replaceAll("{{site}}", site).replaceAll("{{nonce}}", nonce));
      return;
    }
    try {
      const type = TYPES[chemin.split(".").pop()];
      if (!type) throw new Error("nothing of that kind");
      const contenu = fichiers[chemin] ?? readFileSync(new URL(`.${chemin}`, fichier));
      reponse.writeHead(200, { "content-type": type }).end(contenu);
    } catch {
      // Browsers ask for an icon of their own accord.
      reponse.writeHead(204).end();
    }
  });
  // Not by the site's name: another host, hence another site for the browser.
  serveur.listen(0, "127.0.0.1");
  await once(serveur, "listening");
  return {
    url: `http://127.0.0.1:${serveur.address().port}/`,
    ferme: () => {
      serveur.closeAllConnections();
      serveur.close();
    },
  };
};
