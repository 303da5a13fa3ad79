CREATE TABLE partenaire (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL,
  portee TEXT NOT NULL,
  structure TEXT,
  bac_a_sable INTEGER NOT NULL,
  origines TEXT NOT NULL,
  hotes TEXT NOT NULL,
  webhook TEXT,
  quota INTEGER NOT NULL,
  cle TEXT NOT NULL,
  scelle TEXT NOT NULL,
  cree_le INTEGER NOT NULL,
  revoque_le INTEGER
) STRICT;

CREATE INDEX partenaire_structure ON partenaire (structure) WHERE structure IS NOT NULL;

CREATE TABLE cle (
  empreinte TEXT PRIMARY KEY,
  partenaire TEXT NOT NULL REFERENCES partenaire (id),
  creee_le INTEGER NOT NULL,
  expire_le INTEGER
) STRICT;

CREATE INDEX cle_partenaire ON cle (partenaire);
