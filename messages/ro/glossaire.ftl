### Termenii legii și ce nu se scrie.
quartier_prioritaire =
    cartier prioritar
    cartierul prioritar
    cartierului prioritar
    cartiere prioritare
    cartierele prioritare
    cartierelor prioritare

micro_entreprise =
    microîntreprindere
    microîntreprinderi

service_civique = serviciu civic

interdits =
    click
    te rog
