// One version of a record, as lines to read, and what it changed.
import {
  type Body,
  type CaseRecord,
  changedFields,
  formerDefaults,
  type Version,
  versionBefore,
} from '@heed/domain/casework';
import { showMessage } from '../../model/case/go.ts';
import { labelOf } from '../../model/case/indicator-sets.ts';
import { isTakenOver } from '../../model/case/referral-news.ts';
import { type CaseLine, linesOf } from '../../model/case/shape.ts';
import { personWords, reveal } from '../../ui/blur.ts';
import { assessWords, checkInWords, compareWords, referralWords, caseWords as w } from '../../words/case.ts';
import { codeWords } from '../../words/coding.ts';
import { dayName, momentName } from '../../words/format.ts';
import { memberName } from './writing.ts';

/** Which indicators an assessment found, by their ids, with the words that they rest on. */
function shownLines({ kind, body }: Version): CaseLine[] {
  if (kind === 'figures') return untilLine(body as Body<'figures'>);
  if (kind === 'check-in') return missedLine(body as Body<'check-in'>);
  if (kind !== 'assessment') return [];
  const present = Object.entries((body as Body<'assessment'>).indicators).filter(
    ([, { value }]) => value === 'present',
  );
  if (present.length === 0) return [];
  const says = present
    .map(([id, { restsOn }]) => (restsOn === '' ? labelOf(id) : `${labelOf(id)} ${restsOn}`))
    .join('\n');
  return [{ field: 'indicators', label: w.indicators, says }];
}

/** Which time had passed. */
const missedLine = ({ missed }: Body<'check-in'>): CaseLine[] => [
  { field: 'missed', label: checkInWords.title, says: momentName(missed) },
];

/** Until when a record can be taken back. */
function untilLine({ until }: Body<'figures'>): CaseLine[] {
  return until === null
    ? []
    : [{ field: 'until', label: codeWords.until, says: `${dayName(until)}. ${codeWords.left}` }];
}

export function VersionView({ version }: { version: Version }) {
  const doubtful = formerDefaults(version);
  return (
    <div class="version">
      <p class="hint">
        {(isTakenOver(version) ? referralWords.takenOver : w.at)({
          when: momentName(version.at),
          name: version.by && memberName(version.by),
        })}
      </p>
      {version.kind === 'statement' && (version.body as Body<'statement'>).sealed !== '' && (
        <p class="care">{w.statementGone}</p>
      )}
      <dl class="facts">
        {linesOfVersion(version).map(({ field, label, says }) => (
          <div key={label} class={says.length > 60 ? 'wide' : ''}>
            <dt>{label}</dt>
            <dd dir="auto" class="text" {...reveal()}>
              {says}
            </dd>
            {doubtful.has(field) && <dd class="hint">{w.notChosen}</dd>}
          </div>
        ))}
      </dl>
      {version.kind === 'assessment' && hasQuotes(version.body as Body<'assessment'>) && (
        <QuotesOf body={version.body as Body<'assessment'>} />
      )}
    </div>
  );
}

/** The words of messages that indicators rest on: each leads to its message. */
const QuotesOf = ({ body }: { body: Body<'assessment'> }) => (
  <ul class="quotes">
    {Object.entries(body.indicators).flatMap(([id, { quotes }]) =>
      quotes.map(({ message, words }) => (
        <li key={`${id} ${message} ${words}`}>
          {labelOf(id)}{' '}
          <button
            type="button"
            class="plain"
            data-quote={message}
            {...personWords}
            aria-label={assessWords.showQuote({ words })}
            onClick={() => showMessage(message)}
          >
            {assessWords.quoted({ words })}
          </button>
        </li>
      )),
    )}
  </ul>
);

const hasQuotes = ({ indicators }: Body<'assessment'>): boolean =>
  Object.values(indicators).some(({ quotes }) => quotes.length > 0);

const linesOfVersion = (version: Version): readonly CaseLine[] => [
  ...shownLines(version),
  ...linesOf(version.kind, version.body, memberName),
];

/** What a version changed, field by field; nothing where it is the first. */
export function ChangesOf({ record, version }: { record: CaseRecord; version: Version }) {
  const before = versionBefore(record, version);
  if (before === null) return null;
  const [was, is] = [before, version].map(linesOfVersion);
  const changes = changedFields(before.body, version.body).flatMap((field) => {
    const [old, now] = [was, is].map((lines) => lines!.find((line) => line.field === field));
    const label = now?.label ?? old?.label;
    return label === undefined ? [] : [{ field, label, was: old?.says, is: now?.says }];
  });
  return (
    <section class="changes" data-changes={version.id}>
      <h3>{compareWords.title}</h3>
      {changes.length === 0 && <p class="hint">{compareWords.same}</p>}
      <dl class="facts">
        {changes.map((change) => (
          <div key={change.field} data-changed={change.field}>
            <dt>{change.label}</dt>
            <dd dir="auto" class="text" {...reveal()}>
              {change.is ?? compareWords.empty}
            </dd>
            <dd dir="auto" class="text hint" {...reveal()}>
              {compareWords.was({ text: change.was ?? compareWords.empty })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
