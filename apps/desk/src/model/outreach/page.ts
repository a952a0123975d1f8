// The page that a phone takes along: what lies on the device, the contact that is being written, and the code
// that is shown once. What is typed lives in these signals alone, and goes when it is sealed.

import { client } from '@heed/api/client';
import { dayOf } from '@heed/domain/time';
import { signal } from '@preact/signals';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { spokenLanguage } from '../../words/catalogue.ts';
import { clockName, setZone } from '../../words/format.ts';
import { faultWords, pageWords, sendWords } from '../../words/outreach.ts';
import { makeTaken, type NewCaseKeys } from '../case/seal-case.ts';
import type { FieldFault } from '../field-faults.ts';
import { reportUnexpected } from '../trace.ts';
import { type ContactForm, judge, nothingTyped, seal } from './contact.ts';
import { renewed, type SealKeyResult, sealingFor } from './seal-key.ts';
import {
  type Along,
  addCount,
  type Count,
  putAlong,
  putSealedContact,
  readAlong,
  readCounts,
  readSealedContacts,
  type SealedContact,
} from './sealed-store.ts';
import { synchronise } from './send.ts';

export const along = signal<Along | null | 'reading'>('reading');
export const sealing = signal<SealKeyResult | null>(null);
export const savedContacts = signal<readonly SealedContact[]>([]);
/** Times of what was kept since this page was opened: they are written down nowhere. */
export const clocks = signal<ReadonlyMap<string, string>>(new Map());
/** Ids of contacts with danger that were kept since this page was opened: written down nowhere, too. */
export const dangers = signal<ReadonlySet<string>>(new Set());
export const counts = signal<readonly Count[]>([]);
export const typed = signal<ContactForm>(nothingTyped);
export const faults = signal<readonly FieldFault[]>([]);
export const notice = signal<StatusMessage | null>(null);
export const code = signal<string | null>(null);
export const working = signal<'keep' | 'send' | null>(null);

const { call } = client('', { language: spokenLanguage });
/** Days on the phone's own calendar would name another one than the server's keys do. */
const today = () => dayOf(Date.now());
let pending: { readonly salt: string; readonly taking: Promise<NewCaseKeys> } | null = null;

export async function begin(): Promise<void> {
  // A phone that is put away shows no code.
  for (const event of ['visibilitychange', 'pagehide'])
    addEventListener(event, () => {
      if (event === 'pagehide' || document.hidden) code.value = null;
    });
  await look();
  if (along.value === null) return;
  await renew();
  await send({ quietly: true });
}

async function look(): Promise<void> {
  const storedAlong = await readAlong();
  [savedContacts.value, counts.value] = await Promise.all([readSealedContacts(), readCounts()]);
  along.value = storedAlong;
  if (storedAlong !== null) setZone(storedAlong.timeZone);
  sealing.value = storedAlong && sealingFor(storedAlong, today());
  if (storedAlong !== null) void nextCode(storedAlong.salt);
}

/** Half a second of work, done while she writes. */
function nextCode(salt: string): Promise<NewCaseKeys> {
  if (pending?.salt !== salt) {
    pending = { salt, taking: makeTaken(salt) };
    // Whoever waits for the code hears of it; the next one is made anew.
    pending.taking.catch(() => (pending = null));
  }
  return pending.taking;
}

/**
 * Where there is a network, the keys that the organisation certifies now take the place of those that were
 * taken along.
 */
async function renew(): Promise<void> {
  const now = along.value;
  if (now === null || now === 'reading') return;
  // Without a network what was taken along stays as it is.
  const offered = await call('organisation.read', {}).catch(() => null);
  if (offered === null) return;
  const next = renewed(now, offered);
  if (next !== now) await putAlong(next);
  await look();
}

export async function keep(): Promise<boolean> {
  const now = along.value;
  if (now === null || now === 'reading' || working.value !== null) return false;
  const judged = judge(typed.value, now);
  faults.value = judged.ok ? [] : judged.faults;
  notice.value = judged.ok ? null : failure(pageWords.wrong({ n: judged.faults.length }));
  sealing.value = sealingFor(now, today());
  if (!judged.ok || !sealing.value.ok) return false;
  return run('keep', async () => {
    const taking = await nextCode(now.salt);
    const sealed = await seal(
      taking,
      judged,
      (sealing.value as Extract<SealKeyResult, { ok: true }>).key,
      today(),
    );
    await putSealedContact(sealed);
    if (typed.value.danger === 'yes') dangers.value = new Set([...dangers.value, sealed.id]);
    pending = null;
    typed.value = nothingTyped;
    code.value = taking.code;
    const clock = clockName(Date.now());
    clocks.value = new Map([...clocks.value, [sealed.id, clock]]);
    notice.value = success(pageWords.sealedNotice);
    await look();
  });
}

export function count(kind: Count['kind'], add: number): Promise<boolean> {
  return run(null, async () => {
    await addCount(kind, add);
    counts.value = await readCounts();
  });
}

/** `quietly`: nobody pressed, so that nothing is said where nobody is signed in. */
export function send({ quietly = false } = {}): Promise<boolean> {
  if (quietly && savedContacts.value.length === 0 && counts.value.every((row) => row.count === 0))
    return Promise.resolve(true);
  return run('send', async () => {
    const result = await synchronise(call);
    if (result.fault === null || !quietly) {
      const text = result.fault
        ? faultWords[result.fault]
        : result.ids.length > 0
          ? sendWords.sent({ n: result.ids.length })
          : sendWords.nothing;
      notice.value = result.fault ? failure(text) : success(text);
    }
    savedContacts.value = result.remaining;
    counts.value = await readCounts();
  });
}

async function run(what: typeof working.value, work: () => Promise<void>): Promise<boolean> {
  working.value = what;
  try {
    await work();
    return true;
  } catch (error) {
    reportUnexpected(error);
    notice.value = failure(pageWords.broken);
    return false;
  } finally {
    working.value = null;
  }
}
