// The case file and the intake, as a script by itself: they enter the desk that fetched them.
import { reading } from '../model/conversation/open.ts';
import { CaseFile } from '../screens/case/case-view.tsx';
import { OpenFile } from '../screens/case/file-view.tsx';
import { TakeOver } from '../screens/case/take-over-view.tsx';
import { TimeLine } from '../screens/case/time-line-view.tsx';
import { Take } from '../screens/intake/take-view.tsx';
import { LateRoom } from '../shell/late-room.tsx';
import { addRooms } from '../shell/late-rooms.ts';

const Capture = ({ of }: { of?: string }) => <LateRoom room="capture" of={of} />;
const ImportRoom = () => <LateRoom room="import" />;

addRooms<'case-rooms'>({
  case: () => reading.value && <CaseFile read={reading.value} Capture={Capture} />,
  'time-line': () => reading.value && <TimeLine read={reading.value} />,
  take: () => <Take OpenFile={OpenFile} Import={ImportRoom} />,
  'take-over': () => reading.value && <TakeOver read={reading.value} />,
});
