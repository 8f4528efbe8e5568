-- What the vendor shows of users beside what the posts ask for. A presence that is null is the usual one of who is
-- signed in; a routing status that is null is OFF_QUEUE. More is what callers wrote and the simulator gives back: JSON.
alter table person add column version integer default 1 not null;
alter table person add column jabber_id varchar;
alter table person add column more varchar default '{}' not null;
alter table person add column presence_id varchar;
alter table person add column presence_system varchar;
alter table person add column presence_message varchar;
alter table person add column presence_at bigint;
alter table person add column routing_status varchar;
alter table person add column routing_status_at bigint;

alter table queue add column more varchar default '{}' not null;

create table queue_member (
  organisation_id varchar not null references organisation (id) on delete cascade,
  queue_id varchar not null,
  user_id varchar not null,
  joined boolean not null,
  ring_number integer not null,
  primary key (organisation_id, queue_id, user_id),
  foreign key (organisation_id, queue_id) references queue (organisation_id, id) on delete cascade,
  foreign key (organisation_id, user_id) references person (organisation_id, id) on delete cascade
);
create index queue_member_by_user on queue_member (organisation_id, user_id);
