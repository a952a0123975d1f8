// What came to an event, opened in this browser. Anybody may have sent anything: nothing of it is believed
// to have
// the form that the page gives it.

import { fromBase64 } from '@heed/desk/ui/bytes.ts';
import type { ConsultationSecret } from '@heed/envelope/keys';
import { openRoomWords } from '@heed/envelope/open';
import { checkRegistration, cleanText, MOST_REFLECTION, type Registration } from '../../rules/index.ts';

type Opener = Pick<ConsultationSecret, 'identity'>;

/** What somebody registered with; null where it cannot be opened, or is something else. */
export async function openRegistration(
  sealed: string,
  { identity }: Opener,
): Promise<Omit<Registration, 'isListed'> | null> {
  try {
    const typed: unknown = JSON.parse(await openRoomWords(fromBase64(sealed), identity));
    if (typeof typed !== 'object' || typed === null) return null;
    const checked = checkRegistration({ ...typed, isListed: false });
    return checked.ok ? checked.registration : null;
  } catch {
    // Anybody may send anything: the list says that it does not open.
    return null;
  }
}

/** A reflection; null where it cannot be opened. */
export const openReflection = (sealed: string, { identity }: Opener): Promise<string | null> =>
  openRoomWords(fromBase64(sealed), identity).then(
    (text) => cleanText(text).replace(/\n+/g, ' ').slice(0, MOST_REFLECTION),
    // Anybody may send anything: the queue says that it does not open.
    () => null,
  );
