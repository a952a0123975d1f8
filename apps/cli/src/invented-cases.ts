// Three invented cases, small: an adult presumed to be a victim who agreed to a referral, a worker who is
// none, and one about whom more is needed. For
// `heed export` without a file. Nobody of this name lives anywhere: example.org.
import {
  type Body,
  buildCaseFile,
  checkBody,
  entryVersion,
  type ReadExported,
  type RecordKind,
  type Version,
} from '@heed/domain/casework';

type BodiesByKind = { readonly [K in RecordKind]?: readonly Body<K>[] };

const nobody = {
  ...{ started: null, ended: null, callBack: null, area: '' },
  ...{ placeKind: '' as const, town: '', address: '', directions: '' },
  ...{ danger: 'no' as const, under18: 'no' as const, country: '', name: '', languageName: '', advice: '' },
};
const shelter = { kind: 'organisation', id: '', name: 'Quay House (invented)' } as const;

const cases: readonly { readonly begun: string; readonly written: BodiesByKind }[] = [
  {
    begun: '2026-10-05',
    written: {
      contact: [
        {
          ...nobody,
          material: [],
          tests: [],
          channel: 'telephone',
          who: 'herself',
          words: 'Invented: he keeps my passport.',
          language: 'hr',
          safe: 'yes',
          consent: 'yes',
        },
      ],
      person: [
        {
          workingName: 'Ana (invented)',
          born: '1999',
          gender: 'woman',
          citizenship: ['HR'],
          languages: ['hr', 'en'],
          forms: ['prostitution'],
          recruitment: ['ThroughAnOnlineAdvertisement'],
          control: ['WithholdsDocuments', 'DebtBondage', 'RestrictsMovement'],
          country: 'NL',
        },
      ],
      'safe-contact': [
        {
          ways: [{ way: 'e-mail', to: 'ana@example.org', answeredBy: 'Ana alone', say: 'About the course' }],
          windows: [{ weekday: 3, from: '10:00', to: '12:00' }],
          timeZone: 'Europe/Amsterdam',
          codeWord: '',
          never: '',
          reviewOn: null,
        },
      ],
      assessment: [
        {
          set: 'ilo',
          adult: true,
          indicators: {},
          acts: [],
          meansUsed: [],
          purposes: [],
          act: 'Invented: brought by car.',
          means: 'Invented: debt for the journey.',
          purpose: 'Invented: sexual exploitation.',
          verdict: 'presumed-victim',
          why: 'Invented: act, means and purpose are each told by her.',
          coding: ['SexualExploitation'],
        },
      ],
      consent: [
        {
          purpose: 'a place to sleep',
          recipient: shelter,
          parts: ['name', 'needs'],
          withhold: [],
          given: '2026-10-06',
          ...{ giver: 'person', giverName: '', right: '', reason: '' },
          how: 'said',
          until: null,
          withdrawn: null,
        },
      ],
      never: [{ police: true, immigration: true, others: '' }],
      need: [{ need: 'shelter', note: 'Invented: somewhere quiet.', state: 'met' }],
      referral: [
        {
          need: 'shelter',
          to: shelter,
          parts: ['name', 'needs'],
          words: 'Invented: can she come this week?',
          state: 'done',
          reason: '',
          outcome: 'Invented: moved in.',
          on: '2026-10-07',
          link: null,
        },
      ],
    },
  },
  {
    begun: '2026-10-19',
    written: {
      contact: [
        {
          ...nobody,
          material: [],
          tests: [],
          channel: 'outreach',
          who: 'herself',
          words: 'Invented: a guest filmed her.',
          language: 'en',
          safe: 'yes',
          consent: 'yes',
          area: 'near the station',
        },
      ],
      person: [
        {
          workingName: 'Bo (invented)',
          born: '',
          gender: 'trans-woman',
          citizenship: [],
          languages: ['en'],
          forms: [],
          recruitment: [],
          control: [],
          country: '',
        },
      ],
      assessment: [
        {
          set: 'ilo',
          adult: true,
          indicators: {},
          acts: [],
          meansUsed: [],
          purposes: [],
          act: '',
          means: '',
          purpose: '',
          verdict: 'not-presumed',
          why: 'Invented: she works for herself and wants the film taken down.',
          coding: [],
        },
      ],
      closing: [
        {
          outcome: 'goal-reached',
          words: 'Invented: taken down.',
          followUp: null,
          needsApproval: false,
          approved: null,
        },
      ],
    },
  },
  {
    begun: '2026-11-12',
    written: {
      contact: [
        {
          ...nobody,
          material: [],
          tests: [],
          channel: 'organisation',
          under18: 'yes',
          who: 'professional',
          words: 'Invented: a nurse is worried.',
          language: 'pl',
          safe: 'unsure',
          consent: 'not-asked',
        },
      ],
      assessment: [
        {
          set: 'ilo',
          adult: false,
          indicators: {},
          acts: [],
          meansUsed: [],
          purposes: [],
          act: '',
          means: '',
          purpose: '',
          verdict: 'more-needed',
          why: 'Invented: nobody has spoken with the girl yet.',
          coding: ['ForcedCriminality'],
        },
      ],
      task: [
        { title: 'Invented: call the nurse back', due: '2026-11-30', assignee: null, repeat: '', done: null },
      ],
    },
  },
];

export const inventedCases = (): readonly ReadExported[] =>
  cases.map(({ begun: startDay, written: bodiesByKind }, at) => ({
    desk: 'Harbour (invented NGO)',
    begun: startDay,
    file: buildCaseFile(versionsIn(bodiesByKind, at, Date.parse(`${startDay}T10:00:00Z`))),
  }));

function versionsIn(bodiesByKind: BodiesByKind, place: number, at: number): Version[] {
  const bodies = Object.entries(bodiesByKind).flatMap(([kind, all]) =>
    all.map((body) => ({ kind: kind as RecordKind, body })),
  );
  return bodies.map(({ kind, body }, n) => {
    const checked = checkBody(kind, body);
    if (!checked.ok) throw new Error(`Cannot invent a ${kind}: ${JSON.stringify(checked.faults[0])}`);
    const id = ((place + 1) * 1000 + n).toString(16).padStart(32, '0');
    return {
      version: entryVersion,
      kind,
      thing: id,
      replaces: [],
      at: at + n,
      id,
      by: null,
      body: checked.body,
    };
  });
}
