--liquibase formatted sql

--changeset platform:1-schema
create table platform_schema (
  unit varchar(60) not null primary key,
  digest char(64) not null
);

--changeset platform:2-events
-- The head of each district's chain; locked by the writer that appends, until its commit.
create table platform_event_head (
  district varchar(60) not null primary key,
  position bigint not null,
  digest char(64) not null
);

-- body is the text whose digest is in the chain; the columns beside it repeat what is searched for.
create table platform_event (
  district varchar(60) not null,
  position bigint not null,
  id varchar(36) not null,
  type varchar(80) not null,
  subject varchar(80) not null,
  application varchar(36),
  body varchar(16000) not null,
  digest char(64) not null,
  constraint platform_event_pk primary key (district, position),
  constraint platform_event_id unique (id)
);

create table platform_event_audience (
  district varchar(60) not null,
  position bigint not null,
  tag varchar(120) not null,
  constraint platform_event_audience_pk primary key (district, position, tag)
);

-- What tells of a person: erasable, while its salted digest stays in the body.
create table platform_event_particulars (
  event varchar(36) not null primary key,
  salt varchar(64) not null,
  body varchar(8000) not null
);

--changeset platform:3-handlers
create table platform_handler (
  handler varchar(120) not null,
  district varchar(60) not null,
  position bigint not null,
  constraint platform_handler_pk primary key (handler, district)
);

create table platform_event_aside (
  handler varchar(120) not null,
  district varchar(60) not null,
  position bigint not null,
  subject varchar(80) not null,
  reason varchar(400) not null,
  constraint platform_event_aside_pk primary key (handler, district, position)
);

create table platform_event_handled (
  handler varchar(120) not null,
  event varchar(36) not null,
  constraint platform_event_handled_pk primary key (handler, event)
);

--changeset platform:4-kept-answers
--property name:text value:clob(4M) dbms:derby
--property name:text value:text dbms:postgresql
-- The first answer to an Idempotency-Key; claimed before the act, filled with it, in the act's own unit of work.
create table platform_kept_answer (
  account varchar(120) not null,
  path varchar(300) not null,
  idempotency_key varchar(120) not null,
  request_digest char(64) not null,
  kept_at timestamp not null,
  status int,
  location varchar(300),
  etag varchar(80),
  body ${text},
  constraint platform_kept_answer_pk primary key (account, path, idempotency_key)
);
create index platform_kept_answer_age on platform_kept_answer (kept_at);

--changeset platform:jobs
-- When a timed job is due and when it ran last, in milliseconds since 1970; its row is locked while it runs.
create table platform_job (
  job varchar(120) not null primary key,
  due_at bigint not null,
  ran_at bigint
);
