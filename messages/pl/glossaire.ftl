### Terminy prawne i to, czego się nie pisze.
quartier_prioritaire =
    dzielnica priorytetowa
    dzielnicy priorytetowej
    dzielnicę priorytetową
    dzielnicą priorytetową
    dzielnice priorytetowe
    dzielnic priorytetowych
    dzielnicach priorytetowych

micro_entreprise = mikroprzedsiębiorstwo

service_civique =
    służba obywatelska
    służby obywatelskiej
    służbę obywatelską
    służbie obywatelskiej

interdits = kliknij
