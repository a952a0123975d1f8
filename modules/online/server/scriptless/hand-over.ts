// Hands a deposit over to a desk, from a browser without script: one message with the proof and the first
// files, further ones with the rest. A desk other than that of her conversation gets a code of its own.

import { randomBytes } from 'node:crypto';
import { type ComparisonAnswer, comparedFacts, comparisons, intakeFacts } from '@heed/domain/intake';
import { neutralName } from '@heed/domain/media';
import type { Facts, MessageAttachment } from '@heed/envelope';
import { makeCode, parseCode, type ReportCode } from '@heed/envelope/code';
import { currentKey } from '@heed/server/desk-key';
import { callerOf } from '@heed/server/http/address';
import { readFields } from '@heed/server/http/fields';
import { sensitivePage } from '@heed/server/http/page';
import { Refusal } from '@heed/server/http/problem';
import { stranger } from '@heed/server/intake/uploads';
import { store } from '@heed/server/scriptless/attach';
import type { PersonSession } from '@heed/server/scriptless/conversation';
import { beginConversation } from '@heed/server/scriptless/first-message';
import type { HoldingForms } from '@heed/server/scriptless/holding';
import { newForm, readFormToken } from '@heed/server/scriptless/tokens';
import type { FormProblem } from '@heed/site/forms';
import { day } from '@heed/site/moment';
import type { Context } from 'hono';
import { isComparable } from '../../rules/deposit.ts';
import type { Deposit } from '../../site/deposit/open.ts';
import { handOverPage } from '../../site/deposit/step-pages.ts';
import { depositContext, depositRefusal } from './deposit.ts';
import { packageOf, vaultFile } from './vault.ts';
import { chosenBy, contextOf, type DepositChoice } from './vault-choice.ts';

export async function handOver(forms: HoldingForms, c: Context): Promise<Response> {
  const { deployment, conversation } = forms;
  const fields = await readFields(c);
  const choice = await chosenBy(forms, c, fields);
  if (choice instanceof Response) return choice;
  const { keys, session, deposit } = choice;
  const { group } = deposit;
  const context = contextOf(forms, c);
  const desk = deployment.desk(fields.get('desk') ?? '');
  const person = await conversation.byKeys(keys);
  const ownDesk = person && (person.read.verified.desk ?? person.conversation.desk);
  const sentCode = parseCode(fields.get('newcode') ?? '');
  const compare = comparisons.find((answer) => answer === fields.get('compare'));
  const boundTo = (code: ReportCode) => `${group} ${code}`;
  const isFromForm =
    sentCode.ok && readFormToken(deployment, fields.get('form') ?? '', boundTo(sentCode.code)) !== null;
  const again = ({ wrong = [], asksCode = false, status = 422 }: FormAgain) => {
    const code = isFromForm ? sentCode.code : makeCode();
    const form = newForm(deployment, asksCode ? boundTo(code) : group);
    const answers = { desk: desk?.id, compare, isComparable: isComparable(deposit.kind) };
    const data = { session, group, form, ...answers, wrong, ...(asksCode && { newCode: code }) };
    return sensitivePage(handOverPage(context, data), status);
  };
  if (desk === undefined) return again({ wrong: ['no-desk'] });
  if (!deployment.takesReports() || (await currentKey(deployment, desk.id)) === undefined)
    return again({ wrong: ['desk-closed'] });
  const needsCode = (ownDesk !== null && ownDesk !== desk.id) || fields.has('newcode');
  if (needsCode && !(isFromForm && fields.has('kept')))
    return again({ wrong: fields.has('newcode') ? ['not-kept'] : [], asksCode: true });
  try {
    await send(forms, c, choice, {
      desk: desk.id,
      person,
      code: needsCode && sentCode.ok ? sentCode.code : null,
      compare,
    });
  } catch (error) {
    // A conversation of this code was deleted, and is there for three days more.
    if (error instanceof Refusal && error.kind === 'already-sent')
      return again({ asksCode: true, status: 409 });
    const refusal = depositRefusal(error);
    if (refusal === null) throw error;
    return again({ wrong: [refusal.wrong], asksCode: needsCode, status: refusal.status });
  }
  const response = await forms.show(c, keys, context.t('deposit.hand.done', { desk: desk.name }));
  return response ?? forms.askCode(c, fields, 'gone', 401);
}

/** The form once more, and why. */
interface FormAgain {
  readonly wrong?: readonly FormProblem[];
  /** With a new code, which she has to write down first. */
  readonly asksCode?: boolean;
  readonly status?: number;
}

interface HandOverTarget {
  readonly desk: string;
  readonly person: PersonSession | null;
  /** Of the conversation that begins; null where the code of the deposit is used. */
  readonly code: ReportCode | null;
  readonly compare: ComparisonAnswer | undefined;
}

/** Most attachments of one message. */
const mostAttachments = 10;

/** Sends the deposit as messages of one conversation, which begins here where it is another desk's. */
async function send(
  forms: HoldingForms,
  c: Context,
  choice: DepositChoice,
  to: HandOverTarget,
): Promise<void> {
  const { deployment, conversation, derivations } = forms;
  const { deposit } = choice;
  const context = contextOf(forms, c);
  const attachments = await attach(forms, c, choice);
  const text = messageText(context, deposit);
  const facts = {
    deposit: deposit.kind,
    depositGroup: deposit.group,
    depositVersions: deposit.versions.length,
    ...comparedFacts(text, deposit.versions.at(-1)!.message.text, to.compare),
  };
  const first = {
    id: randomBytes(16).toString('hex'),
    text,
    attachments: attachments.slice(0, mostAttachments),
    urgent: false,
    facts,
  };
  const caller = callerOf(deployment, c.req.raw, c);
  const keys = to.code === null ? choice.keys : await derivations.derive(to.code, caller, c.req.raw.signal);
  if (to.code === null && to.person !== null) await conversation.write(to.person, first);
  else
    await beginConversation(deployment, c, keys, {
      ...first,
      desk: to.desk,
      facts: { ...factsOfBeginning(forms, c), ...facts },
      noReply: false,
    });
  for (let at = mostAttachments; at < attachments.length; at += mostAttachments) {
    const person = await conversation.byKeys(keys);
    const rest = { attachments: attachments.slice(at, at + mostAttachments), urgent: false };
    const id = randomBytes(16).toString('hex');
    if (person !== null)
      await conversation.write(person, { ...rest, id, text: context.t('deposit.message.files') });
  }
}

/** The file with the proof first, then every file of every version, sealed anew. */
async function attach(
  forms: HoldingForms,
  c: Context,
  { vault, deposit }: DepositChoice,
): Promise<MessageAttachment[]> {
  const { deployment } = forms;
  const by = stranger(deployment, c.req.raw, c);
  const attachments: MessageAttachment[] = [];
  const keep = async (plain: AsyncIterable<Uint8Array>, { name, type }: { name: string; type: string }) => {
    const names = attachments.map((file) => file.name);
    const unique = names.includes(name)
      ? neutralName({ type, ending: name.split('.').pop() ?? '' }, names)
      : name;
    const result = await store(deployment, plain, { stream: {} }, { type, name: unique }, by);
    if (!result.ok) throw new Refusal('disk-full', 'refusal.disk-full', { retryAfter: 300 });
    attachments.push(result.attachment);
  };
  const pieces = await packageOf(deployment, contextOf(forms, c), vault, deposit, null);
  await keep(each(pieces), { name: 'deposit.zip', type: 'application/zip' });
  for (const { message } of deposit.versions)
    for (const file of message.attachments) {
      const source = await vaultFile(deployment, vault, file.id);
      if (source !== null) await keep(source.stream as unknown as AsyncIterable<Uint8Array>, file);
    }
  return attachments;
}

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function messageText(context: ReturnType<typeof contextOf>, deposit: Deposit): string {
  const { t } = context;
  const versions = deposit.versions.map(
    ({ day: on, hash, message }, n) =>
      `${t('deposit.message.version', { n: n + 1, day: day(context, on), hash })}\n${message.text}`,
  );
  const title = t('deposit.message', { kind: t(`deposit.kind.${deposit.kind}`) });
  return [title, ...versions, t('deposit.message.proof', { name: 'deposit.zip' })].join('\n\n');
}

/** Facts of a conversation that begins with a deposit: no question of the report's form was answered. */
function factsOfBeginning({ deployment, content }: HoldingForms, c: Context): Facts {
  const { locale: language } = depositContext(deployment, content, c.req.raw);
  return intakeFacts({ language, sealedBy: 'server' }) as Facts;
}
