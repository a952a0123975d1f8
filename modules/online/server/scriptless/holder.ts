// Deposits as the page of a code without script has them.
import type { CodeHolder } from '@heed/server/scriptless/holding';
import { vaultSection } from '../../site/deposit/view.ts';
import { isEmpty, moveVault, openVault } from './vault.ts';
import { mountVault, vaultData } from './vault-forms.ts';

/** The vault of a code. */
export const depositHolder: CodeHolder = {
  mount: mountVault,
  async open(deployment, root) {
    const vault = await openVault(deployment, root);
    return {
      isEmpty: isEmpty(vault),
      makeSection: async (context, session, person) =>
        vaultSection(context, { session }, await vaultData(deployment, vault, person)),
      move: (fresh) => moveVault(deployment, vault, fresh),
    };
  },
};
