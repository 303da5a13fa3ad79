// Two pictures of a screen, compared as an eye does: point for point.

import assert from "node:assert/strict";
import { openContext } from "./scene.mjs";

/** Of 255: what the browser rounds along a curve depends on where its tiles end. */
const ROUNDING = 2;

/** Runs in a page: how far the furthest point of two pictures is apart, or how their sizes differ. */
const compare = async (pictures) => {
  const [a, b] = await Promise.all(
    pictures.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return `${a.width} × ${a.height}, then ${b.width} × ${b.height}`;
  let [largest, where] = [0, 0];
  for (let rank = 0; rank < a.data.length; rank += 1) {
    const apart = Math.abs(a.data[rank] - b.data[rank]);
    if (apart > largest) [largest, where] = [apart, rank];
  }
  const point = Math.floor(where / 4);
  return { largest, x: point % a.width, y: Math.floor(point / a.width) };
};

/** Holds that two pictures (PNG) show the same. */
export const assertSamePicture = async (one, other, message) => {
  const context = await openContext();
  try {
    const page = await context.newPage();
    const found = await page.evaluate(compare, [one, other].map((picture) => picture.toString("base64")));
    assert.ok(found.largest <= ROUNDING, `${message}: ${JSON.stringify(found)}`);
  } finally {
    await context.close();
  }
};
