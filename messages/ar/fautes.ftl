# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = هذه الخانة إلزامية.
# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = هذه الخانة غير موجودة: تحققوا من كتابتها. الممكن: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = يلزم true أو false.
# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = يلزم عدد صحيح.
# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = يلزم نص، بالشكل المطلوب.
# écrit par Guichet le 2026-12-01, d’après 636476
liste = تلزم قائمة نصوص.
# écrit par Guichet le 2026-12-01, d’après e658a1
objet = يلزم كائن بين قوسين.
# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = يلزم كائن لا يتجاوز { $nombre } كيلوبايت.
# écrit par Guichet le 2026-12-01, d’après e98670
longueur = يلزم من { $min } إلى { $max } حرفا.
# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = هذه القيمة غير موجودة. الممكن: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = هذا المعرّف غير موجود هنا.
# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = أعطوا هاتفا أو عنوان بريد إلكتروني: واحد يكفي.
# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = أعطوا عنوان بريد إلكتروني، أو اختاروا طريقة أخرى للاتصال بكم.
# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = أعطوا رقم هاتف، أو اختاروا طريقة أخرى للاتصال بكم.
# écrit par Guichet le 2026-12-01, d’après 592036
accord = يجب أن يوافق الشخص على أن تكتبوا نيابة عنه.
# écrit par Guichet le 2026-12-01, d’après 6322e6
information = يجب قراءة ما يحدث للبيانات، ثم الإشارة إلى ذلك.
# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = في هذا الرقم شيء غير الأرقام. مثال: 06 12 34 56 78.
# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = عدد أرقام هذا الهاتف غير صحيح: 10 في فرنسا، مثل 06 12 34 56 78، أو رمز البلد، مثل ‎+212 6 12 34 56 78.
# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = لا بلد له هذا الرمز. رمز فرنسا هو ‎+33.
# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = هذا رقم خاص: أعطوا رقما يمكن الاتصال بكم فيه.
# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = يلزم علامة @ واحدة في العنوان، مثل awa@exemple.fr.
# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = تحققوا مما قبل علامة @: فيه علامة ليست في مكانها.
# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = تحققوا مما بعد علامة @: يلزم اسم موقع، مثل exemple.fr.
# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = هذا العنوان طويل جدا.
