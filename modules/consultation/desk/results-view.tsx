// Results: ballots are opened in workers of this browser, counted exactly for those who count, and drawn for
// publication by the rules that protect small groups.

import { attempt } from '@heed/desk/model/fault.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { addDays } from '@heed/domain/time';
import { useSignal } from '@preact/signals';
import type { ConsultationResult } from '../api/result.ts';
import { BALLOT_DAYS, closingDay, nextTickDay, phaseOf, tickFault } from '../rules/index.ts';
import { ExactPairs, ExactRatings, groupName, textsOf } from './exact-answers.tsx';
import { countBallots } from './model/count-ballots.ts';
import { keysOf, secretsOf } from './model/keys.ts';
import { readBallots, readSheets } from './model/read.ts';
import type { CountOutput } from './model/work.ts';
import type { PartProps } from './part.ts';
import { StatementText } from './statement-text.tsx';
import { openingWords, seatFigureWords, voteResultWords as w } from './words.ts';

type View = PartProps['view'];

/** The last day on which ballots can be counted. */
const lastDayOf = ({ plan, ended: endDay }: View) => addDays(closingDay(plan.closes, endDay), BALLOT_DAYS);

export function Results({ view, run }: PartProps) {
  const { keyring } = session.value!;
  return (
    <section>
      <h3>{w.title}</h3>
      <p class="hint">{w.destroyed({ day: dayName(lastDayOf(view)) })}</p>
      {iMay(keyring, 'moderateVoices') && <Count view={view} run={run} />}
      {view.results.length > 0 && (
        <>
          <h4>{w.former}</h4>
          {view.results.map(({ day, result, withdrawal }) => (
            <details key={result.number} open={result.number === view.results[0]?.result.number}>
              <summary>{w.formerLine({ number: result.number, day: dayName(day) })}</summary>
              {withdrawal !== null && (
                <p class="warn">{w.withdrawn({ day: dayName(withdrawal.day), reason: withdrawal.reason })}</p>
              )}
              <Published view={view} result={result} />
              {withdrawal === null && iMay(keyring, 'moderateVoices') && (
                <Withdraw view={view} run={run} number={result.number} />
              )}
            </details>
          ))}
        </>
      )}
    </section>
  );
}

/** A result is withdrawn with a reason that everybody reads. It cannot be taken back. */
function Withdraw({ view, run, number }: PartProps & { number: number }) {
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get('reason') ?? '').trim();
    void run(w.withdrawDone({ number }), async () => {
      await call('consultations.withdrawResult', { number, reason }, { id: view.id });
      return undefined;
    });
  };
  return (
    <details>
      <summary>{w.withdraw}</summary>
      <form onSubmit={submit} data-withdraw={number}>
        <div class="field">
          <label for={`withdraw-${number}`}>{w.withdrawReason}</label>
          <p class="hint" id={`withdraw-${number}-hint`}>
            {w.withdrawHint}
          </p>
          <textarea
            id={`withdraw-${number}`}
            name="reason"
            rows={2}
            maxLength={600}
            required
            aria-describedby={`withdraw-${number}-hint`}
          />
        </div>
        <button type="submit">{w.withdraw}</button>
      </form>
    </details>
  );
}

function Count({ view, run }: PartProps) {
  const notice = useSignal<StatusMessage | null>(null);
  const progress = useSignal<{ done: number; of: number } | null>(null);
  const tally = useSignal<CountOutput | null>(null);
  const { keyring } = session.value!;
  const isClosed = phaseOf(view.state, view.plan, keyring.day) === 'closed';
  const former = view.results[0] ?? null;
  const count = () =>
    attempt(notice, null, async () => {
      const secrets = await secretsOf(view, keyring);
      if (secrets.size === 0) return openingWords.none;
      const [ballots, sheets] = await Promise.all([readBallots(view.id), readSheets(view.id)]);
      const input = {
        method: view.plan.method,
        keys: keysOf(view, keyring),
        identities: new Map([...secrets].map(([issue, { identity }]) => [issue, identity] as const)),
        ballots,
        sheets,
        statements: view.statements.filter(({ state }) => state === 'asked').map(({ number }) => number),
        former: former?.result ?? null,
        drawn: (former?.result.number ?? 0) + 1,
        isLast: isClosed,
      };
      tally.value = await countBallots(input, (now) => (progress.value = now));
      progress.value = null;
      return undefined;
    });
  const publish = (next: CountOutput['next']) =>
    run(w.published, async () => {
      await call('consultations.publish', { result: resultOf(view, next, isClosed) }, { id: view.id });
      tally.value = null;
      return undefined;
    });
  return (
    <>
      <Notice message={notice.value} />
      <button type="button" class="act" onClick={() => void count()}>
        {w.open}
      </button>
      {progress.value !== null && <p role="status">{w.progress(progress.value)}</p>}
      {tally.value !== null && (
        <>
          <Tally view={view} tally={tally.value} />
          <Next view={view} next={tally.value.next} onPublish={(next) => void publish(next)} />
        </>
      )}
    </>
  );
}

type NextProps = Pick<PartProps, 'view'> & {
  next: CountOutput['next'];
  onPublish: (next: CountOutput['next']) => void;
};

/** What would be published, or why nothing can be. */
function Next({ view, next, onPublish }: NextProps) {
  const { day } = session.value!.keyring;
  const { opens } = view.plan;
  const isClosed = phaseOf(view.state, view.plan, day) === 'closed';
  const newest = view.results[0];
  const former = newest === undefined ? null : { day: newest.day, isLast: newest.result.isLast };
  const fault = tickFault(former, opens, day, isClosed);
  if (fault === 'last-published') return <p class="hint">{w.lastPublished}</p>;
  return (
    <>
      <h4>{w.next}</h4>
      <p class="hint">{w.rules}</p>
      <Published view={view} result={next} />
      {fault === 'too-early' ? (
        <p class="hint">{w.nextDay({ day: dayName(nextTickDay(former, opens)) })}</p>
      ) : (
        <>
          {isClosed && <p class="warn">{w.lastWarning}</p>}
          <button type="button" class="act" onClick={() => onPublish(next)}>
            {w.publish}
          </button>
        </>
      )}
    </>
  );
}

/** As the contract's types want it. */
function resultOf(view: View, next: CountOutput['next'], isLast: boolean): ConsultationResult {
  const number = (view.results[0]?.result.number ?? 0) + 1;
  const plain = JSON.parse(JSON.stringify(next)) as Pick<ConsultationResult, 'groups' | 'opinions' | 'panel'>;
  return { version: 1, method: view.plan.method, consultation: view.id, number, isLast, ...plain };
}

const sheetLine = { once: w.sheetOnce, differs: w.sheetDiffers, unreadable: w.sheetUnreadable };

function Tally({ view, tally }: { view: View; tally: CountOutput }) {
  const { ballots, onPaper, refusedBallots, sheets, agreeToAll, opinionGroups } = tally;
  const ofOthers = agreeToAll > 0 ? tally.opinionGroupsOfOthers : [];
  return (
    <div data-counted={ballots}>
      <p>{w.counted({ ballots, paper: onPaper })}</p>
      {refusedBallots > 0 && <p class="warn">{w.refused({ count: refusedBallots })}</p>}
      {sheets.length > 0 && (
        <ul>
          {sheets.map(({ code, number, state }) => (
            <li key={`${code} ${number}`}>{sheetLine[state]({ group: groupName(code), number })}</li>
          ))}
        </ul>
      )}
      {agreeToAll > 0 && <p>{w.agreeToAll({ count: agreeToAll })}</p>}
      {opinionGroups.length > 1 && <p>{w.opinionGroups({ sizes: opinionGroups.join(', ') })}</p>}
      {ofOthers.length > 1 && <p>{w.opinionGroupsOfOthers({ sizes: ofOthers.join(', ') })}</p>}
      <details>
        <summary>{view.plan.method === 'votes' ? w.exact : w.exactAnswers}</summary>
        <p class="warn">{w.exactHint}</p>
        <ExactAnswers view={view} tally={tally} />
      </details>
    </div>
  );
}

interface ExactProps {
  readonly view: View;
  readonly rows: CountOutput['exact'];
  /** Somebody agreed with everything: what the others say stands beside. */
  readonly isOfOthersShown: boolean;
}

const Exact = ({ view, rows, isOfOthersShown }: ExactProps) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{w.statement}</th>
          <th scope="col">{seatFigureWords.group}</th>
          <th scope="col">{w.agree}</th>
          {isOfOthersShown && <th scope="col">{w.agreeOfOthers}</th>}
          <th scope="col">{w.disagree}</th>
          <th scope="col">{w.pass}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.number} ${row.group}`}>
            <th scope="row">
              <StatementText number={row.number} texts={textsOf(view, row.number)} />
            </th>
            <td>{groupName(row.group)}</td>
            <td>{row.agree}</td>
            {isOfOthersShown && <td>{row.agreeOfOthers}</td>}
            <td>{row.disagree}</td>
            <td>{row.passes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Exact figures by the method. */
function ExactAnswers({ view, tally }: { view: View; tally: CountOutput }) {
  if (view.plan.method === 'ratings') return <ExactRatings view={view} rows={tally.rated} />;
  if (tally.compared !== null) return <ExactPairs view={view} compared={tally.compared} />;
  return <Exact view={view} rows={tally.exact} isOfOthersShown={tally.agreeToAll > 0} />;
}

/** Shares as everybody sees them. */
function Published({ view, result }: { view: View; result: Pick<CountOutput['next'], 'groups' | 'panel'> }) {
  const isRated = view.plan.method === 'ratings';
  const groups = [...(result.panel === null ? [] : [result.panel]), ...result.groups];
  const small = view.plan.groups.filter(({ group }) => !groups.some(({ code }) => code === group));
  if (isRated && result.panel === null) return <p class="hint">{w.panelFew}</p>;
  return (
    <>
      {small.length > 0 && (
        <p class="hint">{w.few({ groups: small.map(({ group }) => groupName(group)).join(', ') })}</p>
      )}
      {groups.length > 0 && (
        <div class="scroll">
          <table data-published>
            <thead>
              <tr>
                <th scope="col">{w.statement}</th>
                {groups.map(({ code, ballots }) => (
                  <th scope="col" key={code}>
                    {w.groupColumn({ group: groupName(code), ballots: String(ballots) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.statements.map(({ number, texts }) => (
                <tr key={number}>
                  <th scope="row">
                    <StatementText number={number} texts={texts} />
                  </th>
                  {groups.map(({ code, shares }) => (
                    <td key={code}>{cellText(shares.find((share) => share.number === number))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function cellText(share: CountOutput['next']['groups'][number]['shares'][number] | undefined): string {
  if (share?.median === undefined) return shareText(share?.agree);
  return w.ratedCell({ median: share.median, share: shareText(share.agree) });
}

function shareText(share: number | undefined): string {
  if (share === undefined) return w.fewer;
  if (share <= 10) return w.orLess({ share });
  return share >= 90 ? w.orMore({ share }) : w.share({ share });
}
