// Slows guessing at a password, per account, in memory. The wait grows; an account is never locked, so nobody can be shut out for long.
import { Refusal } from '../http/problem.ts';

/** Wrong passwords before waiting begins, and the longest wait. */
const free = 5;
const longestMs = 5 * 60_000;
const forgetMs = 60 * 60_000;
const mostAccounts = 10_000;

interface Failures {
  readonly times: number;
  readonly last: number;
}

export function makeThrottle() {
  const accounts = new Map<string, Failures>();
  return {
    /** Throws while the account has to wait. */
    check(account: string, now: number): void {
      const failures = accounts.get(account);
      if (failures === undefined || failures.times < free) return;
      const wait = Math.min(longestMs, 2 ** (failures.times - free) * 2000);
      const left = failures.last + wait - now;
      if (left > 0 && left <= longestMs) {
        throw new Refusal('too-many-attempts', 'Wait a little, then try again.', {
          retryAfter: Math.ceil(left / 1000),
        });
      }
    },
    failed(account: string, now: number): void {
      const before = accounts.get(account);
      const times = before !== undefined && now - before.last < forgetMs ? before.times + 1 : 1;
      accounts.delete(account);
      accounts.set(account, { times, last: now });
      const oldest = accounts.keys().next().value;
      if (accounts.size > mostAccounts && oldest !== undefined) accounts.delete(oldest);
    },
    succeeded(account: string): void {
      accounts.delete(account);
    },
  };
}
