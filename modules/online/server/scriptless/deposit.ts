// The form of a deposit without script: sealed here, in memory, while it arrives, to the code of who
// keeps it; then forgotten. What is wrong comes back with everything that was typed.

import { randomBytes } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { makeCode, parseCode, type ReportCode } from '@heed/envelope/code';
import { depositKeys, type PersonKeys } from '@heed/envelope/derive';
import type { Deployment } from '@heed/server/deployment';
import { addressOf, callerOf } from '@heed/server/http/address';
import { assetResponse } from '@heed/server/http/assets';
import { type Fields, mostWordBytes, readFields } from '@heed/server/http/fields';
import { page, sensitivePage } from '@heed/server/http/page';
import { makePageAroundCache, pageAround } from '@heed/server/http/page-around';
import { pageContext, pageNameOf } from '@heed/server/http/page-context';
import { Refusal } from '@heed/server/http/problem';
import { keyedHash } from '@heed/server/http/secrets';
import { stranger } from '@heed/server/intake/uploads';
import type { ModulePages, PageTools } from '@heed/server/module';
import { takeFiles } from '@heed/server/scriptless/attach';
import { carriedFiles, type FormFiles } from '@heed/server/scriptless/carried-files';
import { scriptlessConversation } from '@heed/server/scriptless/conversation';
import { readForm } from '@heed/server/scriptless/form';
import type { Derivations } from '@heed/server/scriptless/queue';
import { refusalWithWords } from '@heed/server/scriptless/refused';
import { newForm, readFormToken } from '@heed/server/scriptless/tokens';
import { orEnglish } from '@heed/site/context';
import { codeTexts } from '@heed/site/field';
import { type FormProblem, limits } from '@heed/site/forms';
import type { Context } from 'hono';
import { type DepositKind, depositKinds } from '../../rules/deposit.ts';
import { type DepositData, depositPage, keptPage, keptTemplate } from '../../site/deposit/page.ts';
import { depositReceiptPath } from '../../site/deposit/paths.ts';
import { isEmpty, keepVersion, openVault } from './vault.ts';

/** What the form of a deposit and its sending need. */
interface DepositForms {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly derivations: Derivations;
  readonly files: ReturnType<typeof carriedFiles>;
  readonly conversation: ReturnType<typeof scriptlessConversation>;
}

/** Mounts `/deposit`. Answers the form with nothing in it but why what another site sent was not taken. */
export function mountDeposit(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  { derivations }: PageTools,
): (request: Request) => Response {
  const files = carriedFiles(deployment);
  const conversation = scriptlessConversation(deployment, derivations);
  const forms: DepositForms = { deployment, content, derivations, files, conversation };
  const cache = makePageAroundCache(deployment.now);
  pages.get('/deposit', (c) => {
    const [context, data] = [contextOf(forms, c.req.raw), dataOf(forms, new Map())];
    const values = [...codeTexts(data.code), data.form];
    return cache.answer(pageNameOf(context, context.browserLanguages), c.req.raw, values, () =>
      depositPage(context, data),
    );
  });
  pages.get(depositReceiptPath, (c) => page(keptTemplate(contextOf(forms, c.req.raw)), c.req.raw));
  pages.get('/deposit/verify.html', (c) =>
    assetResponse(deployment.assets().named('verify.html'), c.req.header('accept-encoding') ?? ''),
  );
  pages.post('/deposit', async (c) =>
    /^multipart\/form-data/i.test(c.req.header('content-type') ?? '')
      ? receive(forms, c)
      : empty(forms, c.req.raw, await readFields(c, mostWordBytes)),
  );
  return (request) =>
    sensitivePage(
      depositPage(contextOf(forms, request), { ...dataOf(forms, new Map()), wrong: ['foreign'] }),
      403,
    );
}

/** In English where the language does not have the words of deposits. */
export function depositContext(
  deployment: Deployment,
  content: Content,
  request: Request,
  language?: string,
) {
  const context = pageContext(deployment, content, request, language);
  return orEnglish(context, context.speaks('deposit'), content.words.inLocale('en'));
}

const contextOf = ({ deployment, content }: DepositForms, request: Request, language?: string) =>
  depositContext(deployment, content, request, language);

function empty(forms: DepositForms, request: Request, fields: Fields): Response {
  const data = dataOf(forms, fields);
  const html = depositPage(contextOf(forms, request, fields.get('language')), data);
  return data.text === '' ? pageAround(html, codeTexts(data.code), request) : sensitivePage(html);
}

function dataOf({ deployment }: DepositForms, fields: Fields): DepositData {
  const parsed = parseCode(fields.get('code') ?? '');
  // A code from elsewhere, without the stamp of its own form, is never taken.
  const isFromForm = parsed.ok && readFormToken(deployment, fields.get('form') ?? '', parsed.code) !== null;
  const code = isFromForm ? parsed.code : makeCode();
  return {
    form: newForm(deployment, code),
    code,
    ownCode: (fields.get('owncode') ?? '').slice(0, 200),
    kind: depositKinds.find((kind) => kind === fields.get('kind')),
    text: fields.get('text') ?? '',
    metadata: fields.has('metadata'),
    isKept: isFromForm && fields.has('kept'),
  };
}

async function receive(forms: DepositForms, c: Context): Promise<Response> {
  const { deployment, files } = forms;
  const request = c.req.raw;
  const { arrived, take } = takeFiles(deployment, c, files.open, () => stranger(deployment, request, c));
  const read = await readForm(c, take);
  const formFiles = files.of(read.fields, arrived);
  const data = dataOf(forms, read.fields);
  const language = read.fields.get('language');
  const again = (wrong: readonly FormProblem[], status: number) =>
    sensitivePage(
      depositPage(contextOf(forms, request, language), { ...data, wrong, ...formFiles.pageFields }),
      status,
    );
  // A change of language: the same form with all that was typed, and nothing is sent.
  if (language !== undefined) return again(read.wrong, 200);
  const own = parseCode(data.ownCode ?? '');
  const token = readFormToken(deployment, read.fields.get('form') ?? '', data.code);
  const wrong = [...read.wrong, ...versionFaults(data.text ?? '', formFiles)];
  if (data.kind === undefined) wrong.push('no-kind');
  if (!own.ok && own.reason !== 'empty') wrong.push(`code-${own.reason}`);
  else if (!own.ok && token === null) wrong.push('code-new');
  else if (!own.ok && !data.isKept) wrong.push('not-kept');
  if (token?.isCurrent === false) wrong.push('expired');
  if (wrong.length > 0 || data.kind === undefined) return again(wrong, 422);
  try {
    const form = token?.id ?? randomBytes(16).toString('hex');
    const result = await keep(
      forms,
      c,
      { ...data, kind: data.kind },
      formFiles,
      own.ok ? own.code : null,
      form,
    );
    if (result === null) return again(['code-unknown'], 422);
    return sensitivePage(
      keptPage(contextOf(forms, request), { code: own.ok ? null : data.code, eraseOn: result.eraseDay }),
    );
  } catch (error) {
    const refusal = depositRefusal(error);
    if (refusal === null) throw error;
    return again([refusal.wrong], refusal.status);
  }
}

/** What is wrong with the words and files of a version. */
export function versionFaults(text: string, { chosenAttachments, isUndecided }: FormFiles): FormProblem[] {
  const wrong: FormProblem[] = [];
  if (text.trim() === '' && chosenAttachments.length === 0 && !isUndecided) wrong.push('nothing-said');
  if (text.length > limits.textLength) wrong.push('text-too-long');
  if (isUndecided) wrong.push('attachment-uncleaned');
  return wrong;
}

/** What a form shows for a refusal that passes, or for a vault that is full; null for every other error. */
export const depositRefusal = (error: unknown) =>
  error instanceof Refusal && error.kind === 'too-large'
    ? ({ wrong: 'vault-full', status: 413 } as const)
    : refusalWithWords(error);

/** Null where the code that she has opens nothing. */
async function keep(
  { deployment, derivations, conversation }: DepositForms,
  c: Context,
  { kind, text = '', code }: DepositData & { readonly kind: DepositKind },
  { chosenAttachments: attachments, chosenHashes: fileHashes }: FormFiles,
  own: ReportCode | null,
  form: string,
) {
  const caller = callerOf(deployment, c.req.raw, c);
  const person = await derivations.derive(own ?? (code as ReportCode), caller, c.req.raw.signal);
  if (own !== null && !(await opensSomething(deployment, conversation, person))) return null;
  derivations.remember(own ?? (code as ReportCode));
  const arrival = { address: addressOf(deployment, c.req.raw, c), paid: false };
  return keepVersion(deployment, arrival, await depositKeys(person.root), {
    kind,
    text,
    attachments,
    fileHashes,
    of: null,
    id: versionIdOf(deployment, form, [kind, text, attachments.map(({ name, length }) => [name, length])]),
  });
}

const opensSomething = async (
  deployment: Deployment,
  conversation: DepositForms['conversation'],
  person: PersonKeys,
): Promise<boolean> =>
  !isEmpty(await openVault(deployment, person.root)) || (await conversation.byKeys(person)) !== null;

/** The same for the same form, words and files: what is sent twice is stored once. */
export const versionIdOf = (deployment: Deployment, form: string, content: unknown): string =>
  keyedHash(deployment.secrets.key('form'), JSON.stringify(['deposit', form, content])).slice(0, 32);
