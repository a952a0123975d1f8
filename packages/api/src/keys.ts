// Members and keys: unlock, invitation, roster, desk keys, recovery. The server keeps signed statements and
// wrapped keys; it can read no private key and no password.

import { because } from '@heed/domain/faults';
import { isTimeZone, type Organisation } from '@heed/domain/organisation';
import { lacksDesk, roles } from '@heed/domain/roles';
import { isLanguageTag } from '@heed/domain/text';
import * as v from 'valibot';
import { reader } from './desk.ts';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const language = v.pipe(v.string(), v.maxLength(35), v.check(isLanguageTag, because('must-be-of-list')));

/** Roles of members, as `packages/domain/src/roles` lists them. */
export const role = v.picklist(roles);
const opaque = v.pipe(v.string(), v.maxLength(4000));
const email = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email(because('needs-e-mail')));
/**
 * What a member typed to log in. Nothing is sent there, so the form is not checked: addresses that an older
 * version accepted still open.
 */
const loginName = v.pipe(v.string(), v.trim(), v.maxLength(254));
const wrappedSecret = s.base64(512);

/** As every modem and gateway takes it: a number without its country goes to nobody, or to a stranger. */
const smsNumber = v.pipe(
  v.string(),
  v.regex(/^\+[1-9][0-9]{4,14}$/, because('needs-format', { format: '+385911234567' })),
);

/** Ways that the operator has set up, beside notices of the browser. */
const offeredWay = v.picklist(['email', 'ntfy', 'sms']);

const alertWay = v.picklist(['push', 'email', 'ntfy', 'sms', 'webhook']);

const ownAlerts = v.strictObject({
  email: v.nullable(email),
  push: v.boolean(),
  /** The address that the app of ntfy subscribes to; null where it is off. */
  ntfy: v.nullable(v.string()),
  /** The number to which urgent notices go by SMS. */
  telephone: v.nullable(v.string()),
  offered: v.array(offeredWay),
});
export type OwnAlerts = v.InferOutput<typeof ownAlerts>;

/** Hours in which nothing but danger rings. */
const quietHours = v.pipe(
  v.strictObject({
    from: s.clock,
    to: s.clock,
    timeZone: v.pipe(v.string(), v.check(isTimeZone, because('unknown-time-zone'))),
  }),
  v.check(({ from, to }) => from !== to, because('ends-where-it-begins')),
);

const memberKeys = v.strictObject({ seal: s.recipient, sign: s.hex(32) });

const memberRow = v.strictObject({
  id: s.id,
  name: v.string(),
  /** By which colleagues reach the member when somebody is in danger; null: none is given. */
  telephone: v.nullable(v.string()),
  role,
  desks: v.array(s.deskId),
  keys: v.nullable(memberKeys),
  /** invited: link not used; pending: keys made, code not compared; active: in the roster. */
  state: v.picklist(['invited', 'pending', 'active', 'removed']),
  /** Binds the compared code to the invitation; shown to supervisors only. */
  invitation: v.nullable(s.hex(16)),
});

const deskKeyRow = v.strictObject({
  id: s.hex(16),
  desk: s.deskId,
  certificate: s.statement,
  /** Private half wrapped to the member who asks; null when they are not of this desk. */
  wrap: v.nullable(s.wrap),
  /** Conversations that still need this private half. */
  needed: v.boolean(),
});

const passkeyRow = v.strictObject({ id: v.string(), host: v.string(), secret: v.nullable(wrappedSecret) });

const sessionView = v.strictObject({
  member: memberRow,
  /** Member secret wrapped by the log-in's export key; null once a passkey alone opens it. */
  secret: v.nullable(wrappedSecret),
  passkeys: v.array(passkeyRow),
  organisationKey: v.nullable(s.hex(32)),
  supervisors: v.array(s.statement),
  roster: v.nullable(s.roster),
  /** The roster before `roster`: clients check that the newest follows it. */
  previousRoster: v.nullable(s.roster),
  members: v.array(memberRow),
  deskKeys: v.array(deskKeyRow),
  /** Alerts that did not arrive: a member must mend the address. */
  failedAlerts: v.array(
    v.strictObject({ id: s.id, kind: v.string(), member: s.id, day: s.day, way: v.string() }),
  ),
  /** Where the member's own alerts go. */
  alertsTo: ownAlerts,
  /** Hours of the member in which nothing but danger rings; null: none. */
  quiet: v.nullable(quietHours),
  /** Language of the workspace and of notices (BCP 47); null: the member has chosen none. */
  language: v.nullable(language),
  /** Web push: the server's public key. */
  push: v.string(),
  salt: s.hex(16),
  /** Digest of the staff, as `watch` gives it. Where `watch` gives another one, this answer is old. */
  staff: s.hex(16),
  demonstration: v.boolean(),
  organisation: v.custom<Organisation>((value) => typeof value === 'object' && value !== null),
});

const session = v.strictObject({
  /** 'passkey' when the second factor is still owed. */
  next: v.picklist(['done', 'passkey']),
  passkey: v.nullable(v.unknown()),
});

/** What `members.putRoster` takes. */
export const rosterRequest = v.strictObject({
  roster: s.roster,
  wraps: v.array(v.strictObject({ deskKey: s.hex(16), member: s.id, wrap: s.wrap })),
});

/** What `keys.putRecovery` takes. */
export const recoveryRequest = v.strictObject({
  wraps: v.array(v.strictObject({ deskKey: s.hex(16), wrap: s.wrap })),
});

/** What `keys.addDeskKey` takes. */
export const deskKeyRequest = v.strictObject({
  /**
   * The signed certificate. It alone says which key of which desk it is, from when until when, and which
   * older ones it withdraws.
   */
  certificate: s.statement,
  wraps: v.array(v.strictObject({ member: reader, wrap: s.wrap })),
});

/** Routes of sessions, members, keys and alerts. */
export const keys = {
  'session.startLogin': route({
    endpoint: endpoints['session.startLogin'],
    who: 'anyone',
    summary: 'OPAQUE, first step; the same work is done for an unknown e-mail address',
    request: v.strictObject({ email: loginName, request: opaque }),
    response: v.strictObject({ attempt: opaque, response: opaque }),
  }),
  'session.finishLogin': route({
    endpoint: endpoints['session.finishLogin'],
    who: 'anyone',
    summary: 'OPAQUE, second step; sets the session cookie',
    request: v.strictObject({ attempt: opaque, request: opaque }),
    response: session,
  }),
  'session.verifyPasskey': route({
    endpoint: endpoints['session.verifyPasskey'],
    who: 'anyone',
    summary: 'Second factor by passkey',
    request: v.strictObject({ answer: v.unknown() }),
    response: session,
  }),
  'session.end': route({
    pending: true,
    endpoint: endpoints['session.end'],
    who: 'account',
    summary: 'End the session',
    request: s.nothing,
    response: s.nothing,
  }),
  'session.read': route({
    pending: true,
    endpoint: endpoints['session.read'],
    who: 'account',
    summary: 'Who I am, my wrapped keys, the signed statements and my colleagues',
    request: s.nothing,
    response: sessionView,
  }),
  'signUp.readInvitation': route({
    endpoint: endpoints['signUp.readInvitation'],
    who: 'invited',
    summary: 'What an invitation is for',
    request: v.strictObject({ token: s.hex(32) }),
    response: v.strictObject({
      member: s.id,
      invitation: s.hex(16),
      name: v.string(),
      role,
      first: v.boolean(),
      organisation: v.string(),
    }),
  }),
  'signUp.start': route({
    endpoint: endpoints['signUp.start'],
    who: 'invited',
    summary: 'OPAQUE registration, first step',
    request: v.strictObject({ token: s.hex(32), email, request: opaque }),
    response: v.strictObject({ response: opaque }),
  }),
  'signUp.finish': route({
    endpoint: endpoints['signUp.finish'],
    who: 'invited',
    summary: 'OPAQUE registration, second step, with the keys that the member made',
    request: v.strictObject({
      token: s.hex(32),
      email,
      record: opaque,
      secret: wrappedSecret,
      keys: memberKeys,
    }),
    response: v.strictObject({ member: s.id }),
  }),
  'members.invite': route({
    endpoint: endpoints['members.invite'],
    audited: 'invite',
    who: 'keep',
    summary: 'Invite a member; the link is shown once',
    request: v.pipe(
      v.strictObject({
        name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
        role,
        desks: v.array(s.deskId),
      }),
      v.forward(
        v.partialCheck(
          [['role'], ['desks']],
          (member) => !lacksDesk(member.role, member.desks),
          because('needs-desk'),
        ),
        ['desks'],
      ),
    ),
    response: v.strictObject({ member: s.id, token: s.hex(32) }),
  }),
  'members.remove': route({
    endpoint: endpoints['members.remove'],
    audited: 'uninvite',
    who: 'keep',
    summary:
      'Take an invitation back, or remove a member whose code did not match; members in the roster ' +
      'leave it by a new roster',
    request: s.nothing,
    response: s.nothing,
  }),
  'organisation.putKey': route({
    pending: true,
    endpoint: endpoints['organisation.putKey'],
    who: 'account',
    summary: 'The first supervisor brings the organisation key and their certificate; possible once',
    request: v.strictObject({ organisationKey: s.hex(32), supervisor: s.statement }),
    response: s.nothing,
  }),
  'members.certifySupervisor': route({
    pending: true,
    endpoint: endpoints['members.certifySupervisor'],
    audited: 'certify',
    who: 'supervise',
    summary:
      'A certificate of a supervisor, made with the organisation key. Who waits for comparing may ' +
      'bring her own: the key says more than digits',
    request: v.strictObject({ member: s.id, supervisor: s.statement }),
    response: s.nothing,
  }),
  'members.readRoster': route({
    endpoint: endpoints['members.readRoster'],
    who: 'read',
    summary:
      'An earlier signed roster, by its serial: whose signature a note of somebody who has left carries',
    request: s.nothing,
    response: v.strictObject({ roster: s.roster }),
  }),
  'members.putRoster': route({
    endpoint: endpoints['members.putRoster'],
    audited: 'roster',
    who: 'supervise',
    summary:
      'A new signed roster, with the wraps that new members need. Judged before anything happens: ' +
      'enough signatures by the rules of its own day and of today, and it follows the last. ' +
      'Members, roles and desks become what the signed text says; who is not in it is removed',
    request: rosterRequest,
    response: s.nothing,
  }),
  'keys.addDeskKey': route({
    endpoint: endpoints['keys.addDeskKey'],
    audited: 'addDeskKey',
    who: 'supervise',
    summary:
      'A new desk key, certified by enough supervisors and no older than the last of its desk, ' +
      'wrapped to the members who read there. Older keys are offered to senders until it begins',
    request: deskKeyRequest,
    response: s.nothing,
  }),
  'keys.putRecovery': route({
    endpoint: endpoints['keys.putRecovery'],
    audited: 'setRecovery',
    who: 'supervise',
    summary:
      'Wraps of desk keys to the recovery recipient that the signed roster names. Wraps to another ' +
      'recipient are replaced, others are only added to',
    request: recoveryRequest,
    response: s.nothing,
  }),
  'keys.recover': route({
    endpoint: endpoints['keys.recover'],
    audited: 'recover',
    who: 'keep',
    summary:
      'Wraps for the recovery recipient, conversations 200 at a time; asking for them is told to every desk',
    request: v.strictObject({ after: v.optional(s.id) }),
    response: v.strictObject({
      deskKeys: v.array(v.strictObject({ deskKey: s.hex(16), wrap: s.wrap })),
      conversations: v.array(v.strictObject({ conversation: s.id, wrap: s.wrap })),
    }),
  }),
  'passkeys.startRegistration': route({
    endpoint: endpoints['passkeys.startRegistration'],
    who: 'account',
    summary: 'Options to register a passkey',
    request: s.nothing,
    response: v.unknown(),
  }),
  'passkeys.finishRegistration': route({
    endpoint: endpoints['passkeys.finishRegistration'],
    who: 'account',
    summary: 'Register a passkey; with PRF, the secret wrapped by it too',
    request: v.strictObject({ answer: v.unknown(), secret: v.nullable(wrappedSecret) }),
    response: s.nothing,
  }),
  'passkeys.delete': route({
    endpoint: endpoints['passkeys.delete'],
    who: 'account',
    summary: 'A passkey is asked for no longer; refused where nothing else would open the secret',
    request: s.nothing,
    response: s.nothing,
  }),
  'keys.putSecret': route({
    endpoint: endpoints['keys.putSecret'],
    who: 'account',
    summary:
      'Secret wrapped by the password alone, where none is; null takes it away, once a passkey opens ' +
      'the secret',
    request: v.strictObject({ secret: v.nullable(wrappedSecret) }),
    response: s.nothing,
  }),
  'alerts.setChannels': route({
    endpoint: endpoints['alerts.setChannels'],
    who: 'account',
    summary: 'Where alerts without content go: e-mail, web push, ntfy, SMS, or nowhere',
    request: v.strictObject({
      email: v.nullable(email),
      push: v.nullable(v.unknown()),
      /** Whether urgent notices and others go to the app of ntfy too; left out: as before. */
      ntfy: v.optional(v.boolean()),
      /** The number to which urgent notices go by SMS; left out: as before. */
      telephone: v.optional(v.nullable(smsNumber)),
    }),
    response: s.nothing,
  }),
  'alerts.setQuietHours': route({
    endpoint: endpoints['alerts.setQuietHours'],
    who: 'account',
    summary: 'Hours in which alerts wait, danger excepted; null for none',
    request: v.strictObject({ quiet: v.nullable(quietHours) }),
    response: s.nothing,
  }),
  'alerts.setTelephone': route({
    endpoint: endpoints['alerts.setTelephone'],
    who: 'account',
    summary: 'A number that colleagues see where somebody is in danger; null for none',
    request: v.strictObject({ telephone: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(40))) }),
    response: s.nothing,
  }),
  'alerts.setLanguage': route({
    endpoint: endpoints['alerts.setLanguage'],
    who: 'account',
    summary: 'Language in which notices come, and in which the workspace opens in a browser without a choice',
    request: v.strictObject({ language }),
    response: s.nothing,
  }),
  'alerts.test': route({
    endpoint: endpoints['alerts.test'],
    who: 'account',
    summary: 'Sends the member a test by each of their own ways, as loud as danger; which were accepted',
    request: s.nothing,
    response: v.strictObject({
      tested: v.array(v.strictObject({ way: alertWay, isAccepted: v.boolean() })),
    }),
  }),
  'alerts.dismiss': route({
    endpoint: endpoints['alerts.dismiss'],
    audited: 'dismissAlert',
    who: 'read',
    summary: 'A failed alert was noticed',
    request: s.nothing,
    response: s.nothing,
  }),
  'organisation.update': route({
    endpoint: endpoints['organisation.update'],
    audited: 'profile',
    who: 'keep',
    summary: 'Hours, languages, closures, duties: what the public pages promise',
    request: v.strictObject({
      organisation: v.unknown(),
      /** By the member, over the profile: a session alone changes no number and no promise. */
      signature: s.hex(64),
    }),
    response: s.nothing,
  }),
};

/** Answer of `session.read`: the member, the wrapped keys, the roster and the colleagues. */
export type Me = v.InferOutput<typeof sessionView>;
