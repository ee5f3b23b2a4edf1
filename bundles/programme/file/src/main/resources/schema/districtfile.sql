--liquibase formatted sql

--changeset districtfile:1-taken
--property name:text value:clob(1M) dbms:derby
--property name:text value:text dbms:postgresql
-- Which files were taken of which district; ids grow with time.
create table districtfile_taken (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  digest char(64) not null,
  change_count int not null,
  taken_on date not null,
  taken_at timestamp not null,
  taken_by varchar(80) not null,
  back_at timestamp,
  back_by varchar(80)
);
create index districtfile_taken_district on districtfile_taken (district, id);

-- What an entry of a file was and became, as JSON, in the order in which they were taken.
create table districtfile_change (
  taken varchar(36) not null references districtfile_taken (id),
  place int not null,
  chapter varchar(60) not null,
  before_entry ${text},
  after_entry ${text} not null,
  constraint districtfile_change_pk primary key (taken, place)
);
