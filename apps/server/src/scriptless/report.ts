// A report from a browser without script: sealed here, in memory, while it arrives; then forgotten. The page
// says that this is the weaker path. What is wrong comes back with everything that she typed.

import type { Content } from '@heed/content/read';
import {
  type BroughtOffer,
  bringOffer,
  comparisons,
  type Door,
  doors,
  intakeFacts,
} from '@heed/domain/intake';
import { makeCode, parseCode, type ReportCode } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import { blankPage } from '@heed/site/blank/page';
import type { PageContext } from '@heed/site/context';
import { codeTexts } from '@heed/site/field';
import { type FormProblem, limits, type Under18 } from '@heed/site/forms';
import { arrivalPage } from '@heed/site/receipt/arrival';
import { type ReceiptData, receiptPage, type SentFile } from '@heed/site/receipt/page';
import type { ReportData } from '@heed/site/report/data';
import { reportPage } from '@heed/site/report/page';
import type { Context } from 'hono';
import { ringsAwake } from '../alerts/awake.ts';
import type { Deployment } from '../deployment.ts';
import { currentKey } from '../desk-key.ts';
import { callerOf } from '../http/address.ts';
import { type Fields, hasMore } from '../http/fields.ts';
import { requireWhole } from '../http/open.ts';
import { page, sensitivePage } from '../http/page.ts';
import { makePageAroundCache, pageAround } from '../http/page-around.ts';
import { pageContext, pageNameOf } from '../http/page-context.ts';
import { Refusal } from '../http/problem.ts';
import { promised } from '../intake/accept.ts';
import { stranger } from '../intake/uploads.ts';
import { takeFiles } from './attach.ts';
import { type CarriedFile, carriedFiles, type FormFiles } from './carried-files.ts';
import { type PersonMessage, type ScriptlessConversation, scriptlessConversation } from './conversation.ts';
import { beginConversation } from './first-message.ts';
import { readForm } from './form.ts';
import type { Derivations } from './queue.ts';
import { refusalWithWords } from './refused.ts';
import { makeSentReports, type SentReports } from './sent-reports.ts';
import { entryOf, type FormToken, messageIdOf, newForm, noEntry, readFormToken } from './tokens.ts';

export interface ScriptlessReport {
  /** The form for these answers; `at`: the sealed address that it came by. */
  empty(request: Request, fields: Fields, at?: string): Response;
  /** What an address shows by which a report was sent; null where none was. */
  arrival(request: Request, at: string): Response | null;
  /** The form with nothing in it but why what another site sent was not taken. */
  refuseForeign(request: Request): Response;
  receive(context: Context): Promise<Response>;
}

/** What the form of a report and its sending need. */
interface ReportContext {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly derivations: Derivations;
  readonly files: ReturnType<typeof carriedFiles>;
  readonly conversation: ScriptlessConversation;
  readonly sentReports: SentReports;
}

export function scriptlessReport(
  deployment: Deployment,
  content: Content,
  derivations: Derivations,
): ScriptlessReport {
  const files = carriedFiles(deployment);
  const conversation = scriptlessConversation(deployment, derivations);
  const sentReports = makeSentReports(deployment);
  const reporting: ReportContext = { deployment, content, derivations, files, conversation, sentReports };
  const pages = makePageAroundCache(deployment.now);

  return {
    empty(request, fields, at = '') {
      const data = dataOf(reporting, fields, entryOf(deployment, at));
      const context = contextOf(reporting, request, fields.get('language'));
      const make = () => reportPage(context, data);
      if (data.text !== '') return sensitivePage(make());
      return hasMore(fields)
        ? pageAround(make(), codeTexts(data.code), request)
        : pages.answer(nameOf(context, fields), request, [...codeTexts(data.code), data.form], make);
    },

    arrival(request, at) {
      const outcome = sentReports.open(at);
      if (outcome === null) return null;
      const context = contextOf(reporting, request);
      if (outcome === 'over') return page(blankPage(context), request);
      if ('receipt' in outcome) return sensitivePage(receiptPage(context, outcome.receipt));
      return page(arrivalPage(context, outcome), request);
    },

    refuseForeign: (request) =>
      sensitivePage(
        reportPage(contextOf(reporting, request), { ...dataOf(reporting, new Map()), wrong: ['foreign'] }),
        403,
      ),

    receive: (c) => receive(reporting, c),
  };
}

/** A form that holds nothing but answers of the steps before it says the same for a minute. */
const nameOf = (context: PageContext, fields: Fields): string =>
  pageNameOf(context, context.browserLanguages, [...fields]);

/** `entry`: by which address the form comes; that of the form before it, where there is one. */
function dataOf(reporting: ReportContext, fields: Fields, entry = noEntry): ReportData {
  const { deployment, content } = reporting;
  const { code, token } = codeOf(reporting, fields);
  return {
    form: newForm(deployment, code, token?.entry ?? entry),
    code,
    door: doorOf(fields.get('door')),
    country: (fields.get('where') ?? fields.get('country') ?? '').slice(0, 8),
    goesOn: fields.get('anyway') === 'yes',
    desk: fields.get('desk'),
    under18: under18Of(fields.get('under18')),
    text: fields.get('text') ?? '',
    metadata: fields.has('metadata'),
    urgent: fields.has('urgent'),
    noReply: fields.has('noreply'),
    wroteBefore: fields.has('wrotebefore'),
    neverAuthorities: fields.has('never'),
    voice: fields.has('voice'),
    bringsOffer: fields.has('brings'),
    offer: fields.get('offer') ?? '',
    compare: comparisons.find((answer) => answer === fields.get('compare')),
    isKept: token !== null && fields.has('kept'),
    directory: content.directory,
    laws: content.laws,
    signs: content.signs,
  };
}

/**
 * The code that `fields` send with the stamp of its own form, else a new one: a code from elsewhere is never
 * taken.
 */
function codeOf(
  { deployment }: ReportContext,
  fields: Fields,
): { readonly code: ReportCode; readonly token: FormToken | null } {
  const parsed = parseCode(fields.get('code') ?? '');
  const token = parsed.ok ? readFormToken(deployment, fields.get('form') ?? '', parsed.code) : null;
  return parsed.ok && token !== null ? { code: parsed.code, token } : { code: makeCode(), token: null };
}

function contextOf({ deployment, content }: ReportContext, request: Request, language?: string) {
  return pageContext(deployment, content, request, language);
}

async function faultsOf(
  { deployment }: ReportContext,
  data: ReportData,
  hasFiles: boolean,
): Promise<FormProblem[]> {
  const wrong: FormProblem[] = [];
  const { text } = broughtBy(data);
  if (text.trim() === '' && !hasFiles) wrong.push('nothing-said');
  if (text.length > limits.textLength) wrong.push('text-too-long');
  if (deployment.desk(data.desk ?? '') === undefined) wrong.push('no-desk');
  else if (!deployment.takesReports() || (await currentKey(deployment, data.desk ?? '')) === undefined)
    wrong.push('desk-closed');
  return wrong;
}

/**
 * Seals and stores what was sent, and sends the browser on to the receipt: what it says is what happened. A
 * form that is sent again leads to no code, which was shown.
 */
async function send(
  reporting: ReportContext,
  c: Context,
  data: ReportData,
  { all, chosenAttachments }: FormFiles,
  form: FormToken,
): Promise<Response> {
  const { deployment, derivations, sentReports } = reporting;
  const request = c.req.raw;
  const caller = callerOf(deployment, request, c);
  const keys = await derivations.derive(data.code as ReportCode, caller, request.signal);
  derivations.remember(data.code as ReportCode);
  const content = {
    text: broughtBy(data).text,
    attachments: chosenAttachments,
    urgent: data.urgent ?? false,
  };
  const message = { ...content, id: messageIdOf(deployment, form.id, content) };
  let isFirst = true;
  const stored = await begin(reporting, c, data, keys, message).catch(async (error: unknown) => {
    // The same form again. What its first sending held is stored already; what was changed since follows as a
    // message of its own.
    if (!(error instanceof Refusal) || error.kind !== 'already-sent') throw error;
    isFirst = false;
    return add(reporting, keys, message);
  });
  const fileResults = all.filter(({ attachment }) => chosenAttachments.includes(attachment)).map(resultOf);
  const noReply = data.noReply ?? false;
  const receipt = { ...stored, code: isFirst ? data.code : null, noReply, files: fileResults };
  const at = sentReports.note(receipt, form.entry);
  return c.redirect(`${contextOf(reporting, request).address}/report?at=${at}`, 303);
}

/** The first message of a conversation. Throws Refusal 'already-sent' where the code has one. */
async function begin(
  reporting: ReportContext,
  c: Context,
  data: ReportData,
  keys: PersonKeys,
  message: PersonMessage,
): Promise<StoredReport> {
  const desk = data.desk ?? '';
  const accepted = await beginConversation(reporting.deployment, c, keys, {
    ...message,
    desk,
    facts: { ...factsOf(data, contextOf(reporting, c.req.raw).locale), ...broughtBy(data).facts },
    noReply: data.noReply ?? false,
  });
  return {
    desk,
    replyBy: promised(accepted.replyBy),
    alerted: message.urgent ? await ringsAwake(reporting.deployment, desk) : null,
  };
}

/**
 * A further message of a conversation that the code has already; nothing where this very message is stored.
 */
async function add(
  reporting: ReportContext,
  keys: PersonKeys,
  message: PersonMessage,
): Promise<StoredReport> {
  const { conversation, deployment } = reporting;
  const person = await conversation.byKeys(keys);
  if (person === null) throw new Refusal('already-sent', 'refusal.conversation-deleted');
  const { desk } = person.conversation;
  const isStored = person.read.messages.some((item) => item.message?.id === message.id);
  const { alerted } = isStored
    ? { alerted: message.urgent ? await ringsAwake(deployment, desk) : null }
    : await conversation.write(person, message);
  return { desk, replyBy: promised(person.conversation.replyBy), alerted };
}

async function receive(reporting: ReportContext, c: Context): Promise<Response> {
  const { deployment, files } = reporting;
  const request = c.req.raw;
  const { arrived, take } = takeFiles(deployment, c, files.open, () => stranger(deployment, request, c));
  const read = await readForm(c, async (file, before) =>
    before.get('under18') === 'yes' ? 'attachment-child' : take(file, before),
  );
  const formFiles = files.of(read.fields, arrived);
  const { chosenAttachments, isUndecided, pageFields } = formFiles;
  const data = dataOf(reporting, read.fields);
  const language = read.fields.get('language');
  const again = (wrong: readonly FormProblem[], status: number) =>
    sensitivePage(
      reportPage(contextOf(reporting, request, language), { ...data, wrong, ...pageFields }),
      status,
    );
  // A change of language or country: the same form with all that was typed, and nothing is sent.
  if (language !== undefined || read.fields.has('where')) return again(read.wrong, 200);
  const token = readFormToken(deployment, read.fields.get('form') ?? '', data.code);
  try {
    requireWhole(deployment);
    const wrong = [
      ...read.wrong,
      ...(await faultsOf(reporting, data, chosenAttachments.length > 0 || isUndecided)),
    ];
    if (isUndecided) wrong.push('attachment-uncleaned');
    if (token === null) wrong.push('code-new');
    else if (!data.isKept && !data.noReply) wrong.push('not-kept');
    if (token?.isCurrent === false) wrong.push('expired');
    if (wrong.length > 0 || token === null) return again(wrong, 422);
    return await send(reporting, c, data, formFiles, token);
  } catch (error) {
    const refusal = refusalWithWords(error);
    if (refusal === null) throw error;
    return again([refusal.wrong], refusal.status);
  }
}

type StoredReport = Pick<ReceiptData, 'desk' | 'replyBy' | 'alerted'>;

const resultOf = ({ ownName, cleaned, keepMetadata }: CarriedFile): SentFile => ({
  name: ownName,
  cleaned,
  isKept: keepMetadata,
});

const broughtBy = ({ text, offer }: ReportData): BroughtOffer => bringOffer(text ?? '', offer ?? '');

function factsOf(data: ReportData, language: string): Record<string, string | boolean> {
  const { country, door, under18, wroteBefore, neverAuthorities, noReply, urgent, metadata } = data;
  const facts = intakeFacts({
    country,
    door,
    under18,
    wroteBefore,
    neverAuthorities,
    noReply,
    urgent,
    metadataKept: metadata,
    compare: data.compare,
    language,
    sealedBy: 'server',
  });
  return { ...facts } as Record<string, string | boolean>;
}

const doorOf = (text: string | undefined): Door => doors.find((d) => d === text) ?? 'talk';
const under18Of = (text: string | undefined): Under18 | undefined =>
  (['yes', 'no', 'unknown'] as const).find((value) => value === text);
