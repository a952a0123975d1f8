// Taking down a case: the call's clock, one form, and at the end a code to read out; beside it, what was no
// case; on a page of its own, cases from files.
import { noCaseKinds } from '@heed/api';
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { DraftStatus } from '../../components/draft-view.tsx';
import { Telephones } from '../../components/duty-view.tsx';
import { Fields } from '../../components/form-view.tsx';
import { formOf } from '../../model/case/forms.ts';
import { closeItem, goTo, openItem, showItem } from '../../model/navigation.ts';
import { ownDesks } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { focus, focusArrived } from '../../ui/focus.ts';
import { insertOnLine } from '../../ui/insert-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { noCaseWords, takeWords as w } from '../../words/case.ts';
import { clockName, timeName } from '../../words/format.ts';
import {
  agree,
  begin,
  callStart,
  countedCall,
  countNoCase,
  draftPlace,
  forDesk,
  notice,
  startCall,
  store,
  takeBackCount,
  taking,
  type,
} from './taking.ts';

/** The item of this screen: the page of files. */
const files = 'files';

/** `OpenFile`, `Import`: the other ways in which a case comes. */
export const Take = (ways: { OpenFile: ComponentType; Import: ComponentType }) =>
  openItem.value === files ? <FromFiles {...ways} /> : <NewCase />;

function FromFiles({ OpenFile, Import }: { OpenFile: ComponentType; Import: ComponentType }) {
  useEffect(() => focus('#files-title'), []);
  return (
    <div class="form">
      <h1 id="files-title" tabIndex={-1}>
        {w.filesTitle}
      </h1>
      <p>
        <button type="button" class="plain" data-act="close-files" onClick={closeItem}>
          ← {w.filesBack}
        </button>
      </p>
      <OpenFile />
      <Import />
    </div>
  );
}

function NewCase() {
  useEffect(() => {
    void begin().then(() => focusArrived('#take-danger-yes'));
  }, []);
  if (taking.value === null) return <Notice message={notice.value} />;
  return (
    <div class="form take">
      <h1 id="take-title" tabIndex={-1}>
        {w.title}
      </h1>
      <Notice message={notice.value} />
      {countedCall.value !== null && (
        <button type="button" data-act="uncount" onClick={takeBackCount}>
          {w.uncount}
        </button>
      )}
      <div class="take-grid">
        <div>
          <p class="hint">{w.text}</p>
          <DeskChoice />
        </div>
        <div>
          <CallClock />
          <Telephones desk={forDesk.value} />
        </div>
        <CallForm now={taking.value} />
        <div>
          <NoCase />
          <p>
            <button type="button" class="plain" data-act="files" onClick={() => showItem(files)}>
              {w.files}
            </button>
          </p>
        </div>
      </div>
    </div>
  );
}

function CallForm({ now }: { now: NonNullable<typeof taking.value> }) {
  const working = useSignal(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (working.value) return;
    working.value = true;
    const isStored = await store();
    working.value = false;
    if (!isStored) setTimeout(() => focus('.case-form [aria-invalid]'));
  };
  return (
    <form class="case-form card" onSubmit={submit} noValidate>
      <Fields
        fields={formOf('contact')}
        values={now.values}
        onChange={type}
        faults={now.faults}
        at=""
        form="take"
        desk={forDesk.value}
      />
      {now.values.consent === 'no' && <MayNot />}
      <DraftStatus name={draftPlace} onTaken={begin} />
      <Acts isHidden={now.values.consent === 'no' && !now.wordless} isStoring={working.value} />
    </form>
  );
}

/** Where storing is not in sight, it is still what Enter presses: a press that stores nothing says so. */
const Acts = ({ isHidden, isStoring }: { isHidden: boolean; isStoring: boolean }) => (
  <div class="row">
    <button type="submit" class="act" hidden={isHidden} aria-disabled={isStoring}>
      {isStoring ? w.storing : w.store}
    </button>
    <button type="button" onClick={() => goTo('inbox')}>
      {w.cancel}
    </button>
  </div>
);

function CallClock() {
  const since = callStart.value;
  return (
    <p class="row">
      {since === null ? (
        <button type="button" data-act="start-call" onClick={startCall}>
          {w.start}
        </button>
      ) : (
        <>
          <span class="badge care">{w.running({ since: timeName(since) })}</span>
          <button type="button" data-act="stamp" onClick={stampWords}>
            {w.stamp}
          </button>
        </>
      )}
    </p>
  );
}

/** Puts the time, on a line of its own, where the caret stands in the caller's words. */
function stampWords(): void {
  const area = document.querySelector<HTMLTextAreaElement>('#take-words');
  if (area !== null) insertOnLine(area, `${clockName(Date.now())} `);
}

/** A call that was no case is counted by its kind, and nothing of it is stored. */
const NoCase = () => (
  <section aria-labelledby="no-case">
    <h2 id="no-case">{w.noCase}</h2>
    <p class="hint">{w.noCaseHint}</p>
    <div class="stack">
      {noCaseKinds.map((kind) => (
        <button
          type="button"
          key={kind}
          data-act="no-case"
          data-kind={kind}
          onClick={async () => {
            if (await countNoCase(kind, noCaseWords[kind])) focus('#take-title');
          }}
        >
          {noCaseWords[kind]}
        </button>
      ))}
    </div>
  </section>
);

/** It may not be written down: what is left is a count, or a case without words. */
function MayNot() {
  const now = taking.value;
  if (now === null) return null;
  const { danger, under18 } = now.values;
  return (
    <section class="care" aria-labelledby="may-not">
      <h2 id="may-not">{w.mayNot}</h2>
      <p>{w.mayNotText}</p>
      {(danger === 'yes' || under18 === 'yes') && <p>{w.mayNotDanger}</p>}
      <div class="tick">
        <input
          type="checkbox"
          id="take-agrees"
          checked={now.wordless}
          onChange={(e) => agree(e.currentTarget.checked)}
        />
        <label for="take-agrees">{w.agrees}</label>
      </div>
      {!now.wordless && (
        <button
          type="button"
          class="act"
          onClick={async () => {
            if (await countNoCase('not-written-down', noCaseWords['not-written-down'])) focus('#take-title');
          }}
        >
          {w.countOnly}
        </button>
      )}
    </section>
  );
}

/** Whose case it becomes; a member of one desk is not asked. */
function DeskChoice() {
  const desks = ownDesks(session.value!.keyring);
  if (desks.length < 2) return null;
  return (
    <div class="field">
      <label for="take-desk">{w.desk}</label>
      <select id="take-desk" value={forDesk.value} onChange={(e) => (forDesk.value = e.currentTarget.value)}>
        {desks.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
