### Lo que no va bien en un formulario, y cómo corregirlo.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = Este campo es obligatorio.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Este campo no existe: compruebe su ortografía. Están previstos: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = Debe ser true o false.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Debe ser un número entero.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Debe ser un texto, en la forma prevista.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Debe ser una lista de textos.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Debe ser un objeto entre llaves.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = Debe ser un objeto de { $nombre } KiB como máximo.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = Debe tener de { $min } a { $max } caracteres.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Este valor no existe. Están previstos: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Este identificador no existe aquí.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Dé un teléfono o una dirección de correo electrónico: basta con uno.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Dé una dirección de correo electrónico, o elija otra manera de que le contacten.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Dé un teléfono, o elija otra manera de que le contacten.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = La persona debe estar de acuerdo en que usted escriba por ella.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = Hay que haber leído qué se hace con los datos, y después indicarlo.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = Este número contiene algo que no son cifras. Ejemplo: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = Este número no tiene la cantidad correcta de cifras: 10 en Francia, como 06 12 34 56 78, o con el prefijo del país, como +212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Ningún país tiene ese prefijo. El de Francia es +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = Es un número especial: dé un número donde se le pueda contactar.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = Debe haber un solo @ en la dirección, como en awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Compruebe lo que está antes del @: hay un signo que no puede estar ahí.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Compruebe lo que está después del @: debe ser un nombre de sitio, como exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Esta dirección es demasiado larga.
