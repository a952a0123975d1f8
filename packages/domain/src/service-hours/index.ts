// The service promise: whether a desk is open, when it opens, and by when it has promised an answer.
// Pure: the moment is an argument. Wall clocks and daylight saving follow the desk's own time zone.
import { type DeskProfile, isSameLanguage, nextSpan, spans } from '../organisation/index.ts';

export { onDuty, type Ringing, ringDanger, ringOverdue } from './duty.ts';
export { type Quiet, quietUntil } from './quiet.ts';
export { fewestReplies, type MonthlyReplies, type ReplySpan, replySpans } from './reply-record.ts';
export { type WaitBand, waitBandOf, waitBands } from './wait.ts';

/** What a page says about a desk at one moment. Instants are milliseconds since 1970, UTC. */
export interface AnswerPromise {
  readonly open: boolean;
  /** When it opens next; null when it is open now or nothing is planned within `horizonDays`. */
  readonly opensAt: number | null;
  /**
   * When an answer to something written now is promised; null when no opening is planned within
   * `horizonDays`.
   */
  readonly answerBy: number | null;
  /** Whether somebody is awake for 'danger now'. */
  readonly dutyAwake: boolean;
  /** When somebody will be awake next; null when awake now or never planned. */
  readonly dutyAt: number | null;
}

const hourMs = 3_600_000;

/**
 * The promise of `desk` at `now` (milliseconds since 1970) to someone who writes in `language` (BCP 47);
 * null where nobody knows the language.
 */
export function promiseAt(desk: DeskProfile, now: number, language: string | null = null): AnswerPromise {
  const opening = nextSpan(spans(desk, desk.hours, now), now);
  const duty = nextSpan(spans({ timeZone: desk.timeZone }, dutyHours(desk), now), now);
  return {
    open: opening !== undefined && opening.from <= now,
    opensAt: opening !== undefined && opening.from > now ? opening.from : null,
    answerBy: answerBy(desk, now, language),
    dutyAwake: duty !== undefined && duty.from <= now,
    dutyAt: duty !== undefined && duty.from > now ? duty.from : null,
  };
}

/**
 * When somebody at `desk` sees what rings at `at`: then, where somebody is on duty or the desk is open; else
 * when that is so next; null where nothing is planned. Milliseconds since 1970.
 */
export function seenAt(desk: DeskProfile, at: number): number | null {
  const { open, opensAt, dutyAwake, dutyAt } = promiseAt(desk, at);
  if (open || dutyAwake) return at;
  const next = [opensAt, dutyAt].filter((moment) => moment !== null);
  return next.length === 0 ? null : Math.min(...next);
}

/** When somebody is on duty: the hours of the roster where there is one. */
const dutyHours = (desk: DeskProfile) => (desk.roster?.length ? desk.roster : desk.dutyHours);

/**
 * The full hour by which `desk.replyWithinOpenHours` hours of opening have passed after `now`; null if never
 * within the horizon. The hour is all that is stored, so a page must not promise more exactly than the
 * receipt will say. Where nobody at the desk reads `language`, never before an interpreter has read it, and
 * null where there is no interpreter.
 */
export function answerBy(desk: DeskProfile, now: number, language: string | null = null): number | null {
  const open = openAnswer(desk, now);
  if (open === null || language === null) return open;
  if (desk.languages.some((tag) => isSameLanguage(tag, language))) return open;
  if (desk.interpreterHours === null) return null;
  return Math.max(open, Math.ceil((now + desk.interpreterHours * hourMs) / hourMs) * hourMs);
}

/** The same for words that somebody at the desk reads. */
function openAnswer(desk: DeskProfile, now: number): number | null {
  let remaining = desk.replyWithinOpenHours * hourMs;
  for (const span of spans(desk, desk.hours, now)) {
    const from = Math.max(span.from, now);
    if (span.to <= from) continue;
    if (span.to - from >= remaining) return Math.ceil((from + remaining) / hourMs) * hourMs;
    remaining -= span.to - from;
  }
  return null;
}
