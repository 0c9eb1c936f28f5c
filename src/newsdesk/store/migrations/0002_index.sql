-- The inverted index of newsdesk.threads: derived from readings and memberships, can be built anew from them.
-- Keys are numbers of 32 bits (newsdesk.text.terms.key_of); packed columns are those of newsdesk.store.packing.

CREATE TABLE index_languages (
    language TEXT PRIMARY KEY, -- '' counts all articles
    articles INTEGER NOT NULL
) WITHOUT ROWID;

-- in how many articles a word or name stands
CREATE TABLE index_keys (
    key      INTEGER PRIMARY KEY,
    articles INTEGER NOT NULL
);

-- the developments that are found by a key; the newest are the ones asked for
CREATE TABLE index_postings (
    key         INTEGER NOT NULL,
    development INTEGER NOT NULL,
    PRIMARY KEY (key, development)
) WITHOUT ROWID;

CREATE TABLE index_articles (
    article INTEGER PRIMARY KEY,
    facts   BLOB NOT NULL
);

CREATE TABLE index_developments (
    development INTEGER PRIMARY KEY,
    profile     BLOB NOT NULL
);

CREATE TABLE index_threads (
    thread  INTEGER PRIMARY KEY,
    profile BLOB NOT NULL
);

-- in how many articles of a thread a name stands, and in how many threads it stands at all
CREATE TABLE index_holders (
    name     INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    thread   INTEGER NOT NULL,
    PRIMARY KEY (name, articles, thread)
) WITHOUT ROWID;
CREATE TABLE index_names (
    name    INTEGER PRIMARY KEY,
    threads INTEGER NOT NULL
);

-- what changed behind the index: a person merged, split or undid, a repair moved articles
CREATE TABLE index_stale_developments (development INTEGER PRIMARY KEY);
CREATE TABLE index_stale_threads (thread INTEGER PRIMARY KEY);

CREATE TRIGGER index_placed AFTER INSERT ON memberships BEGIN
    INSERT OR IGNORE INTO index_stale_developments VALUES (new.development);
    INSERT OR IGNORE INTO index_stale_threads VALUES (new.thread);
END;
CREATE TRIGGER index_moved AFTER UPDATE OF development, thread ON memberships
WHEN new.development <> old.development OR new.thread <> old.thread BEGIN
    INSERT OR IGNORE INTO index_stale_developments VALUES (new.development), (old.development);
    INSERT OR IGNORE INTO index_stale_threads VALUES (new.thread), (old.thread);
END;
CREATE TRIGGER index_removed AFTER DELETE ON memberships BEGIN
    INSERT OR IGNORE INTO index_stale_developments VALUES (old.development);
    INSERT OR IGNORE INTO index_stale_threads VALUES (old.thread);
END;
