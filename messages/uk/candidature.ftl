### Написати до організації.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Написати до організації

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Спершу виберіть організацію.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Кому: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Вистачить двох хвилин: ваше ім’я, як із вами зв’язатися, ваш проєкт одним реченням.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Почати

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = Я допомагаю комусь написати

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Продовжити мою чернетку

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Стерти чернетку

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = Ця організація не приймає тут звернень.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Нічого не надіслано. Вам можуть допомогти інші організації.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Шукати іншу організацію

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Хто ви, хто допомагає?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Ваше ім’я додається до звернення. Воно лишається зверненням людини, якій ви допомагаєте.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Ваша організація

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Ваше ім’я

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = Я маю згоду цієї людини писати від її імені

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = Як вас звати?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Ім’я

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Прізвище (необов’язково)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = Як із вами зв’язатися?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Телефон або електронна пошта: вистачить одного.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Телефон

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = Електронна пошта

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = Як вам зручніше (необов’язково)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Коли з вами зв’язатися (необов’язково)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = Який у вас проєкт?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Вистачить одного-двох речень. Пишіть так, як розповіли б людині.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Ваш проєкт

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Перечитайте перед надсиланням

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Кому

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = Про що

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = допомога з цієї сторінки

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Де проєкт

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = На якому він етапі

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = Про що він

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = Що вам потрібно

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Ваша мова

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Коли з вами зв’язатися

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Пріоритетний квартал

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = Результат перевірки вашої адреси, без самої адреси

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Прибрати

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Змінити

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = Організація може передати моє звернення іншій, якщо та зможе краще мені допомогти

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = Мною прочитано, що буде з моїми даними

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = Що буде з вашими даними

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Відповідальний за ваші дані: { $responsable }.
    Мета: зв’язати вас з організацією { $structure }.
    Підстава: ваше звернення, яке можна відкликати будь-коли.
    Хто їх отримує: { $structure } і більше ніхто, якщо ви не погодитеся на передачу звернення іншій організації.
    Хто їх зберігає: Guichet, у зашифрованому вигляді, за дорученням відповідального.
    Як довго: 90 днів без відповіді, інакше 12 місяців, потім усе стирається.
    Обов’язково: ваше ім’я, як із вами зв’язатися, ваш проєкт. Без цього звернення не надсилається.
    Ви можете самі прочитати, виправити, відкликати або стерти звернення за посиланням для відстеження.
    Ви також можете обмежити або заборонити його використання та попросити копію.
    Жодного рішення не приймає машина.
    Хостинг може обробляти ці дані за межами Європи: запитайте відповідального.
    З будь-яких питань: { $dpo }.
    Щоб поскаржитися: CNIL (французький орган захисту даних), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = сайт, на якому ви зараз

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = напишіть сайту, на якому ви зараз

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Надіслати

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Продовжити

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Назад

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Зберегти чернетку на цьому пристрої

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Чернетку збережено на цьому пристрої

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Лишилося дещо виправити:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Надсилається…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Триває перевірка…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Ми перевіряємо, що надсилає людина. Кілька секунд.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Ваше звернення ще не надіслано

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Ви більше не під’єднані до інтернету. Звернення надішлеться, щойно повернеться зв’язок, якщо ця сторінка лишиться відкритою.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = Служба не відповідає. Це не ваша провина. Зачекайте трохи та спробуйте ще раз.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Його отримають лише один раз, навіть якщо надіслати кілька разів.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Спробувати ще раз

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Ваше звернення не прийнято

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Ваше звернення записано

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Номер: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = Ми передаємо його сюди: { $nom }. Якщо за 10 днів відповіді немає, ми нагадуємо організації.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Збережіть посилання для відстеження: лише за ним можна прочитати, виправити, відкликати або стерти звернення.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Відстежувати моє звернення

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Надіслати мені посилання

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Посилання для відстеження мого звернення

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Надрукувати

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Зберегти мої відповіді на цьому пристрої, щоб написати до іншої організації

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Відповіді збережено на цьому пристрої

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = Підписана квитанція
