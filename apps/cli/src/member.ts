// `heed member add|remove|list|data|forget-passkeys`. Adding only invites: keys are made in the member's
// browser, and nothing is wrapped to them before a supervisor has compared a code with them. Removing ends
// sessions at once; a supervisor then changes the desk keys.
import { lacksDesk, roles, worksAtDesk } from '@heed/domain/roles';
import { type Deployment, inviteMember } from '@heed/server';
import { type MemberProfile, openProfile } from '@heed/server/profile';
import { withDeployment } from './deployment.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { invitationLink } from './init.ts';
import { parseCommand } from './output.ts';

export async function run(args: readonly string[]): Promise<void> {
  const [action, ...rest] = args;
  if (action === 'add') return add(rest);
  if (action === 'remove') return remove(rest);
  if (action === 'list') return list(rest);
  if (action === 'data') return printData(rest);
  if (action === 'forget-passkeys') return forgetPasskeys(rest);
  throw new Failure('usage', 'Say add, remove, list, data or forget-passkeys. See docs/operating.md.');
}

async function add(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['member add'], args);
  const role = roles.find((r) => r === (values.role ?? 'member'));
  const { name, desk: desks = [] } = values;
  if (name === undefined || role === undefined)
    throw new Failure('usage', `Give --name, and --role as one of ${roles.join(', ')}.`);
  await withDeployment(async (deployment, set) => {
    const knownDesks = deployment.organisation().desks.map((d) => d.id);
    if (desks.some((d) => !knownDesks.includes(d)) || lacksDesk(role, desks))
      throw new Failure('usage', `Give --desk, one of ${knownDesks.join(', ')}; more than once for several.`);
    if (!worksAtDesk(role) && desks.length > 0)
      throw new Failure('usage', `Leave --desk out: the role '${role}' works at no desk.`);
    const { member, token } = await inviteMember(deployment, { name, role, desks });
    const link = invitationLink(set, token);
    say(`Invited. This link works once, for seven days:\n${link}`, { member, invitation: link });
  });
}

async function remove(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms['member remove'], args);
  const [id = ''] = positionals;
  await withDeployment(async (deployment) => {
    const removed = await deployment.storage.members.remove(id);
    if (!removed.ok)
      throw new Failure('usage', `No member has this id. 'npm run -s heed -- member list' shows them.`);
    say(
      'Removed; they cannot sign in any more. Ask a supervisor to open the desk now: it will ask to ' +
        'change the desk keys.',
      { removed: id },
    );
  });
}

/**
 * After a lost authenticator, or where the site has another name now: the password alone lets the member in
 * again.
 */
async function forgetPasskeys(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms['member forget-passkeys'], args);
  const [id = ''] = positionals;
  await withDeployment(async ({ storage: { members } }) => {
    const member = await members.get(id);
    if (member === null || member.state === 'removed')
      throw new Failure('usage', `No member has this id. 'npm run -s heed -- member list' shows them.`);
    if ((await members.secret(id)) === null)
      throw new Failure(
        'refused',
        'A passkey alone opens this member’s key. Remove the member and invite anew; colleagues give ' +
          'the keys on.',
      );
    const passkeys = await members.passkeys(id);
    for (const passkey of passkeys) await members.removePasskey(passkey.id);
    await members.endSessionsOf(id);
    say(
      `Removed: ${passkeys.length}. The password alone lets this member in now; ask them to add a ` +
        'passkey again.',
      {
        member: id,
        removed: passkeys.length,
      },
    );
  });
}

async function list(args: readonly string[]): Promise<void> {
  const { say } = parseCommand(forms['member list'], args);
  await withDeployment(async (deployment) => {
    const members = (await deployment.storage.members.list()).map((m) => ({
      id: m.id,
      name: openProfile(deployment.secrets, m.profile).name,
      role: m.role,
      desks: m.desks,
      state: m.state,
    }));
    say(
      members
        .map((m) => `${m.id}  ${m.state.padEnd(8)} ${m.role.padEnd(13)} ${m.name} (${m.desks.join(', ')})`)
        .join('\n'),
      members,
    );
  });
}

/** For a member who asks what is stored about them. */
async function printData(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms['member data'], args);
  const [id = ''] = positionals;
  await withDeployment(async (deployment) => {
    const data = await dataOf(deployment, id);
    if (data === null)
      throw new Failure('usage', `No member has this id. 'npm run -s heed -- member list' shows them.`);
    say(
      `${JSON.stringify(data, null, 2)}\n\nNot here: the e-mail address of the log-in, stored as a keyed ` +
        'hash alone; the password, which the server never learns; what a member wrote into cases, which ' +
        'is sealed to its desk; the trail of who read what, sealed to supervisors: ask one of them. ' +
        '`rows` counts where the id stands, by table and column.',
      data,
    );
  });
}

/** All that the server can read of a member; null where nobody has this id. */
async function dataOf({ storage: { members }, secrets }: Deployment, id: string) {
  const member = await members.get(id);
  if (member === null) return null;
  const alertsTo =
    member.alertsTo && openProfile<Readonly<Record<string, unknown>>>(secrets, member.alertsTo);
  const passkeys = await members.passkeys(id);
  return {
    id,
    state: member.state,
    role: member.role,
    desks: member.desks,
    profile: openProfile<MemberProfile>(secrets, member.profile),
    publicKeys: { seal: member.seal, sign: member.sign },
    alertsTo,
    passkeys: passkeys.map(({ host, transports }) => ({ host, transports })),
    rows: await members.countRows(id),
  };
}
