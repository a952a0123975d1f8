// Referrals: why one may not go out, sending it, what the other desk answers, and its end with the consent.
import { ApiError } from '@heed/api/client';
import {
  type Body,
  type CaseFile,
  type CaseRecord,
  type DisclosureRefusal,
  latest,
  maySend,
  nextStates,
  type ReferralAnswer,
  recordsRestingOn,
  withAnswer,
} from '@heed/domain/casework';
import { caseWords, partWords, referralWords, refusedWords, stateWords } from '../../../words/case.ts';
import { newMessageId } from '../../conversation/load.ts';
import { act } from '../../conversation/open.ts';
import type { Reading } from '../../conversation/reading.ts';
import type { FieldFault } from '../../field-faults.ts';
import { type MemberKeyring, nameOf } from '../../session/keyring.ts';
import { sessionMap } from '../../session/scope.ts';
import { call, client } from '../../session/session.ts';
import type { ReadCase } from '../case.ts';
import type { RecordForm } from '../editing.ts';
import { beginTaking, type NewCaseKeys } from '../new-case.ts';
import { sealOrigin, sealReferral, takeBack } from '../referral.ts';
import { type ReferralText, referralFacts, referralText } from '../referral-text.ts';
import { tellPerson } from '../tell-person.ts';
import { readAgain, writeEntry } from '../write-entry.ts';
import { isMendedByConsent } from './consent-here.ts';

/** Refusals whose sentence ends with the parts. */
const nameParts: readonly DisclosureRefusal[] = ['part-withheld', 'refused-by-person'];

/** Why a referral may not go out, at the field where something can be done about it. */
export function refusalOf(
  body: Body<'referral'>,
  before: CaseRecord | null,
  caseFile: CaseFile | null,
): (FieldFault & { readonly lacksConsent: boolean }) | null {
  const was = before === null ? null : latest(before as CaseRecord<'referral'>).body.state;
  if (was !== null && was !== body.state && !nextStates(was).includes(body.state))
    return {
      field: 'state',
      says: notNext(was),
      lacksConsent: false,
    };
  if (was !== null || caseFile === null) return null;
  const may = maySend(caseFile, { to: body.to, parts: body.parts, now: Date.now() });
  if (may.ok) return null;
  const missing = nameParts.includes(may.why) ? may.parts.map((part) => partWords[part]).join(', ') : '';
  const field = missing === '' ? 'to' : 'parts';
  return { field, says: refusedWords[may.why] + missing, lacksConsent: isMendedByConsent(may.why) };
}

function notNext(from: Body<'referral'>['state']): string {
  const to = nextStates(from).map((state) => stateWords[state]);
  return to.length === 0
    ? referralWords.isEnd({ from: stateWords[from] })
    : referralWords.notNext({ from: stateWords[from], to });
}

/**
 * A new referral to a desk here begins a case there first; each new state is told to the person in her own
 * conversation. `caseFile`: what goes is taken from it.
 */
export async function refer(
  now: RecordForm,
  typed: Body<'referral'>,
  { caseFile, read }: { readonly caseFile: ReadCase; readonly read: Reading },
  keyring: MemberKeyring,
): Promise<void> {
  const before = now.before as CaseRecord<'referral'> | null;
  let body = typed;
  if (before === null && typed.to.kind === 'desk') {
    const taking = (referred.get(now.id) ?? (await beginTaking(client))) as NewCaseKeys;
    referred.set(now.id, taking);
    const text = referralText(caseFile, read, referralTextOf(typed, keyring));
    const message = { text, facts: referralFacts(read, typed.parts) };
    const sealedReferral = await sealReferral(taking, message, {
      to: typed.to.id,
      from: deskName(keyring, read.row.desk),
      keyring,
    });
    const from = { case: read.row.id, thing: now.thing };
    const origin = sealOrigin(from, read.row.desk, taking.keys.conversation, keyring);
    await call('referrals.send', { ...sealedReferral, origin, urgent: read.row.urgent }).catch(
      (error: unknown) => {
        // It stands there already: the answer was lost, and another sealing of it came second.
        if (!(error instanceof ApiError && error.status === 409)) throw error;
      },
    );
    body = { ...typed, link: { code: taking.code } };
  }
  await writeEntry('referral', body, now, read, keyring);
  referred.delete(now.id);
  const was = before === null ? null : latest(before).body.state;
  if (was !== body.state) await tellPerson(now.thing, body.state, await readAgain(read, keyring), keyring);
}

/**
 * Cases begun at other desks, by the id of the note that is to hold their code: a repeated saving begins no
 * second one.
 */
const referred = sessionMap<string, NewCaseKeys>();

/** What goes to another desk or organisation, of a referral as it stands in the form or the record. */
export const referralTextOf = (
  { words, need, to, parts }: Body<'referral'>,
  keyring: MemberKeyring,
): ReferralText => ({
  ...{ words, need, to, parts },
  now: Date.now(),
  nameOf: (id) => nameOf(keyring, id) ?? '',
});

/** Writes down what another desk answered, and tells the person where the state is another one. */
export const writeAnswer = (record: CaseRecord<'referral'>, answer: ReferralAnswer): Promise<boolean> =>
  act(caseWords.saved, async (read, keyring) => {
    const before = latest(record).body;
    const body = withAnswer(before, answer);
    await writeEntry(
      'referral',
      body,
      { before: record, thing: record.id, id: newMessageId() },
      read,
      keyring,
    );
    if (body.state !== before.state)
      await tellPerson(record.id, body.state, await readAgain(read, keyring), keyring);
  });

export const deskName = (keyring: MemberKeyring, id: string) =>
  keyring.me.organisation.desks.find((desk) => desk.id === id)?.name ?? id;

/**
 * Consent taken back ends every referral that rests on it, and says so to the other desk and to the person.
 */
export async function withdrawShares(
  body: Body<'consent'>,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  if (body.withdrawn === null) return;
  for (const record of recordsRestingOn(read.caseFile, body.recipient)) {
    const { link } = latest(record).body;
    if (link !== null) {
      const { salt } = await call('organisation.read', {});
      await takeBack(link.code, salt, referralWords.takenBack, keyring);
    }
    const on = keyring.day;
    const now = { before: record, thing: record.id, id: newMessageId() };
    const over = { ...latest(record).body, state: 'withdrawn', reason: caseWords.consentOver, on } as const;
    const fresh = await readAgain(read, keyring);
    await writeEntry('referral', over, now, fresh, keyring);
    await tellPerson(record.id, 'withdrawn', await readAgain(fresh, keyring), keyring);
  }
}
