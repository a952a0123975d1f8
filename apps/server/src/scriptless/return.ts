// The forms of a conversation without script: each opens the conversation anew from what the page carried,
// does one thing, and answers with the next page. What a form lost by time comes back with the words that
// were typed.

import { randomBytes } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { keepChoices, keepDaysOf, keepOf } from '@heed/domain/retention';
import { answerFacts } from '@heed/domain/wind-down';
import { makeCode, parseCode, type ReportCode } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import { serverModules } from '@heed/modules/server';
import type { PageContext } from '@heed/site/context';
import { type FormProblem, limits } from '@heed/site/forms';
import { returnPage } from '@heed/site/return/page';
import {
  type ConversationData,
  conversationPage,
  deletedPage,
  deletePage,
  holdingsPage,
  newCodePage,
} from '@heed/site/return/pages';
import type { Context, Hono } from 'hono';
import { answerIn, withAnswer } from '../../../site/src/frame/ending.ts';
import type { Deployment } from '../deployment.ts';
import { callerOf } from '../http/address.ts';
import { type Fields, mostWordBytes, readFields } from '../http/fields.ts';
import { page, sensitivePage } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import { savedFile } from '../http/saved-file.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { promised } from '../intake/accept.ts';
import { languageOf } from '../intake/language.ts';
import { holder, stranger } from '../intake/uploads.ts';
import { readCheckIn } from '../person/check-in.ts';
import { numberOf } from '../person/routes.ts';
import { takeFiles } from './attach.ts';
import { carriedFiles } from './carried-files.ts';
import { mountCheckIn } from './check-in.ts';
import {
  type PersonMessage,
  type PersonSession,
  type ScriptlessConversation,
  scriptlessConversation,
} from './conversation.ts';
import { readForm } from './form.ts';
import type { OpenedHolding } from './holding.ts';
import type { Derivations } from './queue.ts';
import { passingRefusal, refusalWithWords } from './refused.ts';
import { messageIdOf, newForm, readFormToken } from './tokens.ts';

/** The field for the code with nothing in it but why what another site sent was not taken. */
export const foreignReturn = (deployment: Deployment, content: Content, request: Request): Response =>
  page(returnPage(pageContext(deployment, content, request), { code: '', wrong: ['foreign'] }), request, 403);

const holders = serverModules.flatMap(({ holders: own }) => own);

/** What every form of a conversation needs. */
interface Forms {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly conversation: ScriptlessConversation;
  readonly files: ReturnType<typeof carriedFiles>;
  readonly derivations: Derivations;
}

export function mountReturn(
  app: Hono,
  deployment: Deployment,
  content: Content,
  derivations: Derivations,
): void {
  const conversation = scriptlessConversation(deployment, derivations);
  const files = carriedFiles(deployment);
  const forms: Forms = { deployment, content, conversation, files, derivations };

  app.post('/return', (c) => enter(forms, c));
  app.post('/return/write', (c) => write(forms, c));
  app.post('/return/keep', (c) => keep(forms, c));
  app.post('/return/code', (c) => changeCode(forms, c));
  app.post('/return/delete', (c) => remove(forms, c));
  app.post('/return/file', (c) => sendFile(forms, c));
  mountCheckIn(app, {
    ...forms,
    askCode: (c, fields, wrong, status) => askCode(forms, c, fields, [wrong], status),
    askCodeAfter: (error, c, fields) => askCodeAfter(error, forms, c, fields),
    show: (c, person, outcomeText) => showAfter(forms, c, person, outcomeText),
  });
  for (const { mount } of holders)
    mount(app, {
      ...forms,
      askCode: (c, fields, wrong, status) => askCode(forms, c, fields, [wrong], status),
      show: (c, keys, outcomeText) =>
        showKeys(forms, c, keys, outcomeText === undefined ? {} : { outcomeText }),
    });
}

/** What the root of a code holds beside a conversation. */
const openHoldings = (deployment: Deployment, root: Uint8Array): Promise<readonly OpenedHolding[]> =>
  Promise.all(holders.map(({ open }) => open(deployment, root)));

const areEmpty = (holdings: readonly OpenedHolding[]): boolean => holdings.every(({ isEmpty }) => isEmpty);

const makeSections = (
  holdings: readonly OpenedHolding[],
  context: PageContext,
  session: string,
  person: PersonSession | null,
) => Promise.all(holdings.map(({ makeSection }) => makeSection(context, session, person)));

function contextOf({ deployment, content }: Forms, c: Context) {
  return pageContext(deployment, content, c.req.raw);
}

/**
 * What a code opens: its conversation with what is kept under it, or that alone; null where it opens nothing.
 */
async function showKeys(
  forms: Forms,
  c: Context,
  keys: PersonKeys,
  more: Partial<ConversationData> = {},
): Promise<Response | null> {
  const { deployment, conversation } = forms;
  const person = await conversation.byKeys(keys);
  if (person !== null) return showConversation(forms, c, person, more);
  const holdings = await openHoldings(deployment, keys.root);
  if (areEmpty(holdings)) return null;
  const session = conversation.sessionOf(keys);
  const context = contextOf(forms, c);
  const sections = await makeSections(holdings, context, session, null);
  return sensitivePage(holdingsPage(context, { session, outcomeText: more.outcomeText, holdings: sections }));
}

/** The conversation read anew after something was done in it; as it was where it cannot be read. */
async function showAfter(
  forms: Forms,
  c: Context,
  person: PersonSession,
  outcomeText?: string,
): Promise<Response> {
  const after = await forms.conversation.bySession(person.session).catch((error: unknown) => {
    if (passingRefusal(error) === null) throw error;
    return person;
  });
  const present = typeof after === 'string' ? person : after;
  return showConversation(forms, c, present, outcomeText === undefined ? {} : { outcomeText });
}

async function standingCheckIn({ deployment }: Forms, { keyring, conversation: { desk } }: PersonSession) {
  return (await readCheckIn(deployment, { conversation: keyring[0].conversation, desk })).checkIn;
}

/** The conversation as a page; `more` is what a form wants back. */
async function showConversation(
  forms: Forms,
  c: Context,
  person: PersonSession,
  more: Partial<ConversationData> = {},
  status = 200,
) {
  const { deployment } = forms;
  const [{ root }] = person.keyring;
  const context = contextOf(forms, c);
  const holdings = await openHoldings(deployment, root);
  const checkIn = await standingCheckIn(forms, person);
  return sensitivePage(
    conversationPage(context, {
      holdings: await makeSections(holdings, context, person.session, person),
      session: person.session,
      form: newForm(deployment, person.conversation.id),
      desk: person.read.verified.desk ?? person.conversation.desk,
      deskOfKey: new Map(person.desks.map(({ id, desk }) => [id, desk])),
      state: person.conversation.state,
      keep: keepOf(person.conversation.keepDays),
      eraseOn: person.conversation.eraseDay,
      messages: person.read.messages,
      dropped: person.read.verified.dropped.length,
      replyBy: promised(person.conversation.replyBy),
      checkIn,
      ...more,
    }),
    status,
  );
}

function askCode(forms: Forms, c: Context, fields: Fields, wrong: readonly FormProblem[], status: number) {
  return sensitivePage(
    returnPage(contextOf(forms, c), {
      code: fields.get('code') ?? '',
      wrong,
      savedForm: savedFormOf(fields),
    }),
    status,
  );
}

/** The conversation that a form belongs to; where its time ran out, the page that asks for the code again. */
function conversationOfForm({ conversation }: Forms, fields: Fields) {
  return conversation.bySession(fields.get('session') ?? '');
}

async function enter(forms: Forms, c: Context) {
  const { deployment, conversation, files } = forms;
  // Words of a form whose time ran out are carried until the code is entered.
  const fields = await readFields(c, mostWordBytes);
  if (fields.has('session')) {
    const keys = await conversation.keysIn(fields.get('session') ?? '');
    if (keys === null) return askCode(forms, c, fields, ['expired'], 401);
    return (await showKeys(forms, c, keys)) ?? askCode(forms, c, fields, ['gone'], 401);
  }
  try {
    const caller = callerOf(deployment, c.req.raw, c);
    const typed = await conversation.keysOf(fields.get('code') ?? '', caller, c.req.raw.signal);
    if ('wrong' in typed) return askCode(forms, c, fields, [typed.wrong], 422);
    const more = { text: fields.get('text') ?? '', ...files.of(fields, []).pageFields };
    const response = await showKeys(forms, c, typed.keys, more);
    if (response === null) return askCode(forms, c, fields, ['code-unknown'], 422);
    typed.open();
    return response;
  } catch (error) {
    return askCodeAfter(error, forms, c, fields);
  }
}

/** The page that asks for the code, with the words, after a refusal that passes; other errors go on. */
function askCodeAfter(error: unknown, forms: Forms, c: Context, fields: Fields): Response {
  const refusal = refusalWithWords(error);
  if (refusal === null) throw error;
  // Who typed a code alone has no words that wait.
  const hasWords = (fields.get('text') ?? '') !== '' || (fields.get('attached') ?? '') !== '';
  const isBroken = refusal.wrong === 'closed' || refusal.wrong === 'full';
  return askCode(forms, c, fields, [isBroken && !hasWords ? 'code-closed' : refusal.wrong], refusal.status);
}

async function write(forms: Forms, c: Context) {
  const { deployment, files, conversation } = forms;
  const { arrived, take } = takeFiles(deployment, c, files.open, async (before) => {
    const person = await conversation.conversationOf(before.get('session') ?? '');
    return person ? holder(deployment, person, c.req.raw, c) : stranger(deployment, c.req.raw, c);
  });
  const read = await readForm(c, take);
  const { fields } = read;
  const text = fields.get('text') ?? '';
  const { chosenAttachments: attachments, isUndecided, pageFields: shownFiles } = files.of(fields, arrived);
  // Her words stay in the page that asks for the code again.
  const carried = new Map([...fields, ['attached', shownFiles.attached?.token ?? '']]);
  const owner = await conversationOfForm(forms, fields).catch((error: unknown) =>
    askCodeAfter(error, forms, c, carried),
  );
  if (owner instanceof Response) return owner;
  if (typeof owner === 'string') return askCode(forms, c, carried, [owner], 401);
  const form =
    readFormToken(deployment, fields.get('form') ?? '', owner.conversation.id)?.id ??
    randomBytes(16).toString('hex');
  const content = {
    ...wordsWithAnswer(contextOf(forms, c), fields),
    attachments,
    urgent: fields.has('urgent'),
  };
  const wrong: FormProblem[] = [...read.wrong];
  if (content.text.trim() === '' && attachments.length === 0 && !isUndecided) wrong.push('nothing-said');
  if (isUndecided) wrong.push('attachment-uncleaned');
  if (text.length > limits.textLength) wrong.push('text-too-long');
  const again = (faults: readonly FormProblem[], status: number) =>
    showConversation(
      forms,
      c,
      owner,
      { text, urgent: fields.has('urgent'), wrong: faults, ...shownFiles },
      status,
    );
  if (wrong.length > 0) return again(wrong, 422);
  let alerted: boolean | null;
  try {
    ({ alerted } = await conversation.write(owner, {
      ...content,
      language: languageOf(c.req.raw),
      id: messageIdOf(deployment, form, content),
    }));
  } catch (error) {
    const refusal = refusalWithWords(error);
    if (refusal === null) throw error;
    return again([refusal.wrong], refusal.status);
  }
  // What is stored stays said where it cannot be read anew.
  const after = await conversation.bySession(owner.session).catch((error: unknown) => {
    if (passingRefusal(error) === null) throw error;
    return owner;
  });
  return showConversation(forms, c, typeof after === 'string' ? owner : after, {
    outcome: 'written',
    alerted,
  });
}

/** Her words, with her answer to being handed over below them where she gave one. */
function wordsWithAnswer(context: PageContext, fields: Fields): Pick<PersonMessage, 'text' | 'facts'> {
  const text = fields.get('text') ?? '';
  const successor = context.ending?.successor ?? null;
  const answer = successor && answerIn(successor, fields.get('successor'));
  if (!answer) return { text };
  return { text: withAnswer(context, text, answer), facts: answerFacts(answer, successor) };
}

async function keep(forms: Forms, c: Context) {
  const { deployment } = forms;
  const fields = await readFields(c);
  const person = await conversationOfForm(forms, fields);
  if (typeof person === 'string') return askCode(forms, c, fields, [person], 401);
  const keep = keepChoices.find((k) => k === fields.get('keep')) ?? 'default';
  const retention = await storeOrRefuse(() =>
    deployment.storage.conversations.keep(
      person.keyring[0].conversation,
      keepDaysOf[keep],
      deployment.organisation().keepDays,
    ),
  );
  return showConversation(forms, c, person, {
    outcome: 'kept',
    keep,
    eraseOn: retention.ok ? retention.eraseDay : person.conversation.eraseDay,
  });
}

async function changeCode(forms: Forms, c: Context) {
  const { deployment, conversation } = forms;
  const fields = await readFields(c);
  const keys = await conversation.keysIn(fields.get('session') ?? '');
  if (keys === null) return askCode(forms, c, fields, ['expired'], 401);
  const person = await conversation.byKeys(keys);
  const holdings = await openHoldings(deployment, keys.root);
  if (person === null && areEmpty(holdings)) return askCode(forms, c, fields, ['gone'], 401);
  const sentCode = parseCode(fields.get('newcode') ?? '');
  const boundTo = (code: ReportCode) => `${keys.conversation} ${code}`;
  const isFromForm =
    sentCode.ok && readFormToken(deployment, fields.get('form') ?? '', boundTo(sentCode.code)) !== null;
  const code = isFromForm ? sentCode.code : makeCode();
  if (!isFromForm || !fields.has('kept')) {
    const form = newForm(deployment, boundTo(code));
    const data = { session: conversation.sessionOf(keys), form, code, notKept: isFromForm };
    return sensitivePage(newCodePage(contextOf(forms, c), data), isFromForm ? 422 : 200);
  }
  const caller = callerOf(deployment, c.req.raw, c);
  const fresh = await forms.derivations.derive(code, caller);
  for (const holding of holdings) if (!holding.isEmpty) await holding.move(fresh.root);
  if (person !== null) await conversation.change(person, fresh);
  const outcomeText = contextOf(forms, c).t('code.changed');
  const response = await showKeys(forms, c, fresh, { outcome: 'code-changed', outcomeText });
  return response ?? askCode(forms, c, fields, ['gone'], 401);
}

async function remove(forms: Forms, c: Context) {
  const { conversation } = forms;
  const fields = await readFields(c);
  const person = await conversationOfForm(forms, fields);
  if (typeof person === 'string') return askCode(forms, c, fields, [person], 401);
  if (fields.get('sure') !== 'yes') {
    const data = { session: person.session, hasCheckIn: (await standingCheckIn(forms, person))?.due != null };
    return sensitivePage(deletePage(contextOf(forms, c), data));
  }
  await conversation.remove(person);
  return sensitivePage(deletedPage(contextOf(forms, c), numberOf(person.conversation.id)));
}

async function sendFile(forms: Forms, c: Context) {
  const { conversation } = forms;
  const fields = await readFields(c);
  const person = await conversationOfForm(forms, fields);
  if (typeof person === 'string') return askCode(forms, c, fields, [person], 401);
  const download = await conversation.attachment(person, fields.get('id') ?? '');
  if (!download) return askCode(forms, c, fields, ['expired'], 401);
  return savedFile(download.stream, download.attachment.name);
}

/** Words and files of a form that could not be taken, to be carried until the code is entered again. */
const savedFormOf = (fields: Fields) => ({
  text: fields.get('text') ?? '',
  attached: fields.get('attached'),
});
