// Who registered, opened here; who stands in the public list; badges. A name comes into the list on its
// owner's
// word, and after an organiser looked at it: a stranger may have written the name of somebody else.
import type { Routes } from '@heed/api';
import type { ResponseOf } from '@heed/api/client';
import { useResource } from '@heed/desk/components/use-resource.ts';
import { attempt } from '@heed/desk/model/fault.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Registration } from '../rules/index.ts';
import { openRegistration } from './model/opened.ts';
import type { EventPartProps } from './parts.ts';
import { participantWords as w } from './words.ts';

type Row = ResponseOf<Routes['events.listRegistrations']>['registrations'][number] & {
  /** Null where it cannot be opened. */
  readonly registration: Omit<Registration, 'isListed'> | null;
};

/** Registrations, opened where this member has the key; and how their names come into the list. */
function useRegistrations({ view: { id }, secret, load }: Omit<EventPartProps, 'run'>) {
  const notice = useSignal<StatusMessage | null>(null);
  const { content: rows, load: read } = useResource(async () => {
    const { registrations } = await call('events.listRegistrations', {}, { id });
    return Promise.all(
      registrations.map(
        async (row): Promise<Row> => ({
          ...row,
          registration: secret === null ? null : await openRegistration(row.sealed, secret),
        }),
      ),
    );
  });
  useEffect(() => void attempt(notice, null, read), [secret]);
  const show = (some: readonly Row[], isShown: boolean) =>
    attempt(notice, null, async () => {
      for (const { id: registration } of some)
        await call('events.showParticipant', { registration, isShown }, { id });
      await read();
      await load();
    });
  return { notice, rows, show };
}

export function People({ view, secret, load }: EventPartProps) {
  const { notice, rows, show } = useRegistrations({ view, secret, load });
  const { plan, address } = view;
  const all = rows.value;
  if (all === null) return <Notice message={notice.value} />;
  const waiting = all.filter(({ listed, isShown }) => listed !== null && !isShown);
  return (
    <section>
      <div class="no-print">
        <h3>{w.title}</h3>
        <p>{w.text}</p>
        <Notice message={notice.value} />
        {all.length === 0 && <p class="hint">{w.none}</p>}
        {waiting.length > 0 && (
          <p>
            <button type="button" class="act" onClick={() => void show(waiting, true)}>
              {w.showAll({ count: waiting.length })}
            </button>
          </p>
        )}
        <ul class="cards">
          {all.map((row) => (
            <li class="card" key={row.id}>
              <Person row={row} onShow={(isShown) => void show([row], isShown)} />
            </li>
          ))}
        </ul>
        <h3>{w.badges}</h3>
        <p>{w.badgesText}</p>
        <p class="row">
          <button type="button" onClick={() => print()}>
            {w.badgesPrint}
          </button>
          <a href={`${address}/badges.pdf`} target="_blank" rel="noreferrer">
            {w.badgesEmpty}
          </a>
        </p>
      </div>
      <BadgeSheet title={plan.title} rows={all} />
    </section>
  );
}

/** Seen on paper alone: names leave this browser for the printer and for nobody else. */
const BadgeSheet = ({ title, rows }: { title: string; rows: readonly Row[] }) => (
  <ul class="badge-sheet print-only" aria-hidden="true">
    {rows.flatMap(({ id, registration }) =>
      registration === null || registration.name === ''
        ? []
        : [
            <li key={id}>
              <p>{title}</p>
              <p class="badge-name">
                <bdi>{registration.name}</bdi>
              </p>
              <p>
                <bdi>{registration.organisation}</bdi>
              </p>
            </li>,
          ],
    )}
  </ul>
);

function Person({ row, onShow }: { row: Row; onShow: (isShown: boolean) => void }) {
  const { registration, listed, isShown } = row;
  return (
    <>
      {registration === null ? (
        <p class="hint">{w.closed}</p>
      ) : (
        <div data-words>
          <p>
            <strong>
              <bdi>{registration.name === '' ? w.noName : registration.name}</bdi>
            </strong>{' '}
            <bdi>{registration.organisation}</bdi>
          </p>
          {registration.needs !== '' && (
            <p>
              {w.needs} <bdi>{registration.needs}</bdi>
            </p>
          )}
        </div>
      )}
      {listed === null ? (
        <p class="hint">{w.notListed}</p>
      ) : (
        <p>
          {isShown ? w.isShown : w.wants}{' '}
          <q>
            <bdi>{[listed.name, listed.organisation].filter((text) => text !== '').join(', ')}</bdi>
          </q>{' '}
          <button type="button" onClick={() => onShow(!isShown)}>
            {isShown ? w.hide : w.show}
          </button>
        </p>
      )}
    </>
  );
}
