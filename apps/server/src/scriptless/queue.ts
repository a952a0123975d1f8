// One derivation at a time, in turns: a flood of forms must not take the processor from those who sealed in
// their browser, nor a flood of codes the turn of who holds one. Node's own argon2id on a thread of the pool,
// not the browsers' one: a sixth of the time, and none of it on the thread that answers.
import crypto, { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { ReportCode } from '@heed/envelope/code';
import { type VoterKeys, voterFromRoot } from '@heed/envelope/credential';
import { ARGON2ID, keysFromRoot, type PersonKeys, rootOfCode } from '@heed/envelope/derive';
import { laneOf } from '../http/rate.ts';
import { macOf } from '../http/secrets.ts';
import { makeTurns } from '../http/turns.ts';

/**
 * Who waits, by kind. A derivation takes about a thirtieth of a second, and each kind that waits gets a third
 * of the turns or more. A code that opened here before has turns of its own, so that whoever tries codes
 * without end never stands before who holds one. Who has neither an address nor a circuit of Tor
 * shares one name with all such, so they have room for as many as a whole kind.
 */
const lanes = {
  known: { most: 60, mostOfPrefix: 2 },
  withoutAddress: { most: 240, mostOfPrefix: 240 },
  withAddress: { most: 300, mostOfPrefix: 60 },
} as const;
/** Codes remembered at most, by a keyed hash of eight bytes. */
const mostKnown = 100_000;
/** Node has it since 24.7; an older 24 derives as browsers do. */
const native = typeof crypto.argon2 === 'function' ? promisify(crypto.argon2) : null;

export interface Derivations {
  /**
   * Derives the keys of `code` in its turn. `caller`: whose turn it takes, as `callerOf` names it. Throws
   * Refusal 'busy' where too many wait; where `signal` has ended by its turn, nothing is derived.
   */
  derive(code: ReportCode, caller: string, signal?: AbortSignal): Promise<PersonKeys>;
  /** The same of the keys of a voter in one consultation. */
  deriveVoter(
    code: ReportCode,
    consultation: string,
    caller: string,
    signal?: AbortSignal,
  ): Promise<VoterKeys>;
  /** Remembers that `code` opens a conversation, until the process ends. */
  remember(code: ReportCode): void;
}

export function makeDerivations(salt: string): Derivations {
  const bytes = Uint8Array.from(Buffer.from(salt, 'hex'));
  const turns = makeTurns(lanes, { atOnce: 1, rest: 0 });
  const key = randomBytes(32);
  const knownHashes = new Set<string>();
  const hashOf = (code: ReportCode) => macOf(key, code).digest('base64').slice(0, 11);
  const inTurn = <T>(code: ReportCode, caller: string, act: () => Promise<T>, signal?: AbortSignal) => {
    const hash = hashOf(code);
    const [lane, name] = knownHashes.has(hash)
      ? (['known', hash] as const)
      : ([laneOf(caller), caller] as const);
    return turns.run(lane, name, act, signal);
  };
  return {
    derive: (code, caller, signal) => inTurn(code, caller, () => deriveNatively(code, bytes), signal),
    deriveVoter: (code, consultation, caller, signal) =>
      inTurn(code, caller, async () => voterFromRoot(await rootNatively(code, bytes), consultation), signal),
    remember(code) {
      const hash = hashOf(code);
      knownHashes.delete(hash);
      knownHashes.add(hash);
      if (knownHashes.size > mostKnown) knownHashes.delete(knownHashes.values().next().value ?? '');
    },
  };
}

/** The same keys as `deriveKeys` of the envelope; a test compares them. */
export async function deriveNatively(code: ReportCode, salt: Uint8Array): Promise<PersonKeys> {
  return keysFromRoot(await rootNatively(code, salt));
}

async function rootNatively(code: ReportCode, salt: Uint8Array): Promise<Uint8Array> {
  if (native === null) return rootOfCode(code, salt);
  const root = await native('argon2id', {
    message: code,
    nonce: salt,
    memory: ARGON2ID.m,
    passes: ARGON2ID.t,
    parallelism: ARGON2ID.p,
    tagLength: ARGON2ID.dkLen,
  });
  return new Uint8Array(root);
}
