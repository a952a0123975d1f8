// Members, their own settings, and what of keys is handed out. What supervisors sign is judged in
// statements.ts; clients check every signature again.
import { randomBytes } from 'node:crypto';
import type { OwnAlerts } from '@heed/api';
import { droppedDesks } from '@heed/domain/organisation';
import { may } from '@heed/domain/roles';
import { addDays, dayOf } from '@heed/domain/time';
import { sentOrganisation } from '@heed/envelope';
import type { Member as StoredMember } from '@heed/storage';
import { makeTopic, topicAddress } from '../alerts/channels.ts';
import { subscriptionShape } from '../alerts/push.ts';
import { tell } from '../alerts/queue.ts';
import { type AlertTarget, changeTarget, nowhere, targetOf } from '../alerts/target.ts';
import { vapidKeys } from '../alerts/vapid.ts';
import type { Deployment } from '../deployment.ts';
import { parse } from '../http/body.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { openProfile, sealProfile } from '../member-profile.ts';
import { organisationShape } from '../organisation.ts';
import { requireMemberProof } from './member-proof.ts';
import { rosterChain } from './roster-chain.ts';
import { tokenHash } from './session.ts';
import { staffStamp } from './watch.ts';

type Names =
  | 'session.read'
  | 'members.invite'
  | 'members.readRoster'
  | 'members.remove'
  | 'keys.recover'
  | 'alerts.setChannels'
  | 'alerts.setQuietHours'
  | 'alerts.setTelephone'
  | 'alerts.setLanguage'
  | 'alerts.dismiss'
  | 'organisation.update';
/** Days for which an invitation can be used. */
const invitationDays = 7;

export function keyHandlers(deployment: Deployment): Pick<Handlers, Names> {
  return {
    ...selfHandlers(deployment),
    ...memberHandlers(deployment),
    ...noticeHandlers(deployment),
    ...profileHandlers(deployment),
  };
}

/** What the workspace of a member begins with. */
function selfHandlers(deployment: Deployment): Pick<Handlers, 'session.read'> {
  const { keys, members, alerts } = deployment.storage;
  return {
    async 'session.read'({ caller }) {
      const self = await members.get(caller.member!.id);
      const secret = await members.secret(caller.member!.id);
      if (self === null || self.state === 'removed')
        throw new Refusal('not-signed-in', 'refusal.account-removed');
      const [all, deskKeys, chain, passkeys, target] = await Promise.all([
        caller.member!.active && may(self.role, 'colleagues') ? members.list() : [self],
        keys.deskKeys({ member: self.id }),
        rosterChain(deployment),
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
        roster: chain.last,
        previousRoster: chain.previous,
        members: all.map((m) => memberRow(deployment, m)),
        deskKeys: deskKeys.map((k) => ({
          id: k.id,
          desk: k.desk,
          certificate: JSON.parse(k.certificate),
          wrap: k.wrap && Buffer.from(k.wrap).toString('base64'),
          needed: k.needed,
        })),
        failedAlerts: (may(self.role, 'read') ? await alerts.failures(self.desks) : []).map(
          ({ id, kind, member, day, way }) => ({
            id,
            kind,
            member,
            day,
            way,
          }),
        ),
        alertsTo: alertsOf(deployment, target),
        quiet: target?.quiet ?? null,
        language: target?.language ?? null,
        push: (await vapidKeys(deployment)).publicKey,
        salt: deployment.salt,
        staff: await staffStamp(deployment),
        demonstration: deployment.demonstration,
        organisation: deployment.organisation(),
      };
    },
  };
}

/** Who is invited, and what of keys is handed out. */
function memberHandlers(
  deployment: Deployment,
): Pick<Handlers, 'members.invite' | 'members.remove' | 'members.readRoster' | 'keys.recover'> {
  const { keys, members, desk } = deployment.storage;
  return {
    async 'members.invite'({ body }) {
      return inviteMember(deployment, body);
    },

    async 'members.remove'({ parts }) {
      const member = await members.get(parts.id ?? '');
      if (member === null || (member.state !== 'invited' && member.state !== 'pending'))
        throw new Refusal('not-allowed', 'refusal.member-in-roster');
      await members.remove(member.id);
      return {};
    },

    async 'members.readRoster'({ parts }) {
      const serial = parts.serial ?? '';
      const roster = /^\d{1,9}$/.test(serial) ? await keys.rosterAt(Number(serial)) : null;
      if (roster === null) throw new Refusal('not-found', 'refusal.roster-unknown');
      return { roster: JSON.parse(roster.statement) };
    },

    async 'keys.recover'({ body }) {
      // On record before anything is handed out: every desk hears of it.
      for (const { id } of deployment.organisation().desks) await tell(deployment, id, 'recovery');
      const page = await desk.recoveryWraps({
        ...(body.after !== undefined && { after: body.after }),
        limit: 200,
      });
      return {
        deskKeys: (await keys.recoveryWraps()).map((w) => ({
          deskKey: w.deskKey,
          wrap: Buffer.from(w.wrap).toString('base64'),
        })),
        conversations: page.map((w) => ({
          conversation: w.id,
          wrap: Buffer.from(w.wrap).toString('base64'),
        })),
      };
    },
  };
}

/** Where the member's own alerts go, and which ways the server has. */
function alertsOf({ options: { mail, loud } }: Deployment, target: AlertTarget | null): OwnAlerts {
  const { email, push, ntfy, telephone } = target ?? nowhere;
  return {
    email,
    push: push !== null,
    ntfy: ntfy && loud?.ntfy ? topicAddress(loud.ntfy, ntfy).url : null,
    telephone: telephone ?? null,
    offered: [
      ...(mail ? (['email'] as const) : []),
      ...(loud?.ntfy ? (['ntfy'] as const) : []),
      ...(loud?.sms ? (['sms'] as const) : []),
    ],
  };
}

/** Where a member is told, and when not. */
function noticeHandlers(
  deployment: Deployment,
): Pick<
  Handlers,
  | 'alerts.setChannels'
  | 'alerts.setQuietHours'
  | 'alerts.setTelephone'
  | 'alerts.setLanguage'
  | 'alerts.dismiss'
> {
  const { alerts, members } = deployment.storage;
  return {
    async 'alerts.setChannels'({ body, caller }) {
      const shape = subscriptionShape(deployment.options.pushTrust !== undefined);
      const push = body.push === null ? null : parse(shape, body.push);
      const { id } = caller.member!;
      const former = (await targetOf(deployment, id))?.ntfy;
      await changeTarget(deployment, id, {
        ...{ email: body.email, push },
        ...(body.ntfy !== undefined && { ntfy: body.ntfy ? (former ?? makeTopic()) : null }),
        ...(body.telephone !== undefined && { telephone: body.telephone }),
      });
      return {};
    },

    async 'alerts.setQuietHours'({ body, caller }) {
      await changeTarget(deployment, caller.member!.id, { quiet: body.quiet });
      return {};
    },

    async 'alerts.setTelephone'({ body: { telephone }, caller }) {
      const { id } = caller.member!;
      const stored = await members.get(id);
      const { name } = openProfile(deployment.secrets, stored!.profile);
      const profile = { name, ...(telephone !== null && { telephone }) };
      await members.setProfile(id, sealProfile(deployment.secrets, profile));
      return {};
    },

    async 'alerts.setLanguage'({ body, caller }) {
      await changeTarget(deployment, caller.member!.id, { language: body.language });
      return {};
    },

    async 'alerts.dismiss'({ parts, caller }) {
      const failures = await alerts.failures(caller.member!.desks);
      const alert = failures.find(({ id }) => id === parts.id);
      if (alert === undefined) throw new Refusal('not-found', 'refusal.notice-gone');
      await alerts.dismiss(alert.id);
      return {};
    },
  };
}

function profileHandlers(deployment: Deployment): Pick<Handlers, 'organisation.update'> {
  return {
    async 'organisation.update'({ body, caller }) {
      await requireMemberProof(deployment, caller, sentOrganisation(body.organisation), body.signature);
      const organisation = parse(organisationShape, body.organisation);
      const dropped = droppedDesks(deployment.organisation(), organisation);
      if (dropped.length > 0)
        throw new Refusal('not-allowed', 'refusal.desks-stay', { values: { desks: dropped.join(', ') } });
      await storeOrRefuse(() =>
        deployment.storage.settings.put('organisation', Buffer.from(JSON.stringify(organisation))),
      );
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

function memberRow(deployment: Deployment, m: StoredMember) {
  const { name, telephone = null } = openProfile(deployment.secrets, m.profile);
  return {
    id: m.id,
    name,
    telephone,
    role: m.role,
    desks: [...m.desks],
    keys: m.seal !== null && m.sign !== null ? { seal: m.seal, sign: m.sign } : null,
    state: m.state,
    invitation: m.binding,
  };
}
