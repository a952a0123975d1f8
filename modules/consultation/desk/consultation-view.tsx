// One consultation at the desk, part by part.

import type { ItemProps } from '@heed/desk/components/list-room.tsx';
import { type AttemptWithNotice, attempt } from '@heed/desk/model/fault.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { focusArrived } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { type StatusMessage, success } from '@heed/desk/ui/status.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { phaseOf } from '../rules/index.ts';
import { Keys } from './keys-view.tsx';
import type { ConsultationView } from './model/keys.ts';
import { Paper } from './paper-view.tsx';
import type { PartProps } from './part.ts';
import { PlanForm } from './plan-form.tsx';
import { Proposals } from './proposals-view.tsx';
import { Results } from './results-view.tsx';
import { Cards, SeatFigures } from './seats-view.tsx';
import { Statements } from './statements-view.tsx';
import { planWords, consultationWords as w } from './words.ts';

const labels = {
  figures: () => w.partFigures,
  plan: () => w.partPlan,
  cards: () => w.partCards,
  statements: () => w.partStatements,
  proposals: () => w.partProposals,
  paper: () => w.partPaper,
  results: () => w.partResults,
} as const;
type Part = keyof typeof labels;

/** Parts that a member has something to do in. */
function partsOf({ state }: ConsultationView): readonly Part[] {
  const { keyring } = session.value!;
  const convenes = iMay(keyring, 'convene');
  const moderates = iMay(keyring, 'moderateVoices');
  if (state === 'draft') return convenes ? ['plan', 'statements'] : ['statements'];
  return [
    'figures',
    ...(convenes ? (['cards'] as const) : []),
    'statements',
    ...(moderates ? (['proposals'] as const) : []),
    'paper',
    'results',
  ];
}

export function Consultation(props: ItemProps) {
  const notice = useSignal<StatusMessage | null>(null);
  const view = useSignal<ConsultationView | null>(null);
  const part = useSignal<Part | null>(null);
  const load = async () => {
    view.value = await call('consultations.read', {}, { id: props.id });
  };
  useEffect(() => {
    void attempt(notice, null, load).then(() => focusArrived('#consultation-title'));
  }, []);
  const run: AttemptWithNotice = async (successText, work) => {
    await attempt(notice, successText, work);
    // What was refused may have been changed by somebody else: both see what stands now.
    const message = notice.value;
    if (!(await attempt(notice, null, load))) return;
    notice.value = message;
  };
  const current = view.value;
  if (current === null) return <Notice message={notice.value} />;
  const parts = partsOf(current);
  const open = part.value !== null && parts.includes(part.value) ? part.value : parts[0]!;
  const erase = async () => {
    if (await attempt(notice, null, () => call('consultations.erase', {}, { id: props.id })))
      props.onBack(success(planWords.erased));
  };
  return (
    <>
      <Heading view={current} />
      <nav aria-label={w.parts} class="row">
        {parts.map((one) => (
          <button
            type="button"
            key={one}
            aria-current={one === open ? 'page' : undefined}
            onClick={() => (part.value = one)}
          >
            {labels[one]()}
          </button>
        ))}
      </nav>
      <Notice message={notice.value} />
      <PartView part={open} view={current} run={run} onErase={() => void erase()} />
    </>
  );
}

function Heading({ view: { plan, slug, state } }: { view: ConsultationView }) {
  const [language, texts] = Object.entries(plan.texts)[0] ?? ['en', undefined];
  const { day } = session.value!.keyring;
  const phase = phaseOf(state, plan, day);
  return (
    <>
      <h2 id="consultation-title" tabIndex={-1} lang={language} data-phase={phase}>
        {texts?.title || slug}
      </h2>
      <p class="hint">
        <span class="badge">{w[state]}</span> {dayName(plan.opens)} – {dayName(plan.closes)}
      </p>
    </>
  );
}

function PartView({ part, view, run, onErase }: PartProps & { part: Part; onErase: () => void }) {
  const shared = { view, run };
  if (part === 'figures') return <SeatFigures {...shared} />;
  if (part === 'cards') return <Cards {...shared} />;
  if (part === 'statements') return <Statements {...shared} key={view.revision} />;
  if (part === 'proposals') return <Proposals {...shared} />;
  if (part === 'paper') return <Paper {...shared} />;
  if (part === 'results') return <Results {...shared} />;
  return <Plan {...shared} onErase={onErase} />;
}

function Plan({ view, run, onErase }: PartProps & { onErase: () => void }) {
  const draft = `consultation-${view.id}`;
  return (
    <section>
      <h3>{planWords.title}</h3>
      <PlanForm
        draft={draft}
        former={view}
        onSave={({ plan, statements }) =>
          run(planWords.saved, async () => {
            await call(
              'consultations.change',
              { revision: view.revision, plan, statements },
              { id: view.id },
            );
            keepDraft(draft, '');
            return undefined;
          })
        }
      />
      <Keys view={view} run={run} />
      <p>
        <button type="button" onClick={onErase}>
          {planWords.erase}
        </button>
      </p>
    </section>
  );
}
