### Verificarea unei adrese: înainte de răspuns.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = Adresa dumneavoastră se află într-un cartier prioritar?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Scrieți numărul, strada și localitatea.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = Ce scrieți se trimite la { $service }, care propune adresele. Guichet nu primește textul. Numărăm doar încă o verificare în localitate, fără să știm cine a făcut-o.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Verificați adresa mea

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Găsiți-mi poziția

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Încercați din nou

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Adrese propuse

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Adresele sunt propuse după trei caractere. Treceți de la una la alta cu săgețile sus și jos. Alegeți cu tasta Enter.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 adresă propusă.
    [few] { $nombre } adrese propuse.
   *[other] { $nombre } de adrese propuse.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = toată strada

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = loc cu nume propriu

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = toată localitatea

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Scrieți cel puțin trei caractere.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Alegeți adresa din listă.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = Nu s-a găsit nicio adresă.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = Serviciul care găsește adresele nu înțelege acest text.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Verificați scrierea. Adăugați localitatea sau codul poștal. Încercați fără număr.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Se caută adresele…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Se verifică…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Se caută poziția dumneavoastră…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Nu este vina dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = Aparatul dumneavoastră nu este conectat la internet.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Verificați conexiunea, apoi încercați din nou. Textul dumneavoastră este păstrat.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = Serviciul care găsește adresele nu răspunde.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Încercați peste puțin timp sau folosiți „Găsiți-mi poziția”. Textul dumneavoastră este păstrat.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = Serviciul care găsește adresele primește prea multe cereri.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = Încercăm din nou pentru dumneavoastră peste { $nombre } s. Textul dumneavoastră este păstrat.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = Contururile cartierelor nu s-au putut încărca.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Verificați conexiunea, apoi încercați din nou. Vă poate răspunde și primăria.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Contururile primite sunt deteriorate: nu le-am folosit.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Încercați din nou. Dacă problema continuă, vă poate răspunde primăria.
