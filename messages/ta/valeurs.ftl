### தேர்ந்தெடுக்கும் அல்லது குறிக்கும் மதிப்புகள்.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = உணவுப் பொருட்கள்
# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = உணவகம்
# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = எண்மத் துறை
# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = துணி, ஆடை
# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = தனிநபர் சேவைகள்
# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = சிறு குழந்தைகள்
# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = கலை, பண்பாடு
# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = நகர்ப்புறக் கலை
# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = போக்குவரத்து
# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = சுற்றுச்சூழல்
# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = கட்டடம்
# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = வணிகம்
# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = பிறருக்கு உதவுதல்
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = வேறு

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = கல்வி
# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = வேலைவாய்ப்பு
# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = பகுதியில் நன்றாகச் சேர்ந்து வாழ்தல்
# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = எல்லோருக்கும் சம வாய்ப்பு தருதல்
# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = வறுமைக்கு எதிராக
# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = விளையாட்டு
# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = பிறருக்கு உதவுதல்
# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = மக்கள் மீண்டும் வேலை பெற உதவுதல்
# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = உடல்நலம்
# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = இயற்கையையும் காலநிலையையும் காத்தல்

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = என்னிடம் ஒரு யோசனை உள்ளது
# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = என் யோசனையை உருவாக்கி வருகிறேன்
# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = தொழிலைத் தொடங்கி வருகிறேன்
# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = என் தொழிலைச் சோதித்து வருகிறேன்
# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = என் தொழில் தொடங்கிவிட்டது
# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = என் தொழில் வளர்கிறது
# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = என் தொழில் மிக வேகமாக வளர்கிறது

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = இன்னும் அமைப்பு இல்லை
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = சங்கம் (association)
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (ஊழியர்களின் கூட்டுறவு)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (பொதுநலக் கூட்டுறவு)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = கூட்டுறவு
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = பரஸ்பர நிதிச் சங்கம் (mutuelle)
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = அறக்கட்டளை
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = வணிக நிறுவனம்
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = micro-entreprise (சிறு தொழில்)
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = வேறு

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = சங்கம் (association)
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (ஊழியர்களின் கூட்டுறவு)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (பொதுநலக் கூட்டுறவு)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = கூட்டுறவு
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = பரஸ்பர நிதிச் சங்கம் (mutuelle)
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = அறக்கட்டளை
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = வணிக நிறுவனம்
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = micro-entreprise (சிறு தொழில்)
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = வேறு

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = வேலைக்குத் திரும்பும் பட்டறை
# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = வேலைக்குத் திரும்பும் நிறுவனம்
# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = இடைநிலைச் சங்கம்
# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = வேலைக்குத் திரும்ப தற்காலிக வேலை
# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = சுயதொழில் மூலம் வேலைக்குத் திரும்புதல்

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = பணம்
# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = ஓர் இடம்
# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = தொடர்புகள்
# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = என் திட்டத்தையும் கணக்கையும் எழுதுவது
# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = சட்டத்தையும் ஒப்பந்தங்களையும் புரிந்துகொள்வது
# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = என் தொழிலைச் சோதித்துப் பார்ப்பது
# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = அனுபவமுள்ள ஒருவரின் ஆலோசனை
# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = நம்பிக்கை பெறுவது, மனம் தளராமல் இருப்பது
# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = என் குழந்தைகளைப் பார்த்துக்கொள்ள ஒருவர்
# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = இணையத்தைப் பயன்படுத்துவது
# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = பிரெஞ்சு நன்றாகப் பேசுவது
# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = பலராகச் சேர்ந்து முடிவெடுப்பது
# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = போய் வருவது
# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = ஒரு வீடு
# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = என் உடல்நலத்தைக் கவனிப்பது
# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = என் ஆவணங்களையும் நடைமுறைகளையும் முடிப்பது
# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = என் அருகிலுள்ள எடுத்துக்காட்டுகளைப் பார்ப்பது

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = பெண்
# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = ஆண்
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = வேறு

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = பட்டம் எதுவும் இல்லை
# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP அல்லது BEP
# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac
# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2
# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 அல்லது அதற்கு மேல்

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = நான் வேலை தேடுகிறேன்
    .condition = வேலை தேடுவது
# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = ஓர் ஆண்டுக்கு மேலாக வேலை தேடுகிறேன்
    .condition = ஓர் ஆண்டுக்கு மேலாக வேலை தேடுவது
# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = நான் சம்பளத்துக்கு வேலை செய்கிறேன்
    .condition = சம்பளத்துக்கு வேலை செய்வது
# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = நான் சுயதொழில் செய்கிறேன்
    .condition = சுயதொழில் செய்வது
# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = நான் மாணவர்
    .condition = மாணவராக இருப்பது
# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = நான் வேலை செய்யவில்லை, தேடவும் இல்லை
    .condition = வேலை செய்யாமலும் தேடாமலும் இருப்பது

# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA
    .condition = RSA
# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = ASS
# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = AAH
# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = ASPA
# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = ADA
# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = வேறு வாழ்வாதார உதவி

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = பிரெஞ்சு
# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = ஆங்கிலம்
# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = அரபு
# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = போர்த்துகீசு
# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = ஸ்பானிஷ்
# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = இத்தாலியன்
# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = ஜெர்மன்
# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = டச்சு
# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = துருக்கி
# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = ரஷ்யன்
# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = உக்ரேனியன்
# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = போலிஷ்
# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = ருமேனியன்
# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = பல்கேரியன்
# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = அல்பேனியன்
# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = செர்பியன்
# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = ஆர்மீனியன்
# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = ஜார்ஜியன்
# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = பாரசீகம்
# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = பஷ்தோ
# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = உருது
# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = இந்தி
# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = பஞ்சாபி
# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = வங்காளம்
# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = தமிழ்
# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = சீனம்
# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = வியட்நாமியன்
# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = கெமர்
# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = சோமாலி
# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = திக்ரின்யா
# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = அம்ஹாரிக்
# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = வோலோஃப்
# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = ஃபுலா
# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = பம்பாரா
# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = சோனின்கே
# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = லிங்காலா
# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = சுவாஹிலி
# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = ஹைத்தி கிரியோல்
# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = அன்டில்ஸ் கிரியோல்
# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = ரியூனியன் கிரியோல்
# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = ஷிமாவோரே
# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = கபைல்
# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = பெர்பர்
# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = குர்து
# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = பிரெஞ்சு சைகை மொழி
# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = வேறு மொழி

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = குடிமைச் சேவை
# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = ஒப்பந்தத் தன்னார்வப் பணி
# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = ஊதியமில்லாத் தன்னார்வப் பணி

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = நேரில்
# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = தொலைவிலிருந்து

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = தனியாக
# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = குழுவாக

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = பகலில்
# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = மாலை
# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = வார இறுதியில்

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = தொலைபேசி
# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS
# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = மின்னஞ்சல்
# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
