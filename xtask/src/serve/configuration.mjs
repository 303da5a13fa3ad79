// Writes what `wrangler.toml` asks for as miniflare's options. Apart from the
// runtime's start because loading wrangler takes a second, and it rarely changes.

import { renameSync, writeFileSync } from "node:fs";
import { unstable_getMiniflareWorkerOptions as read } from "wrangler";

const [source, out] = process.argv.slice(2);
const { workerOptions } = read(source, undefined, {
  overrides: { assets: { directory: import.meta.dirname } },
});
writeFileSync(`${out}.partial`, JSON.stringify(workerOptions));
renameSync(`${out}.partial`, out);
