--liquibase formatted sql

--changeset programme:1-programme
create table programme_district (
  id varchar(60) not null primary key,
  name varchar(120) not null,
  programme varchar(200) not null,
  max_grant decimal(12, 2) not null check (max_grant > 0),
  file_number_prefix varchar(10) not null constraint programme_district_prefix unique,
  office_name varchar(200) not null,
  office_street varchar(120) not null,
  office_city varchar(120) not null,
  office_phone varchar(60) not null,
  office_email varchar(120) not null,
  funders varchar(400) not null
);

create table programme_street (
  district varchar(60) not null,
  area varchar(120) not null,
  street varchar(120) not null,
  constraint programme_street_pk primary key (district, area, street)
);

create table programme_round (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  name varchar(120) not null,
  start_day date not null,
  end_day date not null,
  submission_deadline date not null,
  coordination_share decimal(5, 4) not null check (coordination_share >= 0 and coordination_share < 1),
  constraint programme_round_days check (end_day >= start_day)
);
create index programme_round_district on programme_round (district, id);

create table programme_goal (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  title varchar(300) not null,
  action_plan_version varchar(60) not null
);
create index programme_goal_district on programme_goal (district, id);

create table programme_parameter (
  district varchar(60) not null,
  parameter_key varchar(120) not null,
  parameter_value varchar(2000) not null,
  constraint programme_parameter_pk primary key (district, parameter_key)
);

create table programme_code (
  code_list varchar(60) not null,
  code varchar(60) not null,
  place int not null,
  german varchar(200) not null,
  english varchar(200) not null,
  constraint programme_code_pk primary key (code_list, code)
);

--changeset programme:2-code-lists
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'ASSOCIATION', 1, 'Eingetragener Verein', 'Registered association');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'COOPERATIVE', 2, 'Genossenschaft', 'Co-operative');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'LIMITED_COMPANY', 3, 'GmbH', 'Limited company');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'FOUNDATION', 4, 'Stiftung', 'Foundation');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'CHURCH', 5, 'Kirchliche Einrichtung', 'Church body');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'WELFARE_BODY', 6, 'Wohlfahrtsverband', 'Welfare body');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'PUBLIC_BODY', 7, 'Öffentliche Einrichtung', 'Public body');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'MUNICIPAL_COMPANY', 8, 'Kommunales Unternehmen', 'Municipal company');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'MUNICIPAL_DEPARTMENT', 9, 'Städtisches Amt', 'Municipal department');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'INITIATIVE', 10, 'Initiative', 'Initiative');
insert into programme_code (code_list, code, place, german, english) values ('legalForm', 'INDIVIDUAL', 11, 'Einzelperson', 'Individual');
insert into programme_code (code_list, code, place, german, english) values ('projectType', 'INDIVIDUAL_INTEGRATION', 1, 'Einzelaktion zur beruflichen Eingliederung', 'Single action for occupational integration');
insert into programme_code (code_list, code, place, german, english) values ('projectType', 'NETWORK_SUPPORT', 2, 'Unterstützung von Organisationen und Netzwerken', 'Support for organisations and networks');
insert into programme_code (code_list, code, place, german, english) values ('projectType', 'BUSINESS_START_UP', 3, 'Existenzgründung', 'Business start-up');
insert into programme_code (code_list, code, place, german, english) values ('feature', 'START_UP', 1, 'Existenzgründung', 'Start-up');
insert into programme_code (code_list, code, place, german, english) values ('feature', 'BUSINESS', 2, 'Wirtschaftsbezug', 'Business-related');
insert into programme_code (code_list, code, place, german, english) values ('feature', 'URBAN', 3, 'Bauen und Stadtgestaltung', 'Building and urban design');
insert into programme_code (code_list, code, place, german, english) values ('feature', 'JOBCENTER', 4, 'Verbindung zum JobCenter', 'Linked to the JobCenter');
insert into programme_code (code_list, code, place, german, english) values ('feature', 'INVESTMENT', 5, 'Investition', 'Investment');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'CHILDREN', 1, 'Kinder', 'Children');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'SENIORS', 2, 'Seniorinnen und Senioren', 'Seniors');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'DISADVANTAGED_YOUTH', 3, 'Benachteiligte Jugendliche', 'Disadvantaged youth');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'DISABLED', 4, 'Menschen mit Behinderung', 'Disabled people');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'RESETTLERS', 5, 'Aussiedlerinnen und Aussiedler', 'Resettlers');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'MIGRANTS', 6, 'Zugewanderte', 'Migrants');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'SINGLE_PARENTS', 7, 'Alleinerziehende', 'Single parents');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'RETURNERS', 8, 'Berufsrückkehrende', 'Returners');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'OLDER_WORKERS', 9, 'Ältere Beschäftigte', 'Older workers');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'LONG_TERM_UNEMPLOYED', 10, 'Langzeitarbeitslose', 'Long-term unemployed');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'HOMELESS', 11, 'Wohnungslose', 'Homeless people');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'ADDICTED', 12, 'Suchtkranke', 'Addicted people');
insert into programme_code (code_list, code, place, german, english) values ('targetGroup', 'OFFENDERS', 13, 'Straffällige', 'Offenders');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'PERSONNEL', 1, 'Personal', 'Personnel');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'FEES', 2, 'Honorare', 'Fees');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'MATERIAL', 3, 'Sachmittel', 'Material');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'EQUIPMENT', 4, 'Geringwertige Geräte', 'Low-value equipment');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'ROOMS', 5, 'Räume', 'Rooms');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'TRAVEL', 6, 'Fahrtkosten', 'Travel');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'PUBLICITY', 7, 'Öffentlichkeitsarbeit', 'Publicity');
insert into programme_code (code_list, code, place, german, english) values ('budgetLine', 'OTHER', 8, 'Sonstiges', 'Other');
insert into programme_code (code_list, code, place, german, english) values ('indicator', 'PARTICIPANTS', 1, 'Teilnehmende', 'Participants');
insert into programme_code (code_list, code, place, german, english) values ('indicator', 'EVENTS', 2, 'Veranstaltungen', 'Events');
insert into programme_code (code_list, code, place, german, english) values ('indicator', 'PERSONS_REACHED', 3, 'Erreichte Personen', 'Persons reached');
insert into programme_code (code_list, code, place, german, english) values ('indicator', 'COUNSELLINGS', 4, 'Beratungen', 'Counsellings');
insert into programme_code (code_list, code, place, german, english) values ('indicator', 'PLACEMENTS', 5, 'Vermittlungen', 'Placements');
insert into programme_code (code_list, code, place, german, english) values ('sex', 'FEMALE', 1, 'Weiblich', 'Female');
insert into programme_code (code_list, code, place, german, english) values ('sex', 'MALE', 2, 'Männlich', 'Male');
insert into programme_code (code_list, code, place, german, english) values ('sex', 'DIVERSE', 3, 'Divers', 'Diverse');
insert into programme_code (code_list, code, place, german, english) values ('sex', 'NOT_STATED', 4, 'Keine Angabe', 'Not stated');
insert into programme_code (code_list, code, place, german, english) values ('ageGroup', 'AGE_UNDER_15', 1, 'Unter 15 Jahren', 'Under 15');
insert into programme_code (code_list, code, place, german, english) values ('ageGroup', 'AGE_15_24', 2, '15 bis 24 Jahre', '15 to 24');
insert into programme_code (code_list, code, place, german, english) values ('ageGroup', 'AGE_25_54', 3, '25 bis 54 Jahre', '25 to 54');
insert into programme_code (code_list, code, place, german, english) values ('ageGroup', 'AGE_55_PLUS', 4, '55 Jahre und älter', '55 and older');
insert into programme_code (code_list, code, place, german, english) values ('ageGroup', 'NOT_STATED', 5, 'Keine Angabe', 'Not stated');
insert into programme_code (code_list, code, place, german, english) values ('outcome', 'APPRENTICESHIP', 1, 'Ausbildung', 'Apprenticeship');
insert into programme_code (code_list, code, place, german, english) values ('outcome', 'EMPLOYMENT', 2, 'Beschäftigung', 'Employment');
insert into programme_code (code_list, code, place, german, english) values ('outcome', 'SELF_EMPLOYMENT', 3, 'Selbständigkeit', 'Self-employment');
insert into programme_code (code_list, code, place, german, english) values ('outcome', 'FURTHER_TRAINING', 4, 'Weiterbildung', 'Further training');
insert into programme_code (code_list, code, place, german, english) values ('outcome', 'DROP_OUT', 5, 'Abbruch', 'Drop-out');
insert into programme_code (code_list, code, place, german, english) values ('outcome', 'NONE', 6, 'Ohne Anschluss', 'None');
insert into programme_code (code_list, code, place, german, english) values ('outcome', 'UNKNOWN', 7, 'Unbekannt', 'Unknown');

--changeset programme:3-code-list-names
create table programme_code_list (
  id varchar(60) not null primary key,
  german varchar(200) not null,
  english varchar(200) not null
);
insert into programme_code_list (id, german, english) values ('legalForm', 'Rechtsformen', 'Legal forms');
insert into programme_code_list (id, german, english) values ('projectType', 'Projekttypen', 'Project types');
insert into programme_code_list (id, german, english) values ('feature', 'Merkmale', 'Features');
insert into programme_code_list (id, german, english) values ('targetGroup', 'Zielgruppen', 'Target groups');
insert into programme_code_list (id, german, english) values ('budgetLine', 'Einzelansätze', 'Budget lines');
insert into programme_code_list (id, german, english) values ('indicator', 'Indikatoren', 'Indicators');
insert into programme_code_list (id, german, english) values ('sex', 'Geschlechter', 'Sexes');
insert into programme_code_list (id, german, english) values ('ageGroup', 'Altersgruppen', 'Age groups');
insert into programme_code_list (id, german, english) values ('outcome', 'Verbleib', 'Outcomes');
alter table programme_code add constraint programme_code_of_list foreign key (code_list) references programme_code_list (id);

--changeset programme:4-settings
create table programme_setting (
  district varchar(60) not null,
  parameter_key varchar(120) not null,
  valid_from date not null,
  parameter_value varchar(2000),
  set_by varchar(120) not null,
  set_at timestamp not null,
  constraint programme_setting_pk primary key (district, parameter_key, valid_from)
);
insert into programme_setting (district, parameter_key, valid_from, parameter_value, set_by, set_at)
  select district, parameter_key, date('2000-01-01'), parameter_value, 'system:programme', current_timestamp from programme_parameter;
-- programme_parameter stays for a build that still reads it: within a major version nothing is taken away

--changeset programme:5-rounds
alter table programme_round add column earlier_deadlines varchar(400) default '' not null;
alter table programme_round add column closed_on date;

--changeset programme:6-districts
alter table programme_district add column land varchar(2);
alter table programme_district add column procedure_law varchar(20);
alter table programme_district add column kept_by varchar(120);
create table programme_area_version (
  district varchar(60) not null,
  valid_from date not null,
  set_by varchar(120) not null,
  set_at timestamp not null,
  constraint programme_area_version_pk primary key (district, valid_from)
);
create table programme_area_street (
  district varchar(60) not null,
  valid_from date not null,
  place integer not null,
  area varchar(120) not null,
  street varchar(120) not null,
  house_numbers varchar(200),
  constraint programme_area_street_pk primary key (district, valid_from, place),
  constraint programme_area_street_of foreign key (district, valid_from)
    references programme_area_version (district, valid_from)
);
insert into programme_area_version (district, valid_from, set_by, set_at)
  select distinct district, date('2000-01-01'), 'system:programme', current_timestamp from programme_street;
insert into programme_area_street (district, valid_from, place, area, street)
  select s.district, date('2000-01-01'),
    (select count(*) from programme_street o where o.district = s.district
      and (o.area < s.area or (o.area = s.area and o.street < s.street))),
    s.area, s.street from programme_street s;
-- programme_street stays for a build that still reads it

--changeset programme:7-action-plans
create table programme_plan (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  name varchar(60) not null,
  valid_from date not null,
  basis varchar(200),
  constraint programme_plan_name unique (district, name)
);
insert into programme_plan (id, district, name, valid_from)
  select min(id), district, action_plan_version, date('2000-01-01') from programme_goal
  group by district, action_plan_version;

--changeset programme:8-needs
-- What a district lacks, by whom it was found and how urgent it is; target groups are codes, goals ids, in their order.
create table programme_need (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  title varchar(200) not null,
  description varchar(2000),
  source varchar(200) not null,
  target_groups varchar(1300) not null,
  priority varchar(10) not null,
  goals varchar(800) not null,
  last_day date
);
create index programme_need_district on programme_need (district, id);

--changeset programme:9-planned-deadlines
alter table programme_round add column planned_deadline date;
alter table programme_round add column planned_earlier_deadlines varchar(400);

--changeset programme:10-texts
-- How a district words a text of a letter, a page or a mail; without German words the standard holds again.
create table programme_text (
  district varchar(60) not null,
  text_key varchar(120) not null,
  valid_from date not null,
  german varchar(4000),
  english varchar(4000),
  set_by varchar(120) not null,
  set_at timestamp not null,
  constraint programme_text_pk primary key (district, text_key, valid_from),
  constraint programme_text_languages check (english is null or german is not null)
);

--changeset programme:11-code-lists-of-districts
-- Whether a district adds and ends codes, or why not; and the rooms that keep codes of the list beside this one.
alter table programme_code_list add column fixed_german varchar(300);
alter table programme_code_list add column fixed_english varchar(300);
alter table programme_code_list add column kept_in varchar(200) default '' not null;
update programme_code_list set
  fixed_german = 'Wer antragsberechtigt ist und wie ein Träger genannt werden darf, sagen Regeln nach der Rechtsform; ein Träger handelt in mehreren Stadtteilen.',
  fixed_english = 'Rules say by the legal form who may apply and how a sponsor may be named; a sponsor acts in several districts.'
  where id = 'legalForm';
update programme_code_list set
  fixed_german = 'Nach Einzelansätzen rechnen Bewilligung, Belege und Verwendungsnachweis (Nr. 1.2 ANBest-P); die Summen müssen zueinander passen.',
  fixed_english = 'Grants, vouchers and the proof of use are reckoned by budget lines (no. 1.2 ANBest-P); their sums have to match.'
  where id = 'budgetLine';
update programme_code_list set
  fixed_german = 'Die Angabe folgt dem Personenstandsgesetz (§ 22 Abs. 3 PStG) und wird über Stadtteile hinweg gezählt.',
  fixed_english = 'What is stated follows the law of civil status (section 22 (3) PStG) and is counted over all districts.'
  where id = 'sex';
update programme_code_list set
  fixed_german = 'Die Altersgruppen gibt die Statistik der Förderung vor; andere wären nicht vergleichbar.',
  fixed_english = 'The age groups are those of the statistics of the funds; others could not be compared.'
  where id = 'ageGroup';
update programme_code_list set
  fixed_german = 'Aus dem Verbleib wird die Vermittlungsquote gerechnet; jeder Schlüssel zählt darin auf eine Weise.',
  fixed_english = 'The rate of placements is reckoned from the outcomes; each code counts there in one way.'
  where id = 'outcome';
update programme_code_list set kept_in = 'applications' where id in ('projectType', 'feature');
update programme_code_list set kept_in = 'applications reporting' where id in ('targetGroup', 'indicator');
-- A district's own codes, and what it has otherwise of others.
create table programme_district_code (
  district varchar(60) not null,
  code_list varchar(60) not null,
  code varchar(60) not null,
  own boolean not null,
  german varchar(200),
  english varchar(200),
  place int,
  first_day date,
  last_day date,
  constraint programme_district_code_pk primary key (district, code_list, code),
  constraint programme_district_code_of_list foreign key (code_list) references programme_code_list (id)
);
create index programme_district_code_own on programme_district_code (code_list, own, code);


--changeset programme:12-counts-of-changes
-- Of two who change the same plan or need at once one is told so.
alter table programme_plan add column changes bigint default 0 not null;
alter table programme_need add column changes bigint default 0 not null;

--changeset programme:13-marks
--property name:picture value:blob(256K) dbms:derby
--property name:picture value:bytea dbms:postgresql
-- Pictures of marks by the digest of their bytes; one that no mark names is dropped after a day.
create table programme_mark_picture (
  id varchar(130) not null primary key,
  district varchar(60) not null,
  digest varchar(64) not null,
  sent_as varchar(64) not null,
  width integer not null,
  height integer not null,
  size_in_bytes integer not null,
  kept_on date not null,
  content ${picture} not null
);
create index programme_mark_picture_district on programme_mark_picture (district, kept_on);
-- Whose marks stand where, from a day on and to a day; what is known of a picture beside its digest, so that no list reads one.
create table programme_mark (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  kind varchar(10) not null,
  name varchar(200) not null,
  name_english varchar(200),
  acknowledgement varchar(300),
  acknowledgement_english varchar(300),
  source varchar(200),
  place integer not null,
  uses varchar(40) not null,
  first_day date not null,
  last_day date,
  picture varchar(64) not null,
  width integer not null,
  height integer not null,
  size_in_bytes integer not null
);
create index programme_mark_district on programme_mark (district, id);

--changeset programme:14-counts-of-changes-of-marks
-- Of two who change the same mark at once one is told so.
alter table programme_mark add column changes bigint default 0 not null;

--changeset programme:15-first-days-of-needs
-- A need may be named from its first day on; what was entered before held since then, whenever that was.
alter table programme_need add column first_day date default '2000-01-01' not null;

--changeset programme:16-fixed-deadlines
-- Whether the call named a round's deadlines as fixed days; those planned before were not.
alter table programme_round add column fixed_deadline boolean default false not null;
