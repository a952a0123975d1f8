// Inviting a member. The server keeps the hash of a link alone, so a link that was made stands on this screen
// until it is used, dismissed, or the page is locked.
import { useSignal } from '@preact/signals';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call, reload } from '../../model/session/session.ts';
import { memberWords } from '../../words/organisation.ts';
import { act } from './acts.ts';
import { desksOf, RoleAndDesks } from './role-view.tsx';

const w = memberWords;
type Member = MemberKeyring['me']['members'][number];

interface Invitation {
  readonly member: string;
  readonly name: string;
  readonly link: string;
}
const invitations = sessionSignal<readonly Invitation[]>([]);

const dismiss = (member: string) => {
  invitations.value = invitations.value.filter((invitation) => invitation.member !== member);
};

export function Invite({ keyring }: { keyring: MemberKeyring }) {
  const name = useSignal('');
  const role = useSignal<Member['role']>('member');
  const desks = useSignal<readonly string[]>([]);
  const submitted = (event: Event) => {
    event.preventDefault();
    void act(w.done, async () => {
      const invited = { name: name.value, role: role.value, desks: desksOf(role.value, desks.value) };
      const { member, token } = await call('members.invite', invited);
      const link = `${location.origin}/desk#invite=${token}`;
      invitations.value = [{ member, name: name.value.trim(), link }, ...invitations.value];
      name.value = '';
      await reload();
    });
  };
  const isOpen = ({ member }: Invitation) =>
    keyring.me.members.some(({ id, state }) => id === member && state === 'invited');
  return (
    <section>
      <h2>{w.invite}</h2>
      <form data-form="invite" onSubmit={submitted}>
        <div class="columns">
          <div class="field">
            <label for="invite-name">{w.name}</label>
            <input
              id="invite-name"
              type="text"
              required
              maxLength={80}
              value={name}
              onInput={(e) => (name.value = e.currentTarget.value)}
            />
          </div>
        </div>
        <RoleAndDesks place="invite" role={role} desks={desks} />
        <button type="submit">{w.inviteAct}</button>
      </form>
      <div role="status">
        {invitations.value.filter(isOpen).map((invitation) => (
          <Link invitation={invitation} key={invitation.member} />
        ))}
      </div>
    </section>
  );
}

function Link({ invitation: { member, name, link } }: { invitation: Invitation }) {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => (copied.value = 'yes'),
      // The browser refused: the page says so.
      () => (copied.value = 'failed'),
    );
  return (
    <div class="care">
      <p>{w.link({ name })}</p>
      <p class="secret">{link}</p>
      <div class="row">
        <button type="button" onClick={copy}>
          {w.copy}
        </button>
        <button type="button" onClick={() => dismiss(member)}>
          {w.dismiss}
        </button>
      </div>
      {copied.value !== 'no' && <p class="hint">{copied.value === 'yes' ? w.copied : w.notCopied}</p>}
    </div>
  );
}
