### Sprawdzanie adresu: przed odpowiedzią.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = Czy Państwa adres leży w dzielnicy priorytetowej?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Proszę wpisać numer, ulicę i miejscowość.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = To, co Państwo wpisują, trafia do { $service }, który proponuje adresy. Guichet tego nie otrzymuje. Liczymy tylko jedno sprawdzenie więcej w miejscowości, nie wiedząc czyje.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Sprawdź mój adres

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Znajdź moje położenie

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Spróbuj ponownie

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Proponowane adresy

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Adresy pojawiają się po wpisaniu trzech znaków. Proszę przechodzić między nimi strzałkami w górę i w dół. Wybór klawiszem Enter.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 proponowany adres.
    [few] { $nombre } proponowane adresy.
    [many] { $nombre } proponowanych adresów.
   *[other] { $nombre } proponowanego adresu.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = cała ulica

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = miejsce o własnej nazwie

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = cała miejscowość

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Proszę wpisać co najmniej trzy znaki.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Proszę wybrać adres z listy.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = Nie znaleziono żadnego adresu.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = Usługa, która wyszukuje adresy, nie rozumie tego tekstu.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Proszę sprawdzić pisownię. Dodać miejscowość lub kod pocztowy. Spróbować bez numeru.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Wyszukiwanie adresów…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Sprawdzanie…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Szukanie Państwa położenia…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = To nie Państwa wina.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = Państwa urządzenie nie ma połączenia z internetem.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Proszę sprawdzić połączenie i spróbować ponownie. Państwa tekst jest zachowany.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = Usługa, która wyszukuje adresy, nie odpowiada.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Proszę spróbować za chwilę albo użyć przycisku „Znajdź moje położenie”. Państwa tekst jest zachowany.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = Usługa, która wyszukuje adresy, ma zbyt wiele zapytań.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = Spróbujemy ponownie za Państwa za { $nombre } s. Państwa tekst jest zachowany.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = Nie udało się wczytać granic dzielnic.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Proszę sprawdzić połączenie i spróbować ponownie. Odpowiedzieć może też urząd gminy.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Otrzymane granice są uszkodzone: nie użyliśmy ich.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Proszę spróbować ponownie. Jeśli to się powtarza, odpowiedzieć może urząd gminy.
