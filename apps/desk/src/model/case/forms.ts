// The form of each kind of record: which fields, in which order. What they accept is said once, by the
// domain; this says how they are asked.

import { acts, codes, means, purposes } from '@heed/domain/assessment';
import {
  type Body,
  channels,
  consentGivers,
  needKinds,
  outcomes,
  parts,
  placeKinds,
  type RecordKind,
  referralStates,
  repeats,
  verdicts,
} from '@heed/domain/casework';
import { addMonths } from '@heed/domain/time';
import * as w from '../../words/case.ts';
import { formWords as t } from '../../words/form.ts';
import { weekdayName } from '../../words/format.ts';
import {
  checks,
  choice,
  choiceOf,
  emptyOf,
  type FieldNamed,
  type Fold,
  type FormField,
  type FormOption,
  field,
  folded,
  onlyWhen,
  radios,
  trueOrFalse,
} from './form-fields.ts';
import { noticeForm } from './notice-form.ts';

type FieldsOf<K extends RecordKind> = readonly (
  | FieldNamed<keyof Body<K> & string>
  | Fold<keyof Body<K> & string>
)[];

/** As the assessment has it. */
export const adultChoice = () => ({
  type: 'radios' as const,
  options: [
    [true, t.adult.true],
    [false, t.adult.false],
    ['unknown', t.adult.unknown],
  ] as readonly FormOption[],
});
const recipient = () => field('recipient', t.recipient, 'recipient');
const checksOfParts = () => checks(parts, w.partWords);
const weekdays = (): readonly FormOption[] => [1, 2, 3, 4, 5, 6, 7].map((day) => [day, weekdayName(day)]);

const formsByKind: { readonly [K in RecordKind]: () => FieldsOf<K> } = {
  contact: () => [
    field('danger', t.contact.danger.label, radios(t.threeWay), t.contact.danger.hint),
    field('under18', t.contact.under18.label, radios(t.threeWay), t.contact.under18.hint),
    field('words', t.contact.words.label, 'text', t.contact.words.hint),
    folded(
      'Where',
      t.contact.where,
      [
        field('placeKind', t.contact.placeKind.label, choice(placeKinds, t.contact.placeKind.options)),
        field('town', t.contact.town.label, 'line'),
        field('address', t.contact.address.label, 'line', t.contact.address.hint),
        field('directions', t.contact.directions.label, 'line', t.contact.directions.hint),
      ],
      { isOpen: true },
    ),
    field('advice', t.contact.advice.label, 'text', t.contact.advice.hint),
    field('name', t.contact.name.label, 'line', t.contact.name.hint),
    field('country', t.contact.country.label, { type: 'code', list: 'countries' }),
    field('language', t.contact.language.label, { type: 'code', list: 'languages' }),
    ...onlyWhen({ language: ['mis'] }, field('languageName', t.contact.languageName.label, 'line')),
    field('channel', t.contact.channel.label, choice(channels, w.channelWords), t.contact.channel.hint),
    field('who', t.contact.who.label, radios(t.contact.who.options)),
    field('safe', t.contact.safe.label, radios(t.contact.safe.options)),
    field('consent', t.contact.consent.label, radios(t.contact.consent.options), t.contact.consent.hint),
    field('callBack', t.contact.callBack.label, {
      type: 'group',
      optional: true,
      fields: [
        field('day', t.contact.callBack.day.label, 'day'),
        field('clock', t.contact.callBack.clock.label, 'clock'),
        field('way', t.contact.callBack.way.label, 'line', t.contact.callBack.way.hint),
      ],
    }),
    ...onlyWhen(
      { channel: ['outreach', 'walk-in'] },
      field('area', t.contact.area.label, 'line', t.contact.area.hint),
      field('material', t.contact.material.label, 'lines', t.contact.material.hint),
      field('tests', t.contact.tests.label, 'lines', t.contact.tests.hint),
    ),
  ],
  'safe-contact': () => [
    field('ways', t['safe-contact'].ways.label, {
      type: 'rows',
      add: t['safe-contact'].ways.add,
      fields: [
        field('way', t['safe-contact'].ways.way.label, choiceOf(t['safe-contact'].ways.way.options)),
        field('to', t['safe-contact'].ways.to.label, 'line'),
        field('answeredBy', t['safe-contact'].ways.answeredBy.label, 'line'),
        field('say', t['safe-contact'].ways.say.label, 'line'),
      ],
    }),
    field(
      'windows',
      t['safe-contact'].windows.label,
      {
        type: 'rows',
        add: t['safe-contact'].windows.add,
        fields: [
          field('weekday', t['safe-contact'].windows.weekday.label, { type: 'choice', options: weekdays() }),
          field('from', t['safe-contact'].windows.from.label, 'clock'),
          field('to', t['safe-contact'].windows.to.label, 'clock'),
        ],
      },
      ({ timeZone }) => `${w.clockOf(String(timeZone))} ${t['safe-contact'].windows.everyHour}`,
    ),
    field('timeZone', t['safe-contact'].timeZone.label, { type: 'code', list: 'timeZones' }),
    field('codeWord', t['safe-contact'].codeWord.label, 'line'),
    field('never', t['safe-contact'].never.label, 'text'),
    field('reviewOn', t['safe-contact'].reviewOn.label, 'day'),
  ],
  safety: () => [
    field('risks', t.safety.risks.label, {
      type: 'rows',
      add: t.safety.risks.add,
      fields: [
        field('what', t.safety.risks.what.label, 'line'),
        field('level', t.safety.risks.level.label, choiceOf(t.safety.risks.level.options)),
        field('doing', t.safety.risks.doing.label, 'line'),
      ],
    }),
    folded('More', t.safety.more, [
      field('dependants', t.safety.dependants.label, 'text'),
      field('documents', t.safety.documents.label, 'text'),
      field('money', t.safety.money.label, 'text'),
      field('phone', t.safety.phone.label, 'text', t.safety.phone.hint),
      field('exit', t.safety.exit.label, 'text'),
    ]),
    field('reviewOn', t.safety.reviewOn.label, 'day'),
  ],
  assessment: () => [
    // Asked above the indicators, which depend on it.
    ...onlyWhen({ set: [] }, field('adult', t.assessment.adult.label, adultChoice())),
    folded('Act', t.assessment.actFold, [
      field('acts', t.assessment.acts.label, checks(acts, w.actWords)),
      field('act', t.assessment.act.label, 'text'),
    ]),
    folded('Means', t.assessment.meansFold, [
      field(
        'meansUsed',
        t.assessment.meansUsed.label,
        checks(means, w.meansWords),
        t.assessment.meansUsed.hint,
      ),
      field('means', t.assessment.means.label, 'text'),
    ]),
    folded('Purpose', t.assessment.purposeFold, [
      field('purposes', t.assessment.purposes.label, checks(purposes, w.purposeWords)),
      field('purpose', t.assessment.purpose.label, 'text'),
    ]),
    folded('Coding', t.assessment.codingFold, [
      field('coding', t.assessment.coding.label, checks(codes, w.codeWords)),
    ]),
    field('verdict', t.assessment.verdict.label, choice(verdicts, w.verdictWords)),
    field('why', t.assessment.why.label, 'text'),
  ],
  consent: () => [
    field('purpose', t.consent.purpose.label, 'line'),
    recipient(),
    field('parts', t.consent.parts.label, checksOfParts()),
    field('giver', t.consent.giver.label, choice(consentGivers, t.consent.giver.options)),
    ...onlyWhen({ giver: ['parent', 'guardian'] }, field('giverName', t.consent.giverName.label, 'line')),
    ...onlyWhen(
      { giver: ['person', 'parent', 'guardian'] },
      field('right', t.consent.right.label, 'line', t.consent.right.hint),
    ),
    ...onlyWhen({ giver: ['nobody'] }, field('reason', t.consent.reason.label, 'text')),
    field('given', t.consent.given.label, 'day'),
    ...onlyWhen(
      { giver: ['', 'person', 'parent', 'guardian'] },
      field('how', t.consent.how.label, choiceOf(t.consent.how.options)),
    ),
    field('withdrawn', t.consent.withdrawn.label, 'day'),
    folded('Limits', t.consent.limits, [
      field('withhold', t.consent.withhold.label, {
        type: 'rows',
        add: t.consent.withhold.add,
        fields: [
          field('part', t.consent.withhold.part.label, choice(parts, w.partWords)),
          field('why', t.consent.withhold.why.label, 'line'),
        ],
      }),
      field('until', t.consent.until.label, 'day', t.consent.until.hint),
    ]),
  ],
  never: () => [
    field('police', t.never.police.label, 'yes'),
    field('immigration', t.never.immigration.label, 'yes'),
    field('others', t.never.others.label, 'text'),
  ],
  need: () => [
    field('need', t.need.need.label, choice(needKinds, w.needWords)),
    field('note', t.need.note.label, 'text'),
    field('state', t.need.state.label, choiceOf(t.need.state.options)),
  ],
  referral: () => [
    field('need', t.referral.need.label, choice(needKinds, w.needWords)),
    field('to', t.referral.to.label, 'recipient'),
    field('parts', t.referral.parts.label, checksOfParts()),
    field('words', t.referral.words.label, 'text'),
    field('state', t.referral.state.label, choice(referralStates, w.stateWords)),
    ...onlyWhen({ state: ['declined', 'withdrawn'] }, field('reason', t.referral.reason.label, 'text')),
    ...onlyWhen({ state: ['done'] }, field('outcome', t.referral.outcome.label, 'text')),
    field('on', t.referral.on.label, 'day'),
  ],
  task: () => [
    field('title', t.task.title.label, 'line'),
    field('due', t.task.due.label, 'day'),
    field('assignee', t.task.assignee.label, { type: 'member', nobody: true }),
    field('repeat', t.task.repeat.label, choice(repeats, t.task.repeat.options), t.task.repeat.hint),
    field('done', t.task.done.label, 'day'),
  ],
  statement: () => [
    field('about', t.statement.about.label, 'text'),
    field('basis', t.statement.basis.label, choiceOf(t.statement.basis.options)),
    field('words', t.statement.words.label, 'text'),
    field('keepUntil', t.statement.keepUntil.label, 'day'),
  ],
  'harm-review': () => [
    field('recipient', t['harm-review'].recipient.label, 'line'),
    field('risks', t['harm-review'].risks.label, 'text'),
    field('decision', t['harm-review'].decision.label, choiceOf(t['harm-review'].decision.options)),
    field('reviewers', t['harm-review'].reviewers.label, 'members'),
  ],
  notice: noticeForm,
  // All but the first and the last is read from the file.
  capture: () => [
    field('under18', t.notice.under18.label, radios(t.threeWay), t.notice.under18.hint),
    field('address', t.capture.address.label, 'line'),
    field('capturedAt', t.capture.capturedAt.label, 'moment'),
    field('title', t.capture.title.label, 'line'),
    field('software', t.capture.software.label, 'line'),
    field('browser', t.capture.browser.label, 'line'),
    field('proxied', t.capture.proxied.label, choiceOf(t.capture.proxied.options)),
    field('sha256', t.capture.sha256.label, 'line'),
    field('how', t.capture.how.label, 'text'),
  ],
  exception: () => [
    field('reason', t.exception.reason.label, choiceOf(t.exception.reason.options)),
    field('act', t.exception.act.label, 'line'),
    field('told', t.exception.told.label, choiceOf(t.exception.told.options)),
    field('why', t.exception.why.label, 'line'),
    field('review', t.exception.review.label, {
      type: 'group',
      optional: true,
      fields: [
        field('by', t.exception.review.by.label, 'member'),
        field('agrees', t.exception.review.agrees.label, trueOrFalse(t.exception.review.agrees.options)),
        field('words', t.exception.review.words.label, 'text'),
      ],
    }),
  ],
  interpreter: () => [
    field('name', t.interpreter.name.label, 'line'),
    field('language', t.interpreter.language.label, 'line'),
    field('confidentiality', t.interpreter.confidentiality.label, 'day'),
    field('conflict', t.interpreter.conflict.label, 'text'),
    field('accepted', t.interpreter.accepted.label, choiceOf(t.interpreter.accepted.options)),
    ...onlyWhen(
      { accepted: ['no'] },
      field('refusedFor', t.interpreter.refusedFor.label, 'line', t.interpreter.refusedFor.hint),
    ),
  ],
  person: () => [
    field('workingName', t.person.workingName.label, 'line'),
    field('born', t.person.born.label, 'line', t.person.born.hint),
    field('gender', t.person.gender.label, choiceOf(t.person.gender.options)),
    field('citizenship', t.person.citizenship.label, { type: 'codes', list: 'countries' }),
    field('languages', t.person.languages.label, { type: 'codes', list: 'languages' }),
    field('forms', t.person.forms.label, {
      type: 'checks',
      options: [
        ['prostitution', t.person.forms.options.prostitution],
        ['pornography', t.person.forms.options.pornography],
        ['remote-interactive', t.person.forms.options['remote-interactive']],
        ['private-sexual', t.person.forms.options['private-sexual']],
      ],
    }),
    field('recruitment', t.person.recruitment.label, 'lines', t.person.recruitment.hint),
    field('control', t.person.control.label, 'lines', t.person.control.hint),
    field('country', t.person.country.label, { type: 'code', list: 'countries' }),
  ],
  danger: () => [
    field('stands', t.danger.stands.label, trueOrFalse(t.danger.stands.options)),
    field('why', t.danger.why.label, 'text', t.danger.why.hint),
    ...onlyWhen({ stands: ['true'] }, field('done', t.danger.done.label, 'text', t.danger.done.hint)),
  ],
  'check-in': () => [field('done', t['check-in'].done.label, 'text', t['check-in'].done.hint)],
  threat: () => [
    field('raised', t.threat.raised.label, trueOrFalse(t.threat.raised.options)),
    field('words', t.threat.words.label, 'text'),
  ],
  review: () => [
    field('words', t.review.words.label, 'text'),
    field('reviewOn', t.review.reviewOn.label, 'day'),
  ],
  closing: () => [
    field('outcome', t.closing.outcome.label, choice(outcomes, w.outcomeWords)),
    field('words', t.closing.words.label, 'text'),
    field('followUp', t.closing.followUp.label, 'day'),
  ],
  figures: () => [
    field('agreed', t.figures.agreed.label, choiceOf(t.figures.agreed.options)),
    field('told', t.figures.told.label, 'text', t.figures.told.hint),
    field('on', t.figures.on.label, 'day'),
  ],
};

/** The fields of the form of a kind, in the language of the workspace. */
export const formOf = (kind: RecordKind): readonly FormField[] => formsByKind[kind]();

/**
 * What stands in a form before anybody typed: no choice is made. `today` bounds how long a statement about
 * somebody else is kept, which is the organisation's rule and no fact of anybody.
 */
export function emptyBody(kind: RecordKind, today: string): Record<string, unknown> {
  const initialBodies: Partial<Record<RecordKind, Record<string, unknown>>> = {
    contact: { started: null, ended: null },
    assessment: { set: 'ilo', indicators: {} },
    referral: { link: null },
    statement: { keepUntil: addMonths(today, 6), sealed: '' },
    exception: { at: Date.now() },
    closing: { needsApproval: false, approved: null },
    figures: { until: null },
  };
  return { ...emptyOf(formOf(kind)), ...initialBodies[kind] };
}
