//! The question about each field, and its explanation.

use crate::situation::Field;

/// The question that asks for a field.
pub fn question(field: Field) -> &'static str {
    match field {
        Field::Date => "À quelle date ?",
        Field::ResidenceQpv => "Habitez-vous dans un quartier prioritaire ?",
        Field::ResidenceCodeQpv => "Dans quel quartier prioritaire habitez-vous ?",
        Field::ResidenceDistanceQpv => {
            "À combien de mètres du quartier prioritaire le plus proche habitez-vous ?"
        }
        Field::ResidenceCommune => "Dans quelle commune habitez-vous ?",
        Field::ResidenceEpci => "Dans quelle intercommunalité habitez-vous ?",
        Field::ResidenceDepartement => "Dans quel département habitez-vous ?",
        Field::ResidenceRegion => "Dans quelle région habitez-vous ?",
        Field::ResidenceRural => "Habitez-vous à la campagne ?",
        Field::ProjetQpv => "Votre projet est-il, ou sera-t-il, dans un quartier prioritaire ?",
        Field::ProjetDistanceQpv => {
            "À combien de mètres du quartier prioritaire le plus proche est votre projet ?"
        }
        Field::ProjetCommune => "Dans quelle commune est, ou sera, votre projet ?",
        Field::ProjetEpci => "Dans quelle intercommunalité est votre projet ?",
        Field::ProjetDepartement => "Dans quel département est votre projet ?",
        Field::ProjetRegion => "Dans quelle région est votre projet ?",
        Field::ProjetRuralFragilise => {
            "Votre projet est-il à la campagne, là où les services et le travail manquent ?"
        }
        Field::Secteur => "Dans quel domaine est votre projet ?",
        Field::Themes => "À quoi votre projet est-il utile ?",
        Field::Stade => "Où en est votre projet ?",
        Field::Ess => "Votre projet fait-il partie de l’économie sociale et solidaire ?",
        Field::UtiliteSociale => "Votre projet répond-il à un besoin des gens ?",
        Field::Collectif => "Portez-vous ce projet à plusieurs ?",
        Field::Innovant => "Votre projet propose-t-il quelque chose de nouveau ?",
        Field::NombrePorteurs => "Combien de personnes portent ce projet ?",
        Field::ButLucratif => "Voulez-vous partager l’argent gagné entre vous ?",
        Field::StatutJuridique => {
            "Avez-vous déjà créé une association ou une entreprise ? Laquelle ?"
        }
        Field::StatutVise => {
            "Que voulez-vous créer : une association, une entreprise, une coopérative ?"
        }
        Field::Article1But => {
            "Votre structure existe-t-elle pour autre chose que gagner de l’argent ?"
        }
        Field::Article1Gouvernance => "Vos statuts disent-ils que les membres décident ensemble ?",
        Field::Article1Benefices => "L’argent gagné sert-il surtout à continuer l’activité ?",
        Field::Article1Reserves => {
            "Vos statuts disent-ils qu’une partie de l’argent gagné reste toujours dans la structure ?"
        }
        Field::Article2Fragilite => "Votre projet aide-t-il des personnes en difficulté ?",
        Field::Article2LienSocial => "Votre projet crée-t-il du lien entre les habitants ?",
        Field::Article2Citoyennete => {
            "Votre projet aide-t-il à apprendre ensemble et à participer à la vie du quartier ?"
        }
        Field::Article2DeveloppementDurable => {
            "Votre projet sert-il l’environnement, l’énergie, la culture ou la solidarité ?"
        }
        Field::UtiliteSocialeDansStatuts => {
            "Vos statuts disent-ils à quoi vous êtes utiles aux autres ?"
        }
        Field::EchelleSalaires => "Les plus hauts salaires de votre structure sont-ils limités ?",
        Field::TitresCotes => "Les parts de votre structure se vendent-elles en bourse ?",
        Field::ConventionsIae => {
            "Employez-vous des personnes en insertion, avec une convention de l’État ?"
        }
        Field::Anciennete => "Depuis combien de mois votre structure existe-t-elle ?",
        Field::Effectif => "Combien de salariés avez-vous ?",
        Field::BesoinFinancement => "De combien d’euros avez-vous besoin ?",
        Field::AccesCredit => "Une banque accepte-t-elle de vous prêter ?",
        Field::ActiviteNonDeclaree => "Faites-vous déjà cette activité sans l’avoir déclarée ?",
        Field::CommerceProximite => "Est-ce un commerce pour les gens du quartier ?",
        Field::BeneficieHabitantsQpv => {
            "Votre action profite-t-elle à des habitants d’un quartier prioritaire ?"
        }
        Field::RecruteIssuQpv => "Embauchez-vous quelqu’un d’un quartier prioritaire ?",
        Field::AccompagnePar => "Qui vous accompagne déjà ?",
        Field::Besoins => "De quoi avez-vous besoin ?",
        Field::Age => "Quel âge avez-vous ?",
        Field::GenrePersonne => "Êtes-vous une femme, un homme, autre ?",
        Field::Diplome => "Quel est votre diplôme le plus élevé ?",
        Field::Scolarise => "Êtes-vous encore à l’école ou en études ?",
        Field::Emploi => "Quelle est votre situation de travail ?",
        Field::MoisSansEmploi => "Depuis combien de mois êtes-vous sans emploi ?",
        Field::MinimaSociaux => "Recevez-vous le RSA, l’ASS, l’AAH ou un autre minimum social ?",
        Field::Handicap => "Êtes-vous en situation de handicap ?",
        Field::Rqth => "Êtes-vous reconnu travailleur handicapé ?",
        Field::Refugie => "Êtes-vous réfugié ?",
        Field::Migrant => "Êtes-vous venu d’un autre pays pour vivre en France ?",
        Field::ParentRefugie => "L’un de vos parents est-il réfugié ?",
        Field::OriginaireQpv => "Avez-vous grandi dans un quartier prioritaire ?",
        Field::Boursier => "Êtes-vous boursier ?",
        Field::EnfantsACharge => "Combien d’enfants avez-vous à charge ?",
        Field::ParentSeul => "Élevez-vous seul vos enfants ?",
        Field::Langues => "Quelles langues parlez-vous ?",
        Field::ServiceCiviqueTermine => "Avez-vous terminé un service civique ?",
        Field::Engagements => "Avez-vous été bénévole, volontaire ou en service civique ?",
        Field::Format => "Préférez-vous venir sur place, ou à distance ?",
        Field::IndividuelCollectif => "Préférez-vous être suivi seul, ou en groupe ?",
        Field::Horaires => "Quand êtes-vous disponible ?",
        Field::DistanceMax => "Jusqu’à combien de kilomètres pouvez-vous aller ?",
        Field::Contact => "Comment voulez-vous être joint ?",
    }
}

/// The explanation of a hard word in a question; most need none.
pub fn aide(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::ResidenceQpv | Field::ProjetQpv | Field::OriginaireQpv => {
            "Un quartier prioritaire (QPV) est un quartier que l’État aide en premier. \
             Vérifiez avec une adresse."
        }
        Field::Ess => {
            "L’économie sociale et solidaire (ESS) réunit associations, coopératives, mutuelles, \
             fondations, et des sociétés qui font passer l’utilité avant le profit."
        }
        Field::UtiliteSociale => {
            "La loi dit « utilité sociale » : aider des personnes, créer du lien, protéger la nature…"
        }
        Field::ActiviteNonDeclaree => {
            "Votre réponse reste dans cette page. On peut vous aider à la déclarer."
        }
        Field::ProjetRuralFragilise => "Votre mairie sait si votre commune en fait partie.",
        Field::Article1But | Field::Article1Gouvernance | Field::UtiliteSocialeDansStatuts => {
            "Les statuts sont le texte signé à la création : ils disent le but et qui décide."
        }
        Field::Besoins => {
            "Choisissez tout ce qui vous manque. Ce qui vous bloque vient en premier."
        }
        Field::Themes => {
            "L’insertion aide ceux qui sont loin du travail à en retrouver un. Cochez ce qui ressemble à votre projet."
        }
        Field::Emploi => "« À mon compte » : vous travaillez pour vous, sans patron.",
        Field::StatutJuridique | Field::StatutVise => {
            "Le statut est la forme choisie devant la loi. Une scop appartient à ses salariés ; \
             une scic réunit salariés, usagers et partenaires."
        }
        Field::ResidenceEpci | Field::ProjetEpci => {
            "L’intercommunalité est le groupe de communes : métropole, agglomération, communauté."
        }
        Field::MinimaSociaux => {
            "RSA : revenu de solidarité active. ASS : allocation de solidarité spécifique. \
             AAH : allocation aux adultes handicapés. ASPA : minimum vieillesse. ADA : \
             allocation des demandeurs d’asile."
        }
        Field::Rqth => "La reconnaissance (RQTH) est donnée par la maison du handicap (MDPH).",
        Field::ConventionsIae => {
            "L’insertion par l’activité économique aide des personnes loin de l’emploi à \
             travailler : ateliers, entreprises, associations d’insertion."
        }
        Field::EchelleSalaires => {
            "La loi limite l’écart entre les plus hauts salaires et le plus bas."
        }
        Field::Article1Reserves => {
            "La loi appelle « réserve » l’argent que la structure garde pour durer."
        }
        Field::AccesCredit => "Si vous n’avez pas demandé, répondez « Je ne sais pas ».",
        _ => return None,
    })
}
