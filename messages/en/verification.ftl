# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = Is your address in a priority neighbourhood?
# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Write the number, the street and the town.
# écrit par Guichet le 2026-12-01, d’après 11e201
note = What you write is sent to { $service }, which suggests addresses. Guichet does not receive it. We count one more check in the town, without knowing who.
# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Check my address
# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Find where I am
# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Try again
# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Suggested addresses
# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Addresses are suggested from three characters on. Go through them with the up and down arrows. Choose with the Enter key.
# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 address suggested.
   *[other] { $nombre } addresses suggested.
}
# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = whole street
# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = named place
# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = whole town
# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Write at least three characters.
# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Choose your address from the list.
# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = No address found.
# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = The service that finds addresses does not understand this text.
# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Check the spelling. Add the town or the postcode. Try without the number.
# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Looking for addresses…
# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Checking…
# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Looking for where you are…
# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = It is not your fault.
# écrit par Guichet le 2026-12-01, d’après c59905
offline = Your device is not connected to the internet.
# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Check the connection, then try again. Your text is kept.
# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = The service that finds addresses does not answer.
# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Try again in a moment, or use “Find where I am”. Your text is kept.
# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = The service that finds addresses has too many requests.
# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = We will try again for you in { $nombre } s. Your text is kept.
# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = The limits of the neighbourhoods could not be loaded.
# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Check the connection, then try again. Your mairie (town hall) can also answer.
# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = The limits we received are damaged: we did not use them.
# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Try again. If this goes on, your mairie (town hall) can answer.
