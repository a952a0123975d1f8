// Words of peer warnings at the desk, in English.
import type { Conduct, MonthPart } from '@heed/domain/warnings';
import { many } from './many.ts';

export const warningWords = {
  title: 'Peer warnings',
  text: 'What somebody did, roughly where and when, and what may help. Never who: no name, number, plate, car, picture or page, of whoever told it or of whoever it is about. Two of you look at each one. After 90 days at the latest it is gone.',
  how: 'It stands on the public page for everybody, whoever did it included. It is no proof, raises no case in the inbox, and leads to none. Who told it must agree first.',
  again: 'Try again',
  loading: 'Loading …',
  waiting: (n: number) => `Waiting (${n})`,
  shown: (n: number) => `Shown on the public page (${n})`,
  noneWaiting: 'Nothing waits.',
  noneShown: 'Nothing is shown.',
  where: 'Where',
  when: 'When',
  advice: 'What may help',
  by: (name: string) => `Written by ${name}`,
  approvedBy: (name: string) => `approved by ${name}`,
  until: (day: string) => `until ${day}`,
  own: 'You wrote these words: another member approves them.',
  approve: 'Approve and show',
  approved: 'Approved. It is shown now.',
  correct: 'Correct',
  correctOf: (area: string) => `Correct: ${area}`,
  takeDown: 'Take down …',
  takeDownSure: 'Take this warning down?',
  takeDownText: 'It is erased at once, for everybody. This cannot be undone.',
  takeDownAct: 'Take down and erase',
  takenDown: 'Taken down and erased.',
  propose: 'Propose a warning',
  proposeAct: 'Propose',
  proposed: 'Proposed. Another member looks at it now.',
  correcting: 'Correct the warning',
  correctingText:
    'It is taken down when you save, and shown again once another member has approved your words.',
  correctAct: 'Save the correction',
  corrected: 'Corrected and taken down. Another member looks at it now.',
  cancel: 'Cancel',
  faults: (n: number) =>
    `${many(n, 'field needs', 'fields need')} a look. Nothing was sent, nothing is lost.`,
  conducts: 'What was done',
  area: 'Area',
  areaHint: 'A part of a town, or a region. No street with a number, no postcode.',
  month: 'Month',
  part: 'Part of the month',
  adviceHint:
    'In your own words, up to 600 letters. What can be recognised is refused: numbers, plates, names online, addresses.',
  language: 'Language of area and advice',
  days: 'Shown for',
  daysOf: (n: number) => `${n} days`,
  unrecognisable:
    'Nobody can be recognised by it: not who told it, not who it is about. No rule sees a name, a nickname, a tattoo or a job: I have looked.',
  agreed: 'Who told it agrees that it is shown, or it came from nobody in particular.',
  tick: 'must be ticked: look again, and leave the warning out where you cannot say so',
} as const;

export const conductWords: Readonly<Record<Conduct, string>> = {
  violence: 'Violence',
  robbery: 'Robbery',
  'refusal-to-pay': 'Not paying, or taking the money back',
  'pressure-without-protection': 'Pressure to go without protection',
  filming: 'Filming or photographing in secret',
  stalking: 'Following or harassing',
  'impersonating-police': 'Pretending to be the police',
  drugging: 'Putting something into a drink',
  'coercion-by-third-party': 'Pressure or force by a third person',
  other: 'Something else',
};

export const partWords: Readonly<Record<MonthPart, string>> = {
  whole: 'The month as a whole',
  beginning: 'Beginning',
  middle: 'Middle',
  end: 'End',
};
