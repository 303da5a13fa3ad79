CREATE INDEX envoi_receveur ON envoi (pour || ':' || cible, quand) WHERE quand IS NOT NULL;

ALTER TABLE envoi ADD COLUMN orphelin INTEGER NOT NULL DEFAULT 0;

UPDATE envoi SET orphelin = 1 WHERE reference NOT IN (SELECT reference FROM candidature);

CREATE INDEX envoi_orphelin ON envoi (le) WHERE orphelin = 1 AND quand IS NULL;

CREATE INDEX envoi_sans_recepteur ON envoi (pour, cible) WHERE sort = 'sans_recepteur';

ALTER TABLE partenaire ADD COLUMN webhook_parti_le INTEGER;

CREATE INDEX candidature_cle ON candidature (substr(cle, 1, instr(cle, '.'))) WHERE cle IS NOT NULL;

CREATE INDEX partenaire_cle ON partenaire (substr(cle, 1, instr(cle, '.')));

CREATE INDEX budget_fenetre ON budget (fenetre);

CREATE INDEX audit_le ON audit (le);
