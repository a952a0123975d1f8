// The ways to look at what is due: as a list, by days, and the numbers that somebody should call.
import { closeItem, openItem, showItem } from '../model/navigation.ts';
import { iMay } from '../model/session/keyring.ts';
import { session } from '../model/session/session.ts';
import { lineWords, placeWords, boardWords as w } from '../words/tasks.ts';

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
      aria-current={openItem.value === 'calendar' ? 'page' : undefined}
      onClick={() => showItem('calendar')}
    >
      {w.views.calendar}
    </button>
    {iMay(session.value!.keyring, 'casework') &&
      (['lines', 'places'] as const).map((page) => (
        <button
          type="button"
          key={page}
          data-page={page}
          aria-current={openItem.value === page ? 'page' : undefined}
          onClick={() => showItem(page)}
        >
          {page === 'lines' ? lineWords.title : placeWords.title}
        </button>
      ))}
  </nav>
);
