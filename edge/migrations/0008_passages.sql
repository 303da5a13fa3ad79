CREATE TABLE passage (
  commune TEXT NOT NULL,
  jour TEXT NOT NULL,
  acte TEXT NOT NULL,
  partenaire TEXT NOT NULL,
  nombre INTEGER NOT NULL,
  PRIMARY KEY (commune, jour, acte, partenaire)
) STRICT, WITHOUT ROWID;

CREATE INDEX passage_partenaire ON passage (partenaire, jour) WHERE partenaire <> '';

CREATE INDEX passage_jour ON passage (jour);

CREATE TABLE integration (
  origine TEXT NOT NULL,
  jour TEXT NOT NULL,
  partenaire TEXT NOT NULL,
  version TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (origine, jour, partenaire, version, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX integration_jour ON integration (jour);

CREATE INDEX integration_partenaire ON integration (partenaire, origine) WHERE partenaire <> '';

CREATE TABLE silence (
  partenaire TEXT NOT NULL,
  origine TEXT NOT NULL,
  dit_le TEXT NOT NULL,
  PRIMARY KEY (partenaire, origine)
) STRICT, WITHOUT ROWID;
