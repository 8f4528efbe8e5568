-- Which roles people and programs have: a subject is a user or an OAuth client. What they may do stays where it was
-- (person.permissions, oauth_client.permissions): what the roles allow, and what was granted beside them.
create table role_grant (
  organisation_id varchar not null references organisation (id) on delete cascade,
  subject_id varchar not null,
  role_id varchar not null,
  -- * stands for every division
  division_id varchar not null,
  granted_at bigint not null,
  primary key (organisation_id, subject_id, role_id, division_id)
);
create index role_grant_of on role_grant (organisation_id, role_id);

-- What the vendor shows of OAuth clients beside what the login asks for. Of clients that were there before, nobody knows
-- any more when they were made.
alter table oauth_client add column description varchar default '' not null;
alter table oauth_client add column state varchar default 'active' not null;
-- null: as long as the organisation's settings say
alter table oauth_client add column token_seconds integer;
alter table oauth_client add column created_at bigint;
alter table oauth_client add column modified_at bigint;
alter table oauth_client add column modified_by varchar;
