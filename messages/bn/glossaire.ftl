quartier_prioritaire = অগ্রাধিকার এলাকা

micro_entreprise = micro-entreprise

service_civique = service civique

interdits =
    তুমি
    তোমার
    তোমাকে
    তুই
