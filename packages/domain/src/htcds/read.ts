// A record of HTCDS 2.0 as entries of a case file. What has no place there stands in the words of the first
// contact, so that nothing is lost. A flag of consent becomes no consent of ours: it names neither purpose
// nor recipient. Nor does a number become a safe way to reach her.
import type { Day } from '../time/index.ts';
import type { HtcdsRecord } from './check.ts';
import { type HtcdsReason, htcdsReason } from './reason.ts';

/** A record of a case file before it has an id and an author. */
export interface ImportedEntry {
  readonly kind: 'contact' | 'person' | 'assessment' | 'referral' | 'closing';
  /** As the form of that kind has it; to be judged by it. */
  readonly body: Readonly<Record<string, unknown>>;
}

const gendersOf: Readonly<Record<string, string>> = {
  Feminine: 'woman',
  Masculine: 'man',
  TransgenderFeminine: 'trans-woman',
  TransgenderMasculine: 'trans-man',
  NonConforming: 'other',
};
const formsOf: Readonly<Record<string, string>> = {
  Prostitution: 'prostitution',
  Pornography: 'pornography',
  RemoteInteractiveServices: 'remote-interactive',
  PrivateSexualServices: 'private-sexual',
};
const verdictsOf: Readonly<Record<string, string>> = {
  PossibleVictimOfTrafficking: 'presumed-victim',
  ActualVictimOfTrafficking: 'identified-victim',
  NotAVictimOfTrafficking: 'not-presumed',
};

export interface ImportParameters {
  readonly today: Day;
  /** Makes the words of an entry, in the language of who imports. */
  readonly say: (reason: HtcdsReason) => string;
}

/** Null where the record says nothing of a person or a case: an organisation alone, or nothing. */
export function entriesOf(
  record: HtcdsRecord,
  { today, say }: ImportParameters,
): readonly ImportedEntry[] | null {
  if (!Object.keys(record).some((name) => /^(prs|vic|per|cas|cco|hte|spl)_/.test(name))) return null;
  const used = new Set<string>();
  const text = (name: string): string => {
    used.add(name);
    return String(record[name] ?? '');
  };
  const list = (name: string): string[] => text(name).split(';').filter(Boolean);
  const own = [
    person(text, list),
    assessment(text, list, { today, say }),
    referral(text, record),
    closing(text),
  ];
  return [contact(record, used), ...own.filter((entry) => entry !== null)];
}

type Text = (name: string) => string;
type List = (name: string) => string[];

function person(text: Text, list: List): ImportedEntry {
  const citizenship = list('prs_Citizenship');
  const country = text('hte_Type') === 'Exploitation' ? text('hte_Country') : '';
  return {
    kind: 'person',
    body: {
      workingName: ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName'].map(text).filter(Boolean).join(' '),
      born: text('prs_Birthdate'),
      gender: gendersOf[text('prs_Gender')] ?? '',
      // Codes of three letters stay in the words.
      citizenship: citizenship.filter((code) => code.length === 2),
      languages: [text('prs_PrimaryLanguage'), text('prs_SecondaryLanguage')].filter(Boolean),
      forms: list('vic_TypeOfSexExploitation').map((value) => formsOf[value]),
      recruitment: list('vic_MethodOfRecruitment'),
      control: list('vic_MethodsOfControl'),
      country: country.length === 2 ? country : '',
    },
  };
}

function assessment(text: Text, list: List, { today, say }: ImportParameters): ImportedEntry | null {
  const status = text('vic_TraffickingStatus');
  if (status === '') return null;
  const by = text('vic_TraffickingStatusDecisionMakingOrg');
  const born = text('prs_Birthdate');
  return {
    kind: 'assessment',
    body: {
      set: 'ilo',
      adult: born === '' ? 'unknown' : yearsBetween(born, today) >= 18,
      indicators: {},
      act: '',
      means: list('vic_MethodsOfControl').join('; '),
      acts: [],
      meansUsed: [],
      purposes: [],
      purpose: [...list('vic_TypeOfExploitation'), ...list('vic_ForcedLabourIndustry')].join('; '),
      verdict: verdictsOf[status],
      why: say(
        by === '' ? htcdsReason('taken-over', { status }) : htcdsReason('taken-over-decided', { status, by }),
      ),
      coding: list('vic_TypeOfExploitation'),
    },
  };
}

/** Whole years from one day to another. */
const yearsBetween = (from: Day, to: Day): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

function referral(text: Text, record: HtcdsRecord): ImportedEntry | null {
  const [name, on] = [record.cas_ReferredOrganisation, record.cas_OutgoingReferralDate];
  if (name === undefined || on === undefined) return null;
  text('cas_ReferredOrganisation');
  text('cas_OutgoingReferralDate');
  return {
    kind: 'referral',
    body: {
      need: 'other',
      to: { kind: 'organisation', id: '', name },
      parts: [],
      words: text('cas_OutgoingReferralDetails'),
      state: 'sent',
      reason: '',
      outcome: '',
      on,
      link: null,
    },
  };
}

function closing(text: Text): ImportedEntry | null {
  const status = text('cas_Status');
  if (status !== 'Closed' && status !== 'ClosedReferred') return null;
  const outcome = status === 'ClosedReferred' ? 'referred-on' : 'other';
  const words = text('cas_ReasonForCaseClosure');
  return { kind: 'closing', body: { outcome, words, followUp: null, needsApproval: false, approved: null } };
}

function contact(record: HtcdsRecord, used: ReadonlySet<string>): ImportedEntry {
  const isRetained = (name: string) => !used.has(name) || alwaysInWords.has(name);
  const rest = Object.entries(record).filter(([name]) => isRetained(name));
  const lines = rest.map(([name, value]) => `${name}: ${value}`);
  return {
    kind: 'contact',
    body: {
      channel: 'organisation',
      started: null,
      ended: null,
      who: '',
      words: lines.join('\n'),
      language: String(record.prs_PrimaryLanguage ?? ''),
      safe: '',
      consent: '',
      callBack: null,
      area: '',
      material: [],
      tests: [],
    },
  };
}

/** Read above, and perhaps not wholly: a gender without a word of ours, a code of three letters. */
const alwaysInWords = new Set(['prs_Gender', 'prs_Citizenship', 'hte_Type', 'hte_Country', 'cas_Status']);
