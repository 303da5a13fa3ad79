# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = في أي تاريخ؟
# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = هل تسكنون في حي ذي أولوية؟
    .aide = حي ذو أولوية (quartier prioritaire, QPV) هو حي تساعده الدولة قبل غيره. تحققوا بواسطة عنوان.
    .oui = السكن في حي ذي أولوية
    .non = عدم السكن في حي ذي أولوية
# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = في أي حي ذي أولوية تسكنون؟
# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = كم مترا بين سكنكم وأقرب حي ذي أولوية؟
    .mesure = السكن على بعد { $quantite } من حي ذي أولوية
# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = في أي بلدة تسكنون؟
# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = في أي تجمع بلديات (intercommunalité) تسكنون؟
    .aide = تجمع البلديات (intercommunalité) هو مجموعة بلدات: métropole أو agglomération أو communauté.
# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = في أي محافظة (département) تسكنون؟
# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = في أي جهة (région) تسكنون؟
# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = هل تسكنون في الريف؟
    .oui = السكن في الريف
    .non = عدم السكن في الريف
# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = هل مشروعكم في حي ذي أولوية، أو سيكون فيه؟
    .aide = حي ذو أولوية (quartier prioritaire, QPV) هو حي تساعده الدولة قبل غيره. تحققوا بواسطة عنوان.
    .oui = أن يكون المشروع في حي ذي أولوية
    .non = أن يكون المشروع خارج الأحياء ذات الأولوية
# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = كم مترا بين مشروعكم وأقرب حي ذي أولوية؟
    .mesure = أن يكون المشروع على بعد { $quantite } من حي ذي أولوية
# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = في أي بلدة يوجد مشروعكم، أو سيوجد؟
# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = في أي تجمع بلديات (intercommunalité) يوجد مشروعكم؟
    .aide = تجمع البلديات (intercommunalité) هو مجموعة بلدات: métropole أو agglomération أو communauté.
# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = في أي محافظة (département) يوجد مشروعكم؟
# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = في أي جهة (région) يوجد مشروعكم؟
# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = هل مشروعكم في الريف، حيث تنقص الخدمات والعمل؟
    .aide = البلدية (mairie) تعرف هل بلدتكم من هذه البلدات.
    .oui = أن يكون المشروع في الريف، حيث تنقص الخدمات
    .non = أن يكون المشروع في غير هذا الريف
# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = في أي مجال مشروعكم؟
    .parmi = أن يكون المشروع في هذا المجال: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = فيمَ يفيد مشروعكم؟
    .aide = «insertion» تساعد البعيدين عن العمل على العودة إليه. اختاروا ما يشبه مشروعكم.
    .parmi = أن يفيد المشروع في هذا: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = إلى أين وصل مشروعكم؟
    .parmi = القدرة على القول: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = هل مشروعكم من الاقتصاد الاجتماعي والتضامني؟
    .aide = الاقتصاد الاجتماعي والتضامني (ESS) يجمع الجمعيات والتعاونيات والتعاضديات والمؤسسات الخيرية، وشركات تقدم المنفعة على الربح.
    .oui = الانتماء إلى الاقتصاد الاجتماعي والتضامني (ESS)
    .non = عدم الانتماء إلى الاقتصاد الاجتماعي والتضامني (ESS)
# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = هل يلبي مشروعكم حاجة للناس؟
    .aide = يسميها القانون «المنفعة الاجتماعية»: مساعدة أشخاص، خلق روابط، حماية الطبيعة…
    .oui = تلبية حاجة للناس (منفعة اجتماعية)
    .non = ألا تكون فيه منفعة اجتماعية
# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = هل تحملون هذا المشروع مع آخرين؟
    .oui = حمل المشروع مع آخرين
# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = هل يقدم مشروعكم شيئا جديدا؟
    .oui = تقديم شيء جديد
    .non = ألا يكون مبتكرا
# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = كم شخصا يحمل هذا المشروع؟
    .mesure = أن يكون العدد { $quantite }
# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = هل تريدون اقتسام المال المكسوب بينكم؟
    .oui = إرادة اقتسام المال المكسوب
    .non = عدم إرادة اقتسام المال المكسوب
# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = هل أنشأتم جمعية أو شركة؟ أي نوع؟
    .aide = الوضع القانوني هو الشكل المختار أمام القانون. scop ملك لأجرائها؛ scic تجمع أجراء ومستعملين وشركاء.
    .parmi = أن يكون الوضع القانوني الحالي: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = ماذا تريدون أن تنشئوا: جمعية، شركة، تعاونية؟
    .aide = الوضع القانوني هو الشكل المختار أمام القانون. scop ملك لأجرائها؛ scic تجمع أجراء ومستعملين وشركاء.
    .parmi = إرادة إنشاء هذا: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = هل توجد هيئتكم لشيء غير كسب المال؟
    .aide = القانون الأساسي (statuts) هو النص الموقع عند الإنشاء: يذكر الهدف ومن يقرر.
    .oui = أن توجد لشيء غير كسب المال
# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = هل يقول قانونكم الأساسي (statuts) إن الأعضاء يقررون معا؟
    .aide = القانون الأساسي (statuts) هو النص الموقع عند الإنشاء: يذكر الهدف ومن يقرر.
    .oui = اتخاذ القرار معا، وفق القانون الأساسي (statuts)
# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = هل يُستعمل المال المكسوب أساسا لمواصلة النشاط؟
    .oui = الاحتفاظ بالمال المكسوب أساسا للنشاط
# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = هل يقول قانونكم الأساسي (statuts) إن جزءا من المال المكسوب يبقى دائما في الهيئة؟
    .aide = يسمي القانون «réserve» المال الذي تحتفظ به الهيئة لتدوم.
    .oui = الاحتفاظ دائما بجزء من المال المكسوب
# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = هل يساعد مشروعكم أشخاصا في صعوبة؟
    .oui = مساعدة أشخاص في صعوبة
# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = هل يخلق مشروعكم روابط بين السكان؟
    .oui = خلق روابط بين السكان
# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = هل يساعد مشروعكم على التعلم معا والمشاركة في حياة الحي؟
    .oui = المساعدة على المشاركة في حياة الحي
# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = هل يخدم مشروعكم البيئة أو الطاقة أو الثقافة أو التضامن؟
    .oui = خدمة البيئة أو الطاقة أو الثقافة أو التضامن
# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = هل يقول قانونكم الأساسي (statuts) كيف تنفعون الآخرين؟
    .aide = القانون الأساسي (statuts) هو النص الموقع عند الإنشاء: يذكر الهدف ومن يقرر.
    .oui = أن يذكر القانون الأساسي (statuts) نفعكم للآخرين
# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = هل أعلى الأجور في هيئتكم محدودة؟
    .aide = يحدد القانون الفرق بين أعلى الأجور وأدناها.
    .oui = تحديد أعلى الأجور، كما يقول القانون
# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = هل تباع حصص هيئتكم في البورصة؟
    .oui = أن تكون لها حصص تباع في البورصة
    .non = ألا تكون لها حصص تباع في البورصة
# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = هل تشغلون أشخاصا في «insertion» باتفاق مع الدولة؟
    .aide = «insertion» تساعد البعيدين عن العمل على أن يعملوا: ورشات وشركات وجمعيات.
    .parmi = أن يكون لكم هذا الاتفاق مع الدولة: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = منذ كم شهرا توجد هيئتكم؟
    .mesure = أن توجد منذ { $quantite }
# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = كم أجيرا لديكم؟
    .mesure = تشغيل { $quantite }
# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = كم يورو تحتاجون؟
    .mesure = البحث عن { $quantite }
# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = هل يقبل بنك أن يقرضكم؟
    .aide = إذا لم تطلبوا ذلك، أجيبوا «لا أعرف».
    .oui = إمكان الحصول على قرض من بنك
    .non = عدم إمكان الحصول على قرض من بنك
# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = هل تقومون بهذا النشاط من دون التصريح به؟
    .aide = تبقى إجابتكم في هذه الصفحة. يمكن مساعدتكم على التصريح به.
    .oui = القيام بنشاط غير مصرح به بعدُ
    .non = القيام بنشاط مصرح به
# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = هل هو متجر لأهل الحي؟
    .oui = أن يكون متجرا لأهل الحي
# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = هل يستفيد من عملكم سكان حي ذي أولوية؟
    .oui = العمل من أجل سكان حي ذي أولوية
# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = هل تشغلون شخصا من حي ذي أولوية؟
    .oui = تشغيل شخص من حي ذي أولوية
# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = من يرافقكم الآن؟
# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = ماذا تحتاجون؟
    .aide = اختاروا كل ما ينقصكم. ما يعرقلكم يأتي أولا.
    .parmi = الحاجة إلى هذا: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = كم عمركم؟
    .mesure = أن يكون العمر { $quantite }
# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = هل أنتم امرأة، رجل، غير ذلك؟
    .parmi = أن تكونوا { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = ما أعلى شهادة لديكم؟
    .parmi = أن تكون أعلى شهادة: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = هل ما زلتم في المدرسة أو في الدراسة؟
    .oui = أن تكونوا في المدرسة أو الدراسة
    .non = أن تكونوا قد تركتم المدرسة
# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = ما وضعكم في العمل؟
    .aide = «لحسابي»: تعملون لأنفسكم، من دون رب عمل.
    .parmi = { $valeurs }
# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = منذ كم شهرا أنتم بلا عمل؟
    .mesure = أن تكونوا بلا عمل منذ { $quantite }
# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = هل تتلقون RSA أو ASS أو AAH أو حدا أدنى اجتماعيا آخر؟
    .aide = RSA: دخل أدنى. ASS: إعانة بعد انتهاء تعويض البطالة. AAH: إعانة البالغين ذوي الإعاقة. ASPA: حد أدنى لكبار السن. ADA: إعانة طالبي اللجوء.
    .parmi = تلقي { $valeurs }
# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = هل أنتم في وضع إعاقة؟
    .oui = أن تكونوا في وضع إعاقة
# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = هل لديكم اعتراف بصفة عامل ذي إعاقة؟
    .aide = الاعتراف (RQTH) تعطيه maison du handicap (MDPH).
    .oui = اعتراف بصفة عامل ذي إعاقة (RQTH)
# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = هل أنتم لاجئون؟
    .oui = أن تكونوا لاجئين
# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = هل جئتم من بلد آخر للعيش في فرنسا؟
    .oui = المجيء من بلد آخر للعيش في فرنسا
# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = هل أحد والديكم لاجئ؟
    .oui = أن يكون أحد الوالدين لاجئا
# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = هل كبرتم في حي ذي أولوية؟
    .aide = حي ذو أولوية (quartier prioritaire, QPV) هو حي تساعده الدولة قبل غيره. تحققوا بواسطة عنوان.
    .oui = أن تكونوا قد كبرتم في حي ذي أولوية
# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = هل تتلقون منحة دراسية؟
    .oui = تلقي منحة دراسية
# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = كم طفلا تعيلون؟
    .mesure = إعالة { $quantite }
# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = هل تربون أطفالكم وحدكم؟
    .oui = تربية الأطفال من دون شريك
# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = أي لغات تتكلمون؟
    .parmi = أي لغات تتكلمون؟ { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = هل أنهيتم service civique (تطوع بأجر للشباب)؟
    .oui = إنهاء service civique
# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = هل كنتم متطوعين، أو في service civique؟
    .parmi = القيام بهذا سابقا: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = هل تفضلون الحضور، أو عن بعد؟
    .parmi = هل تفضلون الحضور، أو عن بعد؟ { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = هل تفضلون المرافقة الفردية، أو ضمن مجموعة؟
    .parmi = هل تفضلون المرافقة الفردية، أو ضمن مجموعة؟ { $valeurs }
# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = متى تكونون متاحين؟
    .parmi = متى تكونون متاحين؟ { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = كم كيلومترا يمكنكم أن تقطعوا؟
    .mesure = { $quantite }
# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = كيف تريدون أن نتصل بكم؟
    .parmi = كيف تريدون أن نتصل بكم؟ { $valeurs }
