// What waits for this member beside people who wrote: members to compare, keys that run out, what is not set
// up, lists of other screens. Taken from what the page knows already; nothing is fetched here.
import { type Right, worksAtDesk } from '@heed/domain/roles';
import { dayName, timeName } from '../../words/format.ts';
import type { matterWords } from '../../words/today.ts';
import { deskKeyState } from '../keys/desk-key.ts';
import { rewrapping } from '../keys/rewrap.ts';
import { approvalsDue } from '../offer-approvals.ts';
import { dueNow } from '../online/online.ts';
import { here } from '../outreach/desk.ts';
import type { Screen } from '../screens.ts';
import { iMay, type MemberKeyring, nameOrDigits, recoveryRecipient } from '../session/keyring.ts';
import { loneWork } from '../tasks/tasks.ts';
import { quarantineCounts } from './today.ts';

/** One line: what waits, and the screen, or the item on it, where something can be done about it. */
export interface Matter {
  readonly code: keyof typeof matterWords;
  readonly values: Readonly<Record<string, string | number>>;
  readonly place: Screen;
  readonly item?: string;
  /** Of the inbox: the desk whose held reports are meant. */
  readonly desk?: string;
}

/** A line that counts `n`, where there are some and this member has the right. */
const countLine = (
  isShown: boolean,
  code: Matter['code'],
  place: Screen,
  n: number,
  more: Partial<Matter> = {},
): readonly Matter[] => (isShown && n > 0 ? [{ code, place, values: { n }, ...more }] : []);

export function mattersOf(keyring: MemberKeyring): readonly Matter[] {
  const { me } = keyring;
  if (me.member.state !== 'active') return [];
  const may = (right: Right) => iMay(keyring, right);
  const { contacts, counts } = here.value;
  const { email, push, ntfy, telephone } = me.alertsTo;
  const hasNoWay = worksAtDesk(me.member.role) && !(email || push || ntfy || telephone);
  const late = loneWork.value.filter(({ member, until }) => until <= Date.now() && member !== me.member.id);
  return [
    // Where alerts do not arrive nothing else is sure to be seen.
    ...countLine(true, 'alertsFailed', 'settings', me.failedAlerts.length, { item: 'failed' }),
    ...countLine(hasNoWay, 'noAlerts', 'settings', 1, { item: 'alerts' }),
    ...late.map(
      ({ member, until }): Matter => ({
        ...{ code: 'late', place: 'tasks' },
        values: { name: nameOrDigits(keyring, member), time: timeName(until) },
      }),
    ),
    ...(may('supervise') ? ofKeys(keyring) : []),
    ...quarantineCounts.value.flatMap(({ desk, count }) =>
      countLine(may('casework'), 'held', 'inbox', count, {
        desk,
        values: { n: count, desk: deskName(keyring, desk) },
      }),
    ),
    ...countLine(may('read'), 'online', 'online', dueNow.value),
    ...countLine(may('casework'), 'approvals', 'offers', approvalsDue.value),
    ...countLine(may('outings'), 'toSend', 'outreach', contacts.length + counts.length),
    ...countLine(may('casework'), 'rewrapFailed', 'members', rewrapping.value.state === 'failed' ? 1 : 0),
    ...(may('keep') ? ofSettingUp(keyring) : []),
  ];
}

const deskName = ({ me }: MemberKeyring, desk: string): string =>
  me.organisation.desks.find(({ id }) => id === desk)?.name ?? desk;

/** Who waits to be compared, and keys that are missing or run out. */
function ofKeys(keyring: MemberKeyring): readonly Matter[] {
  const { me, trust } = keyring;
  const place = 'members';
  const pending = me.members
    .filter(({ state }) => state === 'pending')
    .map(({ name }): Matter => ({ code: 'compare', place, values: { name } }));
  if (trust === null) return pending;
  const keys = me.organisation.desks.flatMap(({ id, name: desk }): readonly Matter[] => {
    const key = deskKeyState(keyring, id);
    if (key === null) return [{ code: 'noKey', place, values: { desk } }];
    if (key.rotation === 'none') return [];
    return [
      {
        code: key.rotation === 'soon' ? 'keySoon' : 'keyDue',
        place,
        values: { desk, day: dayName(key.until) },
      },
    ];
  });
  // Of a list that is in doubt nothing is said.
  const lacksRecovery = keyring.roster !== null && recoveryRecipient(keyring) === null;
  return [...pending, ...keys, ...countLine(lacksRecovery, 'noRecovery', place, 1)];
}

/** What the organisation has not set up, and whom it invited. */
function ofSettingUp({ me }: MemberKeyring): readonly Matter[] {
  const invited = me.members
    .filter(({ state }) => state === 'invited')
    .map(({ name }): Matter => ({ code: 'invited', place: 'members', values: { name } }));
  const desks = me.organisation.desks.flatMap(({ name: desk, hours, duties }): readonly Matter[] => [
    ...(hours.length === 0 ? [{ code: 'noHours', place: 'organisation', values: { desk } } as const] : []),
    ...(duties.length === 0 ||
    duties.some(({ checkedBy, checkedOn }) => checkedBy === null || checkedOn === null)
      ? [{ code: 'duties', place: 'organisation', values: { desk } } as const]
      : []),
  ]);
  return [...invited, ...desks];
}
