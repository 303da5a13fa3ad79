// Signing in by a provider of OpenID Connect: a real one, in a browser, in the real runtime.

import assert from "node:assert/strict";
import test from "node:test";
import { startProvider } from "../driver/provider.mjs";
import { openContext } from "../driver/scene.mjs";
import { startServer } from "../driver/server.mjs";

const AWA = "awa@regie.example";

for (const [how, settings] of [
  ["RS256, what it knows as JSON", { algorithm: "RS256", auth: "client_secret_basic" }],
  ["ES256, what it knows as a token", { algorithm: "ES256", userinfoAlgorithm: "ES256", auth: "client_secret_post" }],
]) {
  test(`one signs in by a provider, and nobody else does: ${how}`, async (t) => {
    const provider = await startProvider(t, settings);
    const { url: site } = await startServer(t, { variables: provider.variables });
    provider.register(site);
    const { between } = provider;

    /** A browser that has seen nothing, and the addresses that it came back to. */
    const open = async () => {
      const context = await openContext({ viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const returns = [];
      page.on("request", (request) => request.url().startsWith(`${site}/espace/oidc/retour`) && returns.push(request.url()));
      return { context, page, returns };
    };
    /** As far as the provider's own pages. */
    const leave = async (page) => {
      await page.goto(`${site}/espace/connexion`);
      await page.getByRole("link", { name: "Se connecter avec EssaiConnect" }).click();
      await page.waitForURL((address) => address.origin === provider.issuer);
    };
    /** Says who one is there, and agrees. */
    const say = async (page, login) => {
      await page.locator("[name=login]").fill(login);
      await page.locator("[name=password]").fill("peu importe");
      await page.getByRole("button", { name: "Sign-in" }).click();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL((address) => address.origin === site);
    };
    /** The page says so, with the way on, and nobody is in. */
    const isRefused = async ({ context, page }, words) => {
      await page.getByRole("heading", { name: words }).waitFor();
      assert.ok(await page.getByRole("button", { name: "Recevoir un lien" }).isVisible());
      assert.ok(await page.getByRole("link", { name: "Se connecter avec EssaiConnect" }).isVisible());
      assert.deepEqual(await context.cookies(site), []);
    };
    /** Goes the whole way while something is done to it. */
    const fails = async (change, words, login = AWA) => {
      Object.assign(between, change);
      const visit = await open();
      await leave(visit.page);
      await say(visit.page, login);
      for (const name of Object.keys(change)) delete between[name];
      await isRefused(visit, words);
      await visit.context.close();
    };

    const visit = await open();
    const { context, page, returns } = visit;
    await leave(page);
    await say(page, AWA);
    await page.getByRole("link", { name: AWA }).waitFor();
    assert.equal(page.url(), `${site}/espace`);
    const [cookie, ...others] = await context.cookies(site);
    assert.deepEqual(others, []);
    assert.equal(cookie.name, "__Host-guichet");
    assert.ok(cookie.httpOnly && cookie.secure && cookie.sameSite === "Lax");

    // The address that one came back by opens nothing once more, here or elsewhere.
    const stranger = await open();
    await stranger.page.goto(returns[0]);
    await isRefused(stranger, "Cet essai n’est plus bon");
    // Nor does its code with the state of an attempt that is one's own.
    await stranger.page.goto(`${site}/espace/connexion`);
    const link = stranger.page.getByRole("link", { name: "Se connecter avec EssaiConnect" });
    const asked = stranger.page.waitForRequest((request) => request.url().startsWith(`${provider.issuer}/auth`));
    await link.click();
    const state = new URL((await asked).url()).searchParams.get("state");
    await stranger.page.waitForURL((address) => address.origin === provider.issuer);
    const replayed = new URL(returns[0]);
    replayed.searchParams.set("state", state);
    await stranger.page.goto(replayed.href);
    await isRefused(stranger, "Cet essai n’est plus bon");
    await stranger.context.close();

    // Who changes the state on the way comes back as nobody.
    const other = await open();
    await leave(other.page);
    await other.page.goto(`${site}/espace/oidc/retour?code=autre&state=autre`);
    await isRefused(other, "Cet essai n’est plus bon");
    await other.context.close();

    const untrusted = "Nous n’avons pas pu vérifier qui vous êtes";
    await fails({ nonce: "autre" }, untrusted);
    await fails({ claims: provider.withClaims((claims) => ({ ...claims, exp: claims.iat - 3_600 })) }, untrusted);
    await fails({ claims: provider.withClaims((claims) => ({ ...claims, aud: "autre" })) }, untrusted);
    await fails({ keys: provider.otherKeys }, untrusted);
    await fails({}, "Votre adresse n’est pas vérifiée", "douteuse@regie.example");

    between.down = true;
    const late = await open();
    await late.page.goto(`${site}/espace/connexion`);
    await late.page.getByRole("link", { name: "Se connecter avec EssaiConnect" }).click();
    await isRefused(late, "Cette connexion est en panne");
    await late.context.close();
    between.down = false;

    // Out of here, then out of there; one comes back to where one signs in.
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await page.getByRole("heading", { name: "Vous êtes déconnecté" }).waitFor();
    assert.deepEqual(await context.cookies(site), []);
    await page.getByRole("link", { name: "Se déconnecter aussi de EssaiConnect" }).click();
    await page.getByRole("button", { name: "Yes, sign me out" }).click();
    await page.getByRole("link", { name: "Se connecter avec EssaiConnect" }).waitFor();
    assert.ok(page.url().startsWith(`${site}/espace/connexion`), page.url());
    await context.close();
  });
}
