// Web captures on the form of a package: those of the case, and files of this device. Read for what they say
// of themselves, kept as they are.

import { latest, recordsOfKind } from '@heed/domain/casework';
import type { MessageAttachment } from '@heed/envelope';
import { useSignal } from '@preact/signals';
import { fileOfCapture } from '../../model/case/capture.ts';
import { fetchAttachment } from '../../model/conversation/attachment.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { readCapture } from '../../model/pictures/wacz.ts';
import { personWords, reveal } from '../../ui/blur.ts';
import { attachmentWords } from '../../words/attachment.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { momentText } from '../../words/format.ts';
import type { ChosenCapture } from './choice.ts';

const w = evidenceWords;
/** Most bytes of one capture: the browser holds it whole. */
const most = 500_000_000;

type Props = {
  read: Reading;
  list: readonly ChosenCapture[];
  onChange: (list: readonly ChosenCapture[]) => void;
};

export function Captures({ read, list, onChange }: Props) {
  const fault = useSignal<string | null>(null);
  const add = async (input: HTMLInputElement) => {
    fault.value = null;
    for (const file of Array.from(input.files ?? [])) {
      const bytes = file.size <= most ? new Uint8Array(await file.arrayBuffer()) : null;
      const facts = bytes && readCapture(bytes);
      if (bytes && facts) onChange([...list, { name: file.name, bytes, facts, how: '' }]);
      else fault.value = bytes ? w.notCapture : w.tooLarge;
    }
    input.value = '';
  };
  return (
    <fieldset>
      <legend>{w.capturesTitle}</legend>
      <p class="hint">{w.capturesHint}</p>
      <CaptureList list={list} onChange={onChange} />
      <OfCase
        read={read}
        list={list}
        onTake={(capture) => onChange([...list, capture])}
        onFault={(text) => (fault.value = text)}
      />
      <label for="capture">{w.addCapture}</label>
      <input id="capture" type="file" accept=".wacz" onChange={(e) => add(e.currentTarget)} />
      <p role="status">{fault.value}</p>
    </fieldset>
  );
}

interface OfCaseProps {
  readonly read: Reading;
  readonly list: readonly ChosenCapture[];
  readonly onTake: (capture: ChosenCapture) => void;
  readonly onFault: (text: string | null) => void;
}

/** Captured pages that stand in the case, until they are taken. */
function OfCase({ read, list, onTake, onFault }: OfCaseProps) {
  const take = async (attachment: MessageAttachment, how: string) => {
    onFault(null);
    try {
      const bytes = new Uint8Array(await (await fetchAttachment(attachment)).arrayBuffer());
      const facts = readCapture(bytes);
      if (facts === null) onFault(w.notCapture);
      else onTake({ name: nameOf(attachment), bytes, facts, how });
    } catch {
      // It did not arrive, or is not what was signed: the page says so.
      onFault(attachmentWords.failed);
    }
  };
  const nameOf = ({ id, name }: MessageAttachment) => `${id.slice(0, 8)}-${name}`;
  return recordsOfKind(read.caseFile, 'capture').map((record) => {
    const attachment = fileOfCapture(record, read)?.attachment;
    const { address, how } = latest(record).body;
    if (attachment === undefined || list.some(({ name }) => name === nameOf(attachment))) return null;
    return (
      <p key={record.id}>
        <button type="button" data-act="take-capture" {...personWords} onClick={() => take(attachment, how)}>
          {w.takeCapture({ address })}
        </button>
      </p>
    );
  });
}

/** Captures that go in, each with who made it and how. */
const CaptureList = ({ list, onChange }: Pick<Props, 'list' | 'onChange'>) => (
  <>
    {list.map(({ name, facts, how }, i) => (
      <div class="card" key={`${i} ${name}`}>
        <p>
          <b dir="auto" {...reveal()}>
            {name}
          </b>
        </p>
        <p {...reveal()}>
          {[
            ...[facts.title, facts.address, momentText(facts.created), facts.software],
            w.captureParts({ n: facts.resources }),
          ]
            .filter(Boolean)
            .join('; ')}
        </p>
        <label for={`how-${i}`} {...personWords}>
          {w.captureHow({ name })}
        </label>
        <input
          id={`how-${i}`}
          type="text"
          maxLength={2000}
          value={how}
          onInput={(e) =>
            onChange(
              list.map((capture, at) => (at === i ? { ...capture, how: e.currentTarget.value } : capture)),
            )
          }
        />
        <button type="button" class="plain" onClick={() => onChange(list.filter((_, at) => at !== i))}>
          {w.removeCapture({ name })}
        </button>
      </div>
    ))}
  </>
);
