-- The numbers by which an article was compared with earlier ones when it came (newsdesk.store.packing), until the
-- second look has judged these pairs with what the desk knows by then.
CREATE TABLE index_evidence (
    article INTEGER PRIMARY KEY,
    others  BLOB NOT NULL
);
