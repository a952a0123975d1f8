// The forms of deposits on `/return` without script: each opens the vault anew from what the page
// carried, does one thing, and answers with the next page.

import { randomBytes } from 'node:crypto';
import type { Deployment } from '@heed/server/deployment';
import { addressOf } from '@heed/server/http/address';
import { type Fields, readFields } from '@heed/server/http/fields';
import { sensitivePage } from '@heed/server/http/page';
import { savedFile } from '@heed/server/http/saved-file';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { stranger } from '@heed/server/intake/uploads';
import { takeFiles } from '@heed/server/scriptless/attach';
import type { PersonSession } from '@heed/server/scriptless/conversation';
import { readForm } from '@heed/server/scriptless/form';
import type { HoldingForms } from '@heed/server/scriptless/holding';
import { newForm, readFormToken } from '@heed/server/scriptless/tokens';
import type { FormProblem } from '@heed/site/forms';
import type { Context, Hono } from 'hono';
import { isComparable } from '../../rules/deposit.ts';
import { handOverPage, removePage, versionPage } from '../../site/deposit/step-pages.ts';
import type { VaultData } from '../../site/deposit/view.ts';
import { depositRefusal, versionFaults, versionIdOf } from './deposit.ts';
import { handOver } from './hand-over.ts';
import { keepVersion, logStates, type OpenedVault, openVault, packageOf, vaultFile } from './vault.ts';
import { chosenBy, contextOf, type DepositChoice } from './vault-choice.ts';

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

export function mountVault(app: Hono, forms: HoldingForms): void {
  app.post('/return/deposit', (c) => takeStep(forms, c));
  app.post('/return/deposit/version', (c) => addVersion(forms, c));
  app.post('/return/deposit/hand-over', (c) => handOver(forms, c));
}

async function takeStep(forms: HoldingForms, c: Context): Promise<Response> {
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

async function sendFile(forms: HoldingForms, c: Context, fields: Fields): Promise<Response> {
  const { conversation, deployment } = forms;
  const keys = await conversation.keysIn(fields.get('session') ?? '');
  if (keys === null) return forms.askCode(c, fields, 'expired', 401);
  const file = await vaultFile(deployment, await openVault(deployment, keys.root), fields.get('id') ?? '');
  if (file !== null) return savedFile(file.stream as BodyInit, file.attachment.name);
  const outcomeText = contextOf(forms, c).t('deposit.gone');
  return (await forms.show(c, keys, outcomeText)) ?? forms.askCode(c, fields, 'gone', 401);
}

async function sendPackage(
  forms: HoldingForms,
  c: Context,
  { vault, deposit }: DepositChoice,
): Promise<Response> {
  const { deployment } = forms;
  const verifier = new Uint8Array(deployment.assets().named('verify.html').body);
  const pieces = await packageOf(deployment, contextOf(forms, c), vault, deposit, verifier);
  return savedFile(new Blob(pieces), 'deposit.zip');
}

async function remove(
  forms: HoldingForms,
  c: Context,
  fields: Fields,
  choice: DepositChoice,
): Promise<Response> {
  const { deployment } = forms;
  const { keys, vault, deposit } = choice;
  const ids = deposit.versions.map(({ id }) => id);
  await storeOrRefuse(() => deployment.storage.deposits.hide(vault.keyring[0].conversation, ids));
  const outcomeText = contextOf(forms, c).t('deposit.deleted');
  return (await forms.show(c, keys, outcomeText)) ?? forms.askCode(c, fields, 'gone', 200);
}

async function addVersion(forms: HoldingForms, c: Context): Promise<Response> {
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
