-- Customers who have signed in where the organisation lets them: with an identity provider, for which the simulator stands in.
-- Times are in milliseconds since 1970 on the organisation's clock.

-- What a customer's page has got for it: a code, by its hash, good once, for one web deployment and one address.
create table customer_code (
  organisation_id varchar not null references organisation (id) on delete cascade,
  hash varchar not null,
  deployment_id varchar not null,
  participant_id varchar not null,
  redirect_uri varchar not null,
  expires_at bigint not null,
  spent boolean not null,
  primary key (organisation_id, hash)
);

-- What came of the code: a guest who is known, until the page signs off. The hash is that of the refresh token.
create table guest_session (
  organisation_id varchar not null references organisation (id) on delete cascade,
  id varchar not null,
  hash varchar not null,
  deployment_id varchar not null,
  participant_id varchar not null,
  primary key (organisation_id, id)
);
create index guest_session_by_hash on guest_session (organisation_id, hash);

-- With what an organisation's JWTs for guests are signed. Nobody is ever told.
create table guest_key (
  organisation_id varchar primary key references organisation (id) on delete cascade,
  secret varchar not null
);
