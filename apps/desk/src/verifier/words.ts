// Words of the verifier, in English, for somebody who has never heard of a hash.
import { many } from '../words/many.ts';

export const verifierWords = {
  page: 'Check an evidence package',
  intro:
    'Choose the package as you received it: the ZIP file itself, not unpacked and not packed anew. ' +
    'It is read on this device alone. This page has no network.',
  choose: 'Choose the package',
  drop: 'or drop it anywhere on this page',
  reading: 'Reading …',
  judged: (name: string) => `File: ${name}`,
  tooLarge: 'This file is larger than any package.',
  sound: 'Everything that can be checked holds',
  soundText:
    'Now compare the digits below: without that, anybody could have made this package in the ' +
    'organisation’s name.',
  unsound: 'Something does not hold',
  unsoundText:
    'See the lines marked ‘does not hold’. What is not marked can still be relied on as far as it says.',
  refusedTitle: 'This package cannot be relied on',
  refused: {
    layout:
      'It is not a package in its original form. It may have been unpacked and packed again, cut ' +
      'short, or changed between its files. Ask for the file as the organisation made it.',
    'no-manifest': 'Its list of contents, manifest.json, is missing.',
    'manifest-form':
      'Its list of contents, manifest.json, is signed but not in the form that this page can ' +
      'judge. A newer copy of this page may.',
    'no-signature': 'Its signature, signature.json, is missing or was changed.',
    signature:
      'Its list of contents, manifest.json, or the signature over it, signature.json, was changed ' +
      'after the organisation signed.',
  },
  tones: {
    holds: 'Holds',
    fails: 'Does not hold',
    word: 'On the organisation’s word',
    absent: 'Not in the package',
  },
  whoTitle: 'Who made it',
  compare:
    'Compare these digits with those that the organisation prints or reads out to you. If they ' +
    'differ, somebody else made this package.',
  typed: 'Or type or paste the digits you were given',
  same: 'They are the same.',
  different: 'They are not the same. Do not rely on this package.',
  signed: (name: string) => `Signed with a key that the key of these digits certifies for ‘${name}’.`,
  notCertified: 'The key that signed is not certified by the organisation’s key.',
  outOfForce: 'The key that signed was withdrawn, or was not in force on the day that the package names.',
  filesTitle: 'Its files',
  allFiles: (n: number) => `${n} files are as they were when the organisation signed.`,
  file: {
    changed: (path: string) => `This file was changed: ${path}`,
    missing: (path: string) => `This file is missing: ${path}`,
    unlisted: (path: string) => `This file was put in later, the organisation did not sign it: ${path}`,
  },
  fileOfItem: (path: string) => `This file was changed or is missing: ${path}`,
  itemsTitle: 'Its items',
  title: {
    'sent-by-the-person': (n: string) => `Item ${n}: message from the person`,
    'written-by-the-desk': (n: string) => `Item ${n}: message from the organisation`,
    'captured-by-staff': (n: string) => `Item ${n}: web page captured by staff`,
  },
  sealedHolds: 'The sealed file that was sent opens to exactly these words.',
  notSealed: 'The sealed file does not open to these words, or its keys belong to another.',
  notJudged: 'What the changed or missing file should show was not judged.',
  byPerson: (conversation: string) =>
    `Signed by the key of the person of conversation ${conversation.slice(0, 8)}. Who held that key, ` +
    'no signature tells.',
  notByPerson: 'Signed by another key than the person’s.',
  byDesk: 'Signed by a desk key that the organisation’s key certifies.',
  notByDesk: 'Signed by a key that the organisation’s key does not certify.',
  otherAuthor: 'It was signed by another author than the list says.',
  serverDay: (day: string) => `Taken by the organisation’s server on ${day} (UTC).`,
  inLog: (origin: string, index: number) => `This text is in the public log ${origin}, as entry ${index}.`,
  inLogBy: (time: string, n: number) =>
    `This text was in the log by ${time}, seen by ${many(n, 'witness', 'witnesses')}.`,
  notInLog: 'The log does not have this: the proof does not fit this text or is not signed by the log.',
  otherPlace: 'The proof shows another place in the log than the list says.',
  noProof: 'There is no proof that the log has this.',
  noWitness: 'Nobody outside the organisation says when the log had it.',
  stamped: (time: string, roots: readonly string[]) =>
    `An authority stamped the log with the time ${time}. The certificate above it has the SHA-256 ` +
    `hash ${roots.join(' or ')}: compare it with what the authority publishes.`,
  stampFails: 'The time-stamp does not fit the log, or its certificates do not fit it.',
  redacted: (n: number, original: 'included' | 'left-out', reason: string) =>
    `${many(n, 'passage was', 'passages were')} blacked out in the ` +
    `copy${reason ? `: ${reason}` : ''}. The original is ` +
    `${original === 'included' ? 'in the package too' : 'not in the package'}.`,
  originalOut: 'The original is left out, so what is left of the text cannot be compared with what was sent.',
  textHolds: 'The copy for reading has the words of the original.',
  textFails: 'The copy for reading has other words than the original.',
  textRedacted: 'The copy for reading was made from this original, with something blacked out.',
  otherParent: (path: string) => `It was made from another file than the one here: ${path}`,
  onlyWord: (path: string, copy: boolean) =>
    copy ? `A copy, drawn anew without hidden data: ${path}` : `As received, says the organisation: ${path}`,
  attachmentHolds: (path: string, name: string) =>
    `The attachment ‘${name}’ is what was sent with the message: ${path}`,
  attachmentFails: (path: string) => `The attachment is not what was sent with the message: ${path}`,
  attachmentOut: 'An attachment of this message was left out.',
  stray: (path: string) => `This file belongs to no attachment of the message: ${path}`,
  capture: (address: string, created: string, software: string) =>
    `Captured: ${address || 'no address'}; ${created || 'no time'}; by ` +
    `${software || 'a program that did not name itself'}.`,
  how: (how: string) => `How: ${how}`,
  wholeTitle: 'As a whole',
  chosen: (chosen: number, all: number) =>
    `${chosen} of ${many(all, 'message', 'messages')} of the conversation were chosen.`,
  notGenuine: (n: number) => `${many(n, 'message was', 'messages were')} left out as not genuine.`,
  missing: (n: number) =>
    `${many(n, 'message', 'messages')} that others refer to ${n === 1 ? 'was' : 'were'} missing.`,
  custody: (n: number) => `The chain of custody is whole: ${many(n, 'event', 'events')}.`,
  consent: (day: string, recipient: string) => `Consent was given on ${day} for: ${recipient}.`,
  custodyTitle: 'In whose hands it was',
  actions: {
    received: 'sent by the person and received',
    written: 'written by the organisation',
    'handed-over': 'handed over',
    imported: 'brought in',
    redacted: 'blacked out in part',
    packaged: 'packaged',
  },
  textOf: 'Words',
  limitsTitle: 'What this cannot tell',
  limits:
    'Who held a key, whether what is said is true, and whether something was left unsaid. A copy ' +
    'of this page that came with the package may itself be false: take one from elsewhere where ' +
    'much depends on it.',
} as const;
