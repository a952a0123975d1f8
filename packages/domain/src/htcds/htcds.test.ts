import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fromCell } from '../csv/index.ts';
import { faultAt } from '../faults/index.ts';
import { inEnglish } from './english.ts';
import { fields } from './fields.ts';
import {
  checkExport,
  checkRecord,
  entriesOf,
  type HtcdsSource,
  htcdsCsv,
  htcdsExport,
  readRows,
  recordOf,
} from './index.ts';

const sourceWith = (more: Partial<HtcdsSource> = {}): HtcdsSource => ({
  person: {
    workingName: 'Ana Invented',
    born: '1999-03-04',
    gender: 'woman',
    citizenship: ['HR', 'BA'],
    languages: ['hr', 'Romani'],
    forms: ['prostitution'],
    recruitment: ['Through friends or social events'],
    control: ['DebtBondage', 'restricts movement', 'her brother holds the key'],
    country: 'NL',
  },
  verdict: 'presumed-victim',
  coding: ['ForcedCriminality'],
  telephones: ['+385 1 234 5678'],
  addresses: ['ana@example.org'],
  closed: null,
  referrals: [
    { to: 'First, example.org', on: '2026-11-01', need: 'shelter', state: 'done' },
    { to: 'Second, example.org', on: '2026-11-20', need: 'return', state: 'sent' },
  ],
  from: null,
  desk: 'Harbour, example.org',
  consents: 2,
  statements: 3,
  agreed: { any: true, name: true, contact: true },
  ...more,
});
const notes = (of: HtcdsSource, field: string, withNames = false) =>
  recordOf(of, { withNames }).notExpressed.filter((one) => one.field === field);

test('the field list is whole: 83 fields, 38 core beside the deprecated ones, no name twice', () => {
  assert.equal(fields.length, 83);
  assert.equal(fields.filter(({ core, deprecated }) => core && !deprecated).length, 38);
  assert.equal(new Set(fields.map(({ name }) => name.toLowerCase())).size, 83);
});

test('a case becomes a record of the field list, several values joined by semicolons', () => {
  const { record } = recordOf(sourceWith());
  assert.deepEqual(
    Object.fromEntries(Object.entries(record).filter(([name]) => /^(prs|vic|hte)_/.test(name))),
    {
      prs_Gender: 'Feminine',
      prs_Citizenship: 'HR;BA',
      prs_PrimaryLanguage: 'hr',
      vic_TypeOfExploitation: 'SexualExploitation;Other',
      vic_TypeOfSexExploitation: 'Prostitution',
      vic_MethodOfRecruitment: 'ThroughFriendsOrSocialEvents',
      vic_MethodsOfControl: 'DebtBondage;Other',
      hte_Type: 'Exploitation',
      hte_Country: 'NL',
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      vic_TraffickingStatusDecisionMakingOrg: 'NGO',
    },
  );
  assert.equal(record.cas_ReferredOrganisation, 'Second, example.org');
  assert.equal(record.con_Consent, true);
  assert.deepEqual(checkExport(htcdsExport([recordOf(sourceWith())], inEnglish)), []);
});

test(
  'what the standard cannot say is said beside the record, in codes and counts, never in words of ' +
    'the case',
  () => {
    const { notExpressed } = recordOf(sourceWith());
    const says = (field: string) =>
      notExpressed
        .filter((one) => one.field === field)
        .map(inEnglish)
        .join(' ');
    assert.match(says('vic_MethodsOfControl'), /RestrictsMovement is defined.*1 recorded in words/);
    assert.match(says('vic_TypeOfExploitation'), /Forced criminality/);
    assert.match(says('con_Consent'), /2 consents/);
    assert.match(says('cas_OutgoingReferralDetails'), /1 earlier/);
    assert.match(says('per_RoleInProcess'), /3 statements/);
    assert.match(says('prs_PrimaryLanguage'), /1 of the languages/);
    assert.equal(notes(sourceWith({ verdict: 'more-needed' }), 'vic_TraffickingStatus')[0]?.why, 'no-value');
    assert.equal(notes(sourceWith(), 'prs_MailingCity')[0]?.why, 'not-recorded');
    const coded = recordOf(
      sourceWith({ coding: ['forced-marriage', 'criminal-activities', 'commercial'] }),
    ).record;
    assert.match(String(coded.vic_TypeOfExploitation), /ForcedMarriage;Other$/);
    const identified = recordOf(sourceWith({ verdict: 'identified-victim' }));
    assert.equal(identified.record.vic_TraffickingStatus, 'ActualVictimOfTrafficking');
    assert.deepEqual(checkExport(htcdsExport([identified], inEnglish)), []);
    assert.doesNotMatch(JSON.stringify(recordOf(sourceWith())), /Ana|1999|5678|ana@|brother|Romani/);
  },
);

test('names and ways to reach her leave only when asked for and agreed to, each by its own consent', () => {
  const fieldNames = (agreed: HtcdsSource['agreed'], withNames = true) =>
    Object.keys(recordOf(sourceWith({ agreed }), { withNames }).record);
  const private_ = ['prs_FirstName', 'prs_Birthdate', 'prs_MobilePhone', 'prs_Email'];
  const among = (names: string[]) => private_.filter((name) => names.includes(name));
  assert.deepEqual(among(fieldNames({ any: true, name: true, contact: true }, false)), []);
  assert.deepEqual(among(fieldNames({ any: true, name: false, contact: false })), []);
  assert.deepEqual(among(fieldNames({ any: true, name: true, contact: false })), [
    'prs_FirstName',
    'prs_Birthdate',
  ]);
  assert.deepEqual(among(fieldNames({ any: true, name: false, contact: true })), [
    'prs_MobilePhone',
    'prs_Email',
  ]);
  assert.equal(
    notes(sourceWith({ agreed: { any: false, name: false, contact: false } }), 'prs_FirstName', true)[0]?.why,
    'withheld',
  );
});

test('a file that does not keep to the list is named before it leaves', () => {
  const good = htcdsExport([recordOf(sourceWith())], inEnglish);
  const broken = (more: Record<string, unknown>, notExpressed = good.notExpressed) =>
    checkExport({ ...good, notExpressed, records: [{ ...good.records[0], ...more } as never] }).map(
      ({ field }) => field,
    );
  assert.deepEqual(broken({ prs_Shoe: '38' }), ['prs_Shoe', 'prs_Shoe']);
  assert.deepEqual(broken({ prs_Gender: 'Woman' }), ['prs_Gender']);
  assert.deepEqual(broken({ prs_Gender: 'Feminine;Masculine' }), ['prs_Gender']);
  assert.deepEqual(broken({ vic_MethodsOfControl: 'UsesChildren' }), ['vic_MethodsOfControl']);
  assert.ok(broken({}, []).includes('prs_SecondName'), 'a core field about which nothing is said');
});

test('both spellings are read, labels too; what says nothing falls away', () => {
  const read = checkRecord({
    prs_First_Name: 'Ana',
    vic_Methods_of_Control: 'Physical threats;RestrictsMovement; UsesChildren',
    prs_Gender: 'feminine ',
    prs_Citizenship: ['hr', 'ba'],
    vic_TypeOfExploitation: 'unknown',
    con_Consent: 'Yes',
    prs_NumberOfChildren: '2',
    prs_HomePhone: '+385 (1) 234-5678',
    cas_CaseOwner: null,
  });
  assert.deepEqual(read, {
    ok: true,
    record: {
      prs_FirstName: 'Ana',
      vic_MethodsOfControl: 'PhysicalThreats;RestrictsMovement;UsesChildren',
      prs_Gender: 'Feminine',
      prs_Citizenship: 'HR;BA',
      con_Consent: true,
      prs_NumberOfChildren: 2,
      prs_HomePhone: '+38512345678',
    },
  });
});

test('each wrong field is named with what to do', () => {
  const wrong = (record: unknown) => {
    const read = checkRecord(record);
    return read.ok ? [] : read.faults.map((fault) => `${fault.field}: ${inEnglish(fault)}`);
  };
  const cases: readonly [unknown, RegExp][] = [
    [{ prs_Birthdate: '2001-02-30' }, /prs_Birthdate: .*YYYY-MM-DD/],
    [{ prs_Birthdate: '01/02/2001' }, /YYYY-MM-DD/],
    [{ prs_NumberOfChildren: 'two' }, /digits/],
    [{ prs_Deceased: 'perhaps' }, /true or false/],
    [{ cas_Status: 'Active;Closed' }, /one value/],
    [{ vic_TypeOfExploitation: 'SexualExploitation;Slavery' }, /one of: ForcedLabour/],
    [{ prs_Citizenship: 'Croatia' }, /ISO 3166/],
    [{ prs_PrimaryLanguage: 'Croatian' }, /ISO 639/],
    [{ prs_MobilePhone: 'ask Ana' }, /telephone number/],
    [{ prs_FirstName: 'A', prs_First_Name: 'B' }, /Stands twice/],
    [{ prs_FirstName: { a: 1 } }, /one value/],
    [{ prs_Name: 'A' }, /no such field/],
    ['a word', /write an object/],
    [null, /write an object/],
  ];
  for (const [record, says] of cases) assert.match(wrong(record).join('\n'), says);
  fc.assert(fc.property(fc.anything(), (anything) => void checkRecord(anything)));
});

test('a record becomes entries; what has no place stands in the words, and no flag becomes a consent', () => {
  const checked = checkRecord({
    prs_FirstName: 'Ana',
    prs_SecondName: 'Invented',
    prs_Birthdate: '2010-06-01',
    prs_Gender: 'NonConforming',
    prs_MobilePhone: '+38512345678',
    vic_TraffickingStatus: 'ActualVictimOfTrafficking',
    vic_TraffickingStatusDecisionMakingOrg: 'Police',
    vic_TypeOfSexExploitation: 'Pornography',
    cas_Status: 'ClosedReferred',
    cas_ReferredOrganisation: 'Shelter, example.org',
    cas_OutgoingReferralDate: '2026-01-02',
    cco_CaseComment: 'She likes to be called in the morning.',
    con_Consent: true,
  });
  assert.ok(checked.ok);
  const entries = entriesOf(checked.record, { today: '2026-11-25', say: inEnglish })!;
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    ['contact', 'person', 'assessment', 'referral', 'closing'],
  );
  const body = (kind: string) => entries.find((one) => one.kind === kind)?.body as Record<string, unknown>;
  assert.equal(body('person').workingName, 'Ana Invented');
  assert.equal(body('assessment').adult, false);
  assert.match(String(body('assessment').why), /ActualVictimOfTrafficking, decided by Police/);
  for (const line of [
    'prs_MobilePhone: +38512345678',
    'cco_CaseComment: She likes',
    'con_Consent: true',
    'prs_Gender: NonConforming',
  ])
    assert.ok(String(body('contact').words).includes(line), line);
  assert.equal(entriesOf({ org_Name: 'Alone' }, { today: '2026-11-25', say: inEnglish }), null);
});

test('nothing of a record is lost on its way into a case', () => {
  const inputs = fields.map((field): [string, unknown] => {
    if (field.standard)
      return [field.name, { country: 'HRV', language: 'hrv', phone: '+38512345678' }[field.standard]];
    if (field.values) return [field.name, field.values.at(-1)];
    return [
      field.name,
      { date: '2001-02-03', number: 7, checkbox: true, text: `words of ${field.name}` }[field.kind as 'text'],
    ];
  });
  const checked = checkRecord(Object.fromEntries(inputs));
  assert.ok(checked.ok, JSON.stringify(checked));
  const all = JSON.stringify(entriesOf(checked.record, { today: '2026-11-25', say: inEnglish }));
  const renamed = new Set(['vic_TypeOfSexExploitation']);
  for (const [name, value] of Object.entries(checked.record))
    if (!renamed.has(name)) assert.ok(all.includes(String(value)), name);
});

test('of 10,000 rows 300 wrong ones are each named, in pieces', async () => {
  async function* pieces() {
    for (let at = 0; at < 10_000; at += 500)
      yield Array.from({ length: 500 }, (_, n) => ({
        prs_Gender: 'Feminine',
        cas_Status: (at + n) % 33 === 5 && at + n < 9_900 ? 'Open' : 'Active',
      }));
  }
  const rowCounts: number[] = [];
  const read = await readRows({
    rows: pieces(),
    first: 2,
    today: '2026-11-25',
    say: inEnglish,
    check: () => [],
    onProgress: (n) => rowCounts.push(n),
  });
  assert.equal(read.rows, 10_000);
  assert.equal(read.wrong.length, 300);
  assert.equal(read.cases.length, 9_700);
  assert.deepEqual([read.wrong[0]?.row, read.wrong[0]?.faults[0]?.field], [7, 'cas_Status']);
  assert.equal(rowCounts.length, 20);
});

test('a fault of the case form is a fault of the row, and too many rows are refused at once', async () => {
  async function* endless() {
    for (;;) yield Array.from({ length: 1000 }, () => ({ prs_Gender: 'Feminine' }));
  }
  const read = await readRows({
    rows: endless(),
    first: 1,
    today: '2026-11-25',
    say: inEnglish,
    check: () => [],
  });
  assert.match(inEnglish(read.wrong[0]!.faults[0]!), /20,000 rows/);
  async function* one() {
    yield [{ prs_FirstName: 'Ana' }, {}];
  }
  const check = () => [faultAt('workingName', 'too-long')];
  const result = await readRows({ rows: one(), first: 1, today: '2026-11-25', say: inEnglish, check });
  assert.deepEqual(
    result.wrong.map(({ row }) => row),
    [1, 2],
  );
  assert.match(inEnglish(result.wrong[1]!.faults[0]!), /nothing of a person/);
});

test('as a table no cell runs as a formula, and a cell is read again as it was', () => {
  const csv = htcdsCsv([{ prs_FirstName: '=HYPERLINK("http://example.org")', cas_Status: 'Active' }]);
  assert.equal(csv, '\uFEFFprs_FirstName,cas_Status\r\n"\'=HYPERLINK(""http://example.org"")","Active"\r\n');
  assert.equal(fromCell("'=1"), '=1');
  assert.equal(fromCell("'twas"), "'twas");
  assert.match(htcdsCsv([{ prs_FirstName: 'a;=1;\t@b' }]), /"a;'=1;'\t'@b"/);
});
