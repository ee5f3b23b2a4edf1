--liquibase formatted sql

--changeset applications:1-applications
-- Moments are text in UTC with six places, so that they sort alike everywhere and no zone moves them.
create table applications_advice_case (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  state varchar(20) not null check (state in ('OPEN', 'ADVISED', 'CONVERTED', 'CLOSED')),
  contact_name varchar(120) not null,
  contact_organisation varchar(200),
  contact_email varchar(120),
  contact_phone varchar(60),
  idea varchar(4000) not null,
  opened_at varchar(27) not null,
  application varchar(36),
  version bigint not null,
  constraint applications_converted check (state <> 'CONVERTED' or application is not null)
);
create index applications_advice_district on applications_advice_case (district, id);

create table applications_advice_session (
  id varchar(36) not null primary key,
  advice_case varchar(36) not null references applications_advice_case (id),
  session_day date not null,
  note varchar(4000) not null,
  next_step varchar(1000)
);
create index applications_session_case on applications_advice_session (advice_case, id);

create table applications_sponsor (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  legal_form varchar(60) not null,
  address varchar(300) not null,
  iban varchar(34) not null,
  representative varchar(200) not null,
  contact varchar(300) not null
);
create index applications_sponsor_iban on applications_sponsor (iban);
create index applications_sponsor_name on applications_sponsor (name_key, id);

-- The last file number given out; the row is locked until the draft that takes the next one is kept.
create table applications_counter (
  district varchar(60) not null,
  counter_year int not null,
  last_number bigint not null,
  constraint applications_counter_pk primary key (district, counter_year)
);

create table applications_application (
  id varchar(36) not null primary key,
  file_number varchar(40) not null,
  file_number_key varchar(200) not null,
  state varchar(30) not null,
  district varchar(60) not null,
  round_id varchar(36) not null,
  sponsor varchar(36) not null references applications_sponsor (id),
  advice_case varchar(36),
  title varchar(200) not null,
  title_key varchar(200) not null,
  summary varchar(4000),
  project_type varchar(60),
  features varchar(1300) not null,
  goal varchar(36),
  action_plan_version varchar(60),
  target_groups varchar(1300) not null,
  start_day date,
  end_day date,
  stated_amount decimal(14, 2) check (stated_amount >= 0),
  not_started boolean not null,
  no_other_funding boolean not null,
  participants_from_area boolean not null,
  submitted_at varchar(27) not null,
  approved_amount decimal(14, 2) check (approved_amount > 0),
  version bigint not null,
  constraint applications_file_number unique (file_number),
  constraint applications_days check (end_day >= start_day),
  constraint applications_in_time check (state in ('DRAFT', 'WITHDRAWN') or submitted_at <> '-'),
  constraint applications_approved
    check (state not in ('APPROVED', 'APPROVED_WITH_CONDITIONS') or approved_amount is not null)
);
create index applications_application_round on applications_application (district, round_id, file_number_key);
create index applications_application_sponsor on applications_application (sponsor, id);

create table applications_plan_line (
  id varchar(36) not null primary key,
  application varchar(36) not null references applications_application (id),
  line varchar(60) not null,
  description varchar(300),
  amount decimal(14, 2) not null check (amount >= 0)
);
create index applications_plan_line_of on applications_plan_line (application, id);

create table applications_indicator (
  id varchar(36) not null primary key,
  application varchar(36) not null references applications_application (id),
  code varchar(60) not null,
  target int not null check (target >= 0)
);
create index applications_indicator_of on applications_indicator (application, id);

create table applications_finding (
  id varchar(36) not null primary key,
  application varchar(36) not null references applications_application (id),
  finding varchar(1000) not null
);
create index applications_finding_of on applications_finding (application, id);

--changeset applications:1-keys dbms:postgresql
-- Keys that people sort by compare sign by sign there too, whatever the database's own order.
alter table applications_sponsor alter column name_key type varchar(200) collate "C";
alter table applications_application alter column title_key type varchar(200) collate "C";
alter table applications_application alter column file_number_key type varchar(200) collate "C";

--changeset applications:1-tabled-by
-- The body on whose agenda it came: its members read it, other bodies' do not.
alter table applications_application add column tabled_by varchar(60);

--changeset applications:2-judgements
-- Each submission with the facts the rules saw, so that it can be judged again years later.
create table applications_submission (
  id varchar(36) not null primary key,
  application varchar(36) not null references applications_application (id),
  judged_at varchar(27) not null,
  facts varchar(8000) not null
);
create index applications_submission_of on applications_submission (application, id);

create table applications_outcome (
  id varchar(36) not null primary key,
  submission varchar(36) not null references applications_submission (id),
  rule_id varchar(120) not null,
  rule_version varchar(40) not null,
  outcome varchar(20) not null,
  german varchar(1000) not null,
  english varchar(1000) not null,
  source varchar(400) not null,
  pointer varchar(200) not null
);
create index applications_outcome_of on applications_outcome (submission, id);

create table applications_pre_assessment (
  application varchar(36) not null primary key references applications_application (id),
  weighted_points int not null,
  weighted_maximum int not null,
  recommendation varchar(20) not null,
  note varchar(4000),
  assessed_at varchar(27) not null,
  constraint applications_points check (weighted_points >= 0 and weighted_points <= weighted_maximum)
);

create table applications_score (
  id varchar(36) not null primary key,
  application varchar(36) not null references applications_pre_assessment (application),
  criterion varchar(60) not null,
  points int not null check (points >= 0),
  constraint applications_score_once unique (application, criterion)
);
create index applications_score_of on applications_score (application, id);

--changeset applications:3-criteria
-- A district's own set replaces the one for all ('*') as a whole.
create table applications_criterion (
  district varchar(60) not null,
  id varchar(60) not null,
  place int not null,
  german varchar(200) not null,
  english varchar(200) not null,
  weight int not null check (weight > 0),
  max_points int not null check (max_points >= 3),
  constraint applications_criterion_pk primary key (district, id)
);
insert into applications_criterion (district, id, place, german, english, weight, max_points) values ('*', 'need', 1, 'Bedarf im Stadtteil', 'Need in the district', 25, 5);
insert into applications_criterion (district, id, place, german, english, weight, max_points) values ('*', 'goal', 2, 'Beitrag zum Ziel des lokalen Aktionsplans', 'Contribution to the goal of the local action plan', 25, 5);
insert into applications_criterion (district, id, place, german, english, weight, max_points) values ('*', 'participation', 3, 'Beteiligung der Zielgruppen, Gleichstellung und Toleranz', 'Participation of the target groups, equality and tolerance', 20, 5);
insert into applications_criterion (district, id, place, german, english, weight, max_points) values ('*', 'sponsor', 4, 'Eignung des Trägers und Umsetzbarkeit', 'Suitability of the sponsor and feasibility', 15, 5);
insert into applications_criterion (district, id, place, german, english, weight, max_points) values ('*', 'effect', 5, 'Wirkung über das Projekt hinaus', 'Effect beyond the project', 15, 5);

--changeset applications:2-seen
--property name:text value:clob(4M) dbms:derby
--property name:text value:text dbms:postgresql
-- All that the rules saw, as canonical JSON; the lines kept before could be read, but not judged again.
alter table applications_submission drop column facts;
alter table applications_submission add column seen ${text};

--changeset applications:1-order
-- The orders in which a district's applications are paged, so that a page costs the same however many there are.
create index applications_application_number on applications_application (district, file_number_key, id);
create index applications_application_submitted on applications_application (district, submitted_at, id);
create index applications_application_title on applications_application (district, title_key, id);

--changeset applications:1-rows
-- What lists show and sort by, kept with each change so that no list reads children: what is asked for, points (-1 before
-- there are any), since when the state holds ('-' for a draft begun before this was kept), the last day for what is due
-- (the last there is where nothing is).
alter table applications_application add column requested_amount decimal(14, 2) default 0 not null;
alter table applications_application add column points int default -1 not null;
alter table applications_application add column state_since varchar(27) default '-' not null;
alter table applications_application add column due_day date default '9999-12-31' not null;
update applications_application set requested_amount = coalesce(stated_amount, (select sum(l.amount) from applications_plan_line l where l.application = applications_application.id), 0);
update applications_application set points = coalesce((select p.weighted_points from applications_pre_assessment p where p.application = applications_application.id), -1);
update applications_application set state_since = submitted_at;
create index applications_application_due on applications_application (district, state, due_day, id);

--changeset applications:2-advice
-- The next step of a case with its day, its end, and for ideas of people without an account their receipt and how long
-- their contact may be kept.
alter table applications_advice_case add column next_step varchar(1000);
alter table applications_advice_case add column next_step_due date;
alter table applications_advice_case add column closed_reason varchar(1000);
alter table applications_advice_case add column receipt varchar(20);
alter table applications_advice_case add column retain_until date;
alter table applications_advice_session add column next_step_due date;
create index applications_advice_due on applications_advice_case (district, next_step_due, id);

--changeset applications:2-paper
-- What came on paper: the day it came in, which the deadline counts, and who entered it.
alter table applications_application add column received_on date;
alter table applications_application add column entered_by varchar(120);

--changeset applications:2-account dbms:derby
-- A sponsor may apply before it has an account for the money.
alter table applications_sponsor alter column iban null;

--changeset applications:2-account-postgresql dbms:postgresql
alter table applications_sponsor alter column iban drop not null;

--changeset applications:2-sponsor
-- The name on the account, whether the office registered the sponsor for somebody, and a version, since it can be changed.
alter table applications_sponsor add column account_holder varchar(200);
alter table applications_sponsor add column by_office boolean default false not null;
alter table applications_sponsor add column version bigint default 0 not null;
update applications_sponsor set account_holder = name;
alter table applications_sponsor add constraint applications_account check ((iban is null and account_holder is null) or (iban is not null and account_holder is not null));

--changeset applications:3-check-points
-- What the formal check looks at by hand, with a sentence to send where it does not hold; a district's own set replaces
-- the one for all ('*') as a whole.
create table applications_check_point (
  district varchar(60) not null,
  id varchar(60) not null,
  place int not null,
  german varchar(400) not null,
  english varchar(400) not null,
  finding_german varchar(1000) not null,
  finding_english varchar(1000) not null,
  source varchar(400) not null,
  constraint applications_check_point_pk primary key (district, id)
);
insert into applications_check_point (district, id, place, german, english, finding_german, finding_english, source) values ('*', 'signature', 1, 'Hat die vertretungsberechtigte Person unterschrieben oder den Antrag selbst gesendet?', 'Has the representative signed, or sent the application in person?', 'Bitte reichen Sie die Unterschrift der vertretungsberechtigten Person nach.', 'Please hand in the signature of the representative.', 'VwVfG § 14 Abs. 1; Antragsvordruck');
insert into applications_check_point (district, id, place, german, english, finding_german, finding_english, source) values ('*', 'legal-form', 2, 'Ist die Rechtsform belegt (Satzung, Registerauszug, Vertretungsbefugnis)?', 'Is the legal form proven (statutes, extract of the register, power to represent)?', 'Bitte reichen Sie Satzung oder Registerauszug und den Nachweis der Vertretungsbefugnis nach.', 'Please hand in statutes or an extract of the register, and the power to represent.', 'VV Nr. 3.2 zu § 44 LHO');
insert into applications_check_point (district, id, place, german, english, finding_german, finding_english, source) values ('*', 'sketch', 3, 'Sagt die Projektskizze, was wann mit wem geschieht?', 'Does the sketch say what happens when and with whom?', 'Bitte beschreiben Sie genauer, was wann mit wem geschieht.', 'Please describe in more detail what happens when and with whom.', 'Antragsvordruck (Projektskizze)');
insert into applications_check_point (district, id, place, german, english, finding_german, finding_english, source) values ('*', 'costs', 4, 'Sind die Ansätze des Finanzierungsplans erläutert und angemessen?', 'Are the lines of the financing plan explained and reasonable?', 'Bitte erläutern Sie die Ansätze des Finanzierungsplans, etwa mit Angeboten oder einer Berechnung.', 'Please explain the lines of the financing plan, by offers or a calculation for instance.', 'LHO § 7; VV Nr. 3.3 zu § 44 LHO');
insert into applications_check_point (district, id, place, german, english, finding_german, finding_english, source) values ('*', 'area', 5, 'Kommt das Projekt dem Fördergebiet zugute?', 'Is the project for the good of the funding area?', 'Bitte sagen Sie, wie das Projekt den Menschen im Fördergebiet zugutekommt.', 'Please say how the project is for the good of those who live in the funding area.', 'Förderbedingungen „Lokales Kapital für soziale Zwecke“: Fördergebiet');

--changeset applications:1-place
-- Where a project happens, as everybody may read it once it is funded.
alter table applications_application add column place varchar(200);

--changeset applications:4-criteria-sets
-- Criteria that a district enters hold as a whole set from a day on; until its first one does, the rows of
-- applications_criterion do. An application keeps the set that held when it was handed in; null for those rows.
create table applications_criteria_set (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  holds_from date not null,
  entered_by varchar(120) not null,
  entered_at varchar(27) not null,
  withdrawn_at varchar(27) default '-' not null,
  constraint applications_criteria_set_once unique (district, holds_from, withdrawn_at)
);
create table applications_set_criterion (
  id varchar(36) not null primary key,
  criteria_set varchar(36) not null references applications_criteria_set (id),
  place int not null,
  german varchar(200) not null,
  english varchar(200) not null,
  weight int not null check (weight > 0),
  max_points int not null check (max_points >= 3)
);
create index applications_set_criterion_of on applications_set_criterion (criteria_set, place);
alter table applications_application add column criteria_set varchar(36);

--changeset applications:5-needs
-- Ids of the district's needs that a project serves, in their order.
alter table applications_application add column needs varchar(800) default '' not null;

--changeset applications:6-wordings
-- What the confirmation of an application said in words that its district may change.
create table applications_wording (
  letter varchar(36) not null,
  text_key varchar(120) not null,
  words varchar(4000) not null,
  constraint applications_wording_pk primary key (letter, text_key)
);

--changeset applications:7-retention
-- The last day on which something was done with a case, from which its retention counts. Of what was closed before this was
-- kept, the day of the change: never too early.
alter table applications_advice_case add column last_used_on date default '1970-01-01' not null;
update applications_advice_case set last_used_on = date(substr(opened_at, 1, 10));
update applications_advice_case set last_used_on = (select max(s.session_day) from applications_advice_session s where s.advice_case = applications_advice_case.id) where exists (select 1 from applications_advice_session s where s.advice_case = applications_advice_case.id and s.session_day > applications_advice_case.last_used_on);
update applications_advice_case set last_used_on = current_date where state = 'CLOSED';
create index applications_advice_used on applications_advice_case (district, last_used_on, id);

--changeset applications:7-purges
-- What one person proposes to purge and another confirms; the items of what was confirmed are the tombstones.
create table applications_purge (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  kind varchar(20) not null check (kind in ('IDEA', 'ADVICE_CASE')),
  state varchar(20) not null check (state in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
  reason varchar(1000) not null,
  proposed_by varchar(120) not null,
  proposed_at varchar(27) not null,
  decided_by varchar(120),
  decided_at varchar(27) default '-' not null,
  version bigint not null,
  constraint applications_purge_decided check ((state = 'PROPOSED' and decided_by is null) or (state <> 'PROPOSED' and decided_by is not null)),
  constraint applications_purge_two check (state <> 'CONFIRMED' or lower(decided_by) <> lower(proposed_by))
);
create index applications_purge_district on applications_purge (district, proposed_at, id);
create table applications_purge_item (
  id varchar(36) not null primary key,
  purge varchar(36) not null references applications_purge (id),
  thing varchar(36) not null,
  retain_until date not null,
  constraint applications_purge_item_once unique (purge, thing)
);
create index applications_purge_item_thing on applications_purge_item (thing);

--changeset applications:8-new-start
-- When a project begins and ends since its sponsor agreed to a later start than it had planned.
alter table applications_application add column new_start date;
alter table applications_application add column new_end date;
alter table applications_application add column start_agreed_at varchar(27);

--changeset applications:9-decisions
-- What was decided on an application as it was told, with the remedy of its day; the points are what it found, asks or demands.
create table applications_decision (
  id varchar(36) not null primary key,
  application varchar(36) not null references applications_application (id),
  decision varchar(30) not null,
  letter varchar(30),
  decided_on date not null,
  decided_by varchar(120) not null,
  body varchar(200),
  reason varchar(2400),
  requested_amount decimal(12, 2) not null,
  approved_amount decimal(12, 2),
  remedy_kind varchar(20),
  remedy_authority varchar(2000),
  remedy_seat varchar(2000),
  remedy_address varchar(2000),
  remedy_months int,
  remedy_source varchar(2400),
  constraint applications_decision_less check (approved_amount is null or approved_amount <= requested_amount),
  constraint applications_decision_remedy check ((remedy_kind is null and remedy_authority is null and remedy_seat is null and remedy_address is null and remedy_months is null and remedy_source is null) or (remedy_kind is not null and remedy_authority is not null and remedy_seat is not null and remedy_address is not null and remedy_months > 0 and remedy_source is not null))
);
create index applications_decision_of on applications_decision (application, id);
create table applications_decision_point (
  id varchar(36) not null primary key,
  decision varchar(36) not null references applications_decision (id),
  kind varchar(20) not null check (kind in ('FINDING', 'QUESTION', 'CONDITION', 'PRECONDITION')),
  words varchar(1000) not null,
  due_day date,
  rule_id varchar(120),
  source varchar(600),
  constraint applications_decision_point_due check ((due_day is null and kind in ('FINDING', 'QUESTION')) or (due_day is not null and kind in ('CONDITION', 'PRECONDITION')))
);
create index applications_decision_point_of on applications_decision_point (decision, id);
