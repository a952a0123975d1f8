// The keeper's part of features that stand off: what is on record, confirming and ending it, and for
// supervisors the form of a new record.

import {
  checkReview,
  type RecordedReview,
  remindDays,
  features as reviewable,
  stateOf,
} from '@heed/domain/legal-review';
import { may } from '@heed/domain/roles';
import { daysBetween } from '@heed/domain/time';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Fields } from '../../components/form-view.tsx';
import { useResource } from '../../components/use-resource.ts';
import type { FormField } from '../../model/case/form-fields.ts';
import { attempt } from '../../model/fault.ts';
import { learnFeatures } from '../../model/features.ts';
import { fieldFaults } from '../../model/field-faults.ts';
import { refusedFields } from '../../model/refused.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { call, draftOf, keepDraft, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import type { StatusMessage } from '../../ui/status.ts';
import { dayName } from '../../words/format.ts';
import { featureWords, stateWords, reviewWords as w } from '../../words/legal-reviews.ts';

type Act = (successText: string, work: () => Promise<unknown>) => Promise<void>;

export function LegalReviews() {
  const { me } = session.value!.keyring;
  const notice = useSignal<StatusMessage | null>(null);
  const { content: listing, load } = useResource(() => call('legalReviews.list', {}));
  const act: Act = async (successText, work) => {
    const isDone = await attempt(notice, successText, async () => {
      await work();
      await load();
      await learnFeatures();
    });
    if (isDone) setTimeout(() => focus('#reviews-title'));
  };
  const first = () => void attempt(notice, null, load);
  useEffect(first, []);
  const keepers = me.members.filter(({ role, state }) => may(role, 'keep') && state === 'active');
  const of = (over: boolean) =>
    listing.value?.reviews.filter(
      (review) => ['lapsed', 'ended'].includes(stateOf(review, listing.value!.today)) === over,
    ) ?? [];
  return (
    <section aria-labelledby="reviews-title">
      <h2 id="reviews-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p>{w.text}</p>
      {keepers.length < 2 && <p class="care">{w.alone}</p>}
      <Notice message={notice.value} />
      {listing.value === null && notice.value !== null && (
        <button type="button" onClick={first}>
          {w.again}
        </button>
      )}
      {listing.value !== null && (
        <>
          {of(false).length === 0 && <p class="nothing">{w.none}</p>}
          <List reviews={of(false)} today={listing.value.today} act={act} />
          {of(true).length > 0 && (
            <details>
              <summary>{w.earlier}</summary>
              <List reviews={of(true)} today={listing.value.today} act={act} />
            </details>
          )}
          {may(me.member.role, 'supervise') && <Record today={listing.value.today} act={act} />}
        </>
      )}
    </section>
  );
}

const List = ({ reviews, today, act }: { reviews: readonly RecordedReview[]; today: string; act: Act }) => (
  <ul class="records">
    {reviews.map((review) => (
      <li class="card" key={review.id}>
        <One review={review} today={today} act={act} />
      </li>
    ))}
  </ul>
);

function One({ review, today, act }: { review: RecordedReview; today: string; act: Act }) {
  const { keyring } = session.value!;
  const { id, feature, until } = review;
  const name = (member: string) => nameOrDigits(keyring, member);
  const state = stateOf(review, today);
  const own = review.recordedBy === keyring.me.member.id;
  const soon = state === 'in-force' && daysBetween(today, until) < remindDays;
  return (
    <>
      <h3>
        {featureWords[feature]}{' '}
        <span class={`badge ${state === 'in-force' ? 'calm' : 'care'}`}>{stateWords[state]}</span>
      </h3>
      <p>
        {w.line({ lawyer: review.lawyer, office: review.office, day: dayName(review.reviewed) })}.{' '}
        {w.until({ day: dayName(until) })}.
      </p>
      <p class="text" dir="auto">
        {review.basis}
      </p>
      <p class="hint">
        {w.recorded({ name: name(review.recordedBy), day: dayName(review.recordedOn) })}
        {review.confirmedBy &&
          `, ${w.confirmed({ name: name(review.confirmedBy), day: dayName(review.confirmedOn ?? '') })}`}
      </p>
      {soon && <p class="care">{w.soon}</p>}
      {state === 'waiting' && own && <p class="hint">{w.own}</p>}
      <div class="row">
        {state === 'waiting' && !own && (
          <Confirmed
            label={w.confirm}
            title={w.confirmSure({ feature: featureWords[feature] })}
            text={w.confirmText}
            act={w.confirmAct}
            onAct={() => act(w.confirmDone, () => call('legalReviews.confirm', {}, { review: id }))}
          />
        )}
        {state === 'waiting' && (
          <button
            type="button"
            onClick={() => act(w.endDone, () => call('legalReviews.end', {}, { review: id }))}
          >
            {w.drop}
          </button>
        )}
        {state === 'in-force' && (
          <Confirmed
            label={w.end}
            title={w.endSure({ feature: featureWords[feature] })}
            text={w.endText[feature]}
            act={w.endAct}
            class="destroy"
            onAct={() => act(w.endDone, () => call('legalReviews.end', {}, { review: id }))}
          />
        )}
      </div>
    </>
  );
}

const fieldsOf = (): readonly FormField[] => [
  {
    name: 'feature',
    label: w.feature,
    type: 'choice',
    options: reviewable.map((feature) => [feature, featureWords[feature]] as const),
  },
  { name: 'lawyer', label: w.lawyer, type: 'line' },
  { name: 'office', label: w.office, type: 'line' },
  { name: 'reviewed', label: w.reviewed, type: 'day' },
  { name: 'basis', label: w.basis, type: 'text', hint: w.basisHint },
  { name: 'until', label: w.lastDay, type: 'day' },
];
const empty = { feature: 'warnings', lawyer: '', office: '', reviewed: '', basis: '', until: '' };
const place = 'legal review';

function Record({ today, act }: { today: string; act: Act }) {
  const values = useSignal<Readonly<Record<string, unknown>>>(JSON.parse(draftOf(place) || 'null') ?? empty);
  const faults = useSignal<readonly { field: string; says: string }[]>([]);
  const type = (next: typeof values.value) => {
    values.value = next;
    keepDraft(place, JSON.stringify(next));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const checked = checkReview(values.value, today);
    faults.value = checked.ok ? [] : fieldFaults(checked.faults);
    if (!checked.ok) {
      setTimeout(() => focus('.review-form [aria-invalid]'));
      return;
    }
    await act(w.recordDone, async () => {
      await call('legalReviews.record', checked.review).catch((error: unknown) => {
        faults.value = refusedFields(error);
        throw error;
      });
      type(empty);
      keepDraft(place, '');
    });
  };
  return (
    <form class="review-form card" onSubmit={submit} noValidate>
      <h3>{w.record}</h3>
      {faults.value.length > 0 && (
        <p class="warn" role="alert">
          {w.faults}
        </p>
      )}
      <Fields
        fields={fieldsOf()}
        values={values.value}
        onChange={type}
        faults={faults.value}
        at=""
        form="review"
        desk=""
      />
      <button type="submit" class="act">
        {w.recordAct}
      </button>
    </form>
  );
}
