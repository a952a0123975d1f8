// For supervisors, beside each other: who waits longest, which referrals do not move, who has most open
// cases.
import { openCase } from '../../model/case/go.ts';
import { rowViewOf } from '../../model/first-words/first-words.ts';
import { areWordsHidden } from '../../model/hide-words.ts';
import { inboxLineOf } from '../../model/inbox/line.ts';
import type { Line } from '../../model/inbox/lines.ts';
import { stillReferrals } from '../../model/search/referred.ts';
import { referredCases } from '../../model/search/search.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { fullMembers } from '../../model/today/full.ts';
import { openCasesOf } from '../../model/today/go.ts';
import { loads } from '../../model/today/loads.ts';
import { reading } from '../../model/today/reading.ts';
import type { Lines } from '../../model/today/today.ts';
import { longestWaits } from '../../model/today/waiting.ts';
import { stateWords } from '../../words/case.ts';
import { daysAgo } from '../../words/format.ts';
import { todayWords as w } from '../../words/today.ts';
import { CaseLine, firstLines, Section } from './lines.tsx';
import { titleOf } from './own-view.tsx';

const hourMs = 3_600_000;
/** So many lines of each stand in sight on a laptop. */
const mostInSight = 4;

export const Moves = ({ needs }: { needs: Lines | null }) => (
  <div class="moves">
    {needs !== null && <Longest needs={needs} />}
    <Still />
    <Loads />
  </div>
);

function Longest({ needs: { lines } }: { needs: Lines }) {
  const now = Date.now();
  const { first, more } = firstLines(longestWaits(lines, now), mostInSight);
  return (
    <Section name="longest" title={w.longest} hint={more}>
      {first.length === 0 && <p class="hint">{w.noneWait}</p>}
      <ul class="rows" hidden={first.length === 0}>
        {first.map((line) => (
          <LongestLine line={line} now={now} key={line.row.id} />
        ))}
      </ul>
    </Section>
  );
}

function LongestLine({ line, now }: { line: Line; now: number }) {
  const { row } = line;
  const { title } = inboxLineOf(line, session.value!.keyring, now, rowViewOf(row));
  return (
    <CaseLine id={row.id} title={title} isDanger={row.urgent}>
      <small>{[waitText(row, now), deskName(row.desk)].join(' · ')}</small>
    </CaseLine>
  );
}

const deskName = (desk: string): string =>
  session.value!.keyring.me.organisation.desks.find(({ id }) => id === desk)?.name ?? desk;

/** The hour of a message is not stored; the hour of the promise is. */
function waitText({ replyBy, day }: Lines['lines'][number]['row'], now: number): string {
  const hours = replyBy === null ? null : Math.trunc((now - replyBy) / hourMs);
  const when = daysAgo(day, session.value!.keyring.day);
  if (hours === null) return w.noPromiseSince({ when });
  return replyBy! <= now ? w.lateHours({ hours }) : w.dueHours({ hours: -hours, when });
}

function Still() {
  const still = stillReferrals(referredCases.value, session.value!.keyring.day);
  const { first, more } = firstLines(still, mostInSight);
  const isKnown = reading.value === 'done';
  return (
    <Section name="still" title={w.still} hint={[w.stillText, more].filter(Boolean).join(' ')}>
      {first.length === 0 && (
        <p class="hint" data-none={isKnown || undefined}>
          {isKnown ? w.noneStill : reading.value === 'reading' ? w.stillReading : w.notOfAll}
        </p>
      )}
      <ul class="rows" hidden={first.length === 0}>
        {first.map(({ id, unfinished, days }) => (
          <CaseLine key={id} id={id} title={titleOf(id)} onOpen={() => openCase(id)}>
            <small>{w.stillDays({ state: stateWords[unfinished.state], days })}</small>
          </CaseLine>
        ))}
      </ul>
    </Section>
  );
}

function Loads() {
  const { keyring } = session.value!;
  const cap = keyring.me.organisation.caseloadCap ?? null;
  const full = fullMembers.value?.members ?? [];
  const sorted = loads.value.toSorted(
    (a, b) => Number(full.includes(b.member)) - Number(full.includes(a.member)) || b.open - a.open,
  );
  const { first, more } = firstLines(sorted, mostInSight);
  const hint = cap === null ? w.loadNoCap : w.loadCap({ cap });
  return (
    <Section name="full" title={w.full} hint={[hint, more].filter(Boolean).join(' ')}>
      {first.length === 0 && <p class="hint">{w.noLoads}</p>}
      <ul class="rows" hidden={first.length === 0}>
        {first.map(({ member, open }) => (
          <li key={member}>
            <button
              type="button"
              class="line"
              data-load={member}
              data-full={full.includes(member) || undefined}
              onClick={() => openCasesOf(member)}
            >
              <span>
                {areWordsHidden.value ? member.slice(0, 8) : nameOrDigits(keyring, member)}{' '}
                {full.includes(member) && <span class="badge care">{w.tooMany}</span>}
              </span>
              <small>{w.loadOf({ n: open })}</small>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
