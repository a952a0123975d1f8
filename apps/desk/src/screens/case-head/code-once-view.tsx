// The code of a case that was just taken down, above its conversation, once.
import { formatCode, type ReportCode } from '@heed/envelope/code';
import { codeOnce } from '../../model/case/code-once.ts';
import { takeWords as w } from '../../words/case.ts';

export function CodeOnce({ id }: { id: string }) {
  if (codeOnce.value?.id !== id) return null;
  return (
    <div class="care no-print">
      <h2>{w.codeTitle}</h2>
      <p>{w.codeText}</p>
      <p class="digits-aloud" dir="ltr">
        {formatCode(codeOnce.value.code as ReportCode)}
      </p>
      <button type="button" onClick={() => (codeOnce.value = null)}>
        {w.codeDone}
      </button>
    </div>
  );
}
