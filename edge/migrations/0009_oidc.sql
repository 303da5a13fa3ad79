ALTER TABLE session ADD COLUMN oidc_cle TEXT;

ALTER TABLE session ADD COLUMN oidc_scelle TEXT;
