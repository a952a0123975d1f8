// What `heed restore` says of a backup's signature, and when it refuses.
import { vkeyOf } from '@heed/server';
import { logSeedsIn } from '@heed/storage';
import { Failure } from '../failure.ts';
import { isLogKey, judgeSignature, type SignatureFinding } from './signature.ts';

/**
 * Where the keys come from: `named` by whoever restores, `served` by the organisation beside whose data it is
 * tried, or the `backup` itself, which says only that it is of one piece.
 */
export type SignatureKeys =
  | { readonly from: 'named' | 'served'; readonly vkeys: readonly string[] }
  | { readonly from: 'backup' };

/**
 * What the signature of the backup in `folder` says. Throws Failure where another key signed it, where its
 * contents are others, or where a key was named and nothing is signed.
 */
export async function requireSignature(
  folder: string,
  keys: SignatureKeys,
  from: 'backup' | 'second place',
): Promise<{ readonly state: SignatureFinding['state']; readonly sentence: string }> {
  if (keys.from === 'named' && !keys.vkeys.every(isLogKey))
    throw new Failure('usage', 'This is no key of a log: it has the form NAME+8 digits+KEY.');
  const vkeys =
    keys.from === 'backup' ? logSeedsIn(folder).map(({ origin, seed }) => vkeyOf(origin, seed)) : keys.vkeys;
  const finding = await judgeSignature(folder, vkeys);
  if (finding.state === 'signed')
    return { state: 'signed', sentence: keys.from === 'backup' ? ownKeySentence(finding) : signedSentence };
  if (finding.state === 'changed') throw new Failure('damaged', refusals.changed);
  if (finding.state === 'other') throw new Failure('refused', refusals.other);
  if (keys.from === 'named') throw new Failure('refused', absent[from].refusal);
  return { state: 'absent', sentence: absent[from].sentence };
}

const signedSentence = "It is signed by this organisation's log.";

const ownKeySentence = ({ vkey, day }: { readonly vkey: string; readonly day: string }): string =>
  `It is signed, on ${day}, by the log whose key stands in it. Compare this key with what a witness, a ` +
  `monitor or paper says; somebody who made up the whole backup made up the key too:\n${vkey}`;

const refusals = {
  other:
    "This backup is signed by another key than that of this organisation's log. Somebody may have put it " +
    'there: take another one.',
  changed: 'The contents of this backup are not those that were signed: it was changed. Take another one.',
} as const;

/** Where nothing is signed. Nothing signs what lies in a second place. */
const absent = {
  backup: {
    sentence:
      'It is not signed. Versions of before signed none; in a newer backup somebody took the signature ' +
      'away, or sealed a file of their own. Compare what is in it with what members know.',
    refusal:
      'This backup is not signed, and you named a key that must have signed it. If it is of a version ' +
      'before backups were signed, leave --log-key out.',
  },
  'second place': {
    sentence:
      'A second place is sealed and not signed, unlike a backup: somebody who could write there may have ' +
      'sealed pieces of their own. Compare what is in it with what members know.',
    refusal:
      'A second place is not signed, unlike a backup, and you named a key that must have signed it. Leave ' +
      '--log-key out, or take a backup.',
  },
} as const;
