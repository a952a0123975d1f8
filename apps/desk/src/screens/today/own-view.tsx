// What the member has begun or promised: tasks until today, check-ins to come, drafts, answers to referrals.
import { NumberToRing } from '../../components/number-view.tsx';
import { openCase } from '../../model/case/go.ts';
import { rowViewOf } from '../../model/first-words/first-words.ts';
import { areWordsHidden } from '../../model/hide-words.ts';
import { inboxLineOf } from '../../model/inbox/line.ts';
import { lineAt } from '../../model/inbox/lines.ts';
import { goTo } from '../../model/navigation.ts';
import { referredCases, titleIn } from '../../model/search/search.ts';
import { draftedConversations, drafts, newCaseForm } from '../../model/session/drafts.ts';
import { session } from '../../model/session/session.ts';
import { checkInText, type DeadlineItem, whenText } from '../../model/tasks/group.ts';
import {
  allCheckIns,
  learn,
  load as ownLoad,
  ownUntilToday,
  ownWeek,
  state,
} from '../../model/tasks/tasks.ts';
import { stateWords } from '../../words/case.ts';
import { dayName, timeName } from '../../words/format.ts';
import { inboxWords } from '../../words/inbox.ts';
import { boardWords } from '../../words/tasks.ts';
import { todayWords as w } from '../../words/today.ts';
import { CaseLine, firstLines, Section, Unknown } from './lines.tsx';

/** What is known of a conversation: where nobody has opened it, its first words. */
export function titleOf(id: string): string {
  const line = lineAt(id);
  const first = line && inboxLineOf(line, session.value!.keyring, Date.now(), rowViewOf(line.row));
  return titleIn(id) ?? first?.title ?? inboxWords.notOpened;
}

export function Due() {
  const due = ownUntilToday.value;
  const { first, more } = firstLines(due);
  const load = ownLoad.value;
  return (
    <Section name="due" title={w.due} hint={more}>
      {first.length === 0 ? (
        <NothingDue />
      ) : (
        <ul class="rows">
          {first.map((item) => (
            <DueLine item={item} key={item.key} />
          ))}
        </ul>
      )}
      <p>
        {load !== null && boardWords.own({ open: load.open, week: ownWeek.value })}{' '}
        <button type="button" class="plain" data-leads="tasks" onClick={() => goTo('tasks')}>
          {w.allTasks}
        </button>
      </p>
    </Section>
  );
}

function DueLine({ item }: { item: DeadlineItem }) {
  const { conversation, thing: record, what, way, title, number } = item;
  const words = [way, what === null ? boardWords.closedCase : title];
  const facts = [whenText(item, dayName), ...(areWordsHidden.value ? [] : words)];
  return (
    <CaseLine
      id={conversation}
      title={what ?? title}
      onOpen={() => openCase(conversation, record)}
      beside={<NumberToRing number={number} />}
    >
      <small>{facts.filter((part) => part !== '').join(' · ')}</small>
    </CaseLine>
  );
}

/** Said only of tasks that have come. */
const NothingDue = () =>
  state.value === 'ready' ? (
    <p class="hint">{w.nothingDue}</p>
  ) : (
    <Unknown failed={state.value === 'failed' ? boardWords.failed : null} again={() => void learn()} />
  );

export function CheckIns() {
  const { first, more } = firstLines(allCheckIns.value);
  if (first.length === 0) return null;
  return (
    <Section name="check-ins" title={boardWords.checkIns} hint={more}>
      <ul class="rows">
        {first.map((item) => (
          <CaseLine key={item.id} id={item.id} title={item.title} isDanger={item.missed !== null}>
            <small>{checkInText(item, timeName)}</small>
          </CaseLine>
        ))}
      </ul>
    </Section>
  );
}

export function Drafts() {
  const conversations = draftedConversations();
  const hasNewCase = (drafts.value.get(newCaseForm)?.value ?? '') !== '';
  if (conversations.length === 0 && !hasNewCase) return null;
  return (
    <Section name="drafts" title={w.drafts}>
      <ul class="rows">
        {hasNewCase && (
          <li>
            <button type="button" class="line" data-leads="take" onClick={() => goTo('take')}>
              {w.newCase}
            </button>
          </li>
        )}
        {conversations.map((id) => (
          <CaseLine key={id} id={id} title={titleOf(id)} />
        ))}
      </ul>
    </Section>
  );
}

/** Answers that nobody has looked at since they came. */
export function Answers() {
  const news = referredCases.value.filter(({ isNews }) => isNews);
  if (news.length === 0) return null;
  return (
    <Section name="answers" title={w.answers}>
      <ul class="rows">
        {news.map(({ id, referral }) => (
          <CaseLine key={id} id={id} title={titleOf(id)} onOpen={() => openCase(id)}>
            <small>{referral && w.answerState({ state: stateWords[referral] })}</small>
          </CaseLine>
        ))}
      </ul>
    </Section>
  );
}
