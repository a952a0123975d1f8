// What the forms of deposits on `/return` need, and which deposit a form is about.

import type { Content } from '@heed/content/read';
import type { PersonKeys } from '@heed/envelope/derive';
import type { Deposit } from '@heed/site/deposit/open';
import type { FormProblem } from '@heed/site/forms';
import type { Context } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { Fields } from '../site/fields.ts';
import type { carriedFiles } from './carried-files.ts';
import type { ScriptlessConversation } from './conversation.ts';
import { depositContext } from './deposit.ts';
import type { Derivations } from './queue.ts';
import { type OpenedVault, openVault } from './vault.ts';

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
export interface DepositChoice {
  readonly keys: PersonKeys;
  readonly session: string;
  readonly vault: OpenedVault;
  readonly deposit: Deposit;
}

export const contextOf = ({ deployment, content }: VaultForms, c: Context) =>
  depositContext(deployment, content, c.req.raw);

/** The deposit of a form, or the page that says why it is not there. */
export async function chosenBy(
  forms: VaultForms,
  c: Context,
  fields: Fields,
): Promise<DepositChoice | Response> {
  const { conversation, deployment } = forms;
  const keys = await conversation.keysIn(fields.get('session') ?? '');
  if (keys === null) return forms.askCode(c, fields, 'expired', 401);
  const vault = await openVault(deployment, keys.root);
  const deposit = vault.read.deposits.find(({ group }) => group === fields.get('group'));
  if (deposit !== undefined) return { keys, session: conversation.sessionOf(keys), vault, deposit };
  const outcomeText = contextOf(forms, c).t('deposit.gone');
  return (await forms.show(c, keys, outcomeText)) ?? forms.askCode(c, fields, 'gone', 401);
}
