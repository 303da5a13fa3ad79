CREATE TABLE ordre (n INTEGER NOT NULL) STRICT;

INSERT INTO ordre (n) VALUES (0);

CREATE TABLE candidature (
  reference TEXT PRIMARY KEY,
  suite INTEGER NOT NULL,
  structure TEXT NOT NULL,
  dispositif TEXT,
  depose_par TEXT,
  bac_a_sable INTEGER NOT NULL,
  etat TEXT NOT NULL,
  rang INTEGER NOT NULL,
  recue_le INTEGER NOT NULL,
  depuis INTEGER NOT NULL,
  change_le INTEGER NOT NULL,
  repondue INTEGER NOT NULL,
  relancee INTEGER NOT NULL,
  effacee_le INTEGER,
  echeance_le INTEGER NOT NULL,
  cle TEXT,
  scelle TEXT,
  reponse TEXT,
  secret TEXT,
  auteur TEXT,
  idempotence TEXT,
  corps TEXT
) STRICT;

CREATE UNIQUE INDEX candidature_idempotence ON candidature (auteur, idempotence);

CREATE INDEX candidature_structure ON candidature (structure, suite);

CREATE INDEX candidature_depose_par ON candidature (depose_par, suite);

CREATE INDEX candidature_echeance ON candidature (echeance_le);

CREATE TABLE historique (
  reference TEXT NOT NULL REFERENCES candidature (reference),
  rang INTEGER NOT NULL,
  acte TEXT NOT NULL,
  par TEXT NOT NULL,
  le INTEGER NOT NULL,
  PRIMARY KEY (reference, rang)
) STRICT, WITHOUT ROWID;

CREATE TABLE indice (
  reference TEXT NOT NULL REFERENCES candidature (reference),
  empreinte TEXT NOT NULL,
  PRIMARY KEY (reference, empreinte)
) STRICT, WITHOUT ROWID;

CREATE INDEX indice_empreinte ON indice (empreinte);

CREATE TABLE envoi (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL,
  rang INTEGER NOT NULL,
  pour TEXT NOT NULL,
  cible TEXT NOT NULL,
  evenement TEXT NOT NULL,
  statut TEXT NOT NULL,
  relance INTEGER NOT NULL,
  bac_a_sable INTEGER NOT NULL,
  le INTEGER NOT NULL,
  essais INTEGER NOT NULL,
  sort TEXT NOT NULL,
  quand INTEGER
) STRICT;

CREATE INDEX envoi_quand ON envoi (quand) WHERE quand IS NOT NULL;

CREATE INDEX envoi_cible ON envoi (pour, cible, le);
