// Peer warnings at the desk: what waits for a second pair of eyes, what is shown, and the form.

import { Loading } from '@heed/desk/components/loading.tsx';
import { useResource } from '@heed/desk/components/use-resource.ts';
import { faultText } from '@heed/desk/model/fault.ts';
import { learnFeatures } from '@heed/desk/model/features.ts';
import { nameOrDigits } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { reveal } from '@heed/desk/ui/blur.ts';
import { focus } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import { failure, type StatusMessage, success } from '@heed/desk/ui/status.ts';
import { dayName, languageName, monthName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { WarningRow } from '../api/routes.ts';
import { type Proposal, WarningForm } from './form-view.tsx';
import { conductWords, partWords, warningWords as w } from './words.ts';

type Act = (successText: string, work: () => Promise<unknown>) => Promise<void>;

export function Warnings() {
  const notice = useSignal<StatusMessage | null>(null);
  const { content: all, load } = useResource(
    async (): Promise<readonly WarningRow[]> => (await call('peerWarnings.list', {})).warnings,
  );
  const correcting = useSignal<WarningRow | null>(null);
  const failed = (error: unknown) => {
    notice.value = failure(faultText(error));
    // They may have been turned off meanwhile.
    void learnFeatures();
  };
  const first = () => void load().catch(failed);
  useEffect(first, []);
  const send: Act = async (successText, work) => {
    await work();
    await load();
    notice.value = success(successText);
    setTimeout(() => focus('#warnings-title'));
  };
  const act: Act = (successText, work) => send(successText, work).catch(failed);
  const propose = async (proposal: Proposal) => {
    const before = correcting.value;
    const work =
      before === null
        ? () => call('peerWarnings.propose', proposal)
        : () => call('peerWarnings.correct', proposal, { warning: before.id });
    try {
      await send(before === null ? w.proposed : w.corrected, work);
      correcting.value = null;
    } catch (error) {
      failed(error);
      throw error;
    }
  };
  const correct = (warning: WarningRow) => (correcting.value = warning);
  return (
    <div class="form">
      <h1 id="warnings-title" tabIndex={-1}>
        {w.title}
      </h1>
      <p>{w.text}</p>
      <p class="care">{w.how}</p>
      <Notice message={notice.value} />
      {all.value === null && <Missing isFailed={notice.value !== null} onAgain={first} />}
      {all.value !== null && (
        <>
          {correcting.value === null && <Lists warnings={all.value} act={act} onCorrect={correct} />}
          <WarningForm
            before={correcting.value}
            onSend={propose}
            onCancel={() => (correcting.value = null)}
            key={correcting.value?.id ?? ''}
          />
        </>
      )}
    </div>
  );
}

const Missing = ({ isFailed, onAgain }: { isFailed: boolean; onAgain: () => void }) =>
  isFailed ? (
    <button type="button" onClick={onAgain}>
      {w.again}
    </button>
  ) : (
    <Loading text={w.loading} />
  );

/** Those that wait for a second member, then those that all may read. */
function Lists({ warnings, ...rest }: Omit<ListProps, 'none'>) {
  const waiting = warnings.filter(({ approvedBy }) => approvedBy === null);
  const activeWarnings = warnings.filter(({ approvedBy }) => approvedBy !== null);
  return (
    <>
      <h2>{w.waiting({ n: waiting.length })}</h2>
      <List warnings={waiting} none={w.noneWaiting} {...rest} />
      <h2>{w.published({ n: activeWarnings.length })}</h2>
      <List warnings={activeWarnings} none={w.noneShown} {...rest} />
    </>
  );
}

interface ListProps {
  readonly warnings: readonly WarningRow[];
  readonly none: string;
  readonly act: Act;
  readonly onCorrect: (warning: WarningRow) => void;
}

const List = ({ warnings, none, act, onCorrect }: ListProps) =>
  warnings.length === 0 ? (
    <p class="nothing">{none}</p>
  ) : (
    <ul class="records">
      {warnings.map((warning) => (
        <li class="card" key={`${warning.id} ${warning.version}`}>
          <One warning={warning} act={act} onCorrect={() => onCorrect(warning)} />
        </li>
      ))}
    </ul>
  );

function One({ warning, act, onCorrect }: { warning: WarningRow; act: Act; onCorrect: () => void }) {
  const { keyring } = session.value!;
  const { id, area, version, approvedBy } = warning;
  const name = (member: string) => nameOrDigits(keyring, member);
  return (
    <>
      <h3>{warning.conducts.map((conduct) => conductWords[conduct]).join(', ')}</h3>
      <dl class="facts">
        <div>
          <dt>{w.where}</dt>
          <dd dir="auto">{area}</dd>
        </div>
        <div>
          <dt>{w.when}</dt>
          <dd>
            {monthName(warning.month)}, {partWords[warning.part]}
          </dd>
        </div>
        <div class="wide">
          <dt>
            {w.advice} ({languageName(warning.language)})
          </dt>
          <dd dir="auto" class="text" {...reveal()}>
            {warning.advice}
          </dd>
        </div>
      </dl>
      <p class="hint">
        {w.by({ name: name(warning.proposedBy) })}
        {approvedBy && `, ${w.approvedBy({ name: name(approvedBy) })}`},{' '}
        {w.until({ day: dayName(warning.until) })}
      </p>
      {approvedBy === null && (
        <Approve
          own={warning.proposedBy === keyring.me.member.id}
          id={id}
          onApprove={() =>
            act(w.approved, () =>
              call('peerWarnings.approve', { version, unrecognisable: true }, { warning: id }),
            )
          }
        />
      )}
      <div class="row">
        <button type="button" aria-label={w.correctOf({ area })} onClick={onCorrect}>
          {w.correct}
        </button>
        <Confirmed
          label={w.takeDown}
          title={w.takeDownSure}
          text={w.takeDownText}
          act={w.takeDownAct}
          class="destroy"
          onAct={() => act(w.takenDown, () => call('peerWarnings.withdraw', {}, { warning: id }))}
        />
      </div>
    </>
  );
}

function Approve({ own, id, onApprove }: { own: boolean; id: string; onApprove: () => void }) {
  const looked = useSignal(false);
  const missed = useSignal(false);
  if (own) return <p class="hint">{w.own}</p>;
  const approve = () => {
    missed.value = !looked.value;
    if (looked.value) onApprove();
  };
  return (
    <>
      <div class="field tick">
        <input
          type="checkbox"
          id={`looked-${id}`}
          checked={looked.value}
          aria-invalid={missed.value || undefined}
          aria-describedby={missed.value ? `looked-${id}-fault` : undefined}
          onChange={(event) => (looked.value = event.currentTarget.checked)}
        />
        <label for={`looked-${id}`}>{w.unrecognisable}</label>
        {missed.value && (
          <p class="fault" id={`looked-${id}-fault`}>
            {w.tick}
          </p>
        )}
      </div>
      <button type="button" class="act" onClick={approve}>
        {w.approve}
      </button>
    </>
  );
}
