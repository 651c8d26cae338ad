-- Up Migration
create table dish (id uuid primary key);

-- Down Migration
drop table dish;
