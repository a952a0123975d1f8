// What peer warnings store.
import type { StorageModule } from '@heed/storage/module';
import { type WarningTables, warningCommands } from './commands.ts';
import type { Warnings } from './contract.ts';
import { openWarnings } from './queries.ts';

/** Peer warnings: one table. A warning leads to no conversation and is shown to everybody once approved. */
export const warningStorage: StorageModule<WarningTables, typeof warningCommands, Warnings> = {
  tables: {
    warning: {
      key: ['id'],
      conversation: { nothing: 'A warning leads to no conversation.' },
      members: ['proposed_by', 'approved_by'],
      isWiped: true,
    },
  },
  commands: warningCommands,
  open: openWarnings,
  dueErasure: { nothing: 'A warning has no files, and goes by its day.' },
  retention: (warnings) => warnings.expire(),
  reviewEnd: {
    feature: 'warnings',
    async erase(tx) {
      const erased = await tx.deleteFrom('warning').executeTakeFirst();
      return Number(erased.numDeletedRows);
    },
  },
};
