// Events as organisers make them: plans, who registered, reflections, minutes. What is sealed is handed out
// sealed.

import type { Fault } from '@heed/domain/faults';
import { sentNewKey, sentWraps } from '@heed/envelope';
import type { Deployment } from '@heed/server/deployment';
import { base64Of, formErrors, wrapOf } from '@heed/server/desk/bodies';
import { requireMemberProof } from '@heed/server/desk/member-proof';
import type { Handlers } from '@heed/server/http/mount';
import { originForPhones } from '@heed/server/http/origin';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import { peopleIn } from '@heed/server/room-people';
import { squareCode } from '@heed/site/booklets/square';
import { roomPath } from '@heed/site/room/path';
import {
  checkMinutes,
  checkPlan,
  namesMore,
  publishingFaults,
  type ReflectionDecision,
  unfinishedMinutes,
} from '../rules/index.ts';
import { eventPaths } from '../site/frame.ts';
import type { StoredEvent } from '../storage/contract.ts';
import { participantsOf } from './find.ts';
import { closeSessionRoom, openSessionRoom, stirRoom } from './session-room.ts';

type Names = Extract<keyof Handlers, `events.${string}`>;

export const eventDeskHandlers = (deployment: Deployment): Pick<Handlers, Names> => ({
  ...lookHandlers(deployment),
  ...planHandlers(deployment),
  ...stateHandlers(deployment),
  ...participantHandlers(deployment),
  ...reflectionHandlers(deployment),
  ...roomHandlers(deployment),
  ...minutesHandlers(deployment),
});

const unknown = (): never => {
  throw new Refusal('not-found', 'refusal.event-unknown');
};

const requireEvent = async ({ storage }: Deployment, id = ''): Promise<StoredEvent> =>
  (await storage.events.get(id)) ?? unknown();

/** What is wrong with a form, each place with its sentence. */
const wrongForm = (faults: readonly Fault[]) =>
  new Refusal('invalid-request', 'refusal.event-form', {
    errors: formErrors(faults),
  });

/** Throws the refusal of a change that was not made. */
function requireChanged(
  result: { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'changed' | 'ended' },
): void {
  if (result.ok) return;
  if (result.reason === 'unknown') unknown();
  throw new Refusal(
    'already-done',
    result.reason === 'ended' ? 'refusal.event-ended' : 'refusal.event-changed',
  );
}

function lookHandlers(deployment: Deployment): Pick<Handlers, 'events.list' | 'events.read'> {
  const { events } = deployment.storage;
  return {
    async 'events.list'() {
      const all = await events.list();
      return {
        events: all.map(({ plan, id, slug, state, minutesDay }) => ({
          id,
          slug,
          state,
          minutesDay,
          title: plan.title,
          place: plan.place,
          days: plan.days.map(({ day }) => day),
        })),
      };
    },
    async 'events.read'({ parts, caller, request }) {
      const event = await requireEvent(deployment, parts.id);
      const { day: _made, ...view } = event;
      const origin = originForPhones(deployment, request);
      const address = origin + eventPaths(event.slug).event;
      const { listed, all } = await participantsOf(deployment.storage, event.id);
      const wrap = await events.wrap(event.id, caller.member!.id);
      return {
        ...view,
        wrap: wrap && base64Of(wrap),
        wrapped: [...(await events.wrapped(event.id))],
        registrations: all,
        listed: [...listed],
        address,
        qr: squareCode(address),
        rooms: await roomViews(deployment, event.id, origin),
      };
    },
  };
}

async function roomViews({ storage }: Deployment, event: string, origin: string) {
  const rooms = await Promise.all(
    (await storage.events.rooms(event)).map(async ({ session, room: id }) => {
      const room = await storage.rooms.get(id);
      if (room === null) return [];
      const { code, closed } = room;
      const people = await peopleIn(storage, room);
      return [{ session, code, isOpen: closed === null, address: origin + roomPath(code), people }];
    }),
  );
  return rooms.flat();
}

function planHandlers(
  deployment: Deployment,
): Pick<Handlers, 'events.make' | 'events.change' | 'events.putWraps'> {
  const { events } = deployment.storage;
  const requirePlan = (typed: unknown) => {
    const checked = checkPlan(typed);
    if (!checked.ok) throw wrongForm(checked.faults);
    return checked.plan;
  };
  return {
    async 'events.make'({ body, caller }) {
      const { id, slug, recipient } = body;
      await requireMemberProof(deployment, caller, sentNewKey('event', body), body.signature);
      const plan = requirePlan(body.plan);
      const result = await storeOrRefuse(() =>
        events.create({ id, slug, recipient, plan, wraps: body.wraps.map(wrapOf) }),
      );
      if (result.ok) return {};
      throw result.reason === 'taken'
        ? new Refusal('already-done', 'refusal.event-slug-taken')
        : new Refusal('failed', 'refusal.events-full');
    },
    async 'events.change'({ parts, body }) {
      const plan = requirePlan(body.plan);
      const event = await requireEvent(deployment, parts.id);
      if (event.state !== 'draft' && body.hasConsent !== true && namesMore(event.plan, plan))
        throw new Refusal('invalid-request', 'refusal.event-names');
      requireChanged(await storeOrRefuse(() => events.savePlan(event.id, body.revision, plan)));
      return {};
    },
    async 'events.putWraps'({ parts, body, caller }) {
      const { id = '' } = parts;
      await requireMemberProof(deployment, caller, sentWraps('event', { ...body, id }), body.signature);
      return (await storeOrRefuse(() => events.putWraps(id, body.wraps.map(wrapOf)))) ? {} : unknown();
    },
  };
}

function stateHandlers(
  deployment: Deployment,
): Pick<Handlers, 'events.publish' | 'events.end' | 'events.erase'> {
  const { events } = deployment.storage;
  return {
    async 'events.publish'({ parts, body }) {
      const event = await requireEvent(deployment, parts.id);
      const faults = publishingFaults(event.plan);
      if (faults.length > 0) throw wrongForm(faults);
      requireChanged(await storeOrRefuse(() => events.publish(event.id, body.revision)));
      return {};
    },
    async 'events.end'({ parts }) {
      const event = await requireEvent(deployment, parts.id);
      await storeOrRefuse(() => events.end(event.id));
      for (const room of await events.rooms(event.id)) await closeSessionRoom(deployment, room);
      return {};
    },
    async 'events.erase'({ parts }) {
      return (await storeOrRefuse(() => events.erase(parts.id ?? ''))) ? {} : unknown();
    },
  };
}

function participantHandlers(
  deployment: Deployment,
): Pick<Handlers, 'events.listRegistrations' | 'events.showParticipant'> {
  const { events } = deployment.storage;
  return {
    async 'events.listRegistrations'({ parts }) {
      const { id } = await requireEvent(deployment, parts.id);
      const registrations = await events.registrations(id);
      return { registrations: registrations.map((row) => ({ ...row, sealed: base64Of(row.sealed) })) };
    },
    async 'events.showParticipant'({ parts, body }) {
      const { id } = await requireEvent(deployment, parts.id);
      const isChanged = await storeOrRefuse(() => events.setShown(id, body.registration, body.isShown));
      if (!isChanged) throw new Refusal('not-allowed', 'refusal.event-not-listed');
      return {};
    },
  };
}

function reflectionHandlers(
  deployment: Deployment,
): Pick<Handlers, 'events.listReflections' | 'events.decideReflection'> {
  const { events } = deployment.storage;
  return {
    async 'events.listReflections'({ parts }) {
      const { id } = await requireEvent(deployment, parts.id);
      const reflections = await events.reflections(id);
      return {
        reflections: reflections.map(({ place: _place, sealed, ...row }) => ({
          ...row,
          sealed: base64Of(sealed),
        })),
      };
    },
    async 'events.decideReflection'({ parts, body }) {
      const { id } = await requireEvent(deployment, parts.id);
      const decision = body.decision as ReflectionDecision;
      const isDecided = await storeOrRefuse(() => events.decide(id, body.reflection, decision));
      if (!isDecided) throw new Refusal('not-found', 'refusal.event-reflection-unknown');
      const session = (await events.reflections(id)).find((one) => one.id === body.reflection)?.session;
      const room = (await events.rooms(id)).find((one) => one.session === session);
      if (room !== undefined) await stirRoom(deployment, room.room);
      return {};
    },
  };
}

function roomHandlers(deployment: Deployment): Pick<Handlers, 'events.openRoom' | 'events.closeRoom'> {
  const { events } = deployment.storage;
  return {
    async 'events.openRoom'({ parts, body, caller }) {
      const event = await requireEvent(deployment, parts.id);
      if (event.state === 'ended') throw new Refusal('already-done', 'refusal.event-ended');
      if (event.state === 'draft') throw new Refusal('not-allowed', 'refusal.event-not-public');
      const session = event.plan.sessions.find(({ id }) => id === body.session);
      if (session === undefined) throw new Refusal('not-found', 'refusal.event-session-unknown');
      await openSessionRoom(deployment, event, session, {
        language: body.language,
        leader: caller.member!.id,
      });
      return {};
    },
    async 'events.closeRoom'({ parts, body }) {
      const { id } = await requireEvent(deployment, parts.id);
      const room = (await events.rooms(id)).find(({ session }) => session === body.session);
      if (room === undefined) throw new Refusal('not-found', 'refusal.event-session-unknown');
      await closeSessionRoom(deployment, room);
      return {};
    },
  };
}

function minutesHandlers(
  deployment: Deployment,
): Pick<Handlers, 'events.saveMinutes' | 'events.publishMinutes'> {
  const { events } = deployment.storage;
  return {
    async 'events.saveMinutes'({ parts, body }) {
      const event = await requireEvent(deployment, parts.id);
      const checked = checkMinutes(body.minutes, event.plan);
      if (!checked.ok) throw wrongForm(checked.faults);
      requireChanged(await storeOrRefuse(() => events.saveMinutes(event.id, body.revision, checked.minutes)));
      return {};
    },
    async 'events.publishMinutes'({ parts, body }) {
      const event = await requireEvent(deployment, parts.id);
      const faults = body.isPublic ? unfinishedMinutes(event.plan, event.minutes) : [];
      if (faults.length > 0) throw wrongForm(faults);
      if (body.isPublic && event.state === 'draft')
        throw new Refusal('not-allowed', 'refusal.event-not-public');
      requireChanged(
        await storeOrRefuse(() => events.setMinutesPublic(event.id, body.revision, body.isPublic)),
      );
      return {};
    },
  };
}
