// A captured page in the case file: the choice of its file in the form, and beside the record the file and what
// the log has of it.
import type { CaseRecord } from '@heed/domain/casework';
import { MAX_ATTACHMENT_BYTES } from '@heed/envelope/limits';
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { chosenCapture, fileOfCapture, readCaptureFile } from '../../model/capture/capture.ts';
import { type RecordForm, type } from '../../model/case/open.ts';
import { linesOf } from '../../model/case/shape.ts';
import { download, fetchAttachment } from '../../model/conversation/attachment.ts';
import { reading } from '../../model/conversation/open.ts';
import { reveal } from '../../ui/blur.ts';
import { Confirmed, describedBy, FieldHints } from '../../ui/parts.tsx';
import { attachmentWords } from '../../words/attachment.ts';
import { sizeText } from '../../words/format.ts';
import { captureWords as w } from '../../words/notice.ts';

/** Shows what the log has of an entry; it is fetched when somebody looks at one. */
export type LogRoom = ComponentType<{ readonly of: string }>;

const id = 'case-address';

/** Above the fields that are asked: the file of a new record, and what it says of itself. */
export function CaptureFile({ now }: { now: RecordForm }) {
  const fault = useSignal<string | null>(null);
  const size = sizeText(MAX_ATTACHMENT_BYTES);
  const { address } = now.values as { readonly address: string };
  const isChosen = chosenCapture.value?.thing === now.thing;
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const facts = await readCaptureFile(file);
    fault.value =
      facts === 'too-large' ? w.tooLarge({ size }) : facts === 'not-capture' ? w.notCapture : null;
    if (typeof facts === 'string') return;
    chosenCapture.value = { thing: now.thing, file };
    type({ ...now.values, ...facts });
  };
  const says = fault.value ?? now.faults.find(({ field }) => ['address', 'sha256'].includes(field))?.says;
  return (
    <>
      {now.before === null && (
        <div class="field">
          <label for={id}>{w.choose}</label>
          <FieldHints id={id} hint={w.chooseHint({ size })} fault={says} />
          <input
            id={id}
            type="file"
            accept=".wacz"
            aria-invalid={says !== undefined}
            aria-describedby={describedBy(id, true, says)}
            onChange={({ currentTarget: input }) => choose(input.files?.[0])}
          />
          {!isChosen && address !== '' && <p class="care">{w.again}</p>}
        </div>
      )}
      {address !== '' && <Facts now={now} />}
    </>
  );
}

/** What is read from the file, and asked of nobody. */
export const readFromFile: readonly string[] = [
  ...['address', 'capturedAt', 'title', 'software', 'browser', 'proxied', 'sha256'],
];

const Facts = ({ now }: { now: RecordForm }) => (
  <dl class="facts" data-capture>
    {linesOf('capture', now.values as never, String)
      .filter(({ field }) => readFromFile.includes(field))
      .map(({ field, label, says }) => (
        <div key={field} class={says.length > 60 ? 'wide' : ''}>
          <dt>{label}</dt>
          <dd dir="auto" class="text" {...reveal()}>
            {says}
          </dd>
        </div>
      ))}
  </dl>
);

/** Beside a record: its file to save, and what the log shows of it. */
export function CaptureOf({ record, LogOf }: { record: CaseRecord<'capture'>; LogOf: LogRoom }) {
  const read = reading.value;
  const found = read && fileOfCapture(record, read);
  if (!found) return <p class="hint">{w.noFile}</p>;
  const { attachment, entry } = found;
  return (
    <>
      {entry !== null && <LogOf of={entry} />}
      <SaveFile save={async () => download(await fetchAttachment(attachment), attachment.name)} />
    </>
  );
}

function SaveFile({ save }: { save: () => Promise<void> }) {
  const fault = useSignal<string | null>(null);
  const attempt = async () => {
    fault.value = null;
    await save().catch(() => (fault.value = attachmentWords.failed));
  };
  return (
    <>
      <Confirmed
        label={attachmentWords.save}
        title={w.choose}
        text={attachmentWords.saveWarning}
        act={attachmentWords.saveAct}
        onAct={attempt}
      />
      <div role="status">{fault.value && <p class="warn">{fault.value}</p>}</div>
    </>
  );
}
