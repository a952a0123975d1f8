// Pages that an editor writes for campaigns: the list, and a form for the words of one page in one language.

import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { Loading } from '@heed/desk/components/loading.tsx';
import { attempt } from '@heed/desk/model/fault.ts';
import { call, draftOf, keepDraft } from '@heed/desk/model/session/session.ts';
import { toBase64 } from '@heed/desk/ui/bytes.ts';
import { focus } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { caseWords } from '@heed/desk/words/case.ts';
import { dayName, languageName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CampaignPageList } from '../api/routes.ts';
import { campaignPath, isOver } from '../rules/index.ts';
import { smallJpeg } from './small-jpeg.ts';
import { campaignWords, pageWords as w } from './words.ts';

const draft = 'campaign-page';
type Page = CampaignPageList['pages'][number];
interface Language {
  readonly code: string;
  readonly name: string;
}

/** `languages`: of the public site. `onChange`: another page can be chosen for a campaign. */
export function OwnPages(props: { languages: readonly Language[]; onChange: () => void }) {
  const notice = useSignal<StatusMessage | null>(null);
  const list = useSignal<CampaignPageList | null>(null);
  const edited = useSignal(0);
  const load = async () => {
    list.value = await call('campaignPages.list', {});
  };
  useEffect(() => void attempt(notice, null, load), []);
  const changed = async (successText: string, work: () => Promise<unknown>) => {
    if (!(await attempt(notice, successText, work))) return false;
    await attempt(notice, null, load);
    props.onChange();
    return true;
  };
  const publish = (form: FormData) =>
    changed(w.published, async () => {
      const file = form.get('picture');
      const picture = file instanceof File && file.size > 0 ? await smallJpeg(file) : undefined;
      if (picture === null) return w.unreadable;
      const text = (name: string) => String(form.get(name) ?? '').trim();
      await call('campaignPages.put', {
        ...{ slug: text('slug'), until: text('until') },
        words: {
          ...{ language: text('language'), title: text('title') },
          ...{ text: text('text'), alt: text('alt') },
        },
        picture: picture === undefined ? null : toBase64(picture),
      });
      keepDraft(draft, '');
      edited.value++;
      return undefined;
    });
  const edit = (page: Page, words: Page['words'][number]) => {
    keepDraft(draft, JSON.stringify({ slug: page.slug, until: page.until, ...words }));
    edited.value++;
    setTimeout(() => focus('#page-title'));
  };
  const now = list.value;
  return (
    <section aria-labelledby="own-pages" data-section="campaign-pages">
      <h2 id="own-pages">{w.title}</h2>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      {now === null ? (
        <Loading text={campaignWords.loading} />
      ) : (
        <PageList
          list={now}
          onEdit={edit}
          onRemove={({ slug }) => changed(w.removed, () => call('campaignPages.delete', { slug }))}
        />
      )}
      <WordsForm key={edited.value} languages={props.languages} onPublish={publish} />
    </section>
  );
}

function PageList(props: {
  list: CampaignPageList;
  onEdit: (page: Page, words: Page['words'][number]) => void;
  onRemove: (page: Page) => void;
}) {
  const { pages, today } = props.list;
  if (pages.length === 0) return <p class="hint">{w.none}</p>;
  return (
    <ul class="lines">
      {pages.map((page) => {
        const path = campaignPath(page.slug);
        const languages = page.words.map(({ language }) => languageName(language)).join(', ');
        return (
          <li key={page.slug} data-campaign-page={page.slug}>
            <p>
              {w.line({ path, day: dayName(page.until), languages })}{' '}
              {isOver(page, today) && <span class="badge">{w.over}</span>}
            </p>
            <div class="row">
              <a href={path} target="_blank" rel="noreferrer">
                {w.look}
              </a>
              {!isOver(page, today) && (
                <a href="/press" target="_blank" rel="noreferrer">
                  {w.share}
                </a>
              )}
              {page.words.map((words) => (
                <button
                  type="button"
                  class="plain"
                  key={words.language}
                  data-act="edit-page"
                  onClick={() => props.onEdit(page, words)}
                >
                  {w.change({ language: languageName(words.language) })}
                </button>
              ))}
              <Confirmed
                label={w.remove}
                title={w.removeTitle}
                text={w.removeText({ path })}
                act={w.removeAct}
                onAct={() => props.onRemove(page)}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function WordsForm(props: {
  languages: readonly Language[];
  onPublish: (form: FormData) => Promise<boolean>;
}) {
  const working = useSignal(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (working.value) return;
    working.value = true;
    await props.onPublish(new FormData(event.currentTarget as HTMLFormElement));
    working.value = false;
  };
  return (
    <details open={draftOf(draft) !== ''}>
      <summary>{w.write}</summary>
      <DraftForm draft={draft} onSubmit={submit}>
        <PlaceFields languages={props.languages} />
        <Field name="title" label={w.titleLabel}>
          <input id="page-title" name="title" type="text" required maxLength={80} dir="auto" />
        </Field>
        <Field name="text" label={w.words} hint={w.wordsHint}>
          <textarea
            id="page-text"
            name="text"
            rows={8}
            required
            maxLength={4000}
            dir="auto"
            aria-describedby="page-text-hint"
          />
        </Field>
        <Field name="picture" label={w.picture} hint={w.pictureHint}>
          <input
            id="page-picture"
            name="picture"
            type="file"
            accept="image/*"
            aria-describedby="page-picture-hint"
          />
        </Field>
        <Field name="alt" label={w.alt}>
          <input id="page-alt" name="alt" type="text" maxLength={160} dir="auto" />
        </Field>
        <button type="submit" class="act" data-act="publish-page" aria-disabled={working.value}>
          {w.publish}
        </button>
      </DraftForm>
    </details>
  );
}

/** Where the page stands, until when, and in which language these words are. */
const PlaceFields = ({ languages }: { languages: readonly Language[] }) => (
  <>
    <Field name="slug" label={w.slug} hint={w.slugHint}>
      <input
        id="page-slug"
        name="slug"
        type="text"
        required
        maxLength={40}
        aria-describedby="page-slug-hint"
      />
    </Field>
    <Field name="until" label={w.until}>
      <input id="page-until" name="until" type="date" required />
    </Field>
    <Field name="language" label={w.language}>
      <select id="page-language" name="language" required>
        <option value="">{caseWords.choose}</option>
        {languages.map(({ code, name }) => (
          <option value={code} key={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  </>
);

const Field = (props: { name: string; label: string; hint?: string; children: preact.ComponentChildren }) => (
  <div class="field">
    <label for={`page-${props.name}`}>{props.label}</label>
    {props.hint && (
      <p class="hint" id={`page-${props.name}-hint`}>
        {props.hint}
      </p>
    )}
    {props.children}
  </div>
);
