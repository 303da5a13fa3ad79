### واژه‌های قانون، و آنچه نوشته نمی‌شود.
quartier_prioritaire =
    محلهٔ اولویت‌دار
    محله‌های اولویت‌دار

micro_entreprise = micro-entreprise

service_civique = service civique

interdits =
    تو
    کلیک
