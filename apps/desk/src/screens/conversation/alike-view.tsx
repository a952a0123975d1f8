// Beside a conversation: others that may be of the same person, with the reasons, as a
// question. A member answers it, and is told what follows before anything is linked.

import { markDuplicate } from '../../model/conversation/acts.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { openConversation } from '../../model/navigation.ts';
import { alike } from '../../model/search/search.ts';
import { personWords, reveal } from '../../ui/blur.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { dayName } from '../../words/format.ts';
import { alikeWords } from '../../words/search.ts';

const w = alikeWords;

export function Alikes({ read }: { read: Reading }) {
  const others = alike(read.row.id).filter(({ entry }) => !read.row.linked.includes(entry.id));
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{w.title}</h2>
      <p class="hint">{w.text}</p>
      <ul class="lines">
        {others.map(({ entry, reasons }) => (
          <li key={entry.id}>
            <button
              type="button"
              class="plain"
              aria-label={w.look({ title: entry.title })}
              dir="auto"
              {...personWords}
              onClick={() => openConversation(entry.id)}
            >
              {entry.title}
            </button>{' '}
            <small>{dayName(entry.day)}</small>
            <ul class="bullets">
              {reasons.map(({ kind, shared }) => (
                <li key={kind} {...reveal()}>
                  {w[kind]({ shared: shared.slice(0, 6) })}
                </li>
              ))}
            </ul>
            <Confirmed
              label={w.link}
              title={w.sure}
              text={w.follows}
              act={w.linkNow}
              onAct={() => markDuplicate(entry.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
