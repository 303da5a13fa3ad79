### Écrire à une structure.

# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Écrire à une structure qui aide

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Choisissez d’abord à qui écrire.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Écrire à : { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Il faut 2 minutes. Nous demandons votre prénom, un numéro ou un courriel, et votre projet.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Commencer

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = J’aide quelqu’un à écrire

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Continuer ce que j’ai écrit

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Effacer ce que j’ai écrit

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = On ne peut pas écrire ici à cette structure.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Rien n’est envoyé. D’autres peuvent vous aider.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Chercher une autre structure

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Vous aidez quelqu’un. Qui êtes-vous ?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Votre nom part avec la demande. La demande est celle de la personne que vous aidez.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Votre organisation

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Votre nom

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = La personne veut bien que j’écrive pour elle

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = Comment vous appelez-vous ?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Prénom

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Nom (si vous voulez)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = Comment vous joindre ?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Donnez un téléphone ou un courriel. Un seul suffit.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Téléphone

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = Courriel

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = Ce que vous aimez mieux (si vous voulez)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Quand vous appeler (si vous voulez)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = Quel est votre projet ?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Écrivez une ou deux phrases. Écrivez comme vous parlez.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Votre projet

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Lisez encore une fois avant d’envoyer

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Pour

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = Au sujet de

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = l’aide de cette page

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Où est le projet

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = Où il en est

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = De quoi il s’agit

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = Ce qu’il vous faut

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Votre langue

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Quand vous joindre

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Quartier prioritaire

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = La réponse pour votre adresse. Pas votre adresse.

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Retirer

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Changer

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = Une autre structure peut mieux m’aider ? Alors on peut lui donner ma demande

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = J’ai lu ce que deviennent mes informations

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = Ce que deviennent vos informations

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Responsable de vos données : { $responsable }.
    But : vous mettre en relation avec { $structure }.
    Base : votre demande, que vous pouvez retirer à tout moment.
    Qui les reçoit : { $structure }, et personne d’autre, sauf si vous acceptez qu’elle passe votre demande à une autre.
    Qui les garde : Guichet, sous une forme chiffrée, pour le compte du responsable.
    Combien de temps : 90 jours sans réponse, 12 mois sinon, puis tout est effacé.
    Obligatoire : votre prénom, un moyen de vous joindre, votre projet. Sans eux, la demande ne part pas.
    Vous pouvez lire, corriger, retirer ou effacer votre demande, seul, par le lien de suivi.
    Vous pouvez aussi limiter ou refuser son usage, et en demander une copie.
    Aucune décision n’est prise par une machine.
    L’hébergeur peut traiter ces données hors d’Europe : demandez au responsable.
    Pour toute question : { $dpo }.
    Pour vous plaindre : la CNIL, cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = le site où vous êtes

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = écrivez au site où vous êtes

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Envoyer

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Continuer

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Retour

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Garder ce que j’ai écrit sur cet appareil

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Ce que vous avez écrit est gardé sur cet appareil

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Il reste quelque chose à corriger :

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Votre demande part…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Nous regardons…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Nous vérifions que vous êtes une personne. Attendez quelques secondes.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Votre demande n’est pas encore partie

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Vous n’avez plus internet. La demande partira quand internet revient. Gardez cette page ouverte.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = Le service ne répond pas. Ce n’est pas votre faute. Attendez un peu. Puis réessayez.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Vous pouvez envoyer plusieurs fois. La demande arrive une seule fois.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Réessayer

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Votre demande n’est pas acceptée

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Nous avons votre demande

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Numéro de la demande : { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = Nous donnons votre demande à : { $nom }. Après 10 jours sans réponse, nous leur écrivons encore.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Gardez le lien de suivi. Avec ce lien, vous pouvez lire, changer ou effacer votre demande.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Voir où en est ma demande

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = M’envoyer le lien

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Lien de suivi de ma demande

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Imprimer

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Garder mes réponses sur cet appareil, pour écrire à quelqu’un d’autre

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Réponses gardées sur cet appareil

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = Le papier qui prouve la demande
