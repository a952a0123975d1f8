// For supervisors, in one row: what does not move, as numbers that lead to their sections below.

import { stillReferrals } from '../../model/search/referred.ts';
import { referredCases } from '../../model/search/search.ts';
import { session } from '../../model/session/session.ts';
import { fullMembers } from '../../model/today/full.ts';
import { mattersOf } from '../../model/today/matters.ts';
import { reading } from '../../model/today/reading.ts';
import { needs } from '../../model/today/today.ts';
import { uncoded, unplanned } from '../../model/today/unplanned.ts';
import { passedPromises } from '../../model/today/waiting.ts';
import { focus } from '../../ui/focus.ts';
import { countText } from '../../words/format.ts';
import { numberWords, todayWords as w } from '../../words/today.ts';
import { sectionId } from './lines.tsx';

/**
 * A count of one section. `null`: not known yet. `isPart`: more may be there than was counted.
 * `isOfLines`: it rests on all lines of the desks, which come page by page.
 */
interface Count {
  readonly name: keyof typeof numberWords;
  readonly section: string;
  readonly n: number | null;
  readonly isPart?: boolean;
  readonly isOfLines?: boolean;
  readonly isBroken?: boolean;
}

function counts(): readonly Count[] {
  const { keyring } = session.value!;
  const lines = needs.value;
  const { cases, knownCount, all } = unplanned.value;
  const still = stillReferrals(referredCases.value, keyring.day).length;
  const full = fullMembers.value;
  const matters = mattersOf(keyring);
  const toCompare = matters.filter(({ code }) => code === 'compare').length;
  const countOf = (code: string) => Number(matters.find((one) => one.code === code)?.values.n ?? 0);
  // Where alerts do not arrive nothing else is sure to be seen: it stands first.
  const broken = (['alertsFailed', 'noAlerts'] as const).filter((code) => countOf(code) > 0);
  const passed = lines && passedPromises(lines.lines, Date.now()).length;
  return [
    ...broken.map((code): Count => ({ name: code, section: 'matters', n: countOf(code), isBroken: true })),
    { name: 'waits', section: 'waits', n: lines?.all ?? null },
    {
      name: 'passed',
      section: 'longest',
      n: passed,
      isPart: lines !== null && lines.lines.length < lines.all,
    },
    { name: 'still', section: 'still', n: still, isOfLines: true },
    { name: 'unplanned', section: 'unplanned', n: cases.length, isPart: knownCount < all, isOfLines: true },
    {
      name: 'uncoded',
      section: 'uncoded',
      n: uncoded.value.cases.length,
      isPart: uncoded.value.knownCount < uncoded.value.all,
      isOfLines: true,
    },
    ...(full === null || full.all === 0
      ? []
      : [{ name: 'full', section: 'full', n: full.members.length, isPart: full.of < full.all } as const]),
    { name: 'compare', section: 'matters', n: toCompare },
  ];
}

/** What is shown of a count. Of none, where more may be there, no number is shown. */
function describeCount({ n, isPart, isOfLines }: Count): {
  readonly n: number | null;
  readonly text: string;
} {
  const isReading = isOfLines === true && reading.value !== 'done';
  const isAtLeast = isPart === true || isReading;
  if (n === null || (n === 0 && isAtLeast)) return { n: null, text: '…' };
  return { n, text: isAtLeast ? w.atLeast({ n: countText(n) }) : countText(n) };
}

/** Why a count is not known, or not the whole. */
function whyPart({ n, isPart, isOfLines }: Count): string | null {
  if (n === null || (isOfLines === true && reading.value === 'reading')) return w.reading;
  const isStopped = isOfLines === true && reading.value === 'stopped';
  return isPart === true || isStopped ? w.notOfAll : null;
}

export const Numbers = () => (
  <ul class="numbers" data-numbers>
    {counts().map((count) => {
      const { name, section, isBroken } = count;
      const { n, text } = describeCount(count);
      const why = whyPart(count);
      return (
        <li key={name}>
          <button
            type="button"
            class={isBroken ? 'plain broken' : 'plain'}
            data-number={name}
            data-count={n ?? undefined}
            disabled={!n}
            onClick={() => focus(`#${sectionId(section)}`)}
          >
            <b>{text}</b> {numberWords[name]}
            {why !== null && <small> {why}</small>}
          </button>
        </li>
      );
    })}
  </ul>
);
