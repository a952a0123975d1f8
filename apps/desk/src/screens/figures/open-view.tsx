// Publishing an estimate: the analyst's words for it, every figure as it would stand there, the bytes to
// keep, and the last press.
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
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { failure } from '../../ui/status.ts';
import { withValues } from '../../words/catalogue.ts';
import { estimateWords as w } from '../../words/estimate.ts';
import { figureWords } from '../../words/figures.ts';
import { sayPhrase } from '../../words/statistics.ts';
import { Sections } from './report-view.tsx';

/** How many characters the server takes in each field. */
const most = { title: 120, text: 2000, from: 4, to: 4 };

export function PublishEstimate({ bytes, report, rates }: NonNullable<typeof now.latestEstimate.value>) {
  const prepared = useSignal<{
    readonly releaseResult: OpenedRelease;
    readonly register: Register;
    readonly of: object;
  } | null>(null);
  const notice = useSignal<typeof now.notice.value>(null);
  const published = useSignal('');
  const typed = now.typed.value;
  // What was written since is not what was looked at.
  const current = prepared.value?.of === typed ? prepared.value : null;
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
      const releaseResult = await run('open', { bytes, report, plan: { ...typed, rates }, register }).result;
      prepared.value = releaseResult && { releaseResult, register, of: typed };
    });
  const out = ({ releaseResult, register }: NonNullable<typeof prepared.value>) =>
    guarded(async () => {
      prepared.value = null;
      if (releaseResult.ok) published.value = (await publish(releaseResult, register)).id;
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
      <Outcome published={published.value} result={current?.releaseResult ?? null} />
      {current?.releaseResult.ok && (
        <ReleasePreview result={current.releaseResult} onPublish={() => out(current)} />
      )}
    </section>
  );
}

/** Where it stands once it is published; before that, why it may not be. */
const Outcome = ({ published, result }: { published: string; result: OpenedRelease | null }) => (
  <div role="status">
    {published && (
      <p class="note">
        {figureWords.done}{' '}
        <a href={`/evidence/${published}`} target="_blank" rel="noreferrer">
          /evidence/{published}
        </a>
      </p>
    )}
    {result && !result.ok && (
      <ul class="warn">
        {[...result.missing.map(missingText), ...result.refusals.map(refusalWithGroups)].map((says) => (
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

function ReleasePreview({
  result,
  onPublish,
}: {
  result: OpenedRelease & { ok: true };
  onPublish: () => void;
}) {
  const { release, sections, random } = result;
  const { commitment } = release.made;
  const isKept = useSignal(false);
  const keep = () => {
    download(
      new Blob([JSON.stringify({ title: release.title, commitment, random, opens: w.opens }, null, 1)]),
      `commitment-${commitment.slice(0, 8)}.json`,
    );
    isKept.value = true;
  };
  return (
    <div class="card report">
      <h3>{figureWords.preview}</h3>
      <Sections sections={saySections(sections, sayPhrase)} />
      <p>{w.keepText}</p>
      <p class="row">
        <button type="button" onClick={keep}>
          {w.keepBytes}
        </button>
        {isKept.value && (
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
