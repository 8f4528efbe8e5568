-- What keeps a simulator quick with ten thousand organisations and a million sessions.

-- What falls due is looked for in all organisations when a simulator starts: by state first.
create index cobrowse_session_due on cobrowse_session (state, organisation_id, offer_expires_at);
drop index cobrowse_session_by_due;
create index invite_due on invite (state, organisation_id, expires_at);
drop index invite_by_due;

-- The live sessions of a conversation, among the many that are over.
create index cobrowse_session_in on cobrowse_session (organisation_id, conversation_id, state);
drop index cobrowse_session_by_conversation;

-- Organisations are listed the oldest first, and those that nobody uses any more are looked for each minute.
alter table origin add column vanishes_at bigint;
update origin set vanishes_at = used_at + idle_millis where idle_millis is not null;
create index origin_by_age on origin (made_at, sandbox_id);
create index origin_by_end on origin (vanishes_at);
