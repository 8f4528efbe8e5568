-- Offers of the platform API: the code that a customer types, the agent's participant who is to look, and when the page was
-- shared first. Web deployments are looked up by guests, who name no organisation.

alter table cobrowse_session add column join_code varchar;
alter table cobrowse_session add column viewer_id varchar;
alter table cobrowse_session add column connected_at bigint;
create unique index cobrowse_session_by_join_code on cobrowse_session (organisation_id, join_code);

update cobrowse_session set connected_at = updated_at where state = 'ACTIVE';

create index deployment_by_id on deployment (id);
