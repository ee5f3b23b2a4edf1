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

-- Subjects that belong to a case, whose events are hidden from whoever is barred from it.
create table platform_event_joined (
  subject varchar(80) not null,
  application varchar(36) not null,
  constraint platform_event_joined_pk primary key (subject, application)
);

create table platform_event_audience (
  district varchar(60) not null,
  position bigint not null,
  tag varchar(140) not null,
  constraint platform_event_audience_pk primary key (district, position, tag)
);

-- What tells of a person: erasable, while its salted digest stays in the body.
create table platform_event_particulars (
  event varchar(36) not null primary key,
  salt varchar(64) not null,
  body varchar(8000) not null
);

--changeset platform:3-handlers
-- Every handler that has ever been there: a new one begins where the chains stand then.
create table platform_handler_name (
  handler varchar(120) not null primary key
);

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
  language varchar(8),
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

--changeset platform:keys
-- Secret keys by what they are for, numbered in the order they were made, in milliseconds since 1970; the last is in use.
create table platform_key (
  purpose varchar(60) not null,
  number bigint not null,
  made_at bigint not null,
  secret char(64) not null,
  constraint platform_key_pk primary key (purpose, number)
);

--changeset platform:daily-marks
-- What has been seen lately, as a keyed hash: pairs of account and address that have logged in, for instance.
create table platform_daily_mark (
  purpose varchar(60) not null,
  hash char(64) not null,
  marked_on date not null,
  constraint platform_daily_mark_pk primary key (purpose, hash)
);

--changeset platform:event-particulars-retained
-- Until when particulars may be kept, known from the first day; and the events of one case in their order.
alter table platform_event_particulars add column retain_until date;
create index platform_event_case on platform_event (district, application, position);

--changeset platform:refused
-- Where triggers of Derby write what they refuse: into a row that no check lets stand.
create table platform_refused (
  attempt varchar(60) not null,
  constraint platform_refused_never check (attempt = '')
);

--changeset platform:purges
-- What was erased on purpose when its time was over: the only rows that guards let go, and what stands in their place.
create table platform_purge (
  table_name varchar(60) not null,
  row_key varchar(200) not null,
  district varchar(60) not null,
  purged_at varchar(27) not null,
  event varchar(36) not null,
  constraint platform_purge_pk primary key (table_name, row_key)
);

--changeset platform:witnesses
-- What each row was after each act, as a salted digest over the columns of its form; the event of the act digests these lines.
create table platform_witness (
  table_name varchar(60) not null,
  row_key varchar(200) not null,
  line_number bigint not null,
  form int not null,
  district varchar(60) not null,
  position bigint not null,
  salt varchar(64) not null,
  digest varchar(64) not null,
  constraint platform_witness_pk primary key (table_name, row_key, line_number)
);
create index platform_witness_event on platform_witness (district, position);
create table platform_witness_form (
  table_name varchar(60) not null,
  form int not null,
  column_names varchar(4000) not null,
  constraint platform_witness_form_pk primary key (table_name, form)
);

--changeset platform:audits
-- When the records of a district were last held against their witnesses, up to which position of its chain, and what came of it.
create table platform_audit_run (
  district varchar(60) not null,
  run_number int not null,
  ran_at varchar(27) not null,
  position bigint not null,
  findings bigint not null,
  constraint platform_audit_run_pk primary key (district, run_number)
);

--changeset platform:event-subjects
-- What was told of one subject, whose particulars go when it is purged; and the tombstones of one purge.
create index platform_event_subject on platform_event (district, subject);
create index platform_purge_event on platform_purge (event);
