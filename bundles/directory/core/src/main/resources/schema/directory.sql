--liquibase formatted sql

--changeset directory:1-organisations
-- An organisation's id is unique within its district: the row's id is district/code, of one that is shared /code.
create table directory_organisation (
  id varchar(121) not null primary key,
  code varchar(60) not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  district varchar(60),
  version bigint not null
);
create index directory_organisation_name on directory_organisation (name_key, id);

create table directory_organisation_role (
  organisation varchar(121) not null,
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
-- The id is opaque and stands in events and rows of all rooms; the login name leads to it, may change and be erased.
create table directory_account (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  login varchar(254),
  login_key varchar(254),
  name varchar(120) not null,
  name_key varchar(200) not null,
  password_hash varchar(200),
  closed_on date,
  acts bigint not null,
  version bigint not null,
  constraint directory_account_login unique (login_key)
);
create index directory_account_name on directory_account (name_key, id);

-- Holds from its first day to its last unless it was taken before, and so do the sponsors given with it, which stand in one
-- text with blanks between them; rows are never removed.
create table directory_role (
  id varchar(36) not null primary key,
  account varchar(36) not null,
  role_code varchar(40) not null,
  district varchar(60) not null,
  office varchar(60),
  body varchar(60),
  sponsors varchar(1000) default '' not null,
  legal_basis varchar(200) not null,
  start_day date not null,
  end_day date,
  given_by varchar(120) not null,
  given_at timestamp not null,
  ended_by varchar(120),
  ended_at timestamp,
  constraint directory_role_days check (end_day >= start_day)
);
create index directory_role_account on directory_role (account, id);
create index directory_role_office on directory_role (district, office);

-- What an identity provider or an LDAP calls the person of an account.
create table directory_link (
  id varchar(36) not null primary key,
  account varchar(36) not null,
  issuer varchar(200) not null,
  subject varchar(200) not null,
  linked_by varchar(120) not null,
  linked_at timestamp not null,
  constraint directory_link_subject unique (issuer, subject)
);
create index directory_link_account on directory_link (account, id);

-- Who could get into an account: who made or fetched its secret, a single-use link or a link to a subject.
create table directory_keyholder (
  account varchar(36) not null,
  holder varchar(120) not null,
  constraint directory_keyholder_pk primary key (account, holder)
);

-- What is read at every request beside the roles: for whom an account acts, and from which cases it is barred.
create table directory_tie (
  account varchar(36) not null,
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
  offered_by varchar(120) not null,
  fetched_by varchar(36),
  fetched_at timestamp,
  first_used_at timestamp,
  secret_hash char(64),
  expires date not null,
  revoked_at timestamp,
  version bigint not null
);
create index directory_api_client_district on directory_api_client (district, id);

--changeset directory:5-own-account
-- Where a person is reached, in which language and how often; and what ends the sessions of an account when it grows.
alter table directory_account add column mail varchar(254);
alter table directory_account add column mail_key varchar(254);
alter table directory_account add column language varchar(2);
alter table directory_account add column notice varchar(10) default 'DAILY' not null;
alter table directory_account add column epoch bigint default 1 not null;
create index directory_account_mail on directory_account (mail_key);

--changeset directory:6-single-use-links
-- Of a link itself nothing is kept but by which of the house's keys it is made again; it ends with its use, with a newer one
-- of its kind, and with the account.
create table directory_single_use (
  id varchar(36) not null primary key,
  account varchar(36) not null,
  kind varchar(20) not null check (kind in ('INVITATION', 'PASSWORD_RESET')),
  key_id varchar(20) not null,
  made_by varchar(120) not null,
  made_at timestamp not null,
  expires_at timestamp not null,
  ended_at timestamp
);
create index directory_single_use_account on directory_single_use (account, kind);

--changeset directory:7-named-addresses
-- Who named the address of an account to which its links go is kept apart from who had a secret in their hands.
alter table directory_keyholder add column kind varchar(20) default 'SECRET' not null;

--changeset directory:8-kept-organisations
-- What the office keeps of an organisation. Its offers stand in one text, one a line. The contact is a person: shown to the
-- last day of their consent.
alter table directory_organisation add column end_day date;
alter table directory_organisation add column offers varchar(6100) default '' not null;
alter table directory_organisation add column contact_name varchar(120);
alter table directory_organisation add column contact_phone varchar(60);
alter table directory_organisation add column contact_mail varchar(254);
alter table directory_organisation add column contact_consent date;
alter table directory_organisation add column contact_until date;

--changeset directory:9-mandates-and-absences
-- A role may rest on a mandate: it holds only while the mandate does, and on a deputy's only while who is deputised for is away.
alter table directory_mandate add column phrase varchar(20);
alter table directory_mandate add column end_reason varchar(300);
alter table directory_role add column mandate varchar(36);
create index directory_role_mandate on directory_role (mandate);
create table directory_absence (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  account varchar(36) not null,
  start_day date not null,
  end_day date not null,
  entered_by varchar(120) not null,
  constraint directory_absence_days check (end_day >= start_day)
);
create index directory_absence_account on directory_absence (account, district);

--changeset directory:10-limited-mandates
-- A mandate may be limited to tasks, whose codes stand in one text with blanks between them; null for one that is not.
alter table directory_mandate add column tasks varchar(400);

--changeset directory:11-counts-of-changes
-- Of two who change the same at once one is told so.
alter table directory_mandate add column version bigint default 0 not null;
alter table directory_absence add column version bigint default 0 not null;
