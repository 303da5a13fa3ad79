### Yasanın terimleri ve yazılmayanlar.
quartier_prioritaire =
    öncelikli mahalle
    öncelikli bir mahalle

micro_entreprise = mikro işletme

service_civique = sivil hizmet

interdits =
    tıklayın
