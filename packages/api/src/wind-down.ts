// How the organisation ends: read by its members, confirmed or refused by a supervisor. The operator plans it
// by `heed wind-down`.
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const plan = v.strictObject({
  closes: s.day,
  ends: s.day,
  successor: v.nullable(v.strictObject({ name: v.string(), address: v.string(), telephone: v.string() })),
  plannedOn: s.day,
  confirmedBy: v.nullable(s.id),
  confirmedOn: v.nullable(s.day),
});

/** Routes of the end of the organisation. */
export const windDown = {
  'windDown.read': route({
    endpoint: endpoints['windDown.read'],
    who: 'keep',
    summary: 'How the organisation ends, as its operator planned it; null where it goes on',
    request: s.nothing,
    response: v.strictObject({ plan: v.nullable(plan) }),
  }),
  'windDown.confirm': route({
    endpoint: endpoints['windDown.confirm'],
    audited: 'confirmWindDown',
    who: 'supervise',
    summary: 'Confirm the plan as it was read: every page says it from now on',
    request: plan,
    response: s.nothing,
  }),
  'windDown.refuse': route({
    endpoint: endpoints['windDown.refuse'],
    audited: 'refuseWindDown',
    who: 'supervise',
    summary: 'Refuse a plan that nobody has confirmed: it is gone',
    request: s.nothing,
    response: s.nothing,
  }),
};
