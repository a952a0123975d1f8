// What the forms of deposits on `/return` need, and which deposit a form is about.

import type { PersonKeys } from '@heed/envelope/derive';
import type { Fields } from '@heed/server/http/fields';
import type { HoldingForms } from '@heed/server/scriptless/holding';
import type { Context } from 'hono';
import type { Deposit } from '../../site/deposit/open.ts';
import { depositContext } from './deposit.ts';
import { type OpenedVault, openVault } from './vault.ts';

/** One deposit that a form is about. */
export interface DepositChoice {
  readonly keys: PersonKeys;
  readonly session: string;
  readonly vault: OpenedVault;
  readonly deposit: Deposit;
}

export const contextOf = ({ deployment, content }: HoldingForms, c: Context) =>
  depositContext(deployment, content, c.req.raw);

/** The deposit of a form, or the page that says why it is not there. */
export async function chosenBy(
  forms: HoldingForms,
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
