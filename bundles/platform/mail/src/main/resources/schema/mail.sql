--liquibase formatted sql

--changeset mail:1-outbox
-- Mails to be sent, and for a while those that were; no address, no name, no text, no link. Moments are milliseconds since
-- 1970 by the system's clock. Whoever sends one first moves due_at by as long as that may take, so that one node has it.
create table mail_mail (
  id varchar(36) not null primary key,
  account varchar(120) not null,
  district varchar(60) not null,
  kind varchar(80) not null,
  about varchar(120) not null,
  message_id varchar(320) not null,
  state varchar(20) not null check (state in ('WAITING', 'SENT', 'SET_ASIDE', 'DROPPED', 'NEEDLESS')),
  kept_at bigint not null,
  due_at bigint not null,
  tries int not null,
  first_try_at bigint,
  failure varchar(40),
  done_at bigint,
  version bigint not null,
  constraint mail_mail_message unique (message_id)
);
create index mail_mail_due on mail_mail (state, due_at);
create index mail_mail_account on mail_mail (account, state);

--changeset mail:2-notices
-- How far each district's events have been looked at, and on which day those who want to hear once a day were thought of.
create table mail_watch (
  district varchar(60) not null primary key,
  position bigint not null,
  daily_on date not null
);

-- When it is to be looked whether something new waits for somebody, null for not now, and when they were told last.
create table mail_reader (
  account varchar(120) not null primary key,
  district varchar(60) not null,
  look_at bigint,
  told_at bigint
);
create index mail_reader_look on mail_reader (look_at);

-- Of what waits for somebody what they have been told of, by a digest of what it is.
create table mail_told (
  id varchar(200) not null primary key,
  account varchar(120) not null,
  thing char(64) not null
);
create index mail_told_account on mail_told (account);
