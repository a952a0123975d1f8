// A name as a badge holds it: nobody reads it there, and whoever knows it finds it again.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A person as a badge names one: a hash of the name with a salt, made on that person's device. */
export interface HashedName {
  /** `hashName` of the name, 64 hex digits. */
  readonly hash: string;
  /** 32 hex digits. */
  readonly salt: string;
}

/**
 * SHA-256 of name and salt as Open Badges asks for: 64 hex digits. Capitals, hyphens, wide letters and
 * spaces more or less make no other name.
 */
export function hashName(name: string, salt: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\s\-\u2010-\u2015]+/g, ' ')
    .trim()
    .toLowerCase();
  return bytesToHex(sha256(utf8ToBytes(plain + salt)));
}
