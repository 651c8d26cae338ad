-- Up Migration
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- What is compared when people search: lower case, without accents. Declared immutable because its dictionary is named.
create function plain_words(words text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent', words))
$$;

-- What an article says besides its figures, which are filled in when it is read.
create function without_figures(words text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(words, '\{\{[^{}]*\}\}', ' ', 'g')
$$;

create table knowledge_articles (
  id uuid primary key,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  language text not null check (language in ('en', 'es')),
  category text not null check (category in
    ('pricing', 'menu', 'booking', 'payment', 'travel', 'event', 'diet', 'policies', 'occasions', 'company')),
  audience text not null check (audience in ('public', 'staff')),
  status text not null check (status in ('draft', 'published', 'archived')),
  -- The newest version, and the one hosts read; they differ while a change waits to be published.
  version int not null check (version >= 1),
  published_version int,
  title text not null check (length(title) between 1 and 160),
  owner_id uuid references staff_users on delete set null,
  review_by date,
  -- Of the text of the repository that was taken last; null when it never was.
  repo_hash text check (length(repo_hash) = 64),
  -- Of the version that is published; written by the triggers below and nothing else.
  search tsvector,
  -- Of unit length, so that the product of two is their cosine.
  embedding real[] check (cardinality(embedding) between 1 and 4096),
  embedding_of text check (length(embedding_of) between 1 and 200),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (slug, language),
  check (status <> 'published' or published_version is not null),
  check (published_version <= version),
  check ((embedding is null) = (embedding_of is null)),
  check ((search is not null) = (status = 'published'))
);
create index knowledge_articles_listed on knowledge_articles (updated_at, id);
create index knowledge_articles_review on knowledge_articles (review_by) where status <> 'archived';
create index knowledge_articles_search on knowledge_articles using gin (search) where status = 'published';
create index knowledge_articles_titles on knowledge_articles using gin (plain_words(title) gin_trgm_ops);
create index knowledge_articles_owner on knowledge_articles (owner_id) where owner_id is not null;

create table knowledge_versions (
  article_id uuid not null references knowledge_articles,
  version int not null check (version >= 1),
  title text not null check (length(title) between 1 and 160),
  body text not null check (length(body) between 1 and 12000),
  -- Other ways in which people ask for it.
  asks text[] not null check (cardinality(asks) <= 30),
  written_by text not null,
  written_at timestamptz not null,
  reason text not null check (length(reason) between 10 and 500),
  primary key (article_id, version)
);
create trigger knowledge_versions_immutable before update or delete on knowledge_versions
  for each row execute function refuse_change();
alter table knowledge_articles
  add constraint knowledge_articles_version_exists
    foreign key (id, version) references knowledge_versions (article_id, version) deferrable initially deferred,
  add constraint knowledge_articles_published_exists
    foreign key (id, published_version) references knowledge_versions (article_id, version) deferrable initially deferred;

-- How a published article is asked for, a phrase a row, and the words it is made of: typing errors find them by trigram.
create table knowledge_phrases (
  article_id uuid not null references knowledge_articles on delete cascade,
  phrase text not null check (length(phrase) between 1 and 400),
  primary key (article_id, phrase)
);
create index knowledge_phrases_alike on knowledge_phrases using gin (phrase gin_trgm_ops);
create table knowledge_words (
  article_id uuid not null references knowledge_articles on delete cascade,
  word text not null check (length(word) between 2 and 60),
  primary key (article_id, word)
);
create index knowledge_words_alike on knowledge_words using gin (word gin_trgm_ops);

create function knowledge_config(language text) returns regconfig language sql immutable strict parallel safe as $$
  select case language when 'es' then 'pg_catalog.spanish'::regconfig else 'pg_catalog.english'::regconfig end
$$;

-- The telling words of a text, stemmed and in the order of the alphabet: two questions for the same thing look alike.
create function knowledge_gist(language text, words text) returns text language sql immutable strict parallel safe as $$
  select array_to_string(tsvector_to_array(to_tsvector(knowledge_config(language), plain_words(words))), ' ')
$$;

create function index_knowledge() returns trigger language plpgsql as $$
declare
  live knowledge_versions;
  config regconfig := knowledge_config(new.language);
begin
  if new.status <> 'published' then
    new.search := null;
    new.embedding := null;
    new.embedding_of := null;
    return new;
  end if;
  select * into strict live from knowledge_versions v where v.article_id = new.id and v.version = new.published_version;
  new.search :=
    setweight(to_tsvector(config, plain_words(live.title)), 'A') ||
    setweight(to_tsvector(config, plain_words(array_to_string(live.asks, ' . '))), 'B') ||
    setweight(to_tsvector(config, plain_words(without_figures(live.body))), 'D');
  if tg_op = 'UPDATE' and old.published_version is distinct from new.published_version then
    new.embedding := null;
    new.embedding_of := null;
  end if;
  return new;
end $$;
create trigger knowledge_articles_index before insert or update of status, published_version, language, search
  on knowledge_articles for each row execute function index_knowledge();

create function index_knowledge_words() returns trigger language plpgsql as $$
begin
  delete from knowledge_phrases where article_id = new.id;
  delete from knowledge_words where article_id = new.id;
  if new.status <> 'published' then return null; end if;
  insert into knowledge_phrases (article_id, phrase)
  select distinct new.id, left(knowledge_gist(new.language, phrase), 400)
    from knowledge_versions v, unnest(v.asks || v.title) as phrase
   where v.article_id = new.id and v.version = new.published_version and knowledge_gist(new.language, phrase) <> '';
  insert into knowledge_words (article_id, word)
  select distinct new.id, lexeme
    from knowledge_versions v,
         unnest(to_tsvector('pg_catalog.simple', plain_words(concat_ws(' ', v.title, array_to_string(v.asks, ' '), without_figures(v.body)))))
   where v.article_id = new.id and v.version = new.published_version
     and length(lexeme) between 4 and 60 and lexeme ~ '^[a-z]+$';
  return null;
end $$;
create trigger knowledge_articles_index_words after insert or update of status, published_version, language
  on knowledge_articles for each row execute function index_knowledge_words();

create trigger knowledge_articles_announce after insert or update or delete on knowledge_articles
  for each statement execute function announce_figures();

-- Questions nobody could answer, without what looks like an address or a number.
create table knowledge_gaps (
  id uuid primary key,
  question text not null check (length(question) between 1 and 300),
  language text not null check (language in ('en', 'es')),
  asked int not null check (asked >= 1),
  first_asked_at timestamptz not null,
  last_asked_at timestamptz not null,
  -- The conversation in which it was asked last.
  conversation_id uuid,
  status text not null check (status in ('open', 'answered', 'dismissed')),
  resolved_by uuid references knowledge_articles on delete set null,
  resolved_at timestamptz,
  unique (language, question),
  check ((status = 'open') = (resolved_at is null)),
  check (resolved_by is null or status = 'answered')
);
create index knowledge_gaps_listed on knowledge_gaps (status, asked, last_asked_at, id);
create index knowledge_gaps_resolved_by on knowledge_gaps (resolved_by) where resolved_by is not null;

-- Down Migration
drop table knowledge_gaps;
drop table knowledge_words;
drop table knowledge_phrases;
alter table knowledge_articles
  drop constraint knowledge_articles_version_exists,
  drop constraint knowledge_articles_published_exists;
drop table knowledge_versions;
drop table knowledge_articles;
drop function index_knowledge_words();
drop function index_knowledge();
drop function knowledge_gist(text, text);
drop function knowledge_config(text);
drop function without_figures(text);
drop function plain_words(text);
drop extension unaccent;
drop extension pg_trgm;
