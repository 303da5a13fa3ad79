### Înainte ca totul să fie încărcat.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = Încărcarea durează mai mult decât era prevăzut.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Acest serviciu nu s-a putut încărca. Nu este vina dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Verificați conexiunea, apoi încercați din nou. Vă poate răspunde și primăria.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Încercați din nou

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Limba

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = Această traducere nu a fost încă recitită. Dacă aveți îndoieli, citiți textul francez.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Citiți în franceză
