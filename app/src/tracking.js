// Follows one application. Its secret is in the fragment of the address, which a browser sends
// to no server, and leaves only in a header. Nothing is stored in the browser.

const find = (id) => document.getElementById(id);
const show = (id, shown = true) => (find(id).hidden = !shown);
const reference = location.pathname.split("/")[2] ?? "";
const secret = location.hash.slice(1);

const ask = async (method, path, body, headers = {}) => {
  const answer = await fetch(path, {
    method,
    body,
    headers: { "accept-language": document.documentElement.lang, ...headers },
    referrerPolicy: "no-referrer",
    cache: "no-store",
  });
  const result = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw result;
  return result;
};
const mine = (method, body) =>
  ask(method, `/v1/candidatures/${encodeURIComponent(reference)}`, body && JSON.stringify(body), {
    authorization: `Bearer ${secret}`,
    ...(body && { "content-type": "application/json" }),
  });

const tell = (id, text) => {
  const element = find(id);
  element.textContent = text;
  element.hidden = !text;
  if (text) element.focus();
};
const explain = (problem) => {
  const faults = (problem?.fautes ?? []).map(({ detail }) => detail);
  return faults.join(" ") || problem?.detail || find("panne").textContent;
};
const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });

/** French numbers in pairs of digits, as people say them; others unchanged. */
const readable = (number) => (/^\+33\d{9}$/.test(number) ? number.replace("+33", "0").replace(/\d\d(?=\d)/g, "$&\u00a0") : number);

const card = ({ structure, titre, raisons, contact }) => {
  const item = find("autre").content.cloneNode(true);
  const part = (name) => item.querySelector(`[data-dit=${name}]`);
  const write = (name, text) => {
    part(name).textContent = text ?? "";
    part(name).hidden = !text;
  };
  write("nom", structure.nom);
  write("titre", titre);
  write("accueil", structure.accueil ?? structure.resume);
  write("ou", [structure.adresse, structure.commune?.nom].filter(Boolean).join(", "));
  // The three that count most, and any that count against.
  const shown = raisons.filter(({ poids }, rank) => rank < 3 || poids <= 0);
  part("raisons").append(
    ...shown.map(({ texte }) => Object.assign(document.createElement("li"), { textContent: texte })),
  );
  const link = (name, href, text) => {
    const anchor = item.querySelector(`[data-lien=${name}]`);
    if (!href) return anchor.parentElement.remove();
    anchor.href = href;
    anchor.append(text);
  };
  const { telephone, courriel, site } = contact;
  link("telephone", telephone && `tel:${telephone}`, telephone && readable(telephone));
  link("courriel", courriel && `mailto:${courriel}`, courriel);
  link("site", site, "");
  link("candidature", `/?structure=${encodeURIComponent(structure.id)}#candidature`, "");
  return item;
};

const steps = JSON.parse(find("etapes").textContent);
const draw = (application) => {
  const { suite, candidat = {}, historique, statut } = application;
  find("constat").textContent = suite.constat;
  find("ensuite").textContent = suite.ensuite;
  find("reference").textContent = application.reference;
  find("structure").textContent = application.structure_nom ?? application.structure;
  find("conservation").textContent = day.format(new Date(application.conservee_jusqu_au));
  const others = suite.autres_structures ?? [];
  find("autres").replaceChildren(...others.map(card));
  show("ailleurs", others.length > 0);
  show("chercher", suite.autre_structure && !others.length);
  show("retrait", statut !== "retiree");
  find("historique").replaceChildren(
    ...historique.map(({ etape, le }) => {
      const item = document.createElement("li");
      const time = document.createElement("time");
      time.dateTime = le;
      time.textContent = day.format(new Date(le));
      item.append(`${steps[etape] ?? etape} — `, time);
      return item;
    }),
  );
  for (const name of ["telephone", "courriel"]) find(name).value = candidat[name] ?? "";
  show("ouverture", false);
  show("dossier");
};

/** Runs `act` when a form is submitted, one at a time, and shows what went wrong. */
const on = (form, act) =>
  find(form).addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = event.submitter;
    if (button) button.disabled = true;
    tell("faute", "");
    try {
      await act(new FormData(event.target));
    } catch (problem) {
      tell("faute", explain(problem));
    } finally {
      if (button) button.disabled = false;
    }
  });

on("contact", async (data) => {
  const given = (name) => data.get(name).trim() || null;
  draw(await mine("PATCH", { candidat: { telephone: given("telephone"), courriel: given("courriel") } }));
  tell("fait", find("contact").dataset.fait);
});
on("retrait", async () => {
  draw(await mine("PATCH", { statut: "retiree" }));
  tell("fait", find("retrait").dataset.fait);
});
on("effacement", async () => {
  await mine("DELETE");
  show("dossier", false);
  // The secret must not stay in the history of the browser.
  history.replaceState(null, "", "/suivi");
  tell("fait", find("effacement").dataset.fait);
});
on("lien", async (data) => {
  const link = data.get("lien").trim();
  const at = link.indexOf("/suivi/");
  if (at < 0 || !link.includes("#")) throw { detail: find("lien").dataset.faute };
  location.assign(link.slice(at));
  location.reload();
});
on("verification", async (data) => {
  const check = await ask("POST", "/v1/recus", data.get("recu").trim(), { "content-type": "text/plain" });
  const { oui, non } = find("verification").dataset;
  const text = check.valide
    ? oui.replace("{reference}", check.reference)
        .replace("{structure}", () => check.structure_nom ?? check.structure)
        .replace("{date}", day.format(new Date(check.recue_le)))
    : non;
  tell("verdict", text);
});

if (reference && secret) {
  mine("GET").then(draw, (problem) => {
    show("ouverture", false);
    tell("faute", explain(problem));
  });
} else {
  show("ouverture", false);
}
