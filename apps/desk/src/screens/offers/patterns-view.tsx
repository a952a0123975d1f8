// Patterns at the desk: what waits for a second member, what everybody sees, what was withdrawn.
import type { PatternRow } from '@heed/api';
import { awaitsApproval, patternOutcomes, withdrawalReasons } from '@heed/domain/pattern';
import { useSignal } from '@preact/signals';
import type { GroupSigns } from '../../model/offers/group.ts';
import { isComparingOn } from '../../model/offers/review.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { call, session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { dayName, languageName } from '../../words/format.ts';
import { outcomeWords, offerWords as w, withdrawalWords } from '../../words/offers.ts';
import { type OfferAct, quietly } from './act.ts';
import { PatternForm } from './pattern-form.tsx';

interface PatternsProps {
  readonly patterns: readonly PatternRow[];
  readonly tallies: Readonly<Record<string, number>>;
  /** By the id of a pattern that waits. */
  readonly signs: ReadonlyMap<string, GroupSigns>;
  readonly send: OfferAct;
}

export function Patterns({ patterns, tallies, signs, send }: PatternsProps) {
  const withdrawn = patterns.filter(({ withdrawnOn }) => withdrawnOn !== null);
  const standing = patterns.filter(({ withdrawnOn }) => withdrawnOn === null);
  const waiting = patterns.filter(awaitsApproval);
  const publishedPatterns = standing.filter(({ approvedBy }) => approvedBy !== null);
  return (
    <>
      <h2>{w.waiting({ n: waiting.length })}</h2>
      <List patterns={waiting} none={w.noneWaiting} signs={signs} send={send} />
      <h2>{w.published({ n: publishedPatterns.length })}</h2>
      <List patterns={publishedPatterns} none={w.nonePublished} signs={signs} send={send} />
      <h2>{w.withdrawn({ n: withdrawn.length })}</h2>
      <ul>
        {withdrawn.map(({ id, publishedOn, withdrawnOn, reason }) => (
          <li key={id}>
            {w.withdrawnLine({
              day: dayName(publishedOn ?? ''),
              end: dayName(withdrawnOn ?? ''),
              reason: withdrawalWords[reason ?? 'over'],
            })}
          </li>
        ))}
      </ul>
      <p class="hint" data-tallies>
        {w.tallies({
          published: tallies.published ?? 0,
          aside: tallies['set-aside'] ?? 0,
          withdrawn: tallies.withdrawn ?? 0,
          wrong: tallies.wrong ?? 0,
        })}
      </p>
    </>
  );
}

interface ListProps extends Pick<PatternsProps, 'patterns' | 'signs' | 'send'> {
  readonly none: string;
}

const List = ({ patterns, none, signs, send }: ListProps) =>
  patterns.length === 0 ? (
    <p class="nothing">{none}</p>
  ) : (
    <ul class="records">
      {patterns.map((pattern) => (
        <li class="card" key={`${pattern.id} ${pattern.version}`} data-pattern>
          <One pattern={pattern} signs={signs.get(pattern.id) ?? null} send={send} />
        </li>
      ))}
    </ul>
  );

interface OneProps {
  readonly pattern: PatternRow;
  readonly signs: GroupSigns | null;
  readonly send: OfferAct;
}

function One({ pattern, signs, send }: OneProps) {
  const { keyring } = session.value!;
  const correcting = useSignal(false);
  const { id, text, language, senders, version, approvedBy } = pattern;
  const name = (member: string) => nameOrDigits(keyring, member);
  const act: OfferAct = (successText, work) => quietly(send(successText, work));
  if (correcting.value)
    return (
      <PatternForm
        place={`pattern ${id}`}
        before={{ text, language, senders }}
        heldBack={async () => []}
        onSend={(plan) =>
          send(w.corrected, () =>
            call('patterns.correct', { ...plan, unrecognisable: true }, { pattern: id }),
          )
        }
        onCancel={() => (correcting.value = false)}
      />
    );
  return (
    <>
      <blockquote class="text" dir="auto" lang={language} {...reveal()}>
        {text}
      </blockquote>
      <p class="hint">
        {languageName(language)}. {senders === 'ten-or-more' ? w.tenOrMore : w.several}{' '}
        {w.by({ name: name(pattern.proposedBy) })}
        {approvedBy !== null && `, ${w.approvedBy({ name: name(approvedBy) })}`},{' '}
        {w.until({ day: dayName(pattern.until) })}
      </p>
      {approvedBy === null && (
        <p data-signs={signs === null ? 'unknown' : 'known'} class={signs === null ? 'hint' : ''}>
          {signs === null ? w.signsElsewhere : w.signs(signs)}
        </p>
      )}
      {approvedBy === null && isComparingOn() && (
        <Approve
          own={pattern.proposedBy === keyring.me.member.id}
          id={id}
          onApprove={() =>
            act(w.approved, () =>
              call('patterns.approve', { version, unrecognisable: true }, { pattern: id }),
            )
          }
        />
      )}
      {approvedBy !== null && <Outcomes pattern={pattern} act={act} />}
      <div class="row">
        {isComparingOn() && (
          <button type="button" onClick={() => (correcting.value = true)}>
            {w.correct}
          </button>
        )}
        <Withdraw id={id} isShown={pattern.publishedOn !== null} act={act} />
      </div>
    </>
  );
}

/** The tick is open each time: who approves looks again. */
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
      <button type="button" class="act" data-approve onClick={approve}>
        {w.approve}
      </button>
    </>
  );
}

const Outcomes = ({ pattern: { id, outcomes }, act }: { pattern: PatternRow; act: OfferAct }) => (
  <div class="row">
    {patternOutcomes.map((outcome) => (
      <button
        type="button"
        key={outcome}
        data-outcome={outcome}
        onClick={() =>
          void act(w.outcomeDone, () => call('patterns.recordOutcome', { outcome }, { pattern: id }))
        }
      >
        {outcomeWords[outcome]} ({outcomes[outcome] ?? 0})
      </button>
    ))}
  </div>
);

/** No reason is chosen beforehand. */
function Withdraw({ id, isShown, act }: { id: string; isShown: boolean; act: OfferAct }) {
  const open = useSignal(false);
  if (!open.value)
    return (
      <button type="button" class="destroy" data-withdraw onClick={() => (open.value = true)}>
        {isShown ? w.withdraw : w.decline}
      </button>
    );
  return (
    <fieldset>
      <legend>{w.withdrawWhy}</legend>
      <p class="hint">{w.withdrawText}</p>
      <div class="row">
        {withdrawalReasons.map((reason) => (
          <button
            type="button"
            class="destroy"
            key={reason}
            data-reason={reason}
            onClick={() =>
              void act(w.withdrawnDone, () => call('patterns.withdraw', { reason }, { pattern: id }))
            }
          >
            {withdrawalWords[reason]}
          </button>
        ))}
        <button type="button" onClick={() => (open.value = false)}>
          {w.cancel}
        </button>
      </div>
    </fieldset>
  );
}
