// How the service runs, for the members who can do something about it: states and days, no number of reports.
import { healthMatters, healthStates } from '@heed/domain/health';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const matter = v.picklist(healthMatters);

const health = v.strictObject({
  version: v.string(),
  /** Milliseconds since 1970: when this process started, and when it looked. */
  startedAt: v.pipe(v.number(), v.integer()),
  lookedAt: v.pipe(v.number(), v.integer()),
  matters: v.array(
    v.strictObject({
      matter,
      state: v.picklist(healthStates),
      /** What the state is about: the day of a backup, of the end of a certificate. */
      day: v.nullable(s.day),
      /** Since when members are told of it; null where they are not. */
      alarmSince: v.nullable(s.day),
    }),
  ),
  /** What was wrong within the last week and is over, with the day of its end. */
  over: v.array(v.strictObject({ matter, day: s.day })),
  /** What would be lost with the machine now; minutes null: everything. */
  gap: v.strictObject({
    minutes: v.nullable(v.pipe(v.number(), v.integer())),
    by: v.nullable(v.picklist(['second-place', 'backup'])),
  }),
  /** What restored backups lack, and nobody has dealt with. */
  losses: v.array(
    v.strictObject({
      from: v.nullable(s.day),
      to: s.day,
      /** Milliseconds since 1970; null where the backup says its day alone. */
      fromTime: v.nullable(v.pipe(v.number(), v.integer())),
      toTime: v.nullable(v.pipe(v.number(), v.integer())),
      entries: v.nullable(v.pipe(v.number(), v.integer())),
    }),
  ),
});

/** Answer of `health.read`. */
export type HealthView = v.InferOutput<typeof health>;

/** Routes of the state of the service. */
export const healthRoutes = {
  'health.read': route({
    endpoint: endpoints['health.read'],
    who: 'keep',
    summary: 'How the service runs, as the server last looked at itself',
    request: s.nothing,
    response: health,
  }),
  'health.look': route({
    endpoint: endpoints['health.look'],
    who: 'keep',
    summary: 'Let the server look at itself again, once a minute at most',
    request: s.nothing,
    response: health,
  }),
  'health.settleLosses': route({
    endpoint: endpoints['health.settleLosses'],
    who: 'supervise',
    summary: 'Say that what restored backups lack has been dealt with',
    request: s.nothing,
    response: health,
  }),
};
