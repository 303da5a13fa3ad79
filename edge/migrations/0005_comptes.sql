CREATE TABLE compte (
  id TEXT PRIMARY KEY,
  empreinte TEXT NOT NULL UNIQUE,
  cle TEXT NOT NULL,
  scelle TEXT NOT NULL,
  cree_le INTEGER NOT NULL,
  venu_le INTEGER
) STRICT;

CREATE INDEX compte_cle ON compte (substr(cle, 1, instr(cle, '.')));

CREATE TABLE membre (
  structure TEXT NOT NULL,
  compte TEXT NOT NULL REFERENCES compte (id),
  responsable INTEGER NOT NULL,
  depuis INTEGER NOT NULL,
  PRIMARY KEY (structure, compte)
) STRICT, WITHOUT ROWID;

CREATE INDEX membre_compte ON membre (compte);

CREATE TABLE lien (
  empreinte TEXT PRIMARY KEY,
  adresse TEXT NOT NULL,
  cle TEXT NOT NULL,
  scelle TEXT NOT NULL,
  expire_le INTEGER NOT NULL
) STRICT;

CREATE INDEX lien_adresse ON lien (adresse);

CREATE INDEX lien_expire ON lien (expire_le);

CREATE TABLE session (
  empreinte TEXT PRIMARY KEY,
  compte TEXT NOT NULL REFERENCES compte (id),
  structure TEXT,
  cree_le INTEGER NOT NULL,
  expire_le INTEGER NOT NULL
) STRICT;

CREATE INDEX session_compte ON session (compte);

CREATE INDEX session_expire ON session (expire_le);

CREATE TABLE revendication (
  id TEXT PRIMARY KEY,
  structure TEXT,
  compte TEXT NOT NULL REFERENCES compte (id),
  cle TEXT NOT NULL,
  scelle TEXT NOT NULL,
  cree_le INTEGER NOT NULL,
  decidee_le INTEGER,
  acceptee INTEGER,
  par TEXT
) STRICT;

CREATE INDEX revendication_attente ON revendication (cree_le) WHERE decidee_le IS NULL;

CREATE INDEX revendication_compte ON revendication (compte);

CREATE INDEX revendication_cle ON revendication (substr(cle, 1, instr(cle, '.')));
