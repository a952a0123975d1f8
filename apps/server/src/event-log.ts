// What the server writes of itself on standard error: counts, durations and codes, never anything that a
// stranger sent. One JSON line an event for a service; sentences of what is wrong alone at a terminal.
// Documented in docs/operating.md.
import { faultLine } from './fault-line.ts';

type LogValue = string | number | boolean | Readonly<Record<string, number>>;
/** Codes, counts and durations of one event. */
export type LogFields = Readonly<Record<string, LogValue>>;

/** Read here and not passed on, so that processes beside the server write alike. */
const isJson = process.env.HEED_LOG === 'json';

/** Something happened as it should. Not said at a terminal. */
export function logEvent(event: 'start' | 'stop' | 'job' | 'refusals' | 'alarm', fields: LogFields): void {
  if (isJson) write(event, fields);
}

/**
 * Something is wrong: `code` for a machine, `sentence` for a terminal, both fixed by the code. Of `error` its
 * kind and place are written, never its message.
 */
export function logFault(code: string, sentence: string, error?: unknown): void {
  const fault = error === undefined ? null : faultLine(error);
  if (isJson) write('fault', { code, ...(fault !== null && { fault }) });
  else console.error(`heed: ${sentence}${fault === null ? '' : `: ${fault}`}`);
}

/** To the minute: a second would say when somebody was here. */
const write = (event: string, fields: LogFields): void =>
  console.error(JSON.stringify({ time: `${new Date().toISOString().slice(0, 16)}Z`, event, ...fields }));
