// The drafting table: what people said and what is known on the left, the recommendation on the right.

import { type Wrong, WrongList, wrongIn } from '@heed/desk/components/wrong-list.tsx';
import { nameOf } from '@heed/desk/model/session/keyring.ts';
import { call, draftOf, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import { faultsOf } from '@heed/domain/faults';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import { draftShape, emptyDraft, type RecommendationDraft } from '../rules/index.ts';
import { Adoption } from './adoption-view.tsx';
import { DraftFields } from './fields-view.tsx';
import { HandOvers } from './hand-overs-view.tsx';
import { type OpenDraft, saveDraft } from './model/drafts.ts';
import type { ChangeDraft, DraftProps } from './parts.ts';
import { Sources } from './sources-view.tsx';
import { handbookDraftWords as w } from './words.ts';

/** What was typed and not saved, else what stands. */
function useDraft({ id, stored, view }: DraftProps) {
  const name = `handbook ${id}`;
  const language = Object.keys(view.titles)[0] ?? 'en';
  const typed = draftOf(name);
  const draft = useSignal<RecommendationDraft>(
    typed === '' ? (stored?.draft ?? emptyDraft(language)) : JSON.parse(typed),
  );
  const isChanged = useSignal(typed !== '');
  const change: ChangeDraft = (next) => {
    draft.value = { ...draft.value, ...next };
    isChanged.value = true;
    keepDraft(name, JSON.stringify(draft.value));
  };
  const finish = () => {
    isChanged.value = false;
    keepDraft(name, '');
  };
  return { draft, isChanged, change, finish };
}

export function Draft(props: DraftProps & { notice: ComponentChildren; onBack: () => void }) {
  const { id, stored, view, run } = props;
  const { draft, isChanged, change, finish } = useDraft(props);
  const wrong = useSignal<readonly Wrong[]>([]);
  const save = async () => {
    const parsed = v.safeParse(draftShape, draft.value);
    wrong.value = parsed.success ? [] : wrongIn(faultsOf(parsed.issues), (field) => field);
    if (!parsed.success) return;
    await run(w.saved, async () => {
      const parent = stored?.revision ?? 0;
      const { isRival } = await saveDraft(view, { id, parent, draft: parsed.output });
      draft.value = parsed.output;
      finish();
      return isRival ? w.rival : undefined;
    });
  };
  return (
    <>
      <button type="button" class="plain" onClick={props.onBack}>
        ← {w.back}
      </button>
      <h2 id="handbook-draft" tabIndex={-1}>
        <bdi>{Object.values(draft.value.words)[0]?.title || w.new}</bdi>
      </h2>
      {props.notice}
      {stored?.rivals.map((one) => (
        <Rival key={one.member} {...one} onTake={() => change(one.draft)} />
      ))}
      <div class="table">
        <Sources {...props} draft={draft.value} change={change} />
        <section>
          <DraftFields {...props} draft={draft.value} change={change} />
          <WrongList wrong={wrong.value} />
          <button type="button" class="act" onClick={() => void save()}>
            {w.save}
          </button>
          <Adoption {...props} draft={draft.value} isSaved={!isChanged.value && stored !== null} />
          <HandOvers {...props} />
          {stored !== null && <Erase {...props} onErased={props.onBack} />}
        </section>
      </div>
    </>
  );
}

function Rival(props: OpenDraft['rivals'][number] & { onTake: () => void }) {
  const name = nameOf(session.value!.keyring, props.member) ?? w.colleague;
  return (
    <div class="warn">
      <p>
        <b>{w.rivalTitle({ name })}</b> {w.rivalText}
      </p>
      {Object.entries(props.draft.words).map(([language, { title, text }]) => (
        <p lang={language} dir="auto" key={language}>
          {title} {text}
        </p>
      ))}
      <button type="button" onClick={props.onTake}>
        {w.rivalTake}
      </button>
    </div>
  );
}

function Erase({ id, view, run, onErased }: DraftProps & { onErased: () => void }) {
  return (
    <p>
      <Confirmed
        label={w.erase}
        title={w.eraseTitle}
        text={w.eraseText}
        act={w.eraseAct}
        class="danger"
        onAct={() =>
          void run(w.erased, async () => {
            await call('handbooks.eraseDraft', { id }, { id: view.id });
            onErased();
            return undefined;
          })
        }
      />
    </p>
  );
}
