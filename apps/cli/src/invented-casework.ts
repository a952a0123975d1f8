// What the desks of the demonstration have at work: a woman who wrote and is being helped, one whose referral
// nobody answers, a call that somebody has to come back to, and a film that was taken down. Nobody of these
// names lives anywhere; days are reckoned from the day on which the demonstration is made.
import type { Body, RecordKind } from '@heed/domain/casework';
import { addDays } from '@heed/domain/time';

type InventedEntry = {
  readonly [K in RecordKind]: {
    readonly kind: K;
    readonly body: Body<K>;
    /** First name, in lower case, of who wrote it, where it is not who has the case in hand. */
    readonly by?: string;
    /** A later version of the entry before it. */
    readonly again?: true;
  };
}[RecordKind];

export interface InventedCase {
  readonly desk: string;
  /** First name, in lower case, of the member who has it in hand. */
  readonly member: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly begins: string;
  /** What the desk wrote to the person; null where she has not been answered. */
  readonly answer: string | null;
  readonly versions: readonly InventedEntry[];
}

const present = (restsOn: string) => ({ value: 'present' as const, restsOn, quotes: [] });
const noElements = { acts: [], meansUsed: [], purposes: [], act: '', means: '', purpose: '', coding: [] };
/** She agreed herself. */
const ownWord = { giver: 'person' as const, giverName: '', right: '', reason: '' };
const noMinutes = {
  ...{ started: null, ended: null, area: '', material: [], tests: [] },
  ...{ placeKind: '' as const, town: '', address: '', directions: '' },
  ...{ danger: 'no' as const, under18: 'no' as const, country: '', name: '', languageName: '', advice: '' },
};

/** What days and members are called where a case is invented. */
interface Calendar {
  readonly today: string;
  /** The day that is so many days ahead. */
  readonly day: (ahead: number) => string;
  /** Of the member of this first name. */
  readonly idOf: (member: string) => string;
}

const accountOfIlka = ({ day }: Calendar): InventedEntry[] => [
  {
    kind: 'person',
    body: {
      workingName: 'Ilka (invented)',
      born: '1999',
      gender: 'woman',
      citizenship: ['HR'],
      languages: ['hr', 'en'],
      forms: ['prostitution'],
      recruitment: [],
      control: [],
      country: 'NL',
    },
  },
  {
    kind: 'safe-contact',
    body: {
      ways: [{ way: 'here', to: '', answeredBy: 'Ilka alone', say: '' }],
      windows: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: '10:00', to: '13:00' })),
      timeZone: 'Europe/Amsterdam',
      codeWord: 'Invented: the blue umbrella',
      never: 'Invented: never by telephone. He looks at it.',
      reviewOn: day(14),
    },
  },
  {
    kind: 'safety',
    body: {
      risks: [
        {
          what: 'Invented: he comes on Fridays for the money',
          level: 'soon',
          doing: 'A room elsewhere before Friday',
        },
      ],
      dependants: 'Invented: a daughter with her mother, at home',
      documents: 'Invented: passport with him; photo of it in her mail',
      money: '',
      phone: 'Invented: he knows the code',
      exit: 'Invented: the back door to the yard; the bakery opens at five',
      reviewOn: day(7),
    },
  },
];

const assessmentOfIlka = (): InventedEntry[] => [
  {
    kind: 'assessment',
    body: {
      ...noElements,
      set: 'ilo',
      adult: true,
      indicators: {
        'ILO-deceptive_recruitment-nature': present('Invented: she was told, waiting at tables'),
        'ILO-coercion_destination-documents': present('Invented: he keeps the passport'),
        'ILO-coercion_destination-debt': present(
          'Invented: owes for room and journey, and it does not get less',
        ),
        'ILO-exploitation-low_pay': present('Invented: a tenth of what is paid'),
        'ILO-coercion_destination-violence': { value: 'unknown', restsOn: '', quotes: [] },
      },
      verdict: 'presumed-victim',
      why: 'Invented: act, means and purpose are each told by her. Whether she was hurt was not asked yet.',
    },
  },
];

const planForIlka = ({ today, day, idOf }: Calendar): InventedEntry[] => [
  { kind: 'never', body: { police: true, immigration: true, others: '' } },
  {
    kind: 'consent',
    body: {
      purpose: 'Invented: a place to sleep',
      recipient: { kind: 'organisation', id: '', name: 'Quay House (invented)' },
      parts: ['needs', 'safety'],
      withhold: [{ part: 'name', why: 'Invented: not before she has seen the house' }],
      given: today,
      ...ownWord,
      how: 'wrote',
      until: null,
      withdrawn: null,
    },
  },
  { kind: 'need', body: { need: 'shelter', note: 'Invented: before Friday', state: 'open' } },
  {
    kind: 'need',
    body: { need: 'legal', note: 'Invented: what she can ask for without the police', state: 'open' },
  },
  {
    kind: 'referral',
    body: {
      need: 'shelter',
      to: { kind: 'organisation', id: '', name: 'Quay House (invented)' },
      parts: ['needs', 'safety'],
      words: 'Invented: a room for one from Thursday, a door that nobody watches.',
      state: 'accepted',
      reason: '',
      outcome: '',
      on: today,
      link: null,
    },
  },
  {
    kind: 'task',
    body: {
      title: 'Invented: ask Quay House for the hour of arrival',
      due: day(1),
      assignee: idOf('mila'),
      repeat: '',
      done: null,
    },
  },
];

/** A woman who wrote and is being helped. */
const ilka = (calendar: Calendar): InventedCase => ({
  desk: 'harbour',
  member: 'mila',
  facts: { door: 'self', country: 'NL', language: 'en', sealedBy: 'browser' },
  begins:
    'Invented: they said I would wait at tables. Now I owe them for the room and the journey, and ' +
    'he keeps my passport.',
  answer:
    'Invented: thank you for writing. You decide what happens next. Would you like a place to ' +
    'sleep that he does not know?',
  versions: [...accountOfIlka(calendar), ...assessmentOfIlka(), ...planForIlka(calendar)],
});

/** Who took nothing of Dana's case, or did not answer: two shelters, asked on the day so many ago. */
const shelterFor = (
  name: string,
  { day }: Calendar,
  referral: Pick<Body<'referral'>, 'state' | 'reason'> & { readonly ago: number },
): InventedEntry[] => {
  const to = { kind: 'organisation' as const, id: '', name };
  const { state, reason, ago } = referral;
  return [
    {
      kind: 'consent',
      body: {
        ...{ purpose: 'Invented: a place to sleep', recipient: to, parts: ['needs'], withhold: [] },
        ...ownWord,
        ...{ given: day(-ago), how: 'wrote', until: null, withdrawn: null },
      },
    },
    {
      kind: 'referral',
      body: {
        ...{ need: 'shelter', to, parts: ['needs'], state, reason, outcome: '', on: day(-ago), link: null },
        words: 'Invented: a room for one; she can come by train on any day.',
      },
    },
  ];
};

/** A woman for whom one shelter had no bed and the next one has not answered. */
const dana = (calendar: Calendar): InventedCase => ({
  desk: 'harbour',
  member: 'mila',
  facts: { door: 'self', country: 'NL', language: 'en', sealedBy: 'browser' },
  begins: 'Invented: I left with one bag. I sleep at a friend’s and have to be out by the end of the month.',
  answer: 'Invented: thank you for writing. We ask two places for a bed, if you say yes.',
  versions: [
    { kind: 'need', body: { need: 'shelter', note: 'Invented: by the end of the month', state: 'open' } },
    ...shelterFor('Mill House (invented)', calendar, {
      ...{ state: 'declined', reason: 'Invented: no bed before spring', ago: 12 },
    }),
    ...shelterFor('Dyke House (invented)', calendar, { state: 'sent', reason: '', ago: 11 }),
  ],
});

/** A call that somebody has to come back to. */
const call = ({ today, day }: Calendar): InventedCase => ({
  desk: 'harbour',
  member: 'ana',
  facts: { taken: 'telephone', language: 'pl', sealedBy: 'browser' },
  begins: 'Invented: a nurse calls. A girl of perhaps sixteen comes with a man who answers for her.',
  answer: null,
  versions: [
    {
      kind: 'contact',
      body: {
        ...noMinutes,
        ...{ placeKind: 'institution', town: 'Zwolle', address: '' },
        directions: 'Invented: the ward on the third floor; ask for the night nurse',
        channel: 'telephone',
        who: 'professional',
        words: 'Invented: a nurse calls. A girl of perhaps sixteen comes with a man who answers for her.',
        language: 'pl',
        under18: 'unknown',
        safe: 'unsure',
        consent: 'not-asked',
        callBack: { day: day(1), clock: '14:00', way: 'Invented: the ward, +31 20 000 00 09' },
      },
    },
    {
      kind: 'assessment',
      body: {
        ...noElements,
        set: 'ilo',
        adult: false,
        indicators: {
          'ILO-coercion_destination-isolation': {
            value: 'unknown',
            restsOn: 'Invented: he never leaves the room',
            quotes: [],
          },
        },
        verdict: 'more-needed',
        why: 'Invented: nobody has spoken with the girl alone yet.',
      },
    },
    { kind: 'need', body: { need: 'health', note: 'Invented: an appointment without him', state: 'open' } },
    {
      kind: 'task',
      body: {
        title: 'Invented: look at what the duty to report asks',
        due: today,
        assignee: null,
        repeat: '',
        done: null,
      },
    },
  ],
});

const nothingCame = {
  ...({ monetary: '', provision: '', account: '', groundKind: '', automated: '', answer: '' } as const),
  ...{
    language: 'en',
    receipt: '',
    ground: '',
    explanation: '',
    facts: '',
    answerWords: '',
    disputeBody: '',
  },
  ...{ sentOn: null, receivedOn: null, answeredOn: null, complainedOn: null, complaintEndedOn: null },
  ...{ disputedOn: null, disputeEndedOn: null, informedOn: null, authorisedOn: null, noFurther: false },
  ...({ complaintResult: '', disputeResult: '', wrong: '', informedOf: '' } as const),
};

/** A notice that two members would send. Its address leads nowhere. */
const noticeOf = (address: string, reasons: string, more: Partial<Body<'notice'>> = {}): Body<'notice'> => ({
  ...nothingCame,
  ...({
    what: 'film',
    platform: 'other',
    under18: 'no',
    own: 'no',
    removalWish: 'yes',
    safe: 'yes',
  } as const),
  ...{ platformName: 'Filmhouse (invented)', addresses: [`https://filmhouse.example.org/${address}`] },
  harm: 'Invented: whoever filmed may notice. She knows, and wants it gone all the same.',
  ...({ decision: 'notify', law: 'dsa', keyword: 'NON_CONSENSUAL_IMAGE_SHARING' } as const),
  ...{ reasons, goodFaith: true, ...more },
});

/** A notice that was sent after two had looked, and the platform's answer; the person is to be told. */
const answeredNotice = ({ day }: Calendar): InventedEntry[] => {
  const reasons = 'Invented: the person shown was filmed in secret and did not agree to its being shown.';
  const body = noticeOf('watch/1', reasons, { language: 'en' });
  const sending = { sentOn: day(-6), receivedOn: day(-6), receipt: 'INV-1' };
  return [
    { kind: 'notice', body },
    { kind: 'notice', by: 'ana', again: true, body },
    {
      kind: 'notice',
      again: true,
      body: {
        ...body,
        ...sending,
        ...({ answeredOn: day(0), answer: 'REMOVED', groundKind: 'ILLEGAL_CONTENT' } as const),
        ...({ automated: 'NOT_AUTOMATED', ground: 'Invented: criminal code, filming in secret' } as const),
        answerWords:
          'Invented: we have decided on your notice INV-1.\n' +
          'decision_visibility: DECISION_VISIBILITY_CONTENT_REMOVED\n' +
          'decision_ground: DECISION_GROUND_ILLEGAL_CONTENT\n' +
          'illegal_content_legal_ground: Invented: criminal code, filming in secret\n' +
          'automated_decision: AUTOMATED_DECISION_NOT_AUTOMATED',
      },
    },
  ];
};

/** Two that wait: one for a second look, one for the platform's receipt. */
const waitingNotices = ({ day }: Calendar): InventedEntry[] => {
  const secondFilm = noticeOf('watch/2', 'Invented: the same film, put up again under another name.');
  const copy = noticeOf('watch/3', 'Invented: a copy of the film, cut shorter.');
  return [
    { kind: 'notice', body: secondFilm },
    { kind: 'notice', by: 'ana', again: true, body: secondFilm },
    { kind: 'notice', again: true, body: { ...secondFilm, sentOn: day(-2) } },
    { kind: 'notice', body: copy },
  ];
};

/** A film that was taken down. */
const film = (calendar: Calendar): InventedCase => ({
  desk: 'lantern',
  member: 'jo',
  facts: { door: 'sells', country: 'NL', language: 'en', sealedBy: 'browser' },
  begins: 'Invented: a guest filmed me and the film is online. I work for myself and want it gone.',
  answer: 'Invented: thank you for telling us. Two of us look at it before we ask for anything.',
  versions: [
    { kind: 'need', body: { need: 'legal', note: 'Invented: have the film taken down', state: 'open' } },
    {
      kind: 'assessment',
      body: {
        ...noElements,
        set: 'ilo',
        adult: true,
        indicators: {
          'ILO-coercion_destination-exposure': {
            value: 'absent',
            restsOn: 'Invented: he asked for nothing',
            quotes: [],
          },
        },
        verdict: 'not-presumed',
        why: 'Invented: she works for herself; a crime was done to her, and nobody exploits her.',
      },
    },
    {
      kind: 'task',
      body: {
        title: 'Invented: ask whether it has come back',
        due: calendar.day(10),
        assignee: calendar.idOf('jo'),
        repeat: '',
        done: null,
      },
    },
    ...answeredNotice(calendar),
    ...waitingNotices(calendar),
  ],
});

/** `idOf`: of the member of this first name. */
export function inventedCasework(today: string, idOf: (member: string) => string): readonly InventedCase[] {
  const calendar: Calendar = { today, day: (ahead) => addDays(today, ahead), idOf };
  return [ilka(calendar), dana(calendar), call(calendar), film(calendar)];
}
