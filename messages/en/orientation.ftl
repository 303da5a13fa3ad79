# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = From the first contact to what follows once you have started. Each is there for a reason.
# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = First in the list: { $nom }.
# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Say which town you are in to see who is near you.
# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = The contacts near you are coming…
# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = The contacts near you do not come. It is not your fault. Here are those who answer everywhere in France.
# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Demonstration data: these places of help do not exist.
# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Why, and what to ask for
# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Free
# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = You have to pay
# écrit par Guichet le 2026-12-01, d’après 506516
langues = Languages spoken: { $langues }
# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = There you can ask for: { $nom }.
# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = There you may perhaps ask for: { $nom }.
# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Source: { $titre }. Checked in { $date }.
# écrit par Guichet le 2026-12-01, d’après deea19
check = Checked: { $date }. Source: { $titre }.
# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Published: { $date }. Source: { $titre }.
# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = This information is not recent: call before you go.
# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Call { $numero }
# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Write an e-mail
# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Go to their site
# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Write to them
# écrit par Guichet le 2026-12-01, d’après 9ff129
map = Plan: { $nombre } of the contacts in the list, placed in relation to each other.
# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = In the same place or nearly: { $numeros }.
# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = The numbers are those of the list. Black dot: the centre of your town. North is at the top.
# écrit par Guichet le 2026-12-01, d’après 57745b
le = List of { $date }.
# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Send this list
# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Copy this list
# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = The list is copied: paste it into a message.
# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = The list could not be copied: print it.
