-- What the vendor shows of conversations and of those who take part in them. Whoever was there before came when the
-- conversation began, and is in it as far as its state says.
alter table conversation add column details varchar default '{}' not null;

alter table participant add column queue_id varchar;
alter table participant add column line varchar default 'CONNECTED' not null;
alter table participant add column joined_at bigint default 0 not null;
alter table participant add column connected_at bigint;
alter table participant add column ended_at bigint;
alter table participant add column details varchar default '{}' not null;

update participant set
  joined_at = (
    select started_at from conversation
    where conversation.organisation_id = participant.organisation_id and conversation.id = participant.conversation_id),
  connected_at = (
    select started_at from conversation
    where conversation.organisation_id = participant.organisation_id and conversation.id = participant.conversation_id);
update participant set line = 'DISCONNECTED', ended_at = (
    select coalesce(ended_at, started_at) from conversation
    where conversation.organisation_id = participant.organisation_id and conversation.id = participant.conversation_id)
where exists (
    select 1 from conversation
    where conversation.organisation_id = participant.organisation_id and conversation.id = participant.conversation_id
      and (conversation.state = 'DISCONNECTED' or conversation.state = 'QUEUED' and participant.purpose = 'AGENT'));

create index participant_by_user on participant (organisation_id, user_id, line);
