// When a group of offers may be looked at by two reviewers. Most groups are one person's own advertisement,
// posted again: those stay hidden, whoever asks. What is shown is a text to be reviewed, never a person.

/** What is known of one offer of a group, beside its text. */
export interface OfferSigns {
  /** Who brought it, by any name that tells senders apart. */
  readonly sender: string;
  /** Pseudonyms of the handles in it. */
  readonly handles: readonly string[];
  readonly places: readonly string[];
  /** Names under which it was offered. */
  readonly names: readonly string[];
}

/** Signs that several hands or a plan stand behind one text. */
export const groupSigns = ['handles', 'places', 'names'] as const;
/** A sign by its name. */
export type GroupSign = (typeof groupSigns)[number];

/** Senders who do not know each other, at least. */
export const fewestSenders = 3;
/** Independent signs, at least. */
export const fewestSigns = 2;

/** Why a group stays hidden. `repost`: all of it names one handle. */
export type HidingReason = 'few-senders' | 'repost' | 'few-signs';

/** Whether a group may be shown, with the signs that it has. */
export type Showing =
  | { readonly isShown: true; readonly signs: readonly GroupSign[] }
  | { readonly isShown: false; readonly signs: readonly GroupSign[]; readonly reason: HidingReason };

/** Judges a group by its offers. */
export function judgeShowing(offers: readonly OfferSigns[]): Showing {
  const count = (values: (offer: OfferSigns) => readonly string[]) => new Set(offers.flatMap(values)).size;
  const signs = groupSigns.filter((sign) => count((offer) => offer[sign]) >= 2);
  if (count(({ handles }) => handles) === 1) return { isShown: false, signs, reason: 'repost' };
  if (count(({ sender }) => [sender]) < fewestSenders)
    return { isShown: false, signs, reason: 'few-senders' };
  if (signs.length < fewestSigns) return { isShown: false, signs, reason: 'few-signs' };
  return { isShown: true, signs };
}
