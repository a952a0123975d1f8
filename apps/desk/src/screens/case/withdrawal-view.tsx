// A second look before a consent is taken back: which referrals rest on it, who is told, and who must be.
import { latest } from '@heed/domain/casework';
import { useEffect, useRef } from 'preact/hooks';
import type { Withdrawal } from '../../model/case/saving/withdrawal.ts';
import { caseWords, needWords, stateWords, withdrawalWords as w } from '../../words/case.ts';
import { dayName } from '../../words/format.ts';

export function WithdrawalLook(props: {
  withdrawal: Withdrawal;
  onWithdraw: () => void;
  onCancel: () => void;
}) {
  const { recipient, referrals } = props.withdrawal;
  const { name } = recipient;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const bodies = referrals.map((record) => ({ ...latest(record).body, id: record.id }));
  return (
    <dialog ref={dialog} onClose={props.onCancel} aria-labelledby="withdrawal-title" data-look="withdrawal">
      <h2 id="withdrawal-title">{w.title({ name })}</h2>
      <p>{w.rests({ n: referrals.length, name })}</p>
      <ul class="bullets">
        {bodies.map(({ id, need, state, on }) => (
          <li key={id} data-rests={id}>
            {needWords[need]}: {stateWords[state]}, {dayName(on)}
          </li>
        ))}
      </ul>
      {referrals.length > 0 && (
        <>
          {bodies.some(({ link }) => link !== null) && <p>{w.asked({ name })}</p>}
          <p>{w.taskToday({ task: w.task({ name }) })}</p>
        </>
      )}
      <div class="row">
        <button type="button" class="act" data-act="withdraw" onClick={props.onWithdraw}>
          {w.act}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {caseWords.cancel}
        </button>
      </div>
    </dialog>
  );
}
