// When a message was written, in words: by its sender's clock where the server's day agrees, else that day.
import { judgeHour, type MessageHour } from '@heed/domain/hour';
import { conversationWords as w } from '../../words/conversation.ts';
import { dayName, dayTimeName } from '../../words/format.ts';
import type { ReadMessage } from './reading.ts';

type Timed = Pick<ReadMessage, 'day' | 'message' | 'verdict'>;

/** The hour of a genuine message; what is not genuine has none. */
export const hourOf = ({ day, message, verdict }: Timed): MessageHour =>
  message !== null && verdict === 'genuine' ? judgeHour(day, message.facts) : { kind: 'none' };

/** 'Thu, 26 Nov 2026, 10:00', or 'Thu, 26 Nov 2026' where no hour can be shown. */
export function whenText(message: Timed): string {
  const hour = hourOf(message);
  return hour.kind === 'agrees' ? dayTimeName(hour.at) : dayName(message.day);
}

/** What the sender's clock said where the server's day is another; null where nothing is to be said. */
export function otherClockText(message: Timed): string | null {
  const hour = hourOf(message);
  return hour.kind === 'differs' ? w.otherClock({ time: dayTimeName(hour.clock) }) : null;
}
