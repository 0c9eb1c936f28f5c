-- The inverted index of newsdesk.threads: derived from readings and memberships.
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

-- the articles that are found by a key; the newest are the ones asked for
CREATE TABLE index_postings (
    key     INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (key, article)
) WITHOUT ROWID;

CREATE TABLE index_articles (
    article INTEGER PRIMARY KEY,
    facts   BLOB NOT NULL
);

-- the log-odds that two articles tell the same event, under the one that came later
CREATE TABLE index_likeness (
    article  INTEGER NOT NULL,
    other    INTEGER NOT NULL,
    log_odds REAL NOT NULL,
    PRIMARY KEY (article, other)
) WITHOUT ROWID;
CREATE INDEX index_likeness_other ON index_likeness (other, log_odds);

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

-- how many rows a table holds, where counting them would cost too much
CREATE TABLE index_totals (
    what   TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO index_totals VALUES ('threads', 0);
CREATE TRIGGER index_thread_came AFTER INSERT ON index_threads BEGIN
    UPDATE index_totals SET number = number + 1 WHERE what = 'threads';
END;
CREATE TRIGGER index_thread_went AFTER DELETE ON index_threads BEGIN
    UPDATE index_totals SET number = number - 1 WHERE what = 'threads';
END;

-- threads that changed behind the index: a person merged, split or undid, a repair moved articles
CREATE TABLE index_stale_threads (thread INTEGER PRIMARY KEY);
CREATE TRIGGER index_placed AFTER INSERT ON memberships BEGIN
    INSERT OR IGNORE INTO index_stale_threads VALUES (new.thread);
END;
CREATE TRIGGER index_moved AFTER UPDATE OF thread ON memberships WHEN new.thread <> old.thread BEGIN
    INSERT OR IGNORE INTO index_stale_threads VALUES (new.thread), (old.thread);
END;
CREATE TRIGGER index_removed AFTER DELETE ON memberships BEGIN
    INSERT OR IGNORE INTO index_stale_threads VALUES (old.thread);
END;
