// Words of the cover sheet, in English.

export const coverWords = {
  title: 'Evidence package',
  from: (name: string, day: string) => `Made by ${name} on ${day} (UTC).`,
  number: (number: string) => `Number of the package: ${number}`,
  what: [
    'This package holds messages and files as the organisation received them, byte for byte, and copies for reading that are marked as copies. They were sealed on the device of the person who wrote, or in the memory of the server where there was no script, and opened by a member of the organisation.',
    'The file manifest.json lists every file with its SHA-256 hash, says how each was obtained, who had it in hands, what was blacked out and what the person agreed to. It is signed by the organisation (signature.json). Whoever changes one byte of any file breaks the list or the signature.',
  ],
  checkTitle: 'How to check it',
  check: [
    '1. Open verify.html in any current browser, with or without a network: it asks nobody. Better still, use a copy of it that came to you by another way.',
    '2. Drop the package (the ZIP file as you received it, not packed anew) onto that page. It says for each item what holds and what does not.',
    '3. Compare the digits below with those that the organisation prints and tells by telephone. They stand for its key. Without this step anybody could have made a package in its name.',
  ],
  consentTitle: 'Consent',
  consent: {
    'by-the-person': (day: string, to: string) =>
      `Given by the person who wrote, on ${day}, for these items to go to: ${to}. In the words of the organisation:`,
    'by-somebody-for-the-person': (day: string, to: string) =>
      `Given by somebody who may speak for the person, on ${day}, for these items to go to: ${to}. In the words of the organisation:`,
  },
  itemsTitle: 'What is in it',
  chosen: (chosen: number, all: number) =>
    `${chosen} of the ${all} messages of the conversation were chosen. Internal notes of the organisation are never in a package.`,
  obtained: {
    'sent-by-the-person': 'message sent by the person',
    'written-by-the-desk': 'message written by the organisation',
    'captured-by-staff': 'web page captured by staff',
  },
  day: (day: string) => `taken by the server on ${day}`,
  files: (names: string) => `with ${names}`,
  withProof: 'with a proof of the public log',
  withoutProof: 'without a proof of the public log',
  doubtful: (notGenuine: number, missing: number) =>
    `Left out because they were not genuine: ${notGenuine}. Named by others and missing: ${missing}.`,
  redactionsTitle: 'Blacked out',
  noRedactions: 'Nothing.',
  redaction: (item: string, passages: number, original: 'included' | 'left-out', reason: string) =>
    `${item}: ${passages === 1 ? 'one passage' : `${passages} passages`}${reason ? ` (${reason})` : ''}. The original is ${original === 'included' ? 'in the package too' : 'not in the package; its hash is in the manifest'}.`,
  limitsTitle: 'What it does not prove',
  limits: [
    'It proves that a text was written by whoever held a key, and, where a proof of the log is in it, that the text existed by then. It does not prove who that was, nor that what is said is true.',
    'It does not prove that nothing else was said: see how many messages were chosen. Times of devices prove nothing by themselves. Copies rest on the organisation’s word.',
  ],
  otherScript: '(in letters that this sheet cannot print: see manifest.json)',
  foot: 'The form of the package is published with the program: docs/spec/evidence.md. What was made is for the recipient named above.',
} as const;
