--liquibase formatted sql

--changeset web:1-sessions
create table web_session (
  id varchar(64) not null primary key,
  account varchar(60) not null,
  epoch bigint not null,
  method varchar(40) not null,
  login_level integer not null,
  agent varchar(200) not null,
  begun varchar(30) not null,
  seen varchar(30) not null,
  ended_at varchar(30),
  hat varchar(120),
  notice varchar(2000)
);

create index web_session_account on web_session (account);

create index web_session_seen on web_session (seen);

--changeset web:2-typed
--property name:text value:clob(4M) dbms:derby
--property name:text value:text dbms:postgresql
create table web_typed (
  account varchar(60) not null,
  form varchar(200) not null,
  typed_at varchar(30) not null,
  fields ${text} not null,
  constraint web_typed_pk primary key (account, form)
);

create index web_typed_at on web_typed (typed_at);
