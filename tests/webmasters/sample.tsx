// Uses every entry of the package as its types allow.

import { define, type GuichetQpvElement, type GuichetVerdictDetail } from "guichet";
import { define as candidature } from "guichet/candidature";
import { define as eligibilite } from "guichet/eligibilite";
import { define as orientation } from "guichet/orientation";
import { define as qpv, type GuichetQpvAttributes } from "guichet/qpv";
import { GuichetCandidature, GuichetEligibilite, GuichetOrientation, GuichetQpv } from "guichet/react";
import * as vue from "guichet/vue";

for (const all of [define, candidature, eligibilite, orientation, qpv]) all("https://guichet.exemple.fr");

const element: GuichetQpvElement = document.createElement("guichet-qpv");
element.addEventListener("guichet:verdict", ({ detail }) => {
  const statut: GuichetVerdictDetail["statut"] = detail.statut;
  console.log(statut, detail.bandes["300"], detail.distance_m?.toFixed(0));
});
element.addEventListener("click", (event) => event.preventDefault());

const attributes: GuichetQpvAttributes = { territoire: "commune:93066", theme: "sombre" };
// @ts-expect-error a territory says its kind
const wrong: GuichetQpvAttributes = { territoire: "93066" };

export const Page = () => (
  <>
    <GuichetQpv site="https://guichet.exemple.fr" {...attributes} onVerdict={({ detail }) => console.log(detail.qpv)} />
    <GuichetEligibilite site="https://guichet.exemple.fr" onEligibilite={({ detail }) => console.log(detail.eligible)} />
    <GuichetOrientation site="https://guichet.exemple.fr" onOrientation={({ detail }) => console.log(detail.nom)} />
    <GuichetCandidature site="https://guichet.exemple.fr" structure="citeslab" onCandidature={() => console.log(wrong)} />
    {/* @ts-expect-error the address of a Guichet is needed */}
    <GuichetQpv />
  </>
);

export const components = [vue.GuichetQpv, vue.GuichetEligibilite, vue.GuichetOrientation, vue.GuichetCandidature];
