-- Up Migration
-- Until when somebody is answered who began to wait then: so many minutes while the office is open, by the clock of a zone.
-- Waiting begins when it opens next, and what is left of the minutes when it closes goes on with the next day.
create function office_due(since timestamptz, minutes int, opens time, closes time, zone text) returns timestamptz
language plpgsql stable as $$
declare
  at timestamp := since at time zone zone;
  day date := at::date;
  open_minutes numeric := extract(epoch from closes - opens) / 60;
  rest numeric := minutes;
  today numeric;
  days int := 0;
begin
  if at::time >= closes then
    day := day + 1;
    at := day + opens;
  elsif at::time < opens then
    at := day + opens;
  end if;
  today := extract(epoch from (day + closes) - at) / 60;
  if rest > today then
    rest := rest - today;
    days := ceil(rest / open_minutes)::int;
    at := (day + days) + opens;
    rest := rest - (days - 1) * open_minutes;
  end if;
  return (at + make_interval(secs => (rest * 60)::double precision)) at time zone zone;
end
$$;

-- Down Migration
drop function office_due(timestamptz, int, time, time, text);
