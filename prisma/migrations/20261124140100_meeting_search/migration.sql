-- The search for meetings: what is said of each in one folded text, found by parts of words and by their stems.

-- Both extensions come with PostgreSQL and may be created by the owner of a database.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['pg_trgm', 'unaccent'] LOOP
    IF NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = wanted) THEN
      RAISE EXCEPTION 'the server has no extension %, which the search for meetings needs (it is in the package postgresql-contrib, to be installed where the server runs)', wanted;
    END IF;
    EXECUTE format('CREATE EXTENSION IF NOT EXISTS %I', wanted);
  END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'the user % may not create the extensions pg_trgm and unaccent in this database (let its owner run CREATE EXTENSION for each)', current_user;
END
$$;

-- How texts and words are compared: without case and marks. Cyrillic letters become Latin ones, as pg_trgm knows no
-- other letters in a database of the locale C. A text of ASCII alone has nothing to fold but its case, which is quick.
-- Immutable by promise: a release of PostgreSQL that folds another way asks for a new index.
CREATE FUNCTION search_fold(text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN octet_length($1) = length($1) THEN lower($1)
    ELSE translate(lower(unaccent('unaccent', normalize($1, NFKC))),
      'абвгдежзийклмнопрстуфхцчшщыэюяіїєґўәғқңөұүһҳҷӣӯьъ', 'abvgdejziiklmnoprstufhccssyeuaiieguagknouuhhciu')
  END;

-- The pattern of LIKE that finds a text anywhere, its wildcards taken literally.
CREATE FUNCTION search_literal(text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN '%' || regexp_replace($1, '([\\%_])', '\\\1', 'g') || '%';

-- Full text for words that begin with a text, whatever signs are in it.
CREATE FUNCTION search_prefix(text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_tsquery('simple', '''' || replace(replace($1, '\', '\\'), '''', '''''') || ''':*');

-- Whether trigrams can find a folded word: a shorter one, or one of another script, they cannot.
CREATE FUNCTION search_has_trigrams(text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN length($1) >= 3 AND $1 !~ '[^ -~]';

-- LIKE for one folded word: anywhere, where trigrams help, or where it is signs and no word. Else null: a word of one or
-- two letters would be found in every text.
CREATE FUNCTION search_pattern(text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN search_has_trigrams($1) OR numnode(search_prefix($1)) = 0 THEN search_literal($1) END;

-- Full text for one folded word: by its stem, so that "visits" finds "visit", or by its beginning, where trigrams do not
-- help. Where a word of a person's name begins so, the same word of the name in its other spellings is found as well; it
-- is the same by its place, counted from the end of the name.
CREATE FUNCTION search_query(text) RETURNS tsquery LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  WITH meant AS (
    SELECT DISTINCT said.slug, part.place::int - cardinality(parts) - 1 AS place
    FROM (
      SELECT slug, search_fold(name) AS name FROM persons WHERE search_fold(name) LIKE search_literal($1)
      UNION SELECT person_slug, search_fold(name) FROM person_names WHERE search_fold(name) LIKE search_literal($1)
    ) said, string_to_array(said.name, ' ') parts, unnest(parts) WITH ORDINALITY part (word, place)
    WHERE length($1) >= 3 AND starts_with(part.word, $1)
  ),
  other AS (
    SELECT string_agg(DISTINCT plainto_tsquery('simple', word)::text, ' | ')::tsquery AS words
    FROM (
      SELECT split_part(search_fold(spelling.name), ' ', meant.place) AS word
      FROM meant JOIN (SELECT slug, name FROM persons UNION SELECT person_slug, name FROM person_names) spelling USING (slug)
    ) same WHERE length(word) >= 3 AND NOT starts_with(word, $1)
  ),
  itself AS (
    SELECT CASE WHEN search_has_trigrams($1) THEN plainto_tsquery('english', $1) ELSE search_prefix($1) END AS words
  )
  SELECT CASE WHEN other.words IS NULL THEN itself.words ELSE itself.words || other.words END FROM itself, other
$$;

-- CreateTable
CREATE TABLE "meeting_search" (
    "meeting_slug" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "meeting_search_pkey" PRIMARY KEY ("meeting_slug")
);

-- CreateIndex
CREATE INDEX "meeting_search_words_idx" ON "meeting_search" USING GIN ("words" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "meeting_search_vector_idx" ON "meeting_search" USING GIN ("vector");

-- AddForeignKey
ALTER TABLE "meeting_search" ADD CONSTRAINT "meeting_search_meeting_slug_fkey" FOREIGN KEY ("meeting_slug") REFERENCES "meetings"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names that a misspelt word may mean, by likeness.
CREATE INDEX persons_name_folded ON persons USING gin (search_fold(name) gin_trgm_ops);
CREATE INDEX person_names_name_folded ON person_names USING gin (search_fold(name) gin_trgm_ops);
CREATE INDEX meetings_city_folded ON meetings USING gin (search_fold(city) gin_trgm_ops);

-- The meetings in which each of the words (one space between them) is found. They are put into a statement of their own,
-- as the planner can tell a rare word from a frequent one only when it reads it. The few texts that a rare word leaves are
-- in memory, or on a disk without arms: to look at them is cheaper than to look for a frequent word in the index.
CREATE FUNCTION search_meetings(words text) RETURNS SETOF text LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE ROWS 500
  SET random_page_cost = 1.1 AS $$
DECLARE
  conditions text;
BEGIN
  SELECT string_agg(format('(s.words LIKE %L OR s.vector @@ %L::tsquery)', search_pattern(word), search_query(word)), ' AND ')
  INTO conditions FROM unnest(string_to_array(search_fold(search_meetings.words), ' ')) word WHERE word <> '';
  RETURN QUERY EXECUTE 'SELECT s.meeting_slug FROM meeting_search s WHERE ' || coalesce(conditions, 'FALSE');
END
$$;

-- The word of a person's or a place's name that is most like a word, as it is recorded, in the script of the word where
-- there is one; null where none is much like it. The indexes look for names of which a part is at least so like.
CREATE FUNCTION search_suggestion(text) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE
  SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  WITH near AS (
    SELECT name FROM persons WHERE search_fold(name) %> search_fold($1)
    UNION SELECT name FROM person_names WHERE search_fold(name) %> search_fold($1)
    UNION SELECT city FROM meetings WHERE search_fold(city) %> search_fold($1)
  ), likeness AS (
    SELECT word, similarity(search_fold(word), search_fold($1)) AS degree
    FROM near, regexp_split_to_table(btrim(name, '()'), '[\s()]+') word
  )
  SELECT word FROM likeness WHERE degree >= 0.35
  ORDER BY (word ~ '[Ѐ-ӿ]') = ($1 ~ '[Ѐ-ӿ]') DESC, degree DESC, word LIMIT 1
$$;

-- Writes the texts of the meetings of these slugs that are no longer as they stand. A text of more than 100,000 letters
-- would be too long for full text; its end is found by parts of words only.
CREATE FUNCTION refresh_meeting_search(slugs text[]) RETURNS void LANGUAGE sql AS $$
  WITH asked AS (SELECT m.* FROM meetings m WHERE m.slug = ANY (slugs)),
  present AS MATERIALIZED (SELECT p.* FROM meeting_participants p WHERE p.meeting_slug = ANY (slugs)),
  people AS MATERIALIZED (
    SELECT slug, string_agg(DISTINCT search_fold(name), E'\n') AS words
    FROM (SELECT slug, name FROM persons UNION SELECT person_slug, name FROM person_names) spelling
    WHERE slug IN (SELECT person_slug FROM present) GROUP BY slug
  ),
  posts AS MATERIALIZED (
    SELECT slug, search_fold(title) AS words FROM offices WHERE slug IN (SELECT office_slug FROM present)
  ),
  lands AS MATERIALIZED (SELECT iso3, search_fold(name_en) AS words FROM countries),
  who AS (
    SELECT present.meeting_slug AS slug,
      string_agg(concat_ws(E'\n', people.words, posts.words), E'\n' ORDER BY present.ordinal) AS words
    FROM present LEFT JOIN people ON people.slug = present.person_slug LEFT JOIN posts ON posts.slug = present.office_slug
    GROUP BY present.meeting_slug
  ),
  whence AS (
    SELECT named.slug, string_agg(lands.words, E'\n' ORDER BY iso3) AS words
    FROM (
      SELECT slug, unnest(ARRAY[place_country, host_country, visitor_country, side_a, side_b]) AS iso3 FROM asked
      UNION SELECT meeting_slug, country_iso3 FROM present
    ) named JOIN lands USING (iso3)
    GROUP BY named.slug
  ),
  told AS MATERIALIZED (
    SELECT slug, concat_ws(E'\n', search_fold(concat_ws(E'\n', title, summary, city, venue, other_participants)),
      whence.words, who.words) AS words
    FROM asked LEFT JOIN whence USING (slug) LEFT JOIN who USING (slug)
  )
  INSERT INTO meeting_search (meeting_slug, words, vector)
  SELECT told.slug, told.words,
    to_tsvector('simple', left(told.words, 100000)) || to_tsvector('english', left(told.words, 100000))
  FROM told LEFT JOIN meeting_search known ON known.meeting_slug = told.slug
  WHERE known.words IS DISTINCT FROM told.words
  ON CONFLICT (meeting_slug) DO UPDATE SET words = excluded.words, vector = excluded.vector
$$;

-- What a statement changed, it refreshes at its end: once for a load of many rows.
CREATE FUNCTION meeting_search_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  slugs text[];
BEGIN
  IF TG_TABLE_NAME = 'meetings' THEN
    slugs := ARRAY(SELECT slug FROM changed);
  ELSIF TG_TABLE_NAME = 'meeting_participants' THEN
    slugs := ARRAY(SELECT DISTINCT meeting_slug FROM changed);
  ELSIF TG_TABLE_NAME = 'persons' THEN
    slugs := ARRAY(SELECT DISTINCT meeting_slug FROM meeting_participants
      WHERE person_slug IN (SELECT slug FROM changed));
  ELSIF TG_TABLE_NAME = 'person_names' THEN
    slugs := ARRAY(SELECT DISTINCT meeting_slug FROM meeting_participants
      WHERE person_slug IN (SELECT person_slug FROM changed));
  ELSIF TG_TABLE_NAME = 'offices' THEN
    slugs := ARRAY(SELECT DISTINCT meeting_slug FROM meeting_participants
      WHERE office_slug IN (SELECT slug FROM changed));
  ELSIF TG_TABLE_NAME = 'countries' THEN
    slugs := ARRAY(SELECT m.slug FROM meetings m JOIN changed c
        ON c.iso3 IN (m.place_country, m.host_country, m.visitor_country, m.side_a, m.side_b)
      UNION SELECT p.meeting_slug FROM meeting_participants p JOIN changed c ON c.iso3 = p.country_iso3);
  END IF;
  PERFORM refresh_meeting_search(slugs);
  RETURN NULL;
END
$$;

-- A statement that changes rows may move them from one meeting to another: both follow.
CREATE TRIGGER meeting_search_of_new AFTER INSERT ON meetings
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_changed AFTER UPDATE ON meetings
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_new AFTER INSERT ON meeting_participants
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_changed AFTER UPDATE ON meeting_participants
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_former AFTER UPDATE ON meeting_participants
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_gone AFTER DELETE ON meeting_participants
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_new AFTER INSERT ON person_names
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_changed AFTER UPDATE ON person_names
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_former AFTER UPDATE ON person_names
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_gone AFTER DELETE ON person_names
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_changed AFTER UPDATE ON persons
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_changed AFTER UPDATE ON offices
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();
CREATE TRIGGER meeting_search_of_changed AFTER UPDATE ON countries
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION meeting_search_follows();

SELECT refresh_meeting_search(ARRAY(SELECT slug FROM meetings));
