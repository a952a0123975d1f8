// Words for interpreters, at the desk and in front of them.

export const interpreterWords = {
  title: 'Conversations that you interpret',
  text: 'You read what the person and the desk wrote to each other. Notes, files and the case file are not shown to you. Tell the desk in your own way what it says.',
  none: 'You do not read for a desk, and no conversation was given to you. Administrators see no reports.',
  since: (day: string) => `Begun ${day}`,
  failed: 'The list could not be fetched. Load the page again.',
  files: (n: number) =>
    n === 1 ? 'One file, which the desk can open.' : `${n} files, which the desk can open.`,
  // At the desk.
  give: 'Let this member read the conversation',
  who: 'Member who interprets',
  nobody:
    'Nobody in your organisation has the role of an interpreter. Ask a supervisor to invite her with that role.',
  notYet:
    'Nobody interprets yet: confidentiality must be signed, the conflict of interest answered, and the person must have said yes.',
  given: (name: string) => `${name} reads this conversation, without notes and case file.`,
  again: 'Give anew what came since',
  take: 'End it',
  took: 'Ended. Nothing more is given out; what was read stays known.',
  gave: (name: string) => `${name} reads this conversation from now on.`,
  note: (name: string) => `${name} interprets this conversation.`,
} as const;
