// The button that exports the open case: what makes the file is fetched when somebody presses it.
import { useSignal } from '@preact/signals';
import { exportWords } from '../words/export.ts';
import { LateRoom } from './late-room.tsx';

export function ExportButton() {
  const isPressed = useSignal(false);
  // The room has a button of its own, for the next time.
  if (isPressed.value) return <LateRoom room="export" />;
  return (
    <button type="button" data-export onClick={() => (isPressed.value = true)}>
      {exportWords.open}
    </button>
  );
}
