// Their situations, in the words of the screen, and what must come first, each with its argument.

const NEEDS = "De quoi avez-vous besoin ?";
const STAGE = "Où en est votre projet ?";
const AGE = "Quel âge avez-vous ?";
const WORK = "Quelle est votre situation de travail ?";
const HOME = "Habitez-vous dans un quartier prioritaire ?";
const PROJECT = "Votre projet est-il, ou sera-t-il, dans un quartier prioritaire ?";
const BANK = "Une banque accepte-t-elle de vous prêter ?";
const BENEFITS = "Recevez-vous le RSA, l’ASS, l’AAH ou un autre minimum social ?";
const SECTOR = "Dans quel domaine est votre projet ?";

const MONEY = "de l’argent";
const CONFIDENCE = "prendre confiance, ne pas baisser les bras";
const CONTACTS = "des contacts";
const LOOKING = "je cherche un emploi";

export const PEOPLE = [
  {
    who: "an idea, in a neighbourhood, and nobody to talk to",
    says: { [NEEDS]: [CONFIDENCE, CONTACTS], [STAGE]: "j’ai une idée", [HOME]: "Oui", [AGE]: "34", [WORK]: LOOKING },
    first: [
      ["Positiv", "accompanies an idea for free in the neighbourhoods"],
      ["Activ'Action – Activ'Entrepreneurs 93", "gives back confidence to who looks for work"],
      ["Conseils citoyens", "the people of the neighbourhood, to meet first"],
    ],
  },
  {
    who: "a minimum income, and a small loan that the bank refuses",
    says: { [NEEDS]: [MONEY], [STAGE]: "je suis en train de créer", [BANK]: "Non", [BENEFITS]: ["RSA"], [AGE]: "41", [WORK]: LOOKING, [HOME]: "Oui" },
    first: [
      ["Adie (Association pour le droit à l'initiative économique)", "lends to whom the bank refuses"],
      ["Concours Talents des Cités", "money for who creates from a neighbourhood"],
      ["Entrepreneuriat Quartiers 2030 (EQ2030)", "the programme of those who create from a neighbourhood"],
    ],
  },
  {
    who: "out of work, and testing an activity",
    says: { [NEEDS]: ["essayer mon activité"], [STAGE]: "je teste mon activité", [WORK]: LOOKING, [AGE]: "38", [HOME]: "Non", [PROJECT]: "Non" },
    first: [
      ["Coopérative de territoire (CT)", "an activity tried together, at any age"],
      ["Coopératives d'éducation à l'entrepreneuriat collectif (coopératives éphémères)", "an activity tried without creating anything"],
      ["Coopérative d'activité et d'emploi (CAE)", "an activity tried with a salary"],
    ],
  },
  {
    who: "twenty-two, and creating in a neighbourhood",
    says: { [NEEDS]: [MONEY], [STAGE]: "je suis en train de créer", [HOME]: "Oui", [PROJECT]: "Oui", [AGE]: "22" },
    first: [
      ["Concours Talents des Cités", "money for who creates from a neighbourhood"],
      ["Entrepreneuriat Quartiers 2030 (EQ2030)", "the programme of those who create from a neighbourhood"],
      ["Prime du Pacte Création (France Active)", "made for those from 18 to 30"],
    ],
  },
  {
    who: "fifty-eight, and out of work for more than a year",
    says: { [NEEDS]: [CONFIDENCE], [WORK]: "je cherche un emploi depuis plus d’un an", [AGE]: "58", [HOME]: "Non" },
    first: [
      ["Activ'Action – Activ'Entrepreneurs 93", "gives back confidence to who looks for work"],
      ["Positiv", "accompanies who begins again, for free"],
      ["Nos Quartiers ont du Talent (NQT)", "somebody of experience to talk to"],
    ],
  },
  {
    who: "seventeen, with no diploma and no plan",
    says: { [NEEDS]: [CONFIDENCE], [AGE]: "17", [HOME]: "Oui" },
    first: [
      ["Positiv", "accompanies who begins, for free"],
      ["Live for Good", "made for those under 26"],
      ["Nos Quartiers ont du Talent (NQT)", "somebody of experience to talk to"],
    ],
  },
  {
    who: "a shop of the neighbourhood that looks for a place",
    says: { [NEEDS]: ["un local"], [STAGE]: "mon activité est lancée", [PROJECT]: "Oui", [SECTOR]: "commerce", [AGE]: "45" },
    first: [
      ["Positiv", "accompanies the shops of the neighbourhoods"],
      ["Boutiques à l'essai (Ma boutique à l'essai)", "a place, to try a shop in"],
      ["Pépinières et espaces de travail partagé", "a place, shared with others"],
    ],
  },
  {
    who: "an association that exists and wants to last",
    public: "structure",
    says: { [NEEDS]: ["écrire mon projet et ses chiffres"], [STAGE]: "mon activité se développe" },
    first: [
      ["Kaléidoscope", "made for collective projects of the neighbourhoods"],
      ["Réseau Entreprendre", "accompanies what grows"],
      ["Initiative France", "accompanies and lends without interest"],
    ],
  },
  {
    who: "who has no car and looks for work",
    says: { [NEEDS]: ["me déplacer"], [WORK]: LOOKING, [AGE]: "26", [HOME]: "Oui" },
    first: [
      ["PLIE (plan local pluriannuel pour l'insertion et l'emploi)", "lifts what stands between people and work"],
      ["Plateformes de mobilité et services d'aide à la mobilité", "exists to let people get there"],
      ["Bicyclaide", "a bicycle, and how to ride it"],
    ],
  },
];
