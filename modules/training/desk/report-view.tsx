// What a workshop changed, as everybody reads it with whom the trainer shares it, and the button that
// shares it.

import { ReportSections } from '@heed/desk/components/figures/report-sections.tsx';
import { useResource } from '@heed/desk/components/use-resource.ts';
import { download } from '@heed/desk/model/conversation/attachment.ts';
import { attempt } from '@heed/desk/model/fault.ts';
import { call } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { Confirmed, describedBy, FieldHints } from '@heed/desk/ui/parts.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { sayPhrase } from '@heed/desk/words/statistics.ts';
import { csvOf } from '@heed/domain/csv';
import { MOST_PLACE } from '@heed/domain/training';
import { sayDocument } from '@heed/statistics/phrase-document';
import { describeWorkshop, reportRows, type WorkshopReport } from '@heed/statistics/training';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { trainingReportWords as w } from './words.ts';

interface ReadReport {
  readonly report: WorkshopReport;
  /** Null where it is not shared. */
  readonly share: { readonly address: string; readonly place: string } | null;
}

export function Report({ id, course }: { id: string; course: string }) {
  const notice = useSignal<StatusMessage | null>(null);
  const { content, load } = useResource(async (): Promise<ReadReport> => {
    const { report, share } = await call('rooms.readReport', {}, { id });
    return { report: JSON.parse(report) as WorkshopReport, share };
  });
  useEffect(() => void attempt(notice, null, load), [id]);
  if (content.value === null) return <Notice message={notice.value} />;
  const { report, share } = content.value;
  const { title, sections } = sayDocument(describeWorkshop(report, dayName(report.day)), sayPhrase);
  const save = () => {
    const { columns, rows } = reportRows(report);
    download(new Blob([csvOf(columns, rows)], { type: 'text/csv' }), `training-${course}.csv`);
  };
  const run = async (text: string, work: () => Promise<unknown>) => {
    if (await attempt(notice, text, work)) await attempt(notice, null, load);
  };
  return (
    <section class="report figures">
      <h3>{title}</h3>
      <Notice message={notice.value} />
      <Share
        share={share}
        onShare={(place) => void run(w.shareDone, () => call('rooms.shareReport', { place }, { id }))}
        onStop={() => void run(w.stopDone, () => call('rooms.stopSharing', {}, { id }))}
      />
      <ReportSections sections={sections} />
      <p class="row">
        <button type="button" onClick={save}>
          {w.csv}
        </button>
      </p>
    </section>
  );
}

/** Says what will be seen before anything is shared; then where it stands, and how to take it away. */
function Share(props: { share: ReadReport['share']; onShare: (place: string) => void; onStop: () => void }) {
  const { share } = props;
  const place = useSignal(share?.place ?? '');
  return (
    <section class="card no-print">
      <h4>{w.share}</h4>
      <p>{share === null ? w.shareText : w.sharedText}</p>
      {share !== null && <Addresses address={share.address} />}
      <div class="field">
        <label for="report-place">{w.place}</label>
        <FieldHints id="report-place" hint={w.placeHint} />
        <input
          id="report-place"
          type="text"
          maxLength={MOST_PLACE}
          aria-describedby={describedBy('report-place', w.placeHint, undefined)}
          value={place.value}
          onInput={(event) => (place.value = event.currentTarget.value)}
        />
      </div>
      <p class="row">
        {share === null ? (
          <button type="button" class="act" onClick={() => props.onShare(place.value)}>
            {w.shareAct}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => props.onShare(place.value)}>
              {w.placeSave}
            </button>
            <Confirmed
              label={w.stop}
              title={w.stopTitle}
              text={w.stopText}
              act={w.stopAct}
              class="destroy"
              onAct={props.onStop}
            />
          </>
        )}
      </p>
    </section>
  );
}

const Addresses = ({ address }: { address: string }) => (
  <ul>
    <li>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {address}
      </a>
    </li>
    {(['pdf', 'csv'] as const).map((kind) => (
      <li key={kind}>
        <a href={`${address}.${kind}`} target="_blank" rel="noopener noreferrer">
          {kind === 'pdf' ? w.sharedPdf : w.sharedCsv}
        </a>
      </li>
    ))}
  </ul>
);
