// Certificates of training: signed by a key of this server that a supervisor of the organisation confirmed.
// The server proves to itself, by a stamp that stands in the page, what somebody did; it stores neither that
// nor the certificate, and a name comes as a hash or not at all. Decision: docs/decisions/certificates.md.
import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { CourseContent } from '@heed/content/courses/read';
import type { Content } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import type { Course } from '@heed/domain/training';
import { isInForce, type SignedStatement, type Signer, signerFromSeed } from '@heed/envelope';
import {
  type HashedName,
  packBadge,
  signBadge,
  type TrainingBadge,
  verifyTrainingKeys,
} from '@heed/envelope/badge';
import { makeCache } from '@heed/server/cache';
import type { Deployment } from '@heed/server/deployment';
import { organisationTrust } from '@heed/server/desk-key';
import { holds, type Secrets, stamp, unstamp } from '@heed/server/http/secrets';
import { sayDeed, verifyPath } from '../site/certificate/page.ts';
import type { CertificateTrust } from '../site/verify/page.ts';

/** The setting with the statements that confirm training keys, as JSON, the oldest first. */
const statementsSetting = 'training-keys';
/** Statements that are stored: one in two years, and some more where a server was stolen. */
const mostStatements = 40;
/** How long after a test its certificate can be had. */
const proofMs = 24 * 3_600_000;

/** What somebody did for a certificate. */
export interface TrainingDeed {
  readonly kind: 'alone' | 'workshop';
  readonly course: string;
  readonly language: string;
  /** Hash of the course as it was. */
  readonly version: string;
  /** Questions answered right, and all of them. */
  readonly right: number;
  readonly all: number;
}

/** Signers by the secrets that they come from: a public key takes a millisecond to make. */
const signers = new WeakMap<Secrets, Signer>();

/** The key that signs certificates: another one once the server's secrets are changed. */
export function trainingSigner({ secrets }: Pick<Deployment, 'secrets'>): Signer {
  const signer = signers.get(secrets) ?? signerFromSeed(secrets.key('training-certificate'));
  signers.set(secrets, signer);
  return signer;
}

/** The statements that were taken, whether or not they are still believed. */
export async function keyStatements({
  storage,
}: Pick<Deployment, 'storage'>): Promise<readonly SignedStatement[]> {
  const stored = await storage.settings.get(statementsSetting);
  return stored === null ? [] : (JSON.parse(Buffer.from(stored).toString()) as SignedStatement[]);
}

/** Adds a statement that was verified; the oldest goes where there are too many. */
export async function addKeyStatement(deployment: Deployment, statement: SignedStatement): Promise<void> {
  const statements = [...(await keyStatements(deployment)), statement].slice(-mostStatements);
  await deployment.storage.settings.put(statementsSetting, Buffer.from(JSON.stringify(statements)));
}

/** What a certificate is judged by; null before the organisation has a key. */
export async function certificateTrust(deployment: Deployment): Promise<CertificateTrust | null> {
  const trust = await organisationTrust(deployment);
  return trust && { trust, statements: await keyStatements(deployment) };
}

/**
 * What was judged, by all that it was judged by. Every page of a test asks, and every phone at the end of a
 * workshop; verifying takes milliseconds of the one thread.
 */
const judgments = makeCache<{ readonly until: string | null }>({ most: 8 });

/**
 * The last day on which this server's own key may sign; null where nobody confirmed it for today, and on a
 * workshop's own network: nobody would find the address at which its certificates are checked.
 */
export async function confirmedUntil(deployment: Deployment): Promise<string | null> {
  if (deployment.options.workshopAddresses !== undefined) return null;
  const basis = await certificateTrust(deployment);
  if (basis === null) return null;
  const { publicKey } = trainingSigner(deployment);
  const of = JSON.stringify([publicKey, basis]);
  const judgment = judgments.get(of) ?? { until: lastDayOf(publicKey, basis) };
  judgments.set(of, judgment);
  return judgment.until;
}

function lastDayOf(publicKey: string, { statements, trust }: CertificateTrust): string | null {
  const days = verifyTrainingKeys(statements, trust)
    .filter((key) => key.sign === publicKey && isInForce(key, trust.day))
    .map(({ validUntil }) => validUntil);
  return days.sort().at(-1) ?? null;
}

const proofKey = ({ secrets }: Pick<Deployment, 'secrets'>): Buffer => secrets.key('training-deed');

/**
 * Stands in a page until the certificate is asked for: only this server makes it, and it says no name.
 * `number`: 32 hex digits; the same number gives the same certificate.
 */
export function proveDeed(
  deployment: Pick<Deployment, 'secrets' | 'now'>,
  deed: TrainingDeed,
  number = randomBytes(16).toString('hex'),
): string {
  const expires = deployment.now() + proofMs;
  const { kind, course, language, version, right, all } = deed;
  return stamp(
    proofKey(deployment),
    [expires, kind, course, language, version, right, all, number].join('~'),
  );
}

/** A deed that `proveDeed` proved, with the number of its certificate and its day; null for anything else. */
export function readDeed(
  deployment: Pick<Deployment, 'secrets' | 'now'>,
  text: string,
): (TrainingDeed & { readonly number: string; readonly day: string }) | null {
  const [expires, kind, course, language, version, right, all, number] =
    unstamp(proofKey(deployment), text.slice(0, 1000))?.split('~') ?? [];
  if (number === undefined || !holds(Number(expires), proofMs, deployment.now())) return null;
  return {
    kind: kind === 'workshop' ? kind : 'alone',
    course: course!,
    language: language!,
    version: version!,
    right: Number(right),
    all: Number(all),
    number,
    day: dayOf(Number(expires) - proofMs),
  };
}

/** A UUID (version 8 of RFC 9562) from the number of a deed: one deed, one certificate. */
function uuidOf(number: string): string {
  const bytes = createHash('sha256').update(`certificate ${number}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The certificate of a deed, and as a token, in the language of its course. */
export function issueCertificate(
  deployment: Deployment,
  content: Content,
  {
    deed,
    own,
    origin,
    recipient,
  }: {
    readonly deed: NonNullable<ReturnType<typeof readDeed>>;
    readonly own: CourseContent;
    readonly origin: string;
    readonly recipient: HashedName | null;
  },
): { readonly badge: TrainingBadge; readonly token: string } {
  const course: Course = own.course(deed.language);
  const words = content.words.inLocale(course.language);
  const speech = words.speaks('certificate') ? words : content.words.inLocale('en');
  const badge: TrainingBadge = {
    id: uuidOf(deed.number),
    day: deed.day,
    issuer: { id: origin, name: deployment.organisation().name.slice(0, 300) },
    achievement: {
      id: `${origin}/training/${course.id}#${deed.version}`,
      name: course.title.slice(0, 300),
      description: course.lead.slice(0, 1000),
      criteria: sayDeed(speech, deed, course),
    },
    recipient,
  };
  return { badge, token: signBadge(badge, trainingSigner(deployment)) };
}

/** Where a token is checked, with the token in the fragment, which no server sees. */
export const checkAddress = (origin: string, token: string): string =>
  `${origin}${verifyPath}#${packBadge(token, deflateRawSync)}`;
