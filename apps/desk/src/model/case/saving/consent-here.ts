// A consent that is written down together with the referral that lacks it: the member says who
// agreed today, and how; purpose, recipient and parts are those of the referral.
import {
  type Body,
  type CaseFile,
  checkBody,
  type DisclosureRefusal,
  maySend,
  type Version,
} from '@heed/domain/casework';
import { randomHex } from '@heed/envelope/seal';
import { needWords } from '../../../words/case.ts';
import { newMessageId } from '../../conversation/load.ts';
import type { Reading } from '../../conversation/reading.ts';
import { type FieldFault, fieldFaults } from '../../field-faults.ts';
import type { MemberKeyring } from '../../session/keyring.ts';
import { sessionMap } from '../../session/scope.ts';
import { session } from '../../session/session.ts';
import { agreementOf } from '../agreement.ts';
import { caseFileWith, entryOf, type ReadCase } from '../case.ts';
import type { RecordForm } from '../editing.ts';
import { readAgain, writeEntry } from '../write-entry.ts';

/**
 * Refusals that a consent written now would lift; what the person forbade is not asked for anew by a press.
 */
const mendedByConsent: readonly DisclosureRefusal[] = [
  'no-consent',
  'consent-withdrawn',
  'consent-over',
  'part-withheld',
  'refused-by-person',
];

export const isMendedByConsent = (why: DisclosureRefusal): boolean => mendedByConsent.includes(why);

/** Whether a new referral, as it stands in the form, lacks a consent that could be written now. */
export function lacksConsent({ kind, before, values }: RecordForm, file: CaseFile): boolean {
  if (kind !== 'referral' || before !== null) return false;
  const { to, parts } = values as Body<'referral'>;
  if (to.name === '' || parts.length === 0) return false;
  const may = maySend(file, { to, parts, now: Date.now() });
  return !may.ok && isMendedByConsent(may.why);
}

/** Ids of the consent of a form: a repeated press writes the same one. */
const ids = sessionMap<string, { readonly thing: string; readonly id: string }>();

/** What the form says of the consent, with everything that it does not ask. */
function typedConsent({ values, agreement }: RecordForm): Record<keyof Body<'consent'>, unknown> {
  const { need, to, parts } = values as Body<'referral'>;
  return {
    ...{ purpose: needWords[need] ?? '', recipient: to, parts, withhold: [] },
    ...{ given: session.value!.keyring.day, until: null, withdrawn: null },
    ...agreementOf(agreement ?? {}),
  };
}

/** What the consent of the form still lacks. */
export function agreementFaults(now: RecordForm): readonly FieldFault[] {
  const checked = checkBody('consent', typedConsent(now));
  return checked.ok ? [] : fieldFaults(checked.faults);
}

/** The consent as it would be written; null where the member has not said all of it, or none is lacking. */
export function consentHere(now: RecordForm, file: CaseFile): Version<'consent'> | null {
  if (now.agreement === undefined || !lacksConsent(now, file)) return null;
  const checked = checkBody('consent', typedConsent(now));
  if (!checked.ok) return null;
  const { body } = checked;
  const { me } = session.value!.keyring;
  // What was agreed to is another consent when it changes.
  const key = JSON.stringify([now.thing, body]);
  const place = ids.get(key) ?? { thing: randomHex(16), id: newMessageId() };
  ids.set(key, place);
  const entry = entryOf('consent', body, { thing: place.thing, before: null, at: Date.now() });
  return { ...entry, id: place.id, by: me.member.id };
}

/** The case file with the consent that would be written. */
export function withConsentHere(now: RecordForm, file: ReadCase): ReadCase {
  const consent = consentHere(now, file);
  return consent === null ? file : caseFileWith(file, consent as Version);
}

/** Writes it, unless an earlier press has. Returns the conversation as it is then. */
export async function writeConsentHere(
  consent: Version<'consent'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<Reading> {
  const fresh = await readAgain(read, keyring);
  if (fresh.genuine.some(({ message }) => message.id === consent.id)) return fresh;
  await writeEntry('consent', consent.body, { ...consent, before: null }, fresh, keyring);
  return readAgain(fresh, keyring);
}
