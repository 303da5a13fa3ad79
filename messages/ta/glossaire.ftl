### சட்டச் சொற்கள், எழுதக் கூடாதவை.
quartier_prioritaire = முன்னுரிமைப் பகுதி

micro_entreprise = micro-entreprise

service_civique = குடிமைச் சேவை

interdits = கிளிக்
