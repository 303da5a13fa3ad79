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
      ["Positiv", "accompanies who creates, all year, by what they need"],
      ["Activ'Action – Activ'Entrepreneurs 93", "helps who is out of work to act and to meet people"],
      ["Conseils citoyens", "where people of the neighbourhood say their ideas"],
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
      ["Coopérative de territoire (CT)", "people learn together to create, at any age"],
      ["Coopératives d'éducation à l'entrepreneuriat collectif (coopératives éphémères)", "an activity tried without creating anything"],
      ["Coopérative d'activité et d'emploi (CAE)", "an activity begun in a safe frame, with others"],
    ],
  },
  {
    who: "twenty-two, and creating in a neighbourhood",
    says: { [NEEDS]: [MONEY], [STAGE]: "je suis en train de créer", [HOME]: "Oui", [PROJECT]: "Oui", [AGE]: "22" },
    first: [
      ["Concours Talents des Cités", "money for who creates from a neighbourhood"],
      ["Entrepreneuriat Quartiers 2030 (EQ2030)", "the programme of those who create from a neighbourhood"],
      ["Prime du Pacte Création (France Active)", "a prime for those from 18 to 30"],
    ],
  },
  {
    who: "seventeen, with no diploma and no plan",
    says: { [NEEDS]: [CONFIDENCE], [AGE]: "17", [HOME]: "Oui" },
    first: [
      ["Positiv", "accompanies who creates or looks for lasting work"],
      ["Live for Good", "made for those under 26"],
      ["Nos Quartiers ont du Talent (NQT)", "made for the young of the neighbourhoods"],
    ],
  },
  {
    who: "a shop of the neighbourhood that looks for a place",
    says: { [NEEDS]: ["un local"], [STAGE]: "mon activité est lancée", [PROJECT]: "Oui", [SECTOR]: "commerce", [AGE]: "45" },
    first: [
      ["Positiv", "accompanies who creates, all year, by what they need"],
      ["Boutiques à l'essai (Ma boutique à l'essai)", "a place to try a shop in, in one town: to be asked, since nobody said where"],
      ["Pépinières et espaces de travail partagé", "a desk at a moderate price, and not alone"],
    ],
  },
  {
    who: "who has no car and looks for work",
    says: { [NEEDS]: ["me déplacer"], [WORK]: LOOKING, [AGE]: "26", [HOME]: "Oui" },
    first: [
      ["PLIE (plan local pluriannuel pour l'insertion et l'emploi)", "one person follows, for free, who finds work very hard to find"],
      ["Plateformes de mobilité et services d'aide à la mobilité", "a licence, a vehicle or a repair for less"],
      ["Bicyclaide", "mends bicycles, and sells them second-hand"],
    ],
  },
];
