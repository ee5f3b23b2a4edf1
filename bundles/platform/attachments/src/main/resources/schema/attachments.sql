--liquibase formatted sql

--changeset attachments:1-attachments
-- What hangs at each thing, counted: of two uploads at once at the limit its version lets one through.
create table attachments_thing (
  place varchar(60) not null,
  thing varchar(100) not null,
  ever int not null,
  number_there int not null,
  bytes_there bigint not null,
  version bigint not null,
  constraint attachments_thing_pk primary key (place, thing),
  constraint attachments_thing_counts check (number_there >= 0 and bytes_there >= 0 and ever >= number_there)
);

create table attachments_file (
  id varchar(36) not null primary key,
  place varchar(60) not null,
  thing varchar(100) not null,
  district varchar(60) not null,
  application varchar(36),
  audience varchar(2000) not null,
  name varchar(400) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  digest char(64) not null,
  state varchar(20) not null,
  checked int not null check (checked in (0, 1)),
  storage varchar(20) not null,
  party varchar(20) not null,
  added_by varchar(120) not null,
  added_at varchar(27) not null,
  removed_by varchar(120),
  removed_at varchar(27),
  finding varchar(200),
  version bigint not null
);
create index attachments_file_thing on attachments_file (place, thing, id);
create index attachments_file_state on attachments_file (state, id);

--changeset attachments:2-content
--property name:bytes value:blob(64K) dbms:derby
--property name:bytes value:bytea dbms:postgresql
-- The content of those that lie in the database, in pieces, so that none is ever whole in memory.
create table attachments_chunk (
  attachment varchar(36) not null,
  place int not null,
  content ${bytes} not null,
  constraint attachments_chunk_pk primary key (attachment, place),
  constraint attachments_chunk_of foreign key (attachment) references attachments_file (id)
);
