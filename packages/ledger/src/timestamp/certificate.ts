// Certificates of time-stamping authorities, as far as a token needs them: who issued, when valid, what for.
// RFC 5280, RFC 3161 section 2.3. Revocation is not asked for: a token is judged by the chain that was kept
// with it, offline, years later.
import { equalHashes } from '../tree.ts';
import {
  bits,
  context,
  type DerElement,
  elements,
  expect,
  inside,
  integer,
  OCTETS,
  oid,
  only,
  SEQUENCE,
  time,
} from './der.ts';
import { isValidSignature } from './signature.ts';

/** The fields of an X.509 certificate that a chain needs. Bytes are DER; times are seconds since 1970. */
export interface Certificate {
  readonly whole: Uint8Array;
  readonly serial: bigint;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly key: DerElement;
  readonly extensions: ReadonlyMap<string, { readonly critical: boolean; readonly value: Uint8Array }>;
  readonly signed: DerElement;
  readonly algorithm: DerElement | undefined;
  readonly signature: Uint8Array;
}

const EXTENDED_KEY_USAGE = '2.5.29.37';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/**
 * Critical extensions whose meaning is checked here, or harmless to a time-stamp: names and policies. Another
 * critical one is refused.
 */
const understood = new Set([EXTENDED_KEY_USAGE, BASIC_CONSTRAINTS, KEY_USAGE, '2.5.29.17', '2.5.29.32']);
/** Longest chain that is followed. */
const longest = 8;
/**
 * Signatures that are verified for one chain. Cross-signed authorities need a few; a list that is made to
 * need more is refused instead of tried for hours.
 */
const mostSignatures = 200;

/** Reads one certificate in DER. Throws 'malformed'. */
export function readCertificate(der: Uint8Array): Certificate {
  const whole = only(der, SEQUENCE);
  const [signed, algorithm, signature] = inside(whole);
  const fields = inside(signed);
  if (fields[0]?.tag === context(0)) fields.shift();
  const [serial, , issuer, validity, subject, key, ...rest] = fields;
  const [from, until] = inside(validity);
  const extensions = rest.find(({ tag }) => tag === context(3));
  return {
    whole: whole.whole,
    serial: integer(serial),
    issuer: expect(issuer, SEQUENCE).whole,
    subject: expect(subject, SEQUENCE).whole,
    notBefore: time(from),
    notAfter: time(until),
    key: expect(key, SEQUENCE),
    extensions: new Map(extensions ? inside(only(extensions.value, SEQUENCE)).map(readExtension) : []),
    signed: expect(signed, SEQUENCE),
    algorithm,
    signature: bits(signature),
  };
}

function readExtension(element: DerElement): [string, { critical: boolean; value: Uint8Array }] {
  const parts = inside(element);
  const critical = parts.length === 3 && parts[1]?.value[0] === 0xff;
  return [oid(parts[0]), { critical, value: expect(parts.at(-1), OCTETS).value }];
}

/** Whether it may make time-stamps: the one extended use, and critical. RFC 3161, 2.3. */
export function mayStamp({ extensions }: Certificate): boolean {
  const usage = extensions.get(EXTENDED_KEY_USAGE);
  if (!usage?.critical) return false;
  const uses = inside(only(usage.value, SEQUENCE)).map(oid);
  return uses.length === 1 && uses[0] === TIME_STAMPING && usesKey(extensions, 0xc0);
}

/**
 * Whether any chain leads from `leaf` to one of `roots` through `others`, every certificate valid at `at`
 * (seconds since 1970). False too where more than `mostSignatures` would have to be verified.
 */
export function chainLeads(
  leaf: Certificate,
  { others, roots, at }: { others: readonly Certificate[]; roots: readonly Certificate[]; at: number },
): boolean {
  const isRoot = (one: Certificate) => roots.some((root) => equalHashes(root.whole, one.whole));
  const issuers = [...roots, ...others].filter(
    (one) => at >= one.notBefore && at <= one.notAfter && isUnderstood(one) && mayIssue(one),
  );
  let remaining = mostSignatures;
  const isIssuer = (issuer: Certificate, one: Certificate) =>
    equalHashes(issuer.subject, one.issuer) &&
    remaining-- > 0 &&
    isValidSignature({
      key: issuer.key,
      algorithm: one.algorithm,
      message: one.signed.whole,
      signature: one.signature,
    });
  // Several certificates may have issued one, where an authority is cross-signed: each is followed.
  const leads = (chain: readonly Certificate[]): boolean => {
    const last = chain.at(-1) as Certificate;
    if (isRoot(last)) return true;
    if (chain.length === longest) return false;
    return issuers.some(
      (issuer) =>
        !chain.some((one) => equalHashes(one.whole, issuer.whole)) &&
        isIssuer(issuer, last) &&
        leads([...chain, issuer]),
    );
  };
  return at >= leaf.notBefore && at <= leaf.notAfter && isUnderstood(leaf) && leads([leaf]);
}

/** Key usage keyCertSign, where key usage is named at all, and always basicConstraints CA. */
function mayIssue({ extensions }: Certificate): boolean {
  const constraints = extensions.get(BASIC_CONSTRAINTS);
  if (constraints === undefined) return false;
  const [authority] = elements(only(constraints.value, SEQUENCE).value);
  return authority?.tag === 0x01 && authority.value[0] === 0xff && usesKey(extensions, 0x04);
}

/** Whether the first byte of key usage has one of these bits, or there is no key usage. */
function usesKey(extensions: Certificate['extensions'], bits: number): boolean {
  const usage = extensions.get(KEY_USAGE);
  return usage === undefined || ((usage.value[3] ?? 0) & bits) !== 0;
}

const isUnderstood = ({ extensions }: Certificate) =>
  [...extensions].every(([name, { critical }]) => !critical || understood.has(name));
