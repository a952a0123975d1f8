// Members, roster, desk keys, recovery. The server keeps what supervisors' browsers signed and wrapped; clients check every signature
// again, so what this file accepts wrongly would be refused there.
import { randomBytes } from 'node:crypto';
import { may } from '@heed/domain/roles';
import { conversationOf, type Statement, type Supervisor, verifySupervisors } from '@heed/envelope';
import type { Member as StoredMember } from '@heed/storage';
import { addDays, dayOf } from '@heed/storage';
import { subscriptionShape } from '../alerts/push.ts';
import { tell } from '../alerts/queue.ts';
import { setTarget, targetOf, vapidKeys } from '../alerts/send.ts';
import type { Deployment } from '../deployment.ts';
import { parse } from '../http/body.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { stored } from '../intake/accept.ts';
import { organisationShape } from '../organisation.ts';
import { openProfile, sealProfile } from './profile.ts';
import { tokenHash } from './session.ts';

type Names =
  | 'me'
  | 'invite'
  | 'found'
  | 'certify'
  | 'roster'
  | 'rosterAt'
  | 'uninvite'
  | 'addDeskKey'
  | 'setRecovery'
  | 'recover'
  | 'alertsTo'
  | 'quietHours'
  | 'dismissAlert'
  | 'profile';
/** Days for which an invitation can be used. */
const invitationDays = 7;

export function keyHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { keys, members, alerts, desk } = deployment.storage;
  return {
    async me({ caller }) {
      const self = await members.get(caller.member!.id);
      const secret = await members.secret(caller.member!.id);
      if (self === null || self.state === 'removed')
        throw new Refusal('not-signed-in', 'Your account was removed. Ask a supervisor.');
      const [all, deskKeys, roster, recovery, passkeys, target] = await Promise.all([
        caller.member!.active && may(self.role, 'colleagues') ? members.list() : [self],
        keys.deskKeys({ member: self.id }),
        keys.roster(),
        keys.recovery(),
        members.passkeys(self.id),
        targetOf(deployment, self.id),
      ]);
      return {
        member: memberRow(deployment, self),
        secret: secret && Buffer.from(secret).toString('base64'),
        passkeys: passkeys.map((p) => ({
          id: p.id,
          host: p.host,
          secret: p.secret && Buffer.from(p.secret).toString('base64'),
        })),
        organisationKey: await keys.organisation(),
        supervisors: (await keys.supervisors()).map((s) => JSON.parse(s.statement)),
        roster: roster && JSON.parse(roster.statement),
        rosterVersion: roster?.version ?? 0,
        members: all.map((m) => memberRow(deployment, m)),
        deskKeys: deskKeys.map((k) => ({
          id: k.id,
          desk: k.desk,
          certificate: JSON.parse(k.certificate),
          wrap: k.wrap && Buffer.from(k.wrap).toString('base64'),
          needed: k.needed,
        })),
        recovery: recovery && { recipient: recovery.recipient, statement: JSON.parse(recovery.statement) },
        failedAlerts: (may(self.role, 'read') ? await alerts.failures(self.desks) : []).map(
          ({ id, kind, member, day, way }) => ({
            id,
            kind,
            member,
            day,
            way,
          }),
        ),
        alertsTo: { email: target?.email ?? null, push: (target?.push ?? null) !== null },
        quiet: target?.quiet ?? null,
        push: (await vapidKeys(deployment)).publicKey,
        salt: deployment.salt,
        demonstration: deployment.demonstration,
        organisation: deployment.organisation(),
      };
    },

    async invite({ body }) {
      return inviteMember(deployment, body);
    },

    async uninvite({ parts }) {
      const member = await members.get(parts.id ?? '');
      if (member === null || (member.state !== 'invited' && member.state !== 'pending'))
        throw new Refusal(
          'not-allowed',
          'Load the list of members anew: she is in it by now. A supervisor removes her there.',
        );
      await members.remove(member.id);
      return {};
    },

    async found({ body, caller }) {
      const self = caller.member!;
      if (!may(self.role, 'supervise'))
        throw new Refusal('not-allowed', 'The first supervisor brings the organisation key.');
      const certified = certifiedSupervisor(body.organisationKey, body.supervisor);
      if (certified === null)
        throw new Refusal('invalid-request', 'The certificate is not signed by this organisation key.');
      const set = await keys.setOrganisation(body.organisationKey);
      if (!set.ok)
        throw new Refusal('already-done', 'This organisation has its key. Ask its supervisor to certify you.');
      await keys.addSupervisor(supervisorKey(certified), JSON.stringify(body.supervisor));
      await members.activate(self.id);
      await deployment.refresh();
      return {};
    },

    async certify({ body, caller }) {
      const subject = await members.get(body.member);
      if (!subject?.sign) throw new Refusal('not-found', 'The member must make her keys first.');
      const certified = certifiedSupervisor((await keys.organisation()) ?? '', body.supervisor);
      if (certified?.sign !== subject.sign)
        throw new Refusal('invalid-request', 'It is not signed by the organisation key, or is for somebody else.');
      if (!caller.member!.active && subject.id !== caller.member!.id)
        throw new Refusal('not-allowed', 'Certify yourself first.');
      await keys.addSupervisor(supervisorKey(certified), JSON.stringify(body.supervisor));
      if (!caller.member!.active) await members.activate(subject.id);
      await deployment.refresh();
      return {};
    },

    async rosterAt({ parts }) {
      const serial = parts.serial ?? '';
      const found = /^\d{1,9}$/.test(serial) ? await keys.rosterAt(Number(serial)) : null;
      if (found === null) throw new Refusal('not-found', 'There is no roster of this serial. Load the desk again.');
      return { roster: JSON.parse(found.statement) };
    },

    async roster({ body }) {
      const put = await stored(() =>
        keys.putRoster(
          { previous: body.previous, statement: JSON.stringify(body.roster) },
          body.wraps.map((w) => ({ deskKey: w.deskKey, member: w.member, wrap: Buffer.from(w.wrap, 'base64') })),
        ),
      );
      if (!put.ok) throw new Refusal('already-done', 'Another supervisor was faster. Load the desk again and compare.');
      const inRoster = new Map(body.members.map((m) => [m.id, m]));
      for (const member of await members.list()) {
        const entry = inRoster.get(member.id);
        if (entry === undefined && member.state === 'active') await members.remove(member.id);
        if (entry === undefined) continue;
        await members.activate(member.id);
        await members.setRole(member.id, entry.role, entry.desks);
      }
      return {};
    },

    async addDeskKey({ body }) {
      const added = await stored(() =>
        keys.addDeskKey(
          { ...body, certificate: JSON.stringify(body.certificate) },
          body.wraps.map((w) => ({ member: w.member, wrap: Buffer.from(w.wrap, 'base64') })),
        ),
      );
      if (!added.ok) throw new Refusal('already-done', 'A key with this id exists. Make a new one.');
      if (body.retires !== null) await keys.retireDeskKey(body.retires, dayOf(deployment.now()));
      await deployment.refresh();
      return {};
    },

    async setRecovery({ body }) {
      const wraps = body.wraps.map((w) => ({ deskKey: w.deskKey, wrap: Buffer.from(w.wrap, 'base64') }));
      await stored(() =>
        keys.setRecovery({ recipient: body.recipient, statement: JSON.stringify(body.statement) }, wraps),
      );
      return {};
    },

    async recover({ body }) {
      // On record before anything is handed out: every desk hears of it.
      for (const { id } of deployment.organisation().desks) await tell(deployment, id, 'recovery');
      const page = await desk.recoveryWraps({ ...(body.after !== undefined && { after: body.after }), limit: 200 });
      return {
        deskKeys: (await keys.recoveryWraps()).map((w) => ({
          deskKey: w.deskKey,
          wrap: Buffer.from(w.wrap).toString('base64'),
        })),
        conversations: page.map((w) => ({ conversation: w.id, wrap: Buffer.from(w.wrap).toString('base64') })),
      };
    },

    async alertsTo({ body, caller }) {
      const shape = subscriptionShape(deployment.options.pushTrust !== undefined);
      const push = body.push === null ? null : parse(shape, body.push);
      const { quiet = null } = (await targetOf(deployment, caller.member!.id)) ?? {};
      await setTarget(deployment, caller.member!.id, { email: body.email, push, quiet });
      return {};
    },

    async quietHours({ body, caller }) {
      const { email = null, push = null } = (await targetOf(deployment, caller.member!.id)) ?? {};
      await setTarget(deployment, caller.member!.id, { email, push, quiet: body.quiet });
      return {};
    },

    async dismissAlert({ parts, caller }) {
      const shown = await alerts.failures(caller.member!.desks);
      const alert = shown.find(({ id }) => id === parts.id);
      if (alert === undefined) throw new Refusal('not-found', 'This notice is gone, or of a desk that is not yours.');
      await alerts.dismiss(alert.id);
      return {};
    },

    async profile({ body }) {
      const organisation = parse(organisationShape, body.organisation);
      await stored(() => deployment.storage.settings.put('organisation', Buffer.from(JSON.stringify(organisation))));
      await deployment.refresh();
      return {};
    },
  };
}

/** Makes an invitation; its token is in the answer and nowhere else. */
export async function inviteMember(
  deployment: Pick<Deployment, 'storage' | 'secrets' | 'now'>,
  who: { readonly name: string; readonly role: StoredMember['role']; readonly desks: readonly string[] },
): Promise<{ member: string; token: string }> {
  const token = randomBytes(32).toString('hex');
  const member = randomBytes(16).toString('hex');
  await deployment.storage.members.invite({
    member,
    tokenHash: tokenHash(token),
    role: who.role,
    desks: who.desks,
    profile: sealProfile(deployment.secrets, { name: who.name }),
    expires: addDays(dayOf(deployment.now()), invitationDays),
    binding: randomBytes(16).toString('hex'),
  });
  return { member, token };
}

/** What the organisation key says of a supervisor, or null where it did not sign it. */
function certifiedSupervisor(organisation: string, statement: Statement): Supervisor | null {
  const trust = { organisation, fingerprint: conversationOf(organisation), day: '' };
  return verifySupervisors({ ...trust, supervisors: [statement] })[0] ?? null;
}

/** An older certificate stays beside the newer: what was signed under it must still verify. One of the same day is replaced. */
const supervisorKey = ({ sign, validFrom }: Supervisor) => `${sign} ${validFrom}`;

function memberRow(deployment: Deployment, m: StoredMember) {
  return {
    id: m.id,
    name: openProfile(deployment.secrets, m.profile).name,
    role: m.role,
    desks: [...m.desks],
    keys: m.seal !== null && m.sign !== null ? { seal: m.seal, sign: m.sign } : null,
    state: m.state,
    invitation: m.binding,
  };
}
