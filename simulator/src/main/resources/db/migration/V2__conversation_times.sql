-- When conversations began and ended. Of those that were there before, nobody knows any more: as far as can be said, now.

alter table conversation add column started_at bigint;
alter table conversation add column ended_at bigint;

update conversation set started_at = (
  select cast(extract(epoch from current_timestamp) * 1000 as bigint) + organisation.clock_ahead
  from organisation where organisation.id = conversation.organisation_id);
update conversation set ended_at = started_at where state = 'DISCONNECTED';

alter table conversation alter column started_at set not null;
