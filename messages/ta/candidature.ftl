### ஓர் அமைப்புக்கு எழுதுதல்.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = ஓர் அமைப்புக்கு எழுதுங்கள்

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = முதலில் ஓர் அமைப்பைத் தேர்ந்தெடுங்கள்.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = எழுத: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = இரண்டு நிமிடங்கள் போதும்: உங்கள் பெயர், உங்களைத் தொடர்புகொள்ள ஒரு வழி, ஒரு வாக்கியத்தில் உங்கள் திட்டம்.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = தொடங்குங்கள்

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = நான் ஒருவருக்கு எழுத உதவுகிறேன்

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = என் வரைவைத் தொடர

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = வரைவை அழிக்க

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = இந்த அமைப்பு இங்கே கோரிக்கைகளைப் பெறுவதில்லை.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = எதுவும் அனுப்பப்படவில்லை. மற்ற அமைப்புகள் உங்களுக்கு உதவலாம்.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = வேறு அமைப்பைத் தேடுங்கள்

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = உதவும் நீங்கள் யார்?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = உங்கள் பெயர் கோரிக்கையுடன் சேர்க்கப்படும். அது நீங்கள் உதவும் நபரின் கோரிக்கையாகவே இருக்கும்.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = உங்கள் அமைப்பு

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = உங்கள் பெயர்

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = நான் அவருக்காக எழுத அந்த நபர் சம்மதிக்கிறார்

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = உங்கள் பெயர் என்ன?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = முதற்பெயர்

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = குடும்பப் பெயர் (விருப்பம்)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = உங்களை எப்படித் தொடர்புகொள்வது?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = தொலைபேசி அல்லது மின்னஞ்சல்: ஒன்று போதும்.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = தொலைபேசி

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = மின்னஞ்சல்

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = நீங்கள் விரும்பும் வழி (விருப்பம்)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = எப்போது தொடர்புகொள்ளலாம் (விருப்பம்)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = உங்கள் திட்டம் என்ன?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = ஒன்று அல்லது இரண்டு வாக்கியங்கள் போதும். ஒருவரிடம் சொல்வது போலவே சொல்லுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = உங்கள் திட்டம்

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = அனுப்பும் முன் மீண்டும் படியுங்கள்

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = பெறுபவர்

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = எதைப் பற்றி

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = இந்தப் பக்கத்தின் உதவி

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = திட்டம் எங்கே

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = எந்த நிலையில் உள்ளது

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = எதைப் பற்றியது

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = உங்களுக்குத் தேவையானவை

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = உங்கள் மொழி

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = எப்போது தொடர்புகொள்ளலாம்

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = முன்னுரிமைப் பகுதி

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = உங்கள் முகவரிச் சரிபார்ப்பின் முடிவு, முகவரி இல்லாமல்

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = நீக்குங்கள்

# écrit par Guichet le 2026-12-01, d’après 296762
edit = மாற்றுங்கள்

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = வேறு அமைப்பு எனக்கு நன்றாக உதவ முடிந்தால், என் கோரிக்கையை அதற்கு மாற்றலாம்

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = என் தரவு என்ன ஆகும் என்பதைப் படித்தேன்

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = உங்கள் தரவு என்ன ஆகும்

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    உங்கள் தரவுக்குப் பொறுப்பு: { $responsable }.
    நோக்கம்: உங்களை { $structure } உடன் இணைப்பது.
    அடிப்படை: உங்கள் கோரிக்கை; அதை எப்போது வேண்டுமானாலும் திரும்பப் பெறலாம்.
    யார் பெறுகிறார்: { $structure }, வேறு யாரும் இல்லை; உங்கள் கோரிக்கையை வேறு அமைப்புக்கு மாற்ற நீங்கள் சம்மதித்தால் தவிர.
    யார் வைத்திருக்கிறார்: Guichet, மறைகுறியாக்கப்பட்ட வடிவில், பொறுப்பாளருக்காக.
    எவ்வளவு காலம்: பதில் இல்லை என்றால் 90 நாட்கள், இல்லையெனில் 12 மாதங்கள்; பிறகு எல்லாம் அழிக்கப்படும்.
    கட்டாயம்: உங்கள் முதற்பெயர், தொடர்புகொள்ள ஒரு வழி, உங்கள் திட்டம். அவை இல்லாமல் கோரிக்கை செல்லாது.
    தொடரும் இணைப்பின் மூலம் நீங்களே உங்கள் கோரிக்கையைப் படிக்க, திருத்த, திரும்பப் பெற அல்லது அழிக்க முடியும்.
    அதன் பயன்பாட்டைக் கட்டுப்படுத்த அல்லது மறுக்கவும், ஒரு நகலைக் கேட்கவும் முடியும்.
    எந்த முடிவையும் இயந்திரம் எடுப்பதில்லை.
    தரவைச் சேமிக்கும் நிறுவனம் அதை ஐரோப்பாவுக்கு வெளியே கையாளலாம்: பொறுப்பாளரிடம் கேளுங்கள்.
    எந்தக் கேள்விக்கும்: { $dpo }.
    புகார் செய்ய: CNIL (தனிநபர் தரவுக்கான பிரெஞ்சு ஆணையம்), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = நீங்கள் இருக்கும் இணையதளம்

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = நீங்கள் இருக்கும் இணையதளத்துக்கு எழுதுங்கள்

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = அனுப்புங்கள்

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = தொடருங்கள்

# écrit par Guichet le 2026-12-01, d’après 467d66
back = பின்செல்

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = இந்தச் சாதனத்தில் வரைவை வைத்திருங்கள்

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = வரைவு இந்தச் சாதனத்தில் வைக்கப்பட்டது

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = இன்னும் திருத்த வேண்டியது உள்ளது:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = அனுப்பப்படுகிறது…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = சரிபார்க்கப்படுகிறது…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = இது ஒரு மனிதரிடமிருந்து வருகிறதா என்று சரிபார்க்கிறோம். சில நொடிகள்.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = உங்கள் கோரிக்கை இன்னும் செல்லவில்லை

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = இணைய இணைப்பு இப்போது இல்லை. இந்தப் பக்கம் திறந்திருந்தால், இணைப்பு வந்ததும் கோரிக்கை செல்லும்.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = சேவை பதில் தரவில்லை. இது உங்கள் தவறு அல்ல. சிறிது நேரம் காத்திருந்து, மீண்டும் முயலுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = நீங்கள் பலமுறை அனுப்பினாலும், அது ஒரு முறை மட்டுமே பெறப்படும்.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = மீண்டும் முயலுங்கள்

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = உங்கள் கோரிக்கை ஏற்கப்படவில்லை

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = உங்கள் கோரிக்கை பதிவாகிவிட்டது

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = குறிப்பு எண்: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = இதை இவர்களிடம் ஒப்படைக்கிறோம்: { $nom }. 10 நாட்களில் பதில் இல்லை என்றால், அமைப்புக்கு நினைவூட்டுகிறோம்.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = தொடரும் இணைப்பை வைத்திருங்கள்: அதைக் கொண்டு மட்டுமே உங்கள் கோரிக்கையைப் படிக்க, திருத்த, திரும்பப் பெற அல்லது அழிக்க முடியும்.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = என் கோரிக்கையைத் தொடர

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = இணைப்பை எனக்கு அனுப்புங்கள்

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = என் கோரிக்கையைத் தொடரும் இணைப்பு

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = அச்சிடுங்கள்

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = வேறு அமைப்புக்கு எழுத, என் பதில்களை இந்தச் சாதனத்தில் வைத்திருங்கள்

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = பதில்கள் இந்தச் சாதனத்தில் வைக்கப்பட்டன

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = கையொப்பமிட்ட ரசீது
