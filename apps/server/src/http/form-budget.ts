// What the forms of the public site may take of the server: memory while their fields and photos are in it,
// and time of the one thread. Who fills it waits for itself: each prefix of the network has a share of its
// own.
import type { Context } from 'hono';
import { laneOf } from './rate.ts';
import { type Lane, makeTurns } from './turns.ts';

/** Bytes that all forms together hold at most beyond what each holds freely. */
const mostBytes = 64_000_000;
/** Of one prefix; all who come without an address are one, so their part is larger. */
const mostOfPrefix = 16_000_000;
const mostWithoutAddress = 32_000_000;
/** Bytes that every form may hold, whatever the others do: several pages of words. */
const freeBytes = 16_384;
/**
 * A form of 100 kB costs 5 to 15 ms of the thread: to parse, to escape, to answer. Each such form passes 33
 * ms after the one before, so that half of the thread is left to everybody else. Measured in
 * benchmarks/attack.ts.
 */
const bytesPerMs = 3_000;

const lanes = {
  withAddress: { most: 200, mostOfPrefix: 30 },
  withoutAddress: { most: 120, mostOfPrefix: 120 },
} as const satisfies Record<string, Lane>;

/** The account of one form, from its first byte to its answer. */
export interface FormAccount {
  /** Takes memory for `bytes` more; false where there is no room, and then nothing is taken. */
  take(bytes: number): boolean;
  /** Resolves when the thread has time for a form of `bytes`. Throws Refusal 'busy' where too many wait. */
  pace(bytes: number, signal: AbortSignal): Promise<void>;
  /**
   * Decodes a picture in its turn: one at a time, since the threads that decode also derive keys. Throws
   * Refusal 'busy'.
   */
  decode<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

export interface FormBudget {
  /** `prefix`: of the network, as `Rates` names it. */
  open(prefix: string): FormAccount;
}

export function makeFormBudget(): FormBudget {
  const turns = makeTurns(lanes, { atOnce: 1, rest: 0 });
  const pictures = makeTurns(lanes, { atOnce: 1, rest: 0 });
  const bytesByPrefix = new Map<string, number>();
  let all = 0;
  return {
    open(prefix) {
      const lane = laneOf(prefix);
      const most = lane === 'withAddress' ? mostOfPrefix : mostWithoutAddress;
      let read = 0;
      let reservedBytes = 0;
      return {
        take(bytes) {
          const more = Math.max(0, read + bytes - freeBytes) - reservedBytes;
          const own = (bytesByPrefix.get(prefix) ?? 0) + more;
          if (all + more > mostBytes || own > most) return false;
          read += bytes;
          reservedBytes += more;
          all += more;
          if (own > 0) bytesByPrefix.set(prefix, own);
          return true;
        },
        async pace(bytes, signal) {
          if (bytes <= freeBytes) return;
          const time = () => new Promise<void>((resolve) => setTimeout(resolve, bytes / bytesPerMs));
          await turns.run(lane, prefix, time, signal);
        },
        decode: (work) => pictures.run(lane, prefix, work),
        close() {
          const remaining = (bytesByPrefix.get(prefix) ?? 0) - reservedBytes;
          if (remaining > 0) bytesByPrefix.set(prefix, remaining);
          else bytesByPrefix.delete(prefix);
          all -= reservedBytes;
          reservedBytes = 0;
        },
      };
    },
  };
}

const variable = 'formAccount';

/** Opens the account of the form that `c` sends and closes it once it is answered. */
export async function withAccount(
  c: Context,
  account: FormAccount,
  next: () => Promise<void>,
): Promise<void> {
  c.set(variable, account);
  try {
    await next();
  } finally {
    account.close();
  }
}

/**
 * The account of the form that is being answered. Throws where the route was mounted outside of the public
 * site.
 */
export function accountOf(c: Context): FormAccount {
  const account = c.get(variable) as FormAccount | undefined;
  if (account === undefined) throw new Error('Cannot read a form without its account');
  return account;
}
