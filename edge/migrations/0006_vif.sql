CREATE TABLE fiche (
  structure TEXT PRIMARY KEY,
  verifie_le TEXT,
  pause TEXT,
  retiree INTEGER NOT NULL DEFAULT 0,
  dit TEXT NOT NULL DEFAULT '{}',
  rendez_vous TEXT NOT NULL DEFAULT '[]',
  ajoutee TEXT,
  change_le INTEGER NOT NULL,
  change_par TEXT NOT NULL
) STRICT;

ALTER TABLE partenaire ADD COLUMN recoit_le INTEGER;

CREATE TABLE vif (version INTEGER NOT NULL) STRICT;

INSERT INTO vif (version) VALUES (0);

CREATE TRIGGER vif_fiche_ajoutee AFTER INSERT ON fiche
BEGIN UPDATE vif SET version = version + 1; END;

CREATE TRIGGER vif_fiche_changee AFTER UPDATE ON fiche
BEGIN UPDATE vif SET version = version + 1; END;

CREATE TRIGGER vif_fiche_otee AFTER DELETE ON fiche
BEGIN UPDATE vif SET version = version + 1; END;

CREATE TRIGGER vif_partenaire_ajoute AFTER INSERT ON partenaire WHEN new.recoit_le IS NOT NULL
BEGIN UPDATE vif SET version = version + 1; END;

CREATE TRIGGER vif_partenaire_change AFTER UPDATE OF recoit_le, revoque_le ON partenaire
WHEN old.recoit_le IS NOT new.recoit_le OR old.revoque_le IS NOT new.revoque_le
BEGIN UPDATE vif SET version = version + 1; END;

CREATE INDEX candidature_transmise ON candidature (structure) WHERE etat = 'transmise';

CREATE TRIGGER vif_membre_ajoute AFTER INSERT ON membre
BEGIN UPDATE vif SET version = version + 1; END;

CREATE TRIGGER vif_membre_ote AFTER DELETE ON membre
BEGIN UPDATE vif SET version = version + 1; END;

CREATE TRIGGER vif_compte_venu AFTER UPDATE OF venu_le ON compte WHEN old.venu_le IS NULL
BEGIN UPDATE vif SET version = version + 1; END;
