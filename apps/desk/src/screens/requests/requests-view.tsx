// Requests of a person, and orders of a court: what to do, and letters to answer with.
import type { ResponseOf, routes } from '@heed/api';
import { filledIn, type RequestText, textIn } from '@heed/content/requests/fill';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useResource } from '../../components/use-resource.ts';
import { openId, reading } from '../../model/conversation/open.ts';
import { attempt } from '../../model/fault.ts';
import { desk } from '../../model/inbox/inbox.ts';
import { wantedRequest } from '../../model/requests.ts';
import { call, draftOf, keepDraft, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { type StatusMessage, success } from '../../ui/status.ts';
import { language } from '../../words/catalogue.ts';
import { dayName, dayNameIn, languageName } from '../../words/format.ts';
import { requestWords as w } from '../../words/requests.ts';

/** A letter or a playbook, as the server hands it out. */
type RequestTextRow = ResponseOf<(typeof routes)['subjectAccess.listTexts']>['requests'][number];

function forget(): void {
  wantedRequest.value = null;
}

export function Requests() {
  const notice = useSignal<StatusMessage | null>(null);
  const { content: all, load: fetchTexts } = useResource(
    async (): Promise<readonly RequestTextRow[]> => (await call('subjectAccess.listTexts', {})).requests,
  );
  const load = async () => {
    notice.value = null;
    await attempt(notice, null, async () => {
      await fetchTexts();
      const id = wantedRequest.value;
      setTimeout(() => focus(id === null ? '#requests-title' : `#request-${id}`));
    });
  };
  useEffect(() => void load(), []);
  useEffect(() => forget, []);
  const insert = (text: string) => {
    const place = `answer ${openId.value}`;
    keepDraft(place, [draftOf(place), text].filter(Boolean).join('\n\n'));
    notice.value = success(w.inserted);
  };
  const of = (kind: RequestTextRow['kind']) => all.value?.filter((text) => text.kind === kind) ?? [];
  return (
    <div class="form">
      <h1 id="requests-title" tabIndex={-1}>
        {w.title}
      </h1>
      <p>{w.text}</p>
      <p class="care">
        <b>{w.same}</b> {w.proof}
      </p>
      <Notice message={notice.value} />
      {all.value === null && notice.value !== null && (
        <button type="button" onClick={load}>
          {w.again}
        </button>
      )}
      {all.value !== null && (
        <>
          <h2>{w.playbooks}</h2>
          {of('playbook').map((playbook) => (
            <Playbook playbook={playbook} key={playbook.id} />
          ))}
          <h2>{w.letters}</h2>
          {openId.value === null && <p class="hint">{w.noConversation}</p>}
          {of('letter').map((letter) => (
            <Letter letter={letter} onInsert={openId.value === null ? null : insert} key={letter.id} />
          ))}
        </>
      )}
    </div>
  );
}

function Playbook({ playbook }: { playbook: RequestTextRow }) {
  const { title, when, text, state, language: writtenIn } = textIn(playbook, [language()]);
  return (
    <details class="card request" open={wantedRequest.value === playbook.id}>
      <summary id={`request-${playbook.id}`} lang={writtenIn}>
        {title}
      </summary>
      <p class="hint" lang={writtenIn}>
        {when}
      </p>
      {state === 'draft' && <p class="hint">{w.draft}</p>}
      <ol class="steps" lang={writtenIn}>
        {text.map((paragraph) => (
          <li key={paragraph}>{paragraph}</li>
        ))}
      </ol>
    </details>
  );
}

/** What the desk fills into a letter of a language. */
function placesNow(writtenIn: string) {
  const { organisation } = session.value!.keyring.me;
  const { day } = session.value!.keyring;
  return {
    organisation: organisation.name,
    contact: organisation.contact,
    desk: organisation.desks.find(({ id }) => id === desk.value)?.name ?? organisation.name,
    day: writtenIn === language() ? dayName(day) : dayNameIn(writtenIn, day),
  };
}

/** In the language of the person whose conversation is open, and for the member in their own. */
function Letter({ letter, onInsert }: { letter: RequestTextRow; onInsert: ((text: string) => void) | null }) {
  const own = textIn(letter, [language()]);
  const letterText = textIn(letter, [String(reading.value?.facts.language ?? ''), language()]);
  const text = filledIn(letterText.text, placesNow(letterText.language));
  return (
    <details class="card request">
      <summary id={`request-${letter.id}`} lang={own.language}>
        {own.title}
      </summary>
      <p class="hint">
        {letter.article !== null && `${w.article({ numbers: letter.article })}. `}
        <span lang={own.language}>{own.when}</span>
      </p>
      {letterText.state === 'draft' && <p class="hint">{w.draft}</p>}
      <Paragraphs text={text} language={letterText.language} />
      {onInsert !== null && (
        <button type="button" aria-label={`${w.insert}: ${own.title}`} onClick={() => onInsert(text)}>
          {w.insert}
        </button>
      )}
      {letterText.language !== own.language && <ForTheMember own={own} sentIn={letterText.language} />}
    </details>
  );
}

const ForTheMember = ({ own, sentIn }: { own: RequestText; sentIn: string }) => (
  <>
    <p class="hint">{w.sentIn({ sent: languageName(sentIn), own: languageName(own.language) })}</p>
    <Paragraphs text={filledIn(own.text, placesNow(own.language))} language={own.language} />
  </>
);

const Paragraphs = ({ text, language: writtenIn }: { text: string; language: string }) => (
  <>
    {text.split('\n\n').map((paragraph) => (
      <p key={paragraph} lang={writtenIn}>
        {paragraph}
      </p>
    ))}
  </>
);
