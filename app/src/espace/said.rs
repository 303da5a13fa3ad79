//! What a page says once something was done. The address it comes back to has only a code,
//! so a link cannot put words of its own into a page.

/// Something that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said(&'static str);

macro_rules! said {
    ($($name:ident $code:literal $words:literal)*) => {
        impl Said {
            $(pub const $name: Self = Self($code);)*

            const ALL: &[(Self, &str)] = &[$((Self::$name, $words),)*];
        }
    };
}

said! {
    LINK_SENT "lien" "Le courriel est parti. Ouvrez le lien qu’il contient : il marche 15 minutes, une seule fois."
    SIGNED_OUT "sortie" "Vous êtes déconnecté."
    SESSION_ENDED "fermee" "Cette connexion est fermée."
    SESSIONS_ENDED "fermees" "Vos autres connexions sont fermées."
    MEMBER_INVITED "invite" "C’est fait. Cette personne a reçu un courriel."
    MEMBER_INVITED_UNTOLD "invite-sans-courriel" "C’est fait, mais le courriel n’est pas parti : dites-lui de se connecter."
    MEMBER_ALREADY "deja-membre" "Cette personne est déjà membre."
    MEMBER_REMOVED "retire" "C’est fait : cette personne n’a plus accès."
    MEMBER_APPOINTED "nomme" "C’est fait : cette personne est responsable."
    JOINED "rejointe" "Cette structure est la vôtre. Vous en êtes responsable."
    DEMAND_SENT "demande" "Votre demande est envoyée. La réponse s’affichera sur cette page."
    DEMAND_WAITS "demande-en-attente" "Votre demande attend déjà une réponse."
    PROPOSAL_SENT "proposee" "Merci. Votre proposition est envoyée. La réponse s’affichera sur cette page."
    ANSWERED_TOLD "repondu" "C’est noté. Nous prévenons la personne."
    ANSWERED_UNTOLD "repondu-sans-avis" "C’est noté. Nous n’avons pas de quoi prévenir la personne : appelez-la."
    HANDED_OVER "transmise" "La demande est transmise à l’autre structure."
    NOTED "note" "Votre note est gardée."
    CARD_EXACT "exacte" "Merci. La fiche est datée d’aujourd’hui."
    CARD_SAVED "fiche" "La fiche est enregistrée. Les habitants la verront dans quelques minutes."
    MEETING_ADDED "rendez-vous" "Ce rendez-vous est ajouté."
    MEETING_REMOVED "rendez-vous-retire" "Ce rendez-vous est retiré."
    PARTNER_CHANGED "partenaire" "C’est enregistré."
    PARTNER_REVOKED "revoque" "C’est fait : ses clés n’ouvrent plus rien."
    WEBHOOK_ANSWERS "webhook" "Le webhook a répondu : sa structure est joignable."
    WEBHOOK_SILENT "webhook-muet" "Le webhook n’a pas répondu. Vérifiez son adresse avec ce partenaire."
    SENT_AGAIN "renvoye" "Le message repart dans la minute."
    DEMAND_ACCEPTED "acceptee" "C’est accepté. Cette personne a accès tout de suite."
    PROPOSAL_ACCEPTED "retenue" "Elle est publiée. Qui l’a proposée en est responsable."
    DEMAND_REFUSED "refusee" "C’est refusé. La personne le lit sur sa page."
    STRUCTURE_ADDED "ajoutee" "Elle est publiée. Les habitants la trouvent dans quelques minutes."
    STRUCTURE_CORRECTED "corrigee" "C’est corrigé. Les habitants le voient dans quelques minutes."
    LIST_PUBLISHED "liste" "La liste est publiée. Les habitants la voient dans quelques minutes."
    STRUCTURE_WITHDRAWN "retiree" "Cette structure n’est plus proposée."
    STRUCTURE_RESTORED "remise" "Cette structure est proposée à nouveau."
    STRUCTURE_CHOSEN "structure" "Vous agissez maintenant pour cette structure."
}

impl Said {
    /// As the address has it.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// What a code says; nothing for one that is not ours.
    pub fn of(code: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().map(|(said, _)| *said);
        all.find(|said| said.0 == code)
    }

    pub(crate) fn words(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find(|(said, _)| *said == self)
            .map_or("", |(_, words)| words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_one_meaning() {
        for (said, words) in Said::ALL {
            assert_eq!(Said::of(said.code()), Some(*said));
            assert_eq!(said.words(), *words);
        }
        assert_eq!(Said::of("<script>"), None);
    }
}
