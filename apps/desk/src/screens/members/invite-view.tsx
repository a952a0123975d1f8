// Inviting a member. The server keeps the hash of a link alone, so a link that was made stands on this screen
// until it is used, dismissed, or the page is locked.
import { lacksDesk } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { encodeQR } from 'qr';
import { DraftStatus } from '../../components/draft-view.tsx';
import { useDraft } from '../../components/use-draft.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call, reload } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { memberWords } from '../../words/organisation.ts';
import { act } from './acts.ts';
import { desksOf, RoleAndDesks, type RoleChoice } from './role-view.tsx';

const w = memberWords;
/** What the form of an invitation holds. */
interface Invited extends RoleChoice {
  readonly name: string;
}

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
  const { value, put, discard } = useDraft<Invited>('invite', { name: '', role: 'member', desks: [] });
  const isRefused = useSignal(false);
  const submitted = (event: Event) => {
    event.preventDefault();
    isRefused.value = lacksDesk(value.role, value.desks);
    if (isRefused.value) return focus('#invite-desks');
    void act(w.done, async () => {
      const { name, role } = value;
      const desks = desksOf(role, value.desks);
      const { member, token } = await call('members.invite', { name, role, desks });
      const link = `${location.origin}/desk#invite=${token}`;
      invitations.value = [{ member, name: name.trim(), link }, ...invitations.value];
      discard();
      await reload();
      // The link may stand below what is in sight, and is not shown again.
      setTimeout(() => focus(`[data-invitation="${member}"]`));
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
              value={value.name}
              onInput={(e) => put({ name: e.currentTarget.value })}
            />
          </div>
        </div>
        <RoleAndDesks
          place="invite"
          role={value.role}
          desks={value.desks}
          isRefused={isRefused.value}
          put={put}
        />
        <DraftStatus name="invite" />
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
  const isSquare = useSignal(false);
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => (copied.value = 'yes'),
      // The browser refused: the page says so.
      () => (copied.value = 'failed'),
    );
  return (
    <div class="care" data-invitation={member} tabIndex={-1}>
      <p>{w.link({ name })}</p>
      <p class="secret">{link}</p>
      {isSquare.value && <Square text={link} />}
      <div class="row">
        <button
          type="button"
          data-act="show-square"
          aria-expanded={isSquare.value}
          onClick={() => (isSquare.value = !isSquare.value)}
        >
          {w.showSquare}
        </button>
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

/** Made in this page: the server never sees the link. Dark on white in every scheme of colours. */
function Square({ text }: { text: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg class="square" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={w.square}>
      <path d={path} />
    </svg>
  );
}
