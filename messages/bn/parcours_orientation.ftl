# écrit par Guichet le 2026-12-01, d’après 003113
title = শুরু করতে কে আপনাকে সাহায্য করতে পারেন?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = তিনটি প্রশ্নের উত্তর দিন। কোনোটিই বাধ্যতামূলক নয়।

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = আপনার উত্তর এই পাতাতেই থাকে: আপনার কোনো কিছু রাখা হয় না। আমরা শহর বা গ্রামটির জন্য একবার ব্যবহার গুনি, কে তা না জেনে। তালিকার প্রথমে থাকতে কেউ টাকা দেন না।

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = যোগাযোগের তালিকা আসছে…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = যোগাযোগের তালিকা আসছে না।

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = যোগাযোগের তালিকা নষ্ট হয়ে গেছে।

# écrit par Guichet le 2026-12-01, d’après 727081
rank = 3টি প্রশ্নের মধ্যে { $rang } নম্বর

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = তালিকা দেখুন

# écrit par Guichet le 2026-12-01, d’après b26c15
results = কার সঙ্গে দেখা করবেন, কোন ক্রমে

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = আরও একটি উত্তর তালিকার ক্রম বদলায়

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = আপনি সব বলেছেন: তালিকা আর বদলাবে না।

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = এই তালিকা ছাপান
