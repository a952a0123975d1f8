// A member's own page: role and desks, and apart from them removal.
import { lacksDesk } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { DraftStatus } from '../../components/draft-view.tsx';
import { ToList } from '../../components/list-room.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { attempt } from '../../model/fault.ts';
import { maySign } from '../../model/keys/change.ts';
import { type Holding, holdingsOf, lostDesks } from '../../model/keys/holdings.ts';
import { closeItem } from '../../model/navigation.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { memberWords as w } from '../../words/organisation.ts';
import { draftWords } from '../../words/session.ts';
import { changeTo, notice, remove } from './acts.ts';
import { type ChosenTakers, fieldWithout, HandOn, nobody } from './hand-on-view.tsx';
import { desksOf, RoleAndDesks, type RoleChoice } from './role-view.tsx';

type Member = MemberKeyring['me']['members'][number];

export function MemberPage({ id }: { id: string }) {
  const { keyring } = session.value!;
  const member = keyring.me.members.find((one) => one.id === id && one.state === 'active');
  const holdings = useSignal<readonly Holding[]>([]);
  // What was said of another member is said of this one no more.
  useLayoutEffect(() => {
    notice.value = null;
  }, []);
  useEffect(() => {
    if (member === undefined || !maySign(keyring)) return;
    void attempt(notice, null, async () => {
      holdings.value = await holdingsOf(keyring, id);
    });
  }, [member === undefined]);
  return (
    <>
      <ToList text={w.back} onBack={closeItem} />
      {member === undefined || !maySign(keyring) ? (
        <p class="care">{w.gone}</p>
      ) : (
        <>
          <h2>{member.name}</h2>
          <Change member={member} holdings={holdings.value} />
          <Removal member={member} holdings={holdings.value} />
        </>
      )}
    </>
  );
}

interface MemberProps {
  readonly member: Member;
  /** At every desk that the member reads. */
  readonly holdings: readonly Holding[];
}

/** Asks who takes what the member holds: the fields, and the choice once it is whole. */
function useTakers(place: 'change' | 'remove', { member, holdings }: MemberProps) {
  const isRefused = useSignal(false);
  const takers = useSignal<ChosenTakers>({});
  return {
    isRefused,
    taker: takerIn(takers.value),
    /** The first field without a choice; null where each has one. */
    missing: () => fieldWithout(place, holdings, takers.value),
    fields: (
      <HandOn
        place={place}
        member={member}
        holdings={holdings}
        takers={takers.value}
        isRefused={isRefused.value}
        put={(desk, taker) => (takers.value = { ...takers.value, [desk]: taker })}
      />
    ),
  };
}

/** Who takes what, as far as somebody has chosen. */
const takerIn = (takers: ChosenTakers) => (desk: string) => {
  const taker = takers[desk] ?? '';
  return taker === '' ? undefined : taker === nobody ? null : taker;
};

function Change({ member, holdings }: MemberProps) {
  const { keyring } = session.value!;
  const draftName = `member ${member.id}`;
  const { value, isTyped, put, discard } = useDraft<RoleChoice>(draftName, {
    role: member.role,
    desks: member.desks,
  });
  const next = { role: value.role, desks: desksOf(value.role, value.desks) };
  const lostIds = lostDesks(keyring, member.id, next);
  const { isRefused, taker, missing, fields } = useTakers('change', {
    member,
    holdings: holdings.filter(({ desk }) => lostIds.includes(desk)),
  });
  const sign = async (event: Event) => {
    event.preventDefault();
    const withoutTaker = missing();
    const isWithoutDesk = lacksDesk(value.role, value.desks);
    isRefused.value = isWithoutDesk || withoutTaker !== null;
    if (isRefused.value) return focus(isWithoutDesk ? '#change-desks' : withoutTaker!);
    const isDone = await changeTo(member.id, next, taker);
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
      {fields}
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

function Removal({ member, holdings }: MemberProps) {
  const { isRefused, taker, missing, fields } = useTakers('remove', { member, holdings });
  const press = async () => {
    const withoutTaker = missing();
    isRefused.value = withoutTaker !== null;
    if (withoutTaker !== null) return focus(withoutTaker);
    if (await remove(member.id, taker)) closeItem();
  };
  return (
    <section>
      <h3>{w.removeTitle}</h3>
      <p>{w.removeText}</p>
      {fields}
      <Confirmed
        label={w.remove}
        title={w.removeSure({ name: member.name })}
        text={w.removeText}
        act={w.removeSure({ name: member.name }).replace('?', '')}
        class="destroy"
        onAct={() => void press()}
      />
    </section>
  );
}
