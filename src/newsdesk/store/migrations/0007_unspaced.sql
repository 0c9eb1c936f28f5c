-- Texts in scripts without blanks, and in Korean: the pairs of their letters, as newsdesk.text.unspaced gives them,
-- beside what articles_fts holds of them. Other texts have no row here. Marks belong to the letters they stand on.
CREATE VIRTUAL TABLE articles_grams USING fts5 (
    title, text, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

-- Such articles are read anew, found by the words that the index holds from Devanagari onwards.
CREATE VIRTUAL TABLE temp.held_words USING fts5vocab (main, articles_fts, instance);
INSERT OR IGNORE INTO index_waiting SELECT DISTINCT doc FROM temp.held_words WHERE term >= char(2304);
DROP TABLE temp.held_words;
DELETE FROM readings WHERE article IN (SELECT article FROM index_waiting);
