//! What is asked about each field, and what explains it.

use crate::situation::Champ;

/// The question that a field is asked by.
pub fn question(champ: Champ) -> &'static str {
    match champ {
        Champ::Date => "À quelle date ?",
        Champ::ResidenceQpv => "Habitez-vous dans un quartier prioritaire ?",
        Champ::ResidenceCodeQpv => "Dans quel quartier prioritaire habitez-vous ?",
        Champ::ResidenceDistanceQpv => {
            "À combien de mètres du quartier prioritaire le plus proche habitez-vous ?"
        }
        Champ::ResidenceCommune => "Dans quelle commune habitez-vous ?",
        Champ::ResidenceEpci => "Dans quelle intercommunalité habitez-vous ?",
        Champ::ResidenceDepartement => "Dans quel département habitez-vous ?",
        Champ::ResidenceRegion => "Dans quelle région habitez-vous ?",
        Champ::ResidenceRural => "Habitez-vous à la campagne ?",
        Champ::ProjetQpv => "Votre projet est-il, ou sera-t-il, dans un quartier prioritaire ?",
        Champ::ProjetDistanceQpv => {
            "À combien de mètres du quartier prioritaire le plus proche est votre projet ?"
        }
        Champ::ProjetCommune => "Dans quelle commune est, ou sera, votre projet ?",
        Champ::ProjetEpci => "Dans quelle intercommunalité est votre projet ?",
        Champ::ProjetDepartement => "Dans quel département est votre projet ?",
        Champ::ProjetRegion => "Dans quelle région est votre projet ?",
        Champ::ProjetRuralFragilise => "Votre projet est-il dans une campagne fragilisée ?",
        Champ::Secteur => "Dans quel domaine est votre projet ?",
        Champ::Themes => "À quelles causes votre projet est-il utile ?",
        Champ::Stade => "Où en est votre projet ?",
        Champ::Ess => "Votre projet fait-il partie de l’économie sociale et solidaire ?",
        Champ::UtiliteSociale => "Votre projet est-il d’utilité sociale ?",
        Champ::Collectif => "Portez-vous ce projet à plusieurs ?",
        Champ::Innovant => "Votre projet propose-t-il quelque chose de nouveau ?",
        Champ::NombrePorteurs => "Combien de personnes portent ce projet ?",
        Champ::ButLucratif => "Voulez-vous partager des bénéfices entre les membres ?",
        Champ::StatutJuridique => "Quel est aujourd’hui le statut de votre structure ?",
        Champ::StatutVise => "Quel statut voulez-vous créer ?",
        Champ::Article1But => "Votre structure a-t-elle un autre but que partager ses bénéfices ?",
        Champ::Article1Gouvernance => {
            "Les décisions sont-elles prises de façon démocratique, selon les statuts ?"
        }
        Champ::Article1Benefices => "Les bénéfices servent-ils surtout à l’activité ?",
        Champ::Article1Reserves => "Les réserves obligatoires sont-elles impossibles à partager ?",
        Champ::Article2Fragilite => "Votre projet soutient-il des personnes fragiles ?",
        Champ::Article2LienSocial => "Votre projet crée-t-il du lien entre les habitants ?",
        Champ::Article2Citoyennete => "Votre projet aide-t-il à mieux vivre la citoyenneté ?",
        Champ::Article2DeveloppementDurable => {
            "Votre projet sert-il l’environnement, l’énergie, la culture ou la solidarité ?"
        }
        Champ::UtiliteSocialeDansStatuts => "L’utilité sociale est-elle écrite dans vos statuts ?",
        Champ::EchelleSalaires => "Les plus hauts salaires de votre structure sont-ils limités ?",
        Champ::TitresCotes => "Les parts de votre structure se vendent-elles en bourse ?",
        Champ::ConventionsIae => "L’État a-t-il signé une convention d’insertion avec vous ?",
        Champ::Anciennete => "Depuis combien de mois votre structure existe-t-elle ?",
        Champ::Effectif => "Combien de salariés avez-vous ?",
        Champ::BesoinFinancement => "De combien d’euros avez-vous besoin ?",
        Champ::AccesCredit => "Une banque accepte-t-elle de vous prêter ?",
        Champ::ActiviteNonDeclaree => {
            "Exercez-vous déjà cette activité sans l’avoir encore déclarée ?"
        }
        Champ::CommerceProximite => "Est-ce un commerce de proximité ?",
        Champ::BeneficieHabitantsQpv => {
            "Votre action profite-t-elle à des habitants d’un quartier prioritaire ?"
        }
        Champ::RecruteIssuQpv => "Embauchez-vous quelqu’un d’un quartier prioritaire ?",
        Champ::AccompagnePar => "Qui vous accompagne déjà ?",
        Champ::Besoins => "De quoi avez-vous besoin ?",
        Champ::Age => "Quel âge avez-vous ?",
        Champ::GenrePersonne => "Êtes-vous une femme, un homme, autre ?",
        Champ::Diplome => "Quel est votre diplôme le plus élevé ?",
        Champ::Scolarise => "Êtes-vous encore à l’école ou en études ?",
        Champ::Emploi => "Quelle est votre situation de travail ?",
        Champ::MoisSansEmploi => "Depuis combien de mois êtes-vous sans emploi ?",
        Champ::MinimaSociaux => "Recevez-vous le RSA, l’ASS ou l’AAH ?",
        Champ::Handicap => "Êtes-vous en situation de handicap ?",
        Champ::Rqth => "Êtes-vous reconnu travailleur handicapé ?",
        Champ::Refugie => "Êtes-vous réfugié ?",
        Champ::Migrant => "Êtes-vous venu d’un autre pays pour vivre en France ?",
        Champ::ParentRefugie => "L’un de vos parents est-il réfugié ?",
        Champ::OriginaireQpv => "Avez-vous grandi dans un quartier prioritaire ?",
        Champ::Boursier => "Êtes-vous boursier ?",
        Champ::EnfantsACharge => "Combien d’enfants avez-vous à charge ?",
        Champ::ParentSeul => "Élevez-vous seul vos enfants ?",
        Champ::Langues => "Quelles langues parlez-vous ?",
        Champ::ServiceCiviqueTermine => "Avez-vous terminé un service civique ?",
        Champ::Engagements => "Avez-vous accompli un engagement ?",
        Champ::Format => "Préférez-vous venir sur place, ou à distance ?",
        Champ::IndividuelCollectif => "Préférez-vous être suivi seul, ou en groupe ?",
        Champ::Horaires => "Quand êtes-vous disponible ?",
        Champ::DistanceMax => "Jusqu’à combien de kilomètres pouvez-vous aller ?",
        Champ::Contact => "Comment voulez-vous être joint ?",
    }
}

/// What explains a hard word of a question; most need nothing.
pub fn aide(champ: Champ) -> Option<&'static str> {
    Some(match champ {
        Champ::ResidenceQpv | Champ::ProjetQpv | Champ::OriginaireQpv => {
            "Un quartier prioritaire (QPV) est un quartier que l’État aide en premier. \
             Vérifiez avec une adresse."
        }
        Champ::Ess => {
            "L’économie sociale et solidaire (ESS) réunit associations, coopératives, mutuelles, \
             fondations, et des sociétés qui font passer l’utilité avant le profit."
        }
        Champ::UtiliteSociale => "Un projet d’utilité sociale répond à un besoin des gens.",
        Champ::StatutJuridique | Champ::StatutVise => {
            "Le statut est la forme choisie devant la loi. Une scop appartient à ses salariés ; \
             une scic réunit salariés, usagers et partenaires."
        }
        Champ::ResidenceEpci | Champ::ProjetEpci => {
            "L’intercommunalité est le groupe de communes : métropole, agglomération, communauté."
        }
        Champ::MinimaSociaux => {
            "RSA : revenu de solidarité active. ASS : allocation de solidarité spécifique. \
             AAH : allocation aux adultes handicapés."
        }
        Champ::Rqth => "La reconnaissance (RQTH) est donnée par la maison du handicap (MDPH).",
        Champ::ConventionsIae => {
            "L’insertion par l’activité économique aide des personnes loin de l’emploi à \
             travailler : ateliers, entreprises, associations d’insertion."
        }
        Champ::EchelleSalaires => {
            "La loi limite l’écart entre les plus hauts salaires et le plus bas."
        }
        Champ::Article1Reserves => "La réserve est l’argent que la structure garde pour durer.",
        Champ::AccesCredit => "Si vous n’avez pas demandé, répondez « Je ne sais pas ».",
        _ => return None,
    })
}
