// The two ways to look at what is due: as a list, and by days.
import { closeItem, openItem, showItem } from '../model/navigation.ts';
import { boardWords as w } from '../words/tasks.ts';

export const TasksNav = () => (
  <nav class="views" aria-label={w.views.label}>
    <button
      type="button"
      data-page="list"
      aria-current={openItem.value === null ? 'page' : undefined}
      onClick={closeItem}
    >
      {w.views.list}
    </button>
    <button
      type="button"
      data-page="calendar"
      aria-current={openItem.value === null ? undefined : 'page'}
      onClick={() => showItem('calendar')}
    >
      {w.views.calendar}
    </button>
  </nav>
);
