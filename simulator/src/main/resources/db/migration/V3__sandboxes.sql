-- How an organisation came to be, and its snapshots. They are no belongings of it, and stay when it begins anew: that is why
-- their column has another name. Times are the machine's.

create table origin (
  sandbox_id varchar primary key references organisation (id) on delete cascade,
  template varchar not null,
  -- as it was made, with hashes for secrets and tokens
  file varchar not null,
  made_at bigint not null,
  -- null: it stays until it is deleted
  idle_millis bigint,
  used_at bigint not null
);

create table snapshot (
  sandbox_id varchar not null references organisation (id) on delete cascade,
  name varchar not null,
  made_at bigint not null,
  characters bigint not null,
  content text not null,
  primary key (sandbox_id, name)
);

-- What was there before: nobody knows any more what it was made as.
insert into origin (sandbox_id, template, file, made_at, idle_millis, used_at)
select id, case id when '10000000-0000-4000-8000-000000000001' then 'demo' else 'file' end, '',
  cast(extract(epoch from current_timestamp) * 1000 as bigint), null,
  cast(extract(epoch from current_timestamp) * 1000 as bigint)
from organisation;
