-- Lists are read a page at a time, each page where the one before ended: by what they are ordered by, within an edition.
CREATE INDEX vendor_profile_in_order ON vendor_profile (edition_key, vendor);
DROP INDEX vendor_profile_by_edition;

CREATE INDEX vendor_statement_in_order ON vendor_statement (edition_key, id);
DROP INDEX vendor_statement_by_edition;

CREATE INDEX vendor_share_in_order ON vendor_share (edition_key, segment, period, vendor);
DROP INDEX vendor_share_by_place;

CREATE INDEX vendor_audit_in_order ON vendor_audit (edition_key, kind, id);
DROP INDEX vendor_audit_by_edition;
