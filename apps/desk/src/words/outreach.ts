// Words of outreach: at the desk, and on the page that a phone takes along.
import { many } from './many.ts';

export const alongWords = {
  title: 'Outreach',
  text: 'A page for your phone that works without a network. What you write there is sealed at once to this desk; not even you can read it again on the phone.',
  risks: 'What others can find on this phone',
  risk: [
    'That you do outreach for this organisation, and with which desk. Nothing that opens anything is kept: no password, no key, no code.',
    'That contacts wait, how many, and from which day. Their words cannot be read.',
    'While you write, the words stand on the screen until you press ‘Keep’. Lock the phone when you put it away.',
    'Clearing this browser takes away what waits. Send it when you are back.',
  ],
  desk: 'Desk that the contacts are for',
  material: 'What you hand out',
  tests: 'Health tests',
  lines: 'One on each line.',
  materials: [
    'Condoms',
    'Lubricant',
    'Hygiene kit',
    'Card with our number',
    'Leaflet on rights',
    'Food, hot drink',
  ],
  testNames: ['HIV', 'Syphilis', 'Hepatitis B and C', 'Pregnancy'],
  take: 'Take outreach along',
  taking: 'Putting it on this device …',
  taken: 'It is on this device. Open it once before you go.',
  unable: 'This browser keeps no pages for use without a network. Use a current one.',
  failed: 'It could not all be put on this device. Nothing of it stays: try again.',
  here: (desk: string, day: string) => `On this device since ${day}, for ${desk}.`,
  open: 'Lock the desk and go out',
  away: 'Take it off this device',
  awayTitle: 'Take it off this device?',
  awayText: (n: number) =>
    n === 0
      ? 'Page, key and counts go. Nothing waits.'
      : `${many(n, 'contact waits', 'contacts wait')} here and ${n === 1 ? 'is' : 'are'} lost if you do. Send first.`,
  gone: 'Nothing of it is left on this device.',
  noKey: 'You hold no valid key of this desk. Ask a supervisor, then take it along again.',
} as const;

export const sendWords = {
  send: 'Send what waits',
  sending: 'Sending …',
  waits: (n: number) => `${many(n, 'contact waits', 'contacts wait')} on this device, sealed.`,
  countsWait: 'Counts wait on this device.',
  nothing: 'Nothing waits on this device.',
  sent: (n: number) =>
    `${many(n, 'contact was', 'contacts were')} sent and stand${n === 1 ? 's' : ''} in the inbox as new.`,
  openOne: (n: number) => `Open contact ${n}`,
  remove: 'Remove this one',
  removeTitle: 'Remove this contact for good?',
  removeText: 'Nobody has it but this device, and nobody can open it here.',
} as const;

export const faultWords = {
  'signed-out':
    'Unlock the desk on this phone and press ‘Send what waits’ there. What waits stays sealed here.',
  offline: 'No network. It waits here, sealed: send it later.',
  busy: 'The server could not take it just now, or a call is under way at the desk. It waits here: try again in a few minutes.',
  'not-yours':
    'You do not read for the desk that it was sealed to. Let a member of that desk sign in on this phone, and send.',
  'key-gone':
    'The desk’s key that it was sealed to is gone, so nobody could open it. Write down anew what you remember, then remove it here.',
  conflict:
    'The server holds another message under the same name and has changed nothing. Tell a supervisor before you remove it here.',
  refused:
    'The server did not take it. Load this page anew and send again; if it stays, tell your administrator.',
} as const;

export const pageWords = {
  title: 'Outreach',
  nothing: 'Nothing is on this device. Unlock the desk, and press ‘Take outreach along’ under ‘Outreach’.',
  toDesk: 'To the desk',
  ended:
    'The desk’s key that was taken along has ended. Go where there is a network and load this page anew; if this stays, unlock the desk and take it along again.',
  false:
    'What lies on this device was not certified by your organisation. Seal nothing with it: take it off at the desk, and tell a supervisor.',
  one: 'One contact',
  hint: 'Nothing is compulsory. Nobody needs to give a name.',
  area: 'Area',
  areaHint: 'Coarse, never an address: a part of town, a stretch of road.',
  who: 'Who spoke',
  whos: {
    herself: 'The person',
    'about-somebody': 'Somebody about a person',
    professional: 'A professional',
  },
  words: 'In their words',
  language: 'Language',
  languageName: 'Which language',
  choose: 'Choose',
  askConsent: 'Ask, or say that you did not ask.',
  consent: 'May this be written down?',
  safe: 'Safe to talk?',
  asked: { 'not-asked': 'Not asked', yes: 'Yes', no: 'No', unsure: 'Unsure' },
  needs: 'Needs',
  material: 'Handed out',
  tests: 'Health tests done',
  callBack: 'A call back is wanted',
  day: 'Day',
  clock: 'Time',
  way: 'Way: a number, a place, what to say first',
  safeContact: 'There is a safe way to reach the person',
  to: 'Where',
  answeredBy: 'Who may answer',
  say: 'Words to begin with',
  never: 'What never to do',
  keep: 'Keep',
  keeping: 'Sealing …',
  kept: 'Sealed. It can be read only at the desk.',
  empty: 'Write or tick one thing at least.',
  long: 'This is more than fits one contact. Shorten the words; nothing is lost.',
  noWay: 'Say where the person can be reached, or untick this.',
  noConsent: 'They said no. Write nothing about them: count it below instead.',
  wrong: (n: number) => `${many(n, 'field needs', 'fields need')} a look. Nothing is lost.`,
  codeTitle: 'A code for the person',
  codeText:
    'Read it out if the person wants to come back by the site. It is shown once, and gone when you leave this page or lock the phone. Without it nothing is lost.',
  codeDone: 'I have read it out, or it is not wanted',
  waiting: 'On this device',
  sealedAt: (clock: string) => `Sealed, ${clock}`,
  sealedOn: (day: string) => `Sealed, ${day}`,
  counts: 'Without a case',
  countsHint: 'A number for the day, nothing else.',
  count: { 'outreach-contact': 'Contacts', 'outreach-material': 'Times that material was handed out' },
  more: (what: string) => `One more: ${what}`,
  less: (what: string) => `One less: ${what}`,
  broken: 'Something went wrong in this page. What is typed is still here: try again.',
} as const;

export const takeOverWords = {
  title: 'A contact of outreach',
  text: (name: string) =>
    `Sealed on a phone, as it says by ${name}. Whoever has the code of this conversation could have written the same: ask ${name} where it matters.`,
  someone: 'a colleague',
  act: 'Write into the case file',
  done: 'Written into the case file, in your name.',
  unreadable:
    'It holds more than this version of the desk can read. Load the page again, or ask your administrator for an update.',
} as const;
