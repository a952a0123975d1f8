// The pages of a conversation without script: the conversation, the new code, the question before deletion,
// and after it.
// `session` is what the server sealed for the next form; it stands in the page alone and runs out.
import { organisationZone } from '@heed/domain/organisation';
import { linkTo, type PageContext } from '../context.ts';
import { codeBlock, errorAt, errorSummary, hidden, tick } from '../field.ts';
import { paths } from '../forms.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { unsentDanger } from '../report/desk.ts';
import { momentAt } from '../service-hours/desk.ts';
import { checkInOffer, checkInStanding, type PersonCheckIn } from './check-in/view.ts';
import { concernsChild, isAnswered, type PersonReadMessage } from './conversation.ts';
import { conversationLayout } from './conversation-layout.ts';
import {
  alertedWords,
  choices,
  codeChoice,
  deletedWords,
  deleteWords,
  messageItem,
  type Standing,
  standing,
  type WriteData,
  writeForm,
} from './view.ts';

export interface ConversationData extends Standing, WriteData {
  /** Sealed session, for every form of the page. */
  readonly session: string;
  /** Token of the writing form: the same words sent twice are stored once. */
  readonly form: string;
  readonly messages: readonly PersonReadMessage[];
  /** The desk whose key a message names, by the key's id. */
  readonly deskOfKey: ReadonlyMap<string, string>;
  /** Messages that a genuine one names and the server did not give. */
  readonly dropped: number;
  /** By when an answer is promised, milliseconds since 1970; null where none is owed. */
  readonly replyBy: number | null;
  readonly checkIn: PersonCheckIn | null;
  /** What parts of modules hold under the same code, a section each. */
  readonly holdings: readonly (Html | null)[];
  /** What was just done, said at the top. */
  readonly outcome?: 'written' | 'kept' | 'code-changed';
  /** The same of what is kept, in words. */
  readonly outcomeText?: string;
  /** Whether somebody awake was told that there is danger; null when it was not said. */
  readonly alerted?: boolean | null;
}

export function conversationPage(context: PageContext, data: ConversationData): Html {
  const { t } = context;
  const { desks } = context.organisation;
  const desk = desks.find(({ id }) => id === data.desk);
  const nameOf = ({ message }: PersonReadMessage) =>
    desks.find(({ id }) => id === data.deskOfKey.get(message?.deskKey ?? ''))?.name ?? '';
  const timeZone = desk?.timeZone ?? organisationZone(context.organisation);
  const carried = { session: data.session };
  const outcomeText =
    data.outcomeText ??
    (data.outcome &&
      t(
        data.outcome === 'written'
          ? 'receipt.stored'
          : data.outcome === 'kept'
            ? 'keep.saved'
            : 'code.changed',
      ));
  const next = isAnswered(data.messages)
    ? t('conversation.answer')
    : data.replyBy !== null && desk
      ? t('receipt.by', { when: momentAt(context, data.replyBy, desk) })
      : t('conversation.waiting');
  return conversationLayout(context, {
    path: paths.return,
    carried,
    main: html`${errorSummary(context, data.wrong ?? [])}${unsentDanger(context, data)}
${when(outcomeText, () => html`<p class="note" role="status">${outcomeText}</p>`)}
${when(
  typeof data.alerted === 'boolean',
  () => html`<p
class="warn">${alertedWords(context, data.alerted === true)}</p>`,
)}
<h1>${t('conversation.title')}</h1>
${checkInStanding(context, carried, data.checkIn, desk)}
<p>${next}</p>
${when(data.dropped > 0, () => html`<p class="warn">${t('conversation.dropped')}</p>`)}
<ol class="talk">${data.messages.map((message) =>
      messageItem(context, message, { name: nameOf(message), timeZone }, carried),
    )}</ol>
<p>${standing(context, data)}</p>
${writeForm(
  context,
  { ...carried, form: data.form },
  { ...data, ...(concernsChild(data.messages) && { under18: 'yes' }) },
  desk,
)}
${desk && checkInOffer(context, carried, data.checkIn)}
${data.holdings}
${choices(context, carried, data.keep)}`,
  });
}

export interface HoldingsData {
  /** Sealed session, for every form of the page. */
  readonly session: string;
  /** What was just done, in words. */
  readonly outcomeText?: string | undefined;
  readonly holdings: readonly (Html | null)[];
}

/** What a code opens that has no conversation. */
export function holdingsPage(context: PageContext, { session, outcomeText, holdings }: HoldingsData): Html {
  const { t } = context;
  return conversationLayout(context, {
    path: paths.return,
    carried: { session },
    main: html`${when(outcomeText, () => html`<p class="note" role="status">${outcomeText}</p>`)}
<h1>${t('return.title')}</h1>${holdings}${codeChoice(context, { session })}`,
  });
}

export interface NewCodeData {
  readonly session: string;
  /** Token of this form: the code is taken back only with it. */
  readonly form: string;
  /** 28 digits. */
  readonly code: string;
  /** She pressed without saying that she kept it. */
  readonly notKept?: boolean;
}

export function newCodePage(context: PageContext, data: NewCodeData): Html {
  const { t } = context;
  const carried = { session: data.session };
  const offered = { ...carried, form: data.form, newcode: data.code };
  const wrong = data.notKept ? (['not-kept'] as const) : [];
  return conversationLayout(context, {
    path: paths.code,
    carried: offered,
    main: html`${errorSummary(context, wrong)}
<h1>${t('code.new')}</h1><p>${t('code.new.why')}</p>${codeBlock(data.code)}<p class="hint"
id="kept-how">${t('report.code.how')}</p>
<form method="post" action="${linkTo(context, paths.code)}" autocomplete="off">${hidden(offered)}
${errorAt(context, wrong, 'kept')}${tick({ name: 'kept', label: t('report.kept'), describedBy: 'kept-how' })}
<div class="acts"><button class="act" id="send">${t('code.change')}</button></div></form>
${backForm(context, carried, t('code.cancel'))}`,
  });
}

export function deletePage(
  context: PageContext,
  data: { readonly session: string; readonly hasCheckIn: boolean },
): Html {
  const { t } = context;
  const carried = { session: data.session };
  return conversationLayout(context, {
    path: paths.delete,
    carried,
    main: html`<h1>${t('delete.sure')}</h1>${deleteWords(context, data.hasCheckIn)}
<div class="acts"><form method="post"
action="${linkTo(context, paths.delete)}">${hidden({ ...carried, sure: 'yes' })}<button
class="destroy">${t('delete.yes')}</button></form>
<form method="post" action="${linkTo(context, paths.return)}">${hidden(carried)}<button
class="act">${t('delete.no')}</button></form></div>`,
  });
}

/** `number`: under which the desk finds what was deleted. */
export function deletedPage(context: PageContext, number: string): Html {
  return layout(context, {
    title: 'title.receipt',
    sensitive: true,
    main: deletedWords(context, number),
  });
}

const backForm = (context: PageContext, carried: Readonly<Record<string, string>>, label: string): Html =>
  html`<form method="post" action="${linkTo(context, paths.return)}">${hidden(carried)}<div
class="acts"><button>${label}</button></div></form>`;
