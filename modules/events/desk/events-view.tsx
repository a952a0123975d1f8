// Events: the list, a new one, and the one that is looked at.

import { ListRoom, type MakeProps } from '@heed/desk/components/list-room.tsx';
import { newSharedKey } from '@heed/desk/model/keys/shared-key.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { dayName } from '@heed/desk/words/format.ts';
import type { EventList } from '../api/routes.ts';
import { Event } from './event-view.tsx';
import { PlanForm } from './plan-form.tsx';
import { eventWords as w } from './words.ts';

type Listed = EventList['events'][number];

export const Events = () => (
  <ListRoom
    titleId="events-title"
    class="events form"
    words={w}
    fetch={async () => (await call('events.list', {})).events}
    name={({ title }) => <bdi>{title}</bdi>}
    line={(entry) => <Line {...entry} />}
    mayMake={iMay(session.value!.keyring, 'convene')}
    Make={Make}
    Item={Event}
  />
);

const Line = ({ state, days, place }: Listed) => (
  <>
    <span class="badge">{w[state]}</span>{' '}
    <span class="hint">
      {days[0] !== undefined && dayName(days[0])} · <bdi>{place}</bdi>
    </span>
  </>
);

const draft = 'event';

const Make = ({ onDone }: MakeProps) => (
  <PlanForm
    draft={draft}
    former={null}
    onSave={async ({ slug, plan }) => {
      const key = await newSharedKey(session.value!.keyring, 'consult', 'event');
      await call('events.make', { slug, plan: { ...plan }, ...key });
      keepDraft(draft, '');
      onDone(key.id);
    }}
  />
);
