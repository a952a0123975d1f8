// Who waits at the member's desks; for supervisors, how the waits stand against what was promised.
import { rowViewOf } from '../../model/first-words/first-words.ts';
import { inboxLineOf } from '../../model/inbox/line.ts';
import type { Line } from '../../model/inbox/lines.ts';
import { ownDesks } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { openList } from '../../model/today/go.ts';
import type { Lines } from '../../model/today/today.ts';
import { countWaits, type WaitCount } from '../../model/today/waiting.ts';
import { personWords } from '../../ui/blur.ts';
import { Badges } from '../../ui/parts.tsx';
import { countText, daysAgo, timeFrom } from '../../words/format.ts';
import { bandWords, todayWords as w } from '../../words/today.ts';
import { CaseLine, firstLines, Section } from './lines.tsx';

export function Waits({ needs: { lines, all } }: { needs: Lines }) {
  if (lines.length === 0) return <p class="nothing">{w.nobody}</p>;
  const { first } = firstLines(lines);
  return (
    <Section name="waits" title={w.waits} hint={w.waitsText({ first: first.length, all: countText(all) })}>
      <ul class="rows">
        {first.map((line) => (
          <WaitingLine line={line} key={line.row.id} />
        ))}
      </ul>
      {lines.length > first.length && (
        <div class="row">
          {ownDesks(session.value!.keyring).map(({ id, name }) => (
            <button type="button" class="plain" key={id} data-list={id} onClick={() => openList(id, 'needs')}>
              {w.allAt({ desk: name })}
            </button>
          ))}
        </div>
      )}
    </Section>
  );
}

function WaitingLine({ line }: { line: Line }) {
  const { keyring } = session.value!;
  const desks = ownDesks(keyring);
  const now = Date.now();
  const { row } = line;
  const { title, latest, badges } = inboxLineOf(line, keyring, now, rowViewOf(row));
  const hasPassed = row.replyBy !== null && row.replyBy <= now;
  const facts = [
    desks.length > 1 && desks.find(({ id }) => id === row.desk)?.name,
    w.begun({ when: daysAgo(row.day, keyring.day) }),
  ];
  return (
    <CaseLine id={row.id} title={title} isDanger={row.urgent}>
      {latest && (
        <span class="latest" dir="auto" {...personWords}>
          {latest}
        </span>
      )}
      <Badges badges={badges} />
      <small>
        {facts.filter(Boolean).join(' · ')}
        {hasPassed && <span data-passed> · {w.passedAgo({ when: timeFrom(row.replyBy!, now) })}</span>}
      </small>
    </CaseLine>
  );
}

/** By desk, how many wait in each band of the promise, with a bar. */
export function AgainstPromise({ needs: { lines, all } }: { needs: Lines }) {
  const now = Date.now();
  return (
    <Section name="promise" title={w.promise} hint={w.promiseText({ n: lines.length, all: countText(all) })}>
      {ownDesks(session.value!.keyring).map(({ id, name }) => (
        <DeskWaits key={id} desk={id} name={name} counts={countWaits(lines, id, now)} />
      ))}
    </Section>
  );
}

function DeskWaits(props: { desk: string; name: string; counts: readonly WaitCount[] }) {
  const { desk, name, counts } = props;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div data-promise={desk}>
      <h3 id={`promise-${desk}`}>
        <button type="button" class="plain" onClick={() => openList(desk, 'needs')}>
          {name}
        </button>
      </h3>
      {counts.length === 0 ? (
        <p class="hint">{w.noneWait}</p>
      ) : (
        <table aria-labelledby={`promise-${desk}`}>
          <thead>
            <tr>
              <th scope="col">{w.band}</th>
              <th scope="col">{w.count}</th>
              <th scope="col">{w.oldest}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ band, count, oldest }) => (
              <tr key={band} data-band={band} data-count={count}>
                <th scope="row">{bandWords[band]}</th>
                <td>
                  {count} <progress aria-hidden="true" max={all} value={count} />
                </td>
                <td>{w.begun({ when: daysAgo(oldest, session.value!.keyring.day) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
