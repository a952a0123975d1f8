// Answers that wait in the memory of this process for the browser that was sent on to them, each sealed by a
// key that is in its address alone: a picture of the memory without the address opens none.
import { createHash, randomBytes } from 'node:crypto';
import { openBytes, sealBytes } from './secrets.ts';

interface WaitingAnswer {
  readonly prefix: string;
  readonly opensOnce: boolean;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly sealed: Buffer;
  readonly end: NodeJS.Timeout;
}

/** What waits for one prefix of the network: the names, oldest first. */
interface Share {
  readonly names: Set<string>;
  bytes: number;
}

export interface SealedAnswers {
  /** Keeps the body of `answer`, sealed; returns what opens it. */
  put(prefix: string, answer: Response, how: { lastsMs: number; opensOnce: boolean }): Promise<string>;
  /** The answer at this address; null where none waits. */
  open(address: string): Response | null;
}

/** The key is the second half of an address; the first finds the answer, by its digest. */
const nameOf = (address: Buffer): string =>
  createHash('sha256').update(address.subarray(0, 16)).digest('base64url');

/** `most`: bytes of all answers that wait. Above it the oldest of whoever has most bytes makes way. */
export function makeSealedAnswers(most: number): SealedAnswers {
  const answers = new Map<string, WaitingAnswer>();
  const shares = new Map<string, Share>();
  let all = 0;
  const count = (prefix: string, bytes: number): Share => {
    const share = shares.get(prefix) ?? { names: new Set(), bytes: 0 };
    share.bytes += bytes;
    all += bytes;
    if (share.bytes > 0) shares.set(prefix, share);
    else shares.delete(prefix);
    return share;
  };
  const forget = (name: string) => {
    const answer = answers.get(name);
    if (answer === undefined) return;
    clearTimeout(answer.end);
    answers.delete(name);
    count(answer.prefix, -answer.sealed.length).names.delete(name);
  };
  const makeWay = () => {
    const [oldest] = [...shares.values()].reduce((a, b) => (b.bytes > a.bytes ? b : a)).names;
    if (oldest !== undefined) forget(oldest);
  };
  return {
    async put(prefix, answer, { lastsMs, opensOnce }) {
      const address = randomBytes(48);
      const name = nameOf(address);
      const sealed = sealBytes(address.subarray(16), Buffer.from(await answer.arrayBuffer()));
      const end = setTimeout(forget, lastsMs, name).unref();
      const { status, headers } = answer;
      answers.set(name, { prefix, opensOnce, status, headers: [...headers], sealed, end });
      count(prefix, sealed.length).names.add(name);
      while (all > most) makeWay();
      return address.toString('base64url');
    },
    open(text) {
      const address = Buffer.from(text, 'base64url');
      const name = nameOf(address);
      const answer = answers.get(name);
      if (text.length !== 64 || answer === undefined) return null;
      const body = openBytes(address.subarray(16), answer.sealed);
      if (body === null) return null;
      if (answer.opensOnce) forget(name);
      const headers = answer.headers.map(([header, value]): [string, string] => [header, value]);
      return new Response(new Uint8Array(body), { status: answer.status, headers });
    },
  };
}
