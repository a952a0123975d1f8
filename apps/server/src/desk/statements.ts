// What supervisors sign, judged on the day it is taken and in its chain, before anything happens:
// certificates of supervisors, rosters, desk keys, recovery. Members, roles, desks and validity are taken
// from the signed text and from nothing beside it. The adversaries are whoever has a supervisor's session
// without the keys, and one of two supervisors. Spec: docs/spec/envelope.md, 'Statements of the
// organisation'.
import type { RefusalKey } from '@heed/content/messages/catalogues';
import { may, type Role, roles } from '@heed/domain/roles';
import {
  type CertificateFault,
  type CertifiedDeskKey,
  conversationOf,
  type RosterStatement,
  type SignedStatement,
  type SupervisorCertificate,
  verifyDeskKeys,
  verifyNewDeskKey,
  verifyNextRoster,
  verifySupervisors,
} from '@heed/envelope';
import type { ListedMember } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { organisationTrust } from '../desk-key.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { rosterChain } from './roster-chain.ts';

type Names =
  | 'organisation.putKey'
  | 'members.certifySupervisor'
  | 'members.putRoster'
  | 'keys.addDeskKey'
  | 'keys.putRecovery';

export function statementHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { keys } = deployment.storage;
  return {
    ...supervisorHandlers(deployment),
    ...recoveryHandlers(deployment),

    async 'members.putRoster'({ body }) {
      const chain = await rosterChain(deployment);
      const checked = verifyNextRoster(body.roster, await requireTrust(deployment), chain.last);
      if (!checked.ok) throw refusedStatement(checked.reason);
      const { value } = checked;
      const desks = new Map((await keys.deskKeys()).map(({ id, desk }) => [id, desk]));
      requireReaders(
        value,
        body.wraps.map(({ deskKey, member }) => ({ desk: desks.get(deskKey), member })),
      );
      const roster = {
        previous: chain.version,
        statement: JSON.stringify(body.roster),
        members: membersOf(value),
      };
      const wraps = body.wraps.map(({ wrap, ...to }) => ({ ...to, wrap: Buffer.from(wrap, 'base64') }));
      const put = await storeOrRefuse(() => keys.putRoster(roster, wraps));
      if (!put.ok) throw refusedStatement('out-of-order');
      return {};
    },

    async 'keys.addDeskKey'({ body }) {
      const trust = await requireTrust(deployment);
      const certificates = (await keys.deskKeys()).map(
        ({ certificate }) => JSON.parse(certificate) as SignedStatement,
      );
      const checked = verifyNewDeskKey(body.certificate, trust, verifyDeskKeys(certificates, trust));
      if (!checked.ok) throw refusedStatement(checked.reason);
      const { value } = checked;
      if (deployment.desk(value.desk) === undefined)
        throw new Refusal('invalid-request', 'refusal.desk-unknown');
      requireReaders(
        (await rosterChain(deployment)).value,
        body.wraps.map(({ member }) => ({ desk: value.desk, member })),
      );
      const added = await storeOrRefuse(() =>
        keys.addDeskKey(
          rowOf(value, body.certificate),
          body.wraps.map(({ member, wrap }) => ({ member, wrap: Buffer.from(wrap, 'base64') })),
        ),
      );
      if (!added.ok) throw new Refusal('already-done', 'refusal.key-exists');
      await deployment.refresh();
      return {};
    },
  };
}

function recoveryHandlers(deployment: Deployment): Pick<Handlers, 'keys.putRecovery'> {
  const { keys } = deployment.storage;
  return {
    async 'keys.putRecovery'({ body }) {
      const { last, value } = await rosterChain(deployment);
      const recipient = value?.members.find(({ roles: [role] }) => role === recoveryRole)?.seal;
      if (recipient === undefined) throw new Refusal('invalid-request', 'refusal.recovery-key-unlisted');
      const wraps = body.wraps.map(({ deskKey, wrap }) => ({ deskKey, wrap: Buffer.from(wrap, 'base64') }));
      await storeOrRefuse(() => keys.setRecovery({ recipient, statement: JSON.stringify(last) }, wraps));
      return {};
    },
  };
}

function supervisorHandlers(
  deployment: Deployment,
): Pick<Handlers, 'organisation.putKey' | 'members.certifySupervisor'> {
  const { keys, members } = deployment.storage;
  return {
    async 'organisation.putKey'({ body, caller }) {
      const self = caller.member!;
      if (!may(self.role, 'supervise'))
        throw new Refusal('not-allowed', 'refusal.organisation-key-by-supervisor');
      const certified = certifiedSupervisor(body.organisationKey, body.supervisor);
      if (certified === null) throw new Refusal('invalid-request', 'refusal.certificate-unsigned');
      if (certified.sign !== (await members.get(self.id))?.sign)
        throw new Refusal('invalid-request', 'refusal.certificate-of-another');
      const set = await keys.setOrganisation(body.organisationKey);
      if (!set.ok) throw new Refusal('already-done', 'refusal.organisation-key-known');
      await keys.addSupervisor(supervisorKey(certified), JSON.stringify(body.supervisor));
      await members.activate(self.id);
      await deployment.refresh();
      return {};
    },

    async 'members.certifySupervisor'({ body, caller }) {
      const subject = await members.get(body.member);
      if (!subject?.sign) throw new Refusal('not-found', 'refusal.member-without-keys');
      const certified = certifiedSupervisor((await keys.organisation()) ?? '', body.supervisor);
      if (certified?.sign !== subject.sign) throw new Refusal('invalid-request', 'refusal.certificate-wrong');
      if (!caller.member!.active && subject.id !== caller.member!.id)
        throw new Refusal('not-allowed', 'refusal.certify-yourself');
      await keys.addSupervisor(supervisorKey(certified), JSON.stringify(body.supervisor));
      if (!caller.member!.active) await members.activate(subject.id);
      await deployment.refresh();
      return {};
    },
  };
}

/** What the organisation key says of a supervisor, or null where it did not sign it. */
function certifiedSupervisor(organisation: string, statement: SignedStatement): SupervisorCertificate | null {
  const trust = { organisation, fingerprint: conversationOf(organisation), day: '' };
  return verifySupervisors({ ...trust, supervisors: [statement] })[0] ?? null;
}

/**
 * An older certificate stays beside the newer: what was signed under it must still verify. One of the same
 * day is replaced.
 */
const supervisorKey = ({ sign, validFrom }: SupervisorCertificate) => `${sign} ${validFrom}`;

/** The entry in a roster that is no member: the recipient of the trustees' shares. */
const recoveryRole = 'recovery';

/** Members as the signed text lists them. Throws where it lists what this server does not know. */
function membersOf({ members }: RosterStatement): ListedMember[] {
  const people = members.filter(({ roles: [role] }) => role !== recoveryRole);
  return people.map(({ member: id, roles: [role], desks }) => {
    if (!roles.includes(role as Role)) throw new Refusal('invalid-request', 'refusal.roster-role-unknown');
    return { id, role: role as Role, desks };
  });
}

/** Throws where a key of a desk is wrapped to somebody who by the signed roster does not read there. */
function requireReaders(
  roster: RosterStatement | null,
  wraps: readonly { readonly desk: string | undefined; readonly member: string }[],
): void {
  const reads = ({ desk, member }: (typeof wraps)[number]) =>
    roster?.members.some(
      (certificate) =>
        certificate.member === member &&
        certificate.roles.every(
          (role) => role === recoveryRole || (may(role, 'read') && certificate.desks.includes(desk ?? '')),
        ),
    );
  if (!wraps.every(reads)) throw new Refusal('invalid-request', 'refusal.wrap-to-outsider');
}

function rowOf(
  { id, desk, seal, sign, validFrom, validUntil }: CertifiedDeskKey,
  certificate: SignedStatement,
) {
  return { id, desk, seal, sign, validFrom, validUntil, certificate: JSON.stringify(certificate) };
}

async function requireTrust(deployment: Deployment) {
  const trust = await organisationTrust(deployment);
  if (trust === null) throw new Refusal('not-allowed', 'refusal.organisation-without-key');
  return trust;
}

const faults: Readonly<
  Record<CertificateFault, readonly ['invalid-request' | 'not-allowed' | 'already-done', RefusalKey]>
> = {
  'other-organisation': ['invalid-request', 'refusal.statement-other-organisation'],
  'bad-shape': ['invalid-request', 'refusal.statement-bad-shape'],
  unsigned: ['not-allowed', 'refusal.statement-unsigned'],
  'not-enough-today': ['not-allowed', 'refusal.statement-not-enough-today'],
  'future-day': ['invalid-request', 'refusal.statement-future-day'],
  'out-of-order': ['already-done', 'refusal.statement-out-of-order'],
};

const refusedStatement = (reason: CertificateFault): Refusal => new Refusal(...faults[reason]);
