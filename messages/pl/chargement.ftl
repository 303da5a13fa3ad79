### Zanim wszystko się wczyta.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = Wczytywanie trwa dłużej, niż powinno.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Ta usługa nie mogła się wczytać. To nie Państwa wina.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Proszę sprawdzić połączenie i spróbować ponownie. Odpowiedzieć może też urząd gminy.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Spróbuj ponownie

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Język

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = To tłumaczenie nie zostało jeszcze sprawdzone. W razie wątpliwości proszę przeczytać tekst francuski.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Czytaj po francusku
