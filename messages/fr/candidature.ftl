### Écrire à une structure.

title = Écrire à une structure

# No structure was chosen yet.
without_structure = Choisissez d’abord une structure.

# Whom one writes to.
to_whom = Écrire à : { $nom }

aide = Deux minutes suffisent : votre prénom, un moyen de vous joindre, votre projet en une phrase.

# The button that begins.
begin_label = Commencer

# The button that begins for somebody else.
help_someone = J’aide quelqu’un à écrire

# The button that takes a draft up.
resume_label = Reprendre mon brouillon

# The button that erases a draft.
forget_label = Effacer le brouillon

# Nobody receives what would be written.
closed = Cette structure ne reçoit pas de demande ici.

closed_help = Rien n’est envoyé. D’autres structures peuvent vous aider.

find_other_label = Chercher une autre structure

# The heading: who helps.
prescripteur = Qui êtes-vous, vous qui aidez ?

# What that is for.
prescripteur_help = Votre nom est joint à la demande. Elle reste celle de la personne que vous aidez.

organisation = Votre organisation

referent = Votre nom

accord = La personne est d’accord pour que j’écrive pour elle

# The heading: who one is.
person = Comment vous appelez-vous ?

prenom = Prénom

name = Nom (facultatif)

# The heading: how to be reached.
contact = Comment vous joindre ?

contact_help = Un téléphone ou un courriel : un seul suffit.

telephone = Téléphone

courriel = Courriel

preferred = Ce que vous préférez (facultatif)

creneaux = Quand vous joindre (facultatif)

# The heading: the project.
projet = Quel est votre projet ?

# How much to write.
projet_help = Une ou deux phrases suffisent. Dites les choses comme vous les diriez à quelqu’un.

resume = Votre projet

# The heading: all of it.
summary = Relisez avant d’envoyer

# Whom it goes to.
structure = Pour

# What it is for.
dispositif = Au sujet de

# A scheme whose name the page does not say.
this_dispositif = l’aide de cette page

# What was said elsewhere on the page.
place = Où est le projet

stade = Où il en est

secteur = De quoi il s’agit

besoins = Ce qu’il vous faut

langue = Votre langue

creneaux_said = Quand vous joindre

# What the check of an address told.
verdict = Quartier prioritaire

joined_verdict = Le résultat de la vérification de votre adresse, sans l’adresse

remove_label = Retirer

# Goes to a field anew.
edit = Changer

# The structure may hand it over.
transmission = La structure peut passer ma demande à une autre, si celle-ci peut mieux m’aider

# The notice was read.
parsed = J’ai lu ce que deviennent mes données

# The button that opens the notice.
notice_title = Ce que deviennent vos données

# The notice, its points apart by a bar.
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

# The controller when the page names none.
unknown_controller = le site où vous êtes

# Whom to write to when the page names nobody.
unknown_dpo = écrivez au site où vous êtes

# The button that sends.
submit_label = Envoyer

# To the next step.
go_on_label = Continuer

# To the step before.
back = Retour

keep_label = Garder un brouillon sur cet appareil

# The draft is kept.
keep = Brouillon gardé sur cet appareil

# The heading of what is wrong.
faults = Il reste quelque chose à corriger :

# It is on its way.
sending = Envoi en cours…

# A little work is done first.
verification = Vérification en cours…

# What it is for.
verification_help = Nous vérifions que l’envoi vient d’une personne. Quelques secondes.

# It could not go.
not_sent = Votre demande n’est pas encore partie

# For want of a network.
offline = Vous n’êtes plus connecté à Internet. Elle partira dès que la connexion reviendra, si cette page reste ouverte.

unreachable = Le service ne répond pas. Ce n’est pas votre faute. Attendez un instant, puis réessayez.

# It is never sent twice.
only_once = Elle ne sera reçue qu’une fois, même si vous l’envoyez plusieurs fois.

# The button that sends again.
send_again = Réessayer

refusal = Votre demande n’a pas été acceptée

receipt = Votre demande est enregistrée

reference = Référence : { $reference }

receipt_follow_up = Nous la remettons à : { $nom }. Sans réponse après 10 jours, nous relançons la structure.

# What to do with the link.
keep_help = Gardez le lien de suivi : lui seul permet de lire, corriger, retirer ou effacer votre demande.

follow_label = Suivre ma demande

# Sends oneself the link.
send_me = M’envoyer le lien

# The subject of that e-mail.
subject = Lien de suivi de ma demande

print_label = Imprimer

# Keeps what was written for another structure.
keep_answers = Garder mes réponses sur cet appareil, pour écrire à une autre structure

kept_answers = Réponses gardées sur cet appareil

signed_receipt = Le reçu signé
