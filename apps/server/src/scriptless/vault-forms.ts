// The forms of deposits on `/return` without script: each opens the vault anew from what the page
// carried, does one thing, and answers with the next page.
import { randomBytes } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { isComparable } from '@heed/domain/deposit';
import { type ComparisonAnswer, comparedFacts, comparisons, intakeFacts } from '@heed/domain/intake';
import { neutralName } from '@heed/domain/media';
import type { Facts, MessageAttachment } from '@heed/envelope';
import { makeCode, parseCode, type ReportCode } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import { sealMessage } from '@heed/envelope/seal';
import type { Deposit } from '@heed/site/deposit/open';
import { handOverPage, removePage, versionPage } from '@heed/site/deposit/step-pages';
import type { VaultData } from '@heed/site/deposit/view';
import type { FormProblem } from '@heed/site/forms';
import { day } from '@heed/site/moment';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { sensitivePage } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { acceptFrom, stored } from '../intake/accept.ts';
import { addressOf } from '../intake/address.ts';
import { stranger } from '../intake/uploads.ts';
import { type Fields, readFields } from '../site/fields.ts';
import { store, takeFiles } from './attach.ts';
import type { carriedFiles } from './carried-files.ts';
import type { PersonSession, ScriptlessConversation } from './conversation.ts';
import { depositContext, depositRefusal, versionFaults, versionIdOf } from './deposit.ts';
import { currentKey } from './desk-key.ts';
import { readForm } from './form.ts';
import type { Derivations } from './queue.ts';
import { newForm, readFormToken } from './tokens.ts';
import { keepVersion, logStates, type OpenedVault, openVault, packageOf, vaultFile } from './vault.ts';

/** What the forms of deposits need of `/return`. */
export interface VaultForms {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly conversation: ScriptlessConversation;
  readonly files: ReturnType<typeof carriedFiles>;
  readonly derivations: Derivations;
  readonly askCode: (c: Context, fields: Fields, wrong: FormProblem, status: number) => Response;
  /** What the keys open now; null where it is nothing. */
  readonly show: (c: Context, keys: PersonKeys, outcomeText?: string) => Promise<Response | null>;
}

/** One deposit that a form is about. */
interface DepositChoice {
  readonly keys: PersonKeys;
  readonly session: string;
  readonly vault: OpenedVault;
  readonly deposit: Deposit;
}

/** What a page shows of a vault. `person`: whose messages say what was handed over already. */
export async function vaultData(
  deployment: Deployment,
  vault: OpenedVault,
  person: PersonSession | null,
): Promise<VaultData> {
  const desks = new Map(person?.desks.map(({ id, desk }) => [id, desk]) ?? []);
  const handed = vault.read.deposits.map(({ group, versions }) => {
    const messages = person?.read.messages.filter(
      ({ verdict, message }) =>
        verdict === 'genuine' &&
        message?.facts?.depositGroup === group &&
        message.facts.depositVersions === versions.length,
    );
    const to = messages?.map(({ message, day: on }) => ({
      desk: desks.get(message?.deskKey ?? '') ?? '',
      day: on,
    }));
    return [group, to ?? []] as const;
  });
  return {
    vault: vault.read,
    eraseOn: vault.eraseOn,
    logStates: await logStates(deployment, vault),
    handed: new Map(handed),
  };
}

export function mountVault(app: Hono, forms: VaultForms): void {
  app.post('/return/deposit', (c) => step(forms, c));
  app.post('/return/deposit/version', (c) => addVersion(forms, c));
  app.post('/return/deposit/hand-over', (c) => handOver(forms, c));
}

const contextOf = ({ deployment, content }: VaultForms, c: Context) =>
  depositContext(deployment, content, c.req.raw);

/** The deposit of a form, or the page that says why it is not there. */
async function chosenBy(forms: VaultForms, c: Context, fields: Fields): Promise<DepositChoice | Response> {
  const { conversation, deployment } = forms;
  const keys = await conversation.keysIn(fields.get('session') ?? '');
  if (keys === null) return forms.askCode(c, fields, 'expired', 401);
  const vault = await openVault(deployment, keys.root);
  const deposit = vault.read.deposits.find(({ group }) => group === fields.get('group'));
  if (deposit !== undefined) return { keys, session: conversation.sessionOf(keys), vault, deposit };
  const outcomeText = contextOf(forms, c).t('deposit.gone');
  return (await forms.show(c, keys, outcomeText)) ?? forms.askCode(c, fields, 'gone', 401);
}

async function step(forms: VaultForms, c: Context): Promise<Response> {
  const fields = await readFields(c);
  if (fields.get('step') === 'file') return sendFile(forms, c, fields);
  const choice = await chosenBy(forms, c, fields);
  if (choice instanceof Response) return choice;
  const { session, deposit } = choice;
  const { group } = deposit;
  const context = contextOf(forms, c);
  const form = newForm(forms.deployment, group);
  switch (fields.get('step')) {
    case 'version':
      return sensitivePage(versionPage(context, { session, group, form }));
    case 'hand-over':
      return sensitivePage(
        handOverPage(context, { session, group, form, isComparable: isComparable(deposit.kind) }),
      );
    case 'package':
      return sendPackage(forms, c, choice);
    default:
      return fields.get('sure') === 'yes'
        ? remove(forms, c, fields, choice)
        : sensitivePage(removePage(context, { session, group }));
  }
}

/** Without what a file name must not hold. */
const asFileName = (name: string): string => encodeURIComponent(name.replace(/[\p{C}/\\]/gu, '_'));

/** Always saved, never shown by this site. */
const saved = (body: BodyInit, name: string): Response =>
  new Response(body, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${asFileName(name)}`,
      'cache-control': 'no-store',
    },
  });

async function sendFile(forms: VaultForms, c: Context, fields: Fields): Promise<Response> {
  const { conversation, deployment } = forms;
  const keys = await conversation.keysIn(fields.get('session') ?? '');
  if (keys === null) return forms.askCode(c, fields, 'expired', 401);
  const file = await vaultFile(deployment, await openVault(deployment, keys.root), fields.get('id') ?? '');
  if (file !== null) return saved(file.stream as BodyInit, file.attachment.name);
  const outcomeText = contextOf(forms, c).t('deposit.gone');
  return (await forms.show(c, keys, outcomeText)) ?? forms.askCode(c, fields, 'gone', 401);
}

async function sendPackage(
  forms: VaultForms,
  c: Context,
  { vault, deposit }: DepositChoice,
): Promise<Response> {
  const { deployment } = forms;
  const verifier = new Uint8Array(deployment.assets().named('verify.html').body);
  const pieces = await packageOf(deployment, contextOf(forms, c), vault, deposit, verifier);
  return saved(new Blob(pieces), 'deposit.zip');
}

async function remove(
  forms: VaultForms,
  c: Context,
  fields: Fields,
  choice: DepositChoice,
): Promise<Response> {
  const { deployment } = forms;
  const { keys, vault, deposit } = choice;
  const ids = deposit.versions.map(({ id }) => id);
  await stored(() => deployment.storage.deposits.hide(vault.keyring[0].conversation, ids));
  const outcomeText = contextOf(forms, c).t('deposit.deleted');
  return (await forms.show(c, keys, outcomeText)) ?? forms.askCode(c, fields, 'gone', 200);
}

async function addVersion(forms: VaultForms, c: Context): Promise<Response> {
  const { deployment, files } = forms;
  const { arrived, take } = takeFiles(deployment, c, files.open, () => stranger(deployment, c.req.raw, c));
  const read = await readForm(c, take);
  const { fields } = read;
  const formFiles = files.of(fields, arrived);
  const choice = await chosenBy(forms, c, fields);
  if (choice instanceof Response) return choice;
  const { keys, session, vault, deposit } = choice;
  const { group } = deposit;
  const text = fields.get('text') ?? '';
  const again = (wrong: readonly FormProblem[], status: number) => {
    const form = fields.get('form') ?? newForm(deployment, group);
    const data = { session, group, form, text, metadata: fields.has('metadata'), wrong };
    return sensitivePage(versionPage(contextOf(forms, c), { ...data, ...formFiles.pageFields }), status);
  };
  const wrong = [...read.wrong, ...versionFaults(text, formFiles)];
  if (wrong.length > 0) return again(wrong, 422);
  const token = readFormToken(deployment, fields.get('form') ?? '', group);
  const form = token?.id ?? randomBytes(16).toString('hex');
  const { chosenAttachments: attachments, chosenHashes: fileHashes } = formFiles;
  const content = [group, text, attachments.map(({ name, length }) => [name, length])];
  try {
    const arrival = { address: addressOf(deployment, c.req.raw, c), paid: false };
    await keepVersion(deployment, arrival, vault.keyring[0], {
      kind: deposit.kind,
      text,
      attachments,
      fileHashes,
      of: deposit,
      id: versionIdOf(deployment, form, content),
    });
  } catch (error) {
    const refusal = depositRefusal(error);
    if (refusal === null) throw error;
    return again([refusal.wrong], refusal.status);
  }
  const response = await forms.show(c, keys, contextOf(forms, c).t('deposit.done.what'));
  return response ?? forms.askCode(c, fields, 'gone', 401);
}

async function handOver(forms: VaultForms, c: Context): Promise<Response> {
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
  const again = (wrong: readonly FormProblem[], withCode: boolean, status: number) => {
    const code = isFromForm ? sentCode.code : makeCode();
    const form = newForm(deployment, withCode ? boundTo(code) : group);
    const answers = { desk: desk?.id, compare, isComparable: isComparable(deposit.kind) };
    const data = { session, group, form, ...answers, wrong, ...(withCode && { newCode: code }) };
    return sensitivePage(handOverPage(context, data), status);
  };
  if (desk === undefined) return again(['no-desk'], false, 422);
  if (!deployment.live() || (await currentKey(deployment, desk.id)) === undefined)
    return again(['desk-closed'], false, 422);
  const needsCode = (ownDesk !== null && ownDesk !== desk.id) || fields.has('newcode');
  if (needsCode && !(isFromForm && fields.has('kept')))
    return again(fields.has('newcode') ? ['not-kept'] : [], true, 422);
  try {
    await send(forms, c, choice, {
      desk: desk.id,
      person,
      code: needsCode && sentCode.ok ? sentCode.code : null,
      compare,
    });
  } catch (error) {
    // A conversation of this code was deleted, and is there for three days more.
    if (error instanceof Refusal && error.kind === 'already-sent') return again([], true, 409);
    const refusal = depositRefusal(error);
    if (refusal === null) throw error;
    return again([refusal.wrong], needsCode, refusal.status);
  }
  const response = await forms.show(c, keys, context.t('deposit.hand.done', { desk: desk.name }));
  return response ?? forms.askCode(c, fields, 'gone', 401);
}

interface To {
  readonly desk: string;
  readonly person: PersonSession | null;
  /** Of the conversation that begins; null where the code of the deposit is used. */
  readonly code: ReportCode | null;
  readonly compare: ComparisonAnswer | undefined;
}

/** Most attachments of one message. */
const mostAttachments = 10;

async function send(forms: VaultForms, c: Context, choice: DepositChoice, to: To): Promise<void> {
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
  const { source: networkPrefix } = stranger(deployment, c.req.raw, c);
  const keys =
    to.code === null ? choice.keys : await derivations.derive(to.code, networkPrefix, c.req.raw.signal);
  if (to.code === null && to.person !== null) await conversation.write(to.person, first);
  else await begin(forms, c, keys, to.desk, first);
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
  forms: VaultForms,
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

async function begin(
  { deployment, content }: VaultForms,
  c: Context,
  keys: PersonKeys,
  desk: string,
  message: {
    readonly id: string;
    readonly text: string;
    readonly attachments: readonly MessageAttachment[];
    readonly facts: Facts;
  },
): Promise<void> {
  const key = await currentKey(deployment, desk);
  if (key === undefined) throw new Refusal('unknown-desk-key', 'refusal.choose-desk');
  const { locale: language } = depositContext(deployment, content, c.req.raw);
  const intake = intakeFacts({
    door: undefined,
    country: '',
    under18: '',
    wroteBefore: false,
    noReply: false,
    urgent: false,
    metadataKept: false,
    compare: undefined,
    language,
    sealedBy: 'server',
  });
  const { id, text, attachments, facts } = message;
  const sealed = await sealMessage(
    {
      conversation: keys.conversation,
      role: 'person',
      deskKey: key.id,
      id,
      counter: 0,
      previous: [],
      seen: [],
      text,
      attachments,
      sign: keys.signKey,
      seal: keys.sealRecipient,
      facts: { ...(intake as Facts), ...facts },
    },
    { sign: keys, recipients: [key.seal, keys.sealRecipient] },
  );
  await acceptFrom(
    deployment,
    { address: addressOf(deployment, c.req.raw, c), paid: false },
    {
      conversation: keys.conversation,
      sign: keys.signKey,
      desk,
      deskKey: key.id,
      message: { id, envelope: sealed.envelope, hash: sealed.hash, leaf: sealed.leaf },
      attachments: attachments.map((one) => one.id),
      urgent: false,
      noReply: false,
    },
  );
}
