-- Schema 1 with one invented row of each common kind, as `.dump` would print it. Made by version 0.1.0; never changed.
CREATE TABLE schema_version (version integer primary key);
CREATE TABLE setting (name text primary key, value blob not null) without rowid;
CREATE TABLE desk_activity (desk text primary key, last bigint not null) without rowid;
CREATE TABLE conversation ( id text primary key, public_id text not null, sign_key text not null, desk text not null, desk_key text not null, conversation_key text, state text not null check (state in ('new', 'open', 'waiting', 'closed')), place text not null check (place in ('inbox', 'held', 'closed')), rank integer not null, activity bigint not null, awaiting integer not null, urgent integer not null, overdue integer not null, held integer not null, no_reply integer not null, hidden integer not null, reply_by text, keep_days integer, closed_day text, erase_day text, warned integer not null, day text not null, active_day text not null, assignee text, unread integer not null, next_number integer not null, answered_number integer not null ) without rowid;
CREATE TABLE message ( conversation text not null references conversation (id) on delete cascade, number integer not null, id text not null, role text not null check (role in ('person', 'desk', 'note')), envelope blob not null, hash text not null, desk_key text, day text not null, opened_day text, primary key (conversation, number) ) without rowid;
CREATE TABLE summary ( conversation text primary key references conversation (id) on delete cascade, desk_key text not null, sealed blob not null ) without rowid;
CREATE TABLE carry ( conversation text primary key references conversation (id) on delete cascade, sealed blob not null ) without rowid;
CREATE TABLE conversation_wrap ( conversation text not null references conversation (id) on delete cascade, member text not null, wrap blob not null, primary key (conversation, member) ) without rowid;
CREATE TABLE conversation_link ( conversation text not null references conversation (id) on delete cascade, other text not null references conversation (id) on delete cascade, primary key (conversation, other) ) without rowid;
CREATE TABLE reading ( conversation text not null references conversation (id) on delete cascade, member text not null, day text not null, primary key (conversation, member) ) without rowid;
CREATE TABLE attachment ( id text primary key, file text not null, length bigint not null, finished integer not null, conversation text references conversation (id) on delete cascade, number integer, locked integer not null, locked_by text, day text not null ) without rowid;
CREATE TABLE attachment_access ( attachment text not null references attachment (id) on delete cascade, member text not null, day text not null, primary key (attachment, member) ) without rowid;
CREATE TABLE supervisor (key text primary key, statement text not null) without rowid;
CREATE TABLE roster (version integer primary key, statement text not null, day text not null) without rowid;
CREATE TABLE desk_key ( id text primary key, desk text not null, seal text not null, sign text not null, valid_from text not null, valid_until text not null, certificate text not null, destroyed integer not null ) without rowid;
CREATE TABLE desk_key_wrap ( desk_key text not null references desk_key (id) on delete cascade, member text not null, wrap blob not null, primary key (desk_key, member) ) without rowid;
CREATE TABLE recovery ( name text primary key check (name = 'recovery'), recipient text not null, statement text not null, day text not null ) without rowid;
CREATE TABLE member ( id text primary key, state text not null check (state in ('invited', 'pending', 'active', 'removed')), desks text not null, profile blob not null, login text, token_hash text, expires text, binding text, seal text, sign text, record blob, secret blob, alerts_to blob , role text not null default 'member' check ( role in ('member', 'supervisor', 'outreach', 'legal', 'interpreter', 'trainer', 'analyst', 'editor', 'moderator', 'administrator') )) without rowid;
CREATE TABLE session ( token_hash text primary key, member text not null references member (id) on delete cascade, stage text not null check (stage in ('passkey', 'done')), expires bigint not null ) without rowid;
CREATE TABLE passkey ( id text primary key, member text not null references member (id) on delete cascade, host text not null, public_key blob not null, counter bigint not null, transports text not null, secret blob ) without rowid;
CREATE TABLE alert ( id text primary key, kind text not null, desk text, member text not null, attempts integer not null, next_try bigint not null, failed_way text, day text not null, given_up integer not null ) without rowid;
CREATE TABLE job (name text primary key, last_day text, lease_until bigint not null) without rowid;
insert into schema_version values (14);
insert into setting values ('salt', x'30313233343536373839616263646566');
insert into desk_activity values ('desk-a', 2);
insert into conversation values ('909a3fbeec3b5e79fbfde773a6c47ed3', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', '5555555555555555555555555555555555555555555555555555555555555555', 'desk-a', 'kk', 'age1invented', 'open', 'inbox', 0, 2, 0, 0, 0, 0, 0, 0, null, 365, null, null, 0, '2026-03-10', '2026-03-10', null, 1, 2, 1);
insert into message values ('909a3fbeec3b5e79fbfde773a6c47ed3', 0, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'person', x'6167652d656e6372797074696f6e2e6f72672f763120696e76656e746564', 'fa3b4c8eca6cb47f3740c47d8e1364b79ae214512658828908636e2b32eb8a14', 'kk', '2026-03-10', null);
insert into message values ('909a3fbeec3b5e79fbfde773a6c47ed3', 1, 'dddddddddddddddddddddddddddddddd', 'desk', x'6167652d656e6372797074696f6e2e6f72672f763120696e76656e746564', 'fa3b4c8eca6cb47f3740c47d8e1364b79ae214512658828908636e2b32eb8a14', null, '2026-03-10', null);
insert into summary values ('909a3fbeec3b5e79fbfde773a6c47ed3', 'kk', x'7365616c6564');
insert into conversation_wrap values ('909a3fbeec3b5e79fbfde773a6c47ed3', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', x'77726170');
insert into desk_key values ('kk', 'desk-a', 'age1invented', '6666666666666666666666666666666666666666666666666666666666666666', '2026-01-01', '2026-04-01', '{}', 0);
insert into desk_key_wrap values ('kk', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', x'77726170');
insert into member values ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'invited', '["desk-a"]', x'7365616c6564', null, '7777777777777777777777777777777777777777777777777777777777777777', '2026-04-01', '8888888888888888', null, null, null, null, null, 'supervisor');
insert into alert values ('cf93f4ef40bb7acffd624be31b195bf1', 'new', 'desk-a', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 0, 29552400, null, '2026-03-10', 0);
insert into job values ('sweep', '2026-03-10', 0);
CREATE UNIQUE INDEX conversation_public_id on conversation (public_id);
CREATE INDEX conversation_place on conversation (desk, place, activity);
CREATE INDEX conversation_rank on conversation (desk, place, rank, activity);
CREATE INDEX conversation_assignee on conversation (desk, assignee, place, activity) where assignee is not null;
CREATE INDEX conversation_reply_by on conversation (reply_by) where reply_by is not null;
CREATE INDEX conversation_erase_day on conversation (erase_day) where erase_day is not null;
CREATE UNIQUE INDEX message_id on message (id);
CREATE INDEX message_desk_key on message (desk_key) where desk_key is not null;
CREATE INDEX summary_desk_key on summary (desk_key);
CREATE INDEX conversation_wrap_member on conversation_wrap (member, conversation);
CREATE INDEX conversation_link_other on conversation_link (other);
CREATE INDEX attachment_conversation on attachment (conversation, number) where conversation is not null;
CREATE UNIQUE INDEX member_login on member (login) where login is not null;
CREATE UNIQUE INDEX member_token_hash on member (token_hash) where token_hash is not null;
CREATE INDEX session_member on session (member);
CREATE INDEX passkey_member on passkey (member);
CREATE INDEX alert_next_try on alert (given_up, next_try);
create table ledger_log (
  number integer primary key,
  origin text not null,
  size bigint not null,
  published bigint not null,
  checkpoint text not null
) without rowid;
create table ledger_pending (leaf blob primary key, entry blob not null) without rowid;
create table ledger_entry (
  log integer not null references ledger_log (number),
  place bigint not null,
  leaf blob not null,
  entry blob not null,
  primary key (log, place)
) without rowid;
create index ledger_entry_leaf on ledger_entry (leaf);
insert into ledger_log values (1, 'log.example.org', 1, 1, 'a checkpoint');
insert into ledger_pending values (x'1111111111111111111111111111111111111111111111111111111111111111', x'2222222222222222222222222222222222222222222222222222222222222222');
insert into ledger_entry values (1, 0, x'3333333333333333333333333333333333333333333333333333333333333333', x'4444444444444444444444444444444444444444444444444444444444444444');
create table campaign (
  id text primary key,
  name text not null,
  audience text not null,
  place text not null,
  language text not null,
  page text not null,
  day text not null,
  ended text
) without rowid;
create table campaign_batch (
  code text primary key,
  campaign text not null references campaign (id) on delete cascade,
  label text not null,
  day text not null
) without rowid;
create index campaign_batch_campaign on campaign_batch (campaign);
create table campaign_count (
  batch text not null references campaign_batch (code) on delete cascade,
  day text not null,
  count integer not null,
  primary key (batch, day)
) without rowid;
insert into campaign values ('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', 'Stations', 'everybody', 'Zagreb', 'hr', '/signs', '2026-03-10', null);
insert into campaign_batch values ('cdfghj', 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', 'posters, Zagreb, March', '2026-03-10');
insert into campaign_count values ('cdfghj', '2026-03-10', 31);
alter table message add column release bigint;
alter table conversation add column taken integer not null default 0;
create index message_release on message (release) where release is not null;
create table call (member text primary key, started bigint not null) without rowid;
create table call_count (
  desk text not null,
  day text not null,
  kind text not null,
  count integer not null,
  primary key (desk, day, kind)
) without rowid;
create table due (
  conversation text not null references conversation (id) on delete cascade,
  thing text not null,
  member text,
  day text not null,
  supervisors integer not null,
  primary key (conversation, thing)
) without rowid;
create index due_day on due (day, conversation, thing);
create table thread_reader (
  conversation text not null references conversation (id) on delete cascade,
  member text not null,
  note text not null,
  primary key (conversation, member)
) without rowid;
create index thread_reader_member on thread_reader (member, conversation);
create table half_key (
  conversation text not null references conversation (id) on delete cascade,
  thing text not null,
  half text not null,
  until text not null,
  primary key (conversation, thing)
) without rowid;
create index half_key_until on half_key (until);
create table outing (
  member text primary key,
  desk text not null,
  until bigint not null,
  ring text not null,
  rung integer not null
) without rowid;
create table audit (id text primary key, day text not null, sealed blob not null) without rowid;
create index audit_day on audit (day, id);
alter table conversation add column changed bigint not null default 0;
update conversation set changed = activity;
create index conversation_changed on conversation (desk, changed);
insert into outing values ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'desk-a', 1773158400000, 'desk', 0);
insert into call_count values ('desk-a', '2026-03-10', 'silent', 2);
alter table member add column part text not null default 'member' check (
  part in ('member', 'supervisor', 'outreach', 'legal', 'interpreter', 'trainer', 'analyst', 'editor', 'administrator')
);
update member set part = role;
update member set part = 'interpreter' where role = 'member' and desks = '[]';
alter table member drop column role;
alter table member rename column part to role;
create table legal_review (
  id text primary key,
  feature text not null,
  lawyer text not null,
  office text not null,
  reviewed text not null,
  basis text not null,
  until text not null,
  recorded_by text not null,
  recorded_on text not null,
  confirmed_by text,
  confirmed_on text,
  ended_on text
) without rowid;
create index legal_review_standing on legal_review (feature, until) where confirmed_on is not null and ended_on is null;
create table warning (
  id text primary key,
  conducts text not null,
  area text not null,
  month text not null,
  part text not null,
  advice text not null,
  language text not null,
  version integer not null,
  proposed_by text not null,
  approved_by text,
  until text not null
) without rowid;
create index warning_shown on warning (month, id) where approved_by is not null;
create index warning_until on warning (until);
create table coded_record (
  id text primary key,
  sealed blob not null,
  conversation text unique references conversation (id) on delete cascade,
  until text
) without rowid;
create index coded_record_until on coded_record (until) where until is not null;
create table evidence_release (
  id text primary key,
  number integer not null unique,
  day text not null,
  statement text not null
) without rowid;
create table answer_count (
  month text primary key,
  kept integer not null,
  late integer not null
) without rowid;
insert into legal_review values ('11111111111111111111111111111111', 'matching', 'A. Example', 'Example & Partners', '2026-03-01', 'For a test of what an older version wrote.', '2026-09-01', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-02', 'cccccccccccccccccccccccccccccccc', '2026-03-03', null);
insert into coded_record values ('abababababababababababababababab', x'7365616c6564', null, null);
insert into evidence_release values ('cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', 1, '2026-03-10', '{}');
insert into answer_count values ('2026-02', 3, 1);
create table presence (
  session text not null references session (token_hash) on delete cascade,
  conversation text not null references conversation (id) on delete cascade,
  writing integer not null,
  until bigint not null,
  primary key (session, conversation)
) without rowid;
create index presence_conversation on presence (conversation);
create index presence_until on presence (until);
create table referral (
  conversation text primary key references conversation (id) on delete cascade,
  desk text not null,
  desk_key text not null,
  origin blob not null,
  news text
) without rowid;
create index referral_news on referral (desk, conversation) where news is not null;
create index referral_desk_key on referral (desk_key);
insert into referral values ('909a3fbeec3b5e79fbfde773a6c47ed3', 'desk-b', 'k2', x'7365616c6564', 'dddddddddddddddddddddddddddddddd');
create table draft (
  member text not null,
  place text not null,
  version text not null,
  sealed blob not null,
  conversation text references conversation (id) on delete cascade,
  day text not null,
  primary key (member, place)
) without rowid;
create index draft_day on draft (day);
create index draft_conversation on draft (conversation) where conversation is not null;
create table draft_attachment (
  attachment text primary key references attachment (id) on delete cascade,
  member text not null,
  place text not null,
  foreign key (member, place) references draft (member, place) on delete cascade
) without rowid;
create index draft_attachment_place on draft_attachment (member, place);
insert into draft values ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'abababababababababababababababababababababababababababababababab', '99999999999999999999999999999999', x'7365616c6564', null, '2026-03-10');
CREATE TABLE room ( id text primary key, code text not null unique, course text not null, language text not null, version text not null, leader text not null, recipient text not null, day text not null, closed text, salt text, card_key text not null, state text not null, revision integer not null, changes integer not null, answers integer not null, sheets text not null, results text, report_address text unique, report_place text ) without rowid;
create index room_closed on room (closed);
CREATE TABLE room_course (version text primary key, content text not null) without rowid;
INSERT INTO room_course VALUES('0123456789ab','{}');
INSERT INTO room VALUES('77777777777777777777777777777777','BCDFGH','police','en','0123456789ab','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','','2026-03-10',NULL,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','cccccccccccccccccccccccccccccccc','{"step":0,"vote":null,"wall":[],"showsCounts":false}',1,1,1,'[]',NULL,NULL,NULL);
CREATE TABLE room_answer ( room text not null references room (id) on delete cascade, phone text not null, step text not null, answer text not null, primary key (room, step, phone) ) without rowid;
INSERT INTO room_answer VALUES('77777777777777777777777777777777','dddddddddddddddddddddddddddddddd','guess','{"kind":"choice","option":1}');
CREATE TABLE room_card ( room text not null references room (id) on delete cascade, card text not null, primary key (room, card) ) without rowid;
create table event (
  id text primary key,
  slug text not null unique,
  state text not null check (state in ('draft', 'published', 'ended')),
  revision integer not null,
  plan text not null,
  minutes text not null,
  minutes_day text,
  recipient text not null,
  day text not null,
  end_day text
) without rowid;
create table event_key_wrap (
  event text not null references event (id) on delete cascade,
  member text not null,
  wrap blob not null,
  primary key (event, member)
) without rowid;
create table event_registration (
  id text primary key,
  event text not null references event (id) on delete cascade,
  withdrawal text not null unique,
  sealed blob not null,
  listed text,
  shown integer not null
) without rowid;
create index event_registration_event on event_registration (event);
create table event_reflection (
  id text primary key,
  event text not null references event (id) on delete cascade,
  session text not null,
  author text not null,
  sealed blob not null,
  state text not null check (state in ('waiting', 'wall', 'refused', 'minutes')),
  words text,
  reason text,
  cluster text not null,
  place integer not null
) without rowid;
create index event_reflection_session on event_reflection (event, session, author);
create table event_room (
  event text not null references event (id) on delete cascade,
  session text not null,
  room text not null unique references room (id) on delete cascade,
  primary key (event, session)
) without rowid;
insert into event values ('e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8', 'spring', 'ended', 3, '{"title":"Spring","sessions":[]}', '{"changes":[]}', '2026-03-10', 'age1pq1', '2026-03-01', '2026-03-10');
insert into event_key_wrap values ('e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', x'7365616c6564');
insert into event_registration values ('a8a8a8a8a8a8a8a8a8a8a8a8a8a8a8a8', 'e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8', 'c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8c8', x'7365616c6564', '{"name":"Mo","organisation":""}', 1);
insert into event_reflection values ('d8d8d8d8d8d8d8d8d8d8d8d8d8d8d8d8', 'e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8', 'one', 'f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8', x'7365616c6564', 'wall', 'Ask us first.', null, '', 1);
insert into event_room values ('e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8e8', 'one', '77777777777777777777777777777777');
CREATE TABLE consultation ( id text primary key, slug text not null unique, plan text not null, state text not null, revision integer not null, convener text not null, day text not null, statements text not null, keys text not null, ended text ) without rowid;
INSERT INTO consultation VALUES('88888888888888888888888888888888','work','{"texts":{"en":{"title":"Work","question":"What should change?","use":"It goes to the ministry."}},"groups":[{"group":"police","gatekeepers":["Academy"]}],"opens":"2026-03-10","closes":"2026-04-10","answerBy":"2026-05-10"}','open',2,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','2026-03-10','[{"number":1,"texts":{"en":"Cards help."},"state":"asked","reviewed":[]}]','[]',NULL);
CREATE TABLE consultation_group ( consultation text not null references consultation (id) on delete cascade, code text not null, modulus text not null, signing_key blob not null, seats integer not null, used integer not null, void integer not null, ballots integer not null, sheets integer not null, primary key (consultation, code) ) without rowid;
INSERT INTO consultation_group VALUES('88888888888888888888888888888888','police','modulus',X'00',2,1,0,1,1);
CREATE TABLE consultation_share ( consultation text not null references consultation (id) on delete cascade, issue integer not null, member text not null, sealed blob not null, primary key (consultation, issue, member) ) without rowid;
INSERT INTO consultation_share VALUES('88888888888888888888888888888888',1,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',X'00');
CREATE TABLE consultation_seat ( consultation text not null references consultation (id) on delete cascade, card text not null, code text not null, gatekeeper integer not null, used text, request text, void integer not null, primary key (consultation, card) ) without rowid;
INSERT INTO consultation_seat VALUES('88888888888888888888888888888888','1111111111111111111111111111111111111111111111111111111111111111','police',0,'2026-03-10','2222222222222222222222222222222222222222222222222222222222222222',0);
CREATE TABLE consultation_ballot ( consultation text not null references consultation (id) on delete cascade, nullifier text not null, code text not null, version integer not null, tick integer not null, body text not null, primary key (consultation, nullifier) ) without rowid;
INSERT INTO consultation_ballot VALUES('88888888888888888888888888888888','3333333333333333333333333333333333333333333333333333333333333333','police',1,1,'{}');
CREATE TABLE consultation_proposal ( consultation text not null references consultation (id) on delete cascade, id text not null, nullifier text not null, code text not null, sequence integer not null, body text not null, day text not null, fate text not null, state text not null, decision text, decided_by text, primary key (consultation, id) ) without rowid;
INSERT INTO consultation_proposal VALUES('88888888888888888888888888888888','99999999999999999999999999999999','3333333333333333333333333333333333333333333333333333333333333333','police',1,'{}','2026-03-10','{"kind":"waiting"}','waiting',NULL,NULL);
CREATE INDEX consultation_proposal_author on consultation_proposal (consultation, nullifier);
CREATE TABLE consultation_sheet ( consultation text not null references consultation (id) on delete cascade, code text not null, number integer not null, member text not null, sealed blob not null, primary key (consultation, code, number, member) ) without rowid;
INSERT INTO consultation_sheet VALUES('88888888888888888888888888888888','police',1,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',X'00');
CREATE TABLE consultation_tick ( consultation text not null references consultation (id) on delete cascade, number integer not null, day text not null, document text not null, member text not null, primary key (consultation, number) ) without rowid;
INSERT INTO consultation_tick VALUES('88888888888888888888888888888888',1,'2026-03-17','{}','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb');
create table handbook (
  id text primary key,
  slug text not null unique,
  titles text not null,
  recipient text not null,
  revision integer not null,
  day text not null
) without rowid;
create table handbook_wrap (
  handbook text not null references handbook (id) on delete cascade,
  member text not null,
  wrap blob not null,
  primary key (handbook, member)
) without rowid;
create table handbook_draft (
  handbook text not null references handbook (id) on delete cascade,
  id text not null,
  revision integer not null,
  parent integer not null,
  sealed blob not null,
  member text not null,
  day text not null,
  primary key (handbook, id, revision)
) without rowid;
create table handbook_proposal (
  handbook text not null references handbook (id) on delete cascade,
  draft text not null,
  document text not null,
  statement text not null,
  member text not null,
  signature text not null,
  day text not null,
  primary key (handbook, draft)
) without rowid;
create table recommendation_version (
  number integer not null,
  version integer not null,
  handbook text not null,
  draft text not null,
  document text not null,
  statement text not null,
  signatures text not null,
  day text not null,
  primary key (number, version)
) without rowid;
create table recommendation_hand_over (
  id text primary key,
  number integer not null,
  revision integer not null,
  document text not null
) without rowid;
create table quote_consent (
  id text primary key,
  code text not null unique,
  day text not null,
  withdrawn text
) without rowid;
create table evidence_withdrawal (
  release text primary key,
  day text not null,
  reason text not null
) without rowid;
insert into handbook values ('e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9', 'harbour', '{"en":{"title":"Harbour","lead":"Lead"}}', 'age1pq1', 1, '2026-03-10');
insert into handbook_wrap values ('e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', x'7365616c6564');
insert into handbook_draft values ('e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9', 'd9d9d9d9d9d9d9d9d9d9d9d9d9d9d9d9', 1, 0, x'7365616c6564', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-03-10');
insert into handbook_proposal values ('e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9', 'd9d9d9d9d9d9d9d9d9d9d9d9d9d9d9d9', '{}', '{}', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '{"key":"k","signature":"s"}', '2026-03-10');
insert into recommendation_version values (14, 1, 'e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9e9', 'd9d9d9d9d9d9d9d9d9d9d9d9d9d9d9d9', '{}', '{}', '[]', '2026-03-10');
insert into recommendation_hand_over values ('a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9', 14, 1, '{"to":"Harbour police"}');
insert into quote_consent values ('b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9', '9999999999999999999999999999999999999999999999999999999999999999', '2026-03-10', null);
insert into evidence_withdrawal values ('c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9', '2026-03-10', 'Counted twice.');
create table deposit (
  id text primary key,
  vault text not null,
  envelope blob not null,
  hash text not null,
  day text not null,
  hidden integer not null,
  erase_day text not null
) without rowid;
create index deposit_vault on deposit (vault);
create index deposit_erase_day on deposit (erase_day);
create table deposit_carry (vault text primary key, sealed blob not null) without rowid;
create table deposit_attachment (
  attachment text primary key references attachment (id) on delete cascade,
  deposit text not null references deposit (id) on delete cascade
) without rowid;
create index deposit_attachment_deposit on deposit_attachment (deposit);
insert into deposit values ('f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1', '5555555555555555555555555555555555555555555555555555555555555555', x'7365616c6564', '6666666666666666666666666666666666666666666666666666666666666666', '2026-03-10', 0, '2028-03-09');
insert into deposit_carry values ('5555555555555555555555555555555555555555555555555555555555555555', x'7365616c6564');
create table notice (
  conversation text not null references conversation (id) on delete cascade,
  thing text not null,
  state text not null,
  day text,
  platform text not null,
  member text,
  year integer,
  primary key (conversation, thing)
) without rowid;
create table notice_count (
  desk text not null,
  year integer not null,
  count integer not null,
  primary key (desk, year)
) without rowid;
insert into notice values ('909a3fbeec3b5e79fbfde773a6c47ed3', 'abababababababababababababababab', 'answer', '2026-03-17', 'tiktok', null, 2026);
insert into notice_count values ('desk-a', 2026, 3);
CREATE TABLE offer_group ( id text primary key, desk text not null, desk_key text not null, day text not null, erase_day text not null, decided integer not null, sealed blob not null ) without rowid;
CREATE INDEX offer_group_desk on offer_group (desk);
CREATE INDEX offer_group_erase_day on offer_group (erase_day);
CREATE TABLE pattern ( id text primary key, text text not null, language text not null, senders text not null, version integer not null, proposed_by text not null, approved_by text, published_on text, withdrawn_on text, reason text, until text not null, recognised integer not null, called_wrong integer not null ) without rowid;
CREATE INDEX pattern_until on pattern (until);
CREATE TABLE pattern_count ( year text not null, tally text not null, n integer not null, primary key (year, tally) ) without rowid;
INSERT INTO offer_group VALUES('11111111111111111111111111111111','desk-a','dddddddddddddddddddddddddddddddd','2026-03-10','9999-06-08',0,X'7365616c6564');
INSERT INTO pattern VALUES('22222222222222222222222222222222','Waitresses wanted for the summer. Good pay, housing is free.','en','several',1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','2026-03-10',NULL,NULL,'9999-09-06',1,0);
INSERT INTO pattern_count VALUES('2026','published',1);
create table check_in (
  conversation text primary key references conversation (id) on delete cascade,
  due bigint,
  missed bigint,
  rung bigint,
  back bigint
) without rowid;
create index check_in_due on check_in (due) where due is not null;
alter table conversation add column missed integer not null default 0;
alter table check_in add column moved integer not null default 0;
alter table check_in add column end_due bigint;
alter table check_in add column end_kind text;
create index check_in_missed on check_in (missed) where missed is not null;
insert into check_in values ('909a3fbeec3b5e79fbfde773a6c47ed3', 4102444800000, null, null, null, 1, null, null);
alter table notice add column coded_id text;
alter table notice add column coded_key text;
alter table notice add column coded blob;
create table erased_notice (
  id text primary key,
  desk text not null,
  desk_key text not null,
  year integer not null,
  sealed blob not null
) without rowid;
create index erased_notice_desk on erased_notice (desk, year);
insert into erased_notice values ('99999999999999999999999999999999', 'desk-a', '8888888888888888', 2026, x'636f646564');
