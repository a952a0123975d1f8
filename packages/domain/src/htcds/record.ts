// A case as a record of HTCDS 2.0. What leaves is codes: names and ways to reach her only where she agreed to
// this recipient, free words never. What the standard cannot say, or the case does not, stands beside the
// record in `notExpressed`, in codes and counts, so that a reader of the record does not take silence for an
// answer.
import type { Day } from '../time/index.ts';
import { definedOnly, fieldNamed, type HtcdsRecord, type Value, valueNamed } from './check.ts';
import { fields } from './fields.ts';
import { type HtcdsReason, htcdsReason } from './reason.ts';

/** What a record is made from: the case as it stands, latest versions alone. */
export interface HtcdsSource {
  readonly person: {
    readonly workingName: string;
    /** Empty, a year, or a date. */
    readonly born: string;
    readonly gender: '' | 'woman' | 'man' | 'trans-woman' | 'trans-man' | 'other';
    /** ISO 3166, two letters each. */
    readonly citizenship: readonly string[];
    readonly languages: readonly string[];
    readonly forms: readonly ('prostitution' | 'pornography' | 'remote-interactive' | 'private-sexual')[];
    readonly recruitment: readonly string[];
    readonly control: readonly string[];
    readonly country: string;
  } | null;
  readonly verdict: 'presumed-victim' | 'identified-victim' | 'not-presumed' | 'more-needed' | null;
  /** Labels of the assessment, such as 'ForcedCriminality'. */
  readonly coding: readonly string[];
  readonly telephones: readonly string[];
  readonly addresses: readonly string[];
  /** Null while the case is open; `outcome` is the code of the desk. */
  /** `outcome`: null where it is not known which one was meant. */
  readonly closed: { readonly outcome: string | null; readonly followUp: boolean } | null;
  /** Oldest first. `to` is null where the recipient is a person. */
  readonly referrals: readonly {
    readonly to: string | null;
    readonly on: Day;
    readonly need: string;
    readonly state: string;
  }[];
  /** The organisation from which the case came, and when. */
  readonly from: { readonly organisation: string; readonly on: Day } | null;
  readonly desk: string;
  readonly consents: number;
  readonly statements: number;
  /** What she agreed to for whoever gets this record. */
  readonly agreed: { readonly any: boolean; readonly name: boolean; readonly contact: boolean };
}

export type NotExpressed = HtcdsReason & {
  readonly field: string;
  /**
   * withheld: known, and not for this recipient. no-value: the standard has no value for it. one-only: it has
   * room for one. not-recorded: the case does not say. differs: the standard means something a little
   * different.
   */
  readonly why: 'withheld' | 'no-value' | 'one-only' | 'not-recorded' | 'differs';
};

export interface Expressed {
  readonly record: HtcdsRecord;
  readonly notExpressed: readonly NotExpressed[];
}

export function recordOf(
  source: HtcdsSource,
  { withNames = false }: { readonly withNames?: boolean } = {},
): Expressed {
  const record: Record<string, Value> = {};
  const notExpressed: NotExpressed[] = [];
  const put = (name: string, value: Value | undefined) => {
    if (value !== undefined && value !== '') record[name] = value;
  };
  const note: Note = (field, why, reason) => notExpressed.push({ field, why, ...reason });
  for (const part of [personIn, reachIn, exploitationIn, verdictIn, caseIn, referralsIn, consentIn])
    part(source, withNames, put, note);
  const explained = new Set(notExpressed.map(({ field }) => field));
  for (const { name, core, deprecated } of fields)
    if (core && !deprecated && !(name in record) && !explained.has(name))
      note(name, 'not-recorded', htcdsReason('case-does-not-say'));
  return { record, notExpressed };
}

type Put = (name: string, value: Value | undefined) => void;
type Note = (field: string, why: NotExpressed['why'], reason: HtcdsReason) => void;
type Part = (source: HtcdsSource, withNames: boolean, put: Put, note: Note) => void;

const genders = {
  '': 'NonSpecifiedUnknown',
  woman: 'Feminine',
  man: 'Masculine',
  'trans-woman': 'TransgenderFeminine',
  'trans-man': 'TransgenderMasculine',
  other: 'NonSpecifiedUnknown',
} as const;

const personIn: Part = ({ person, agreed }, withNames, put, note) => {
  put('prs_Gender', genders[person?.gender ?? '']);
  if (person === null) return;
  if (person.gender === 'other') note('prs_Gender', 'no-value', htcdsReason('gender-other'));
  put('prs_Citizenship', person.citizenship.join(';'));
  const codes = person.languages.filter((tag) => /^[A-Za-z]{2,3}$/.test(tag)).map((tag) => tag.toLowerCase());
  put('prs_PrimaryLanguage', codes[0]);
  put('prs_SecondaryLanguage', codes[1]);
  const [uncoded, more] = [person.languages.length - codes.length, codes.length - 2];
  if (uncoded > 0)
    note('prs_PrimaryLanguage', 'no-value', htcdsReason('languages-in-words', { count: uncoded }));
  if (more > 0) note('prs_SecondaryLanguage', 'one-only', htcdsReason('more-languages', { count: more }));
  const open = withNames && agreed.name;
  if (person.workingName !== '') {
    if (open) put('prs_FirstName', person.workingName);
    const differs = htcdsReason('working-name');
    note('prs_FirstName', open ? 'differs' : 'withheld', open ? differs : withheld);
  }
  const isDate = person.born.length === 10;
  if (isDate && open) put('prs_Birthdate', person.born);
  else if (isDate) note('prs_Birthdate', 'withheld', withheld);
  else if (person.born !== '') note('prs_Birthdate', 'no-value', htcdsReason('birth-without-day'));
};

const withheld = htcdsReason('withheld');

const reachIn: Part = ({ telephones, addresses, agreed }, withNames, put, note) => {
  const open = withNames && agreed.contact;
  const one = (name: string, all: readonly string[], fits: RegExp) => {
    const values = all.map((text) => text.replace(/[\s()]/g, '')).filter((text) => fits.test(text));
    if (values.length === 0) return;
    if (!open) return note(name, 'withheld', withheld);
    put(name, values[0]);
    note(name, 'differs', htcdsReason('no-safe-hours'));
  };
  one('prs_MobilePhone', telephones, /^\+[1-9]\d{1,14}$/);
  one('prs_Email', addresses, /^[^@]+@[^@]+$/);
};

const sexual = {
  prostitution: 'Prostitution',
  pornography: 'Pornography',
  'remote-interactive': 'RemoteInteractiveServices',
  'private-sexual': 'PrivateSexualServices',
} as const;

/** Forms that practice names and the standard has no value for (UNMigration/HTCDS, issue 28). */
const unlisted = /criminal/i;

/** Purposes of the assessment (Directive 2011/36/EU) in the words of the standard. */
const purposes: Readonly<Record<string, string>> = {
  'sexual-exploitation': 'SexualExploitation',
  'forced-labour-or-services': 'ForcedLabour',
  'slavery-or-servitude': 'Servitude',
  'removal-of-organs': 'OrganRemoval',
  surrogacy: 'Surrogacy',
  'forced-marriage': 'ForcedMarriage',
  'illegal-adoption': 'ForcedAdoption',
};

const exploitationIn: Part = ({ person, coding }, _, put, note) => {
  const forms = person?.forms ?? [];
  const type = fieldNamed('vic_TypeOfExploitation')!;
  const coded = coding.flatMap((text) =>
    unlisted.test(text) ? 'Other' : (purposes[text] ?? valueNamed(type, text) ?? []),
  );
  put(type.name, [...new Set([...(forms.length > 0 ? ['SexualExploitation'] : []), ...coded])].join(';'));
  if (coding.some((text) => unlisted.test(text)))
    note(type.name, 'no-value', htcdsReason('forced-criminality'));
  put('vic_TypeOfSexExploitation', forms.map((form) => sexual[form]).join(';'));
  listed('vic_MethodOfRecruitment', person?.recruitment ?? [], put, note);
  listed('vic_MethodsOfControl', person?.control ?? [], put, note);
  if (person !== null && person.country !== '') {
    put('hte_Type', 'Exploitation');
    put('hte_Country', person.country);
    note('vic_LocationOfExploitation', 'no-value', htcdsReason('field-names-organisation'));
  }
};

/**
 * Lines of a case as values of a list: 'Other' for what is not on it, with the code or the count beside,
 * never the words.
 */
function listed(name: string, lines: readonly string[], put: Put, note: Note): void {
  const field = fieldNamed(name)!;
  const matches = lines.map((line) => valueNamed(field, line));
  const values = matches.map((value) => value ?? 'Other');
  put(name, [...new Set(values)].join(';'));
  const others = lines.filter((_, at) => matches[at] === undefined);
  const defined = definedOnly.filter((value) => others.some((line) => squeeze(line) === value.toLowerCase()));
  for (const value of defined) note(name, 'no-value', htcdsReason('value-defined-only', { value }));
  const worded = others.length - defined.length;
  if (worded > 0) note(name, 'no-value', htcdsReason('recorded-in-words', { count: worded }));
}

const squeeze = (text: string) => text.replace(/[^A-Za-z]/g, '').toLowerCase();

const verdictIn: Part = ({ verdict }, _, put, note) => {
  // Presumed is not identified: that is for the authority that the law names, and a desk is none.
  if (verdict === 'presumed-victim') put('vic_TraffickingStatus', 'PossibleVictimOfTrafficking');
  if (verdict === 'identified-victim') {
    put('vic_TraffickingStatus', 'ActualVictimOfTrafficking');
    note('vic_TraffickingStatusDecisionMakingOrg', 'not-recorded', htcdsReason('identified-by-authority'));
  }
  if (verdict === 'not-presumed') put('vic_TraffickingStatus', 'NotAVictimOfTrafficking');
  if (verdict === 'presumed-victim' || verdict === 'not-presumed')
    put('vic_TraffickingStatusDecisionMakingOrg', 'NGO');
  if (verdict === 'not-presumed') note('vic_TraffickingStatus', 'differs', htcdsReason('not-presumed-only'));
  if (verdict === 'more-needed') {
    note('vic_TraffickingStatus', 'no-value', htcdsReason('not-decided'));
    note('vic_TraffickingStatusDecisionMakingOrg', 'not-recorded', htcdsReason('nobody-decided'));
  }
};

const outcomeUnknown = htcdsReason('outcome-unknown');

const caseIn: Part = ({ closed, desk, statements }, _, put, note) => {
  const shut = closed?.outcome === 'referred-on' ? 'ClosedReferred' : 'Closed';
  put('cas_Status', closed === null ? 'Active' : closed.followUp ? 'FollowUp' : shut);
  if (closed?.outcome === null) note('cas_ReasonForCaseClosure', 'not-recorded', outcomeUnknown);
  else if (closed !== null) put('cas_ReasonForCaseClosure', closed.outcome);
  put('cas_CaseOwner', desk);
  note('cas_CaseOwner', 'differs', htcdsReason('owner-is-desk'));
  if (statements > 0)
    note('per_RoleInProcess', 'withheld', htcdsReason('statements-apart', { count: statements }));
};

const referralsIn: Part = ({ referrals, from }, _, put, note) => {
  if (from !== null) {
    put('cas_ReferringOrganisation', from.organisation);
    put('cas_IncomingReferralDate', from.on);
  }
  const last = referrals.at(-1);
  if (last === undefined) return;
  put('cas_ReferredOrganisation', last.to ?? undefined);
  if (last.to === null) note('cas_ReferredOrganisation', 'withheld', htcdsReason('recipient-person'));
  put('cas_OutgoingReferralDate', last.on);
  put('cas_OutgoingReferralDetails', `${last.need}: ${last.state}`);
  put(
    'cas_ReasonForOutgoingReferral',
    last.need === 'return' ? 'MigrationOrChangeOfLocation' : 'AdditionalServicesRequired',
  );
  if (referrals.length > 1)
    note(
      'cas_OutgoingReferralDetails',
      'one-only',
      htcdsReason('earlier-referrals', { count: referrals.length - 1 }),
    );
};

const consentIn: Part = ({ agreed, consents }, _, put, note) => {
  put('con_Consent', agreed.any);
  if (consents > 0) note('con_Consent', 'differs', htcdsReason('many-consents', { count: consents }));
};
