# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [zero] لا مساعدة تُطلب أولا.
    [one] مساعدة واحدة تُطلب أولا.
    [two] مساعدتان تُطلبان أولا.
    [few] { $nombre } مساعدات تُطلب أولا.
    [many] { $nombre } مساعدة تُطلب أولا.
   *[other] { $nombre } مساعدة تُطلب أولا.
}
# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = إجاباتكم لا تكفي بعدُ لنقول نعم.
# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = هذه النتيجة ليست قرارا: من يعطي المساعدة هو من يقرر.
# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = ما يُطلب الآن
# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = قد تفتح لكم: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = ليست لكم اليوم، ولماذا
# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = كل الباقي ({ $nombre })
# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = يمكنكم أيضا أن تطلبوا
# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = تنقص إجابة واحدة
# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = تنقص إجابات كثيرة، أو لا أحد يُطلب منه
# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = ليست لكم اليوم أيضا
# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = الطلب من { $nom }
# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = قراءة ما كُتب عنها
# écrit par Guichet le 2026-12-01, d’après c1a87e
why = معرفة كل شيء، ومن أين نعرفه
# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = المصدر: { $titre }، { $editeur }، { $date }، «{ $lieu }».
# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = هم من يختارون: { $texte }
# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = ستكون الإجابة نعم بهذا التغيير: { $quoi }.
# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = لن تكون الإجابة لا بهذا التغيير: { $quoi }.
# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = لتعرفوا، أجيبوا:
# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = لتعرفوا، تحققوا من عنوانكم.
# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = معلومة قديمة: اسألوهم هل ما زالت صحيحة.
