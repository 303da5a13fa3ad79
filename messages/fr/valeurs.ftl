### Les valeurs que l’on choisit ou que l’on coche.
###
### .condition : comment une condition la dit, quand c’est autrement.

secteur-alimentation = alimentation
secteur-restauration = restauration
secteur-numerique = numérique
secteur-textile = textile
secteur-services_personne = services à la personne
secteur-petite_enfance = petite enfance
secteur-culture = culture
secteur-creation_urbaine = création urbaine
secteur-mobilite = mobilité
secteur-environnement = environnement
secteur-batiment = bâtiment
secteur-commerce = commerce
secteur-solidarite = solidarité
secteur-autre = autre

themes-education = éducation
themes-emploi = emploi
themes-vivre_ensemble = mieux vivre ensemble dans le quartier
themes-egalite_des_chances = donner les mêmes chances à tous
themes-pauvrete = lutte contre la pauvreté
themes-sport = sport
themes-solidarite = solidarité
themes-insertion = aider des gens à retrouver un travail
themes-sante = santé
themes-transition_ecologique = protéger la nature et le climat

stade-idee = j’ai une idée
stade-emergence = je construis mon idée
stade-creation = je suis en train de créer
stade-test = je teste mon activité
stade-lance = mon activité est lancée
stade-developpement = mon activité se développe
stade-changement_echelle = mon activité grandit beaucoup

statut_juridique-aucun = pas encore de structure
statut_juridique-association = association
statut_juridique-scop = scop (coopérative de salariés)
statut_juridique-scic = scic (coopérative d’intérêt collectif)
statut_juridique-cooperative = coopérative
statut_juridique-mutuelle = mutuelle
statut_juridique-fondation = fondation
statut_juridique-societe_commerciale = société commerciale
statut_juridique-micro_entreprise = micro-entreprise
statut_juridique-autre = autre

statut_vise-association = association
statut_vise-scop = scop (coopérative de salariés)
statut_vise-scic = scic (coopérative d’intérêt collectif)
statut_vise-cooperative = coopérative
statut_vise-mutuelle = mutuelle
statut_vise-fondation = fondation
statut_vise-societe_commerciale = société commerciale
statut_vise-micro_entreprise = micro-entreprise
statut_vise-autre = autre

conventions_iae-aci = atelier et chantier d’insertion
conventions_iae-ei = entreprise d’insertion
conventions_iae-ai = association intermédiaire
conventions_iae-etti = intérim d’insertion
conventions_iae-eiti = insertion par le travail indépendant

besoins-financement = de l’argent
besoins-local = un local
besoins-reseau = des contacts
besoins-business_plan = écrire mon projet et ses chiffres
besoins-juridique = comprendre la loi et les contrats
besoins-test_activite = essayer mon activité
besoins-mentorat = les conseils de quelqu’un d’expérience
besoins-confiance = prendre confiance, ne pas baisser les bras
besoins-garde_enfants = faire garder mes enfants
besoins-numerique = me servir d’internet
besoins-francais = mieux parler français
besoins-gouvernance = décider à plusieurs
besoins-mobilite = me déplacer
besoins-logement = me loger
besoins-sante = prendre soin de ma santé
besoins-papiers = faire mes papiers et mes démarches
besoins-exemples = voir des exemples près de chez moi

genre-femme = une femme
genre-homme = un homme
genre-autre = autre

diplome-aucun = aucun diplôme
diplome-cap_bep = CAP ou BEP
diplome-bac = bac
diplome-bac2 = bac + 2
diplome-bac3_plus = bac + 3 ou plus

emploi-demandeur = je cherche un emploi
    .condition = chercher un emploi
emploi-demandeur_longue_duree = je cherche un emploi depuis plus d’un an
    .condition = chercher un emploi depuis plus d’un an
emploi-salarie = je suis salarié
    .condition = être salarié
emploi-independant = je travaille à mon compte
    .condition = travailler à son compte
emploi-etudiant = je suis étudiant
    .condition = être étudiant
emploi-inactif = je ne travaille pas et ne cherche pas d’emploi
    .condition = ne pas travailler ni chercher d’emploi

minima_sociaux-rsa = RSA
    .condition = le RSA
minima_sociaux-ass = ASS
    .condition = l’ASS
minima_sociaux-aah = AAH
    .condition = l’AAH
minima_sociaux-aspa = ASPA
    .condition = l’ASPA
minima_sociaux-ada = ADA
    .condition = l’ADA
minima_sociaux-autre = une autre aide pour vivre

langues-fr = français
langues-en = anglais
langues-ar = arabe
langues-pt = portugais
langues-es = espagnol
langues-it = italien
langues-de = allemand
langues-nl = néerlandais
langues-tr = turc
langues-ru = russe
langues-uk = ukrainien
langues-pl = polonais
langues-ro = roumain
langues-bg = bulgare
langues-sq = albanais
langues-sr = serbe
langues-hy = arménien
langues-ka = géorgien
langues-fa = persan
langues-ps = pachto
langues-ur = ourdou
langues-hi = hindi
langues-pa = pendjabi
langues-bn = bengali
langues-ta = tamoul
langues-zh = chinois
langues-vi = vietnamien
langues-km = khmer
langues-so = somali
langues-ti = tigrigna
langues-am = amharique
langues-wo = wolof
langues-ff = peul
langues-bm = bambara
langues-snk = soninké
langues-ln = lingala
langues-sw = swahili
langues-ht = créole haïtien
langues-gcf = créole des Antilles
langues-rcf = créole réunionnais
langues-swb = shimaoré
langues-kab = kabyle
langues-ber = berbère
langues-ku = kurde
langues-lsf = langue des signes
langues-autre = une autre langue

engagements-service_civique = service civique
engagements-volontariat = volontariat
engagements-benevolat = bénévolat

format-presentiel = sur place
format-distanciel = à distance

individuel_collectif-individuel = seul
individuel_collectif-collectif = en groupe

horaires-journee = en journée
horaires-soir = soir
horaires-week_end = le week-end

contact-telephone = téléphone
contact-sms = SMS
contact-courriel = courriel
contact-whatsapp = WhatsApp
