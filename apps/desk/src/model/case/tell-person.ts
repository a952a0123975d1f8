// Tells the person of each state of a referral that matters, in the language of the report, as the phrase
// book has it: never in words that a machine made up, never outside the hours of the safe contact plan.
import type { ReferralState } from '@heed/domain/casework';
import { newMessageId } from '../conversation/load.ts';
import type { Reading } from '../conversation/reading.ts';
import { send } from '../conversation/send.ts';
import { bookLanguage, phrasesIn } from '../phrases.ts';
import type { MemberKeyring } from '../session/keyring.ts';

/**
 * Sends the sentence. `read` is fresh; `id` makes that it is stored once, whoever sends it. Where nothing can
 * be sealed to the person nothing is sent.
 */
export async function tellPerson(
  recordId: string,
  state: ReferralState,
  read: Reading,
  keyring: MemberKeyring,
  { id = newMessageId(), isNews = false } = {},
): Promise<void> {
  if (read.verified.person.seal === null || read.verified.rekeyConflict) return;
  const says = (language: string) =>
    phrasesIn(language).find((phrase) => phrase.id === `referral-${state}`)?.translation;
  const text = says(bookLanguage(String(read.facts.language ?? ''))) ?? says('en') ?? '';
  const facts = { referral: recordId, referralState: state };
  await send('desk', { text, attachments: [], id, facts, isNews }, read, keyring, { informs: true });
}

/** Whether a message of the desk has told the person of this state. */
export const isPersonTold = (
  { genuine }: Pick<Reading, 'genuine'>,
  recordId: string,
  state: ReferralState,
): boolean =>
  genuine.some(
    ({ message: { role, facts } }) =>
      role === 'desk' && facts?.referral === recordId && facts.referralState === state,
  );
