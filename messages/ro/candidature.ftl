### A scrie unei structuri.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Scrieți unei structuri

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Alegeți mai întâi o structură.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Scrieți către: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Ajung două minute: prenumele, un mod de a vă contacta, proiectul într-o propoziție.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Începeți

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = Ajut pe cineva să scrie

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Reluați ciorna mea

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Ștergeți ciorna

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = Această structură nu primește cereri aici.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Nu se trimite nimic. Alte structuri vă pot ajuta.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Căutați altă structură

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Cine sunteți dumneavoastră, cel care ajută?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Numele dumneavoastră însoțește cererea. Ea rămâne a persoanei pe care o ajutați.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Organizația dumneavoastră

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Numele dumneavoastră

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = Persoana este de acord să scriu pentru ea

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = Cum vă numiți?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Prenume

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Nume (facultativ)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = Cum putem lua legătura cu dumneavoastră?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Un telefon sau un e-mail: ajunge unul dintre ele.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Telefon

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = E-mail

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = Ce preferați (facultativ)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Când vă putem contacta (facultativ)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = Care este proiectul dumneavoastră?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Ajung una sau două propoziții. Spuneți lucrurile cum le-ați spune cuiva.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Proiectul dumneavoastră

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Recitiți înainte de a trimite

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Pentru

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = Despre

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = ajutorul de pe această pagină

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Unde este proiectul

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = În ce punct este

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = Despre ce este vorba

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = De ce aveți nevoie

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Limba dumneavoastră

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Când vă putem contacta

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Cartier prioritar

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = Rezultatul verificării adresei dumneavoastră, fără adresă

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Scoateți

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Schimbați

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = Structura poate trece cererea mea la alta, dacă aceea mă poate ajuta mai bine

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = Am citit ce se întâmplă cu datele mele

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = Ce se întâmplă cu datele dumneavoastră

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Responsabil de datele dumneavoastră: { $responsable }.
    Scop: să vă pună în legătură cu { $structure }.
    Temei: cererea dumneavoastră, pe care o puteți retrage oricând.
    Cine le primește: { $structure }, și nimeni altcineva, în afară de cazul în care acceptați ca ea să treacă cererea la alta.
    Cine le păstrează: Guichet, în formă criptată, în numele responsabilului.
    Cât timp: 90 de zile fără răspuns, altfel 12 luni, apoi totul se șterge.
    Obligatoriu: prenumele, un mod de a vă contacta, proiectul. Fără ele, cererea nu pleacă.
    Puteți citi, corecta, retrage sau șterge cererea, singur, prin linkul de urmărire.
    Puteți și să limitați sau să refuzați folosirea lor și să cereți o copie.
    Nicio decizie nu este luată de o mașină.
    Firma de găzduire poate prelucra aceste date în afara Europei: întrebați responsabilul.
    Pentru orice întrebare: { $dpo }.
    Pentru o plângere: CNIL (autoritatea franceză pentru date personale), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = site-ul pe care vă aflați

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = scrieți site-ului pe care vă aflați

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Trimiteți

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Continuați

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Înapoi

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Păstrați o ciornă pe acest aparat

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Ciornă păstrată pe acest aparat

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Mai este ceva de corectat:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Se trimite…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Se verifică…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Verificăm că trimiterea vine de la o persoană. Câteva secunde.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Cererea dumneavoastră nu a plecat încă

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Nu mai sunteți conectat la internet. Cererea va pleca imediat ce revine conexiunea, dacă această pagină rămâne deschisă.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = Serviciul nu răspunde. Nu este vina dumneavoastră. Așteptați puțin, apoi încercați din nou.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Va fi primită o singură dată, chiar dacă o trimiteți de mai multe ori.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Încercați din nou

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Cererea dumneavoastră nu a fost acceptată

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Cererea dumneavoastră este înregistrată

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Referință: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = O predăm către: { $nom }. Dacă nu răspunde în 10 zile, îi amintim structurii.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Păstrați linkul de urmărire: numai cu el puteți citi, corecta, retrage sau șterge cererea.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Urmăriți cererea mea

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Trimiteți-mi linkul

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Linkul de urmărire al cererii mele

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Tipăriți

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Păstrați răspunsurile mele pe acest aparat, ca să scriu altei structuri

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Răspunsuri păstrate pe acest aparat

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = Recipisa semnată
