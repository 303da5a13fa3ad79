### Pourquoi une aide est ouverte ou non, ce qu’elle apporte, comment la demander.

# Before a condition that is met, that is not, that somebody has to check, that an answer would tell.
rempli = C’est votre cas : { $condition }

non_rempli = Ce n’est pas votre cas : { $condition }

a_verifier = À vérifier avec eux : { $condition }

a_preciser = Il manque une réponse pour le savoir : { $condition }

# They may be too far.
implantation = À vérifier avec eux, s’ils sont loin de vous. Ils sont ici : { $lieu }.

ferme = Ce dispositif a fermé : il n’est plus proposé.

# It was meant to last a time.
termine = C’est terminé : cela ne se refait pas aujourd’hui, à ce que l’on sait.

sans_condition = La publication n’indique aucune condition : demandez-leur.

renomme = Ce dispositif a changé de nom : voyez « { $nom } ».

# Conditions, after « C’est votre cas : ».
pres_d_ici = être près d’ici : { $lieu }.

habiter_ici = habiter ici : { $lieu }.

projet_ici = avoir son projet ici : { $lieu }.

habiter_ou_projet_ici = habiter ou avoir son projet ici : { $lieu }.

programme_lie = être déjà suivi par le programme lié

deja_accompagne = être déjà accompagné

aide_pour_vivre = recevoir une aide pour vivre, comme le RSA

engage = avoir été bénévole, volontaire ou en service civique

convention_insertion = employer des personnes en insertion, par convention avec l’État

avoir_repondu = avoir répondu à : { $question }

# Two conditions at once, or one of two.
les_deux = { $debut }, et { $suite }

l_un_des_deux = { $debut }, ou { $suite }

# A condition turned over.
contraire = ne pas être dans ce cas : { $condition }

# Amounts, after « avoir », « habiter à »…
entre = de { $min } à { $max }

au_moins = au moins { $quantite }

plus_de = plus de { $quantite }

au_plus = au plus { $quantite }

moins_de = moins de { $quantite }

deux_bornes = { $debut } et { $suite }

annees = { $nombre ->
    [one] { $nombre } an
   *[other] { $nombre } ans
}

mois = { $nombre ->
    [one] { $nombre } mois
   *[other] { $nombre } mois
}

euros = { $nombre ->
    [one] { $nombre } euro
   *[other] { $nombre } euros
}

personnes = { $nombre ->
    [one] { $nombre } personne
   *[other] { $nombre } personnes
}

enfants = { $nombre ->
    [one] { $nombre } enfant à charge
   *[other] { $nombre } enfants à charge
}

attendre = attendre le { $date }

# Places, by their official codes.
habiter = habiter { $lieux }

habiter_ailleurs = habiter ailleurs que { $lieux }

projet = avoir son projet { $lieux }

projet_ailleurs = avoir son projet ailleurs que { $lieux }

commune = dans la commune { $codes }

intercommunalite = dans l’intercommunalité { $codes }

departement = dans le département { $codes }

region = dans la région { $codes }

outre_mer = outre-mer

# What an entry brings.
accompagnement = Quelqu’un pour vous accompagner

dotation = Une récompense

emploi = Un emploi

financement = De l’argent : la forme et le montant sont à demander

formation = Une formation

information = Des informations et des conseils

local = Un lieu pour travailler

mentorat = Les conseils d’une personne d’expérience

micro_assurance = Une assurance

pret = Un prêt

prime = Une prime

reseau = Des contacts

subvention = De l’argent à ne pas rembourser

test = De quoi essayer votre activité

# How much, then for how long.
montant_exact = { $quoi } de { $montant }

montant_max = { $quoi }, jusqu’à { $montant }

montant_entre = { $quoi }, de { $min } à { $max }

montant_moyen = { $quoi }, { $montant } en moyenne

montant_inconnu = { $quoi }, montant à demander

pendant_un_an = { $quoi }, pendant un an

pendant = { $quoi }, pendant { $duree }

gratuit = Gratuit

payant = Payant

c_est_gratuit = C’est gratuit

c_est_payant = C’est payant

duree = Durée : { $duree }

# When one may ask.
toute_l_annee = Toute l’année.

dates_inconnues = Dates à demander.

appel_ouvert = Appel ouvert jusqu’au { $date }.

prochain_appel = Prochain appel : du { $debut } au { $fin }.

par_appels = Par appels à candidatures : demandez les dates.

appel_fini = Le dernier appel est fini : demandez le prochain.

rythme = Rythme : { $rythme }

a_demander_ici = À demander ici : { $noms }.

# The steps of a parcours.
etape_ecouter = Être écouté et orienté

etape_construire = Construire le projet

etape_tester = Tester l’activité

etape_financer = Trouver de l’argent

etape_heberger = Trouver un lieu

etape_durer = Tenir dans la durée

etape_lever = Lever un frein

# How ties are broken.
egalite = À égalité : du plus proche au plus loin, puis par tirage au sort du jour. Personne ne paie pour être devant.

# Whom somebody works for.
couvre_commune = Travaille pour votre commune.

couvre_epci = Travaille pour votre intercommunalité.

couvre_departement = Travaille pour votre département.

couvre_region = Travaille pour votre région.

couvre_france = Travaille dans toute la France.
