// Publishing an estimate: her words for it, every figure as it would stand there, the bytes to keep, and the
// last press.
import type { ReleaseRefusal } from '@heed/statistics/disclosure-control';
import { saySections } from '@heed/statistics/phrase-document';
import { useSignal } from '@preact/signals';
import { download } from '../../model/conversation/attachment.ts';
import { faultText } from '../../model/fault.ts';
import * as now from '../../model/figures/estimate.ts';
import { publish, type Register, readRegister } from '../../model/figures/publish.ts';
import { refusalText } from '../../model/figures/refusal-text.ts';
import { run } from '../../model/figures/run.ts';
import type { MissingPart, OpenedRelease } from '../../model/figures/work.ts';
import { failure, Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { withValues } from '../../words/catalogue.ts';
import { estimateWords as w } from '../../words/estimate.ts';
import { figureWords } from '../../words/figures.ts';
import { sayPhrase } from '../../words/statistics.ts';
import { Sections } from './report-view.tsx';

/** How many characters the server takes in each field. */
const most = { title: 120, text: 2000, from: 4, to: 4 };

export function PublishEstimate({ bytes, report, rates }: NonNullable<typeof now.found.value>) {
  const made = useSignal<{
    readonly opened: OpenedRelease;
    readonly register: Register;
    readonly of: object;
  } | null>(null);
  const notice = useSignal<typeof now.notice.value>(null);
  const published = useSignal('');
  const typed = now.typed.value;
  // What was written since is not what was looked at.
  const shown = made.value?.of === typed ? made.value : null;
  const guarded = async (work: () => Promise<void>) => {
    notice.value = null;
    try {
      await work();
    } catch (error) {
      notice.value = failure(faultText(error));
    }
  };
  const make = () =>
    guarded(async () => {
      published.value = '';
      const register = await readRegister();
      const opened = await run('open', { bytes, report, plan: { ...typed, rates }, register }).done;
      made.value = opened && { opened, register, of: typed };
    });
  const out = ({ opened, register }: NonNullable<typeof made.value>) =>
    guarded(async () => {
      made.value = null;
      if (opened.ok) published.value = (await publish(opened, register)).id;
    });
  return (
    <section class="no-print">
      <h2>{w.publish}</h2>
      <p>{w.publishText}</p>
      {(['title', 'text', 'from', 'to'] as const).map((name) => (
        <TextField name={name} value={typed[name]} key={name} />
      ))}
      <button type="button" onClick={make}>
        {w.look}
      </button>
      <Notice message={notice.value} />
      <Outcome published={published.value} opened={shown?.opened ?? null} />
      {shown?.opened.ok && <Opened opened={shown.opened} onPublish={() => out(shown)} />}
    </section>
  );
}

/** Where it stands once it is published; before that, why it may not be. */
const Outcome = ({ published, opened }: { published: string; opened: OpenedRelease | null }) => (
  <div role="status">
    {published && (
      <p class="note">
        {figureWords.done}{' '}
        <a href={`/evidence/${published}`} target="_blank" rel="noreferrer">
          /evidence/{published}
        </a>
      </p>
    )}
    {opened && !opened.ok && (
      <ul class="warn">
        {[...opened.missing.map(missingText), ...opened.refusals.map(refusalWithGroups)].map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    )}
  </div>
);

const missingText = ({ code, values }: MissingPart): string => withValues(w.missing[code], values);

/** The lists of a group stand behind the sentence. */
const refusalWithGroups = (refusal: ReleaseRefusal): string =>
  [
    refusalText(refusal),
    ...refusal.groups.map((where) => Object.keys(where).join(' + ') || figureWords.everybody),
  ].join(' ');

function TextField({ name, value }: { name: 'title' | 'text' | 'from' | 'to'; value: string }) {
  const id = `open-${name}`;
  const field = {
    id,
    maxLength: most[name],
    value,
    onInput: (e: { currentTarget: { value: string } }) => now.type({ [name]: e.currentTarget.value }),
  };
  return (
    <div class="field">
      <label for={id}>{w.open[name]}</label>
      {name === 'text' ? <textarea {...field} /> : <input type="text" {...field} />}
    </div>
  );
}

function Opened({ opened, onPublish }: { opened: OpenedRelease & { ok: true }; onPublish: () => void }) {
  const { release, sections, random } = opened;
  const { commitment } = release.made;
  const kept = useSignal(false);
  const keep = () => {
    download(
      new Blob([JSON.stringify({ title: release.title, commitment, random, opens: w.opens }, null, 1)]),
      `commitment-${commitment.slice(0, 8)}.json`,
    );
    kept.value = true;
  };
  return (
    <div class="card report">
      <h3>{figureWords.made}</h3>
      <Sections sections={saySections(sections, sayPhrase)} />
      <p>{w.keepText}</p>
      <p class="row">
        <button type="button" onClick={keep}>
          {w.keepBytes}
        </button>
        {kept.value && (
          <Confirmed
            label={figureWords.act}
            title={figureWords.sure}
            text={figureWords.sureText}
            act={figureWords.act}
            onAct={onPublish}
          />
        )}
      </p>
    </div>
  );
}
