// Handbooks: the list, a new one, and the one that is written.
import type { Routes } from '@heed/api';
import type { ResponseOf } from '@heed/api/client';
import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { ListRoom, type MakeProps } from '@heed/desk/components/list-room.tsx';
import { attempt } from '@heed/desk/model/fault.ts';
import { newSharedKey } from '@heed/desk/model/keys/shared-key.ts';
import { call, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { languageName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { HandbookRoom } from './handbook-view.tsx';
import { titleOf } from './parts.ts';
import { handbookWords as w } from './words.ts';

type Listed = ResponseOf<Routes['handbooks.list']>['handbooks'][number];

export const Handbooks = () => (
  <ListRoom
    titleId="handbooks-title"
    class="handbook form"
    words={w}
    fetch={async () => (await call('handbooks.list', {})).handbooks}
    name={({ titles }) => <bdi>{titleOf(titles)}</bdi>}
    line={(entry) => <Line {...entry} />}
    mayMake
    Make={Make}
    Item={HandbookRoom}
  />
);

const Line = ({ drafts, waiting }: Listed) => (
  <>
    <span class="hint">{w.line({ drafts })}</span>{' '}
    {waiting > 0 && <strong>{w.waiting({ count: waiting })}</strong>}
  </>
);

const draft = 'handbook';

function Make({ onDone }: MakeProps) {
  const notice = useSignal<StatusMessage | null>(null);
  const make = (form: FormData) =>
    attempt(notice, null, async () => {
      const text = (name: string) => String(form.get(name) ?? '').trim();
      const key = await newSharedKey(session.value!.keyring, 'convene', 'handbook');
      const titles = { [text('language')]: { title: text('title'), lead: text('lead') } };
      await call('handbooks.make', { slug: text('slug').toLowerCase(), titles, ...key });
      keepDraft(draft, '');
      onDone(key.id);
    });
  return (
    <DraftForm
      draft={draft}
      onSubmit={(event) => {
        event.preventDefault();
        void make(new FormData(event.currentTarget as HTMLFormElement));
      }}
    >
      <MakeFields />
      <Notice message={notice.value} />
      <button type="submit" class="act">
        {w.makeAct}
      </button>
    </DraftForm>
  );
}

const MakeFields = () => (
  <>
    <p>
      <label for="handbook-title">{w.name}</label>
      <input id="handbook-title" name="title" maxLength={140} required />
    </p>
    <p>
      <label for="handbook-lead">{w.lead}</label>
      <textarea id="handbook-lead" name="lead" rows={3} maxLength={2000} />
    </p>
    <p>
      <label for="handbook-slug">{w.slug}</label>
      <span class="hint" id="handbook-slug-hint">
        {w.slugHint}
      </span>
      <input
        id="handbook-slug"
        name="slug"
        maxLength={40}
        required
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        aria-describedby="handbook-slug-hint"
      />
    </p>
    <p>
      <label for="handbook-language">{w.language}</label>
      <select id="handbook-language" name="language" required>
        <option value="" />
        {session.value!.keyring.me.organisation.languages.map((code) => (
          <option value={code} key={code}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </p>
  </>
);
