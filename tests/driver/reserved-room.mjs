// The room that a page keeps for the widget before the script has come: the very style
// sheet that README gives to webmasters.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const block = readFileSync(new URL("../../README.md", import.meta.url), "utf8").match(/```css\n([^`]*)```/);
assert.ok(block, "README gives a style sheet");

/** For a page that has it. */
export const RESERVED_ROOM = {
  change: (html) => html.replace("</head>", '  <link rel="stylesheet" href="/reserve.css">\n</head>'),
  files: { "/reserve.css": block[1] },
};
