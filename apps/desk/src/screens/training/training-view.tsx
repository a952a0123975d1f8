// Training: the courses to lead a workshop with, the rooms that were held, and the one that is looked at.
import type { CourseList, RoomView } from '@heed/api';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '../../model/fault.ts';
import { call, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { Notice, type StatusMessage } from '../../ui/notice.tsx';
import { language as spokenLanguage } from '../../words/catalogue.ts';
import { dayName, languageName } from '../../words/format.ts';
import { trainingWords as w } from '../../words/training.ts';
import { Certificates } from './certificates.tsx';
import { Prepare } from './prepare-view.tsx';
import { Room } from './room-view.tsx';

type ListedRoom = RoomView['room'];
type ListedCourse = CourseList['courses'][number];

interface Lists {
  readonly courses: readonly ListedCourse[];
  readonly rooms: readonly ListedRoom[];
}

export function Training() {
  const notice = useSignal<StatusMessage | null>(null);
  const lists = useSignal<Lists | null>(null);
  const course = useSignal<ListedCourse | null>(null);
  const room = useSignal<string | null>(null);
  const opening = useSignal(false);
  const load = () =>
    attempt(notice, null, async () => {
      const [{ courses }, { rooms }] = await Promise.all([
        call('training.courses', { language: spokenLanguage() }),
        call('rooms.list', {}),
      ]);
      lists.value = { courses, rooms };
    });
  useEffect(() => void load(), []);
  const back = async (message: StatusMessage | null = null) => {
    room.value = null;
    course.value = null;
    await load();
    notice.value = message;
    setTimeout(() => focus('#training-title'));
  };
  const open = async (language: string) => {
    if (opening.value) return;
    opening.value = true;
    await attempt(notice, null, async () => {
      const fields = { course: course.value!.id, language, recipient: recipientHere() };
      const { id } = await call('rooms.open', fields);
      course.value = null;
      room.value = id;
    });
    opening.value = false;
  };
  return (
    <section class="training">
      <h1 id="training-title" tabIndex={-1}>
        {w.title}
      </h1>
      <Notice message={notice.value} />
      {room.value !== null ? (
        <Room id={room.value} onBack={back} key={room.value} />
      ) : course.value !== null ? (
        <Prepare
          course={course.value}
          isOpening={opening.value}
          onOpen={(language) => void open(language)}
          onBack={() => void back()}
        />
      ) : (
        <Overview
          lists={lists.value}
          onCourse={(one) => (course.value = one)}
          onRoom={(id) => (room.value = id)}
        />
      )}
    </section>
  );
}

/** Words are sealed to whoever opens the room, where browsers can seal; else empty. */
const recipientHere = (): string =>
  location.protocol === 'https:' || location.hostname === 'localhost'
    ? session.value!.keyring.keys.recipient
    : '';

function Overview(props: {
  lists: Lists | null;
  onCourse: (course: ListedCourse) => void;
  onRoom: (id: string) => void;
}) {
  const { lists } = props;
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
              <button type="button" onClick={() => props.onCourse(one)} aria-describedby={`course-${one.id}`}>
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
                <button type="button" class="plain" onClick={() => props.onRoom(id)}>
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
