// A structure that receives applications by the API.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { SITE, XTASK } from "./site.mjs";

/** Its key. */
export const createStructure = async (structure, options = []) => {
  const { port } = new URL(SITE);
  const flags = ["--name", "Essai", "--scope", "structure", "--structure", structure, "--port", port];
  const { stdout } = await promisify(execFile)(XTASK, ["partner", "create", ...flags, ...options]);
  return stdout.trim().split("\n").at(-1);
};
