// Restoring the desk keys from as many shares as were agreed. Every desk is told that it was done.
import { restoreRecovery } from '@heed/envelope/keys';
import { restoreConversations, restoredDeskKeys } from '../../model/keys/rewrap-conversation.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { client, session } from '../../model/session/session.ts';
import { recoveryWords } from '../../words/organisation.ts';
import { act, MemberActError, running, submit } from './acts.ts';

const w = recoveryWords;
/** Secret, and long to type: it stands while another page is looked at, and is dropped at locking. */
const text = sessionSignal('');

export function Restore() {
  const restore = (event: Event) => {
    event.preventDefault();
    void act(
      (n: number) => w.restored({ n }),
      async (keyring) => {
        const key = await restoreRecovery(text.value.split('\n').filter((line) => line.trim() !== ''));
        if (!key.ok)
          throw new MemberActError(
            key.reason === 'mistyped' ? w.mistyped({ n: key.share + 1 }) : w[key.reason],
          );
        if ((await submit(await restoredDeskKeys(client, keyring, key.identity), keyring)) === 'two')
          return 'two';
        text.value = '';
        return restoreConversations(client, session.value!.keyring, key.identity, (count) => {
          running.value = count;
          return session.value !== null;
        });
      },
    );
  };
  return (
    <section>
      <h2>{w.restore}</h2>
      <p>{w.restoreText}</p>
      <form onSubmit={restore}>
        <label for="shares">{w.shares}</label>
        <textarea
          id="shares"
          required
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(e) => (text.value = e.currentTarget.value)}
        />
        <button type="submit">{w.restoreAct}</button>
      </form>
    </section>
  );
}
