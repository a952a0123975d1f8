// The organisation's profile as it is stored and as a keeper sends it: checked at this edge, readonly behind
// it.

import { because } from '@heed/domain/faults';
import { moduleNames, type Organisation } from '@heed/domain/organisation';
import { isLanguageTag } from '@heed/domain/text';
import * as v from 'valibot';

/**
 * What an object must look like, said where it is missing, is something else, or has a field that there is
 * none of.
 */
const fields =
  (missing: string, other: string) =>
  ({ expected, received }: v.StrictObjectIssue): string => {
    if (expected === 'never') return because('profile-unknown-field');
    return received === 'undefined' ? missing : other;
  };
const formed = (form: string) =>
  fields(because('profile-missing', { form }), because('profile-needs-form', { form }));
const formedOrNull = (form: string) =>
  fields(because('profile-missing-or-null', { form }), because('profile-needs-form-or-null', { form }));
const example = because('profile-missing-example');

const listAs = (form: string) => because('profile-needs-list', { form });
const listOrEmpty = (form: string) => because('profile-needs-list-or-empty', { form });
const someOf = <T extends v.GenericSchema>(item: T, list: string, message: string) =>
  v.pipe(v.array(item, list), v.minLength(1, message));
const someAs = <T extends v.GenericSchema>(item: T, form: string) =>
  someOf(item, listAs(form), because('profile-needs-some', { form }));
const text = v.string(because('profile-needs-words'));
const line = (most: number) =>
  v.pipe(
    text,
    v.trim(),
    v.minLength(1, because('profile-empty')),
    v.maxLength(most, because('profile-too-long', { most })),
  );
const wholeNumber = (least: number, most: number, says: string) =>
  v.pipe(v.number(says), v.integer(says), v.minValue(least, says), v.maxValue(most, says));
const whole = (least: number, most: number) =>
  wholeNumber(least, most, because('profile-needs-whole-number', { least, most }));
const wholeOrNull = (least: number, most: number) =>
  v.nullable(wholeNumber(least, most, because('profile-needs-whole-number-or-null', { least, most })));
const number = (least: number, most: number, says: string) =>
  v.pipe(v.number(says), v.minValue(least, says), v.maxValue(most, says));
const choice = <const T extends readonly (string | number)[]>(options: T) =>
  v.picklist(
    options,
    because('profile-needs-one-of', { values: options.map((option) => JSON.stringify(option)).join(', ') }),
  );
const yesOrNo = v.boolean(because('profile-needs-true-or-false'));
const matching = (form: RegExp, says: string) => v.pipe(v.string(says), v.regex(form, says));
const wrongDay = because('profile-needs-day');
const day = v.pipe(v.string(wrongDay), v.isoDate(wrongDay));
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, because('profile-needs-time'));
const wrongTag = because('profile-needs-language-tag');
const language = v.pipe(v.string(wrongTag), v.check(isLanguageTag, wrongTag));
const country = matching(/^[A-Z]{2}$/, because('profile-needs-country'));
const span = { weekday: choice([1, 2, 3, 4, 5, 6, 7]), from: clock, to: clock } as const;
const late = because('profile-needs-end-after-begin');
const spanForm = '{ "weekday": 1, "from": "09:00", "to": "17:00" }';
const hours = v.pipe(
  v.strictObject(span, formed(spanForm)),
  v.check((h) => h.from < h.to, late),
);
const memberId = matching(/^[0-9a-f]{32}$/, because('profile-needs-member'));
const shift = v.pipe(
  v.strictObject(
    { ...span, member: memberId, second: v.nullable(memberId) },
    formed('{ "weekday": 1, "from": "18:00", "to": "24:00", "member": "<id>", "second": null }'),
  ),
  v.check((h) => h.from < h.to, late),
);
const wrongZone = because('profile-needs-time-zone');
const timeZone = v.pipe(
  v.string(wrongZone),
  v.check((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', wrongZone),
);
const closureForm = '{ "from": "2026-12-24", "to": "2026-12-26" }';
const dutyForm = '{ "when": "life-at-risk", "toWhom": "emergency", "checkedBy": null, "checkedOn": null }';

const desk = v.strictObject(
  {
    id: matching(/^[a-z][a-z0-9-]{0,39}$/, because('profile-needs-desk-id')),
    name: line(80),
    kind: choice(['ngo', 'sex-worker-organisation', 'advice']),
    languages: someAs(language, '["en"]'),
    interpreterHours: v.nullable(
      number(0, 1000, because('profile-needs-number-or-null', { least: 0, most: 1000 })),
    ),
    timeZone,
    hours: v.array(hours, listAs(`[${spanForm}]`)),
    closures: v.array(
      v.strictObject({ from: day, to: day }, formed(closureForm)),
      listOrEmpty(`[${closureForm}]`),
    ),
    replyWithinOpenHours: number(1, 200, because('profile-needs-number', { least: 1, most: 200 })),
    dutyHours: v.array(hours, listOrEmpty(`[${spanForm}]`)),
    roster: v.optional(v.array(shift, because('profile-needs-roster'))),
    duties: v.array(
      v.strictObject(
        {
          when: choice(['life-at-risk', 'child-at-risk']),
          toWhom: choice(['emergency', 'child-protection', 'police']),
          checkedBy: v.nullable(line(120)),
          checkedOn: v.nullable(day),
        },
        formed(dutyForm),
      ),
      listAs(`[${dutyForm}]`),
    ),
  },
  fields(example, because('profile-needs-desk')),
);

const confirmBy = v.strictObject(
  { phone: line(40), hours: line(80) },
  formedOrNull('{ "phone": "...", "hours": "..." }'),
);
const checked = v.strictObject(
  { by: line(120), on: day },
  formedOrNull('{ "by": "...", "on": "YYYY-MM-DD" }'),
);
const webAddress = because('profile-needs-address');

export const organisationShape = v.strictObject(
  {
    name: line(120),
    legalForm: line(120),
    country,
    funders: v.array(line(120), listAs('["Who pays"]')),
    policeTies: line(600),
    checked: v.nullable(checked),
    confirmBy: v.nullable(confirmBy),
    countries: someAs(country, '["NL"]'),
    languages: someAs(language, '["en"]'),
    contact: line(120),
    keepDays: whole(7, 730),
    caseloadCap: v.optional(wholeOrNull(1, 999)),
    closingNeedsApproval: v.optional(yesOrNo),
    smallestGroup: v.optional(whole(5, 1000)),
    regions: v.optional(
      v.pipe(
        v.array(line(60), listAs('["North"]')),
        v.maxLength(60, because('profile-too-many', { most: 60 })),
      ),
    ),
    publishMeasures: v.optional(yesOrNo),
    modules: v.optional(v.array(choice(moduleNames), listOrEmpty(JSON.stringify(moduleNames)))),
    exitTo: v.pipe(v.string(webAddress), v.url(webAddress), v.startsWith('https://', webAddress)),
    desks: someOf(desk, because('profile-needs-desks'), because('profile-needs-a-desk')),
  },
  fields(example, because('profile-needs-profile')),
) satisfies v.GenericSchema<unknown, Organisation>;
