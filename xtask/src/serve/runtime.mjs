// Runs the worker until its standard input closes or it is told to stop, so that
// no runtime survives the command that started it, however that one ended.
// Says `ready` on its standard output once the worker answers, else why not.

import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Log, LogLevel, Miniflare } from "miniflare";

const { options, worker, site, port, geocoder, persist, letters, local, clock_shift_s } = JSON.parse(process.argv[2]);
const { assets, ...configured } = JSON.parse(readFileSync(options, "utf8"));

// The mail of this machine: a file.
const keep = (letter) =>
  appendFileSync(letters, `${JSON.stringify({ ...letter, le: new Date().toISOString() })}\n`, { mode: 0o600 });
const mailbox = async (request) => {
  keep(await request.json());
  return new Response(null, { status: 204 });
};

// The texts of this machine go there too, through a gateway that checks their signature as
// that of an operator must.
const gatewayKey = randomBytes(24);
const gateway = createServer(async (request, response) => {
  const chunks = await request.toArray();
  const body = Buffer.concat(chunks);
  const { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": signature } = request.headers;
  const signed = createHmac("sha256", gatewayKey).update(`${id}.${time}.`).update(body).digest("base64");
  if (signature !== `v1,${signed}`) return response.writeHead(401).end();
  const { data } = JSON.parse(body);
  keep({ a: data.a, objet: "SMS", texte: data.texte });
  return response.writeHead(204).end();
}).listen(0, "127.0.0.1");
await once(gateway, "listening");
gateway.unref();

const runtime = new Miniflare({
  host: "127.0.0.1",
  port: 0,
  cf: false,
  log: new Log(LogLevel.WARN),
  // What the worker logs goes where logs go: our output is for the one word.
  handleRuntimeStdio: (...pipes) => pipes.forEach((pipe) => pipe.pipe(process.stderr)),
  ...(persist && { defaultPersistRoot: persist }),
  workers: [
    {
      ...configured,
      name: "guichet",
      bindings: {
        ...configured.bindings,
        GEOCODEUR: geocoder,
        CLES: process.env.GUICHET_CLES,
        PASSERELLE_SMS: `http://127.0.0.1:${gateway.address().port}/ whsec_${gatewayKey.toString("base64")}`,
        SITE: `http://localhost:${port}`,
        ADMINISTRATEURS: "exploitant@guichet.example",
        // A provider to sign in by, if whoever serves has one.
        OIDC_ISSUER: process.env.OIDC_ISSUER ?? "",
        OIDC_CLIENT_ID: process.env.OIDC_CLIENT_ID ?? "",
        OIDC_CLIENT_SECRET: process.env.OIDC_CLIENT_SECRET ?? "",
        OIDC_NOM: process.env.OIDC_NOM ?? "",
        LOCAL: local ? "oui" : "non",
        // A worker that is not local knows the machine's time and no other.
        CLOCK_SHIFT_S: String(clock_shift_s),
        // All that is here comes from one network.
        BUDGET: process.env.GUICHET_BUDGET ?? "1000000",
        AFFLUENCE: process.env.GUICHET_AFFLUENCE ?? "1000000",
      },
      serviceBindings: {
        ...configured.serviceBindings,
        COURRIER: mailbox,
        [assets.binding]: "fichiers",
      },
      // Requests come to the worker, and not through one of miniflare's that passes them on.
      unsafeDirectSockets: [{ host: "127.0.0.1", port }],
      modules: true,
      modulesRoot: worker,
      scriptPath: join(worker, "index.js"),
    },
    // The worker is asked before the files anyway. Files attached to it would put two
    // more workers on the way of each request.
    {
      name: "fichiers",
      compatibilityDate: configured.compatibilityDate,
      modules: true,
      script: "export default {}",
      assets: { ...assets, directory: site, routerConfig: { has_user_worker: false } },
    },
  ],
});

let stopping;
const stop = (code) => (stopping ??= runtime.dispose().finally(() => process.exit(code)));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
process.stdin.on("end", () => stop(0)).on("error", () => stop(0)).resume();

// The clock of this machine: every second, what production does every minute. By the
// API: through miniflare's own objects this thread would wait without reading the
// worker's log, and the worker, once the pipe is full, for this thread.
const tick = async () => {
  const clock = `http://127.0.0.1:${port}/v1/admin/taches`;
  const asked = {
    method: "POST",
    body: "{}",
    headers: { authorization: `Bearer ${process.env.GUICHET_ADMIN}` },
  };
  for (let failures = 0; failures < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (stopping) return;
    try {
      const answer = await fetch(clock, asked);
      await answer.arrayBuffer();
      failures = 0;
    } catch {
      failures += 1;
    }
  }
  // Nobody behind: whoever waits for this process must know.
  await stop(1);
};

try {
  await runtime.ready;
  const answer = await fetch(`http://127.0.0.1:${port}/v1/sante`);
  if (!answer.ok) throw new Error(`the worker answers ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
  console.log("ready");
  await tick();
} catch (cause) {
  console.log(cause.message.replaceAll("\n", " "));
  await stop(1);
}
