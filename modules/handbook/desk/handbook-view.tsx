// One handbook: its recommendations, and what becomes of those that were adopted.

import type { ItemProps } from '@heed/desk/components/list-room.tsx';
import { useResource } from '@heed/desk/components/use-resource.ts';
import { type AttemptWithNotice, attempt } from '@heed/desk/model/fault.ts';
import { missingWraps, sharedSecret } from '@heed/desk/model/keys/shared-key.ts';
import { openPart, showItem } from '@heed/desk/model/navigation.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { focus, focusArrived } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { sentWraps, signSealed } from '@heed/envelope';
import type { ConsultationSecret } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { HandbookView } from '../api/routes.ts';
import { AskAgain } from './ask-view.tsx';
import { Draft } from './draft-view.tsx';
import { adoptedOf } from './model/adoption.ts';
import { newDraftId, type OpenDraft, openDrafts } from './model/drafts.ts';
import { draftTitle, type HandbookPart, titleOf } from './parts.ts';
import { handbookWords as w } from './words.ts';

/** A handbook as it is loaded, with its drafts opened. */
function useHandbook(id: string) {
  const notice = useSignal<StatusMessage | null>(null);
  const secret = useSignal<ConsultationSecret | null>(null);
  const { content, load } = useResource(async () => {
    const view = await call('handbooks.read', {}, { id });
    secret.value ??= await sharedSecret(view, session.value!.keyring, 'convene');
    const drafts = secret.value === null ? [] : await openDrafts(view, secret.value);
    return { view, drafts, voices: await call('handbooks.voices', {}) };
  });
  useEffect(() => {
    void attempt(notice, null, async () => {
      await load();
      await shareKey(content.value!.view, secret.value);
    }).then(() => focusArrived('#handbook-name'));
  }, []);
  const run: AttemptWithNotice = async (successText, work) => {
    await attempt(notice, successText, work);
    const message = notice.value;
    if (await attempt(notice, null, load)) notice.value = message;
  };
  return { notice, content, secret, run };
}

/** Editors who came later get the key from whoever opens the handbook next. */
async function shareKey(view: HandbookView, secret: ConsultationSecret | null): Promise<void> {
  if (secret === null) return;
  const { keyring } = session.value!;
  const wraps = await missingWraps(secret, view, keyring, 'convene');
  if (wraps.length === 0) return;
  const signature = signSealed(sentWraps('handbook', { id: view.id, wraps }), keyring.keys);
  await call('handbooks.putWraps', { wraps, signature }, { id: view.id });
}

export function HandbookRoom({ id }: ItemProps) {
  const { notice, content, secret, run } = useHandbook(id);
  const open = openPart.value;
  const wasOpen = useRef(false);
  useEffect(() => {
    // By the button or by Back: what was said of a draft goes with it.
    if (wasOpen.current !== (open !== null)) notice.value = null;
    if (wasOpen.current && open === null) focus('#handbook-name');
    wasOpen.current = open !== null;
  }, [open]);
  if (content.value === null) return <Notice message={notice.value} />;
  const { view: current, voices, drafts } = content.value;
  const part: HandbookPart = { view: current, voices, run };
  if (open !== null && secret.value !== null)
    return (
      <Draft
        {...part}
        key={open}
        id={open}
        stored={drafts.find((one) => one.id === open) ?? null}
        notice={<Notice message={notice.value} />}
        onBack={() => showItem(id)}
      />
    );
  return (
    <>
      <h2 id="handbook-name" tabIndex={-1}>
        <bdi>{titleOf(current.titles)}</bdi>
      </h2>
      <Notice message={notice.value} />
      {secret.value === null ? (
        <p class="warn">{w.noKey}</p>
      ) : (
        <>
          <DraftList {...part} drafts={drafts} onOpen={(draft) => showItem(id, { part: draft })} />
          <AskAgain {...part} drafts={drafts} />
        </>
      )}
    </>
  );
}

function DraftList(props: HandbookPart & { drafts: readonly OpenDraft[]; onOpen: (id: string) => void }) {
  const { drafts, view, onOpen } = props;
  return (
    <section>
      <h3>{w.drafts}</h3>
      {drafts.length === 0 && <p class="hint">{w.noDrafts}</p>}
      <ul class="rows">
        {drafts.map((one) => (
          <li key={one.id}>
            <button type="button" class="plain" onClick={() => onOpen(one.id)}>
              <bdi>{draftTitle(one) || w.untitled}</bdi>
            </button>{' '}
            <span class="hint">{stateOf(view, one)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="act" onClick={() => onOpen(newDraftId())}>
        {w.add}
      </button>
    </section>
  );
}

function stateOf(view: HandbookView, { id }: OpenDraft): string {
  const version = adoptedOf(view, id)?.recommendation;
  if (view.proposals.some(({ draft }) => draft === id)) return w.isWaiting;
  if (version === undefined) return w.isDraft;
  return version.state === 'withdrawn'
    ? w.isWithdrawn
    : w.isAdopted({ number: version.number, version: version.version });
}
