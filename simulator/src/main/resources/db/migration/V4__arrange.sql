-- Where an organisation's clock stands, if it does not run.
alter table organisation add column clock_frozen_at bigint;

-- What a user's roles allow. Nothing asked for it before, so whoever was there before may do everything.
alter table person add column permissions varchar default '*' not null;

-- A refresh token may be made with a time to live; the others live until they are used.
alter table refresh_token add column expires_at bigint;

create table deployment (
  organisation_id varchar not null references organisation (id) on delete cascade,
  id varchar not null,
  name varchar not null,
  status varchar not null,
  cobrowse_channels varchar not null,
  primary key (organisation_id, id)
);
