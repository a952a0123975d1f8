// Words of legal reviews, in English.
import type { Feature, ReviewState } from '@heed/domain/legal-review';

export const reviewWords = {
  title: 'Legal reviews',
  text: 'Some features stand off until a lawyer has looked at them and two of you have put that on record: a supervisor writes it down, another supervisor or an administrator confirms it. It holds for 24 months at most.',
  alone:
    'You are the only one who could: with one supervisor and no administrator nobody can confirm it, and the feature stays off. Invite a second supervisor, or an administrator, who reads no case.',
  again: 'Try again',
  none: 'Nothing is on record. These features are off.',
  line: (lawyer: string, office: string, day: string) => `Reviewed by ${lawyer}, ${office}, on ${day}`,
  until: (day: string) => `Counts until ${day}`,
  soon: 'It ends soon: have it reviewed again, and record that before its last day.',
  recorded: (name: string, day: string) => `Recorded by ${name} on ${day}`,
  confirmed: (name: string, day: string) => `confirmed by ${name} on ${day}`,
  confirm: 'Confirm',
  confirmSure: (feature: string) => `Turn on: ${feature}?`,
  confirmText: 'You have the lawyer’s paper before you, and it says what stands here.',
  confirmAct: 'Confirm and turn on',
  confirmDone: 'Confirmed. The feature is on.',
  own: 'You recorded it. Another supervisor or an administrator confirms it.',
  drop: 'Take back',
  end: 'End …',
  endSure: (feature: string) => `Turn off: ${feature}?`,
  endText: {
    warnings: 'The page is gone at once, and every warning is erased. This cannot be undone.',
    matching: 'Nothing is matched any more from now on.',
    linkage:
      'Every study of this server is erased with its key and what was sent to it. This cannot be undone.',
  } satisfies Record<Feature, string>,
  endAct: 'Turn off',
  endDone: 'Taken back. What rested on it is off.',
  record: 'Record a review',
  recordAct: 'Put on record',
  recordDone: 'On record. The feature stays off until another of you confirms it.',
  earlier: 'Earlier reviews',
  feature: 'What was reviewed',
  lawyer: 'Name of the lawyer',
  office: 'Office',
  reviewed: 'Day of the review',
  basis: 'Legal basis, in words',
  basisHint:
    'Which law lets you do it, under which conditions, and where the paper is kept. For matching: the law of your country that GDPR, article 10, asks for.',
  lastDay: 'Last day on which it counts',
  faults: 'Some fields need a look. Nothing was sent, nothing is lost.',
} as const;

export const featureWords: Readonly<Record<Feature, string>> = {
  warnings: 'Peer warnings: coarse warnings on the public site, moderated by two',
  linkage: 'Linkage: counting people on lists of several organisations without showing them',
  matching: 'Matching: the same plate, phone or name online in statements about third parties',
};

export const stateWords: Readonly<Record<ReviewState, string>> = {
  waiting: 'Waits for a second member',
  'in-force': 'On',
  lapsed: 'Past its last day: off',
  ended: 'Ended: off',
};
