// Same offer: comparing offers whose senders agreed, groups that two members review, and the patterns that
// came of them.
import type { PatternRow } from '@heed/api';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useResource } from '../../components/use-resource.ts';
import { faultText } from '../../model/fault.ts';
import { learnFeatures } from '../../model/features.ts';
import { load as loadApprovals } from '../../model/offer-approvals.ts';
import { type GroupSigns, type OpenedGroup, signsOfWaiting } from '../../model/offers/group.ts';
import {
  type CompareResult,
  compareDesk,
  comparing,
  desksOf,
  isComparingOn,
  loadGroups,
  stopComparing,
} from '../../model/offers/review.ts';
import { call, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { offerWords as w } from '../../words/offers.ts';
import type { OfferAct } from './act.ts';
import { Groups } from './groups-view.tsx';
import { Patterns } from './patterns-view.tsx';

interface Listing {
  readonly patterns: readonly PatternRow[];
  readonly tallies: Readonly<Record<string, number>>;
  readonly groups: readonly OpenedGroup[];
  readonly signs: ReadonlyMap<string, GroupSigns>;
}

async function loadListing(): Promise<Listing> {
  const { patterns, tallies, isOn } = await call('patterns.list', {});
  const groups = isOn && session.value !== null ? await loadGroups(session.value.keyring) : [];
  // The newest question counts: one that was put before a press must not come in after it.
  void loadApprovals({ quietly: true });
  return { patterns, tallies, groups, signs: await signsOfWaiting(patterns, groups) };
}

export function SameOffer() {
  const notice = useSignal<StatusMessage | null>(null);
  const { content: listing, load } = useResource(loadListing);
  const failed = (error: unknown) => {
    notice.value = failure(faultText(error));
    // It may have been turned off meanwhile.
    void learnFeatures();
  };
  const first = () => void load().catch(failed);
  useEffect(first, []);
  const send: OfferAct = async (successText, work) => {
    try {
      await work();
      await load();
    } catch (error) {
      failed(error);
      throw error;
    }
    notice.value = success(successText);
    setTimeout(() => focus('#offers-title'));
  };
  return (
    <div class="form">
      <h1 id="offers-title" tabIndex={-1}>
        {w.title}
      </h1>
      <p>{w.text}</p>
      <p class="care">{w.how}</p>
      <Notice message={notice.value} />
      {isComparingOn() ? <Compare onFailure={failed} onStored={load} /> : <p class="note">{w.off}</p>}
      {listing.value === null && notice.value !== null && (
        <button type="button" onClick={first}>
          {w.again}
        </button>
      )}
      {listing.value !== null && (
        <>
          {isComparingOn() && <Groups groups={listing.value.groups} send={send} />}
          <Patterns {...listing.value} send={send} />
        </>
      )}
    </div>
  );
}

function Compare(props: { onFailure: (error: unknown) => void; onStored: () => Promise<void> }) {
  const { keyring } = session.value!;
  const result = useSignal<CompareResult | null>(null);
  const compare = async (desk: string) => {
    result.value = null;
    try {
      const comparison = await compareDesk(keyring, desk);
      await props.onStored();
      result.value = comparison;
    } catch (error) {
      props.onFailure(error);
    }
  };
  return (
    <section class="flow">
      <p class="hint">{w.compareHint}</p>
      {comparing.value === null ? (
        <div class="row">
          {desksOf(keyring).map(({ id, name }) => (
            <button type="button" key={id} data-compare={id} onClick={() => void compare(id)}>
              {w.compare({ desk: name })}
            </button>
          ))}
        </div>
      ) : (
        <p role="status">
          {w.progress({ done: comparing.value.count, of: comparing.value.of })}{' '}
          <button type="button" onClick={stopComparing}>
            {w.stop}
          </button>
        </p>
      )}
      {result.value !== null && <Result {...result.value} />}
    </section>
  );
}

const Result = ({ compared, stored, hidden }: CompareResult) => (
  <div role="status" data-compared={compared} data-stored={stored}>
    <p>{w.compared({ n: compared })}</p>
    <p>{w.stored({ n: stored })}</p>
    <p class="hint">
      {w.hidden({ few: hidden['few-senders'], reposts: hidden.repost, signs: hidden['few-signs'] })}
    </p>
  </div>
);
