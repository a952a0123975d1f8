// The keys of a consultation: confirmed by a supervisor, shared with those who moderate, renewed when one of
// them left.

import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { confirmation, openersOf, secretsOf, sharesFor } from './model/keys.ts';
import type { PartProps } from './part.ts';
import { openingWords as w } from './words.ts';

export function Keys({ view, run }: PartProps) {
  const { keyring } = session.value!;
  const { id } = view;
  if (!iMay(keyring, 'supervise')) return view.state === 'draft' ? <p class="hint">{w.byOthers}</p> : null;
  const lacking = openersOf(keyring).filter(({ member }) => !view.holders.includes(member));
  const holds = view.holders.includes(keyring.me.member.id);
  const confirm = (sentence: string) =>
    run(sentence, async () => {
      const { groups } = await call('consultations.prepareKeys', {}, { id });
      await call('consultations.confirmKeys', await confirmation(view, groups, keyring), { id });
      return undefined;
    });
  const share = () =>
    run(w.shared, async () => {
      const secrets = await secretsOf(view, keyring);
      const shares = await Promise.all(
        [...secrets].map(([issue, secret]) => sharesFor(secret, { id, issue }, lacking, keyring)),
      );
      await call('consultations.share', { shares: shares.flat() }, { id });
      return undefined;
    });
  if (view.state === 'draft')
    return (
      <section>
        <h3>{w.title}</h3>
        <p>{w.text}</p>
        <button type="button" class="act" onClick={() => void confirm(w.confirmed)}>
          {w.confirm}
        </button>
      </section>
    );
  return (
    <>
      {holds && lacking.length > 0 && (
        <button type="button" onClick={() => void share()}>
          {w.share({ count: lacking.length })}
        </button>
      )}
      {view.state === 'open' && (
        <details>
          <summary>{w.renew}</summary>
          <p class="hint">{w.renewHint}</p>
          <button type="button" onClick={() => void confirm(w.renewed)}>
            {w.renew}
          </button>
        </details>
      )}
    </>
  );
}
