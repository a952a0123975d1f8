// Training: the courses to lead a workshop with, the rooms that were held, and the one that is looked at.

import { ToList, useList } from '@heed/desk/components/list-room.tsx';
import { attempt } from '@heed/desk/model/fault.ts';
import { openItem, showItem } from '@heed/desk/model/navigation.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { language as spokenLanguage } from '@heed/desk/words/catalogue.ts';
import { dayName, languageName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import type { CourseList, RoomView } from '../api/routes.ts';
import { Certificates } from './certificates.tsx';
import { Prepare } from './prepare-view.tsx';
import { Room } from './room-view.tsx';
import { trainingWords as w } from './words.ts';

type ListedRoom = RoomView['room'];
type ListedCourse = CourseList['courses'][number];

interface Lists {
  readonly courses: readonly ListedCourse[];
  readonly rooms: readonly ListedRoom[];
}

/** The place of a course that is prepared begins so; any other is a room. */
const preparing = 'course ';

export function Training() {
  const { notice, content, close } = useList('training-title', fetchLists);
  const opening = useSignal(false);
  const item = openItem.value;
  const isCourse = item?.startsWith(preparing) ?? false;
  const course = content.value?.courses.find(({ id }) => item === preparing + id);
  const open = async (language: string) => {
    if (opening.value || course === undefined) return;
    opening.value = true;
    await attempt(notice, null, async () => {
      const { id } = await call('rooms.open', { course: course.id, language, recipient: recipientHere() });
      showItem(id, { replace: true });
    });
    opening.value = false;
  };
  return (
    <section class="training">
      <h1 id="training-title" tabIndex={-1}>
        {w.title}
      </h1>
      <Notice message={notice.value} />
      {item !== null && <ToList text={w.back} onBack={close} />}
      {item === null ? (
        <Overview lists={content.value} />
      ) : !isCourse ? (
        <Room id={item} onBack={close} key={item} />
      ) : (
        course && (
          <Prepare course={course} isOpening={opening.value} onOpen={(language) => void open(language)} />
        )
      )}
    </section>
  );
}

async function fetchLists(): Promise<Lists> {
  const [{ courses }, { rooms }] = await Promise.all([
    call('training.courses', { language: spokenLanguage() }),
    call('rooms.list', {}),
  ]);
  return { courses, rooms };
}

/** Words are sealed to whoever opens the room, where browsers can seal; else empty. */
const recipientHere = (): string =>
  location.protocol === 'https:' || location.hostname === 'localhost'
    ? session.value!.keyring.keys.recipient
    : '';

function Overview({ lists }: { lists: Lists | null }) {
  if (lists === null) return null;
  const openFirst = [...lists.rooms].sort((a, b) => Number(a.closed !== null) - Number(b.closed !== null));
  return (
    <>
      <p>{w.text}</p>
      <section>
        <h2>{w.courses}</h2>
        <ul class="cards">
          {lists.courses.map((one) => (
            <li class="card" key={one.id}>
              <div lang={one.language}>
                <h3 id={`course-${one.id}`}>{one.title}</h3>
                <p>{one.audience}</p>
              </div>
              <p class="hint">
                {w.minutes({ count: one.minutes })}.{' '}
                <bdi dir="auto">{one.languages.map(languageName).join(', ')}</bdi>
              </p>
              <button
                type="button"
                onClick={() => showItem(preparing + one.id)}
                aria-describedby={`course-${one.id}`}
              >
                {w.prepare}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{w.rooms}</h2>
        {lists.rooms.length === 0 && <p class="hint">{w.noRooms}</p>}
        <ul class="rows">
          {openFirst.map(({ id, code, course, day, closed }) => {
            const own = lists.courses.find((one) => one.id === course);
            return (
              <li key={id}>
                <button type="button" class="plain" onClick={() => showItem(id)}>
                  <span lang={own?.language}>{own?.title ?? course}</span>, {dayName(day)}
                </button>{' '}
                <span class="hint">{closed === null ? `${w.isOpen}, ${w.code} ${code}` : w.isClosed}</span>
              </li>
            );
          })}
        </ul>
      </section>
      <Certificates />
    </>
  );
}
