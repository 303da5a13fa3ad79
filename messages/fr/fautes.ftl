### Ce qui ne va pas dans un formulaire, et comment le corriger.

obligatoire = Ce champ est obligatoire.

champ_inconnu = Ce champ n’existe pas : vérifiez son orthographe. Sont prévus : { $noms }.

booleen = Il faut true ou false.

nombre = Il faut un nombre entier.

texte = Il faut un texte, dans la forme prévue.

liste = Il faut une liste de textes.

objet = Il faut un objet entre accolades.

petit_objet = Il faut un objet de { $nombre } Kio au plus.

longueur = Il faut de { $min } à { $max } caractères.

valeur = Cette valeur n’existe pas. Sont prévues : { $noms }.

identifiant = Cet identifiant n’existe pas ici.

contact_manquant = Donnez un téléphone ou une adresse électronique : un seul suffit.

contact_courriel = Donnez une adresse électronique, ou choisissez un autre moyen d’être joint.

contact_telephone = Donnez un téléphone, ou choisissez un autre moyen d’être joint.

accord = La personne doit être d’accord pour que vous écriviez pour elle.

information = Il faut avoir lu ce que deviennent les données, puis l’indiquer.

telephone_signe = Ce numéro contient autre chose que des chiffres. Exemple : 06 12 34 56 78.

telephone_longueur = Ce numéro n’a pas le bon nombre de chiffres : 10 en France, comme 06 12 34 56 78, ou l’indicatif du pays, comme +212 6 12 34 56 78.

telephone_indicatif = Aucun pays n’a cet indicatif. Celui de la France est +33.

telephone_special = C’est un numéro spécial : donnez un numéro où l’on peut vous joindre.

courriel_arobase = Il faut un seul @ dans l’adresse, comme dans awa@exemple.fr.

courriel_avant = Vérifiez ce qui est avant le @ : un signe n’y a pas sa place.

courriel_apres = Vérifiez ce qui est après le @ : il faut un nom de site, comme exemple.fr.

courriel_longueur = Cette adresse est trop longue.
