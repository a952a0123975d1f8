// What handbooks store.
import type { StorageModule } from '@heed/storage/module';
import { handbookCommands, recommendationCommands } from './commands.ts';
import type { Handbooks } from './contract.ts';
import { openHandbooks } from './queries.ts';
import type { HandbookTables } from './tables.ts';

const commands = { ...handbookCommands, ...recommendationCommands };

const published = {
  conversation: { nothing: 'A recommendation leads to no conversation.' },
  members: { nothing: 'No row of it names a member.' },
  isWiped: false,
};
const drafted = { ...published, members: ['member'] };

/** Handbooks: sealed drafts, adopted versions, hand-overs, consents to quotes. */
export const handbookStorage: StorageModule<HandbookTables, typeof commands, Handbooks> = {
  tables: {
    handbook: { ...published, key: ['id'] },
    handbook_wrap: { ...drafted, key: ['handbook', 'member'], isWiped: true },
    handbook_draft: { ...drafted, key: ['handbook', 'id', 'revision'], isWiped: true },
    handbook_proposal: { ...drafted, key: ['handbook', 'draft'] },
    recommendation_version: { ...published, key: ['number', 'version'] },
    recommendation_hand_over: { ...published, key: ['id'] },
    quote_consent: { ...published, key: ['id'] },
  },
  commands,
  open: openHandbooks,
  dueErasure: { nothing: 'An editor erases a draft; what was adopted is public.' },
  retention: { nothing: 'A handbook is read for as long as the organisation is there.' },
  reviewEnd: { nothing: 'No legal review is needed for a recommendation.' },
};
