// Ids of ours: random, so that none tells when or after what it was made.
import { randomBytes } from 'node:crypto';

/** 16 random bytes, hex. */
export const randomId = (): string => randomBytes(16).toString('hex');
