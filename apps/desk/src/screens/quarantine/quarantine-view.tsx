// The list of held reports with a tick each, their beginnings where read, and what to do with the ticked.

import { rowViewOf } from '../../model/first-words/first-words.ts';
import { areWordsHidden } from '../../model/hide-words.ts';
import { lines as reports } from '../../model/inbox/inbox.ts';
import { inboxLineOf } from '../../model/inbox/line.ts';
import type { Line } from '../../model/inbox/lines.ts';
import { openConversation } from '../../model/navigation.ts';
import * as held from '../../model/quarantine/quarantine.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { Notice } from '../../ui/notice.tsx';
import { Badges, Confirmed } from '../../ui/parts.tsx';
import { conversationWords } from '../../words/conversation.ts';
import { dayName } from '../../words/format.ts';
import { quarantineWords } from '../../words/quarantine.ts';

export function QuarantineReview() {
  const w = quarantineWords;
  const { progress, ticked, notice } = held;
  const n = ticked.value.size;
  const all = reports.value.map(({ row }) => row.id);
  return (
    <div class="held">
      <p class="hint">{w.intro}</p>
      <div class="row">
        {progress.value ? (
          <>
            <p role="status">{w.reading({ n: progress.value.count + 1, of: progress.value.of })}</p>
            <button type="button" onClick={held.stop}>
              {w.stop}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => held.readBeginnings()}>
            {w.read}
          </button>
        )}
        <button type="button" onClick={() => (ticked.value = new Set(n === all.length ? [] : all))}>
          {n === all.length ? w.none : w.all}
        </button>
      </div>
      <Notice message={notice.value} />
      <ul class="rows">
        {reports.value.map((line) => (
          <Report line={line} key={line.row.id} />
        ))}
      </ul>
      {n > 0 && (
        <div class="row stuck">
          <button type="button" class="act" onClick={() => held.review('release')}>
            {w.release({ n })}
          </button>
          <Confirmed
            label={w.close({ n })}
            title={w.sure({ n })}
            text={w.sureText}
            act={w.close({ n })}
            onAct={() => held.review('close')}
          />
        </div>
      )}
    </div>
  );
}

function Report({ line }: { line: Line }) {
  const { id, day } = line.row;
  const { title, badges } = inboxLineOf(line, session.value!.keyring, Date.now(), rowViewOf(line.row));
  return (
    <li class="tick">
      <input
        type="checkbox"
        id={`held-${id}`}
        data-row={id}
        checked={held.ticked.value.has(id)}
        onChange={(e) => held.tick(id, e.currentTarget.checked)}
      />
      <label for={`held-${id}`}>
        <span class="begins" {...personWords}>
          {areWordsHidden.value ? title : (beginningOf(id) ?? title)}
        </span>
        <Badges badges={badges} />
        <small>{dayName(day)}</small>
      </label>
      <button type="button" class="plain" onClick={() => openConversation(id)}>
        {conversationWords.openOne}
      </button>
    </li>
  );
}

function beginningOf(id: string): string | null {
  const { beginnings } = held;
  if (!beginnings.value.has(id)) return null;
  return beginnings.value.get(id)?.slice(0, 400) ?? quarantineWords.unreadable;
}
