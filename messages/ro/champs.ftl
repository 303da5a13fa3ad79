### Întrebarea despre fiecare lucru, explicația ei și cum o spune o condiție.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = La ce dată?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Locuiți într-un cartier prioritar?
    .aide = Un cartier prioritar (QPV) este un cartier pe care statul îl ajută în primul rând. Verificați cu o adresă.
    .oui = a locui într-un cartier prioritar
    .non = a nu locui într-un cartier prioritar

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = În ce cartier prioritar locuiți?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = La câți metri de cel mai apropiat cartier prioritar locuiți?
    .mesure = a locui la { $quantite } de un cartier prioritar

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = În ce localitate locuiți?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = În ce grupare de localități locuiți?
    .aide = Este „intercommunalité”: metropolă, aglomerație sau comunitate de localități.

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = În ce departament locuiți?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = În ce regiune locuiți?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Locuiți la țară?
    .oui = a locui la țară
    .non = a nu locui la țară

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = Proiectul dumneavoastră este sau va fi într-un cartier prioritar?
    .aide = Un cartier prioritar (QPV) este un cartier pe care statul îl ajută în primul rând. Verificați cu o adresă.
    .oui = a avea proiectul într-un cartier prioritar
    .non = a nu avea proiectul în cartierele prioritare

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = La câți metri de cel mai apropiat cartier prioritar este proiectul dumneavoastră?
    .mesure = a avea proiectul la { $quantite } de un cartier prioritar

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = În ce localitate este sau va fi proiectul dumneavoastră?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = În ce grupare de localități este proiectul dumneavoastră?
    .aide = Este „intercommunalité”: metropolă, aglomerație sau comunitate de localități.

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = În ce departament este proiectul dumneavoastră?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = În ce regiune este proiectul dumneavoastră?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = Proiectul dumneavoastră este la țară, acolo unde lipsesc serviciile și locurile de muncă?
    .aide = Primăria știe dacă localitatea dumneavoastră este printre ele.
    .oui = a avea proiectul la țară, acolo unde lipsesc serviciile
    .non = a avea proiectul în altă parte decât în aceste zone de la țară

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = În ce domeniu este proiectul dumneavoastră?
    .parmi = a avea un proiect în acest domeniu: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = La ce este util proiectul dumneavoastră?
    .aide = Inserția îi ajută pe cei aflați departe de muncă să lucreze din nou. Bifați ce seamănă cu proiectul dumneavoastră.
    .parmi = a avea un proiect util pentru: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = În ce punct este proiectul dumneavoastră?
    .parmi = a putea spune: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = Proiectul dumneavoastră face parte din economia socială și solidară?
    .aide = Economia socială și solidară (ESS) reunește asociații, cooperative, societăți mutuale, fundații și firme care pun utilitatea înaintea profitului.
    .oui = a face parte din economia socială și solidară (ESS)
    .non = a nu face parte din economia socială și solidară (ESS)

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = Proiectul dumneavoastră răspunde unei nevoi a oamenilor?
    .aide = Legea spune „utilité sociale”: a ajuta persoane, a crea legături, a ocroti natura…
    .oui = a răspunde unei nevoi a oamenilor (utilitate socială)
    .non = a nu fi de utilitate socială

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Sunteți mai mulți care duc acest proiect?
    .oui = a duce proiectul împreună cu alții

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = Proiectul dumneavoastră propune ceva nou?
    .oui = a propune ceva nou
    .non = a nu propune ceva nou

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = Câte persoane duc acest proiect?
    .mesure = a fi { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Vreți să împărțiți între dumneavoastră banii câștigați?
    .oui = a vrea să împărțiți banii câștigați
    .non = a nu vrea să împărțiți banii câștigați

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Ați creat deja o asociație sau o întreprindere? Care?
    .aide = Statutul este forma aleasă în fața legii. O scop aparține salariaților ei; o scic reunește salariați, beneficiari și parteneri.
    .parmi = a avea deja acest statut: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = Ce vreți să creați: o asociație, o întreprindere, o cooperativă?
    .aide = Statutul este forma aleasă în fața legii. O scop aparține salariaților ei; o scic reunește salariați, beneficiari și parteneri.
    .parmi = a vrea să creați: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = Structura dumneavoastră există pentru altceva decât pentru câștig?
    .aide = Statutele sunt textul semnat la înființare: ele spun scopul și cine hotărăște.
    .oui = a exista pentru altceva decât pentru câștig

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Statutele spun că membrii hotărăsc împreună?
    .aide = Statutele sunt textul semnat la înființare: ele spun scopul și cine hotărăște.
    .oui = a hotărî împreună, după statute

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = Banii câștigați servesc mai ales la continuarea activității?
    .oui = a păstra mai ales pentru activitate banii câștigați

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Statutele spun că o parte din banii câștigați rămâne mereu în structură?
    .aide = Legea numește „réserve” banii pe care structura îi păstrează ca să dureze.
    .oui = a păstra mereu o parte din banii câștigați

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = Proiectul dumneavoastră ajută persoane aflate în dificultate?
    .oui = a ajuta persoane aflate în dificultate

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = Proiectul dumneavoastră creează legături între locuitori?
    .oui = a crea legături între locuitori

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = Proiectul dumneavoastră ajută la a învăța împreună și a lua parte la viața cartierului?
    .oui = a ajuta la participarea la viața cartierului

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = Proiectul dumneavoastră servește mediul, energia, cultura sau solidaritatea?
    .oui = a servi mediul, energia, cultura sau solidaritatea

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Statutele spun la ce sunteți de folos altora?
    .aide = Statutele sunt textul semnat la înființare: ele spun scopul și cine hotărăște.
    .oui = a spune în statute la ce este de folos altora

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Cele mai mari salarii din structura dumneavoastră sunt limitate?
    .aide = Legea limitează diferența dintre cele mai mari salarii și cel mai mic.
    .oui = a limita cele mai mari salarii, cum spune legea

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = Părțile structurii dumneavoastră se vând la bursă?
    .oui = a avea părți vândute la bursă
    .non = a nu avea părți vândute la bursă

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = Angajați persoane în inserție, printr-o convenție cu statul?
    .aide = Inserția prin activitate economică ajută persoane aflate departe de muncă să lucreze: ateliere, întreprinderi, asociații de inserție.
    .parmi = a avea această convenție de inserție cu statul: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = De câte luni există structura dumneavoastră?
    .mesure = a exista de { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = Câți salariați aveți?
    .mesure = a angaja { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = De câți euro aveți nevoie?
    .mesure = a căuta { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Acceptă o bancă să vă împrumute?
    .aide = Dacă nu ați cerut, răspundeți „Nu știu”.
    .oui = a putea obține un împrumut de la o bancă
    .non = a nu putea obține un împrumut de la o bancă

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Faceți deja această activitate fără să o fi declarat?
    .aide = Răspunsul rămâne în această pagină. Puteți fi ajutat să o declarați.
    .oui = a avea o activitate care nu este încă declarată
    .non = a avea o activitate declarată

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = Este un magazin pentru oamenii din cartier?
    .oui = a fi un magazin pentru oamenii din cartier

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = Acțiunea dumneavoastră le folosește locuitorilor unui cartier prioritar?
    .oui = a lucra pentru locuitorii unui cartier prioritar

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Angajați pe cineva dintr-un cartier prioritar?
    .oui = a angaja pe cineva dintr-un cartier prioritar

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Cine vă însoțește deja?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = De ce aveți nevoie?
    .aide = Alegeți tot ce vă lipsește. Ce vă blochează vine mai întâi.
    .parmi = a avea nevoie de: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = Ce vârstă aveți?
    .mesure = a avea { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = Sunteți femeie, bărbat, altul?
    .parmi = a fi { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = Care este cea mai înaltă diplomă a dumneavoastră?
    .parmi = a avea ca cea mai înaltă diplomă: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Sunteți încă la școală sau la studii?
    .oui = a fi la școală sau la studii
    .non = a fi terminat școala

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = Care este situația dumneavoastră de muncă?
    .aide = „Pe cont propriu”: lucrați pentru dumneavoastră, fără patron.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = De câte luni nu aveți loc de muncă?
    .mesure = a nu avea loc de muncă de { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = Primiți RSA, ASS, AAH sau alt ajutor social minim?
    .aide = RSA: venit de solidaritate activă. ASS: alocație de solidaritate specifică. AAH: alocație pentru adulți cu handicap. ASPA: ajutor pentru bătrânețe. ADA: alocație pentru cei care cer azil.
    .parmi = a primi { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = Aveți un handicap?
    .oui = a avea un handicap

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = Sunteți recunoscut ca lucrător cu handicap?
    .aide = Recunoașterea (RQTH) este dată de casa pentru persoane cu handicap (MDPH).
    .oui = a fi recunoscut ca lucrător cu handicap (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = Sunteți refugiat?
    .oui = a fi refugiat

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Ați venit din altă țară ca să trăiți în Franța?
    .oui = a fi venit din altă țară ca să trăiți în Franța

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = Este refugiat unul dintre părinții dumneavoastră?
    .oui = a avea un părinte refugiat

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Ați crescut într-un cartier prioritar?
    .aide = Un cartier prioritar (QPV) este un cartier pe care statul îl ajută în primul rând. Verificați cu o adresă.
    .oui = a fi crescut într-un cartier prioritar

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Aveți o bursă de studii?
    .oui = a avea o bursă de studii

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = Câți copii aveți în întreținere?
    .mesure = a avea { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Vă creșteți singur copiii?
    .oui = a crește singur copiii

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = Ce limbi vorbiți?
    .parmi = Ce limbi vorbiți? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Ați terminat un serviciu civic?
    .oui = a fi terminat un serviciu civic

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Ați făcut voluntariat sau serviciu civic?
    .parmi = a fi făcut: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Preferați să veniți la fața locului sau la distanță?
    .parmi = Preferați să veniți la fața locului sau la distanță? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Preferați să fiți urmărit singur sau în grup?
    .parmi = Preferați să fiți urmărit singur sau în grup? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = Când sunteți disponibil?
    .parmi = Când sunteți disponibil? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = Până la câți kilometri puteți merge?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = Cum vreți să fiți contactat?
    .parmi = Cum vreți să fiți contactat? { $valeurs }
