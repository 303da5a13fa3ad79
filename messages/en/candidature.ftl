# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Write to an organisation
# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = First choose an organisation.
# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Write to: { $nom }
# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Two minutes are enough: your first name, a way to reach you, your project in one sentence.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Start
# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = I am helping someone to write
# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Continue my draft
# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Delete the draft
# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = This organisation does not receive requests here.
# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Nothing is sent. Other organisations can help you.
# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Look for another organisation
# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Who are you, the person helping?
# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Your name goes with the request. It remains that of the person you are helping.
# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Your organisation
# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Your name
# écrit par Guichet le 2026-12-01, d’après 896c48
accord = The person agrees that I write for them
# écrit par Guichet le 2026-12-01, d’après 15f14e
person = What is your name?
# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = First name
# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Last name (optional)
# écrit par Guichet le 2026-12-01, d’après f4f340
contact = How can you be reached?
# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = A telephone or an e-mail: one is enough.
# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Telephone
# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = E-mail
# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = What you prefer (optional)
# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = When to reach you (optional)
# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = What is your project?
# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = One or two sentences are enough. Say things as you would say them to someone.
# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Your project
# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Read again before you send
# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = For
# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = About
# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = the help described on this page
# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Where the project is
# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = How far it has come
# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = What it is about
# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = What you need
# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Your language
# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = When to reach you
# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Priority neighbourhood
# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = The result of the check of your address, without the address
# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Remove
# écrit par Guichet le 2026-12-01, d’après 296762
edit = Change
# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = The organisation may pass my request on to another one, if that one can help me better
# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = I have read what becomes of my data
# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = What becomes of your data
# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Responsible for your data: { $responsable }.
    Purpose: to put you in touch with { $structure }.
    Basis: your request, which you can withdraw at any time.
    Who receives it: { $structure }, and nobody else, unless you agree that they pass your request on to another one.
    Who keeps it: Guichet, in encrypted form, on behalf of the one responsible.
    For how long: 90 days without an answer, 12 months otherwise, then everything is erased.
    Compulsory: your first name, a way to reach you, your project. Without them, the request does not go.
    You can read, correct, withdraw or erase your request, by yourself, with the tracking link.
    You can also limit or refuse its use, and ask for a copy.
    No decision is made by a machine.
    The host may process this data outside Europe: ask the one responsible.
    For any question: { $dpo }.
    To complain: the CNIL (French authority for personal data), cnil.fr/plaintes.
# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = the site where you are
# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = write to the site where you are
# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Send
# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Continue
# écrit par Guichet le 2026-12-01, d’après 467d66
back = Back
# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Keep a draft on this device
# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Draft kept on this device
# écrit par Guichet le 2026-12-01, d’après 203abf
faults = There is still something to correct:
# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Sending…
# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Checking…
# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = We check that a person is sending this. A few seconds.
# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Your request has not gone yet
# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = You are no longer connected to the internet. It will go as soon as the connection is back, if this page stays open.
# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = The service does not answer. It is not your fault. Wait a moment, then try again.
# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = It will be received only once, even if you send it several times.
# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Try again
# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Your request was not accepted
# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Your request is recorded
# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Reference: { $reference }
# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = We hand it to: { $nom }. Without an answer after 10 days, we remind the organisation.
# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Keep the tracking link: it alone lets you read, correct, withdraw or erase your request.
# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Follow my request
# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Send me the link
# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Tracking link of my request
# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Print
# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Keep my answers on this device, to write to another organisation
# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Answers kept on this device
# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = The signed receipt
