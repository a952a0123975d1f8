// `heed install`: from an unpacked archive to a service. It says each thing that it does, does nothing twice,
// and leaves what an administrator changed. `heed uninstall` takes away what it made, and no data.
import { readFileSync } from 'node:fs';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { type Machine, openMachine } from './install/machine.ts';
import { obstaclesOf } from './install/obstacles.ts';
import { type InstallOrder, readOrder } from './install/order.ts';
import { caddyfile, planInstall } from './install/plan.ts';
import type { InstallStep, PlannedStep, StepState } from './install/step.ts';
import { parseCommand } from './output.ts';
import { programVersion, readRelease } from './release/release.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms.install, args);
  const order = readOrder(values);
  const machine = openMachine(order.root);
  const release = readRelease();
  const version = programVersion();
  const plan = planInstall(order, version, machine);
  const obstacles = obstaclesOf(order, release, machine);
  if (values['dry-run'] === true)
    return say(planText(plan, obstacles), { dryRun: true, ...answerOf(order, version, plan), obstacles });
  if (obstacles.length > 0)
    throw new Failure('refused', `Nothing was done.\n${obstacles.map((one) => `- ${one}`).join('\n')}`);
  const lines = carryOutAll(plan, machine);
  const isOwnCaddyfile = plan.some(
    ({ step, state }) => step.does === 'file' && step.path === caddyfile && state === 'differs',
  );
  say([...lines, '', ...nextSteps(order, isOwnCaddyfile && !importsSites(machine))].join('\n'), {
    dryRun: false,
    ...answerOf(order, version, plan),
    obstacles,
  });
}

/** Returns what was done, one line for each step. Throws Failure where one failed, with those before it. */
function carryOutAll(plan: readonly PlannedStep[], machine: Machine): readonly string[] {
  const lines: string[] = [];
  for (const { step, state } of plan) {
    try {
      if (state === 'to-do') machine.carryOut(step);
    } catch (error) {
      throw new Failure(
        'refused',
        [
          ...lines,
          `FAILED: ${describe(step)}`,
          error instanceof Error ? error.message : String(error),
          'What stands above is done. Mend this, then say the same command again: nothing is done twice.',
        ].join('\n'),
      );
    }
    lines.push(lineOf(step, state));
  }
  return lines;
}

const stateWords = { 'to-do': 'made', done: 'there already', differs: 'left as you changed it' } as const;
const lineOf = (step: InstallStep, state: StepState) => `${stateWords[state].padEnd(22)} ${describe(step)}`;

function describe(step: InstallStep): string {
  switch (step.does) {
    case 'account':
      return `account ${step.account}`;
    case 'group':
      return `${step.account} in the group ${step.group}, for the socket`;
    case 'folder':
      return `folder ${step.path}, ${step.owner}, ${step.mode.toString(8)}`;
    case 'program':
      return `program ${step.version} in ${step.path}`;
    case 'link':
      return `link ${step.path} to ${step.to}`;
    case 'file':
      return `file ${step.path}, ${step.mode.toString(8)}`;
    case 'command':
      return step.command.join(' ');
  }
}

const planText = (plan: readonly PlannedStep[], obstacles: readonly string[]): string =>
  [
    'Nothing was done. This would be:',
    ...plan.map(({ step, state }) => `${state.padEnd(8)} ${describe(step)}`),
    ...(obstacles.length === 0 ? [] : ['', 'In the way:', ...obstacles.map((one) => `- ${one}`)]),
  ].join('\n');

const forScripts = (step: InstallStep) => ({
  ...step,
  ...('mode' in step && { mode: step.mode.toString(8).padStart(4, '0') }),
  text: undefined,
});

/** For scripts: without the texts of files, which are long. */
const answerOf = (order: InstallOrder, version: string, plan: readonly PlannedStep[]) => ({
  name: order.name,
  origin: order.origin,
  version,
  steps: plan.map(({ step, state }) => ({ ...forScripts(step), state })),
});

/** Whether a Caddyfile that is the administrator's takes the sites in. */
const importsSites = (machine: Machine): boolean =>
  /^\s*import\s+(\/etc\/caddy\/)?(heed-)?\*/m.test(readFileSync(machine.path(caddyfile), 'utf8'));

function nextSteps({ name, proxy, origin }: InstallOrder, isImportMissing: boolean): readonly string[] {
  const heed = name === 'main' ? 'heed' : `heed @${name}`;
  return [
    'Next:',
    ...(isImportMissing
      ? [
          `  your ${caddyfile} was left as it is and does not take the site in: write 'import ` +
            "/etc/caddy/heed-*.caddy' into it, then systemctl restart caddy",
        ]
      : []),
    ...(proxy === 'nginx'
      ? [`  a certificate for ${origin}: certbot certonly --nginx, then systemctl restart nginx`]
      : []),
    ...(proxy === 'none'
      ? [`  a proxy that speaks https and leads to /run/heed-${name}/http.sock; docs/operating.md says how`]
      : []),
    `  ${heed} init --example > profile.json      and fill it in`,
    `  ${heed} init --profile - --supervisor "Name of a person" < profile.json`,
    `  systemctl start heed@${name}`,
    `  ${heed} doctor`,
    `Or without a command line: systemctl start heed@${name}, then ${origin}/founding.`,
    `The token for it stands in the log: journalctl -u heed@${name}`,
  ];
}
