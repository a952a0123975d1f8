// A deposit as a member sees it: what holds, version by version from the oldest on, and one file to hand on.
import type { MessageAttachment } from '@heed/envelope';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Reading } from '../../model/conversation/reading.ts';
import { reportUnexpected } from '../../model/fault.ts';
import type { JudgedItem, VerifierFinding } from '../../model/verifier/finding.ts';
import { verifierWords } from '../../model/verifier/words.ts';
import { reveal } from '../../ui/blur.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { depositWords as w } from '../../words/inspect.ts';
import { type HandedDeposit, judgeHandedDeposit, saveForLawyer } from './deposit.ts';

interface Props {
  readonly read: Reading;
  readonly message: string;
  readonly attachment: MessageAttachment;
}

export function DepositView({ read, message, attachment }: Props) {
  const handed = useSignal<HandedDeposit | null>(null);
  const hasFailed = useSignal(false);
  const judge = async () => {
    hasFailed.value = false;
    try {
      handed.value = await judgeHandedDeposit(read, message, attachment);
    } catch (error) {
      reportUnexpected(error);
      hasFailed.value = true;
    }
  };
  useEffect(() => void judge(), []);
  return (
    <div
      data-deposit={handed.value?.report.ok ? (handed.value.report.sound ? 'sound' : 'unsound') : 'refused'}
    >
      <div role="status">
        {handed.value === null && !hasFailed.value && <p class="hint">{w.judging}</p>}
        {hasFailed.value && <p class="warn">{w.failed}</p>}
      </div>
      {hasFailed.value && (
        <button type="button" onClick={judge}>
          {w.again}
        </button>
      )}
      {handed.value && <Judged handed={handed.value} />}
    </div>
  );
}

function Judged({ handed }: { handed: HandedDeposit }) {
  const { report, isOwnLog } = handed;
  if (!report.ok)
    return (
      <div class="warn" role="alert">
        <b>{w.refused}</b>
        <p>{report.reason}</p>
      </div>
    );
  const last = report.items.length - 1;
  return (
    <>
      <div class={report.sound && isOwnLog ? 'care' : 'warn'}>
        <b>{report.sound ? verifierWords.sound : verifierWords.unsound}</b>
        <p>{isOwnLog ? w.ownLog : w.otherLog}</p>
      </div>
      {isOwnLog && report.items.some(lacksProof) && (
        <p class="care" data-later-proof>
          {w.laterProof}
        </p>
      )}
      <ol class="bare">
        {report.items.map((item, n) => (
          <Version item={item} place={placeOf(n, last)} key={item.number} />
        ))}
      </ol>
      <details open={!report.sound}>
        <summary>{verifierWords.wholeTitle}</summary>
        <Findings list={[...report.whole, ...report.files]} />
      </details>
      <h3>{verifierWords.limitsTitle}</h3>
      <p class="hint">{verifierWords.limits}</p>
      <Save handed={handed} />
    </>
  );
}

/** A version that had no entry in the log yet when this file was made. */
const lacksProof = ({ findings }: JudgedItem): boolean =>
  findings.some(({ tone, text }) => tone === 'absent' && text === verifierWords.noProof);

const placeOf = (n: number, last: number): string | null =>
  last === 0 ? null : n === 0 ? w.oldest : n === last ? w.newest : null;

const Version = ({ item, place }: { item: JudgedItem; place: string | null }) => (
  <li class="card" data-version={Number(item.number)}>
    <h3>
      {item.title}
      {place && <span class="badge">{place}</span>}
    </h3>
    {item.text !== null && (
      <p class="text" dir="auto" {...reveal()}>
        {item.text}
      </p>
    )}
    <Findings list={item.findings} />
  </li>
);

const Findings = ({ list }: { list: readonly VerifierFinding[] }) => (
  <ul class="bullets">
    {list.map(({ tone, text }) => (
      <li data-tone={tone} key={text} class={tone === 'fails' ? 'error' : undefined}>
        <b>{verifierWords.tones[tone]}:</b> <span {...reveal()}>{text}</span>
      </li>
    ))}
  </ul>
);

function Save({ handed }: { handed: HandedDeposit }) {
  const hasFailed = useSignal(false);
  const save = async () => {
    hasFailed.value = false;
    try {
      await saveForLawyer(handed);
    } catch (error) {
      if (!(error instanceof RangeError)) reportUnexpected(error);
      hasFailed.value = true;
    }
  };
  return (
    <>
      <div data-save>
        <Confirmed label={w.save} title={w.saveTitle} text={w.saveText} act={w.saveAct} onAct={save} />
      </div>
      {hasFailed.value && (
        <p class="warn" role="alert">
          {w.saveFailed}
        </p>
      )}
    </>
  );
}
