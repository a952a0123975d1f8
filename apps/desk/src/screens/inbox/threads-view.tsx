// What a member sees who reads for no desk: the conversations that they interpret.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reportUnexpected } from '../../model/fault.ts';
import { openConversation } from '../../model/navigation.ts';
import { iMay } from '../../model/session/keyring.ts';
import { call, session } from '../../model/session/session.ts';
import { dayName } from '../../words/format.ts';
import { interpreterWords as w } from '../../words/interpreter.ts';

export function Threads() {
  const threads = useSignal<readonly { readonly id: string; readonly day: string }[]>([]);
  const failed = useSignal(false);
  useEffect(() => {
    if (!session.value || !iMay(session.value.keyring, 'thread')) return;
    call('interpreter.listConversations', {}).then(
      (answer) => (threads.value = answer.threads),
      (error: unknown) => {
        reportUnexpected(error);
        failed.value = true;
      },
    );
  }, []);
  if (failed.value) return <p class="warn">{w.failed}</p>;
  if (threads.value.length === 0) return <p class="care">{w.none}</p>;
  return (
    <section class="list" aria-labelledby="threads-title">
      <h1 id="threads-title">{w.title}</h1>
      <p class="hint">{w.text}</p>
      <ul class="rows">
        {threads.value.map(({ id, day }) => (
          <li key={id}>
            <button type="button" data-row={id} onClick={() => openConversation(id)}>
              {w.since({ day: dayName(day) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
