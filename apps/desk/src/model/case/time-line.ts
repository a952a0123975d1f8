// All that happened in a case, as one list: messages, contacts, records with their changes, referrals with
// their states, hand-overs, check-ins. No I/O.
import type { CaseFile, CaseRecord, RecordKind, Version } from '@heed/domain/casework';
import { startOfDay } from '@heed/domain/time';
import { clockAt } from '../../words/format.ts';
import { hourOf } from '../conversation/hour.ts';
import { isErrorMark } from '../conversation/in-error.ts';
import type { Reading, ReadMessage } from '../conversation/reading.ts';
import { holdsEntry } from './case.ts';

export const eventKinds = [
  ...(['message', 'contact', 'referral', 'record'] as const),
  ...(['note', 'hand-over', 'check-in'] as const),
];
export type EventKind = (typeof eventKinds)[number];

type CheckInState = 'planned' | 'missed' | 'safe' | 'cancelled';
interface EventHead {
  readonly key: string;
  readonly day: string;
  /** Milliseconds since 1970; null where the server's day alone is known. */
  readonly at: number | null;
  /** The member who wrote it; null where the person did, or nobody signed. */
  readonly by: string | null;
}
export type CaseEvent = EventHead &
  (
    | { readonly kind: 'message'; readonly from: 'person' | 'desk'; readonly text: string }
    | { readonly kind: 'note'; readonly text: string }
    | { readonly kind: 'hand-over'; readonly to: string }
    | { readonly kind: 'check-in'; readonly state: CheckInState }
    | {
        readonly kind: 'contact' | 'referral' | 'record' | 'check-in';
        readonly record: CaseRecord;
        readonly version: Version;
        readonly change: 'written' | 'changed' | 'in-error';
      }
  );

const kindOfRecord = (kind: RecordKind): 'contact' | 'referral' | 'record' | 'check-in' =>
  kind === 'contact' || kind === 'referral' || kind === 'check-in' ? kind : 'record';

/** `file`: the case file as this member may see it. Newest first. */
export function timeLineOf(
  read: Pick<Reading, 'messages' | 'authors' | 'row'>,
  file: CaseFile,
): readonly CaseEvent[] {
  const versions = versionsById(file);
  const events = read.messages.flatMap((message) => eventOf(message, read.authors, versions));
  return ordered([...events, ...checkInsOf(read.row)]).toReversed();
}

type VersionPlace = Pick<CaseEvent & { kind: 'record' }, 'record' | 'version' | 'change'>;

function versionsById(file: CaseFile): ReadonlyMap<string, VersionPlace> {
  const places = new Map<string, VersionPlace>();
  for (const record of [...file.records, ...(file.inError ?? [])]) {
    const all = [...record.superseded, ...record.current].sort((a, b) => a.at - b.at);
    for (const [place, version] of all.entries()) {
      const change = version.inError !== undefined ? 'in-error' : place === 0 ? 'written' : 'changed';
      places.set(version.id, { record, version, change });
    }
  }
  return places;
}

function eventOf(
  read: ReadMessage,
  authors: Reading['authors'],
  versions: ReadonlyMap<string, VersionPlace>,
): readonly CaseEvent[] {
  const { id, day, message, verdict, listedRole } = read;
  const by = authors.get(id) ?? null;
  const hour = hourOf(read);
  const head = { key: id, day, at: hour.kind === 'agrees' ? hour.at : null, by };
  const role = message?.role ?? listedRole;
  const text = message?.text ?? '';
  if (role !== 'note') return [{ ...head, kind: 'message', from: role, text }];
  // What was forged stands in the conversation with its warning.
  if (message === null || verdict !== 'genuine' || isErrorMark(message)) return [];
  const place = versions.get(id);
  if (place !== undefined)
    return [{ ...head, at: place.version.at, ...place, kind: kindOfRecord(place.record.kind) }];
  // One that this version of the desk cannot read: the case file says so.
  if (holdsEntry(message)) return [];
  const to = message.facts?.handedTo;
  return [typeof to === 'string' ? { ...head, kind: 'hand-over', to } : { ...head, kind: 'note', text }];
}

/** What the server has of check-ins: the one that stands, and how the last one ended. */
function checkInsOf({ checkIn, checkInEnd: end }: Reading['row']): readonly CaseEvent[] {
  const event = (state: CheckInState, at: number | null): readonly CaseEvent[] =>
    at === null
      ? []
      : [
          {
            ...{ key: `check-in ${state}`, day: clockAt(at).day, at, by: null },
            ...{ kind: 'check-in', state },
          },
        ];
  return [
    ...event('missed', checkIn?.missed ?? null),
    ...event('planned', checkIn?.due ?? null),
    ...(end === null ? [] : event(end.kind, end.due)),
  ];
}

/**
 * Oldest first. What was written stays in the order of the server; a time that is known puts what stands
 * beside it, such as a check-in, to its place.
 */
function ordered(events: readonly CaseEvent[]): readonly CaseEvent[] {
  let last = 0;
  return events
    .map((event) => {
      const isWritten = !event.key.startsWith('check-in ');
      const at = event.at ?? startOfDay(event.day);
      if (isWritten) last = Math.max(last, at);
      return { event, at: isWritten ? last : at };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
}
