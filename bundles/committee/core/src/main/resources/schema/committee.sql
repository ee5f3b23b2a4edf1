--liquibase formatted sql

--changeset committee:1-bodies
-- A body's id is unique within its district: the row's id is district/code, that of a seat district/code/seat.
create table committee_body (
  id varchar(121) not null primary key,
  code varchar(60) not null,
  district varchar(60) not null,
  name varchar(200) not null,
  decides boolean not null,
  notice_period varchar(20),
  quorum_above varchar(10),
  quorum_least int check (quorum_least > 0),
  majority varchar(30) check (majority in ('VOTES_CAST', 'MEMBERS_PRESENT')),
  version bigint not null
);
create index committee_body_district on committee_body (district, id);

-- Who has left stays, for the sessions that were held with them.
create table committee_member (
  id varchar(182) not null primary key,
  body varchar(121) not null,
  seat varchar(60) not null,
  name varchar(200) not null,
  account varchar(120),
  voting boolean not null,
  chair boolean not null,
  place int not null,
  gone boolean not null,
  version bigint not null
);
create index committee_member_body on committee_member (body, place);

--changeset committee:2-sessions
create table committee_session (
  id varchar(36) not null primary key,
  district varchar(60) not null,
  body varchar(60) not null,
  title varchar(200) not null,
  place varchar(200) not null,
  starts_at varchar(27) not null,
  state varchar(20) not null,
  repeat_of varchar(36),
  keeper varchar(120),
  recorder varchar(60),
  invited_at varchar(27),
  notice_waived varchar(1000),
  acts bigint not null,
  version bigint not null
);
create index committee_session_body on committee_session (district, body, starts_at);
create index committee_session_district on committee_session (district, starts_at);

-- Who was invited to a session and who came.
create table committee_seat (
  session_id varchar(36) not null,
  member varchar(60) not null,
  invited boolean not null,
  present boolean not null,
  constraint committee_seat_pk primary key (session_id, member)
);

--changeset committee:3-items
--property name:text value:clob(4M) dbms:derby
--property name:text value:text dbms:postgresql
-- open_application repeats the application while the item is open, so that it stands on one open agenda only.
create table committee_item (
  id varchar(36) not null primary key,
  session_id varchar(36) not null,
  item_number int not null,
  title varchar(300) not null,
  application varchar(36),
  open_application varchar(36),
  file_number varchar(40),
  matter varchar(4000),
  requested decimal(12, 2),
  papers ${text},
  digest char(64),
  all_agreed varchar(1000),
  repeated boolean not null,
  inquorate boolean not null,
  state varchar(20) not null,
  result varchar(30),
  approved decimal(12, 2) check (approved > 0),
  decided_on date,
  version bigint not null,
  constraint committee_item_number unique (session_id, item_number),
  constraint committee_item_open unique (open_application),
  constraint committee_item_within check (approved <= requested),
  constraint committee_item_decided check ((state = 'DECIDED' and result is not null and decided_on is not null)
    or (state <> 'DECIDED' and result is null and approved is null))
);
create index committee_item_application on committee_item (application, id);

create table committee_recusal (
  id varchar(36) not null primary key,
  item varchar(36) not null,
  application varchar(36),
  member varchar(60) not null,
  account varchar(120),
  reason varchar(1000) not null,
  recorded_at varchar(27) not null,
  constraint committee_recusal_once unique (item, member)
);
create index committee_recusal_application on committee_recusal (application, account);
create index committee_recusal_account on committee_recusal (account, item);

--changeset committee:4-votes
create table committee_vote (
  id varchar(36) not null primary key,
  item varchar(36) not null,
  decision varchar(20) not null,
  amount decimal(12, 2) check (amount > 0),
  yes_votes int not null check (yes_votes >= 0),
  no_votes int not null check (no_votes >= 0),
  abstentions int not null check (abstentions >= 0),
  recused int not null,
  present int not null,
  entitled int not null,
  carried boolean not null,
  german varchar(2000) not null,
  english varchar(2000) not null,
  facts ${text} not null,
  cast_at varchar(27) not null,
  constraint committee_vote_counted check (yes_votes + no_votes + abstentions <= present and present <= entitled)
);
create index committee_vote_item on committee_vote (item, id);

create table committee_ballot (
  vote varchar(36) not null,
  member varchar(60) not null,
  choice varchar(10) not null,
  constraint committee_ballot_pk primary key (vote, member)
);

-- standing is IN_FORCE where the motion was carried.
create table committee_condition (
  id varchar(36) not null primary key,
  vote varchar(36) not null,
  item varchar(36) not null,
  application varchar(36),
  district varchar(60) not null,
  body varchar(60) not null,
  wording varchar(1000) not null,
  due_day date not null,
  precondition boolean not null,
  standing varchar(20) not null check (standing in ('IN_FORCE', 'NOT_CARRIED')),
  evidence varchar(1000),
  fulfilled_on date,
  version bigint not null
);
create index committee_condition_vote on committee_condition (vote, id);
create index committee_condition_application on committee_condition (application, id);
create index committee_condition_item on committee_condition (item, id);

--changeset committee:5-minutes
create table committee_minutes (
  session_id varchar(36) not null primary key,
  frozen ${text} not null,
  digest char(64) not null,
  made_at varchar(27) not null,
  signed_at varchar(27),
  version bigint not null
);

create table committee_signature (
  session_id varchar(36) not null,
  signs_as varchar(10) not null,
  account varchar(120) not null,
  name varchar(200) not null,
  signed_at varchar(27) not null,
  constraint committee_signature_pk primary key (session_id, signs_as)
);

--changeset committee:6-reasons
-- Why, as the motion says it, and with a decided item where it was carried.
alter table committee_vote add column reason varchar(2000);
alter table committee_item add column reason varchar(2000);

--changeset committee:7-work
-- When a grant followed a decision, and what waits for whom.
alter table committee_item add column granted_on date;
create index committee_item_session on committee_item (state, session_id);
create index committee_session_state on committee_session (state, district, body);
create index committee_condition_due on committee_condition (district, standing, due_day);

--changeset committee:8-rules-by-date
-- What a body's own rules say from a day on; the columns of committee_body are what has held before the first of them. Of
-- two for the same day the one that was entered last holds. A session keeps those that were known at its invitation.
create table committee_rules (
  id varchar(36) not null primary key,
  body varchar(121) not null,
  from_day date not null,
  notice_period varchar(20),
  notice_source varchar(200),
  quorum_above varchar(10),
  quorum_least int check (quorum_least > 0),
  quorum_source varchar(200),
  majority varchar(30) check (majority in ('VOTES_CAST', 'MEMBERS_PRESENT')),
  majority_source varchar(200),
  entered_at varchar(27) not null
);
create index committee_rules_body on committee_rules (body, from_day);
-- The body within which it works, and the digest of what a district's module put last.
alter table committee_body add column parent varchar(60);
alter table committee_body add column put_digest char(64);

--changeset committee:9-members-by-date
-- A row is a stretch of time in which somebody had a seat with the same rights; a seat whose rights have changed has
-- several, one after the other. Missing days are open ends; what is gone counts on no day at all.
alter table committee_member add column from_day date;
alter table committee_member add column until_day date;
alter table committee_member add column organisation varchar(200);
alter table committee_member add column deputy_of varchar(60);
alter table committee_member add column interest varchar(200);
alter table committee_member add column coopted boolean;
alter table committee_member add column secrecy_on date;

--changeset committee:10-successors
-- The seat that was taken over.
alter table committee_member add column predecessor varchar(60);

--changeset committee:11-phrases
-- What stands before a name where somebody signed for another or on a mandate.
alter table committee_signature add column phrase varchar(20);

--changeset committee:12-ties-and-presiding
-- What a tie and a lost motion mean, and who presides: deputy_chairs are ids of seats with blanks between them.
alter table committee_rules add column tie varchar(20) check (tie in ('CHAIR_DECIDES', 'REJECTED', 'POSTPONED'));
alter table committee_rules add column tie_source varchar(200);
alter table committee_rules add column lost_motion varchar(20) check (lost_motion in ('REJECTS', 'STAYS_OPEN', 'DEFERS'));
alter table committee_rules add column lost_motion_source varchar(200);
alter table committee_rules add column deputy_chairs varchar(200);
alter table committee_rules add column presiding varchar(20) check (presiding in ('OFFICE', 'LONGEST_SERVING'));
alter table committee_rules add column presiding_source varchar(200);

--changeset committee:13-signer
-- The seat that signs for the chair: who presided. Of older minutes it is who had the chair on the day of the session.
alter table committee_minutes add column signer varchar(60);
update committee_minutes set signer = (
  select max(m.seat) from committee_member m, committee_session s
  where s.id = committee_minutes.session_id and m.body = s.district || '/' || s.body and m.chair = true and m.gone = false
    and (m.from_day is null or m.from_day <= cast(substr(s.starts_at, 1, 10) as date))
    and (m.until_day is null or m.until_day >= cast(substr(s.starts_at, 1, 10) as date)));

--changeset committee:14-presence
-- What each member was for a vote, and whether they were in the room; voter is the seat that voted for them where it was a deputy's.
create table committee_vote_seat (
  vote varchar(36) not null,
  member varchar(60) not null,
  standing varchar(10) not null check (standing in ('PRESENT', 'ABSENT', 'EXCLUDED', 'ADVISING')),
  voter varchar(60),
  there boolean not null,
  constraint committee_vote_seat_pk primary key (vote, member),
  constraint committee_vote_seat_voter check (voter is null or standing = 'PRESENT')
);
-- Each coming and going of a session in its order; what was entered wrongly stays beside what mended it.
create table committee_coming (
  session_id varchar(36) not null,
  place int not null,
  member varchar(60) not null,
  came boolean not null,
  noted_at varchar(27) not null,
  noted_by varchar(120) not null,
  constraint committee_coming_pk primary key (session_id, place)
);

--changeset committee:15-signed-digests
-- What was signed by whom and when, as one digest; of older signatures nothing.
alter table committee_signature add column digest char(64);

--changeset committee:16-who-presided
-- The seat that leads a session where somebody was named.
alter table committee_session add column presiding varchar(60);
-- Seats that led items of a session besides the one that signs for the chair, each with its signature once it is there.
create table committee_leader (
  session_id varchar(36) not null,
  member varchar(60) not null,
  account varchar(120),
  name varchar(200),
  signed_at varchar(27),
  digest char(64),
  version bigint not null,
  constraint committee_leader_pk primary key (session_id, member),
  constraint committee_leader_signed check ((signed_at is null and account is null and name is null and digest is null)
    or (signed_at is not null and account is not null and name is not null and digest is not null))
);

--changeset committee:17-questions
-- What a motion to defer asks the applicant, in the order of the ids.
create table committee_question (
  id varchar(36) not null primary key,
  vote varchar(36) not null,
  wording varchar(500) not null
);
create index committee_question_vote on committee_question (vote, id);
