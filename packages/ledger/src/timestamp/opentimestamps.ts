// OpenTimestamps: a proof file that a calendar promises to put into the Bitcoin chain, as the stock `ots`
// client reads, upgrades and verifies it. This file makes a proof file and checks the form of an answer. It
// verifies nothing: the client does, which asks for block headers. Format: python-opentimestamps 0.4.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, randomBytes } from '@noble/hashes/utils.js';
import { malformed } from '../error.ts';

/** Magic, version 1, and that the proof begins with a SHA-256. */
const head = Uint8Array.of(
  ...[
    0x00, 0x4f, 0x70, 0x65, 0x6e, 0x54, 0x69, 0x6d, 0x65, 0x73, 0x74, 0x61, 0x6d, 0x70, 0x73, 0x00, 0x00,
    0x50,
  ],
  ...[0x72, 0x6f, 0x6f, 0x66, 0x00, 0xbf, 0x89, 0xe2, 0xe8, 0x84, 0xe8, 0x92, 0x94, 0x01, 0x08],
);
const APPEND = 0xf0;
const SHA256 = 0x08;
const ATTESTATION = 0x00;
const FORK = 0xff;
/** Tags of operations that take an argument, and of those that take none. */
const withArgument = [APPEND, 0xf1];
const withoutArgument = [SHA256, 0x02, 0x03, 0x67, 0xf2, 0xf3];
const NONCE_BYTES = 16;
const MAX_ARGUMENT = 8192;
const MAX_STEPS = 1000;

/** What `commit` makes of data: the hash for the calendar and the head of the proof file. */
export interface Commitment {
  /** 32 bytes for the calendar: a hash that tells nothing of the data. */
  readonly request: Uint8Array;
  /** The file so far, up to what the calendar answers. */
  readonly start: Uint8Array;
}

/** What is sent to a calendar for `data`, and the beginning of the file. */
export function commit(data: Uint8Array): Commitment {
  const digest = sha256(data);
  const nonce = randomBytes(NONCE_BYTES);
  return {
    request: sha256(concatBytes(digest, nonce)),
    start: concatBytes(head, digest, Uint8Array.of(APPEND, NONCE_BYTES), nonce, Uint8Array.of(SHA256)),
  };
}

/** The file with the calendar's answer. Throws 'malformed' where the answer is none, or attests nothing. */
export function otsFile({ start }: Commitment, answer: Uint8Array): Uint8Array {
  const reader = { bytes: answer, at: 0, steps: 0 };
  if (readBranches(reader) === 0 || reader.at !== answer.length) throw malformed('an answer of a calendar');
  return concatBytes(start, answer);
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
  steps: number;
}

/**
 * Reads a timestamp: branches, each after a fork mark but the last. Returns the number of attestations in
 * which they end.
 */
function readBranches(reader: Reader): number {
  let attestations = 0;
  let tag = readByte(reader);
  for (; tag === FORK; tag = readByte(reader)) attestations += readBranch(reader, readByte(reader));
  return attestations + readBranch(reader, tag);
}

function readBranch(reader: Reader, tag: number): number {
  if (++reader.steps > MAX_STEPS) throw malformed('an answer of a calendar');
  if (tag === ATTESTATION) {
    skip(reader, 8);
    skipArgument(reader);
    return 1;
  }
  if (withArgument.includes(tag)) skipArgument(reader);
  else if (!withoutArgument.includes(tag)) throw malformed('an answer of a calendar');
  return readBranches(reader);
}

/** Skips bytes that follow their length, a base-128 number with the lowest seven bits first. */
function skipArgument(reader: Reader): void {
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const part = readByte(reader);
    length += (part & 0x7f) * 2 ** shift;
    if (part < 0x80) break;
    if (shift > 14) throw malformed('an answer of a calendar');
  }
  if (length > MAX_ARGUMENT) throw malformed('an answer of a calendar');
  skip(reader, length);
}

function readByte(reader: Reader): number {
  skip(reader, 1);
  return reader.bytes[reader.at - 1] as number;
}

function skip(reader: Reader, length: number): void {
  reader.at += length;
  if (reader.at > reader.bytes.length) throw malformed('an answer of a calendar');
}
