// Verifies a time-stamp token: an authority says that these bytes existed at that time. RFC 3161 section
// 2.4.2, RFC 5652 (CMS), RFC 5816 (ESSCertIDv2). Pure: the chain that was stored with the token and the
// certificates that the reader trusts are arguments.
import { sha256 } from '@noble/hashes/sha2.js';
import { LedgerError } from '../error.ts';
import { equalHashes } from '../tree.ts';
import { type Certificate, chainLeads, mayStamp, readCertificate } from './certificate.ts';
import {
  context,
  type DerElement,
  elements,
  expect,
  INTEGER,
  inside,
  integer,
  OCTETS,
  oid,
  only,
  SEQUENCE,
  SET,
  time,
} from './der.ts';
import { hashNamed, isValidSignature } from './signature.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** Why a token proves nothing. */
export type TimestampFault =
  /** It stamps other bytes than these. */
  | 'other-imprint'
  /** Not the answer to this question. */
  | 'other-nonce'
  /** The token names no certificate that is there, or not the one that signed. */
  | 'no-certificate'
  /** Its certificate is not for time-stamps alone. */
  | 'wrong-use'
  /** No chain from its certificate to a trusted one, valid at that time. */
  | 'no-chain'
  | 'bad-signature'
  /** Not a token, or by an algorithm that is not known here. */
  | 'unreadable';

/** The time that a token proves with the policy of its authority, or why it proves none. */
export type JudgedTimestamp =
  | { readonly ok: true /** Seconds since 1970. */; readonly time: number; readonly policy: string }
  | { readonly ok: false; readonly reason: TimestampFault };

/** What a token is judged by. */
export interface TimestampTrust {
  /** What was stamped. */
  readonly data: Uint8Array;
  /** Root certificates in DER that the reader trusts. */
  readonly roots: readonly Uint8Array[];
  /** Further certificates kept with the token, DER. */
  readonly chain?: readonly Uint8Array[];
  /** Nonce of the request, where it was stored. Absent: not compared. */
  readonly nonce?: bigint;
}

/** The token in an authority's whole answer (TimeStampResp). Throws 'malformed' for a refusal too. */
export function tokenOf(response: Uint8Array): Uint8Array {
  const [status, token] = inside(only(response, SEQUENCE));
  if (integer(inside(status)[0]) > 1n || token === undefined)
    throw new LedgerError('malformed', 'Cannot read a time-stamp: the authority refused');
  return token.whole;
}

/** Judges a token. Never throws on bytes. */
export function judgeTimestamp(token: Uint8Array, trust: TimestampTrust): JudgedTimestamp {
  try {
    const parsed = readToken(token);
    const fault = faultOf(parsed, trust);
    return fault ? { ok: false, reason: fault } : { ok: true, time: parsed.time, policy: parsed.policy };
  } catch (error) {
    if (error instanceof LedgerError) return { ok: false, reason: 'unreadable' };
    throw error;
  }
}

function faultOf(token: Token, { data, roots, chain = [], nonce }: TimestampTrust): TimestampFault | null {
  const { info, attributes } = token;
  if (!equalHashes(token.imprint, token.imprintHash(data))) return 'other-imprint';
  if (nonce !== undefined && token.nonce !== nonce) return 'other-nonce';
  const trusted = roots.map(readCertificate);
  const untrusted = [...token.certificates, ...chain.map(readCertificate)];
  const signer = [...untrusted, ...trusted].find((one) => isNamed(one, token));
  if (signer === undefined || !equalHashes(certificateHash(token), sha256(signer.whole)))
    return 'no-certificate';
  if (!mayStamp(signer)) return 'wrong-use';
  if (oid(attribute(attributes, CONTENT_TYPE)) !== TST_INFO) return 'bad-signature';
  const digest = expect(attribute(attributes, MESSAGE_DIGEST), OCTETS).value;
  if (!equalHashes(digest, hashNamed(token.digest)(info))) return 'bad-signature';
  // The attributes are carried under the tag [0] and signed under the tag SET: RFC 5652, 5.4.
  const message = Uint8Array.from(token.signedAttributes.whole);
  message[0] = SET;
  const { algorithm, signature } = token;
  if (!isValidSignature({ key: signer.key, algorithm, digest: token.digest, message, signature }))
    return 'bad-signature';
  return chainLeads(signer, { others: untrusted, roots: trusted, at: token.time }) ? null : 'no-chain';
}

/** What is read of a token. */
interface Token {
  /** TSTInfo, DER: what the attributes hash. */
  readonly info: Uint8Array;
  /** Hash of the stamped bytes, by `imprintHash`. */
  readonly imprint: Uint8Array;
  readonly imprintHash: (bytes: Uint8Array) => Uint8Array;
  readonly nonce: bigint | null;
  readonly time: number;
  readonly policy: string;
  readonly certificates: readonly Certificate[];
  /** Issuer and serial number name the certificate of the signer. */
  readonly issuer: Uint8Array;
  readonly serial: bigint;
  readonly digest: DerElement;
  readonly signedAttributes: DerElement;
  readonly attributes: ReadonlyMap<string, readonly DerElement[]>;
  readonly algorithm: DerElement | undefined;
  readonly signature: Uint8Array;
}

function readToken(bytes: Uint8Array): Token {
  const [type, content] = inside(only(bytes, SEQUENCE));
  if (oid(type) !== SIGNED_DATA)
    throw new LedgerError('malformed', 'Cannot read a time-stamp: not signed data');
  const [version, digests, encapsulated, ...rest] = inside(only(expect(content, context(0)).value, SEQUENCE));
  const [infoType, wrapped] = inside(encapsulated);
  if (oid(infoType) !== TST_INFO)
    throw new LedgerError('malformed', 'Cannot read a time-stamp: another content');
  const info = only(expect(wrapped, context(0)).value, OCTETS).value;
  const certificates = rest.find(({ tag }) => tag === context(0));
  const signers = inside(rest.at(-1), SET);
  const signer = readSigner(signers[0]);
  // Version 3, one signer, its digest announced: RFC 3161, 2.4.2; RFC 5652, 5.1.
  const announced = inside(digests, SET).some(({ whole }) => equalHashes(whole, signer.digest.whole));
  if (integer(version) !== 3n || signers.length !== 1 || !announced)
    throw new LedgerError('malformed', 'Cannot read a time-stamp: not by one signer');
  return {
    ...readInfo(info),
    info,
    certificates: certificates ? elements(certificates.value).map(({ whole }) => readCertificate(whole)) : [],
    ...signer,
  };
}

function readInfo(info: Uint8Array) {
  const [, policy, imprint, , instant, ...rest] = inside(only(info, SEQUENCE));
  const [algorithm, digest] = inside(imprint);
  const nonce = rest.find(({ tag }) => tag === INTEGER);
  return {
    policy: oid(policy),
    imprintHash: hashNamed(algorithm),
    imprint: expect(digest, OCTETS).value,
    time: time(instant),
    nonce: nonce ? integer(nonce) : null,
  };
}

function readSigner(signer: DerElement | undefined) {
  const [version, identifier, digest, signedAttributes, algorithm, signature] = inside(signer);
  if (integer(version) !== 1n)
    throw new LedgerError('malformed', 'Cannot read a time-stamp: its signer is named otherwise');
  const [issuer, serial] = inside(identifier);
  const attributes = inside(signedAttributes, context(0)).map((one): [string, readonly DerElement[]] => {
    const [name, values] = inside(one);
    return [oid(name), inside(values, SET)];
  });
  return {
    issuer: expect(issuer, SEQUENCE).whole,
    serial: integer(serial),
    digest: expect(digest, SEQUENCE),
    signedAttributes: expect(signedAttributes, context(0)),
    attributes: new Map(attributes),
    algorithm,
    signature: expect(signature, OCTETS).value,
  };
}

const isNamed = (one: Certificate, { issuer, serial }: Token) =>
  one.serial === serial && equalHashes(one.issuer, issuer);

/** The one value of an attribute. */
function attribute(attributes: Token['attributes'], name: string): DerElement | undefined {
  const values = attributes.get(name) ?? [];
  return values.length === 1 ? values[0] : undefined;
}

/**
 * SHA-256 of the signing certificate as the signed attributes name it. Without it another certificate with
 * the same key could be put in its place. The hash algorithm is left out where it is SHA-256 (RFC 5035,
 * section 4); no other one is known here.
 */
function certificateHash({ attributes }: Token): Uint8Array {
  const [list] = inside(attribute(attributes, SIGNING_CERTIFICATE_V2));
  const [first] = inside(list);
  const hash = inside(first).find(({ tag }) => tag === OCTETS);
  return expect(hash, OCTETS).value;
}
