-- Where a thread's articles come from, as newsdesk.threads.lineage read it out of their texts; `inputs` as
-- in `threads`: which articles, at which revisions
CREATE TABLE traces (
    thread INTEGER PRIMARY KEY REFERENCES threads (id),
    inputs TEXT NOT NULL,
    packed BLOB NOT NULL
);

-- when an article appeared, as its feed and as its page claim: what was said first
CREATE TABLE claimed_times (
    article        INTEGER PRIMARY KEY REFERENCES articles (id),
    feed           INTEGER,
    feed_precision INTEGER,
    page           INTEGER,
    page_precision INTEGER
);

-- all names of outlets, without reading all articles
CREATE INDEX articles_outlet ON articles (outlet);
