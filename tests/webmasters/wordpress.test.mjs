// The plugin for WordPress, from the zip that `/integrer` links to: its PHP in PHP's own server.
// WordPress itself is not there: `wordpress-stubs.php` stands for it, and says what it is.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { ask, SITE } from "../driver/site.mjs";
import { publish, recipe, timed, WORK } from "./webmaster.mjs";

const hasPhp = () => {
  try {
    execFileSync("php", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const skip = hasPhp() ? false : "no PHP here, and it could not be installed";

/** The plugin, as WordPress unpacks it: its folder. */
const unpacked = async (t) => {
  const page = await (await ask("/integrer")).text();
  const [, address] = /href="([^"]+\.zip)"/.exec(page.split('<details id="wordpress">')[1]);
  const response = await fetch(address);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/zip");
  mkdirSync(WORK, { recursive: true });
  const folder = mkdtempSync(WORK);
  t.after(() => rmSync(folder, { recursive: true }));
  const zip = join(folder, "guichet.zip");
  writeFileSync(zip, Buffer.from(await response.arrayBuffer()));
  execFileSync("python3", ["-m", "zipfile", "-e", zip, folder]);
  return join(folder, "guichet");
};

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
};

/** A site with the plugin, whose administrator wrote the address of that Guichet: asks it. */
const installed = async (t, site) => {
  const folder = await unpacked(t);
  const port = await freePort();
  const script = fileURLToPath(new URL("wordpress.php", import.meta.url));
  const php = spawn("php", ["-d", "display_errors=1", "-S", `127.0.0.1:${port}`, script], {
    env: { ...process.env, GUICHET_PLUGIN: folder, GUICHET_SITE: site },
    stdio: ["ignore", "ignore", "pipe"],
  });
  t.after(() => php.kill());
  let said = "";
  await new Promise((started, failed) => {
    php.stderr.on("data", (data) => {
      said += data;
      if (said.includes("started")) started();
    });
    php.on("exit", (code) => failed(new Error(`php ended with ${code}: ${said}`)));
  });
  const get = async (query) => {
    const response = await fetch(`http://127.0.0.1:${port}/?${new URLSearchParams(query)}`);
    const text = await response.text();
    assert.equal(response.status, 200, text);
    assert.doesNotMatch(text, /<b>(Warning|Notice|Deprecated|Fatal error)/, text);
    return text;
  };
  return { folder, get };
};

test("WordPress: the plugin is installed, the shortcode pasted", { skip }, timed(async (t) => {
  const [address, code] = await recipe("wordpress");
  const { get } = await installed(t, address);
  await publish(t, await get({ texte: code }), { scripts: "host" });
}));

test("a block writes the same element as the shortcode", { skip }, async (t) => {
  const { get } = await installed(t, `${SITE}/`);
  const [, code] = await recipe("wordpress", "?element=qpv&element=eligibilite&territoire=departement:99&theme=sombre");
  const [first, second] = code.split("\n");
  assert.match(second, /^\[guichet element="eligibilite"/);
  const block = await get({
    bloc: "guichet/qpv",
    attributs: JSON.stringify({ territoire: "departement:99", theme: "sombre", lang: "" }),
  });
  assert.equal(block, await get({ texte: first }));
  assert.match(block, /^<guichet-qpv territoire="departement:99" theme="sombre"><a href="[^"]+\/quartier">/);
  assert.ok(block.includes(`src="${new URL("/guichet.js", SITE)}"`), block);
});

test("what the table does not have is not written, nor what is no value of it", { skip }, async (t) => {
  const { get } = await installed(t, SITE);
  const attributs = JSON.stringify({
    api: "https://ailleurs.exemple",
    geocodeur: "https://ailleurs.exemple",
    onclick: "alert(1)",
    theme: "rose",
    territoire: '"><script>alert(1)</script>',
  });
  const html = await get({ bloc: "guichet/qpv", attributs });
  assert.doesNotMatch(html, /ailleurs|onclick|rose|<script>/);
  assert.match(html, /territoire="&quot;&gt;&lt;script&gt;/);
});

test("without the address of a Guichet, whoever writes is told, and residents see nothing", { skip }, async (t) => {
  const { get } = await installed(t, "");
  const texte = '[guichet element="qpv"]';
  assert.equal(await get({ texte }), "");
  assert.match(await get({ texte, droits: "edit_posts" }), /Réglages, Général/);
});

test("the address is that of a secure site, written by who may write scripts", { skip }, async (t) => {
  const { get } = await installed(t, "https://avant.exemple");
  const kept = async (adresse, droits) => JSON.parse(await get({ adresse, droits })).garde;
  assert.equal(await kept("https://guichet.exemple/integrer?x", "unfiltered_html"), "https://guichet.exemple");
  assert.equal(await kept("http://localhost:8787", "unfiltered_html"), "http://localhost:8787");
  for (const refused of ["http://guichet.exemple", "javascript:alert(1)", "guichet"]) {
    assert.equal(await kept(refused, "unfiltered_html"), "https://avant.exemple", refused);
  }
  assert.equal(await kept("https://guichet.exemple", "manage_options"), "https://avant.exemple");
});

test("the editor shows each element and a control for each attribute", { skip }, async (t) => {
  const { folder, get } = await installed(t, SITE);
  const registered = {};
  const window = {
    wp: {
      blocks: { registerBlockType: (name, block) => (registered[name] = block) },
      element: { createElement: (type, props, ...children) => ({ type, props, children }) },
      blockEditor: { useBlockProps: () => ({}), InspectorControls: "InspectorControls" },
      components: { PanelBody: "PanelBody", TextControl: "TextControl", SelectControl: "SelectControl" },
    },
  };
  const context = { window, URLSearchParams };
  runInNewContext(await get({ editeur: "" }), context);
  runInNewContext(readFileSync(join(folder, "editor.js"), "utf8"), context);
  const elements = Object.entries(window.guichet.elements);
  assert.deepEqual(Object.keys(registered), elements.map(([name]) => `guichet/${name}`));
  for (const [name, { attributes }] of elements) {
    const [first] = Object.keys(attributes);
    const edited = registered[`guichet/${name}`].edit({ attributes: { [first]: "un essai" }, setAttributes: () => {} });
    const [inspector, frame] = edited.children;
    const controls = inspector.children[0].children[0];
    assert.deepEqual(Array.from(controls, ({ props }) => props.label), Object.keys(attributes));
    assert.equal(frame.props.src, `${new URL(SITE).origin}/integrer/cadre/${name}?${first}=un+essai`);
    const shown = await fetch(frame.props.src);
    assert.equal(shown.status, 200);
  }
});
