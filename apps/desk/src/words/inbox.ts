// Words of the list: views, lines, badges, in English.
import { many } from './many.ts';

export const viewWords = {
  needs: 'Needs someone',
  open: 'All open',
  mine: 'Mine',
  held: 'Held back',
  closed: 'Closed',
} as const;

export const viewsLabel = 'Views';

export const inboxWords = {
  desk: 'Desk',
  notOpened: 'Not opened yet',
  sealedToOthers: 'Sealed to keys that you do not hold',
  onlyFiles: (n: number) => `No words, ${many(n, 'attachment', 'attachments')}`,
  weWrote: (text: string) => `We wrote: ${text}`,
  loading: 'Loading …',
  failed: 'The inbox could not be loaded.',
  again: 'Try again',
  empty: {
    needs: 'Nobody is waiting for you. Put the kettle on.',
    open: 'Nothing is open.',
    mine: 'Nothing is in your hands.',
    held: 'Nothing is held back.',
    closed: 'Nothing is closed.',
  },
  newer: 'Back a page',
  older: 'Next page',
  page: (n: number) => `Page ${n}`,
  list: (view: string) => `Conversations: ${view}`,
  since: (day: string) => `since ${day}`,
  pick: 'Choose a conversation. j and k walk the list, Enter opens.',
} as const;

export const badgeWords = {
  urgent: 'Danger now',
  threat: 'Threat to staff',
  under18: 'Under 18',
  deletion: (day: string) => `Deletion asked, gone on ${day}`,
  deletionAsked: 'Deletion asked',
  overdue: 'Overdue',
  fresh: 'New',
  referral: (state: string, isNews: boolean) =>
    `${isNews ? 'New: referral' : 'Referral'} ${state.toLowerCase()}`,
  unread: (n: number) => many(n, 'new message', 'new messages'),
  ours: 'Waits for us',
  due: (when: string) => `Answer due ${when}`,
  waiting: 'We wait for an answer',
  closed: 'Closed',
  closedUntil: (day: string) => `Closed, erased on ${day}`,
  noReply: 'Wants no answer',
  someone: 'A former colleague',
} as const;

export const doorWords = {
  self: 'Something is happening to me',
  sells: 'Sells sex',
  paid: 'Paid and noticed something',
  saw: 'Saw something',
  work: 'Met someone at work',
  talk: 'Just wants to talk',
  sentence: 'One sentence',
} as const;

export const timeWords = {
  now: 'now',
  minutes: (n: number) => `in ${many(n, 'minute', 'minutes')}`,
  hours: (n: number) => `in ${many(n, 'hour', 'hours')}`,
} as const;
