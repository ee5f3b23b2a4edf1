--liquibase formatted sql

--changeset demonstration:1-clock
-- One row each. They are two tables, so that nobody who asks for the time waits for the data to be created.
create table demonstration_clock (
  id int not null primary key check (id = 1),
  days_ahead int not null check (days_ahead >= 0)
);
insert into demonstration_clock (id, days_ahead) values (1, 0);

--changeset demonstration:2-seed
create table demonstration_seed (
  id int not null primary key check (id = 1),
  seeded_on date
);
insert into demonstration_seed (id, seeded_on) values (1, null);

--changeset demonstration:3-mails
-- Mails that would have left, by the id of the message; the moment is milliseconds since 1970.
create table demonstration_mail (
  id varchar(320) not null primary key,
  district varchar(60) not null,
  account varchar(120) not null,
  recipient varchar(320) not null,
  subject varchar(998) not null,
  mail_text varchar(16000) not null,
  sent_at bigint not null
);
create index demonstration_mail_sent on demonstration_mail (sent_at, id);
