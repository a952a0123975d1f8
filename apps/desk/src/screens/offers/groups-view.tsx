// Groups that wait for a decision. No pattern is made of one unless a member writes it.
import { bandOf, type PatternPlan } from '@heed/domain/pattern';
import { useSignal } from '@preact/signals';
import { type OpenedGroup, signsOf } from '../../model/offers/group.ts';
import { heldBack, proposePattern, setAside } from '../../model/offers/review.ts';
import { session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { dayName } from '../../words/format.ts';
import { offerWords as w } from '../../words/offers.ts';
import { type OfferAct, quietly } from './act.ts';
import { PatternForm } from './pattern-form.tsx';

export function Groups({ groups, send }: { groups: readonly OpenedGroup[]; send: OfferAct }) {
  const waiting = groups.filter(({ isDecided }) => !isDecided);
  return (
    <>
      <h2>{w.groups({ n: waiting.length })}</h2>
      {waiting.length === 0 && <p class="nothing">{w.noGroups}</p>}
      <ul class="records">
        {waiting.map((group) => (
          <li class="card" key={group.id} data-offer-group>
            <Group group={group} send={send} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Group({ group, send }: { group: OpenedGroup; send: OfferAct }) {
  const writing = useSignal(false);
  const { content } = group;
  if (content === null)
    return (
      <p class="warn">
        {w.unreadable} {w.found({ day: dayName(group.day), desk: deskName(group.desk) })}
      </p>
    );
  const propose = (plan: PatternPlan) => send(w.proposed, () => proposePattern(group, plan));
  return (
    <>
      <h3>{w.found({ day: dayName(group.day), desk: deskName(group.desk) })}</h3>
      <p>{w.signs(signsOf(content))}</p>
      <blockquote class="text" dir="auto" {...reveal()}>
        {content.text}
      </blockquote>
      {writing.value ? (
        <PatternForm
          place={`pattern of ${group.id}`}
          before={{ text: content.text, language: '', senders: bandOf(content.senders) }}
          heldBack={(text) => heldBack(group, text)}
          onSend={propose}
          onCancel={() => (writing.value = false)}
        />
      ) : (
        <div class="row">
          <button type="button" onClick={() => (writing.value = true)}>
            {w.write}
          </button>
          <Confirmed
            label={w.setAside}
            title={w.setAsideSure}
            text={w.setAsideText}
            act={w.setAsideAct}
            onAct={() => void quietly(send(w.setAsideDone, () => setAside(group)))}
          />
        </div>
      )}
    </>
  );
}

const deskName = (id: string): string =>
  session.value?.keyring.me.organisation.desks.find((desk) => desk.id === id)?.name ?? id;
