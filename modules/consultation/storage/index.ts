// What consultations store.
import type { StorageModule } from '@heed/storage/module';
import { consultationCommands, seatCommands } from './commands.ts';
import type { Consultations } from './contract.ts';
import { openConsultations } from './queries.ts';
import type { ConsultationTables } from './tables.ts';
import { ballotCommands, proposalCommands, sheetCommands } from './vote-commands.ts';

const commands = {
  ...consultationCommands,
  ...seatCommands,
  ...ballotCommands,
  ...proposalCommands,
  ...sheetCommands,
};

const noPerson = {
  conversation: { nothing: 'A vote leads to no conversation.' },
  members: { nothing: 'No row of it names a member.' },
  isWiped: false,
};

/** Consultations: plans, cards, sealed ballots, proposals, sheets of paper, published results. */
export const consultationStorage: StorageModule<ConsultationTables, typeof commands, Consultations> = {
  tables: {
    consultation: { ...noPerson, key: ['id'] },
    consultation_group: { ...noPerson, key: ['consultation', 'code'] },
    consultation_share: { ...noPerson, key: ['consultation', 'issue', 'member'], members: ['member'] },
    consultation_seat: { ...noPerson, key: ['consultation', 'card'] },
    consultation_ballot: { ...noPerson, key: ['consultation', 'nullifier'], isWiped: true },
    consultation_proposal: {
      ...{ ...noPerson, key: ['consultation', 'id'] },
      ...{ members: ['decided_by'], isWiped: true },
    },
    consultation_sheet: {
      ...{ ...noPerson, key: ['consultation', 'code', 'number', 'member'] },
      ...{ members: ['member'], isWiped: true },
    },
    consultation_tick: { ...noPerson, key: ['consultation', 'number'], members: ['member'] },
  },
  commands,
  open: openConsultations,
  dueErasure: { nothing: 'A ballot has no files, and goes some months after the last day of voting.' },
  retention: (consultations) => consultations.forgetDue(),
  reviewEnd: { nothing: 'Votes are counted without a person: no review is needed.' },
};
