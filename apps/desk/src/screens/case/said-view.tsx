// What the person wrote, beside an assessment: words that are selected there can be quoted. A field that
// cannot be typed in takes a selection by mouse, finger and keyboard alike.
import type { Signal } from '@preact/signals';
import { reading } from '../../model/conversation/open.ts';
import { personWords } from '../../ui/blur.ts';
import { assessWords as w } from '../../words/case.ts';
import { dayName } from '../../words/format.ts';
import type { Quotation } from './indicator-view.tsx';

export function SaidWords({ selection }: { selection: Signal<Quotation | null> }) {
  const messages = (reading.value?.messages ?? []).filter(
    ({ message, verdict }) => verdict === 'genuine' && message?.role === 'person' && message.text !== '',
  );
  if (messages.length === 0) return null;
  const select = (id: string, { value, selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    const words = value.slice(selectionStart, selectionEnd).trim().slice(0, longestQuote);
    selection.value = words === '' ? null : { message: id, words };
  };
  return (
    <details class="said">
      <summary data-act="said">{w.said}</summary>
      <p class="hint" id="said-hint">
        {w.saidHint}
      </p>
      {messages.map(({ id, day, message }) => (
        <textarea
          key={id}
          readOnly
          data-said={id}
          dir="auto"
          rows={Math.min(6, Math.ceil(message!.text.length / 60) + 1)}
          {...personWords}
          aria-label={w.saidOn({ day: dayName(day) })}
          aria-describedby="said-hint"
          value={message!.text}
          onSelect={(event) => select(id, event.currentTarget)}
        />
      ))}
    </details>
  );
}

/** As the record takes a line. */
const longestQuote = 500;
