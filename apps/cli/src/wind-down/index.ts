// `heed wind-down plan|status|cancel|destroy`: an organisation ends. The operator plans, a supervisor
// confirms it at the desk; only then do pages say so. docs/decisions/wind-down.md
import { dayOf } from '@heed/domain/time';
import {
  checkWindDown,
  leastWindDownDays,
  standingOf,
  type WindDown,
  type WindDownFault,
} from '@heed/domain/wind-down';
import { putWindDown, readWindDown } from '@heed/server';
import { withDeployment, withStorage } from '../deployment.ts';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { destroy } from './destroy.ts';

export async function run(args: readonly string[]): Promise<void> {
  const [action, ...rest] = args;
  if (action === 'plan') return plan(rest);
  if (action === 'status') return status(rest);
  if (action === 'cancel') return cancel(rest);
  if (action === 'destroy') return destroy(rest);
  throw new Failure('usage', 'Say plan, status, cancel or destroy. See docs/operating.md.');
}

const faults: Readonly<Record<WindDownFault, string>> = {
  'no-day': 'Give --closes and --ends, each a day as 2027-03-01.',
  past: 'The day of --closes is over. Name today or a later day.',
  'too-soon': `From --closes to --ends people need ${leastWindDownDays} days to come back: name a later day.`,
  'no-name':
    'Who goes on needs --name and --address; --telephone where there is one. Leave all out where nobody ' +
    'goes on.',
  'too-long': 'Name, address and telephone of who goes on may have 200 characters each.',
};

async function plan(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['wind-down plan'], args);
  const { closes = '', ends = '', name, address, telephone } = values;
  const hasSuccessor = [name, address, telephone].some((value) => value !== undefined);
  const successor = hasSuccessor
    ? { name: name ?? '', address: address ?? '', telephone: telephone ?? '' }
    : null;
  const today = dayOf(Date.now());
  const fault = checkWindDown({ closes, ends, successor }, today);
  if (fault !== null) throw new Failure('usage', faults[fault]);
  const planned: WindDown = {
    closes,
    ends,
    successor,
    plannedOn: today,
    confirmedBy: null,
    confirmedOn: null,
  };
  await withDeployment(async ({ storage, organisation }) => {
    const before = await readWindDown(storage);
    if (before !== null)
      throw new Failure(
        'refused',
        `A plan stands already: ${sentence(before)} Take it back first: 'npm run -s heed -- wind-down ` +
          "cancel'.",
      );
    const text = `${organisation().name}: ${sentence(planned)}`;
    if (values['dry-run']) return say(`Would be planned. ${text}`, { would: 'plan', ...planned });
    await putWindDown(storage, planned);
    say(
      `Planned. ${text}\nNobody reads of it before a supervisor has confirmed it: at the desk, ` +
        'Organisation, Service.',
      planned,
    );
  });
}

function sentence({ closes, ends, successor }: WindDown): string {
  const next =
    successor === null
      ? 'Nobody goes on: everything is destroyed.'
      : `${successor.name} (${successor.address}) goes on, for those who say yes; the rest is destroyed.`;
  return `no new reports from ${closes} on, an end on ${ends}. ${next}`;
}

const steps = {
  planned: 'It waits for a supervisor to confirm it at the desk: Organisation, Service.',
  announced: 'Every page says it. People who come back are asked whether they want to be handed over.',
  closed: 'No new report is taken. Members hand over those who said yes: Organisation, Service.',
  over:
    "Its last day has come. Stop the server and run 'npm run -s heed -- wind-down destroy --proof " +
    "FOLDER'.",
} as const;

async function status(args: readonly string[]): Promise<void> {
  const { say } = parseCommand(forms['wind-down status'], args);
  await withStorage(async (storage) => {
    const present = await readWindDown(storage);
    if (present === null) return say('Nothing is planned.', { plan: null });
    const standing = standingOf(present, dayOf(Date.now()));
    say(`${sentence(present)}\n${steps[standing]}`, { plan: present, standing });
  });
}

async function cancel(args: readonly string[]): Promise<void> {
  const { say } = parseCommand(forms['wind-down cancel'], args);
  await withStorage(async (storage) => {
    if ((await readWindDown(storage)) === null) throw new Failure('refused', 'Nothing is planned.');
    await putWindDown(storage, null);
    say('Taken back. A running server notices within a minute. Who was handed over stays so.', {
      plan: null,
    });
  });
}
