--liquibase formatted sql

--changeset partners:1-opinion-requests
-- A request and the one answer it gets; a rule asks an office about a case once.
create table partners_opinion_request (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  application varchar(36) not null,
  office varchar(60) not null,
  kind varchar(20) not null check (kind in ('REVIEW', 'ACCOMPANIMENT')),
  blocking boolean not null,
  question_german varchar(1000) not null,
  question_english varchar(1000) not null,
  requested_on date not null,
  due_date date not null,
  rule_id varchar(80) not null,
  rule_version varchar(20) not null,
  rule_source varchar(300) not null,
  state varchar(20) not null check (state in ('OPEN', 'ANSWERED')),
  verdict varchar(30) check (verdict in ('POSITIVE', 'POSITIVE_WITH_CHANGES', 'NEGATIVE')),
  statement varchar(8000),
  given_on date,
  version bigint not null,
  constraint partners_request_once unique (application, office, rule_id, kind),
  constraint partners_request_due check (due_date >= requested_on),
  constraint partners_request_answer check (
    state = 'OPEN' and verdict is null and statement is null and given_on is null
    or state = 'ANSWERED' and verdict is not null and statement is not null and given_on is not null)
);
create index partners_request_office on partners_opinion_request (district, office, id);
create index partners_request_district on partners_opinion_request (district, id);

--changeset partners:2-routing
--property name:text value:clob(4M) dbms:derby
--property name:text value:text dbms:postgresql
-- What the routing rules saw of a case and what each of them said, as canonical JSON, so that it can be worked out again.
create table partners_routing (
  id varchar(36) not null primary key,
  application varchar(36) not null,
  routed_on date not null,
  seen ${text} not null,
  said ${text} not null
);
create index partners_routing_of on partners_routing (application, id);

--changeset partners:3-by-hand
-- Whoever is asked by hand may be asked again once it has answered; a rule still asks once.
alter table partners_opinion_request add column asked_before integer default 0 not null;
alter table partners_opinion_request drop constraint partners_request_once;
alter table partners_opinion_request add constraint partners_request_once
  unique (application, office, rule_id, kind, asked_before);

--changeset partners:4-ended-cases
-- Nobody waits for an opinion on a case that is decided.
alter table partners_opinion_request add column case_ended boolean default false not null;
create index partners_request_due on partners_opinion_request (district, state, case_ended, due_date);

--changeset partners:5-ended-requests
-- When a request ended without an opinion: what is stored as open is ended from then on.
alter table partners_opinion_request add column ended_on date;
alter table partners_opinion_request add constraint partners_request_ended
  check (ended_on is null or given_on is null);
