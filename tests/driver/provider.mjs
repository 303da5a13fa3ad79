// A real provider of OpenID Connect, on this machine, and what comes between it and the service.

import { createServer, request as passOn } from "node:http";
import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import Provider from "oidc-provider";

const KEYS = {
  RS256: ["rsa", { modulusLength: 2048 }],
  ES256: ["ec", { namedCurve: "P-256" }],
};

const pairOf = (algorithm) => generateKeyPairSync(...KEYS[algorithm]);

const jwkOf = (key, algorithm) => ({ ...key.export({ format: "jwk" }), alg: algorithm, use: "sig", kid: "k1" });

const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The same token, once its claims were changed, signed again by a key. */
const changed = (token, change, key) => {
  const [header, payload] = token.split(".");
  const claims = change(JSON.parse(Buffer.from(payload, "base64url")));
  const message = `${header}.${encode(claims)}`;
  return `${message}.${sign("sha256", message, { key, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
};

/**
 * Starts one, which ends with the test. Until `register` tells it of a service, it answers
 * nothing. What `between` holds is done to what goes through: `nonce` to the one asked for,
 * `claims` to those of a token, `keys` to the published ones; `down` hangs up on everyone.
 */
export const startProvider = async (t, { algorithm, userinfoAlgorithm, auth }) => {
  const { privateKey } = pairOf(algorithm);
  const between = {};
  let answer = (_, response) => response.destroy();
  const inner = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  const outer = createServer((request, response) => {
    if (between.down) return request.socket.destroy();
    const url = new URL(request.url, issuer);
    if (between.nonce && url.pathname === "/auth") url.searchParams.set("nonce", between.nonce);
    const options = { port: inner.address().port, path: url.pathname + url.search, method: request.method, headers: request.headers };
    const passed = passOn(options, async (received) => {
      const body = Buffer.concat(await received.toArray());
      const headers = { ...received.headers };
      delete headers["content-length"];
      delete headers["transfer-encoding"];
      const change = { "/token": between.claims, "/jwks": between.keys }[url.pathname];
      const isChanged = change && received.statusCode === 200;
      response.writeHead(received.statusCode, headers).end(isChanged ? JSON.stringify(change(JSON.parse(body))) : body);
    });
    request.pipe(passed);
  }).listen(0, "127.0.0.1");
  await Promise.all([once(inner, "listening"), once(outer, "listening")]);
  const issuer = `http://127.0.0.1:${outer.address().port}`;
  t.after(() => [inner, outer].forEach((server) => server.close() && server.closeAllConnections()));

  const client = { client_id: "guichet", client_secret: "un secret d'essai" };
  const register = (site) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          ...client,
          redirect_uris: [`${site}/espace/oidc/retour`],
          post_logout_redirect_uris: [`${site}/espace/connexion`],
          token_endpoint_auth_method: auth,
          id_token_signed_response_alg: algorithm,
          ...(userinfoAlgorithm && { userinfo_signed_response_alg: userinfoAlgorithm }),
        },
      ],
      jwks: { keys: [jwkOf(privateKey, algorithm)] },
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      features: { jwtUserinfo: { enabled: true } },
      cookies: { keys: ["essai"] },
      findAccount: (_, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, email: accountId, email_verified: !accountId.startsWith("douteuse") }),
      }),
    });
    answer = provider.callback();
  };
  /** What changes the claims of the tokens that go through, signed as by the provider. */
  const withClaims = (change) => (tokens) => ({ ...tokens, id_token: changed(tokens.id_token, change, privateKey) });
  /** What publishes a key of somebody else under the same name. */
  const otherKeys = () => ({ keys: [jwkOf(pairOf(algorithm).publicKey, algorithm)] });
  const variables = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.client_id,
    OIDC_CLIENT_SECRET: client.client_secret,
    OIDC_NOM: "EssaiConnect",
  };
  return { issuer, between, register, withClaims, otherKeys, variables };
};
