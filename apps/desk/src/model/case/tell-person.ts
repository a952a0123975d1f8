// Tells the person of each state of a referral that matters, in the language of the report, as the phrase
// book has it: never in words that a machine made up, never outside the hours of the safe contact plan.
import { canRead, headOf, type ReferralState } from '@heed/domain/casework';
import { newMessageId } from '../conversation/load.ts';
import type { Reading } from '../conversation/reading.ts';
import { send } from '../conversation/send.ts';
import { waitsInDanger } from '../conversation/timing.ts';
import { bookLanguage, bookLanguages, fetchOtherBooks, phrasesIn } from '../phrases.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { reportedIn } from './head.ts';

/** Whether the person can read this conversation: of a case that the desk took down, with a code alone. */
export const personReads = ({ caseFile, facts, genuine }: Reading): boolean =>
  canRead(caseFile, {
    channel: facts.taken,
    messages: genuine.filter(({ message }) => message.role === 'person').length,
  });

/** In which language of the phrase book the person is told. */
export function tellingLanguage(read: Reading): string {
  const language = bookLanguage(headOf(read.caseFile, reportedIn(read), Date.now()).language);
  return bookLanguages().includes(language) ? language : 'en';
}

/**
 * Sends the sentence. `read` is fresh; `id` makes that it is stored once, whoever sends it. Where nothing can
 * be sealed to the person, or the person cannot read it, nothing is sent; nor where the person may be in
 * danger and the plan says 'not now'.
 */
export async function tellPerson(
  recordId: string,
  state: ReferralState,
  read: Reading,
  keyring: MemberKeyring,
  { id = newMessageId(), isNews = false } = {},
): Promise<void> {
  if (read.verified.person.seal === null || read.verified.rekeyConflict || !personReads(read)) return;
  // A member says whether it goes now or waits: the case says that the person was not told.
  if (waitsInDanger(read, Date.now())) return;
  await fetchOtherBooks();
  const says = (language: string) =>
    phrasesIn(language).find((phrase) => phrase.id === `referral-${state}`)?.translation;
  const text = says(tellingLanguage(read)) ?? says('en') ?? '';
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
