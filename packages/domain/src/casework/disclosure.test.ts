import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concernsChild, disclosureOf, factsBeside, ownWords, recordsOfPart } from './disclosure.ts';
import { type Body, fieldsOf, kinds, parts, type RecordKind } from './entry.ts';
import { buildCaseFile } from './file.ts';
import type { DisclosurePart } from './rules.ts';
import { leftOutOfCopy, subjectCopy } from './subject-access.ts';

const id = (n: number) => n.toString(16).padStart(32, '0');
let next = 0;
/** One record; `body` holds what the test looks at. */
const record = <K extends RecordKind>(
  kind: K,
  body: Partial<Body<K>>,
  { thing: record = ++next, replaces = [] as string[] } = {},
) => ({
  ...({ version: 2, at: ++next, by: null, kind, replaces } as const),
  ...{ thing: id(record), id: id(1000 + next), body: body as Body<K> },
});

/** Of each part, field by field, what leaves by it. */
const leaves: Readonly<Record<DisclosurePart, readonly string[]>> = {
  name: ['person.workingName', 'person.languages', 'contact.name'],
  contact: [
    ...['safe-contact.ways', 'safe-contact.windows', 'safe-contact.timeZone', 'safe-contact.codeWord'],
    ...['safe-contact.never', 'safe-contact.reviewOn'],
  ],
  story: [],
  assessment: [
    ...['assessment.adult', 'assessment.acts', 'assessment.act', 'assessment.meansUsed', 'assessment.means'],
    ...[
      'assessment.purposes',
      'assessment.purpose',
      'assessment.coding',
      'assessment.verdict',
      'assessment.why',
    ],
  ],
  safety: [
    ...[
      'safety.risks',
      'safety.dependants',
      'safety.documents',
      'safety.money',
      'safety.phone',
      'safety.exit',
    ],
    'safety.reviewOn',
  ],
  needs: ['need.need', 'need.note', 'need.state'],
  health: ['contact.tests'],
  documents: ['safety.documents'],
  place: ['contact.placeKind', 'contact.town', 'contact.address', 'contact.directions'],
  statements: ['statement.about', 'statement.basis', 'statement.words', 'statement.keepUntil'],
};

/**
 * What leaves by no part. A field that is added to a record is added here or to a part, by somebody who has
 * thought of it.
 */
const stays: Readonly<Record<RecordKind, readonly string[]>> = {
  contact: [
    ...[
      'danger',
      'under18',
      'country',
      'channel',
      'started',
      'ended',
      'who',
      'words',
      'advice',
      'language',
      'languageName',
    ],
    ...['safe', 'consent', 'callBack', 'area', 'material', 'alarm', 'code'],
  ],
  'safe-contact': [],
  safety: [],
  assessment: ['set', 'indicators'],
  consent: [
    ...['purpose', 'recipient', 'parts', 'withhold', 'giver', 'giverName', 'right', 'reason'],
    ...['given', 'how', 'until', 'withdrawn'],
  ],
  never: ['police', 'immigration', 'others'],
  need: [],
  referral: ['need', 'to', 'parts', 'words', 'state', 'reason', 'outcome', 'on', 'link', 'answer'],
  task: ['title', 'due', 'assignee', 'repeat', 'done'],
  statement: ['sealed'],
  'harm-review': ['recipient', 'risks', 'decision', 'reviewers'],
  notice: [
    ...['what', 'addresses', 'platform', 'platformName', 'under18', 'own', 'removalWish', 'safe', 'harm'],
    ...['decision', 'law', 'keyword', 'reasons', 'goodFaith', 'authorisedOn', 'language', 'sentOn'],
    ...['receivedOn', 'receipt', 'answeredOn', 'answer', 'monetary', 'provision', 'account', 'groundKind'],
    ...['ground', 'explanation', 'facts', 'automated', 'answerWords', 'complainedOn', 'complaintEndedOn'],
    ...['complaintResult', 'disputeBody', 'disputedOn', 'disputeEndedOn', 'disputeResult', 'noFurther'],
    ...['wrong', 'informedOn', 'informedOf'],
  ],
  capture: ['under18', 'address', 'capturedAt', 'title', 'software', 'browser', 'proxied', 'sha256', 'how'],
  exception: ['reason', 'act', 'told', 'why', 'at', 'review'],
  interpreter: ['name', 'language', 'confidentiality', 'conflict', 'accepted', 'refusedFor'],
  person: ['born', 'gender', 'citizenship', 'forms', 'recruitment', 'control', 'country'],
  danger: ['stands', 'why', 'done', 'alarm'],
  'check-in': ['missed', 'done'],
  threat: ['raised', 'words'],
  review: ['words', 'reviewOn'],
  closing: ['outcome', 'words', 'followUp', 'needsApproval', 'approved'],
  figures: ['agreed', 'told', 'on', 'until'],
};

for (const part of parts)
  test(`by '${part}' leave its fields and no other`, () => {
    const fieldNames = disclosureOf[part].flatMap(({ kind, fields }) =>
      fields.map((field) => `${kind}.${field}`),
    );
    assert.deepEqual(fieldNames, leaves[part]);
    const file = buildCaseFile(kinds.map((kind) => record(kind, {})));
    const records = recordsOfPart(file, part);
    assert.deepEqual(
      records.flatMap(({ kind, fields }) => fields.map((field) => `${kind}.${field}`)),
      leaves[part],
    );
  });

test('every field of every record leaves by a part or stays', () => {
  const leaving = new Set(Object.values(leaves).flat());
  for (const kind of kinds) {
    const staying = fieldsOf(kind).filter((field) => !leaving.has(`${kind}.${field}`));
    assert.deepEqual(staying, stays[kind], kind);
  }
});

test('the person’s own words leave by one part, which takes nothing from a record', () => {
  assert.equal(ownWords, 'story');
  assert.deepEqual(recordsOfPart(buildCaseFile(kinds.map((kind) => record(kind, {}))), 'story'), []);
});

test(
  'of each record leaves what stands, in the order in which they were begun; what was written in ' +
    'error does not',
  () => {
    const first = record('need', { need: 'shelter', note: 'first' });
    const second = record('need', { need: 'legal', note: 'second' });
    const changed = record(
      'need',
      { need: 'shelter', note: 'changed' },
      { thing: Number.parseInt(first.thing, 16), replaces: [first.id] },
    );
    const wrong = { ...record('need', { need: 'money', note: 'wrong' }), inError: 'another case' };
    const file = buildCaseFile([first, second, changed, wrong]);
    assert.deepEqual(
      recordsOfPart(file, 'needs').map(({ body }) => (body as Body<'need'>).note),
      ['changed', 'second'],
    );
  },
);

test('whether a child is concerned is said by the report or by any contact', () => {
  const none = buildCaseFile([]);
  const contact = buildCaseFile([
    record('contact', { under18: 'no' }),
    record('contact', { under18: 'yes' }),
  ]);
  assert.equal(concernsChild('yes', none), true);
  assert.equal(concernsChild('no', none), false);
  assert.equal(concernsChild(undefined, contact), true);
});

test('beside the words go four facts, the name with its part alone, and nothing else', () => {
  const report = {
    under18: 'unknown',
    country: 'HR',
    language: 'ro',
    name: 'N',
    door: 'self',
    words: 'secret',
  };
  const beside = { under18: 'unknown', country: 'HR', language: 'ro' };
  const none = buildCaseFile([]);
  assert.deepEqual(factsBeside(none, report, { isUrgent: false, parts: ['story'] }), beside);
  const urgent = factsBeside(none, report, { isUrgent: true, parts: ['name'] });
  assert.deepEqual(urgent, { urgent: true, ...beside, name: 'N' });
  const child = buildCaseFile([record('contact', { under18: 'yes' })]);
  assert.deepEqual(factsBeside(child, {}, { isUrgent: false, parts: [] }), { under18: 'yes' });
});

test('her own copy names no member, nobody else’s words and no code, and has all else', () => {
  const member = 'a'.repeat(32);
  const versions = [
    record('statement', {
      about: 'about',
      words: 'words',
      sealed: 'sealed',
      basis: 'seen',
      keepUntil: '2026-11-26',
    }),
    record('interpreter', { name: 'I', conflict: 'conflict' }),
    record('referral', { words: 'words', link: { code: '1'.repeat(28) } }),
    record('task', { title: 'title', assignee: member }),
    record('harm-review', { risks: 'risks', reviewers: [member] }),
    record('exception', { act: 'act', review: { by: member, agrees: true, words: 'review' } }),
    record('closing', { words: 'closing', approved: { by: member, on: '2026-11-26' } }),
    record('threat', { raised: true, words: 'threat' }),
    record('need', { need: 'shelter', note: 'note' }),
  ].map((version) => ({ ...version, by: member }));
  const file = buildCaseFile(versions);
  const copy = subjectCopy(file).records.map(({ current: [{ kind, by, body }] }) => ({ kind, by, body }));
  const nobody = '0'.repeat(32);
  assert.deepEqual(copy, [
    {
      kind: 'statement',
      by: null,
      body: { about: '', words: '', sealed: '', basis: 'seen', keepUntil: '2026-11-26' },
    },
    { kind: 'interpreter', by: null, body: { name: 'I', conflict: '' } },
    { kind: 'referral', by: null, body: { words: 'words', link: null } },
    { kind: 'task', by: null, body: { title: 'title', assignee: null } },
    { kind: 'harm-review', by: null, body: { risks: 'risks', reviewers: [] } },
    {
      kind: 'exception',
      by: null,
      body: { act: 'act', review: { by: nobody, agrees: true, words: 'review' } },
    },
    { kind: 'closing', by: null, body: { words: 'closing', approved: { by: nobody, on: '2026-11-26' } } },
    { kind: 'need', by: null, body: { need: 'shelter', note: 'note' } },
  ]);
  assert.deepEqual(leftOutOfCopy(file), { statements: 1, threats: 1, interpreters: 1 });
});
