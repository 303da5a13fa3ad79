# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = সংস্থাকে লিখুন

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = আগে একটি সংস্থা বেছে নিন।

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = যাঁকে লিখছেন: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = দুই মিনিটই যথেষ্ট: আপনার প্রথম নাম, যোগাযোগের একটি উপায়, এক বাক্যে আপনার প্রকল্প।

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = শুরু করুন

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = আমি কাউকে লিখতে সাহায্য করছি

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = আমার খসড়া আবার শুরু করুন

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = খসড়া মুছুন

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = এই সংস্থা এখানে অনুরোধ নেয় না।

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = কিছুই পাঠানো হয়নি। অন্য সংস্থা আপনাকে সাহায্য করতে পারে।

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = অন্য সংস্থা খুঁজুন

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = আপনি সাহায্য করছেন: আপনি কে?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = আপনার নাম অনুরোধের সঙ্গে যায়। অনুরোধটি তাঁরই থাকে, যাঁকে আপনি সাহায্য করছেন।

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = আপনার প্রতিষ্ঠান

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = আপনার নাম

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = আমি তাঁর হয়ে লিখছি, এতে তিনি রাজি

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = আপনার নাম কী?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = প্রথম নাম (prénom)

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = পদবি (ঐচ্ছিক)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = আপনার সঙ্গে কীভাবে যোগাযোগ করা যায়?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = ফোন বা ইমেইল: একটিই যথেষ্ট।

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = ফোন

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = ইমেইল

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = আপনার পছন্দ (ঐচ্ছিক)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = কখন যোগাযোগ করা যায় (ঐচ্ছিক)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = আপনার প্রকল্প কী?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = এক বা দুই বাক্যই যথেষ্ট। কাউকে যেভাবে বলতেন, সেভাবেই লিখুন।

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = আপনার প্রকল্প

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = পাঠানোর আগে আবার পড়ুন

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = প্রাপক

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = বিষয়

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = এই পাতার সহায়তা

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = প্রকল্পটি কোথায়

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = প্রকল্পটি কত দূর এগিয়েছে

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = প্রকল্পটি কী নিয়ে

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = আপনার কী দরকার

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = আপনার ভাষা

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = কখন যোগাযোগ করা যায়

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = অগ্রাধিকার এলাকা

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = আপনার ঠিকানা যাচাইয়ের ফল, ঠিকানা ছাড়া

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = সরান

# écrit par Guichet le 2026-12-01, d’après 296762
edit = বদলান

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = অন্য সংস্থা আমাকে বেশি সাহায্য করতে পারলে, এই সংস্থা আমার অনুরোধ তাদের দিতে পারে

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = আমার তথ্যের কী হয়, তা আমি পড়েছি

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = আপনার তথ্যের কী হয়

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    আপনার তথ্যের দায়িত্বে: { $responsable }।
    উদ্দেশ্য: { $structure }-এর সঙ্গে আপনার যোগাযোগ করিয়ে দেওয়া।
    ভিত্তি: আপনার অনুরোধ, যা আপনি যেকোনো সময় ফিরিয়ে নিতে পারেন।
    কে পায়: { $structure }, আর কেউ নয়। তবে আপনি রাজি হলে তারা আপনার অনুরোধ অন্য সংস্থাকে দিতে পারে।
    কে রাখে: Guichet, সাংকেতিক রূপে, দায়িত্বপ্রাপ্তের পক্ষে।
    কত দিন: উত্তর না এলে 90 দিন, নইলে 12 মাস; তারপর সব মুছে ফেলা হয়।
    বাধ্যতামূলক: আপনার প্রথম নাম, যোগাযোগের একটি উপায়, আপনার প্রকল্প। এগুলো ছাড়া অনুরোধ যায় না।
    অনুসরণের লিংক দিয়ে আপনি নিজেই আপনার অনুরোধ পড়তে, ঠিক করতে, ফিরিয়ে নিতে বা মুছতে পারেন।
    আপনি এর ব্যবহার সীমিত করতে বা তাতে আপত্তি করতে পারেন, এবং এর কপি চাইতে পারেন।
    কোনো সিদ্ধান্ত যন্ত্র নেয় না।
    যে কোম্পানির সার্ভারে তথ্য থাকে, তারা ইউরোপের বাইরে তা ব্যবহার করতে পারে: দায়িত্বপ্রাপ্তকে জিজ্ঞাসা করুন।
    যেকোনো প্রশ্নের জন্য: { $dpo }।
    অভিযোগ করতে: cnil.fr/plaintes (CNIL, ব্যক্তিগত তথ্য রক্ষার ফরাসি সংস্থা)।

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = আপনি যে ওয়েবসাইটে আছেন

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = আপনি যে ওয়েবসাইটে আছেন, সেখানে লিখুন

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = পাঠান

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = এগিয়ে যান

# écrit par Guichet le 2026-12-01, d’après 467d66
back = ফিরে যান

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = এই ডিভাইসে খসড়া রাখুন

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = এই ডিভাইসে খসড়া রাখা হয়েছে

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = এখনো কিছু ঠিক করা বাকি:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = পাঠানো হচ্ছে…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = যাচাই চলছে…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = একজন মানুষ পাঠাচ্ছেন কি না, আমরা যাচাই করছি। কয়েক সেকেন্ড লাগবে।

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = আপনার অনুরোধ এখনো যায়নি

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = আপনি আর ইন্টারনেটে যুক্ত নেই। এই পাতা খোলা থাকলে, সংযোগ ফিরলেই অনুরোধটি যাবে।

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = সেবাটি সাড়া দিচ্ছে না। এটা আপনার দোষ নয়। একটু অপেক্ষা করে আবার চেষ্টা করুন।

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = আপনি কয়েকবার পাঠালেও এটি একবারই পৌঁছাবে।

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = আবার চেষ্টা করুন

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = আপনার অনুরোধ গ্রহণ করা হয়নি

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = আপনার অনুরোধ নথিভুক্ত হয়েছে

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = নম্বর: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = আমরা এটি দিচ্ছি: { $nom }। 10 দিনে উত্তর না এলে আমরা সংস্থাটিকে আবার মনে করিয়ে দিই।

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = অনুসরণের লিংকটি রাখুন: শুধু এটি দিয়েই আপনার অনুরোধ পড়া, ঠিক করা, ফিরিয়ে নেওয়া বা মোছা যায়।

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = আমার অনুরোধ অনুসরণ করুন

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = আমাকে লিংকটি পাঠান

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = আমার অনুরোধ অনুসরণের লিংক

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = ছাপান

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = অন্য সংস্থাকে লেখার জন্য আমার উত্তর এই ডিভাইসে রাখুন

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = উত্তর এই ডিভাইসে রাখা হয়েছে

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = স্বাক্ষরিত রসিদ
