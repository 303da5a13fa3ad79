# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = আপনি কী কী পেতে পারেন?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = কয়েকটি প্রশ্নের উত্তর দিন। কোনোটিই বাধ্যতামূলক নয়।

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = আপনার উত্তর এই পাতাতেই থাকে: আপনার কোনো কিছু রাখা হয় না। আমরা শহর বা গ্রামটির জন্য একবার ব্যবহার গুনি, কে তা না জেনে। প্রতিটি ফলে তার কারণ ও কারণের উৎস দেওয়া থাকে।

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = সহায়তার তালিকা আসছে…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = সহায়তার তালিকা আসছে না।

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = সহায়তার তালিকা নষ্ট হয়ে গেছে।

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = প্রশ্ন { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = আমার ফল দেখুন

# écrit par Guichet le 2026-12-01, d’après df5c80
results = আপনার ফল

# écrit par Guichet le 2026-12-01, d’après 660433
more = আরও একটি উত্তর

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = আমাদের আর প্রশ্ন নেই: আমরা যা জানি, সব এখানে।

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = এই ফল ছাপান
