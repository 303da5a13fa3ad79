quartier_prioritaire =
    حي ذي أولوية
    حي ذو أولوية
    أحياء ذات أولوية
    الأحياء ذات الأولوية
    هذه الأحياء
    لهذه الأحياء

micro_entreprise = micro-entreprise

service_civique = service civique

interdits = انقر
