// Which languages an organisation does not offer although they exist: who is exploited often speaks none of
// its own.
import { languages } from '@heed/content/translations';

/** Returns a sentence for the operator, with the languages in their own names; null where all are offered. */
export function languagesNotOffered(offered: readonly string[]): string | null {
  const unoffered = Object.entries(languages()).filter(([code]) => !offered.includes(code));
  if (unoffered.length === 0) return null;
  const names = unoffered.map(([code, { name }]) => `${name} (${code})`).join(', ');
  return (
    `Not offered, though they exist: ${names}. Who needs help may read none of yours: add them to ` +
    `'languages' in the profile.`
  );
}
