// What the module for exploitation online stores: deposits.
import type { StorageModule } from '@heed/storage/module';
import { type DepositTables, depositCommands, erasedRows } from './deposit-commands.ts';
import { openDeposits } from './deposit-queries.ts';
import type { Deposits } from './deposits.ts';

const noConversation = { nothing: 'No row ties a vault to a conversation.' };
const noMember = { nothing: 'A vault is its holder’s alone; no member has to do with it.' };

/** Deposits, by vault. */
export const depositStorage: StorageModule<DepositTables, typeof depositCommands, Deposits> = {
  tables: {
    deposit: { key: ['id'], conversation: noConversation, members: noMember, isWiped: true },
    deposit_carry: { key: ['vault'], conversation: noConversation, members: noMember, isWiped: true },
    deposit_attachment: {
      ...{ key: ['attachment'], conversation: noConversation, members: noMember },
      isWiped: false,
    },
  },
  commands: depositCommands,
  open: openDeposits,
  dueErasure: { command: 'eraseDeposits', rows: erasedRows },
  retention: { nothing: 'What is due goes with its files, by the erasure of the night.' },
  reviewEnd: { nothing: 'Nobody but its holder reads a deposit: no review is needed.' },
};
