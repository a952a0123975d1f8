// Words of the frame around every screen, of faults, pause and help, in English.
import { many } from './many.ts';

export const frameWords = {
  name: 'Heed',
  failedAlerts: (n: number) => `${many(n, 'alert', 'alerts')} did not arrive. See Settings.`,
  demonstrationLabel: 'Demonstration',
  doubtsLabel: 'Doubts about keys',
  demonstration: 'Demonstration. Nobody reads this. In danger: 112.',
  skip: 'To the content',
} as const;

export const lateWords = {
  fetching: 'This part of the desk is being fetched …',
  notFetched: 'This part of the desk did not arrive. Nothing is lost.',
  again: 'Try again',
} as const;

export const navWords = {
  label: 'Workspace',
  inbox: 'Inbox',
  take: 'New case',
  outreach: 'Outreach',
  tasks: 'Tasks',
  blur: 'Blur words',
  menu: 'Menu',
  members: 'Members',
  organisation: 'Organisation',
  campaigns: 'Campaigns',
  figures: 'Figures',
  warnings: 'Warnings',
  audit: 'Audit',
  requests: 'Requests',
  settings: 'Settings',
  pause: 'Pause',
  lock: 'Lock',
  help: 'Help',
} as const;

export const faultWords = {
  offline: 'No answer from the server. Nothing is lost: try again.',
  server: 'The server refused. Nothing is lost: try again.',
  unexpected:
    'Something went wrong in this page. Nothing typed is lost: try again, then load the page again.',
  upload: 'The file could not be sent. Try again, or send the words without it.',
  tooLarge: 'The file is larger than 50 MB.',
} as const;

export const pauseWords = {
  title: 'Paused',
  text: 'Look out of the window. Breathe out slowly, longer than in. Nothing here runs away.',
  act: 'Go on',
} as const;

export const helpWords = {
  title: 'Keys',
  close: 'Close',
  on: 'Single-letter keys are on',
  keys: [
    ['j or ↓', 'next conversation'],
    ['k or ↑', 'conversation before'],
    ['Enter', 'open it'],
    ['Escape', 'back to the list, or close what is on top'],
    ['/', 'search all your desks'],
    ['r', 'write an answer'],
    ['n', 'write an internal note'],
    ['c', 'new case'],
    ['d', 'tasks: what is due'],
    ['b', 'blur words, or show them again'],
    ['f', 'case file'],
    ['a', 'assess'],
    ['e', 'refer'],
    ['t', 'new task'],
    ['Space', 'in ‘Held back’: tick'],
    ['p', 'pause'],
    ['Shift L', 'lock now'],
    ['?', 'this list'],
  ],
} as const;
