// A list beside the tasks that is fetched as a whole: its title, what was done, and the list or what stands
// in its place.
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { attempt } from '../model/fault.ts';
import { Notice } from '../ui/notice.tsx';
import type { StatusMessage } from '../ui/status.ts';
import { boardWords } from '../words/tasks.ts';
import { NotThere } from './not-there.tsx';
import { TasksNav } from './tasks-nav.tsx';

interface TasksListProps {
  readonly titleId: string;
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly failed: string;
    readonly again: string;
    readonly loading: string;
  };
  readonly notice: Signal<StatusMessage | null>;
  readonly load: () => Promise<void>;
  /** Null while there is no list. */
  readonly children: ComponentChildren | null;
}

export const TasksList = ({ titleId, words, notice, load, children }: TasksListProps) => (
  <div class="form lines">
    <h1 id="board-title">{boardWords.title}</h1>
    <TasksNav />
    <h2 id={titleId} tabIndex={-1}>
      {words.title}
    </h2>
    <p>{words.text}</p>
    <Notice message={notice.value} />
    {children ?? (
      <NotThere
        hasFailed={notice.value !== null}
        words={words}
        onAgain={() => void attempt(notice, null, load)}
      />
    )}
  </div>
);
