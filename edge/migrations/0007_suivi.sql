ALTER TABLE candidature ADD COLUMN lien TEXT;

ALTER TABLE candidature ADD COLUMN rendez_vous TEXT;

ALTER TABLE candidature ADD COLUMN note TEXT;

ALTER TABLE candidature ADD COLUMN transmission TEXT;

ALTER TABLE candidature ADD COLUMN avis TEXT;

ALTER TABLE candidature ADD COLUMN motif TEXT;

ALTER TABLE candidature ADD COLUMN origine TEXT;

ALTER TABLE candidature ADD COLUMN transmise_a TEXT;

ALTER TABLE candidature ADD COLUMN rendez_vous_le INTEGER;

ALTER TABLE candidature ADD COLUMN rendez_vous_rappele INTEGER NOT NULL DEFAULT 0;

ALTER TABLE candidature ADD COLUMN nouvelles INTEGER NOT NULL DEFAULT 0;

ALTER TABLE candidature ADD COLUMN questions INTEGER NOT NULL DEFAULT 0;

ALTER TABLE candidature ADD COLUMN issue TEXT;

CREATE TABLE demande_de_lien (
  reference TEXT PRIMARY KEY,
  le INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
