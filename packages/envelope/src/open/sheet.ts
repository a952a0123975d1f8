// Opening a sheet of paper votes. Spec: docs/spec/envelope.md, 'Votes on paper'.
import * as v from 'valibot';
import type { BallotVotes } from '../ballot-layout.ts';
import type { Identity } from '../hybrid.ts';
import { BALLOT } from '../limits.ts';
import { EnvelopeError } from '../refusal.ts';
import { SHEET_MAGIC, type SheetPlace } from '../seal/sheet.ts';
import { openPadded } from './padded.ts';

const MAX_SHEET_BYTES = 32_768;
const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const content = v.strictTuple([
  v.string(),
  v.string(),
  number,
  v.array(v.strictTuple([v.pipe(number, v.maxValue(BALLOT.statements)), v.picklist([1, 0, -1])])),
]);

/** The votes. Throws `EnvelopeError`; 'wrong-type' for another sheet. */
export async function openSheet(
  sealed: Uint8Array,
  place: SheetPlace,
  identity: Identity,
): Promise<BallotVotes> {
  const text = await openPadded(SHEET_MAGIC, MAX_SHEET_BYTES, sealed, identity);
  const reading = v.safeParse(content, parse(text));
  if (!reading.success) throw new EnvelopeError('bad-shape');
  const [consultation, group, sheet, votes] = reading.output;
  const isIt = consultation === place.consultation && group === place.group && sheet === place.number;
  if (!isIt) throw new EnvelopeError('wrong-type');
  return new Map(votes);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EnvelopeError('bad-shape');
  }
}
