-- Articles that index_keys and index_postings do not know of yet, each with the keys that it counts for and those
-- that it is found by (32 bits each, little-endian). Keys are spread evenly: written one article at a time each
-- would change another page of the file, so newsdesk.store.ledger enters many at once.
CREATE TABLE index_recent (
    article INTEGER PRIMARY KEY,
    counted BLOB NOT NULL,
    posted  BLOB NOT NULL
);
