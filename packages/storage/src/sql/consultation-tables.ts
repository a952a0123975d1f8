// Tables of consultations. Nothing in them says a vote, and no row joins a card with a ballot.

/** Part of the eighth migration. */
export const consultationTables = `
create table consultation (
  id text primary key,
  slug text not null unique,
  plan text not null,
  state text not null,
  revision integer not null,
  convener text not null,
  day text not null,
  statements text not null,
  keys text not null,
  ended text
) without rowid;
create table consultation_group (
  consultation text not null references consultation (id) on delete cascade,
  code text not null,
  modulus text not null,
  signing_key blob not null,
  seats integer not null,
  used integer not null,
  void integer not null,
  ballots integer not null,
  sheets integer not null,
  primary key (consultation, code)
) without rowid;
create table consultation_share (
  consultation text not null references consultation (id) on delete cascade,
  issue integer not null,
  member text not null,
  sealed blob not null,
  primary key (consultation, issue, member)
) without rowid;
create table consultation_seat (
  consultation text not null references consultation (id) on delete cascade,
  card text not null,
  code text not null,
  gatekeeper integer not null,
  used text,
  request text,
  void integer not null,
  primary key (consultation, card)
) without rowid;
create table consultation_ballot (
  consultation text not null references consultation (id) on delete cascade,
  nullifier text not null,
  code text not null,
  version integer not null,
  tick integer not null,
  body text not null,
  primary key (consultation, nullifier)
) without rowid;
create table consultation_proposal (
  consultation text not null references consultation (id) on delete cascade,
  id text not null,
  nullifier text not null,
  code text not null,
  sequence integer not null,
  body text not null,
  day text not null,
  fate text not null,
  state text not null,
  decision text,
  decided_by text,
  primary key (consultation, id)
) without rowid;
create index consultation_proposal_author on consultation_proposal (consultation, nullifier);
create table consultation_sheet (
  consultation text not null references consultation (id) on delete cascade,
  code text not null,
  number integer not null,
  member text not null,
  sealed blob not null,
  primary key (consultation, code, number, member)
) without rowid;
create table consultation_tick (
  consultation text not null references consultation (id) on delete cascade,
  number integer not null,
  day text not null,
  document text not null,
  member text not null,
  primary key (consultation, number)
) without rowid;
`;
