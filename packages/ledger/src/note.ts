// Signed notes: a text, an empty line, signature lines. C2SP signed-note v1.0.0. A note is read strictly;
// signatures of unknown keys are passed over, one of a known key that does not fit refuses the whole note.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { type Verify, verifyEd25519 } from './cosignature.ts';
import { LedgerError, malformed } from './error.ts';
import { decodeKey, ED25519, isName, keyId, parseKey, type VerifierKey } from './key.ts';
import type { NoteSignature } from './note-signature.ts';
import { equalHashes } from './tree.ts';

/** A signed note as it was read. Its signatures are not verified. */
export interface Note {
  /** Ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Most bytes of a note, and most signatures on one: more is refused before anything is verified. */
const maxNoteLength = 1_000_000;
const maxSignatures = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is refused is control characters.
const control = /[\u0000-\u0009\u000b-\u001f\u007f]/;

/** Reads a note without verifying. Throws 'malformed'. */
export function parseNote(note: string): Note {
  if (note.length > maxNoteLength || control.test(note) || /[\ud800-\udfff]/u.test(note))
    throw malformed('a signed note');
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) throw malformed('a signed note');
  const lines = note.slice(at + 2, -1).split('\n');
  if (lines.length > maxSignatures) throw malformed('a signed note');
  return { text: note.slice(0, at + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): NoteSignature {
  const [, name, encoded] = /^\u2014 (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = decodeKey(encoded ?? '');
  if (name === undefined || !isName(name) || bytes === null || bytes.length < 5)
    throw malformed('a signature line');
  return { name, id: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** The note as text. */
export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignature).join('')}`;
}

/** One signature as its line, newline included. */
export function formatSignature({ name, id, signature }: NoteSignature): string {
  return `\u2014 ${name} ${base64.encode(concatBytes(id, signature))}\n`;
}

/**
 * The text of `note`, signed by the key of `vkey`. Throws 'malformed', 'bad-key', 'unsigned' where this key
 * signed nothing, and 'bad-signature' where its signature does not fit.
 */
export function verifyNote(note: string, vkey: string, verify?: Verify): string {
  const parsed = parseNote(note);
  if (signaturesBy(parsed, parseKey(vkey), verify).length === 0)
    throw new LedgerError('unsigned', 'Cannot trust the note: the key that was asked for did not sign it');
  return parsed.text;
}

/** A signature of a known key that fits the text of the note. */
export interface VerifiedSignature extends NoteSignature {
  /** Seconds since 1970; 0 for the signature of a log. */
  readonly time: number;
}

/** The signatures of this key, verified. Throws 'bad-signature' where one of them does not fit. */
export function signaturesBy(
  note: Note,
  key: VerifierKey,
  verify: Verify = verifyEd25519,
): VerifiedSignature[] {
  const own = note.signatures.filter(({ name, id }) => name === key.name && equalHashes(id, key.id));
  return own.map((line) => {
    const time = verify(note.text, line.signature, key);
    if (time !== null) return { ...line, time };
    throw new LedgerError(
      'bad-signature',
      'Cannot trust the note: a known key is named whose signature does not fit',
    );
  });
}

/** The signature of a log over its note's text. `sign`: Ed25519 over these bytes, 64 bytes. */
export function signNote(
  text: string,
  { name, publicKey, sign }: { name: string; publicKey: Uint8Array; sign: (bytes: Uint8Array) => Uint8Array },
): NoteSignature {
  if (!text.endsWith('\n') || control.test(text) || !isName(name)) throw malformed('a text to sign');
  return { name, id: keyId(name, ED25519, publicKey), signature: sign(utf8ToBytes(text)) };
}
