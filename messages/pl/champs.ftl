### Pytanie o każdą rzecz, wyjaśnienie, i jak mówi o niej warunek.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = Jakiego dnia?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Czy mieszkają Państwo w dzielnicy priorytetowej?
    .aide = Dzielnica priorytetowa (QPV) to dzielnica, której państwo pomaga w pierwszej kolejności. Proszę sprawdzić adres.
    .oui = mieszkać w dzielnicy priorytetowej
    .non = nie mieszkać w dzielnicy priorytetowej

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = W której dzielnicy priorytetowej Państwo mieszkają?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = Ile metrów od najbliższej dzielnicy priorytetowej Państwo mieszkają?
    .mesure = mieszkać { $quantite } od dzielnicy priorytetowej

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = W jakiej miejscowości Państwo mieszkają?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = W jakim związku gmin Państwo mieszkają?
    .aide = To „intercommunalité”, grupa gmin: métropole, agglomération, communauté.

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = W jakim departamencie Państwo mieszkają?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = W jakim regionie Państwo mieszkają?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Czy mieszkają Państwo na wsi?
    .oui = mieszkać na wsi
    .non = nie mieszkać na wsi

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = Czy Państwa projekt jest lub będzie w dzielnicy priorytetowej?
    .aide = Dzielnica priorytetowa (QPV) to dzielnica, której państwo pomaga w pierwszej kolejności. Proszę sprawdzić adres.
    .oui = mieć projekt w dzielnicy priorytetowej
    .non = mieć projekt poza obszarem dzielnic priorytetowych

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = Ile metrów od najbliższej dzielnicy priorytetowej jest Państwa projekt?
    .mesure = mieć projekt { $quantite } od dzielnicy priorytetowej

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = W jakiej miejscowości jest lub będzie Państwa projekt?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = W jakim związku gmin jest Państwa projekt?
    .aide = To „intercommunalité”, grupa gmin: métropole, agglomération, communauté.

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = W jakim departamencie jest Państwa projekt?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = W jakim regionie jest Państwa projekt?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = Czy Państwa projekt jest na wsi, tam gdzie brakuje usług i pracy?
    .aide = Urząd gminy wie, czy Państwa gmina do nich należy.
    .oui = mieć projekt na wsi, tam gdzie brakuje usług
    .non = mieć projekt gdzie indziej niż na takiej wsi

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = W jakiej dziedzinie jest Państwa projekt?
    .parmi = mieć projekt w tej dziedzinie: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = Do czego przydaje się Państwa projekt?
    .aide = Niektóre projekty pomagają osobom dalekim od pracy znów pracować. Proszę zaznaczyć to, co przypomina Państwa projekt.
    .parmi = mieć projekt, który służy temu: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = Na jakim etapie jest Państwa projekt?
    .parmi = móc powiedzieć: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = Czy Państwa projekt należy do gospodarki społecznej i solidarnej?
    .aide = Gospodarka społeczna i solidarna (ESS) to stowarzyszenia, spółdzielnie, towarzystwa wzajemne, fundacje oraz spółki, dla których pożytek jest ważniejszy od zysku.
    .oui = należeć do gospodarki społecznej i solidarnej (ESS)
    .non = nie należeć do gospodarki społecznej i solidarnej (ESS)

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = Czy Państwa projekt odpowiada na potrzebę ludzi?
    .aide = Prawo mówi „utilité sociale”: pomagać osobom, tworzyć więzi, chronić przyrodę…
    .oui = odpowiadać na potrzebę ludzi (pożytek społeczny)
    .non = nie mieć pożytku społecznego

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Czy prowadzą Państwo ten projekt w kilka osób?
    .oui = prowadzić projekt w kilka osób

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = Czy Państwa projekt proponuje coś nowego?
    .oui = proponować coś nowego
    .non = nie proponować niczego nowego

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = Ile osób prowadzi ten projekt?
    .mesure = liczba osób: { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Czy chcą Państwo dzielić między siebie zarobione pieniądze?
    .oui = chcieć dzielić zarobione pieniądze
    .non = nie chcieć dzielić zarobionych pieniędzy

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Czy założyli już Państwo stowarzyszenie lub firmę? Jaką?
    .aide = Status to forma wybrana wobec prawa. Scop należy do swoich pracowników; scic łączy pracowników, użytkowników i partnerów.
    .parmi = mieć już ten status: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = Co chcą Państwo założyć: stowarzyszenie, firmę, spółdzielnię?
    .aide = Status to forma wybrana wobec prawa. Scop należy do swoich pracowników; scic łączy pracowników, użytkowników i partnerów.
    .parmi = chcieć założyć: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = Czy Państwa placówka istnieje po coś innego niż zarabianie?
    .aide = Statut to tekst podpisany przy założeniu: mówi, jaki jest cel i kto decyduje.
    .oui = istnieć po coś innego niż zarabianie

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Czy statut mówi, że członkowie decydują razem?
    .aide = Statut to tekst podpisany przy założeniu: mówi, jaki jest cel i kto decyduje.
    .oui = decydować razem, zgodnie ze statutem

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = Czy zarobione pieniądze służą głównie dalszej działalności?
    .oui = przeznaczać zarobione pieniądze głównie na działalność

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Czy statut mówi, że część zarobionych pieniędzy zawsze zostaje w placówce?
    .aide = Prawo nazywa „réserve” pieniądze, które placówka odkłada, żeby przetrwać.
    .oui = zawsze zachowywać część zarobionych pieniędzy

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = Czy Państwa projekt pomaga osobom w trudnej sytuacji?
    .oui = pomagać osobom w trudnej sytuacji

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = Czy Państwa projekt tworzy więzi między mieszkańcami?
    .oui = tworzyć więzi między mieszkańcami

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = Czy Państwa projekt pomaga uczyć się razem i uczestniczyć w życiu dzielnicy?
    .oui = pomagać w uczestnictwie w życiu dzielnicy

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = Czy Państwa projekt służy środowisku, energii, kulturze lub solidarności?
    .oui = służyć środowisku, energii, kulturze lub solidarności

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Czy statut mówi, w czym są Państwo pożyteczni dla innych?
    .aide = Statut to tekst podpisany przy założeniu: mówi, jaki jest cel i kto decyduje.
    .oui = mówić w statucie, w czym jest się pożytecznym dla innych

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Czy najwyższe płace w Państwa placówce są ograniczone?
    .aide = Prawo ogranicza różnicę między najwyższymi płacami a najniższą.
    .oui = ograniczać najwyższe płace, jak mówi prawo

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = Czy udziały Państwa placówki są sprzedawane na giełdzie?
    .oui = mieć udziały sprzedawane na giełdzie
    .non = nie mieć udziałów sprzedawanych na giełdzie

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = Czy zatrudniają Państwo osoby wracające do pracy, z umową z państwem?
    .aide = „Insertion par l’activité économique” pomaga pracować osobom dalekim od zatrudnienia: warsztaty, przedsiębiorstwa, stowarzyszenia.
    .parmi = mieć taką umowę z państwem: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = Od ilu miesięcy istnieje Państwa placówka?
    .mesure = istnieć od { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = Ilu mają Państwo pracowników?
    .mesure = zatrudnienie: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = Ilu euro Państwo potrzebują?
    .mesure = szukać { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Czy bank zgadza się udzielić Państwu pożyczki?
    .aide = Jeśli Państwo nie pytali, proszę odpowiedzieć „Nie wiem”.
    .oui = móc dostać pożyczkę z banku
    .non = nie móc dostać pożyczki z banku

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Czy wykonują już Państwo tę działalność bez zgłoszenia?
    .aide = Odpowiedź zostaje na tej stronie. Można dostać pomoc w zgłoszeniu.
    .oui = prowadzić działalność jeszcze niezgłoszoną
    .non = prowadzić działalność zgłoszoną

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = Czy to sklep dla ludzi z dzielnicy?
    .oui = być sklepem dla ludzi z dzielnicy

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = Czy Państwa działanie służy mieszkańcom dzielnicy priorytetowej?
    .oui = działać dla mieszkańców dzielnicy priorytetowej

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Czy zatrudniają Państwo kogoś z dzielnicy priorytetowej?
    .oui = zatrudnić kogoś z dzielnicy priorytetowej

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Kto już Państwa wspiera?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = Czego Państwu potrzeba?
    .aide = Proszę wybrać wszystko, czego brakuje. To, co przeszkadza, przychodzi najpierw.
    .parmi = potrzebować: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = Ile mają Państwo lat?
    .mesure = mieć { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = Są Państwo kobietą, mężczyzną, inną osobą?
    .parmi = być { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = Jaki jest Państwa najwyższy dyplom?
    .parmi = mieć jako najwyższy dyplom: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Czy nadal uczą się Państwo w szkole lub studiują?
    .oui = uczyć się lub studiować
    .non = mieć szkołę za sobą

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = Jaka jest Państwa sytuacja zawodowa?
    .aide = „Na własny rachunek”: pracują Państwo dla siebie, bez szefa.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = Od ilu miesięcy są Państwo bez pracy?
    .mesure = być bez pracy od { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = Czy otrzymują Państwo RSA, ASS, AAH lub inny zasiłek minimalny?
    .aide = RSA: dochód aktywnej solidarności. ASS: zasiłek solidarnościowy dla bezrobotnych. AAH: zasiłek dla dorosłych z niepełnosprawnością. ASPA: zasiłek dla osób starszych. ADA: zasiłek dla osób proszących o azyl.
    .parmi = otrzymywać { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = Czy mają Państwo niepełnosprawność?
    .oui = mieć niepełnosprawność

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = Czy są Państwo uznani za pracownika z niepełnosprawnością?
    .aide = Uznanie (RQTH) wydaje ośrodek dla osób z niepełnosprawnością (MDPH).
    .oui = być uznanym za pracownika z niepełnosprawnością (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = Czy mają Państwo status uchodźcy?
    .oui = mieć status uchodźcy

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Czy przyjechali Państwo z innego kraju, żeby żyć we Francji?
    .oui = przyjechać z innego kraju, żeby żyć we Francji

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = Czy jedno z Państwa rodziców ma status uchodźcy?
    .oui = mieć rodzica ze statusem uchodźcy

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Czy dorastali Państwo w dzielnicy priorytetowej?
    .aide = Dzielnica priorytetowa (QPV) to dzielnica, której państwo pomaga w pierwszej kolejności. Proszę sprawdzić adres.
    .oui = dorastać w dzielnicy priorytetowej

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Czy mają Państwo stypendium?
    .oui = mieć stypendium

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = Ile dzieci mają Państwo na utrzymaniu?
    .mesure = mieć { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Czy samotnie wychowują Państwo dzieci?
    .oui = samotnie wychowywać dzieci

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = W jakich językach Państwo mówią?
    .parmi = W jakich językach Państwo mówią? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Czy ukończyli Państwo służbę obywatelską?
    .oui = ukończyć służbę obywatelską

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Czy mają Państwo za sobą wolontariat lub służbę obywatelską?
    .parmi = mieć za sobą: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Wolą Państwo przyjść na miejsce czy zdalnie?
    .parmi = Wolą Państwo przyjść na miejsce czy zdalnie? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Wolą Państwo wsparcie osobno czy w grupie?
    .parmi = Wolą Państwo wsparcie osobno czy w grupie? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = Kiedy mają Państwo czas?
    .parmi = Kiedy mają Państwo czas? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = Ile kilometrów mogą Państwo dojechać?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = Jak mamy się z Państwem kontaktować?
    .parmi = Jak mamy się z Państwem kontaktować? { $valeurs }
