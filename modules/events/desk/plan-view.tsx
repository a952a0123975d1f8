// The plan of an event that is there: its form, publishing, the end, erasing.

import { call, keepDraft } from '@heed/desk/model/session/session.ts';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import { useSignal } from '@preact/signals';
import { namedPeople } from '../rules/index.ts';
import type { EventPartProps } from './parts.ts';
import { PlanForm } from './plan-form.tsx';
import { eventPlanWords as p, eventWords as w } from './words.ts';

export function Plan({ view, run, load, onErase }: EventPartProps & { onErase: () => void }) {
  const { id, revision, state, plan } = view;
  const draft = `event-${id}`;
  return (
    <section>
      <PlanForm
        draft={draft}
        former={view}
        onSave={async (fields) => {
          const consent = fields.hasConsent ? { hasConsent: true as const } : {};
          await call('events.change', { revision, plan: { ...fields.plan }, ...consent }, { id });
          keepDraft(draft, '');
          await run(p.saved, async () => undefined);
          await load();
        }}
      />
      {state === 'draft' && <Publish view={view} run={run} load={load} secret={null} />}
      {state === 'published' && (
        <Confirmed
          label={w.end}
          title={w.endTitle}
          text={w.endText}
          act={w.end}
          onAct={() =>
            void run(w.endDone, async () => {
              await call('events.end', {}, { id });
              return undefined;
            })
          }
        />
      )}{' '}
      <Confirmed
        label={w.erase}
        title={w.eraseTitle({ title: plan.title })}
        text={w.eraseText}
        act={w.erase}
        class="destroy"
        onAct={onErase}
      />
    </section>
  );
}

/** Names of others become public: that they agreed is said by whoever publishes, and by no default. */
function Publish({ view, run }: EventPartProps) {
  const hasConsent = useSignal(false);
  const people = namedPeople(view.plan);
  return (
    <section class="card">
      <h3>{w.publish}</h3>
      <p>{w.publishText}</p>
      {people.length > 0 && (
        <ul class="lines">
          {people.map(({ name, organisation }) => (
            <li key={`${name} ${organisation}`}>
              <bdi>{name}</bdi> <bdi class="hint">{organisation}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p>
        <label>
          <input
            type="checkbox"
            checked={hasConsent.value}
            onChange={(event) => (hasConsent.value = event.currentTarget.checked)}
          />{' '}
          {w.consent}
        </label>
      </p>
      <button
        type="button"
        class="act"
        disabled={!hasConsent.value}
        onClick={() =>
          void run(w.publishDone, async () => {
            const { id, revision } = view;
            await call('events.publish', { revision, hasConsent: true }, { id });
            return undefined;
          })
        }
      >
        {w.publish}
      </button>
    </section>
  );
}
