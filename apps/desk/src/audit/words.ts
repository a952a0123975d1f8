// Words of the audit trail, in English.

export const auditWords = {
  title: 'Audit',
  text: 'Who read, wrote and changed what, sealed to supervisors. It is there so that a person can learn who read her words. It is no measure of anybody’s work: Heed counts nothing here.',
  loading: 'Opening …',
  failed: 'The audit trail could not be loaded.',
  again: 'Try again',
  none: 'Nothing is on record yet.',
  when: 'When',
  who: 'Who',
  what: 'What',
  where: 'Conversation',
  filter: 'Name, act or conversation',
  more: 'Show earlier days',
  unreadable: (n: number) => `${n} of these batches are not sealed to you: they are from before you were a supervisor.`,
} as const;

/** Acts by the name of the route. */
export const actWords: Readonly<Record<string, string>> = {
  read: 'Read',
  answer: 'Wrote an answer, a note or a record',
  assign: 'Handed over',
  setState: 'Changed the state',
  keepAfterAll: 'Took a deletion back',
  link: 'Linked, or unlinked',
  review: 'Reviewed what was held back',
  lockImage: 'Locked an illegal image',
  openCase: 'Took a case down',
  giveThread: 'Let an interpreter read',
  takeThread: 'Ended what an interpreter reads',
  refer: 'Referred to another desk',
  finishImport: 'Took cases over from a file',
  endOuting: 'Said that a member is back',
  invite: 'Invited a member',
  uninvite: 'Took a member away',
  certify: 'Certified a supervisor',
  roster: 'Signed the list of members',
  addDeskKey: 'Made a desk key',
  setRecovery: 'Set up recovery',
  recover: 'Recovered',
  profile: 'Changed the organisation',
};
