// Opening the wording that another moderator puts forward. Spec: docs/spec/envelope.md, 'The wording that is
// put forward'.
import * as v from 'valibot';
import type { Identity } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import type { SealedWording } from '../seal/wording.ts';
import { WORDING_MAGIC, type Wording, type WordingPlace, wordingCommitment } from '../wording.ts';
import { openPadded } from './padded.ts';

const MAX_WORDING_BYTES = 32_768;
const content = v.strictTuple([
  v.string(),
  v.string(),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  v.pipe(v.array(v.strictTuple([v.string(), v.string()])), v.minLength(1)),
]);

/**
 * The wording with its salt. Throws `EnvelopeError`; 'wrong-type' for that of another proposal, or one that
 * is not what its hash promises.
 */
export async function openWording(
  { sealed, commitment }: SealedWording,
  place: WordingPlace,
  identity: Identity,
): Promise<Wording> {
  const text = await openPadded(WORDING_MAGIC, MAX_WORDING_BYTES, sealed, identity);
  const reading = v.safeParse(content, parse(text));
  if (!reading.success) throw new EnvelopeError('bad-shape');
  const [consultation, proposal, salt, rows] = reading.output;
  const wording = { salt, statements: rows.map(([language, text]) => ({ language, text })) };
  const isIt = consultation === place.consultation && proposal === place.proposal;
  if (!isIt || wordingCommitment(place, wording) !== commitment) throw new EnvelopeError('wrong-type');
  return wording;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EnvelopeError('bad-shape');
  }
}
