// Invitations, shown once: the command of each organisation, to be copied and handed over by a safe way.
import { useSignal } from '@preact/signals';
import { download } from '../../model/conversation/attachment.ts';
import { Notice } from '../../ui/notice.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { linkageWords as w } from '../../words/linkage.ts';
import { commandOf, studyText } from './file.ts';
import { type HandedInvitations, putAway } from './state.ts';

export function Invitations({ study, role, invitations }: HandedInvitations) {
  const notice = useSignal<StatusMessage | null>(null);
  const copy = async (list: string, command: string) => {
    const isCopied = await navigator.clipboard?.writeText(command).then(
      () => true,
      // The browser refused: the notice says so.
      () => false,
    );
    notice.value = isCopied ? success(w.copied({ list })) : failure(w.notCopied);
  };
  return (
    <section class="card" aria-labelledby={`handed-${study.id}`}>
      <h3 id={`handed-${study.id}`}>{w.invitations({ lists: study.lists.join(', ') })}</h3>
      <p class="warn">{w.invitationsText}</p>
      {role === 'evaluator' && (
        <button
          type="button"
          class="act"
          onClick={() => download(new Blob([studyText(study)]), 'linkage.study.json')}
        >
          {w.saveStudy}
        </button>
      )}
      {location.hostname === 'localhost' && <p class="care">{w.ownMachine({ address: location.origin })}</p>}
      <p>{w.commandText[role]}</p>
      <ul class="records">
        {invitations.map(({ list, invitation }) => {
          const command = commandOf(role, list, invitation, location.origin);
          return (
            <li key={list}>
              <h4>{list}</h4>
              <p class="secret">{command}</p>
              <button type="button" aria-label={w.copyOf({ list })} onClick={() => copy(list, command)}>
                {w.copy}
              </button>
            </li>
          );
        })}
      </ul>
      <Notice message={notice.value} />
      <Confirmed
        label={w.away}
        title={w.awaySure}
        text={w.awayText}
        act={w.awayAct}
        onAct={() => putAway(study.id)}
      />
    </section>
  );
}
