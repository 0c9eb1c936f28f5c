-- Names are weighed by how they sound, threads know around when their articles lie: what the index held is
-- read anew from the articles, when the next one is placed.
CREATE TABLE index_waiting (article INTEGER PRIMARY KEY);
INSERT INTO index_waiting SELECT id FROM articles;
DELETE FROM index_languages;
DELETE FROM index_keys;
DELETE FROM index_postings;
DELETE FROM index_articles;
DELETE FROM index_threads;
DELETE FROM index_holders;
DELETE FROM index_names;
DELETE FROM index_stale_threads;
