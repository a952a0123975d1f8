// Above a case that came from outreach: what was ticked on the phone, and one press that writes it into the
// case file as this member's own entries.

import { type Body, type OutreachEntry, outreachIn, recordsOfKind } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { Alarm } from '../../components/alarm-view.tsx';
import { linesOf } from '../../model/case/shape.ts';
import { writeEntry } from '../../model/case/write-entry.ts';
import { newMessageId, openConversation } from '../../model/conversation/load.ts';
import { act } from '../../model/conversation/open.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { nameOf } from '../../model/session/keyring.ts';
import { client, session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { kindWords } from '../../words/case.ts';
import { takeOverWords as w } from '../../words/outreach.ts';

/** What does not yet stand in the case file. */
function missing(read: Reading, entries: readonly OutreachEntry[]): readonly OutreachEntry[] {
  const file = read.caseFile;
  return entries.filter(
    ({ kind, thing: recordId }) => !recordsOfKind(file, kind).some(({ id }) => id === recordId),
  );
}

export function TakeOver({ read }: { read: Reading }) {
  const working = useSignal(false);
  const entries = outreachIn(read.facts);
  if (entries === null) return <p class="care">{w.unreadable}</p>;
  const missingEntries = missing(read, entries);
  if (missingEntries.length === 0) return null;
  const name = nameOf(session.value!.keyring, String(read.facts.by ?? '')) ?? w.someone;
  const write = async () => {
    if (working.value) return;
    working.value = true;
    await act(w.done, async (_, keyring) => {
      // Each entry names those before it, and somebody else may have pressed meanwhile.
      for (const { kind, thing: recordId } of missingEntries) {
        const fresh = await openConversation(client, keyring, read.row.id);
        const [entry] = missing(fresh, entries).filter((part) => part.thing === recordId);
        if (entry === undefined) continue;
        await writeEntry(
          kind,
          entry.body as Body,
          { before: null, thing: recordId, id: newMessageId() },
          fresh,
          keyring,
        );
      }
    });
    working.value = false;
  };
  return (
    <Alarm name="take-over" tone="care" title={w.title} byItself={!read.row.urgent}>
      <p>{w.text({ name })}</p>
      <dl class="facts">
        {missingEntries.flatMap(({ kind, thing: recordId, body }) =>
          linesOf(kind, body, (id) => id.slice(0, 8)).map(({ label, says }) => (
            <div key={`${recordId} ${label}`}>
              <dt>
                {kindWords[kind].title}: {label}
              </dt>
              <dd dir="auto" class="text" {...reveal()}>
                {says}
              </dd>
            </div>
          )),
        )}
      </dl>
      <button type="button" class="act" data-act="take-over" aria-disabled={working.value} onClick={write}>
        {w.act}
      </button>
    </Alarm>
  );
}
