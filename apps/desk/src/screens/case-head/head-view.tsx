// The head of a case: it stands above talk and file, whatever is read of them. What nobody knows is said so.
import { type CaseHead, headOf } from '@heed/domain/casework';
import { dueHow } from '../../model/case/due-how.ts';
import { dueText } from '../../model/case/due-text.ts';
import { file } from '../../model/case/file.ts';
import { reportedIn, shortNumber, withOutreach } from '../../model/case/head.ts';
import { placeText } from '../../model/case/place-text.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { caseWords, headWords as w } from '../../words/case.ts';
import { clockAt, languageName, shortDay, timeName } from '../../words/format.ts';

/** `titleId`: of the heading that names the conversation. */
export function Head({ read, titleId }: { read: Reading; titleId: string }) {
  const now = file.value;
  if (now === null) return null;
  const head = headOf(withOutreach(now, read), reportedIn(read), Date.now());
  return (
    <>
      <h1 id={titleId} tabIndex={-1} dir="auto" {...(head.name === '' ? {} : personWords)}>
        {head.name || w.number({ number: shortNumber(read.row.id) })}
      </h1>
      <Marks head={head} />
      <Facts head={head} read={read} />
    </>
  );
}

/** What nobody may overlook. */
const Marks = ({ head }: { head: CaseHead }) => (
  <ul class="badges">
    {head.danger === 'now' && (
      <li class="badge danger" data-head="danger">
        {w.danger.now}
      </li>
    )}
    {head.under18 === 'yes' && (
      <li class="badge danger" data-head="child">
        {w.child.yes}
      </li>
    )}
    {(head.neverPolice || head.neverImmigration) && (
      <li class="badge care" data-head="never">
        {!head.neverImmigration
          ? caseWords.neverPolice
          : head.neverPolice
            ? caseWords.never
            : caseWords.neverImmigration}
      </li>
    )}
    {head.asksNever && (
      <li class="badge care" data-head="asks-never">
        {w.asksNever}
      </li>
    )}
    {head.isThreatened && (
      <li class="badge care" data-head="threat">
        {w.threat}
      </li>
    )}
  </ul>
);

function Facts({ head, read }: { head: CaseHead; read: Reading }) {
  const { keyring } = session.value!;
  const { assignee } = read.row;
  return (
    // It scrolls sideways where it does not fit: with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
    <ul class="head-facts" aria-label={w.label} tabIndex={0}>
      {head.danger !== 'now' && <li data-head="danger">{dangerText(head)}</li>}
      {head.under18 !== 'yes' && <li data-head="age">{w.child[head.under18]}</li>}
      {head.place !== null && (
        <li data-head="place" dir="auto" {...personWords}>
          {w.place({ place: placeText(head.place) })}
        </li>
      )}
      {head.born !== '' && <li {...personWords}>{w.born({ born: head.born })}</li>}
      <li data-head="reach">{reachText(head.reach)}</li>
      <li data-head="language">{head.language === '' ? w.noLanguage : languageName(head.language)}</li>
      <li data-head="assignee">
        {assignee === null ? w.nobody : w.with({ name: nameOrDigits(keyring, assignee) })}
      </li>
      <li data-head="due" {...personWords}>
        {dueTextOf(head, read, keyring.me.member.id)}
      </li>
    </ul>
  );
}

const dangerText = ({ danger, dangerOn }: CaseHead): string => {
  const day = dangerOn === null ? '' : shortDay(dangerOn);
  if (danger === 'over') return w.danger.over({ day });
  return danger === 'no' ? w.danger.no({ day }) : w.danger.unknown;
};

const reachText = (reach: CaseHead['reach']): string =>
  typeof reach === 'number' ? w.reach.from({ when: timeName(reach) }) : w.reach[reach];

/** A check-in comes before what falls due on its day. */
function dueTextOf({ due }: CaseHead, { row }: Reading, member: string): string {
  const checkIn = row.checkIn?.due ?? null;
  if (checkIn !== null && (due === null || clockAt(checkIn).day <= due.day))
    return w.due({ day: timeName(checkIn), what: w.checkIn });
  if (due === null) return w.noDue;
  const { day: dayThere = due.day, clock } = dueHow(due);
  const day = [shortDay(dayThere), clock].filter((part) => part !== '').join(', ');
  return w.due({ day, what: dueText(due, member) });
}
