// Consultations: the list, a new one, and the one that is looked at.
import type { Routes } from '@heed/api';
import type { ResponseOf } from '@heed/api/client';
import { ListRoom, type MakeProps } from '@heed/desk/components/list-room.tsx';
import { attempt } from '@heed/desk/model/fault.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { Consultation } from './consultation-view.tsx';
import { PlanForm } from './plan-form.tsx';
import { consultationWords as w } from './words.ts';

type Listed = ResponseOf<Routes['consultations.list']>['consultations'][number];

export const Consultations = () => (
  <ListRoom
    titleId="consultations-title"
    class="consultations"
    words={w}
    fetch={async () => (await call('consultations.list', {})).consultations}
    name={({ title, slug }) => <bdi>{title || slug}</bdi>}
    line={(entry) => <Line {...entry} />}
    mayMake={iMay(session.value!.keyring, 'convene')}
    Make={Make}
    Item={Consultation}
  />
);

const Line = ({ state, opens, closes, ballots, waiting }: Listed) => (
  <>
    <span class="badge">{w[state]}</span>
    <span class="hint"> {w.line({ opens: dayName(opens), closes: dayName(closes), ballots })} </span>
    {waiting > 0 && <strong>{w.waiting({ count: waiting })}</strong>}
  </>
);

const draft = 'consultation';

function Make({ onDone }: MakeProps) {
  const notice = useSignal<StatusMessage | null>(null);
  return (
    <>
      <PlanForm
        draft={draft}
        former={null}
        onSave={async ({ slug, plan, statements }) => {
          await attempt(notice, null, async () => {
            const { id } = await call('consultations.make', { slug, plan, statements });
            keepDraft(draft, '');
            onDone(id);
          });
        }}
      />
      <Notice message={notice.value} />
    </>
  );
}
