// Numbered migrations, each in SQL that both databases read after the words of `dialectOf`. A released one is
// never changed. WITHOUT ROWID and random keys: a row id would tell in which order people wrote.
import { type RawBuilder, sql } from 'kysely';
import { StorageError } from '../error.ts';
import { consultationTables } from './consultation-tables.ts';
import { handbookTables } from './handbook-tables.ts';
import { refuseMarked } from './move-mark.ts';
import type { Connection } from './schema.ts';

/** The first schema. `blob`, `bigint` and `without rowid` are SQLite's words. */
const first = `
create table setting (name text primary key, value blob not null) without rowid;
create table desk_activity (desk text primary key, last bigint not null) without rowid;

create table conversation (
  id text primary key,
  public_id text not null,
  sign_key text not null,
  desk text not null,
  desk_key text not null,
  conversation_key text,
  state text not null check (state in ('new', 'open', 'waiting', 'closed')),
  place text not null check (place in ('inbox', 'held', 'closed')),
  rank integer not null,
  activity bigint not null,
  awaiting integer not null,
  urgent integer not null,
  overdue integer not null,
  held integer not null,
  no_reply integer not null,
  hidden integer not null,
  reply_by text,
  keep_days integer,
  closed_day text,
  erase_day text,
  warned integer not null,
  day text not null,
  active_day text not null,
  assignee text,
  unread integer not null,
  next_number integer not null,
  answered_number integer not null
) without rowid;
create unique index conversation_public_id on conversation (public_id);
create index conversation_place on conversation (desk, place, activity);
create index conversation_rank on conversation (desk, place, rank, activity);
create index conversation_assignee on conversation (desk, assignee, place, activity) \
where assignee is not null;
create index conversation_reply_by on conversation (reply_by) where reply_by is not null;
create index conversation_erase_day on conversation (erase_day) where erase_day is not null;

create table message (
  conversation text not null references conversation (id) on delete cascade,
  number integer not null,
  id text not null,
  role text not null check (role in ('person', 'desk', 'note')),
  envelope blob not null,
  hash text not null,
  desk_key text,
  day text not null,
  opened_day text,
  primary key (conversation, number)
) without rowid;
create unique index message_id on message (id);
create index message_desk_key on message (desk_key) where desk_key is not null;

create table summary (
  conversation text primary key references conversation (id) on delete cascade,
  desk_key text not null,
  sealed blob not null
) without rowid;
create index summary_desk_key on summary (desk_key);

create table carry (
  conversation text primary key references conversation (id) on delete cascade,
  sealed blob not null
) without rowid;

create table conversation_wrap (
  conversation text not null references conversation (id) on delete cascade,
  member text not null,
  wrap blob not null,
  primary key (conversation, member)
) without rowid;
create index conversation_wrap_member on conversation_wrap (member, conversation);

create table conversation_link (
  conversation text not null references conversation (id) on delete cascade,
  other text not null references conversation (id) on delete cascade,
  primary key (conversation, other)
) without rowid;
create index conversation_link_other on conversation_link (other);

create table reading (
  conversation text not null references conversation (id) on delete cascade,
  member text not null,
  day text not null,
  primary key (conversation, member)
) without rowid;

create table attachment (
  id text primary key,
  file text not null,
  length bigint not null,
  finished integer not null,
  conversation text references conversation (id) on delete cascade,
  number integer,
  locked integer not null,
  locked_by text,
  day text not null
) without rowid;
create index attachment_conversation on attachment (conversation, number) where conversation is not null;

create table attachment_access (
  attachment text not null references attachment (id) on delete cascade,
  member text not null,
  day text not null,
  primary key (attachment, member)
) without rowid;

create table supervisor (key text primary key, statement text not null) without rowid;
create table roster (version integer primary key, statement text not null, day text not null) without rowid;
create table desk_key (
  id text primary key,
  desk text not null,
  seal text not null,
  sign text not null,
  valid_from text not null,
  valid_until text not null,
  certificate text not null,
  destroyed integer not null
) without rowid;
create table desk_key_wrap (
  desk_key text not null references desk_key (id) on delete cascade,
  member text not null,
  wrap blob not null,
  primary key (desk_key, member)
) without rowid;
create table recovery (
  name text primary key check (name = 'recovery'),
  recipient text not null,
  statement text not null,
  day text not null
) without rowid;

create table member (
  id text primary key,
  state text not null check (state in ('invited', 'pending', 'active', 'removed')),
  role text not null check (role in ('member', 'supervisor', 'administrator')),
  desks text not null,
  profile blob not null,
  login text,
  token_hash text,
  expires text,
  binding text,
  seal text,
  sign text,
  record blob,
  secret blob,
  alerts_to blob
) without rowid;
create unique index member_login on member (login) where login is not null;
create unique index member_token_hash on member (token_hash) where token_hash is not null;

create table session (
  token_hash text primary key,
  member text not null references member (id) on delete cascade,
  stage text not null check (stage in ('passkey', 'done')),
  expires bigint not null
) without rowid;
create index session_member on session (member);
create table passkey (
  id text primary key,
  member text not null references member (id) on delete cascade,
  host text not null,
  public_key blob not null,
  counter bigint not null,
  transports text not null,
  secret blob
) without rowid;
create index passkey_member on passkey (member);

create table alert (
  id text primary key,
  kind text not null,
  desk text,
  member text not null,
  attempts integer not null,
  next_try bigint not null,
  failed_way text,
  day text not null,
  given_up integer not null
) without rowid;
create index alert_next_try on alert (given_up, next_try);
create table job (name text primary key, last_day text, lease_until bigint not null) without rowid;
`;

/** The transparency log: what waits for a place, what has one. Neither tells of which conversation. */
const second = `
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
`;

/**
 * Campaigns: a count has a day and a batch, no time and nobody. Named without an order in which they were
 * made.
 */
const third = `
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
`;

/**
 * Casework: answers that wait for the hours in which she may be reached, calls, what falls due, who is out
 * alone, the audit trail; and what search at the desk must fetch again.
 */
const fourth = `
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
`;

/**
 * More roles (packages/domain/src/roles). A column of its own in the place of the old, since what refers to a
 * member must not go with a table that is made anew. Members without a desk were interpreters.
 */
const roleColumn = `
alter table member add column part text not null default 'member' check (
  part in ('member', 'supervisor', 'outreach', 'legal', 'interpreter', 'trainer', \
'analyst', 'editor', 'administrator')
);
update member set part = role;
update member set part = 'interpreter' where role = 'member' and desks = '[]';
alter table member drop column role;
alter table member rename column part to role;
`;

/** Coded records, which hang on their case for thirty days, and the register of releases. */
const figureTables = `
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
`;

/**
 * Peer warnings, and on whose word a feature may be used. A warning leads to no conversation and is counted
 * nowhere.
 */
const warningTables = `
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
create index legal_review_standing on legal_review (feature, until) \
where confirmed_on is not null and ended_on is null;
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
`;

/** Promises of an answer that were kept, by month. */
const measureTables = `
create table answer_count (
  month text primary key,
  kept integer not null,
  late integer not null
) without rowid;
`;

/** Linkage studies: the evaluator's key, the linker's tokens. An invitation is kept as its hash. */
const linkageTables = `
create table linkage_study (
  id text primary key,
  statement text not null,
  secret_key blob,
  until text not null,
  joined text
) without rowid;
create table linkage_list (
  study text not null references linkage_study (id) on delete cascade,
  list text not null,
  invitation text not null unique,
  batches text not null,
  tokens blob,
  primary key (study, list)
) without rowid;
`;

const fifth = roleColumn + warningTables + figureTables + measureTables + linkageTables;

/**
 * Danger that was said and opened, where no answer was wanted, stood in no list: it stands among what needs
 * someone now.
 */
const dangerAgain = `
update conversation set rank = 2 where urgent = 1 and place = 'inbox' and rank = 0;
`;

/**
 * Who has which conversation open, for seconds; referrals between desks of this server, until the case that
 * they began is erased.
 */
const liveTables = `
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
`;

/** Drafts of members: sealed to the member, gone with the conversation that they were written in. */
const draftTables = `
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
`;

const sixth = dangerAgain + liveTables + draftTables;

/**
 * Rooms of training. Answers stand by a keyed hash of a phone's own number while the room is open; what is
 * left is sums.
 */
const seventh = `
create table room (
  id text primary key,
  code text not null unique,
  course text not null,
  language text not null,
  version text not null,
  leader text not null,
  recipient text not null,
  day text not null,
  closed text,
  salt text,
  card_key text not null,
  state text not null,
  revision integer not null,
  changes integer not null,
  answers integer not null,
  sheets text not null,
  results text,
  report_address text unique,
  report_place text
) without rowid;
create index room_closed on room (closed);
create table room_course (version text primary key, content text not null) without rowid;
create table room_answer (
  room text not null references room (id) on delete cascade,
  phone text not null,
  step text not null,
  answer text not null,
  primary key (room, step, phone)
) without rowid;
create table room_card (
  room text not null references room (id) on delete cascade,
  card text not null,
  primary key (room, card)
) without rowid;
`;

/** One role more, in a column of its own as before. */
const moderatorRole = `
alter table member add column part text not null default 'member' check (
  part in ('member', 'supervisor', 'outreach', 'legal', 'interpreter', 'trainer', \
'analyst', 'editor', 'moderator', 'administrator')
);
update member set part = role;
alter table member drop column role;
alter table member rename column part to role;
`;

/**
 * Events. A registration and a reflection have random ids and no day: neither tells when it came. What is
 * sealed opens with the event's own key.
 */
const eventTables = `
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
`;

const eighth = moderatorRole + consultationTables + eventTables;

/** What holders of codes deposit for themselves: no desk, no link to a conversation, no order. */
const depositTables = `
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
`;

/** What waits of notices to platforms, and how many were sent in a year: no address, no name, no words. */
const noticeTables = `
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
`;

/** Groups of offers, sealed to a desk; patterns that were made of them, in words for everybody. */
const patternTables = `
create table offer_group (
  id text primary key,
  desk text not null,
  desk_key text not null,
  day text not null,
  erase_day text not null,
  decided integer not null,
  sealed blob not null
) without rowid;
create index offer_group_desk on offer_group (desk);
create index offer_group_erase_day on offer_group (erase_day);
create table pattern (
  id text primary key,
  text text not null,
  language text not null,
  senders text not null,
  version integer not null,
  proposed_by text not null,
  approved_by text,
  published_on text,
  withdrawn_on text,
  reason text,
  until text not null,
  recognised integer not null,
  called_wrong integer not null
) without rowid;
create index pattern_until on pattern (until);
create table pattern_count (
  year text not null,
  tally text not null,
  n integer not null,
  primary key (year, tally)
) without rowid;
`;

/**
 * Check-ins of persons: by when she says that she is safe, and what was missed. No words: they are a message
 * of hers. A missed one stands between danger and what waits: the ranks of danger move up.
 */
const checkInTable = `
create table check_in (
  conversation text primary key references conversation (id) on delete cascade,
  due bigint,
  missed bigint,
  rung bigint,
  back bigint
) without rowid;
create index check_in_due on check_in (due) where due is not null;
alter table conversation add column missed integer not null default 0;
update conversation set rank = rank + 4 where place = 'inbox' and urgent = 1;
`;

/**
 * How the last check-in ended, and whether its time was moved: else the desk would wait for one that is over.
 * Codes of notices that outlive their case, for the yearly report.
 */
const checkInEndsAndNoticeCodes = `
alter table check_in add column moved integer not null default 0;
alter table check_in add column end_due bigint;
alter table check_in add column end_kind text;
create index check_in_missed on check_in (missed) where missed is not null;
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
`;

/**
 * Studies that count people on lists go by files alone: a key or tokens that a server still had are erased,
 * as closing a study did.
 */
const withoutLinkage = `
drop table linkage_list;
drop table linkage_study;
`;

const migrations: readonly string[] = [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  handbookTables,
  depositTables,
  noticeTables + patternTables,
  checkInTable,
  checkInEndsAndNoticeCodes,
  withoutLinkage,
];

const namesAfter = (words: RegExp): readonly string[] =>
  migrations.flatMap((migration) => [...migration.matchAll(words)].map(([, name]) => name!));
const droppedTables = namesAfter(/\bdrop table (\w+)/g);

/** Every table that the migrations make and leave, of the core and of any module there ever was. */
export const migratedTables: readonly string[] = namesAfter(/\bcreate table (\w+)/g).filter(
  (name) => !droppedTables.includes(name),
);

/** The schema that this version writes. */
export const schemaVersion = migrations.length;

/** The two kinds of database. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** The comment on each table of ours on PostgreSQL, by which an older program knows those of a newer one. */
export const tableMark = 'Heed';

/** Statements of a migration in the words of the database. */
function statements(migration: string, kind: DatabaseKind): RawBuilder<unknown>[] {
  const text =
    kind === 'sqlite' ? migration : migration.replaceAll(' without rowid', '').replace(/\bblob\b/g, 'bytea');
  return text
    .split(';')
    .filter((statement) => statement.trim() !== '')
    .flatMap((statement) => {
      const [, table] = (kind === 'postgres' && /\bcreate table (\w+)/.exec(statement)) || [];
      const mark = table === undefined ? [] : [`comment on table ${table} is '${tableMark}'`];
      return [statement, ...mark].map((one) => sql.raw(one));
    });
}

/**
 * Brings the schema up to `target`, within the caller's transaction. Throws 'schema' for a newer one, 'moved'
 * and 'half' for what a move has left.
 */
export async function migrate(
  tx: Connection,
  kind: DatabaseKind,
  target: number = schemaVersion,
): Promise<void> {
  await sql`create table if not exists schema_version (version integer primary key)`.execute(tx);
  const row = await tx.selectFrom('schema_version').select('version').executeTakeFirst();
  const present = row?.version ?? 0;
  if (present > schemaVersion) throw new StorageError('schema');
  if (present > 0) await refuseMarked(tx);
  if (present >= target) return;
  for (const migration of migrations.slice(present, target))
    for (const statement of statements(migration, kind)) await statement.execute(tx);
  await tx.deleteFrom('schema_version').execute();
  await tx.insertInto('schema_version').values({ version: target }).execute();
}
