// Their situations, in the words of the screen, and what must come first, each with its argument.
// `data/catalogue/personnes.toml` has the same in the words of the API, played natively.

const NEEDS = "De quoi avez-vous besoin ?";
const STAGE = "Où en est votre projet ?";
const AGE = "Quel âge avez-vous ?";
const WORK = "Quelle est votre situation de travail ?";
const HOME = "Habitez-vous dans un quartier prioritaire ?";
const PROJECT = "Votre projet est-il, ou sera-t-il, dans un quartier prioritaire ?";
const BANK = "Une banque accepte-t-elle de vous prêter ?";
const BENEFITS = "Recevez-vous le RSA, l’ASS, l’AAH ou un autre minimum social ?";
const CHILDREN = "Combien d’enfants avez-vous à charge ?";
const STATUS = "Avez-vous déjà créé une association ou une entreprise ? Laquelle ?";
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
      ["CitésLab – Révélateurs de Talents", "hears an idea in the neighbourhood, and says whom to meet next"],
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
      ["Coopérative d'activité et d'emploi (CAE)", "an activity begun in a safe frame, with others"],
      ["Coopératives d'éducation à l'entrepreneuriat collectif (coopératives éphémères)", "an activity tried without creating anything"],
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
    says: { [NEEDS]: ["un local"], [STAGE]: "mon activité est lancée", [HOME]: "Oui", [PROJECT]: "Oui", [SECTOR]: "commerce", [AGE]: "45" },
    first: [
      ["Positiv", "accompanies who creates, all year, by what they need"],
      ["Pépinières et espaces de travail partagé", "a desk at a moderate price, and not alone"],
      ["Tiers-lieux et France Tiers-Lieux", "a place in a shared one"],
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
  {
    who: "who delivers for a platform, on their own account",
    says: { [NEEDS]: ["essayer mon activité", "comprendre la loi et les contrats"], [STAGE]: "mon activité est lancée", [AGE]: "29", [WORK]: "je travaille à mon compte" },
    first: [
      ["Coopérative d'activité et d'emploi (CAE)", "the other way for couriers: free, and employed"],
      ["Contrat d'entrepreneur salarié associé (CESA)", "the contract of such a cooperative"],
      ["Coopérative de jeunes majeurs (CJM)", "an activity tried with others, up to thirty"],
    ],
  },
  {
    who: "a refugee who learns French",
    says: { [NEEDS]: ["mieux parler français"], [AGE]: "33", [WORK]: LOOKING },
    first: [
      ["Centres sociaux et socioculturels", "French near home"],
      ["Association Solidarité travailleurs immigrés (ASTI)", "French, reading and writing"],
      ["Singa", "French with people from here"],
    ],
  },
  {
    who: "fifty-eight, and out of work for more than a year",
    says: { [NEEDS]: [CONFIDENCE], [HOME]: "Oui", [AGE]: "58", [WORK]: "je cherche un emploi depuis plus d’un an" },
    first: [
      ["Positiv", "accompanies towards lasting work too, in the neighbourhoods"],
      ["Territoires zéro chômeur de longue durée (TZCLD)", "takes on who has long been out of work, without a choice among them"],
      ["CitésLab – Révélateurs de Talents", "listens in the neighbourhood; nothing that is for the young alone"],
    ],
  },
  {
    who: "a recipe to sell, and a plan to write",
    says: { [NEEDS]: ["écrire mon projet et ses chiffres"], [STAGE]: "je construis mon idée", [HOME]: "Oui", [PROJECT]: "Oui", [AGE]: "36", [SECTOR]: "restauration", [STATUS]: "pas encore de structure" },
    first: [
      ["CitésLab – Révélateurs de Talents", "helps to prepare an idea, in the neighbourhood"],
      ["BGE", "accompanies who creates, figures and all"],
      ["Communauté Émergence & Accélération", "leads to the nearest incubator, for a project of use to others"],
    ],
  },
  {
    who: "alone with two children",
    says: { [NEEDS]: ["faire garder mes enfants"], [HOME]: "Oui", [AGE]: "31", [BENEFITS]: ["RSA"], [CHILDREN]: "2" },
    first: [
      ["Caisse d'allocations familiales (CAF)", "helps to have children looked after"],
      ["Positiv", "receives who lives on a minimum income"],
      ["CitésLab – Révélateurs de Talents", "hears an idea in the neighbourhood, and says whom to meet next"],
    ],
  },
];
