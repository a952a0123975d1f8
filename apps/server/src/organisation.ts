// The organisation's profile as it is stored and as a keeper sends it: checked at this edge, readonly behind
// it.

import { because } from '@heed/domain/faults';
import type { Organisation } from '@heed/domain/organisation';
import * as v from 'valibot';

/** What is wrong with a place of the profile. */
const wrong = (says: string): string => because('profile-field', { says });

/**
 * What an object must look like, said where it is missing, is something else, or has a field that there is
 * none of.
 */
const fields =
  (form: string, wayToAdd = `the form is ${form}`) =>
  ({ expected, received }: v.StrictObjectIssue): string => {
    if (expected === 'never') return wrong('is no field here: correct its name, or leave it out');
    return wrong(received === 'undefined' ? `is missing: ${wayToAdd}` : `needs ${form}`);
  };
const example = "'heed init --example' prints one";
const list = <T extends v.GenericSchema>(item: T, form: string) =>
  v.array(item, wrong(`needs a list, ${form}`));
const someOf = <T extends v.GenericSchema>(item: T, form: string) =>
  v.pipe(list(item, form), v.minLength(1, wrong(`needs one at least, ${form}`)));
const text = v.string(wrong('needs words between double quotes'));
const line = (most: number) =>
  v.pipe(
    text,
    v.trim(),
    v.minLength(1, wrong('is empty')),
    v.maxLength(most, wrong(`is longer than ${most} characters`)),
  );
const number = (least: number, most: number, more = '') => {
  const says = wrong(`needs a number from ${least} to ${most}${more}, without quotes`);
  return v.pipe(v.number(says), v.minValue(least, says), v.maxValue(most, says));
};
const wholeNumber = (least: number, most: number, more = '') => {
  const says = wrong(`needs a whole number from ${least} to ${most}${more}, without quotes`);
  return v.pipe(v.number(says), v.integer(says), v.minValue(least, says), v.maxValue(most, says));
};
const choice = <const T extends readonly (string | number)[]>(options: T) =>
  v.picklist(options, wrong(`needs one of ${options.map((one) => JSON.stringify(one)).join(', ')}`));
const yesOrNo = v.boolean(wrong('needs true or false, without quotes'));
const matching = (form: RegExp, says: string) => v.pipe(v.string(wrong(says)), v.regex(form, wrong(says)));
const day = v.pipe(
  v.string(wrong('needs a day as "YYYY-MM-DD"')),
  v.isoDate(wrong('needs a day as "YYYY-MM-DD"')),
);
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'needs a time as "HH:MM"');
const language = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'needs a language tag such as "en" or "pt-BR"');
const country = matching(/^[A-Z]{2}$/, 'needs a country code of two letters such as "NL"');
const span = { weekday: choice([1, 2, 3, 4, 5, 6, 7]), from: clock, to: clock } as const;
const late = wrong('must end after it begins');
const spanForm = '{ "weekday": 1, "from": "09:00", "to": "17:00" }';
const hours = v.pipe(
  v.strictObject(span, fields(spanForm)),
  v.check((h) => h.from < h.to, late),
);
const memberId = matching(/^[0-9a-f]{32}$/, 'needs the id of a member: set the roster at the desk');
const shift = v.pipe(
  v.strictObject(
    { ...span, member: memberId, second: v.nullable(memberId) },
    fields('{ "weekday": 1, "from": "18:00", "to": "24:00", "member": "<id>", "second": null }'),
  ),
  v.check((h) => h.from < h.to, late),
);
const timeZone = v.pipe(
  v.string(wrong('needs a time zone such as "Europe/Zagreb"')),
  v.check(
    (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
    wrong('needs a time zone such as "Europe/Zagreb"'),
  ),
);
const closureForm = '{ "from": "2026-12-24", "to": "2026-12-26" }';
const dutyForm = '{ "when": "life-at-risk", "toWhom": "emergency", "checkedBy": null, "checkedOn": null }';

const desk = v.strictObject(
  {
    id: matching(/^[a-z][a-z0-9-]{0,39}$/, 'needs a short word of small letters, digits and dashes'),
    name: line(80),
    kind: choice(['ngo', 'sex-worker-organisation', 'advice']),
    languages: someOf(language, 'as ["en"]'),
    interpreterHours: v.nullable(number(0, 1000, ', or null')),
    timeZone,
    hours: list(hours, `as [${spanForm}]`),
    closures: list(v.strictObject({ from: day, to: day }, fields(closureForm)), `as [${closureForm}], or []`),
    replyWithinOpenHours: number(1, 200),
    dutyHours: list(hours, `as [${spanForm}], or []`),
    roster: v.optional(list(shift, 'or no such field: it is set at the desk')),
    duties: list(
      v.strictObject(
        {
          when: choice(['life-at-risk', 'child-at-risk']),
          toWhom: choice(['emergency', 'child-protection', 'police']),
          checkedBy: v.nullable(line(120)),
          checkedOn: v.nullable(day),
        },
        fields(dutyForm),
      ),
      `as [${dutyForm}]`,
    ),
  },
  fields("the fields of a desk between { and }, as 'heed init --example' prints them", example),
);

const confirmBy = v.strictObject(
  { phone: line(40), hours: line(80) },
  fields('{ "phone": "...", "hours": "..." }, or null'),
);
const checked = v.strictObject(
  { by: line(120), on: day },
  fields('{ "by": "...", "on": "YYYY-MM-DD" }, or null'),
);
const webAddress = wrong('needs an address that begins with https://');

export const organisationShape = v.strictObject(
  {
    name: line(120),
    legalForm: line(120),
    country,
    funders: list(line(120), 'as ["Who pays"]'),
    policeTies: line(600),
    checked: v.nullable(checked),
    confirmBy: v.nullable(confirmBy),
    countries: someOf(country, 'as ["NL"]'),
    languages: someOf(language, 'as ["en"]'),
    contact: line(120),
    keepDays: wholeNumber(7, 730),
    caseloadCap: v.optional(v.nullable(wholeNumber(1, 999, ', or null'))),
    closingNeedsApproval: v.optional(yesOrNo),
    smallestGroup: v.optional(wholeNumber(5, 1000)),
    regions: v.optional(v.pipe(list(line(60), 'as ["North"]'), v.maxLength(60, wrong('has more than 60')))),
    publishMeasures: v.optional(yesOrNo),
    exitTo: v.pipe(v.string(webAddress), v.url(webAddress), v.startsWith('https://', webAddress)),
    desks: someOf(desk, "of desks, as 'heed init --example' prints them"),
  },
  fields("the fields of a profile between { and }, as 'heed init --example' prints them", example),
) satisfies v.GenericSchema<unknown, Organisation>;
