// Web captures on the form of a package: read for what they say of themselves, kept as they are.

import { useSignal } from '@preact/signals';
import { personWords, reveal } from '../../ui/blur.ts';
import { evidenceWords } from '../../words/evidence.ts';
import type { ChosenCapture } from './choice.ts';
import { readCapture } from './wacz.ts';

const w = evidenceWords;
/** Most bytes of one capture: the browser holds it whole. */
const most = 500_000_000;

type Props = { list: readonly ChosenCapture[]; onChange: (list: readonly ChosenCapture[]) => void };

export function Captures({ list, onChange }: Props) {
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
      {list.map(({ name, facts, how }, i) => (
        <div class="card" key={`${i} ${name}`}>
          <p>
            <b dir="auto" {...reveal()}>
              {name}
            </b>
          </p>
          <p {...reveal()}>
            {[
              ...[facts.title, facts.address, facts.created, facts.software],
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
      <label for="capture">{w.addCapture}</label>
      <input id="capture" type="file" accept=".wacz" onChange={(e) => add(e.currentTarget)} />
      <p role="status">{fault.value}</p>
    </fieldset>
  );
}
