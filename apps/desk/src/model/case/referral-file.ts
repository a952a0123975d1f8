// A case handed over to an organisation that runs another Heed: a file, sealed to one of its desks and signed
// by ours. Whoever carries it learns nothing; whoever is not meant cannot open it; opened twice it is one
// case; altered it is none. No I/O. Spec: docs/spec/envelope.md, 'A referral file'.
import { organisationKeys, shapes } from '@heed/api';
import {
  type CertifiedDeskKey,
  conversationOf,
  type Facts,
  isValidReferralFile,
  signReferralFile,
  verifyDeskKeys,
} from '@heed/envelope';
import { openMessage } from '@heed/envelope/open';
import * as v from 'valibot';
import { fromBase64 } from '../../ui/bytes.ts';
import { CannotWrite } from '../conversation/write.ts';
import { currentKey, type MemberKeyring } from '../session/keyring.ts';
import { type NewCaseKeys, sealCase } from './seal-case.ts';

/**
 * Another organisation as its public address tells of it, judged: to be compared by its fingerprint before
 * anything is sealed to it.
 */
export interface Partner {
  readonly name: string;
  /** SHA-256 of its key, 64 hex digits. */
  readonly fingerprint: string;
  readonly salt: string;
  readonly desks: readonly { readonly id: string; readonly name: string; readonly key: CertifiedDeskKey }[];
}

export type PartnerFault = 'not-an-address' | 'not-founded' | 'no-desk' | 'ourselves';

/**
 * Reads what `/api/organisation` of the other Heed gave, saved as a file. `day`: today, by our own server.
 */
export function readPartner(text: string, day: string, ownKey: string): Partner | PartnerFault {
  const parsed = v.safeParse(organisationKeys, jsonOf(text));
  if (!parsed.success) return 'not-an-address';
  const { name, salt, organisationKey, supervisors, desks, deskKeys } = parsed.output;
  if (organisationKey === null) return 'not-founded';
  if (organisationKey === ownKey) return 'ourselves';
  const fingerprint = conversationOf(organisationKey);
  const certified = verifyDeskKeys(
    deskKeys.map(({ certificate }) => certificate),
    { organisation: organisationKey, fingerprint, supervisors, day },
  );
  const open = desks.flatMap(({ id, name: called }) => {
    const [key] = certified
      .filter((deskKey) => deskKey.desk === id && deskKey.current)
      .sort((a, b) => b.validUntil.localeCompare(a.validUntil));
    return key === undefined ? [] : [{ id, name: called, key }];
  });
  return open.length === 0 ? 'no-desk' : { name, fingerprint, salt, desks: open };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file of somebody else may be anything: null says that it is none of ours.
    return null;
  }
}

const signedPart = v.strictObject({
  /** Fingerprint of the organisation that it is for. */
  to: shapes.hex(32),
  desk: shapes.deskId,
  deskKey: shapes.hex(16),
  conversation: shapes.conversationId,
  sign: shapes.hex(32),
  message: shapes.sealedMessage,
  /** Who hands over, with all that proves the desk key that signed. */
  from: v.strictObject({
    name: v.pipe(v.string(), v.maxLength(500)),
    organisationKey: shapes.hex(32),
    day: shapes.day,
    supervisors: v.array(shapes.statement),
    certificate: shapes.statement,
  }),
});
const fileShape = v.strictObject({
  format: v.literal('heed/hand-over/v1'),
  /** `signedPart` as JSON, as it was signed. */
  signed: v.pipe(v.string(), v.maxLength(4_000_000)),
  signature: shapes.hex(64),
});

/**
 * Seals the words, and the facts beside them, to a desk of the partner and signs the whole; answers the
 * file's text.
 */
export async function makeReferralFile(
  taking: NewCaseKeys,
  { text, facts: ownFacts }: { readonly text: string; readonly facts: Facts },
  {
    partner,
    desk,
    from,
    keyring,
  }: {
    readonly partner: Partner;
    readonly desk: string;
    readonly from: string;
    readonly keyring: MemberKeyring;
  },
): Promise<string> {
  const to = partner.desks.find(({ id }) => id === desk);
  const ownKey = currentKey(keyring, from);
  const { me, day } = keyring;
  const certificate = me.deskKeys.find(({ id }) => id === ownKey?.id)?.certificate;
  if (to === undefined || ownKey === null || certificate === undefined || me.organisationKey === null)
    throw new CannotWrite('no-desk-key');
  const facts = { ...ownFacts, taken: 'referral', from: me.organisation.name };
  const { attachments: _, ...sealed } = await sealCase(taking, { text, facts }, to.key);
  const part: v.InferOutput<typeof signedPart> = {
    to: partner.fingerprint,
    ...sealed,
    from: {
      name: me.organisation.name,
      organisationKey: me.organisationKey,
      day,
      supervisors: [...me.supervisors],
      certificate,
    },
  };
  const signed = JSON.stringify(part);
  return JSON.stringify({ format: 'heed/hand-over/v1', signed, signature: signReferralFile(signed, ownKey) });
}

export type ReferralFileFault =
  /** Not one of these files, or cut. */
  | 'not-one'
  /** For another organisation. */
  | 'not-ours'
  /** For a desk whose key this member does not hold. */
  | 'not-our-desk'
  /** Changed on the way, or signed by nobody that it names. */
  | 'altered';

export interface ReferralFile {
  readonly from: string;
  /** Of the organisation that hands over: to be compared, 64 hex digits. */
  readonly fingerprint: string;
  readonly text: string;
  /** To store it as a case. */
  readonly request: {
    readonly desk: string;
    readonly conversation: string;
    readonly sign: string;
    readonly deskKey: string;
    readonly message: { readonly id: string; readonly envelope: string; readonly salt: string };
    readonly attachments: string[];
    /** Danger now, as the other organisation says: whoever is on duty is rung. */
    readonly urgent: boolean;
  };
}

/** Judges a file before anything of it is stored. */
export async function readReferralFile(
  file: string,
  keyring: MemberKeyring,
): Promise<ReferralFile | ReferralFileFault> {
  const outer = v.safeParse(fileShape, jsonOf(file));
  if (!outer.success) return 'not-one';
  const inner = v.safeParse(signedPart, jsonOf(outer.output.signed));
  if (!inner.success) return 'altered';
  const { to, desk, deskKey, conversation, sign, message, from } = inner.output;
  const { organisationKey, supervisors, certificate, day } = from;
  const trust = {
    organisation: organisationKey,
    fingerprint: conversationOf(organisationKey),
    supervisors,
    day,
  };
  const [signer] = verifyDeskKeys([certificate], trust);
  if (signer === undefined || !isValidReferralFile(outer.output.signed, outer.output.signature, signer.sign))
    return 'altered';
  if (to !== conversationOf(keyring.me.organisationKey ?? '0'.repeat(64))) return 'not-ours';
  const secret = keyring.secrets.get(deskKey);
  if (secret === undefined) return 'not-our-desk';
  const opening = await openMessage(fromBase64(message.envelope), [secret.identity]);
  const whole =
    opening.ok &&
    opening.signKey === sign &&
    opening.message.conversation === conversation &&
    opening.message.id === message.id;
  if (!whole) return 'altered';
  return {
    from: from.name,
    fingerprint: trust.fingerprint,
    text: opening.message.text,
    request: {
      ...{ desk, conversation, sign, deskKey, message, attachments: [] },
      urgent: opening.message.facts?.urgent === true,
    },
  };
}
