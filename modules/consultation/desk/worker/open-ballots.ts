// Judges and opens ballots of phones. Runs in a worker that reaches no network.
import { judgeBallot } from '@heed/envelope';
import { openBallot } from '@heed/envelope/open';
import type { Progress } from '@heed/statistics/prevalence';
import type { OpenedBallot, OpenedBallots, OpeningInput } from '../model/work.ts';

/** Opens ballots; those that no certified key signed are counted as refused. */
export async function openBallots(
  input: OpeningInput,
  onProgress: (progress: Progress) => void,
): Promise<OpenedBallots> {
  const rows: OpenedBallot[] = [];
  let refusedCount = 0;
  for (const [at, ballot] of input.ballots.entries()) {
    const row = await openOne(ballot, input);
    if (row === null) refusedCount++;
    else rows.push(row);
    onProgress({ done: at + 1, of: input.ballots.length });
  }
  return { rows, refusedCount };
}

/** Null for a ballot that no key of the consultation stands behind, or that cannot be opened. */
async function openOne(
  ballot: unknown,
  { keys, identities, method }: OpeningInput,
): Promise<OpenedBallot | null> {
  for (const key of [...keys].reverse()) {
    const judgment = await judgeBallot(ballot, key);
    const identity = identities.get(key.issue);
    if (!judgment.ok || identity === undefined) continue;
    try {
      return {
        group: judgment.value.group,
        answers: await openBallot(judgment.value, identity, method),
      };
    } catch {
      // No ballot that opens: it is counted among those that do not.
      return null;
    }
  }
  return null;
}
