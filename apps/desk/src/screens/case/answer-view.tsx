// Beside a referral to another desk of this server: looks for its answer at once.
import { ApiError } from '@heed/api/client';
import { type CaseRecord, latest } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { lookAt } from '../../model/case/referral.ts';
import { writeAnswer } from '../../model/case/saving/refer.ts';
import { faultText } from '../../model/fault.ts';
import { call, session } from '../../model/session/session.ts';
import { referralWords as w } from '../../words/case.ts';

/**
 * Beside a referral to another desk of this server: looks at once, for referrals from before answers came by
 * themselves, and for impatience.
 */
export function AnswerOf({ record }: { record: CaseRecord<'referral'> }) {
  const { body } = latest(record);
  const says = useSignal('');
  if (body.link === null) return null;
  const { code } = body.link;
  const look = async () => {
    says.value = w.looking;
    try {
      const { salt } = await call('organisation.read', {});
      const { answer } = await lookAt(code, salt, session.value!.keyring);
      const isNew = answer !== null && answer.message !== body.answer?.message;
      if (isNew) await writeAnswer(record, answer);
      says.value = answer === null ? w.none : '';
    } catch (error) {
      says.value = error instanceof ApiError && error.status === 403 ? w.erasedThere : faultText(error);
    }
  };
  return (
    <div>
      <button type="button" onClick={look}>
        {w.look}
      </button>
      <div role="status">{says.value !== '' && <p class="hint">{says.value}</p>}</div>
    </div>
  );
}
