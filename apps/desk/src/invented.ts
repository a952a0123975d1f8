// An invented organisation and an invented person for the tests of this room: real keys, real envelopes, the server played by an object.
// Never imported by anything that ships.
import type { DeskConversation, Me } from '@heed/api';
import { type DeskKey, deskKeyId, nextLinks } from '@heed/envelope';
import { keysFromRoot, type PersonKeys } from '@heed/envelope/derive';
import {
  certifySupervisor,
  type DeskSecret,
  type MemberKeys,
  makeDeskKey,
  makeMemberSecret,
  makeOrganisationKey,
  memberKeys,
  type OrganisationKey,
  signDeskKey,
  signRoster,
  wrapDeskKey,
} from '@heed/envelope/keys';
import { randomHex, sealMessage } from '@heed/envelope/seal';
import { toBase64 } from './bytes.ts';
import { type Change, mutable } from './keys/change.ts';
import { type Keyring, makeKeyring } from './session/keyring.ts';

export const day = '2026-11-25';
const window = { validFrom: day, validUntil: '2027-02-20' };

export interface InventedMember {
  readonly id: string;
  readonly name: string;
  readonly role: 'member' | 'supervisor' | 'administrator';
  readonly desks: readonly string[];
  readonly secret: Uint8Array;
  readonly keys: MemberKeys;
}

export async function inventMember(name: string, role: InventedMember['role'], desks = ['harbour']) {
  const secret = makeMemberSecret();
  return { id: randomHex(16), name, role, desks, secret, keys: await memberKeys(secret) };
}

export interface Invented {
  readonly organisation: OrganisationKey;
  readonly members: readonly InventedMember[];
  readonly desk: DeskSecret;
  /** What the server would tell this member. */
  meOf(member: InventedMember): Promise<Me>;
  keyringOf(member: InventedMember): Promise<Keyring>;
}

export async function inventOrganisation(
  members: readonly InventedMember[],
  supervisors = members.slice(0, 1),
): Promise<Invented> {
  const organisation = makeOrganisationKey();
  const desk = await makeDeskKey();
  const quorum = supervisors.length > 1 ? 2 : 1;
  const certificates = supervisors.map((one) =>
    mutable(
      certifySupervisor(organisation, { member: one.id, sign: one.keys.publicKey, quorum, withdraws: [], ...window }),
    ),
  );
  const signers = supervisors.map(({ keys }) => keys);
  const roster = signRoster(
    organisation.publicKey,
    {
      serial: 1,
      previous: null,
      day,
      members: members.map((one) => ({
        member: one.id,
        roles: [one.role],
        desks: [...one.desks],
        sign: one.keys.publicKey,
        seal: one.keys.recipient,
      })),
    },
    signers,
  );
  const fields = { desk: 'harbour', seal: desk.recipient, sign: desk.publicKey, ...window };
  const certificate = signDeskKey(organisation.publicKey, { ...fields, withdraws: [] }, signers);
  const rowOf = (one: InventedMember) => ({
    id: one.id,
    name: one.name,
    role: one.role,
    desks: [...one.desks],
    keys: { seal: one.keys.recipient, sign: one.keys.publicKey },
    state: 'active' as const,
    invitation: null,
  });
  const meOf = async (member: InventedMember): Promise<Me> => ({
    member: rowOf(member),
    secret: '',
    passkeys: [],
    organisationKey: organisation.publicKey,
    supervisors: certificates,
    roster: mutable(roster),
    previousRoster: null,
    members: members.map(rowOf),
    deskKeys: [
      {
        id: deskKeyId(fields),
        desk: 'harbour',
        certificate: mutable(certificate),
        wrap: toBase64(await wrapDeskKey(desk, [member.keys.recipient])),
        needed: true,
      },
    ],
    failedAlerts: [],
    alertsTo: { email: null, push: false },
    quiet: null,
    push: '',
    salt: '00'.repeat(16),
    staff: '00'.repeat(16),
    demonstration: true,
    organisation: { name: 'Invented', country: 'NL', desks: [{ id: 'harbour', name: 'Harbour' }] } as never,
  });
  return {
    organisation,
    members,
    desk,
    meOf,
    keyringOf: async (member) =>
      makeKeyring({
        me: await meOf(member),
        day,
        secret: member.secret,
        organisationKey: organisation.publicKey,
        newest: true,
      }),
  };
}

/** What a certificate says, as the server takes it. */
export const certified = ({ statement }: { readonly statement: string }) => JSON.parse(statement) as DeskKey;

/** The row of a desk key that the server has taken, as it gives it to this member. */
export function deskKeyRow({ certificate, wraps }: Change['deskKeys'][number], member: string) {
  const { id, desk } = certified(certificate);
  const wrap = wraps.find((one) => one.member === member)?.wrap ?? null;
  return { id, desk, certificate, wrap, needed: false };
}

export const inventPerson = (): Promise<PersonKeys> => keysFromRoot(crypto.getRandomValues(new Uint8Array(32)));

/** A first message as the server would list it, in a conversation that nobody has opened. */
export async function inventConversation(
  person: PersonKeys,
  desk: DeskSecret,
  text = 'They keep my passport.',
): Promise<DeskConversation> {
  const sealed = await sealMessage(
    {
      conversation: person.conversation,
      role: 'person',
      deskKey: desk.id,
      ...nextLinks([], 'person'),
      text,
      attachments: [],
      sign: person.signKey,
      seal: person.sealRecipient,
      facts: { door: 'self', language: 'pl' },
    },
    { sign: person, recipients: [desk.recipient, person.sealRecipient] },
  );
  return {
    id: randomHex(16),
    conversation: person.conversation,
    desk: 'harbour',
    activity: 1,
    state: 'new',
    day,
    urgent: false,
    held: false,
    overdue: false,
    noReply: false,
    taken: false,
    replyBy: null,
    eraseOn: null,
    assignee: null,
    hidden: false,
    awaiting: true,
    unread: 1,
    deskKey: desk.id,
    summary: null,
    wrap: null,
    sign: person.signKey,
    keep: 'default',
    conversationKey: null,
    readers: [],
    linked: [],
    handed: [],
    messages: [
      {
        id: sealed.message.id,
        role: 'person',
        envelope: toBase64(sealed.envelope),
        deskKey: desk.id,
        day,
        state: 'sent',
        release: null,
        attachments: [],
      },
    ],
    more: false,
  };
}
