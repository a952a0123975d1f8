// Words of linkage studies at the desk, in English.
export const linkageWords = {
  title: 'Linkage studies',
  text: 'How many people stand on which lists of several organisations, without any of them showing its list. The evaluator keeps the key, the linker gets the tokens: two parties that do not work together, and neither holds one of the lists. With both in one hand names can be guessed.',
  off: 'Linkage is off: no legal review of it stands. A supervisor records one under Organisation, Legal reviews; another supervisor or an administrator confirms it.',
  loading: 'Loading …',
  again: 'Try again',
  studies: (n: number) => `Studies (${n})`,
  none: 'There is no study.',
  look: 'Look again',
  roles: { evaluator: 'We evaluate', linker: 'We link' },
  joinedState: 'Joined',
  facts: {
    until: 'Last day',
    records: 'Longest list',
    smallest: 'Smallest count shown',
    analyst: 'Exact table',
    fingerprint: 'Fingerprint of the study’s file (SHA-256)',
  },
  sealedToAnalyst: 'sealed to the analyst',
  noAnalyst: 'for nobody: no analyst is named',
  fingerprintHint:
    'Compare it with the other parties by telephone: who changes the file on its way changes these digits.',
  list: 'List',
  state: { evaluator: 'Evaluated', linker: 'Tokens' },
  evaluated: (share: number) =>
    share >= 1 ? 'evaluated' : share === 0 ? 'not yet' : `${Math.floor(100 * share)} %, broken off`,
  delivered: (has: boolean, joined: boolean) =>
    joined ? 'joined and erased' : has ? 'delivered' : 'not yet',
  allEvaluated:
    'All lists are evaluated. Once the organisations have finished, close the study: its key is erased.',
  missing: (lists: readonly string[]) =>
    `Joining waits for ${lists.join(', ')}: without a list the table would be another.`,
  saveStudy: 'Save linkage.study.json',

  join: 'Join …',
  joinSure: 'Join the lists?',
  joinText:
    'All lists have come. They are joined once: the tokens are erased at once, and nothing more is taken. The counts stand here until the last day.',
  joinAct: 'Join and erase the tokens',
  joinDone: 'Joined. The tokens are erased.',
  counts: (k: number) =>
    `People by the lists that they stand on and no other, rounded down to a multiple of ${k}`,
  on: 'On',
  people: 'People',
  few: (k: number) => `fewer than ${k}, or nobody`,
  doubts: (repeated: number, conflicts: number) =>
    `Rounded too: ${repeated} were written down twice in a list, ${conflicts} groups were left apart since two of a list would have become one.`,
  rounded: 'No estimate can be made from these: rounding changes it.',
  saveTable: 'Save linkage.table.age',
  tableText:
    'linkage.table.age is the exact table, sealed: give it to the analyst, who alone opens it and estimates from it.',
  noTable: 'The study names no analyst: the exact table was not kept.',

  close: 'Close …',
  closeSure: 'Close this study?',
  closeText: {
    evaluator:
      'Its key is erased at once, and its invitations with it. A list that is not evaluated yet never will be. This cannot be undone.',
    linker: 'Its tokens and counts are erased at once, and its invitations with them. This cannot be undone.',
  },
  closeAct: 'Close and erase',
  closed: 'Closed and erased.',

  open: 'Open a study, as its evaluator',
  openText: 'Each list gets an invitation. The linker must be another party than you.',
  lists: 'Names of the lists',
  listsHint: 'One on each line, two to ten, the same in every step: the organisations of the study.',
  records: 'Longest list',
  recordsHint:
    'People on it. Every list is padded to this, so that its size tells you nothing. No longer one can take part.',
  recordsOf: (n: number) => n.toLocaleString('en'),
  smallest: 'Smallest count shown',
  smallestHint: 'Counts are rounded down to multiples of it.',
  until: 'Last day',
  untilHint: 'Then key, tokens and counts are erased. Within a year.',
  analyst: 'Recipient of the analyst',
  analystHint:
    'Paste her analyst.recipient, or choose it below. Left empty, nobody ever gets the exact table, and no estimate can be made.',
  analystFile: 'Choose analyst.recipient',
  openAct: 'Open the study',
  opened: 'Opened. Save the study’s file, and hand over the invitations below: they are shown once.',
  faults: 'Some fields need a look. Nothing was sent, nothing is lost.',

  take: 'Take a study, as its linker',
  takeText:
    'The evaluator opened it on another server. Choose the linkage.study.json that it gave to everybody.',
  takeFile: 'Choose linkage.study.json',
  takeNoStudy: (name: string) =>
    `${name} is no study’s file, or it was changed. Take it as the evaluator saved it; nothing was sent.`,
  takeHint:
    'Read the fingerprint to the evaluator by telephone before you take it. Other digits: it was changed on its way, do not take it.',
  takeAct: 'The digits are the same: take the study',
  takeAway: 'Take it away',
  taken: 'Taken. Hand over the invitations below: they are shown once.',

  invitations: (lists: string) => `Invitations: ${lists}`,
  invitationsText:
    'Shown once, until you put them away or the desk locks. Whoever has one acts for that list: give each to its organisation alone, by a safe way, such as in person or by a sealed letter, never by e-mail. If one is lost, close the study and begin again.',
  commandText: {
    evaluator: 'The organisation runs this beside its list:',
    linker: 'The organisation runs this once its list is evaluated:',
  },
  ownMachine: (address: string) =>
    `You reach the desk at ${address}. If it is served from your own machine, write the server’s own address in its place.`,
  copy: 'Copy',
  copyOf: (list: string) => `Copy the command for ${list}`,
  copied: (list: string) => `Copied: the command for ${list}.`,
  notCopied: 'It could not be copied. Mark it and copy it by hand.',
  away: 'Put the invitations away …',
  awaySure: 'Put them away?',
  awayText: 'Nobody can see them again, neither you nor the server.',
  awayAct: 'All are handed over',

  key: 'Make the analyst’s keys',
  keyText:
    'For who makes the estimate, and nobody else. The recipient goes to the evaluator before the study is opened; the exact table is sealed to it. The key stays with her.',
  keyAct: 'Make a key pair',
  keyMade: 'Made in this browser. Save both files and write the passphrase down now: it is shown once.',
  saveRecipient: 'Save analyst.recipient',
  saveKey: 'Save analyst.key.age, sealed under the passphrase',
  keyDone: 'Put it away …',
  keyDoneSure: 'Are both files saved, and the passphrase written down?',
  keyDoneText:
    'Nobody can see them again. Without key and passphrase nothing that is sealed to the recipient is ever opened.',
  keyDoneAct: 'Yes, put it away',
  passphrase: 'Passphrase',
  working: 'This takes some seconds …',

  table: 'Open an exact table, as its analyst',
  tableOpenText:
    'It is opened in this browser and goes nowhere. It holds exact counts, small ones too: nobody but the analyst looks at it.',
  tableFile: 'Sealed table (linkage.table.age)',
  keyFile: 'Key (analyst.key.age, or analyst.key)',
  keyPassphrase: 'Passphrase of the key',
  keyPassphraseHint: 'Not needed for analyst.key.',
  openTable: 'Open',
  tableNeeds: 'Choose both files first.',
  tableOpened: (lists: readonly string[]) => `Opened: ${lists.join(', ')}.`,
  estimate: 'Estimate from it',
  wrongPassphrase: (name: string) =>
    `This passphrase does not open ${name}. Look at each letter, and whether this is the key.`,
  wrongKey: 'This key does not open the table: it was sealed to another analyst.',
  noKey:
    'This is no analyst’s key: take analyst.key.age as it was saved here, or analyst.key of the command.',
  damagedTable: 'This is no sealed table, or it is damaged: ask the linker for it again.',

  error: 'How often linking errs',
  errorText:
    'Where one place may hold two of the lists, people judged a sample of pairs. The file is read in this browser and goes nowhere.',
  errorFile: 'Choose pairs.csv, judged',
  errorUnread: (name: string, reason: string) => `${name} cannot be used: ${reason}.`,
  errorFailed: 'The rates could not be worked out. Nothing is lost: choose the file again.',
  rates: (name: string) => `Error rates from ${name}`,
  rate: 'Links',
  estimateOf: 'Estimate',
  interval: '95 % interval',
  missed: 'missed',
  wrong: 'wrong',
  percent: (share: number) => `${(100 * share).toFixed(1)} %`,
  between: (from: string, to: string) => `${from} to ${to}`,
  ratesHint:
    'Of these two lists, and of pairs that resemble each other: who resembles nobody was in no sample.',
  saveRates: 'Save as JSON',
} as const;
