// Members and keys in pages: who is in the signed list, who waits, comparing; the keys apart.

import { may } from '@heed/domain/roles';
import { invitationDigits } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type SubPage, SubPages } from '../../components/sub-pages.tsx';
import { admitting, maySign } from '../../model/keys/change.ts';
import { rewrapping } from '../../model/keys/rewrap.ts';
import { openPart, showItem } from '../../model/navigation.ts';
import { iMay, type MemberKeyring } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { conversationWords } from '../../words/conversation.ts';
import { takeOverWords } from '../../words/members.ts';
import {
  deskKeyWords,
  foundingWords,
  memberStateWords,
  memberWords,
  recoveryWords,
  roleWords,
} from '../../words/organisation.ts';
import { act, notice, running, saveChange, stop, submit, uninvite, waitingChange } from './acts.ts';
import { Certify, Countersign, TakeOver } from './certify-view.tsx';
import { DeskKeys } from './desk-keys-view.tsx';
import { isHalfFounded } from './founding.ts';
import { Founding } from './founding-view.tsx';
import { Invite } from './invite-view.tsx';
import { MemberPage } from './member-view.tsx';
import { Recovery } from './recovery-view.tsx';
import { Restore } from './restore-view.tsx';

const w = memberWords;
type Member = MemberKeyring['me']['members'][number];

export function Members() {
  const { keyring } = session.value!;
  const supervisor = iMay(keyring, 'supervise');
  const founded = keyring.trust !== null;
  return (
    <div class="form">
      <SubPages title={w.title} pages={pagesOf(keyring)} onLeave={() => (notice.value = null)}>
        <Notice message={notice.value} />
        {running.value !== null && (
          <div class="row" role="status">
            <p>{w.spreading({ n: running.value })}</p>
            <button type="button" onClick={stop}>
              {w.stop}
            </button>
          </div>
        )}
        {supervisor && founded && !maySign(keyring) && <p class="care">{w.cannotSign}</p>}
        <FileThatWaits />
        <Rewrapping />
      </SubPages>
    </div>
  );
}

/** Members first; keys and the acts that cannot be taken back have pages of their own. */
function pagesOf(keyring: MemberKeyring): readonly SubPage[] {
  const list = { id: 'list', title: w.list, Page: ListPage };
  if (!iMay(keyring, 'supervise')) return [list];
  const founding = { id: 'founding', title: foundingWords.page, Page: Founding };
  if (keyring.trust === null) return keyring.me.organisationKey === null ? [founding, list] : [list];
  const isWaiting = keyring.me.member.state === 'pending';
  return [
    ...(isHalfFounded(keyring) ? [founding] : []),
    list,
    ...(isWaiting ? [{ id: 'take-over', title: takeOverWords.title, Page: TakeOver }] : []),
    { id: 'keys', title: deskKeyWords.title, Page: DeskKeys },
    { id: 'recovery', title: recoveryWords.title, Page: Recovery },
    { id: 'restore', title: recoveryWords.restorePage, Page: Restore },
    { id: 'certificates', title: w.certificates, Page: Certificates },
  ];
}

const Certificates = () => (
  <>
    <Countersign />
    <Certify />
  </>
);

function ListPage() {
  const { keyring } = session.value!;
  const keeper = iMay(keyring, 'keep');
  if (openPart.value !== null) return <MemberPage id={openPart.value} key={openPart.value} />;
  return (
    <>
      {!keeper && <p class="hint">{w.notSupervisor}</p>}
      <List keyring={keyring} />
      {keeper && keyring.trust !== null && <Invite keyring={keyring} />}
    </>
  );
}

/** What one supervisor has signed and the other has not: a file that was not saved can be saved again. */
function FileThatWaits() {
  if (waitingChange.value === null) return null;
  return (
    <div class="care" data-file-waits>
      <p>{w.fileWaits}</p>
      <div class="row">
        <button type="button" onClick={saveChange}>
          {w.fileAgain}
        </button>
        <button type="button" onClick={() => (waitingChange.value = null)}>
          {w.fileGiven}
        </button>
      </div>
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

/** Who is being compared: it stands while another page is looked at. */
const comparing = sessionSignal<string | null>(null);
/** What was said of somebody else goes. */
function beginComparing(member: string): void {
  notice.value = null;
  comparing.value = member;
}

/** What a member has from now on, by the kind of their role. */
function admittedText({ name, role }: Member): string {
  const kind = may(role, 'read')
    ? 'reader'
    : may(role, 'thread')
      ? 'interpreter'
      : may(role, 'intake')
        ? 'outreach'
        : 'other';
  return w.admitted[kind]({ name });
}

function List({ keyring }: { keyring: MemberKeyring }) {
  const canSign = maySign(keyring);
  const currentMembers = keyring.me.members.filter(({ state }) => state !== 'removed');
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
              {canSign && <th scope="col">{w.act}</th>}
            </tr>
          </thead>
          <tbody>
            {currentMembers.map((member) => (
              <Fragment key={member.id}>
                <tr data-member={member.id} data-state={member.state}>
                  <th scope="row">{member.name}</th>
                  <td>{roleWords[member.role]}</td>
                  <td>{namesOf(member.desks).join(', ') || '–'}</td>
                  <td>{memberStateWords[member.state]}</td>
                  {canSign && (
                    <td>
                      <Acts
                        member={member}
                        isSelf={member.id === keyring.me.member.id}
                        onCompare={() => beginComparing(member.id)}
                      />
                    </td>
                  )}
                </tr>
                {canSign && member === compared && (
                  <tr>
                    <td colSpan={5}>
                      <Compare member={member} onEnd={() => (comparing.value = null)} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const namesOf = (desks: readonly string[]): readonly string[] =>
  desks.map(
    (desk) => session.value!.keyring.me.organisation.desks.find(({ id }) => id === desk)?.name ?? desk,
  );

/** What a supervisor does with a member from the list. What has weight stands on the member's own page. */
function Acts(props: { member: Member; isSelf: boolean; onCompare: () => void }) {
  const { member, isSelf, onCompare } = props;
  const isInvited = member.state === 'pending' || member.state === 'invited';
  return (
    <div class="row">
      {member.state === 'pending' && (
        <button type="button" data-act="compare" onClick={onCompare}>
          {w.compare}
        </button>
      )}
      {member.state === 'active' && !isSelf && (
        <button
          type="button"
          data-act="change"
          aria-label={`${w.change} ${member.name}`}
          onClick={() => showItem('list', { part: member.id })}
        >
          {w.change}
        </button>
      )}
      {isInvited && !isSelf && (
        <Confirmed
          label={w.remove}
          title={w.removeSure({ name: member.name })}
          text={w.uninviteText}
          act={w.removeSure({ name: member.name }).replace('?', '')}
          class="destroy"
          onAct={() => uninvite(member.id)}
        />
      )}
    </div>
  );
}

/** What the member's own browser shows; null where they have made no keys yet. */
function expectedDigits({ keys, invitation }: Member): Promise<string> | null {
  const organisation = session.value!.keyring.trust?.organisation;
  return keys && invitation && organisation ? invitationDigits({ invitation, organisation, ...keys }) : null;
}

function Compare({ member, onEnd }: { member: Member; onEnd: () => void }) {
  const heardDigits = useSignal('');
  const wrong = useSignal(false);
  // Computing it takes a moment. Digits that are typed sooner wait for it.
  const expected = useMemo(() => expectedDigits(member), [member.id]);
  useEffect(() => focus('#heard'), [member.id]);
  const compare = async (event: Event) => {
    event.preventDefault();
    notice.value = null;
    const digits = heardDigits.value.replace(/\D/g, '');
    wrong.value = digits !== (await expected)?.replace(/\D/g, '');
    if (wrong.value) return;
    void act(admittedText(member), async (now) => submit(await admitting(now, member), now)).then(onEnd);
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
        <button type="submit" class="act">
          {w.match}
        </button>
        <button type="button" onClick={onEnd}>
          {conversationWords.cancel}
        </button>
      </div>
    </form>
  );
}
