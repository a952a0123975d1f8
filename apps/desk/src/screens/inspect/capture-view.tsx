// A captured page in the case file: the choice of its file in the form, and beside the record the file and
// what the log has of it.
import type { CaseRecord } from '@heed/domain/casework';
import { MAX_ATTACHMENT_BYTES } from '@heed/envelope/limits';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chosenCapture, fileOfCapture, saidByMember } from '../../model/case/capture.ts';
import { editing, type RecordForm, type } from '../../model/case/editing.ts';
import { file as caseFile } from '../../model/case/file.ts';
import { linesOf } from '../../model/case/shape.ts';
import { download, fetchAttachment } from '../../model/conversation/attachment.ts';
import { reading } from '../../model/conversation/open.ts';
import { reportUnexpected } from '../../model/fault.ts';
import { readCaptureFile } from '../../model/pictures/capture-file.ts';
import type { VerifierFinding } from '../../model/verifier/finding.ts';
import { findingsOfEntry } from '../../model/verifier/log-entry.ts';
import { reveal } from '../../ui/blur.ts';
import { Confirmed, describedBy, FieldHints } from '../../ui/parts.tsx';
import { attachmentWords } from '../../words/attachment.ts';
import { sizeText } from '../../words/format.ts';
import { captureWords as w } from '../../words/notice.ts';

/** `of`: the id of a record; absent: the form that is open. */
export function Capture({ of }: { of?: string | undefined }) {
  const form = editing.value;
  if (of === undefined) return form?.kind === 'capture' ? <CaptureFile now={form} /> : null;
  const record = caseFile.value?.records.find(({ id }) => id === of);
  return record?.kind === 'capture' ? <CaptureOf record={record as CaseRecord<'capture'>} /> : null;
}

const id = 'case-address';

/** Above the fields that are asked: the file of a new record, and what it says of itself. */
function CaptureFile({ now }: { now: RecordForm }) {
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

const Facts = ({ now }: { now: RecordForm }) => (
  <dl class="facts" data-capture>
    {linesOf('capture', now.values as never, String)
      .filter(({ field }) => !saidByMember.includes(field))
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
function CaptureOf({ record }: { record: CaseRecord<'capture'> }) {
  const read = reading.value;
  const stored = read && fileOfCapture(record, read);
  if (!stored) return <p class="hint">{w.noFile}</p>;
  const { attachment, entry } = stored;
  return (
    <>
      {entry !== null && <InLog entry={entry} />}
      <SaveFile save={async () => download(await fetchAttachment(attachment), attachment.name)} />
    </>
  );
}

function SaveFile({ save }: { save: () => Promise<void> }) {
  const fault = useSignal<string | null>(null);
  const attempt = async () => {
    fault.value = null;
    // It did not arrive, or is not what was signed: the page says so.
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

/**
 * Judged in this page. Who keeps the log could have made another one, so witnesses and stamps are named.
 * `entry`: SHA-256(salt || SHA-256(envelope)), 64 hex digits.
 */
function InLog({ entry }: { entry: string }) {
  const findings = useSignal<readonly VerifierFinding[] | 'failed' | null>(null);
  useEffect(() => {
    findingsOfEntry(entry).then(
      (list) => (findings.value = list),
      (error: unknown) => {
        reportUnexpected(error);
        findings.value = 'failed';
      },
    );
  }, [entry]);
  const list = findings.value;
  if (list === null) return <p class="hint">{w.looking}</p>;
  if (list === 'failed') return <p class="care">{w.logFailed}</p>;
  const isNotYet = list.every(({ tone }) => tone === 'absent');
  return (
    <div class="note" data-log={isNotYet ? 'not-yet' : 'entry'}>
      <h3>{w.log}</h3>
      {isNotYet ? (
        <p>{w.notYet}</p>
      ) : (
        list.map(({ tone, text }) => (
          <p key={text} data-tone={tone} class={tone === 'fails' ? 'warn' : ''}>
            {text}
          </p>
        ))
      )}
    </div>
  );
}
