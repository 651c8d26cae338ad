-- Up Migration
create table wine (id uuid primary key);

-- Down Migration
