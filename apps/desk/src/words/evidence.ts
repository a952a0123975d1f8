// Words of the form that makes an evidence package, in English.
import { many } from './many.ts';

export const evidenceWords = {
  title: 'Evidence package',
  intro:
    'One ZIP file for a lawyer or a court: what you choose, byte for byte as it came, with copies for reading, proofs, and a page that checks it all. It is made in this browser and is not sealed: hand it over as you would hand over the papers.',
  defence: 'The defence may read this.',
  defenceText:
    'Whoever is accused, and the lawyers of both sides, may get every word in it, the names of files, and when you were asked. Read each item with those eyes.',
  defenceTick: 'I have read it so',
  itemsTitle: 'What goes in',
  itemsHint:
    'Choose one by one. Internal notes are never in a package; neither is what is locked or not genuine.',
  nothing: 'There is nothing that may go into a package.',
  message: (n: number, role: 'person' | 'desk', day: string) =>
    `Message ${n}, ${role === 'person' ? 'the person' : 'the desk'}, ${day}`,
  text: (n: number) => `Words of message ${n}`,
  blackOut: 'Black out what is selected',
  blackOutHint:
    'Select words in the text, then press the button. Each passage becomes one mark of one length.',
  undo: 'Show everything again',
  blackedOut: (n: number) => `${many(n, 'passage', 'passages')} blacked out`,
  selectFirst: 'Select the words first.',
  reason: 'Why they are blacked out',
  original: 'The original of this message',
  originals: { 'left-out': 'stays out', included: 'goes in too' },
  file: (name: string) => `Attachment ${name}`,
  give: { none: 'leave out', original: 'as received', copy: 'only a copy without hidden data' },
  capturesTitle: 'Web pages captured by staff',
  capturesHint: 'A .wacz file made by another program. It is kept as it is and opened nowhere here.',
  addCapture: 'Add a capture',
  notCapture: 'This is no web capture: it has no datapackage.json.',
  capture: (title: string, address: string, created: string, software: string, resources: number) =>
    [title, address, created, software, many(resources, 'part', 'parts')].filter(Boolean).join('; '),
  captureHow: (name: string) => `Who captured ${name}, when and how`,
  removeCapture: (name: string) => `Take ${name} out`,
  consentTitle: 'Consent',
  given: 'Who agreed',
  givenBy: {
    'by-the-person': 'The person',
    'by-somebody-for-the-person': 'Somebody who may speak for the person',
  },
  day: 'On which day',
  recipient: 'For whom it is',
  recipientHint: 'One lawyer, one court. Another recipient needs another yes.',
  words: 'How the person agreed, and to what',
  wordsHint: 'This stands in the package, word for word.',
  covers: (n: number) => `The consent covers ${n === 1 ? 'this item' : `each of these ${n} items`}`,
  make: 'Make the package',
  cancel: 'Back to the conversation',
  making: (done: number, of: number) => `Making it: ${done} of ${of} …`,
  made: (number: string) => `The package is in your downloads. Its number: ${number}`,
  missing: {
    defence: 'Tick that you have read it with the eyes of the defence.',
    items: 'Choose what goes in.',
    consent: 'Say who agreed, when, for whom, and how.',
    covers: 'Tick that the consent covers every item.',
  },
  tooLarge: 'It cannot be made: too large, or a picture cannot be drawn. Leave something out.',
  verifier: 'Save the page that checks packages',
  verifierHint: 'Give it to the recipient by another way than the package.',
} as const;
