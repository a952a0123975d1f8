// Words of casework, in English.
import type { Body, DisclosureRefusal, RecordKind } from '@heed/domain/casework';
import { many } from './many.ts';

export const caseWords = {
  tabs: 'Parts of this case',
  talk: 'Conversation',
  file: 'Case file',
  title: 'Case file',
  add: 'Write down',
  more: 'More',
  change: 'Change',
  inError: 'Written in error',
  inErrorTitle: 'Take this out as written in error?',
  inErrorText:
    'It stays readable below, with your reason, and counts nowhere any more: in nothing due, in no figure, no export, no referral.',
  inErrorSent: 'What went to another desk or organisation stays there: tell them.',
  inErrorWhy: 'Why was it an error?',
  inErrorAct: 'Take it out',
  inErrorDone: 'Taken out as written in error.',
  inErrorCount: (n: number) => `Written in error: ${n}`,
  inErrorBy: (by: string | null, why: string) =>
    `Written in error${by === null ? '' : `, says ${by}`}: ${why}`,
  save: 'Save',
  saving: 'Sealing …',
  saved: 'Saved. Only those who read this case can open it.',
  cancel: 'Leave it',
  draft:
    'Not saved yet. It is kept as a draft in this page, for you alone: locking keeps it, closing the page or ‘Leave it’ throws it away.',
  nothing: 'Nothing is written down yet. Begin with whatever is known: every part can wait.',
  remove: 'Take out',
  faults: (n: number) =>
    `${many(n, 'field needs', 'fields need')} a look. Nothing was sent, nothing is lost.`,
  at: (when: string, name: string | null) =>
    name === null ? `${when}, not signed by a member` : `${when}, ${name}`,
  earlier: (n: number) => many(n, 'earlier version', 'earlier versions'),
  changedMeanwhile:
    'A colleague has changed this record since you opened the form. If you save, both versions stand side by side until somebody takes one.',
  together:
    'Two versions were written at the same time. Both are kept. Read both, then write one that takes their place.',
  takeOne: 'Start from this one',
  unreadable: (n: number) =>
    `${many(n, 'record', 'records')} of this case cannot be read by this version of the desk. ${n === 1 ? 'It is' : 'They are'} kept as ${n === 1 ? 'it is' : 'they are'}: load the page again, or ask your administrator for an update.`,
  due: 'Due',
  overdue: 'Overdue',
  nothingDue: 'Nothing is due.',
  done: 'Done',
  reach: 'How to reach the person',
  reachNow: 'May be reached now.',
  reachAny: 'No safe contact plan yet. Ask when, how and with which words.',
  reachFrom: (when: string) =>
    `Not before ${when} by your clock: so says the safe contact plan. An answer that you send now waits until then.`,
  reachNever: 'The safe contact plan has no hour in the next 60 days. Change the plan before you answer.',
  waits: (when: string) => `Waits until ${when}, by the safe contact plan`,
  never: 'Never police. Never immigration.',
  neverPolice: 'Never police.',
  neverImmigration: 'Never immigration.',
  neverText:
    'Heed will not send this to them, and we have promised not to. A court can order us: read the playbook before anybody answers.',
  threat: 'Somebody who works on this case was threatened.',
  verdict: 'Assessment',
  noVerdict: 'Not assessed yet.',
  none: '–',
  takenDown: (how: string) => (how === '' ? 'Taken down by the desk' : `Taken down by the desk: ${how}`),
  referred: 'Referred by another desk',
  own: 'Your decision',
  indicators: 'Indicators present',
  statementGone: 'Its words are closed: their time is over, or the server does not give its half of the key.',
  recipientKind: 'Kind',
  recipientName: 'Name',
  choose: 'Choose',
  today: (field: string) => `${field}: today`,
  nobodyYet: 'Nobody yet',
  near: 'This organisation',
  all: 'All',
  notChosen: 'may not have been chosen: the form of that time began with it',
  fromReport: 'As the report or the contact says. Change it where you know better.',
  consentOver: 'Consent was taken back.',
  consentNow: 'Write the consent now',
  consentThen: 'Your referral waits as it is, and comes back when this is saved or left.',
  yes: 'Yes',
  no: 'No',
} as const;

export const codeListWords = { otherLanguage: 'Another language' } as const;

/** Whose clock the times of a plan are meant by. */
export const clockOf = (timeZone: string): string =>
  timeZone === ''
    ? 'Times are by the person’s clock: choose the time zone below.'
    : `Times are by the clock of ${timeZone}, the person’s time zone as it stands below.`;

export const kindWords: Record<
  RecordKind,
  { readonly title: string; readonly add: string; readonly hint?: string }
> = {
  contact: {
    title: 'Contacts',
    add: 'Contact',
    hint: 'Each time that somebody spoke with the person, and how.',
  },
  'safe-contact': {
    title: 'Safe contact plan',
    add: 'Safe contact plan',
    hint: 'When, how and with which words the person may be reached. Outside these hours an answer waits.',
  },
  safety: { title: 'Risk and safety plan', add: 'Safety plan', hint: 'What could happen now comes first.' },
  assessment: {
    title: 'Assessments',
    add: 'Assess',
    hint: 'Indicators prompt a closer look. They are no finding: you decide, and say why.',
  },
  consent: {
    title: 'Consent',
    add: 'Consent',
    hint: 'For one purpose, one recipient, and the parts that the person named. Nothing goes out without it.',
  },
  never: { title: 'Never', add: 'Never police', hint: 'Who must never hear of it.' },
  need: { title: 'Needs', add: 'Need' },
  referral: {
    title: 'Referrals',
    add: 'Refer',
    hint: 'What goes out is what consent covers, and no more: write consent down first. The person is told in this conversation, in the language of the report, each time its state changes.',
  },
  task: { title: 'Tasks', add: 'Task' },
  statement: {
    title: 'Statements about others',
    add: 'Statement about others',
    hint: 'Alleged: nothing follows from it by itself. Kept apart, and for a shorter time.',
  },
  'harm-review': {
    title: 'Harm reviews',
    add: 'Harm review',
    hint: 'Before a statement leaves: could the person be fined, deported, beaten? Two of you look.',
  },
  exception: {
    title: 'Acted for a life or a child',
    add: 'Life or child at risk',
    hint: 'Tell the person first if that is safe. A second member looks at it within 24 hours.',
  },
  interpreter: { title: 'Interpreters', add: 'Interpreter' },
  person: {
    title: 'Facts for records',
    add: 'Facts',
    hint: 'Only what the person wants recorded. Every field may stay empty.',
  },
  danger: {
    title: 'Danger now',
    add: 'Danger now, or over',
    hint: 'It stands above the case and in every list until somebody writes here that it is over, and why. ‘Danger now’ rings whoever is on duty.',
  },
  threat: { title: 'Threats against staff', add: 'Threat' },
  review: {
    title: 'Case reviews',
    add: 'Case review',
    hint: 'A supervisor’s look at the case, and when to look again.',
  },
  closing: { title: 'Closing', add: 'Close with outcome' },
  figures: {
    title: 'For figures',
    add: 'Code for figures',
    hint: 'Codes without words go into figures if the person agrees. Help never depends on it. For thirty days she can take it back; then the record leaves the case, and nobody can find it again.',
  },
};

type Words<T extends string> = Readonly<Record<T, string>>;

export const channelWords: Words<Body<'contact'>['channel']> = {
  web: 'Written here',
  telephone: 'Telephone',
  'walk-in': 'At the door',
  'e-mail': 'E-mail',
  organisation: 'Another organisation',
  outreach: 'Outreach',
};
export const needWords: Words<Body<'need'>['need']> = {
  health: 'Health',
  'mental-health': 'Mental health',
  shelter: 'Shelter',
  legal: 'Legal help',
  residence: 'Residence',
  work: 'Work',
  education: 'Education',
  'sexual-health-education': 'Sexual health education',
  'safe-space': 'Safe space',
  money: 'Money',
  return: 'Return',
  other: 'Other',
};
export const partWords: Words<Body<'consent'>['parts'][number]> = {
  name: 'Name',
  contact: 'How to reach the person',
  story: 'What the person told',
  assessment: 'Assessment',
  safety: 'Safety plan',
  needs: 'Needs',
  health: 'Health',
  documents: 'Documents',
  statements: 'Statements about others',
};
export const recipientWords: Words<Body<'consent'>['recipient']['kind']> = {
  service: 'Service of the directory',
  desk: 'Another desk here',
  organisation: 'Another organisation',
  police: 'Police',
  immigration: 'Immigration office',
  interpreter: 'Interpreter',
  court: 'Court',
};
export const stateWords: Words<Body<'referral'>['state']> = {
  sent: 'Sent',
  accepted: 'Accepted',
  declined: 'Declined',
  started: 'Started',
  done: 'Done',
  withdrawn: 'Withdrawn',
};
export const verdictWords: Words<Body<'assessment'>['verdict']> = {
  'presumed-victim': 'Presumed victim',
  'identified-victim': 'Identified as a victim by an authority',
  'not-presumed': 'Not presumed',
  'more-needed': 'More is needed to say',
};
export const outcomeWords: Words<Body<'closing'>['outcome']> = {
  'safe-outcome': 'Safe',
  'referred-on': 'Referred on',
  'goal-reached': 'What the person wanted was reached',
  'lost-contact': 'Contact lost',
  'did-not-want': 'Did not want to go on',
  'no-exploitation': 'No exploitation',
  died: 'Died',
  other: 'Other',
};
export const dueWords = {
  task: 'Task',
  'safety-review': 'Look at the safety plan again',
  'contact-review': 'Look at the safe contact plan again',
  'follow-up': 'Follow up after closing',
  'call-back': 'Call back',
  'exception-review': 'Second look at what was done for a life or a child',
  'statement-end': 'Statement about others: its time is over',
  'case-review': 'Look at the case again, with a supervisor',
  'closing-approval': 'Closing waits for a supervisor’s approval',
} as const;

export const refusedWords: Words<DisclosureRefusal> = {
  'never-police': 'The person said: never police. Heed does not send it.',
  'never-immigration': 'The person said: never immigration. Heed does not send it.',
  'no-consent': 'No consent for this recipient is written down. Ask, then write it under Consent.',
  'consent-withdrawn': 'Consent for this recipient was taken back.',
  'consent-over': 'Consent for this recipient is over. Ask again.',
  'part-withheld': 'The consent does not cover: ',
  'no-harm-review':
    'Two of you must look first: could the person be fined, deported, beaten if this goes out? Write a harm review for this recipient.',
};

export const handOverWords = {
  need: 'Need',
  purpose: 'Purpose',
  end: 'The person agreed that these parts go to you, for this purpose. Pass on nothing of it without asking again.',
  endException:
    'This comes without consent, since a life or a child is at risk. Use it for that alone, and pass on nothing of it.',
  preview: (name: string) => `What ${name} will read, word for word`,
  previewName: 'Name to call the person',
  previewEmpty: (parts: string) => `Ticked, but nothing is written down, so nothing of it goes: ${parts}.`,
  previewFrom: (desk: string) => `Beside the words: that it is a referral from ${desk}.`,
  send: (name: string) => `Send to ${name}`,
  sentTo: (name: string) => `Sent to ${name}. What they answer appears here by itself.`,
  look: 'Look for an answer',
  looking: 'Looking …',
  none: 'No answer yet.',
  gone: 'The other desk keeps this case no longer: it was closed and erased there, or its deletion was asked. What it said before stands below, if it said anything.',
  answered: 'Sent to the desk that referred.',
  answers: {
    accepted: 'We accept.',
    declined: 'We cannot take this on.',
    started: 'We have begun.',
    done: 'Done.',
  },
  said: (desk: string, state: string, day: string) => `${desk} said on ${day}: ${state}`,
  wrote: (desk: string, day: string) => `${desk} wrote on ${day}`,
  personTold: 'The person was told in this conversation.',
  personNotTold:
    'The person was not told by a message: the safe contact plan has no hour for it, or nothing can be sealed to the person. Tell them another way if that is safe.',
  takenOver: (when: string, name: string | null) =>
    name === null
      ? `${when}, taken over from the other desk’s answer`
      : `${when}, taken over from the other desk’s answer by the browser of ${name}`,
  arrived: (desk: string, state: string) => `${desk} answered a referral: ${state}.`,
  openIt: 'Open the case',
  dismiss: 'Dismiss',
  ask: {
    accepted: 'Words to the desk that referred, if you have any',
    declined: 'Why, if it may be said',
    started: 'Words to the desk that referred, if you have any',
    done: 'Outcome: what came of it',
  },
  cancel: 'Cancel',
  outcomeNeeded: 'Write what came of it: the desk that referred reads this, and the case there stands on it.',
  sayState: (state: string) => `Send: ${state}`,
  correct: 'Correct what was said',
  takenBack:
    'Consent for this referral was taken back. Please stop, close this case, and choose the shortest time to keep it.',
  from: (desk: string) => `Referral from ${desk}`,
  answerHint: 'The desk that referred reads this. The person does not, unless that desk passes it on.',
  fromText: 'Answer the desk that referred: what you write goes to it. Say where it stands:',
  stateIs: (state: string) => `It stands at: ${state}.`,
  notNext: (from: string, to: readonly string[]) =>
    to.length === 0
      ? `${from} is the end of a referral. Begin another one.`
      : `After ‘${from}’ comes: ${to.join(', ')}.`,
  withdrawn: 'Consent was taken back. Stop, close this case, and keep nothing longer than you must.',
} as const;

export const dangerWords = {
  title: 'Danger now',
  reported: 'The report or the call says so. It stands in every list until somebody writes that it is over.',
  unsaid:
    'The report said ‘danger now’. An answer took that out of the lists under an earlier version of Heed; nobody wrote that it is over.',
  rung: (names: string) =>
    `A notice goes to ${names} now, by e-mail or push; whether they see it shows when they open this.`,
  notRung: (names: string) => `No address and no push is set for ${names}: telephone them now.`,
  now: 'Danger now',
  over: 'It is over',
} as const;

export const takeWords = {
  open: 'New case',
  title: 'New case',
  text: 'A call, somebody at the door, a paper, outreach. Their words are sealed in this page before they are sent.',
  start: 'The call begins',
  running: (since: string) => `Call since ${since}, by the server’s clock.`,
  noWords:
    'Write at least one sentence of what was said. If nothing was, choose below what kind of call it was.',
  desk: 'For which desk',
  draft:
    'Not stored yet. It is kept as a draft in this page, for you alone, until it is stored or the page is closed.',
  store: 'Store as a case',
  storing: 'Sealing …',
  mayNot: 'It may not be written down',
  mayNotText:
    'Nothing of it is stored: it stands in this page alone. Count the call by its kind alone; or, if the person agrees to that, store a case without words: what is ticked above, no name, no number, no sentence.',
  mayNotDanger:
    'Where a life or a child is at risk, your desk’s duties may ask for more. Tell the person so first, if that is safe; then answer the question above anew.',
  countOnly: 'Count it and store nothing',
  agrees: 'The person agrees to a case without words',
  choose: 'must be chosen',
  chooseBelow: 'says no: count the call below, or store a case without words',
  noCase: 'It was no case',
  noCaseHint: 'It is counted by its kind and day. Nothing of it is kept.',
  counted: (kind: string) =>
    `Counted for today as ‘${kind}’. Nothing else of it was kept, and what was typed is gone.`,
  uncount: 'Undo: it is not to be counted',
  uncounted: 'Taken back. It is not counted.',
  cancel: 'Leave it',
  codeTitle: 'A code for the person',
  codeText:
    'Read it out to the person alone, if they want to come back by the site; never to somebody who calls about them. It opens this conversation and is shown only now. Without it nothing is lost: you go on here.',
  codeDone: 'I have read it out, or it is not wanted',
} as const;

export const noCaseWords = {
  silent: 'Nobody spoke',
  'hung-up': 'Hung up',
  'wrong-number': 'Wrong number',
  abusive: 'Abusive',
  question: 'A question, answered',
  thanks: 'Thanks',
  press: 'Press, research',
  'not-written-down': 'May not be written down',
  other: 'Other',
} as const;

export const assessWords = {
  set: 'Set of indicators',
  adult: 'Is the person 18 or older?',
  ifChild: (shown: string) => `if under 18: ${shown.toLowerCase()}`,
  loading: 'Reading the sets …',
  failed: 'The sets of indicators could not be read.',
  again: 'Try again',
  answered: (n: number, all: number) => `${n} of ${all} answered`,
  present: (n: number) => `${n} present`,
  filled: (n: number) => `${n} filled in`,
  positive: 'Positive',
  answers: { present: 'Present', absent: 'Absent', unknown: 'Not known' },
  restsOn: 'Rests on',
  follows: 'What follows',
  elements: { act: 'Act', means: 'Means', purpose: 'Purpose' },
  shown: {
    present: 'Shown',
    'not shown': 'Not shown',
    'not needed': 'Not needed: under 18',
    'depends on age': 'Not shown; whether it is needed depends on the age',
  },
  changes: 'What would change it',
  limits: 'How far these indicators go, and whose words they are',
  unknown: (n: number) => `${many(n, 'indicator is', 'indicators are')} not known.`,
  terms: 'What the coding terms mean, and whose words these are',
  wording: { quoted: 'Quoted', retold: 'Retold', own: 'Our words' },
} as const;

/** Articles 2 and 3 of Directive 2011/36/EU. */
export const actWords = {
  recruitment: 'Recruitment',
  transportation: 'Transportation',
  transfer: 'Transfer',
  harbouring: 'Harbouring',
  reception: 'Reception',
} as const;
export const meansWords = {
  'force-or-threat': 'Force, or the threat of it',
  'other-coercion': 'Other coercion',
  abduction: 'Abduction',
  fraud: 'Fraud',
  deception: 'Deception',
  'abuse-of-power': 'Abuse of power',
  'abuse-of-vulnerability': 'Abuse of a position of vulnerability',
  'payment-for-control': 'Payment to whoever has control',
} as const;
export const purposeWords = {
  'sexual-exploitation': 'Sexual exploitation',
  'forced-labour-or-services': 'Forced labour or services',
  'slavery-or-servitude': 'Slavery, servitude',
  'criminal-activities': 'Criminal activities',
  'removal-of-organs': 'Removal of organs',
  surrogacy: 'Surrogacy',
  'forced-marriage': 'Forced marriage',
  'illegal-adoption': 'Illegal adoption',
} as const;
export const codeWords = {
  commercial: 'Commercial',
  'non-commercial': 'Non-commercial',
  vulnerability: 'Vulnerability',
  'coercion-as-tactic': 'Coercion as a tactic',
} as const;

export const fileWords = {
  open: 'Hand over by file to another Heed',
  partner: 'Address file of the other organisation',
  partnerHint:
    'Open the address of their site followed by /api/organisation in another tab, save the page as a file, and choose it here.',
  compare: (name: string) =>
    `${name}. Compare these digits with theirs by telephone, or with their printed matter:`,
  desk: 'Desk',
  same: 'The digits are the same',
  make: 'Make the file',
  made: 'Made. Only that desk can open it; send it by any way. The referral stands in the case file.',
  codeThere: 'How to read their answer',
  codeThereText:
    'Open /return on their site and enter this code. It stands for your desk, not for the person.',
  came: 'A file from another organisation',
  cameFile: 'Hand-over file',
  take: 'Take the case on',
  again: 'This file was taken on before. Nothing was stored a second time.',
  partnerFaults: {
    'not-an-address':
      'This is no address file of a Heed. Save what stands at /api/organisation of their site, whole.',
    'not-founded': 'This organisation has no key yet, so nothing can be sealed to it.',
    'no-desk':
      'None of its desks has a key that holds today. Save the address file again, or ask them to renew their keys.',
    ourselves: 'This is your own organisation. Refer to another desk here instead.',
  },
  faults: {
    'not-one': 'This is no hand-over file, or it was cut. Ask for it again.',
    'not-ours': 'This file is for another organisation. You cannot open it; give it back to whoever sent it.',
    'not-our-desk':
      'This file is for a desk whose key you do not hold. Ask a colleague of that desk to open it.',
    altered:
      'This file was changed on the way, or is not signed by whom it names. Nothing was stored. Ask for it again.',
  },
} as const;

export const closingWords = {
  title: 'What is deleted when',
  conversation: 'Conversation, attachments and case file',
  byPerson: (day: string) => `${day}, as the person chose`,
  byOrganisation: (day: string) => `${day}, by the organisation’s period`,
  statements: 'Statements about others',
  noStatements: 'None is written down',
  trail: 'Who read and wrote, without words',
  trailDays: 'Two years after each act',
  fromApproval: 'The days count from the approval.',
  tooLate:
    'That is after everything is deleted. Choose an earlier day, or ask the person to have it kept longer.',
  stillOpen: (n: number) =>
    `${many(n, 'thing is', 'things are')} still open in this case. Closing ends none of them:`,
  openReferrals: 'Referrals without an end',
  openNeeds: 'Needs that are open',
  danger:
    'Danger now stands on this case. Write first that it is over, and why: ‘It is over’ above the conversation.',
  needs: 'A supervisor approves before the case is closed.',
  waits: 'Waits for approval',
  waitsText: 'A supervisor who did not write this closing approves it. Until then the case stays as it is.',
  approve: 'Approve and close',
  approved: 'Approved. The case is closed.',
  asked: 'Saved. The case is closed once a supervisor approves.',
  closed: 'Saved. The case is closed.',
  changed: 'Change the closing',
} as const;
