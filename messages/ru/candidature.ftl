### Написать в организацию.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Написать в организацию

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Сначала выберите организацию.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Кому: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Достаточно двух минут: ваше имя, как с вами связаться, ваш проект одной фразой.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Начать

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = Я помогаю кому-то написать

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Продолжить мой черновик

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Удалить черновик

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = Эта организация не принимает здесь обращений.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Ничего не отправлено. Вам могут помочь другие организации.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Найти другую организацию

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Кто вы, помогающий?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Ваше имя добавляется к обращению. Обращение остаётся обращением того, кому вы помогаете.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Ваша организация

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Ваше имя

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = Человек согласен, чтобы я написал за него

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = Как вас зовут?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Имя

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Фамилия (необязательно)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = Как с вами связаться?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Телефон или e-mail: достаточно одного.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Телефон

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = E-mail

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = Как вам удобнее (необязательно)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Когда с вами связаться (необязательно)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = Какой у вас проект?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Достаточно одной-двух фраз. Пишите так, как рассказали бы человеку.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Ваш проект

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Перечитайте перед отправкой

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Кому

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = О чём

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = помощь с этой страницы

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Где проект

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = На каком он этапе

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = В какой он области

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = Что вам нужно

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Ваш язык

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Когда с вами связаться

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Приоритетный квартал

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = Результат проверки вашего адреса, без адреса

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Убрать

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Изменить

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = Организация может передать моё обращение другой, если та сможет помочь мне лучше

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = Мне понятно, что будет с моими данными

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = Что будет с вашими данными

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Ответственный за ваши данные: { $responsable }.
    Цель: связать вас с организацией { $structure }.
    Основание: ваша просьба, которую можно отозвать в любой момент.
    Кто их получает: { $structure }, и больше никто, если вы не согласитесь на передачу обращения другой организации.
    Кто их хранит: Guichet, в зашифрованном виде, по поручению ответственного.
    Сколько времени: 90 дней без ответа, иначе 12 месяцев, затем всё стирается.
    Обязательно: ваше имя, как с вами связаться, ваш проект. Без этого обращение не уйдёт.
    Вы можете сами прочитать, исправить, отозвать или стереть обращение по ссылке для отслеживания.
    Вы можете также ограничить или запретить их использование и попросить копию.
    Никакое решение не принимает машина.
    Хостинг может обрабатывать эти данные вне Европы: спросите ответственного.
    По любому вопросу: { $dpo }.
    Чтобы пожаловаться: CNIL (французский орган защиты данных), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = сайт, на котором вы находитесь

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = напишите сайту, на котором вы находитесь

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Отправить

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Продолжить

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Назад

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Сохранить черновик на этом устройстве

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Черновик сохранён на этом устройстве

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Осталось кое-что исправить:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Отправляется…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Идёт проверка…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Мы проверяем, что отправляет человек. Несколько секунд.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Ваше обращение ещё не отправлено

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Вы больше не подключены к интернету. Оно уйдёт, как только связь вернётся, если эта страница останется открытой.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = Служба не отвечает. Вы не виноваты. Подождите немного и попробуйте снова.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Оно будет получено только один раз, даже если отправить его несколько раз.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Повторить

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Ваше обращение не принято

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Ваше обращение записано

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Номер: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = Мы передаём его сюда: { $nom }. Если через 10 дней ответа нет, мы напоминаем организации.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Сохраните ссылку для отслеживания: только по ней можно прочитать, исправить, отозвать или стереть обращение.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Отслеживать моё обращение

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Прислать мне ссылку

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Ссылка для отслеживания моего обращения

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Распечатать

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Сохранить мои ответы на этом устройстве, чтобы написать в другую организацию

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Ответы сохранены на этом устройстве

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = Подписанная квитанция
