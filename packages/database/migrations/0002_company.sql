-- Up Migration
create table stations (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 80),
  city text not null,
  state text not null check (state ~ '^[A-Z]{2}$'),
  lat double precision not null check (lat between -90 and 90),
  lng double precision not null check (lng between -180 and 180),
  time_zone text not null,
  tax_rate_millipercent int not null check (tax_rate_millipercent between 0 and 20000),
  alert_email text not null,
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now()
);
create trigger stations_announce after insert or update or delete on stations
  for each statement execute function announce_figures();

create table chefs (
  id uuid primary key,
  station_id uuid not null references stations,
  display_name text not null check (length(display_name) between 1 and 80),
  pay_class text not null check (pay_class in ('new', 'chef', 'senior', 'lead')),
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create index chefs_station on chefs (station_id) where active;

-- Which standard slots of which weekday (1 = Monday … 7 = Sunday) a chef works.
create table chef_weekly_slots (
  chef_id uuid not null references chefs on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  slot time not null,
  primary key (chef_id, weekday, slot)
);

create table chef_time_off (
  id uuid primary key,
  chef_id uuid not null references chefs on delete cascade,
  first_date date not null,
  last_date date not null,
  status text not null check (status in ('pending', 'approved', 'denied')),
  reason text not null,
  created_at timestamptz not null default now(),
  check (first_date <= last_date),
  exclude using gist (chef_id with =, daterange(first_date, last_date, '[]') with &&) where (status = 'approved')
);

create table menu_items (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('protein', 'upgrade', 'add_on', 'included')),
  name text not null,
  description text not null,
  price_cents int not null check (price_cents between 0 and 1000000),
  allergens text[] not null default '{}',
  vegetarian boolean not null default false,
  sort smallint not null,
  active boolean not null default true,
  check (kind in ('upgrade', 'add_on') or price_cents = 0)
);
create trigger menu_items_announce after insert or update or delete on menu_items
  for each statement execute function announce_figures();

-- Every set of prices a quote was ever made with, so that a booking is always re-priced by what was agreed.
create table price_versions (
  id text primary key,
  snapshot jsonb not null,
  created_at timestamptz not null default now()
);
create trigger price_versions_immutable before update or delete on price_versions
  for each row execute function refuse_change();

-- Driving distances by coordinates rounded to three decimals (domain 2).
create table drive_cache (
  from_key text not null,
  to_key text not null,
  provider text not null,
  miles double precision,
  minutes double precision,
  fetched_at timestamptz not null,
  primary key (from_key, to_key, provider),
  check ((miles is null) = (minutes is null))
);
create index drive_cache_age on drive_cache (fetched_at);

insert into menu_items (slug, kind, name, description, price_cents, allergens, vegetarian, sort) values
  ('chicken', 'protein', 'Chicken', 'Tender thigh, seared on the flat top and glazed with teriyaki.', 0, '{soy,gluten}', false, 10),
  ('ny-strip-steak', 'protein', 'NY strip steak', 'Cut in cubes, seared over high heat, finished with garlic butter.', 0, '{soy,gluten,dairy}', false, 20),
  ('shrimp', 'protein', 'Shrimp', 'Large shrimp with lemon and garlic butter.', 0, '{shellfish,soy,gluten,dairy}', false, 30),
  ('calamari', 'protein', 'Calamari', 'Quick-seared rings with ginger and soy.', 0, '{shellfish,soy,gluten}', false, 40),
  ('tofu', 'protein', 'Tofu', 'Firm tofu, crisped on all sides, in a sesame-soy glaze.', 0, '{soy,gluten,sesame}', true, 50),
  ('salmon', 'upgrade', 'Salmon', 'Atlantic fillet, skin seared crisp, with lemon.', 500, '{fish,soy,gluten}', false, 110),
  ('scallops', 'upgrade', 'Scallops', 'Sea scallops in a dark golden crust.', 500, '{shellfish,soy,gluten,dairy}', false, 120),
  ('filet-mignon', 'upgrade', 'Filet mignon', 'The most tender cut, cooked to each guest''s order.', 500, '{soy,gluten,dairy}', false, 130),
  ('lobster-tail', 'upgrade', 'Lobster tail', 'A split tail, butter-basted on the grill.', 1500, '{shellfish,dairy}', false, 140),
  ('yakisoba', 'add_on', 'Yakisoba noodles', 'Stir-fried noodles with cabbage and house sauce.', 500, '{soy,gluten,eggs}', true, 210),
  ('extra-rice', 'add_on', 'Extra fried rice', 'One more portion from the show''s own pile.', 500, '{soy,gluten,eggs,sesame}', true, 220),
  ('extra-vegetables', 'add_on', 'Extra vegetables', 'Zucchini, onion, mushroom and broccoli off the grill.', 500, '{soy,gluten}', true, 230),
  ('edamame', 'add_on', 'Edamame', 'Steamed in the pod with sea salt.', 500, '{soy}', true, 240),
  ('gyoza', 'add_on', 'Gyoza', 'Pan-fried dumplings with a ginger-soy dip.', 1000, '{soy,gluten,sesame,eggs}', false, 250),
  ('extra-protein', 'add_on', 'Extra protein', 'A third protein on the plate, with the allergens of the one you choose; a premium one adds its upgrade.', 1000, '{shellfish,fish,soy,gluten,sesame,dairy}', false, 260),
  ('fried-rice', 'included', 'Hibachi fried rice', 'Egg, carrot, onion and soy, tossed in front of you.', 0, '{soy,gluten,eggs,sesame}', true, 310),
  ('vegetables', 'included', 'Grilled vegetables', 'Zucchini, onion, mushroom and broccoli.', 0, '{soy,gluten}', true, 320),
  ('salad', 'included', 'House salad', 'Crisp greens with ginger dressing.', 0, '{soy,gluten,sesame}', true, 330),
  ('house-sauces', 'included', 'House sauces', 'Yum-yum, ginger and teriyaki.', 0, '{soy,gluten,eggs,sesame}', true, 340),
  ('the-show', 'included', 'The show', 'Knife work, the onion volcano and an egg or two in the air.', 0, '{eggs}', false, 350),
  ('sake', 'included', 'Sake for guests 21 and over', 'Poured by the chef, with care.', 0, '{sulfites}', true, 360);

-- Down Migration
drop table drive_cache;
drop table price_versions;
drop table menu_items;
drop table chef_time_off;
drop table chef_weekly_slots;
drop table chefs;
drop table stations;
