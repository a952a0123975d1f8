// Members and keys: who is in the signed list, who waits, comparing, removal, and below it the keys.

import { invitationDigits } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { admitting, maySign } from '../../model/keys/change.ts';
import { rewrapping } from '../../model/keys/rewrap.ts';
import { iMay, type MemberKeyring } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { conversationWords } from '../../words/conversation.ts';
import { memberStateWords, memberWords, roleWords } from '../../words/organisation.ts';
import { act, notice, remove, running, stop, submit, uninvite } from './acts.ts';
import { Certify, Countersign, TakeOver } from './certify-view.tsx';
import { DeskKeys } from './desk-keys-view.tsx';
import { Founding } from './founding-view.tsx';
import { Invite } from './invite-view.tsx';
import { Recovery } from './recovery-view.tsx';
import { Change } from './role-view.tsx';

const w = memberWords;
type Member = MemberKeyring['me']['members'][number];

export function Members() {
  const { keyring } = session.value!;
  const supervisor = iMay(keyring, 'supervise');
  const keeper = iMay(keyring, 'keep');
  const founded = keyring.trust !== null;
  return (
    <div class="form">
      <h1>{w.title}</h1>
      <Notice message={notice.value} />
      {running.value !== null && (
        <div class="row" role="status">
          <p>{w.spreading({ n: running.value })}</p>
          <button type="button" onClick={stop}>
            {w.stop}
          </button>
        </div>
      )}
      {supervisor && !founded && keyring.me.organisationKey === null && <Founding />}
      {supervisor && founded && !maySign(keyring) && <p class="care">{w.cannotSign}</p>}
      {supervisor && founded && keyring.me.member.state === 'pending' && <TakeOver />}
      {!keeper && <p class="hint">{w.notSupervisor}</p>}
      <List keyring={keyring} />
      <Rewrapping />
      {keeper && founded && <Invite keyring={keyring} />}
      {supervisor && founded && (
        <>
          <DeskKeys keyring={keyring} />
          <Recovery keyring={keyring} />
          <Countersign keyring={keyring} />
          <Certify keyring={keyring} />
        </>
      )}
    </div>
  );
}

/** What goes on behind the screen: nobody has to begin it. */
function Rewrapping() {
  const { state, count } = rewrapping.value;
  return (
    <p role="status" class="hint">
      {state === 'failed'
        ? w.rewrapFailed
        : state === 'running'
          ? w.spreading({ n: count })
          : count > 0 && w.spreadDone({ n: count })}
    </p>
  );
}

function List({ keyring }: { keyring: MemberKeyring }) {
  const comparing = useSignal<string | null>(null);
  const changed = useSignal<string | null>(null);
  const may = maySign(keyring);
  const currentMembers = keyring.me.members.filter(({ state }) => state !== 'removed');
  const altered = currentMembers.find(({ id, state }) => id === changed.value && state === 'active');
  const compared = currentMembers.find(({ id, state }) => id === comparing.value && state === 'pending');
  return (
    <section>
      <h2 id="members-list">{w.list}</h2>
      <div>
        <table aria-labelledby="members-list">
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.role}</th>
              <th scope="col">{w.desks}</th>
              <th scope="col">{w.state}</th>
              {may && <th scope="col">{w.act}</th>}
            </tr>
          </thead>
          <tbody>
            {currentMembers.map((member) => (
              <tr key={member.id} data-member={member.id} data-state={member.state}>
                <th scope="row">{member.name}</th>
                <td>{roleWords[member.role]}</td>
                <td>{member.desks.join(', ') || '–'}</td>
                <td>{memberStateWords[member.state]}</td>
                {may && (
                  <td>
                    <Acts
                      member={member}
                      isSelf={member.id === keyring.me.member.id}
                      onCompare={() => (comparing.value = member.id)}
                      onChange={() => (changed.value = member.id)}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {altered && <Change member={altered} onEnd={() => (changed.value = null)} key={altered.id} />}
      {compared && <Compare member={compared} onEnd={() => (comparing.value = null)} key={compared.id} />}
    </section>
  );
}

/** What a supervisor can do with a member, by their state. Nobody removes themselves. */
function Acts(props: { member: Member; isSelf: boolean; onCompare: () => void; onChange: () => void }) {
  const { member, isSelf, onCompare, onChange } = props;
  const isActive = member.state === 'active';
  const isInvited = member.state === 'pending' || member.state === 'invited';
  return (
    <>
      {member.state === 'pending' && (
        <button type="button" data-act="compare" onClick={onCompare}>
          {w.compare}
        </button>
      )}
      {isActive && !isSelf && (
        <button type="button" onClick={onChange}>
          {w.change}
        </button>
      )}
      {(isActive || isInvited) && !isSelf && (
        <Confirmed
          label={w.remove}
          title={w.removeSure({ name: member.name })}
          text={isActive ? w.removeText : w.uninviteText}
          act={w.removeSure({ name: member.name }).replace('?', '')}
          class="destroy"
          onAct={() => (isActive ? remove(member.id) : uninvite(member.id))}
        />
      )}
    </>
  );
}

function Compare({ member, onEnd }: { member: Member; onEnd: () => void }) {
  const digits = useSignal<string | null>(null);
  const heardDigits = useSignal('');
  const wrong = useSignal(false);
  const { keyring } = session.value!;
  useEffect(() => {
    const { keys, invitation } = member;
    const organisation = keyring.trust?.organisation;
    if (keys && invitation && organisation)
      void invitationDigits({ invitation, organisation, ...keys }).then((value) => (digits.value = value));
  }, [member.id]);
  const compare = (event: Event) => {
    event.preventDefault();
    wrong.value = heardDigits.value.replace(/\D/g, '') !== digits.value?.replace(/\D/g, '');
    if (wrong.value) return;
    void act(w.admitted({ name: member.name }), async (now) =>
      submit(await admitting(now, member), now),
    ).then(onEnd);
  };
  return (
    <form class="card" data-form="compare" onSubmit={compare}>
      <h3>{w.compare}</h3>
      <p id="heard-why">{w.compareText({ name: member.name })}</p>
      <label for="heard">{w.heard}</label>
      <input
        id="heard"
        inputMode="numeric"
        autocomplete="off"
        aria-describedby="heard-why"
        aria-invalid={wrong.value}
        value={heardDigits}
        onInput={(e) => (heardDigits.value = e.currentTarget.value)}
      />
      <div role="alert">{wrong.value && <p class="warn">{w.noMatchText}</p>}</div>
      <div class="row">
        <button type="submit" class="act" aria-disabled={digits.value === null}>
          {w.match}
        </button>
        <button type="button" onClick={onEnd}>
          {conversationWords.cancel}
        </button>
      </div>
    </form>
  );
}
