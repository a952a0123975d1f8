// Which answers to puzzles have paid for something. An answer pays for one upload, or for one report: what is
// sent again by its id is there already and costs nothing more; what was removed is paid anew. Lives in the
// memory of one process.
import { lifetimeMs } from './puzzle.ts';

type Purpose = 'upload' | 'report';

/** Most answers that are remembered: the oldest go first. Each has cost its sender a puzzle. */
const mostAnswers = 20_000;

export interface SpentAnswers {
  /** What this answer paid for; null where it has paid for nothing. */
  paidFor(challenge: string, subject: string): Purpose | null;
  /** It has paid for this. */
  spend(challenge: string, subject: string, purpose: Purpose, now: number): void;
}

export function makeSpentAnswers(most = mostAnswers): SpentAnswers {
  const answers = new Map<string, { readonly purpose: Purpose; readonly end: number }>();
  const keyOf = (challenge: string, subject: string) => `${challenge}:${subject}`;
  return {
    paidFor: (challenge, subject) => answers.get(keyOf(challenge, subject))?.purpose ?? null,
    spend(challenge, subject, purpose, now) {
      const key = keyOf(challenge, subject);
      answers.delete(key);
      for (const [oldest, { end }] of answers) {
        if (end > now && answers.size < most) break;
        answers.delete(oldest);
      }
      answers.set(key, { purpose, end: now + lifetimeMs });
    },
  };
}
