-- Where an organisation's clock stands, if it does not run.
alter table organisation add column clock_frozen_at bigint;
