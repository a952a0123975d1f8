// What people propose: opened here, asked, merged with another or refused with a reason that the author sees.

import { attempt } from '@heed/desk/model/fault.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { failure, type StatusMessage } from '@heed/desk/ui/status.ts';
import { askedGroupWords } from '@heed/desk/words/asked-groups.ts';
import { identifiersIn } from '@heed/domain/text';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { refusalReasons, statementFault } from '../rules/index.ts';
import { keysOf, secretsOf } from './model/keys.ts';
import {
  agreementWith,
  askingOf,
  type Decision,
  type OpenedProposal,
  openSealed,
} from './model/proposals.ts';
import type { PartProps } from './part.ts';
import { openingWords, planWords, proposalReasonWords, proposalWords as w } from './words.ts';

export function Proposals({ view, run }: PartProps) {
  const notice = useSignal<StatusMessage | null>(null);
  const proposals = useSignal<readonly OpenedProposal[] | null>(null);
  const holdsKey = useSignal(true);
  const load = () =>
    attempt(notice, null, async () => {
      const { keyring } = session.value!;
      const secrets = await secretsOf(view, keyring);
      holdsKey.value = secrets.size > 0;
      const { proposals: sealed } = await call('consultations.proposals', {}, { id: view.id });
      const keys = keysOf(view, keyring);
      proposals.value = await Promise.all(sealed.map((one) => openSealed(one, view.id, keys, secrets)));
    });
  useEffect(() => void load(), [view.revision]);
  const decide = (proposal: string, decision: Decision) =>
    run(w.decided, async () => {
      const fields = { proposal, revision: view.revision, decision };
      await call('consultations.decide', fields, { id: view.id });
      return undefined;
    }).then(load);
  const reopen = (proposal: string) =>
    run('', async () => {
      await call('consultations.reopen', { proposal }, { id: view.id });
      return undefined;
    }).then(load);
  const all = proposals.value ?? [];
  const waiting = all.filter(({ sealed }) => sealed.state !== 'decided');
  return (
    <section>
      <h3>{w.title}</h3>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      {!holdsKey.value && <p class="warn">{openingWords.none}</p>}
      {proposals.value !== null && waiting.length === 0 && <p class="hint">{w.none}</p>}
      <ul class="cards">
        {waiting.map((proposal) => (
          <Proposal
            key={`${proposal.sealed.id} ${proposal.sealed.state}`}
            proposal={proposal}
            view={view}
            onDecide={(decision) => void decide(proposal.sealed.id, decision)}
            onReopen={() => void reopen(proposal.sealed.id)}
          />
        ))}
      </ul>
      {all.length > waiting.length && <p class="hint">{w.done({ count: all.length - waiting.length })}</p>}
    </section>
  );
}

interface ProposalProps extends Pick<PartProps, 'view'> {
  readonly proposal: OpenedProposal;
  readonly onDecide: (decision: Decision) => void;
  readonly onReopen: () => void;
}

function Proposal({ proposal, view, onDecide, onReopen }: ProposalProps) {
  const { sealed, statement } = proposal;
  const { code, state, decision, decidedBy, needsSecond } = sealed;
  const isMine = decidedBy === session.value!.keyring.me.member.id;
  return (
    <li class="card" data-proposal={state}>
      <p class="hint">{w.from({ group: askedGroupWords[code] })}</p>
      {statement === null ? (
        <p class="warn">{w.unreadable}</p>
      ) : (
        <blockquote lang={statement.language} dir="auto">
          {statement.text}
        </blockquote>
      )}
      {statement !== null && identifiersIn(statement.text).length > 0 && <p class="warn">{w.look}</p>}
      {needsSecond && state === 'waiting' && <p class="hint">{w.small}</p>}
      {state === 'second' && decision !== null ? (
        <Second proposal={proposal} isMine={isMine} onDecide={onDecide} onReopen={onReopen} />
      ) : (
        statement !== null && <Decide sealed={sealed} statement={statement} view={view} onDecide={onDecide} />
      )}
    </li>
  );
}

interface SecondProps extends Pick<ProposalProps, 'proposal' | 'onDecide' | 'onReopen'> {
  readonly isMine: boolean;
}

function Second({ proposal, isMine, onDecide, onReopen }: SecondProps) {
  const decision = agreementWith(proposal);
  return (
    <>
      {decision === null ? (
        <p class="warn">{w.unreadable}</p>
      ) : (
        <p>{w.second({ decision: describe(decision) })}</p>
      )}
      {isMine && <p class="hint">{w.waitsForSecond}</p>}
      <p class="row">
        {!isMine && decision !== null && (
          <button type="button" class="act" onClick={() => onDecide(decision)}>
            {w.agree}
          </button>
        )}
        <button type="button" onClick={onReopen}>
          {w.setAside}
        </button>
      </p>
    </>
  );
}

function describe(decision: Decision): string {
  if (decision.kind === 'merge') return w.merges({ numbers: decision.numbers.join(', ') });
  if (decision.kind === 'refuse') return w.refuses({ reason: proposalReasonWords[decision.reason] });
  const statements = decision.kind === 'ask' ? decision.statements : [];
  return w.asks({ text: statements.map(({ text }) => text).join(' / ') });
}

interface DecideProps {
  readonly sealed: OpenedProposal['sealed'];
  readonly statement: { readonly language: string; readonly text: string };
  readonly view: PartProps['view'];
  readonly onDecide: (decision: Decision) => void;
}

const fieldOf = (event: Event, name: string): string => {
  event.preventDefault();
  return String(new FormData(event.currentTarget as HTMLFormElement).get(name) ?? '');
};

const Decide = (props: DecideProps) => (
  <>
    <Ask {...props} />
    <Merge {...props} />
    <Refuse {...props} />
  </>
);

function Ask({ sealed, statement, view, onDecide }: DecideProps) {
  const notice = useSignal<StatusMessage | null>(null);
  const submit = async (event: Event) => {
    const lines = fieldOf(event, 'wording')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const bad = lines.findIndex((line) => statementFault(line) !== null);
    notice.value = bad < 0 ? null : failure(planWords.badLine({ line: bad + 1 }));
    if (bad >= 0 || lines.length === 0) return;
    const { language } = statement;
    const { keyring } = session.value!;
    const statements = lines.map((text) => ({ language, text }));
    const today = { keys: keysOf(view, keyring), day: keyring.day };
    const decision = await askingOf(sealed, view.id, statements, today);
    if (decision === null) notice.value = failure(openingWords.none);
    else onDecide(decision);
  };
  return (
    <form onSubmit={(event) => void submit(event)} class="field">
      <Notice message={notice.value} />
      <label for={`wording-${sealed.id}`}>{w.wording}</label>
      <textarea id={`wording-${sealed.id}`} name="wording" rows={2} lang={statement.language}>
        {statement.text}
      </textarea>
      <button type="submit" class="act">
        {w.ask}
      </button>
    </form>
  );
}

const Merge = ({ sealed: { id }, view, onDecide }: DecideProps) => (
  <form
    class="field"
    onSubmit={(event) => onDecide({ kind: 'merge', numbers: [Number(fieldOf(event, 'number'))] })}
  >
    <label for={`merge-${id}`}>{w.merge}</label>
    <select id={`merge-${id}`} name="number" required>
      <option value="" />
      {view.statements
        .filter(({ state }) => state === 'asked')
        .map(({ number, texts }) => (
          <option value={number} key={number}>
            {number}: {Object.values(texts)[0]}
          </option>
        ))}
    </select>
    <button type="submit">{w.mergeAct}</button>
  </form>
);

function Refuse({ sealed: { id }, onDecide }: DecideProps) {
  const submit = (event: Event) => {
    const code = fieldOf(event, 'reason');
    const reason = refusalReasons.find((one) => one === code);
    if (reason !== undefined) onDecide({ kind: 'refuse', reason });
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={`reason-${id}`}>{w.reason}</label>
      <select id={`reason-${id}`} name="reason" required>
        <option value="" />
        {refusalReasons.map((reason) => (
          <option value={reason} key={reason}>
            {proposalReasonWords[reason]}
          </option>
        ))}
      </select>
      <button type="submit">{w.refuse}</button>
    </form>
  );
}
