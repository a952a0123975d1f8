// The organisation's profile as it is stored and as a keeper sends it: checked at this edge, readonly behind it.
import type { Organisation } from '@heed/domain/organisation';
import * as v from 'valibot';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(most));
const day = v.pipe(v.string(), v.isoDate('needs a day as YYYY-MM-DD'));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'needs a time as HH:MM'));
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'needs a language tag such as en or pt-BR'),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'needs a country code of two letters'));
const span = { weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]), from: clock, to: clock } as const;
const late = 'must end after it begins';
const hours = v.pipe(
  v.strictObject(span),
  v.check((h) => h.from < h.to, late),
);
const memberId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'needs the id of a member: set the roster at the desk'));
const shift = v.pipe(
  v.strictObject({ ...span, member: memberId, second: v.nullable(memberId) }),
  v.check((h) => h.from < h.to, late),
);
const timeZone = v.pipe(
  v.string(),
  v.check(
    (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
    'needs a time zone such as Europe/Zagreb',
  ),
);

const desk = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'needs a short word of letters and dashes')),
  name: line(80),
  kind: v.picklist(['ngo', 'sex-worker-organisation', 'advice']),
  languages: v.pipe(v.array(language), v.minLength(1)),
  interpreterHours: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
  timeZone,
  hours: v.array(hours),
  closures: v.array(v.strictObject({ from: day, to: day })),
  replyWithinOpenHours: v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
  dutyHours: v.array(hours),
  roster: v.optional(v.array(shift)),
  duties: v.array(
    v.strictObject({
      when: v.picklist(['life-at-risk', 'child-at-risk']),
      toWhom: v.picklist(['emergency', 'child-protection', 'police']),
      checkedBy: v.nullable(line(120)),
      checkedOn: v.nullable(day),
    }),
  ),
});

export const organisationShape = v.strictObject({
  name: line(120),
  legalForm: line(120),
  country,
  funders: v.array(line(120)),
  policeTies: line(600),
  checked: v.nullable(v.strictObject({ by: line(120), on: day })),
  confirmBy: v.nullable(v.strictObject({ phone: line(40), hours: line(80) })),
  countries: v.pipe(v.array(country), v.minLength(1)),
  languages: v.pipe(v.array(language), v.minLength(1)),
  contact: line(120),
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(730)),
  caseloadCap: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)))),
  closingNeedsApproval: v.optional(v.boolean()),
  smallestGroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(1000))),
  regions: v.optional(v.pipe(v.array(line(60)), v.maxLength(60))),
  publishMeasures: v.optional(v.boolean()),
  exitTo: v.pipe(v.string(), v.url('needs a web address'), v.startsWith('https://', 'needs an https address')),
  desks: v.pipe(v.array(desk), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, Organisation>;
