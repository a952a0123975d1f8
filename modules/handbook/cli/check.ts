// `heed handbook check`: whether what recommendations rest on still stands, and which rest on nobody's voice.

import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { isEvidence, isVoice, nodeName, type ReferenceState } from '../rules/index.ts';
import { handbooksOf } from '../server/shown.ts';
import type { PublishedRecommendation } from '../site/data.ts';
import { withHandbooks } from './sources.ts';

/** What the check says, by numbers of recommendations. */
export interface HandbookCheck {
  readonly recommendations: number;
  /** 'number kind ref' of each reference that leads nowhere or was withdrawn. */
  readonly unresolved: readonly string[];
  readonly withoutEvidence: readonly number[];
  readonly withoutVoices: readonly number[];
  /** With a reference that says something else now, or that nobody vouches for any more. */
  readonly stale: readonly number[];
}

/** The check of `entries`, each judged in the graph of all. */
export function checkOf(entries: readonly PublishedRecommendation[]): HandbookCheck {
  const ordered = entries.toSorted((a, b) => a.recommendation.number - b.recommendation.number);
  const numbers = (isMeant: (entry: PublishedRecommendation) => boolean) =>
    ordered.filter(isMeant).map(({ recommendation: { number } }) => number);
  const has = (entry: PublishedRecommendation, ...states: readonly ReferenceState[]) =>
    entry.references.some(({ state }) => states.includes(state));
  return {
    recommendations: ordered.length,
    unresolved: ordered.flatMap(({ recommendation, references }) =>
      references
        .filter(({ state }) => state === 'missing' || state === 'withdrawn')
        .map(({ reference }) => `${recommendation.number} ${nodeName(reference)}`),
    ),
    withoutEvidence: numbers(({ recommendation }) => !recommendation.restsOn.some(isEvidence)),
    withoutVoices: numbers(({ recommendation }) => !recommendation.restsOn.some(isVoice)),
    stale: numbers((entry) => has(entry, 'changed', 'review-due')),
  };
}

export async function checkHandbooks(args: readonly string[]): Promise<void> {
  const { say } = parseCommand(forms['handbook check'], args);
  const entries = await withHandbooks(async ({ sources }) =>
    (await handbooksOf(sources, 'en')).flatMap(({ recommendations }) => recommendations),
  );
  const check = checkOf(entries);
  say(sentences(check), check);
  if (check.unresolved.length > 0) process.exitCode = 1;
}

function sentences(check: HandbookCheck): string {
  const list = (what: string, items: readonly (string | number)[]) =>
    `${what}: ${items.length === 0 ? 'none' : items.join(', ')}`;
  return [
    `Recommendations: ${check.recommendations}`,
    list('Rest on something that is not there or was withdrawn', check.unresolved),
    list('Without evidence', check.withoutEvidence),
    list("Without anybody's voice", check.withoutVoices),
    list('Rest on something that changed or is due for review', check.stale),
  ].join('\n');
}
