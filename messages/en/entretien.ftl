# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Start
# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Try again
# écrit par Guichet le 2026-12-01, d’après 467d66
back = Back
# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Your answers ({ $nombre })
# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = The address you checked
# écrit par Guichet le 2026-12-01, d’après 296762
edit = Change
# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Erase everything
# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = It is not your fault.
# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Wait a moment, then try again.
# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = You are no longer connected to the internet. Try again once connected.
# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Try again. If it lasts, tell the site where you are.
# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Go to { $site }
# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = You checked an address: it is in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = You checked an address: it is not in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = You checked an address: it is still to be confirmed.
# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = What is this address for you?
# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Some help depends on where you live. Other help depends on where your project is.
# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = My home
# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = The place of my project
# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = Both
# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Neither
# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Yes
# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = No
# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = None of these
# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Continue
# écrit par Guichet le 2026-12-01, d’après d44335
choose = Choose an answer, or “I do not know”.
# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Look for the town
# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = The town where I live
# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Choose your town.
# écrit par Guichet le 2026-12-01, d’après 1acf79
several = You can choose several.
# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = I do not know
# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = I prefer not to answer
# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Write a whole number.
# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Write the number of the département (area of France), for example 93 or 2A.
# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Write its name or its postcode. It is sent to { $service }, which suggests towns.
# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = This is not a possible whole number. Write for example 24.
# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = No département has this number. Write for example 93, 2A or 974.
# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Write at least three letters of the name of the town.
# écrit par Guichet le 2026-12-01, d’après f33274
search = Looking for towns…
# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = No town found. Check the spelling, or try the postcode.
# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = The service that finds towns does not answer. Try again, or skip this question.
# écrit par Guichet le 2026-12-01, d’après 5db425
offline = You are no longer connected to the internet. Try again, or skip this question.
