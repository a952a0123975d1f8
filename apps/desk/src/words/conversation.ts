// Words of a conversation and of what can be done with it.
import { words } from './catalogue.ts';
import { dayName, zone } from './format.ts';

export const conversationWords = words('conversation.conversation');

/** By which clock every time is written. */
export const zoneText = (): string => conversationWords.zone({ zone: zone() });

/** What stands above a case on paper: who printed it on which day, and by which clock it says its times. */
export const printedText = (day: string, by: string): string =>
  `${conversationWords.printed({ day: dayName(day), by })} ${zoneText()}`;
