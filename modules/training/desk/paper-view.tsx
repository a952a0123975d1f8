// Sheets of paper, one line each: right answers before and after.

import { call } from '@heed/desk/model/session/session.ts';
import { FieldHints } from '@heed/desk/ui/parts.tsx';
import type { PaperSheet } from '@heed/domain/training';
import { useSignal } from '@preact/signals';
import type { RoomView } from '../api/routes.ts';
import { trainingWords as w } from './words.ts';

/** Lines of two numbers; the number of the first line that is none. */
export function readSheets(
  text: string,
): { readonly sheets: readonly PaperSheet[] } | { readonly wrongLine: number } {
  const sheets: PaperSheet[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, before, after] = /^\s*(\d{1,3})[\s,;:/-]+(\d{1,3})\s*$/.exec(line) ?? [];
    if (before === undefined || after === undefined) return { wrongLine: at + 1 };
    sheets.push({ before: Number(before), after: Number(after) });
  }
  return { sheets };
}

export function Paper(props: {
  view: RoomView;
  run: (text: string | null, work: () => Promise<unknown>) => Promise<void>;
}) {
  const { room, sheets } = props.view;
  const people = useSignal(String(sheets.length));
  const text = useSignal(sheets.map(({ before, after }) => `${before} ${after}`).join('\n'));
  const fault = useSignal<string | undefined>(undefined);
  const save = (event: Event) => {
    event.preventDefault();
    const read = readSheets(text.value);
    fault.value = 'wrongLine' in read ? w.paperWrong({ line: read.wrongLine }) : undefined;
    if ('wrongLine' in read) return;
    void props.run(w.paperSaved({ count: read.sheets.length }), () =>
      call('rooms.setSheets', { people: Number(people.value), sheets: [...read.sheets] }, { id: room.id }),
    );
  };
  return (
    <details>
      <summary>{w.paper}</summary>
      <form onSubmit={save}>
        <div class="field">
          <label for="paper-people">{w.paperPeople}</label>
          <input
            id="paper-people"
            type="number"
            min={0}
            max={1000}
            required
            value={people}
            onInput={(event) => (people.value = event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="paper-sheets">{w.paperSheets}</label>
          <FieldHints id="paper-sheets" hint={w.paperHint} fault={fault.value} />
          <textarea
            id="paper-sheets"
            rows={6}
            value={text}
            aria-describedby={`paper-sheets-hint${fault.value === undefined ? '' : ' paper-sheets-fault'}`}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        </div>
        <button type="submit">{w.paperSave}</button>
      </form>
    </details>
  );
}
