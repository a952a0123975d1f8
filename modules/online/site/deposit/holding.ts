// Deposits as the page of a conversation has them: opened with its code, moved with it to another.

import { depositKeys } from '@heed/envelope/derive';
import { carryOf } from '@heed/site/return/conversation';
import type { OpenHolding } from '@heed/site/return/turn';
import { toBase64 } from '@heed/site/send/wire';
import { vaultClient } from './send.ts';
import { showDeposits } from './show.ts';
import { isEmpty, visitVault } from './visit.ts';

/** Opens the vault of a code. */
export const openDeposits: OpenHolding = async (keys) => {
  const vault = await visitVault(keys);
  return {
    isEmpty: isEmpty(vault),
    show: (place, visit, turn) => showDeposits(place, { ...visit, vault }, turn),
    async move(fresh) {
      const to = await depositKeys(fresh.root);
      const api = await vaultClient(vault.keyring[0]);
      const carry = toBase64(await carryOf(vault.keyring, to));
      await api.call('deposit.changeCode', { vault: to.conversation, carry });
    },
  };
};
