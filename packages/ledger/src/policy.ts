// Which logs are accepted and which witnesses must have seen a checkpoint. C2SP tlog-policy.
import type { Verify } from './cosignature.ts';
import { LedgerError, malformed } from './error.ts';
import { COSIGNATURE_ED25519, COSIGNATURE_ML_DSA_44, ED25519, parseKey, type VerifierKey } from './key.ts';
import { parseNote, signaturesBy } from './note.ts';
import { equalHashes } from './tree.ts';

interface Group {
  readonly atLeast: number;
  readonly members: readonly string[];
}

/** A parsed policy. Witnesses and groups stand by their names. */
export interface Policy {
  readonly logs: readonly { readonly key: VerifierKey; readonly url: string | null }[];
  readonly witnesses: ReadonlyMap<string, { readonly key: VerifierKey; readonly url: string | null }>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Name of a witness or group, or 'none'. */
  readonly quorum: string;
}

/** Most lines of a policy, which is written by hand. */
const maxLines = 10_000;

/** Reads a policy. Throws 'malformed' or 'bad-key'. */
export function parsePolicy(text: string): Policy {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is refused is control characters.
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) throw malformed('a policy');
  const logs: { key: VerifierKey; url: string | null }[] = [];
  const witnesses = new Map<string, { key: VerifierKey; url: string | null }>();
  const groups = new Map<string, Group>();
  const namesInGroups = new Set<string>();
  let quorum: string | null = null;
  const isDefined = (name: string) => witnesses.has(name) || groups.has(name);
  const requireNewName = (name: string | undefined): string => {
    if (name === undefined || name === 'none' || isDefined(name)) throw malformed('a policy');
    return name;
  };

  const lines = text.split('\n');
  if (lines.length > maxLines) throw malformed('a policy');
  for (const line of lines) {
    const [keyword, ...words] = line.split(/[ \t]+/).filter((word) => word !== '');
    if (keyword === undefined || keyword.startsWith('#')) continue;
    if (keyword === 'log') {
      const key = keyOf(words[0], [ED25519]);
      if (words.length > 2 || logs.some((log) => equalHashes(log.key.publicKey, key.publicKey)))
        throw malformed('a policy');
      logs.push({ key, url: words[1] ?? null });
    } else if (keyword === 'witness') {
      const name = requireNewName(words[0]);
      const key = keyOf(words[1], [COSIGNATURE_ED25519, COSIGNATURE_ML_DSA_44]);
      if (
        words.length > 3 ||
        [...witnesses.values()].some((one) => equalHashes(one.key.publicKey, key.publicKey))
      )
        throw malformed('a policy');
      witnesses.set(name, { key, url: words[2] ?? null });
    } else if (keyword === 'group') {
      const [name, threshold = '', ...groupMembers] = words;
      const atLeast =
        threshold === 'any'
          ? 1
          : threshold === 'all'
            ? groupMembers.length
            : /^[1-9]\d{0,3}$/.test(threshold)
              ? Number(threshold)
              : 0;
      const groupName = requireNewName(name);
      if (atLeast < 1 || atLeast > groupMembers.length) throw malformed('a policy');
      for (const member of groupMembers) {
        if (!isDefined(member) || namesInGroups.has(member)) throw malformed('a policy');
        namesInGroups.add(member);
      }
      groups.set(groupName, { atLeast, members: groupMembers });
    } else if (keyword === 'quorum') {
      const [name = ''] = words;
      if (quorum !== null || words.length !== 1 || !(name === 'none' || isDefined(name)))
        throw malformed('a policy');
      quorum = name;
    } else throw malformed('a policy');
  }
  if (quorum === null) throw malformed('a policy');
  return { logs, witnesses, groups, quorum };
}

function keyOf(text: string | undefined, types: readonly number[]): VerifierKey {
  const key = parseKey(text ?? '');
  if (!types.includes(key.type))
    throw new LedgerError('bad-key', 'Cannot use this key here: it is of another kind');
  return key;
}

/** What a policy says of one checkpoint. */
export interface PolicyResult {
  /** Name of the log's key that signed, or null where none of the policy's logs did. */
  readonly log: string | null;
  /** When each witness of the policy saw it, seconds since 1970; only those that did. */
  readonly witnessed: ReadonlyMap<string, number>;
  /** Whether a log signed and enough witnesses cosigned. */
  readonly satisfied: boolean;
}

/**
 * Who signed and cosigned this note, and whether it is enough. Throws 'malformed', 'bad-signature', and
 * 'bad-key' as `verify` does.
 */
export function judgeNote(policy: Policy, note: string, verify?: Verify): PolicyResult {
  const parsed = parseNote(note);
  const log = policy.logs.find(
    ({ key }) => parsed.text.startsWith(`${key.name}\n`) && signaturesBy(parsed, key, verify).length > 0,
  );
  const witnessed = new Map<string, number>();
  for (const [name, { key }] of policy.witnesses) {
    const times = signaturesBy(parsed, key, verify).map(({ time }) => time);
    if (times.length > 0) witnessed.set(name, Math.max(...times));
  }
  const isReached = (name: string): boolean => {
    const group = policy.groups.get(name);
    if (group === undefined) return witnessed.has(name);
    return group.members.filter(isReached).length >= group.atLeast;
  };
  return {
    log: log?.key.name ?? null,
    witnessed,
    satisfied: log !== undefined && (policy.quorum === 'none' || isReached(policy.quorum)),
  };
}
