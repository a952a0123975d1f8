// A member's own page: role and desks, and apart from them removal.
import { lacksDesk } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { DraftStatus } from '../../components/draft-view.tsx';
import { ToList } from '../../components/list-room.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { maySign } from '../../model/keys/change.ts';
import { closeItem } from '../../model/navigation.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { memberWords as w } from '../../words/organisation.ts';
import { draftWords } from '../../words/session.ts';
import { changeTo, remove } from './acts.ts';
import { desksOf, RoleAndDesks, type RoleChoice } from './role-view.tsx';

type Member = MemberKeyring['me']['members'][number];

export function MemberPage({ id }: { id: string }) {
  const { keyring } = session.value!;
  const member = keyring.me.members.find((one) => one.id === id && one.state === 'active');
  return (
    <>
      <ToList text={w.back} onBack={closeItem} />
      {member === undefined || !maySign(keyring) ? (
        <p class="care">{w.gone}</p>
      ) : (
        <>
          <h2>{member.name}</h2>
          <Change member={member} />
          <Removal member={member} />
        </>
      )}
    </>
  );
}

function Change({ member }: { member: Member }) {
  const draftName = `member ${member.id}`;
  const { value, isTyped, put, discard } = useDraft<RoleChoice>(draftName, {
    role: member.role,
    desks: member.desks,
  });
  const isRefused = useSignal(false);
  const sign = async (event: Event) => {
    event.preventDefault();
    isRefused.value = lacksDesk(value.role, value.desks);
    if (isRefused.value) return focus('#change-desks');
    const isDone = await changeTo(member.id, {
      role: value.role,
      desks: desksOf(value.role, value.desks),
    });
    if (!isDone) return;
    discard();
    closeItem();
  };
  return (
    <form onSubmit={sign}>
      <h3>{w.roleAndDesks}</h3>
      <p>{w.changeText}</p>
      <RoleAndDesks
        place="change"
        role={value.role}
        desks={value.desks}
        isRefused={isRefused.value}
        put={put}
      />
      <DraftStatus name={draftName} />
      <div class="row">
        <button type="submit" class="act">
          {w.changeAct}
        </button>
        {isTyped && (
          <button type="button" onClick={discard}>
            {draftWords.discard}
          </button>
        )}
      </div>
    </form>
  );
}

const Removal = ({ member }: { member: Member }) => (
  <section>
    <h3>{w.removeTitle}</h3>
    <p>{w.removeText}</p>
    <Confirmed
      label={w.remove}
      title={w.removeSure({ name: member.name })}
      text={w.removeText}
      act={w.removeSure({ name: member.name }).replace('?', '')}
      class="destroy"
      onAct={() => void remove(member.id).then((isDone) => isDone && closeItem())}
    />
  </section>
);
