// Open Badges 3.0 credentials as JSON Web Tokens: what a certificate of training is. RFC 7515, RFC 8037; Open
// Badges 3.0, 'JSON Web Token Proof Format'. Who took the course stands there as a salted hash alone.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import * as v from 'valibot';
import type { Signer } from '../message.ts';
import { EnvelopeError } from '../refusal.ts';
import { day, hex } from '../verify/forms.ts';
import { badgeHeader } from './header.ts';
import type { HashedName } from './name.ts';

/** What a badge says. */
export interface TrainingBadge {
  /** UUID of this badge. */
  readonly id: string;
  /** Day on which it was earned, YYYY-MM-DD. */
  readonly day: string;
  readonly issuer: { readonly id: string; readonly name: string };
  readonly achievement: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** What had to be done for it, in a sentence or two. */
    readonly criteria: string;
  };
  /** Null where the name is written on the paper by hand. */
  readonly recipient: HashedName | null;
}

/** Longest token that is read, characters. */
export const MAX_BADGE_LENGTH = 8000;

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;
const startOfDay = 'T00:00:00Z';
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const urn = v.pipe(v.string(), v.startsWith('urn:uuid:'));

const identity = v.strictObject({
  type: v.literal('IdentityObject'),
  hashed: v.literal(true),
  identityHash: v.pipe(v.string(), v.regex(/^sha256\$[0-9a-f]{64}$/)),
  salt: hex(32),
  identityType: v.literal('name'),
});

const payloadForm = v.strictObject({
  '@context': v.tuple([v.literal(contexts[0]), v.literal(contexts[1])]),
  id: urn,
  type: v.tuple([v.literal('VerifiableCredential'), v.literal('OpenBadgeCredential')]),
  issuer: v.strictObject({ id: text(300), type: v.tuple([v.literal('Profile')]), name: text(300) }),
  validFrom: v.pipe(v.string(), v.endsWith(startOfDay)),
  name: text(300),
  credentialSubject: v.strictObject({
    id: urn,
    type: v.tuple([v.literal('AchievementSubject')]),
    identifier: v.optional(v.tuple([identity])),
    achievement: v.strictObject({
      id: text(300),
      type: v.tuple([v.literal('Achievement')]),
      name: text(300),
      description: text(1000),
      criteria: v.strictObject({ narrative: text(1000) }),
    }),
  }),
  iss: text(300),
  jti: urn,
  nbf: v.pipe(v.number(), v.safeInteger()),
  sub: urn,
});

const headerForm = v.strictObject({
  alg: v.literal('EdDSA'),
  typ: v.literal('JWT'),
  jwk: v.strictObject({
    kty: v.literal('OKP'),
    crv: v.literal('Ed25519'),
    x: v.pipe(v.string(), v.length(43)),
  }),
});

/** Signs the badge as a token. Throws 'bad-shape' where a reader would refuse it. */
export function signBadge(badge: TrainingBadge, signer: Signer): string {
  const header = badgeHeader(base64urlnopad.encode(hexToBytes(signer.publicKey)));
  const payload = JSON.stringify(payloadOf(badge));
  const body = [header, payload].map((part) => base64urlnopad.encode(utf8ToBytes(part))).join('.');
  const token = `${body}.${base64urlnopad.encode(signer.sign(utf8ToBytes(body)))}`;
  if (!readBadge(token).ok) throw new EnvelopeError('bad-shape');
  return token;
}

function payloadOf({
  id,
  day,
  issuer,
  achievement,
  recipient,
}: TrainingBadge): v.InferInput<typeof payloadForm> {
  const urn = `urn:uuid:${id}`;
  // The subject is the holder of the badge, who has no id of their own.
  const subject = `${urn}#holder`;
  return {
    '@context': [...contexts],
    id: urn,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name },
    validFrom: day + startOfDay,
    name: achievement.name,
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      ...(recipient && {
        identifier: [
          {
            type: 'IdentityObject',
            hashed: true,
            identityHash: `sha256$${recipient.hash}`,
            salt: recipient.salt,
            identityType: 'name',
          },
        ],
      }),
      achievement: {
        id: achievement.id,
        type: ['Achievement'],
        name: achievement.name,
        description: achievement.description,
        criteria: { narrative: achievement.criteria },
      },
    },
    iss: issuer.id,
    jti: urn,
    nbf: Date.parse(day) / 1000,
    sub: subject,
  };
}

/** What a token says and whose key signed it, or why it is not believed. */
export type BadgeReading =
  | { readonly ok: true; readonly badge: TrainingBadge; readonly key: string }
  /** 'malformed': no token of this form. 'altered': the signature does not stand over what it says. */
  | { readonly ok: false; readonly reason: 'malformed' | 'altered' };

/**
 * Reads a token and verifies it by the key that it names; whether that key is anybody's,
 * `verifyTrainingKeys` says. White space and places to break a line, as come from a copied page, are left
 * out. Never throws.
 */
export function readBadge(token: string): BadgeReading {
  const malformed = { ok: false, reason: 'malformed' } as const;
  if (token.length > MAX_BADGE_LENGTH) return malformed;
  const parts = token.replace(/[\s\u200b]+/g, '').split('.');
  const [header, payload, signature] = parts.map(decode);
  if (parts.length !== 3 || !header || !payload || !signature) return malformed;
  const head = v.safeParse(headerForm, jsonOf(header));
  if (!head.success) return malformed;
  const key = decode(head.output.jwk.x);
  if (key?.length !== 32) return malformed;
  if (!isSigned(signature, `${parts[0]}.${parts[1]}`, key)) return { ok: false, reason: 'altered' };
  const body = v.safeParse(payloadForm, jsonOf(payload));
  const badge = body.success ? badgeOf(body.output) : null;
  return badge === null ? malformed : { ok: true, badge, key: bytesToHex(key) };
}

/** The badge of a payload. Null where fields that repeat one value differ. */
function badgeOf(payload: v.InferOutput<typeof payloadForm>): TrainingBadge | null {
  const { issuer, credentialSubject: subject, jti, validFrom } = payload;
  const [earned, id] = [validFrom.slice(0, -startOfDay.length), jti.slice('urn:uuid:'.length)];
  if (!v.is(day, earned) || !v.is(uuid, id)) return null;
  const { achievement, identifier } = subject;
  const badge: TrainingBadge = {
    id,
    day: earned,
    issuer: { id: issuer.id, name: issuer.name },
    achievement: {
      id: achievement.id,
      name: achievement.name,
      description: achievement.description,
      criteria: achievement.criteria.narrative,
    },
    recipient: identifier
      ? { hash: identifier[0].identityHash.slice('sha256$'.length), salt: identifier[0].salt }
      : null,
  };
  return JSON.stringify(payloadOf(badge)) === JSON.stringify(payload) ? badge : null;
}

function isSigned(signature: Uint8Array, body: string, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, utf8ToBytes(body), key, { zip215: false });
  } catch {
    return false;
  }
}

/** The bytes of base64url text. Null for other text, and for a second way to write the same bytes. */
function decode(part: string): Uint8Array | null {
  try {
    const bytes = base64urlnopad.decode(part);
    return base64urlnopad.encode(bytes) === part ? bytes : null;
  } catch {
    return null;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
