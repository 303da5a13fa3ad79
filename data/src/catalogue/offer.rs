//! What an entry brings and how it is asked for, from what its file says.

use super::{
    door,
    entry::{Avantage, Modalites, WrittenCandidature, WrittenEntry, WrittenFonction},
    translation::Translator,
};
use shared::{
    eligibilite::{Apport, ApportKind, EntryOffer, Montant, Parameter, Quand},
    situation::Unit,
    structures::{Appel, Ranked},
};
use toml::Spanned;

/// What a function brings, when nothing more is written of it.
fn brings(fonction: WrittenFonction) -> ApportKind {
    use WrittenFonction::*;
    match fonction {
        Accelerer | Accompagner | Ideation | Incuber | Securiser => ApportKind::Accompagnement,
        Detecter | Informer | Orienter | Sensibiliser => ApportKind::Information,
        Financer => ApportKind::Financement,
        Former => ApportKind::Formation,
        Heberger => ApportKind::Local,
        Mentorer => ApportKind::Mentorat,
        MettreEnReseau => ApportKind::Reseau,
        TesterActivite => ApportKind::Test,
    }
}

/// Whether what is written already says what a function would bring.
fn says(written: ApportKind, kind: ApportKind) -> bool {
    use ApportKind::*;
    written == kind
        || kind == Financement && matches!(written, Dotation | Pret | Prime | Subvention)
}

impl Translator<'_, '_> {
    pub(super) fn offer(&mut self, source: &WrittenEntry, parameters: &[Parameter]) -> EntryOffer {
        let written = source.avantages.iter();
        let mut apports: Vec<Apport> = written
            .filter_map(|avantage| self.apport(avantage, parameters))
            .collect();
        for &fonction in &source.fonctions {
            let kind = brings(fonction);
            if !apports.iter().any(|apport| says(apport.kind, kind)) {
                apports.push(Apport {
                    kind,
                    montant: None,
                    duree_mois: None,
                    text: String::new(),
                    source: None,
                });
            }
        }
        let modalites = source.modalites.as_ref();
        EntryOffer {
            apports,
            besoins: door::besoins(source) as u32,
            stades: door::stades(source),
            cout: modalites.and_then(|m| m.cout).map(door::cout),
            duree: modalites.and_then(|m| m.duree.clone()),
            aupres_de: (source.porteurs.iter())
                .filter_map(|id| self.index.entry(id.get_ref()))
                .collect(),
            quand: match modalites.and_then(|m| m.candidature) {
                Some(WrittenCandidature::FilDeLEau) => Quand::TouteLAnnee,
                Some(WrittenCandidature::AppelPeriodique) => Quand::Appel,
                None => Quand::Inconnu,
            },
            appels: modalites.map_or(Vec::new(), |m| self.appels(m)),
            rythme: modalites.and_then(|m| m.periodicite.clone()),
            limites: source.limites.clone(),
        }
    }

    fn apport(&mut self, avantage: &Avantage, parameters: &[Parameter]) -> Option<Apport> {
        let kinds: Vec<&str> = ApportKind::ALL.iter().map(|kind| kind.as_str()).collect();
        self.among_words(&avantage.r#type, &kinds, "type");
        let mut amount = |name: &Option<Spanned<String>>| {
            let rank = self.parameter_index(name.as_ref()?, Some(Unit::Euros))?;
            // What is given today is the latest that was written.
            let value = parameters.get(usize::from(rank))?.values.last()?.value;
            Some(value as u32)
        };
        let (exact, mean) = (amount(&avantage.montant), amount(&avantage.montant_moyen));
        let (min, max) = (amount(&avantage.montant_min), amount(&avantage.montant_max));
        let montant = match (exact, min, max) {
            (Some(n), _, _) => Some(Montant::Exact(n)),
            (None, Some(min), Some(max)) => Some(Montant::Between(min, max)),
            (None, None, Some(max)) => Some(Montant::AtMost(max)),
            (None, Some(_), None) => {
                let message = "montant_min ne va qu'avec montant_max";
                self.reading.fault(avantage.doc.span(), message);
                None
            }
            (None, None, None) => mean.map(Montant::OnAverage),
        };
        Some(Apport {
            kind: ApportKind::parse(avantage.r#type.get_ref())?,
            montant,
            duree_mois: avantage.duree_mois,
            text: avantage.texte.clone(),
            source: self.source(&avantage.doc, &avantage.lieu),
        })
    }

    fn appels(&mut self, modalites: &Modalites) -> Vec<Appel> {
        let mut appels = Vec::new();
        for appel in &modalites.appels {
            let (debut, fin) = (&appel.debut, &appel.fin);
            let start = self.day(debut.get_ref(), debut.span());
            let end = self.day(fin.get_ref(), fin.span());
            if end < start {
                self.reading
                    .fault(fin.span(), "un appel finit après son début");
            }
            appels.push(Appel { start, end });
        }
        if !appels.is_empty() && modalites.candidature != Some(WrittenCandidature::AppelPeriodique)
        {
            let message = "« appels » ne va qu'avec candidature = \"appel_periodique\"";
            if let Some(first) = modalites.appels.first() {
                self.reading.fault(first.debut.span(), message);
            }
        }
        appels.sort();
        appels
    }
}
