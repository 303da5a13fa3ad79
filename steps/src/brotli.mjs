// Replaces each `X.N.raw` of a list by `X.br`, of a quality. Node's brotli is compiled and takes
// the pool of threads; ours would be slow in a debug build and long to compile.

import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const [list, quality] = process.argv.slice(2);
const paths = (await readFile(list, "utf8")).split("\n").filter(Boolean);

async function worker() {
  for (let raw = paths.pop(); raw; raw = paths.pop()) {
    const bytes = await readFile(raw);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: Number(quality),
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(`${raw}.br`, await compress(bytes, { params }));
    await rename(`${raw}.br`, raw.replace(/\.\d+\.raw$/, ".br"));
    await rm(raw);
  }
}

await Promise.all([worker(), worker(), worker(), worker()]);
