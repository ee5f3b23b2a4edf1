--liquibase formatted sql

--changeset reporting:1-results
create table reporting_results (
  application varchar(36) not null primary key,
  district varchar(60) not null,
  narrative varchar(8000),
  effects varchar(8000),
  revision int not null,
  version bigint not null
);

create table reporting_indicator (
  id varchar(36) not null primary key,
  application varchar(36) not null,
  code varchar(60) not null,
  actual bigint not null check (actual >= 0),
  constraint reporting_indicator_once unique (application, code)
);

create table reporting_participants (
  id varchar(36) not null primary key,
  application varchar(36) not null,
  sex varchar(60) not null,
  age_group varchar(60) not null,
  target_group varchar(60) not null,
  persons int not null check (persons > 0),
  outcome varchar(60)
);
create index reporting_participants_application on reporting_participants (application, id);

--changeset reporting:2-secrets
-- What keeps pseudonyms from being recomputed by whoever knows the ids: made once per installation, never shown.
create table reporting_secret (
  purpose varchar(60) not null primary key,
  secret_value varchar(88) not null
);
