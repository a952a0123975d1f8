// What a recipient reads, byte for byte, and that nothing else of a case file stands in it.
import '../../fixtures/english.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Body,
  buildCaseFile,
  type DisclosurePart,
  parts,
  type RecordKind,
  type Version,
} from '@heed/domain/casework';
import type { ReadCase } from './case.ts';
import { emptyParts, type ReferralText, referralFacts, referralText } from './referral-text.ts';

const at = Date.parse('2026-11-26T10:00:00Z');
const day = '2026-11-26';
const member = 'a'.repeat(32);
const to = { kind: 'desk', id: 'lantern', name: 'Lantern' } as const;

/** A record of every kind, each field filled in with words that tell which one it is. */
const bodies: { readonly [K in RecordKind]: Body<K> } = {
  contact: {
    danger: 'yes',
    under18: 'no',
    country: 'HR',
    name: 'contact-name',
    channel: 'outreach',
    started: at,
    ended: at,
    who: 'herself',
    words: 'contact-words',
    advice: 'contact-advice',
    language: 'mis',
    languageName: 'contact-languageName',
    safe: 'yes',
    consent: 'yes',
    callBack: { day, clock: '10:00', way: 'contact-callBack' },
    ...{ placeKind: 'flat', town: 'contact-town', address: 'contact-address' },
    directions: 'contact-directions',
    area: 'contact-area',
    material: ['contact-material'],
    tests: ['contact-tests', 'contact-tests-2'],
  },
  'safe-contact': {
    ways: [{ way: 'sms', to: 'plan-to', answeredBy: 'plan-answeredBy', say: 'plan-say' }],
    windows: [{ weekday: 1, from: '10:00', to: '12:00' }],
    timeZone: 'Europe/Zagreb',
    codeWord: 'plan-codeWord',
    never: 'plan-never',
    reviewOn: day,
  },
  safety: {
    risks: [{ what: 'safety-what', level: 'soon', doing: 'safety-doing' }],
    dependants: 'safety-dependants',
    documents: 'safety-documents',
    money: 'safety-money',
    phone: 'safety-phone',
    exit: 'safety-exit',
    reviewOn: day,
  },
  assessment: {
    set: 'assessment-set',
    adult: true,
    indicators: { one: { value: 'present', restsOn: 'assessment-restsOn', quotes: [] } },
    acts: ['recruitment'],
    meansUsed: ['deception'],
    purposes: ['sexual-exploitation'],
    act: 'assessment-act',
    means: 'assessment-means',
    purpose: 'assessment-purpose',
    verdict: 'presumed-victim',
    why: 'assessment-why',
    coding: ['commercial'],
  },
  consent: {
    purpose: 'A bed for the night',
    recipient: to,
    parts: [...parts],
    withhold: [],
    given: day,
    ...{ giver: 'person', giverName: '', right: '', reason: '' },
    how: 'said',
    until: null,
    withdrawn: null,
  },
  never: { police: true, immigration: true, others: 'never-others' },
  need: { need: 'shelter', note: 'need-note', state: 'open' },
  referral: {
    ...{ need: 'shelter', to, parts: [...parts], words: 'referral-words', state: 'sent' },
    ...{ reason: 'referral-reason', outcome: 'referral-outcome', on: day, link: { code: '1'.repeat(28) } },
  },
  task: { title: 'task-title', due: day, assignee: member, repeat: '', done: null },
  statement: {
    about: 'statement-about',
    basis: 'seen',
    words: 'statement-words',
    keepUntil: day,
    sealed: 'statement-sealed',
  },
  'harm-review': {
    recipient: 'review-recipient',
    risks: 'review-risks',
    decision: 'may-go',
    reviewers: [member],
  },
  notice: {
    ...{ what: 'picture', addresses: ['https://notice-address.example.org/'], platform: '' },
    ...{ platformName: 'notice-platform', under18: 'no', own: 'no', removalWish: 'yes', safe: 'yes' },
    ...{ harm: 'notice-harm', decision: 'notify', law: 'dsa', keyword: 'HUMAN_TRAFFICKING' },
    ...{ reasons: 'notice-reasons', goodFaith: true, authorisedOn: day, sentOn: day },
    ...{ receipt: 'notice-receipt', answeredOn: day, answer: 'REMOVED', answerWords: 'notice-answer' },
    ...{ complainedOn: day, informedOn: day, language: 'notice-language', receivedOn: day },
    ...{ monetary: 'SUSPENSION', provision: 'TOTAL_SUSPENSION', account: 'SUSPENDED', automated: 'FULLY' },
    ...{ groundKind: 'ILLEGAL_CONTENT', ground: 'notice-ground', explanation: 'notice-explanation' },
    ...{ facts: 'notice-facts', complaintEndedOn: day, complaintResult: 'upheld', disputedOn: day },
    ...{ disputeBody: 'notice-body', disputeEndedOn: day, disputeResult: 'upheld', noFurther: true },
    ...{ wrong: 'no', informedOf: 'answer' },
  },
  capture: {
    ...{ under18: 'no', address: 'https://capture-address.example.org/', capturedAt: 'capture-time' },
    ...{ title: 'capture-title', software: 'capture-software', browser: 'capture-browser' },
    ...{ proxied: 'yes', sha256: 'c'.repeat(64), how: 'capture-how' },
  },
  exception: {
    reason: 'life',
    act: 'exception-act',
    told: 'told-first',
    why: 'exception-why',
    at: 1,
    review: null,
  },
  interpreter: {
    ...{ name: 'interpreter-name', language: 'interpreter-language', confidentiality: day },
    ...{ conflict: 'interpreter-conflict', accepted: 'yes', refusedFor: 'interpreter-refusedFor' },
  },
  person: {
    workingName: 'person-workingName',
    born: '1999',
    gender: 'woman',
    citizenship: ['RO'],
    languages: ['ro', 'hr'],
    forms: ['prostitution'],
    recruitment: ['person-recruitment'],
    control: ['person-control'],
    country: 'DE',
  },
  danger: { stands: true, why: 'danger-why', done: 'danger-done' },
  'check-in': { missed: 1773158400000, done: 'check-in-done' },
  threat: { raised: true, words: 'threat-words' },
  review: { words: 'case-review-words', reviewOn: day },
  closing: { outcome: 'other', words: 'closing-words', followUp: day, needsApproval: true, approved: null },
  figures: { agreed: 'yes', told: 'figures-told', on: day, until: null },
};

const id = (n: number) => n.toString(16).padStart(32, '0');
const versions = (Object.keys(bodies) as RecordKind[]).map(
  (kind, n): Version => ({
    ...{ version: 2, kind, thing: id(n), replaces: [], at, body: bodies[kind], id: id(100 + n), by: member },
  }),
);
const file: ReadCase = { ...buildCaseFile(versions), unreadable: 0 };
const message = (role: 'person' | 'desk' | 'note', text: string) => ({ message: { id: id(1), role, text } });
const reading = {
  genuine: [
    message('person', 'story-one'),
    message('desk', 'answer'),
    message('note', 'note'),
    message('person', ''),
    message('person', 'story-two'),
  ],
} as unknown as Parameters<typeof referralText>[1];

const of = (...disclosedParts: readonly DisclosurePart[]): ReferralText => ({
  ...{
    words: ' Please help. ',
    need: 'shelter',
    to,
    parts: disclosedParts,
    now: at,
    nameOf: (memberId) => `member ${memberId}`,
  },
});
const begin = 'Please help.\n\nNeed: Shelter\nPurpose: A bed for the night\nWho agreed: The person';
const end =
  'The person agreed that these parts go to you, for this purpose. Do not pass any of it on without ' +
  'asking again.';

const expected: Readonly<Record<DisclosurePart, string>> = {
  name: [
    'NAME',
    'Name to call the person: person-workingName',
    'Languages: Romanian, Croatian',
    'Name to call the person: contact-name',
  ].join('\n'),
  contact: [
    'HOW TO REACH THE PERSON',
    'Safe contact plan:',
    'Ways: SMS, plan-to, plan-answeredBy, plan-say',
    'Hours: Monday, 10:00, 12:00',
    'Time zone of the person: Europe/Zagreb',
    'Code word: plan-codeWord',
    'What never to do: plan-never',
    'Look at it again on: Thu, 26 Nov 2026',
  ].join('\n'),
  story: ['WHAT THE PERSON TOLD', 'story-one', 'story-two'].join('\n'),
  assessment: [
    'ASSESSMENT',
    'Assessments:',
    '18 or older: Yes',
    'Act: Recruitment',
    'In words: what is known of the act, and from whom: assessment-act',
    'Means: Deception',
    'In words: what is known of the means: assessment-means',
    'Purpose: Sexual exploitation',
    'In words: what is known of the purpose: assessment-purpose',
    'Coding: Commercial',
    'Your decision: Presumed victim',
    'Why: assessment-why',
  ].join('\n'),
  safety: [
    'SAFETY PLAN',
    'Risk and safety plan:',
    'Risks: safety-what, Soon, safety-doing',
    'Children and others who depend on the person: safety-dependants',
    'Documents: safety-documents',
    'Money: safety-money',
    'Phone: safety-phone',
    'Ways out: safety-exit',
    'Look at it again on: Thu, 26 Nov 2026',
  ].join('\n'),
  needs: ['NEEDS', 'Needs:', 'Need: Shelter', 'In the person’s words: need-note', 'State: Open'].join('\n'),
  health: ['HEALTH', 'Health tests: contact-tests; contact-tests-2'].join('\n'),
  documents: ['DOCUMENTS', 'Documents: safety-documents'].join('\n'),
  place: [
    'WHERE THE PERSON IS',
    'Kind of place: Flat or room',
    'Town: contact-town',
    'Address: contact-address',
    'How to find it: contact-directions',
  ].join('\n'),
  statements: [
    'STATEMENTS ABOUT OTHERS',
    'Statements about others:',
    'About whom: statement-about',
    'Known from: Seen',
    'The person’s words: statement-words',
    'Keep until: Thu, 26 Nov 2026',
  ].join('\n'),
};

test('each part is what it was, to the letter', () => {
  for (const part of parts) {
    // Of the day of birth the group alone goes, and with the needs alone.
    const first = part === 'needs' ? begin.replace('\nPurpose', '\nAge: 25-34\nPurpose') : begin;
    assert.equal(referralText(file, reading, of(part)), `${first}\n\n${expected[part]}\n\n${end}`, part);
  }
});

test('what goes because of danger never says that somebody agreed', () => {
  const danger = { giver: 'nobody', how: 'not-asked', reason: 'consent-reason', given: day } as const;
  const inDanger: ReadCase = {
    ...file,
    records: file.records.map((record) =>
      record.kind === 'consent'
        ? { ...record, current: [{ ...record.current[0]!, body: { ...bodies.consent, ...danger } }] }
        : record,
    ) as ReadCase['records'],
  };
  const text = referralText(inDanger, reading, of('needs'));
  assert.match(text, /Who agreed: Nobody[^\n]*\nWhich danger[^\n]*: consent-reason/);
  assert.doesNotMatch(text, /person agreed/);
  assert.match(text, /without consent/);
});

test('parts stand one after the other, in the order in which they were ticked', () => {
  const disclosedParts = ['documents', 'name'] as const;
  assert.equal(
    referralText(file, reading, of(...disclosedParts)),
    [begin, ...disclosedParts.map((part) => expected[part]), end].join('\n\n'),
  );
});

test('a part of which nothing is written down is not named', () => {
  const empty = { records: [], unreadable: 0 };
  assert.deepEqual(emptyParts(empty, { genuine: [] }, of(...parts)), parts);
  assert.deepEqual(emptyParts(file, reading, of(...parts)), []);
});

test('beside the words go danger, age, country and language, and the name where that part goes', () => {
  const row = { urgent: true } as Parameters<typeof referralFacts>[0]['row'];
  const facts = {
    under18: 'unknown',
    country: 'HR',
    language: 'ro',
    name: 'N',
    door: 'self',
    place: 'secret',
  };
  const caseFile: ReadCase = { records: [], unreadable: 0 };
  const calm = { caseFile, row: { ...row, urgent: false }, facts };
  assert.deepEqual(referralFacts({ caseFile, row, facts }, ['name']), {
    ...{ urgent: true, under18: 'unknown', country: 'HR', language: 'ro', name: 'N' },
  });
  assert.deepEqual(referralFacts(calm, ['story']), { under18: 'unknown', country: 'HR', language: 'ro' });
  assert.deepEqual(referralFacts({ ...calm, facts: {} }, ['name']), {});
  assert.deepEqual(referralFacts({ ...calm, facts: { under18: 'yes' } }, []), { under18: 'yes' });
});
