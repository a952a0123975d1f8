// Drafts go back to the groups that were asked before.

import { findVoteMaker } from '@heed/desk/model/modules.ts';
import { session } from '@heed/desk/model/session/session.ts';
import { useSignal } from '@preact/signals';
import { planVote } from './model/ask.ts';
import type { OpenDraft } from './model/drafts.ts';
import { draftTitle, type HandbookPart } from './parts.ts';
import { handbookWords as w } from './words.ts';

type Props = HandbookPart & { readonly drafts: readonly OpenDraft[] };
type BeginVote = NonNullable<ReturnType<typeof findVoteMaker>>;

/** Nothing where no module asks people. */
export function AskAgain(props: Props) {
  const keyring = session.value?.keyring;
  const begin = keyring && findVoteMaker(keyring);
  return begin === undefined ? null : <Ask {...props} begin={begin} />;
}

function Ask({ view, voices, run, drafts: all, begin }: Props & { readonly begin: BeginVote }) {
  const choice = useSignal<readonly string[]>([]);
  const former = useSignal('');
  const slug = useSignal('');
  const worded = all.filter((one) => draftTitle(one) !== '');
  const choose = (id: string, isChosen: boolean) =>
    (choice.value = isChosen ? [...choice.value, id] : choice.value.filter((one) => one !== id));
  const ask = () =>
    run(w.begunNotice({ slug: slug.value }), async () => {
      const drafts = worded.filter(({ id }) => choice.value.includes(id));
      if (drafts.length === 0 || former.value === '' || slug.value === '') return w.askNone;
      const names = { former: former.value, slug: slug.value.toLowerCase() };
      await begin(planVote(drafts, { ...names, today: view.today }));
      return undefined;
    });
  return (
    <details>
      <summary>{w.ask}</summary>
      <p class="hint">{w.askHint}</p>
      {voices.consultations.length === 0 ? (
        <p>{w.noConsultations}</p>
      ) : (
        <>
          {worded.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                onChange={(event) => choose(one.id, event.currentTarget.checked)}
                checked={choice.value.includes(one.id)}
              />{' '}
              <bdi>{draftTitle(one)}</bdi>
            </label>
          ))}
          <p>
            <label for="ask-former">{w.askFrom}</label>
            <select id="ask-former" onChange={(event) => (former.value = event.currentTarget.value)}>
              <option value="">{w.askChoose}</option>
              {voices.consultations.map((one) => (
                <option value={one.slug} key={one.slug}>
                  {Object.values(one.titles)[0]}
                </option>
              ))}
            </select>
          </p>
          <p>
            <label for="ask-slug">{w.slug}</label>
            <input
              id="ask-slug"
              maxLength={40}
              onInput={(event) => (slug.value = event.currentTarget.value)}
            />
          </p>
          <button type="button" onClick={() => void ask()}>
            {w.askAct}
          </button>
        </>
      )}
    </details>
  );
}
