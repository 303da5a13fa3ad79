// The site under test: `cargo xtask test` starts it and says where it is.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";

const setting = (name) => {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: run these cases by \`cargo xtask test\`, or serve the demonstration data and say where`);
  return value;
};

/** Where the site answers, and the geocoder that its pages ask. */
export const SITE = setting("GUICHET_URL");
export const GEOCODER = setting("GUICHET_GEOCODEUR");

/** Where the mails of this machine are read. */
export const MAILS = process.env.GUICHET_COURRIELS;

/** The project's own command, the data served, the domain as a module, and Chromium. */
export const XTASK = process.env.GUICHET_XTASK;
export const DATA = process.env.GUICHET_DONNEES;
export const MODULE = process.env.GUICHET_MODULE && pathToFileURL(`${process.env.GUICHET_MODULE}/`);
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Asks the site. */
export const ask = (path, options) => fetch(new URL(path, SITE), options);
