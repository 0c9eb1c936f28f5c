-- Times are whole microseconds since 1970 in UTC; where a precision stands beside one it is that of
-- newsdesk.store.codec.PRECISIONS (1 year .. 5 time). Digests are 32 bytes. Columns named
-- after JSON hold what newsdesk.store.codec wrote; `packed` ones are compressed with zlib.

-- what is remembered of a feed from one refresh to the next
CREATE TABLE feeds (
    url            TEXT PRIMARY KEY,
    etag           TEXT,
    last_modified  TEXT,
    checked        INTEGER,
    due            INTEGER,
    status         TEXT,
    failure_kind   TEXT,
    failure_reason TEXT,
    failures       INTEGER NOT NULL DEFAULT 0,
    moved_to       TEXT,
    title          TEXT NOT NULL DEFAULT '',
    private        INTEGER NOT NULL DEFAULT 0 -- it answered from an address of a private network
) WITHOUT ROWID;

-- the raw bytes of pages, once for each digest
CREATE TABLE pages (
    id     INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size   INTEGER NOT NULL,
    packed BLOB NOT NULL
);

-- an article as lists show it: what its newest revision says; `fetched` is when it first came
CREATE TABLE articles (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    url       TEXT NOT NULL,
    title     TEXT NOT NULL,
    outlet    TEXT NOT NULL,
    language  TEXT NOT NULL,
    published INTEGER,
    precision INTEGER,
    fetched   INTEGER NOT NULL,
    revision  INTEGER NOT NULL,
    is_read   INTEGER NOT NULL DEFAULT 0
);

-- every address under which an article was met, in the form of newsdesk.store.addresses
CREATE TABLE article_urls (
    address TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (id)
) WITHOUT ROWID;
CREATE INDEX article_urls_article ON article_urls (article);

-- an article's text at one time; numbers count from 1
CREATE TABLE revisions (
    article    INTEGER NOT NULL REFERENCES articles (id),
    number     INTEGER NOT NULL,
    url        TEXT NOT NULL,
    title      TEXT NOT NULL,
    text       TEXT NOT NULL,
    authors    TEXT NOT NULL,
    published  INTEGER,
    precision  INTEGER,
    language   TEXT NOT NULL,
    outlet     TEXT NOT NULL,
    origin     TEXT NOT NULL,
    key_points TEXT NOT NULL,
    bibliography TEXT NOT NULL,
    links      TEXT NOT NULL,
    content    BLOB NOT NULL, -- SHA-256 of the words of the text
    fetched    INTEGER NOT NULL,
    sha256     BLOB NOT NULL, -- of the page's bytes, or of the text where no page is held
    PRIMARY KEY (article, number)
);
CREATE INDEX revisions_content ON revisions (content);

-- how a revision's page came; none for texts that came from a feed, an import or a file
CREATE TABLE fetches (
    article   INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    page      INTEGER NOT NULL REFERENCES pages (id),
    url       TEXT NOT NULL,
    final_url TEXT NOT NULL,
    status    INTEGER NOT NULL,
    fetched   INTEGER NOT NULL,
    packed_headers BLOB NOT NULL,
    PRIMARY KEY (article, number),
    FOREIGN KEY (article, number) REFERENCES revisions (article, number)
) WITHOUT ROWID;
CREATE INDEX fetches_page ON fetches (page);

-- what threads need of an article's newest revision
CREATE TABLE readings (
    article INTEGER PRIMARY KEY REFERENCES articles (id),
    packed  BLOB NOT NULL
);

-- the entries of feeds and what came of each; `packed` holds what the feed said, as long as it may be
-- asked (again): a feed that answers "not modified" does not say it twice
CREATE TABLE entries (
    feed           TEXT NOT NULL,
    key            TEXT NOT NULL,
    url            TEXT,
    outcome        TEXT NOT NULL, -- newsdesk.store.EntryOutcome
    attempts       INTEGER NOT NULL DEFAULT 0,
    tried          INTEGER NOT NULL, -- or first seen, where it was not tried yet
    next_try       INTEGER,
    updated        INTEGER,
    failure_kind   TEXT,
    failure_reason TEXT,
    article        INTEGER REFERENCES articles (id),
    packed         BLOB,
    UNIQUE (feed, key)
);
CREATE INDEX entries_waiting ON entries (feed, next_try) WHERE next_try IS NOT NULL;
CREATE INDEX entries_article ON entries (feed, article) WHERE article IS NOT NULL;
CREATE INDEX entries_failed ON entries (feed, tried) WHERE outcome = 'failed';

-- full text of newest revisions; the text itself stands in revisions, so nothing is kept twice.
-- `folded` is title and text with ß, ä, ö, ü written as ss, ae, oe, ue, where there are any
CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, text, folded, content = '', tokenize = 'unicode61 remove_diacritics 2'
);

-- running stories; counts are kept by newsdesk.store.lines.refresh_line, `stamp` grows with every
-- change of a row, `inputs` names what a summary is made from
CREATE TABLE threads (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    title           TEXT NOT NULL DEFAULT '',
    own_title       TEXT, -- given by a person
    starred         INTEGER NOT NULL DEFAULT 0,
    merged_into     INTEGER REFERENCES threads (id),
    seen            INTEGER, -- when the reader last looked
    first           INTEGER,
    first_precision INTEGER,
    last            INTEGER,
    last_precision  INTEGER,
    articles        INTEGER NOT NULL DEFAULT 0,
    unread          INTEGER NOT NULL DEFAULT 0,
    outlets         TEXT NOT NULL DEFAULT '[]',
    languages       TEXT NOT NULL DEFAULT '[]',
    inputs          TEXT NOT NULL DEFAULT '',
    stamp           INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX threads_last ON threads (last) WHERE articles > 0;
CREATE INDEX threads_unread ON threads (id) WHERE unread > 0;
CREATE INDEX threads_stamp ON threads (stamp);
CREATE INDEX threads_own_title ON threads (id) WHERE own_title IS NOT NULL;

-- one event of a thread
CREATE TABLE developments (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    thread INTEGER NOT NULL REFERENCES threads (id),
    title  TEXT NOT NULL DEFAULT ''
);
CREATE INDEX developments_thread ON developments (thread);

-- where an article stands and why; `thread` is always that of its development
CREATE TABLE memberships (
    article     INTEGER PRIMARY KEY REFERENCES articles (id),
    development INTEGER NOT NULL REFERENCES developments (id),
    thread      INTEGER NOT NULL REFERENCES threads (id),
    score       REAL NOT NULL,
    why         TEXT NOT NULL,
    placed      INTEGER NOT NULL
);
CREATE INDEX memberships_thread ON memberships (thread, article);
CREATE INDEX memberships_development ON memberships (development, article);

-- what a person decided: constraints for every later decision, and the log that undo reads.
-- `before` says how things stood, `undone` when it was taken back
CREATE TABLE changes (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL, -- newsdesk.store.ChangeKind
    thread  INTEGER NOT NULL REFERENCES threads (id),
    other   INTEGER REFERENCES threads (id),
    title   TEXT,
    made    INTEGER NOT NULL,
    undone  INTEGER,
    before  TEXT NOT NULL
);
CREATE INDEX changes_standing ON changes (id) WHERE undone IS NULL;

-- the articles that a change spoke of: side 0 stayed (or took in), side 1 was moved
CREATE TABLE change_articles (
    change  INTEGER NOT NULL REFERENCES changes (id),
    article INTEGER NOT NULL REFERENCES articles (id),
    side    INTEGER NOT NULL,
    PRIMARY KEY (change, article)
) WITHOUT ROWID;

CREATE TABLE summaries (
    thread INTEGER PRIMARY KEY REFERENCES threads (id),
    inputs TEXT NOT NULL,
    made   INTEGER NOT NULL,
    packed BLOB NOT NULL
);

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
