// The code of a case that was just taken down, above its conversation, once. Whether the person has it is
// written down: without it nothing that the desk writes is read.
import { formatCode, type ReportCode } from '@heed/envelope/code';
import { useSignal } from '@preact/signals';
import { Alarm } from '../../components/alarm-view.tsx';
import { codeOnce, noteCodeGiven } from '../../model/case/code-once.ts';
import { reading } from '../../model/conversation/open.ts';
import { takeWords as w } from '../../words/case.ts';

export function CodeOnce({ id }: { id: string }) {
  const working = useSignal(false);
  if (codeOnce.value?.id !== id) return null;
  const give = async () => {
    if (working.value) return;
    working.value = true;
    const isNoted = await noteCodeGiven();
    working.value = false;
    if (isNoted) codeOnce.value = null;
  };
  return (
    <Alarm
      name="code"
      tone="care"
      title={w.codeTitle}
      acts={
        <p class="digits-aloud no-print" dir="ltr">
          {formatCode(codeOnce.value.code as ReportCode)}
        </p>
      }
      byItself={reading.value?.row.urgent === false}
    >
      <p>{w.codeText}</p>
      <div class="row">
        <button type="button" data-act="code-given" aria-disabled={working.value} onClick={give}>
          {w.codeGiven}
        </button>
        <button type="button" data-act="no-code" onClick={() => (codeOnce.value = null)}>
          {w.noCode}
        </button>
      </div>
    </Alarm>
  );
}
