// A structure that receives applications by the API, and is known to: nothing is kept where
// nobody receives.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { SITE, XTASK } from "./site.mjs";

/** Its key. */
export const createStructure = async (structure, site = SITE) => {
  const { port } = new URL(site);
  const flags = ["--name", "Essai", "--scope", "structure", "--structure", structure, "--receives", "--port", port];
  const { stdout } = await promisify(execFile)(XTASK, ["partner", "create", ...flags]);
  return stdout.trim().split("\n").at(-1);
};
