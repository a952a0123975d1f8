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
import { promiseAt } from '@heed/domain/service-hours';
import { makeCode, parseCode, type ReportCode } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import { codeGroups } from '@heed/site/field';
import { type FormProblem, limits, type Under18 } from '@heed/site/forms';
import { type ReceiptData, receiptPage, type SentFile } from '@heed/site/receipt/page';
import type { ReportData } from '@heed/site/report/data';
import { reportPage } from '@heed/site/report/page';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import { pageAround, sensitivePage } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { promised } from '../intake/accept.ts';
import { callerOf } from '../intake/address.ts';
import { stranger } from '../intake/uploads.ts';
import { pageContext } from '../site/context.ts';
import type { Fields } from '../site/fields.ts';
import { takeFiles } from './attach.ts';
import { type CarriedFile, carriedFiles, type FormFiles } from './carried-files.ts';
import { type PersonMessage, type ScriptlessConversation, scriptlessConversation } from './conversation.ts';
import { currentKey } from './desk-key.ts';
import { beginConversation } from './first-message.ts';
import { readForm } from './form.ts';
import type { Derivations } from './queue.ts';
import { passingRefusal } from './refused.ts';
import { messageIdOf, newForm, readFormToken } from './tokens.ts';

export interface ScriptlessReport {
  /** The form for these answers. */
  empty(request: Request, fields: Fields): Response;
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
}

export function scriptlessReport(
  deployment: Deployment,
  content: Content,
  derivations: Derivations,
): ScriptlessReport {
  const files = carriedFiles(deployment);
  const conversation = scriptlessConversation(deployment, derivations);
  const reporting: ReportContext = { deployment, content, derivations, files, conversation };

  return {
    empty(request, fields) {
      const data = dataOf(reporting, fields);
      const html = reportPage(contextOf(reporting, request, fields.get('language')), data);
      const codeTexts = [data.code, String(codeGroups(data.code))];
      return data.text === '' ? pageAround(html, codeTexts, request) : sensitivePage(html);
    },

    refuseForeign: (request) =>
      sensitivePage(
        reportPage(contextOf(reporting, request), { ...dataOf(reporting, new Map()), wrong: ['foreign'] }),
        403,
      ),

    receive: (c) => receive(reporting, c),
  };
}

function dataOf(reporting: ReportContext, fields: Fields): ReportData {
  const { deployment, content } = reporting;
  const { code, isFromForm } = codeOf(reporting, fields);
  return {
    form: newForm(deployment, code),
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
    isKept: isFromForm && fields.has('kept'),
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
): { readonly code: ReportCode; readonly isFromForm: boolean } {
  const parsed = parseCode(fields.get('code') ?? '');
  const isFromForm = parsed.ok && readFormToken(deployment, fields.get('form') ?? '', parsed.code) !== null;
  return isFromForm ? { code: parsed.code, isFromForm } : { code: makeCode(), isFromForm: false };
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

/** Seals and stores what was sent, and answers with the receipt: what it says is what happened. */
async function send(
  reporting: ReportContext,
  c: Context,
  data: ReportData,
  { all, chosenAttachments }: FormFiles,
  form: string,
): Promise<Response> {
  const { deployment, derivations } = reporting;
  const request = c.req.raw;
  const caller = callerOf(deployment, request, c);
  const keys = await derivations.derive(data.code as ReportCode, caller, request.signal);
  derivations.remember(data.code as ReportCode);
  const content = {
    text: broughtBy(data).text,
    attachments: chosenAttachments,
    urgent: data.urgent ?? false,
  };
  const message = { ...content, id: messageIdOf(deployment, form, content) };
  const stored = await begin(reporting, c, data, keys, message).catch(async (error: unknown) => {
    // The same form again. What its first sending held is stored already; what was changed since follows as a
    // message of its own.
    if (error instanceof Refusal && error.kind === 'already-sent') return add(reporting, keys, message);
    throw error;
  });
  const fileResults = all.filter(({ attachment }) => chosenAttachments.includes(attachment)).map(resultOf);
  const receipt = { ...stored, code: data.code, noReply: data.noReply ?? false, files: fileResults };
  return sensitivePage(receiptPage(contextOf(reporting, request), receipt));
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
    alerted: message.urgent ? isAwake(reporting, desk) : null,
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
  const { conversation } = reporting;
  const person = await conversation.byKeys(keys);
  if (person === null) throw new Refusal('already-sent', 'refusal.conversation-deleted');
  const { desk } = person.conversation;
  const isStored = person.read.messages.some((item) => item.message?.id === message.id);
  const { alerted } = isStored
    ? { alerted: message.urgent ? isAwake(reporting, desk) : null }
    : await conversation.write(person, message);
  return { desk, replyBy: promised(person.conversation.replyBy), alerted };
}

/** Whether somebody is awake at the desk: an alert reaches a person then. */
function isAwake({ deployment }: ReportContext, desk: string): boolean {
  const profile = deployment.desk(desk);
  return profile !== undefined && promiseAt(profile, deployment.now()).dutyAwake;
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
    const wrong = [
      ...read.wrong,
      ...(await faultsOf(reporting, data, chosenAttachments.length > 0 || isUndecided)),
    ];
    if (isUndecided) wrong.push('attachment-uncleaned');
    if (token === null) wrong.push('code-new');
    else if (!data.isKept && !data.noReply) wrong.push('not-kept');
    if (token?.isCurrent === false) wrong.push('expired');
    if (wrong.length > 0 || token === null) return again(wrong, 422);
    return await send(reporting, c, data, formFiles, token.id);
  } catch (error) {
    const refusal = passingRefusal(error);
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
