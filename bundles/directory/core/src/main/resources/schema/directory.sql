--liquibase formatted sql

--changeset directory:1-organisations
create table directory_organisation (
  id varchar(60) not null primary key,
  name varchar(200) not null,
  name_key varchar(200) not null,
  district varchar(60),
  version bigint not null
);
create index directory_organisation_name on directory_organisation (name_key, id);

create table directory_organisation_role (
  organisation varchar(60) not null,
  role_code varchar(60) not null,
  constraint directory_organisation_role_pk primary key (organisation, role_code)
);

--changeset directory:2-mandates
create table directory_mandate (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  holder varchar(60) not null,
  role_code varchar(60) not null,
  legal_basis varchar(200) not null,
  start_day date not null,
  end_day date,
  substitute_for varchar(60),
  constraint directory_mandate_once unique (district, holder, role_code, start_day),
  constraint directory_mandate_days check (end_day >= start_day)
);

--changeset directory:3-accounts
create table directory_account (
  account varchar(60) not null primary key,
  name varchar(120) not null,
  password_hash varchar(200) not null,
  closed_on date,
  version bigint not null
);

create table directory_role (
  id varchar(36) not null primary key,
  account varchar(60) not null,
  place int not null,
  role_code varchar(40) not null,
  district varchar(60),
  office varchar(60),
  body varchar(60),
  constraint directory_role_place unique (account, place)
);

-- What is read at every request beside the roles: for whom an account acts, and from which cases it is barred.
create table directory_tie (
  account varchar(60) not null,
  kind varchar(20) not null check (kind in ('ACTS_FOR', 'BARRED_FROM')),
  target varchar(60) not null,
  constraint directory_tie_pk primary key (account, kind, target)
);

--changeset directory:4-api-clients
-- Of a token only the SHA-256 of its secret, which is 256 random bits: nothing to guess, so neither salt nor a slow hash.
create table directory_api_client (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  office varchar(60) not null,
  name varchar(120) not null,
  scopes varchar(1000) not null,
  secret_hash char(64) not null,
  expires date not null,
  revoked_at timestamp,
  version bigint not null
);
create index directory_api_client_district on directory_api_client (district, id);
