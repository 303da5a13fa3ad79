### Pourquoi quelqu’un est dans la liste de qui rencontrer.
###
### .detail : de même, avec le détail connu.

fonction = Sert à l’étape où vous en êtes.
    .detail = Sert à : { $etape }.

besoins = Répond à un de vos besoins.
    .detail = Répond à vos besoins : { $besoins }.

stade = Fait pour un projet qui en est là.

tous_stades = Ouvert quel que soit l’avancement du projet.

plus_tard = Sert surtout plus tard.
    .detail = Sert surtout plus tard : « { $stade } ».

droit = Vous remplissez les conditions d’une aide proposée là.

sans_condition = Aucune condition connue : demandez.

droit_a_preciser = Vous avez peut-être droit à une aide proposée là.

public = Accueille des personnes dans votre situation.

qpv = Accueille les habitants des quartiers prioritaires.

proximite = Près de vous.
    .detail = À { $distance } de vous.

trop_loin = Plus loin que vous ne le souhaitez.
    .detail = Plus loin que vous ne le souhaitez : à { $distance }.

couvre = Travaille là où vous êtes.

partout_en_france = Réseau national : demandez le contact le plus proche.

voisin = Se trouve dans votre région : demandez s’ils vous reçoivent.

ailleurs = Se trouve ailleurs en France : demandez s’ils vous reçoivent.

autre_public = S’adresse d’abord à d’autres personnes : demandez-leur.

lieu_a_confirmer = À confirmer : dites où vous habitez pour en être sûr.

format = Se passe comme vous préférez.

suivi = Vous suit comme vous préférez, seul ou en groupe.

horaires = Ouvert quand vous êtes libre.
    .detail = Ouvert quand vous êtes libre : { $horaires }.

enfants = Vous pouvez venir avec vos enfants.

langue = Parle votre langue.
    .detail = Parle votre langue : { $langues }.

gratuit = C’est gratuit.

ouvert = Accueille toute l’année.
    .detail = Les inscriptions sont ouvertes jusqu’au { $date }.

prochain_appel = Les inscriptions ouvrent bientôt.
    .detail = Les prochaines inscriptions ouvrent le { $date }.

appel_passe = Les inscriptions sont closes ; la suite n’a pas de date.

en_pause = N’accueille personne de nouveau pour le moment.
    .detail = N’accueille personne de nouveau jusqu’au { $date }.

places_libres = Il reste des places.

complet = Il n’y a plus de place pour le moment.

joignable = Se joint comme vous préférez.

deja = Vous accompagne déjà.

verifie = Vérifié il y a moins de trois mois.

publie = Cité par une publication récente.

ancien = Vérifié il y a plus de trois mois : appelez avant d’y aller.

a_verifier = À vérifier : l’information est ancienne.
