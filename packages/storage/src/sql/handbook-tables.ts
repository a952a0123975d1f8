// Tables of handbooks. Drafts and keys are sealed; all else is public.

/** The ninth migration. */
export const handbookTables = `
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
`;
