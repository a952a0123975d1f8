// The room of linkage studies: fetched when somebody enters it, since few ever do. It stands in `../linkage` and takes what it shares with the desk from
// this page (`../shared.ts`), for as long as it takes to load.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { insertScript } from '../look/insert-script.ts';
import * as shared from '../shared.ts';
import { figureWords as w } from './words.ts';

export function LinkLists() {
  const failed = useSignal(false);
  const load = async () => {
    failed.value = false;
    if (shared.linkageRoom.value !== null) return;
    const page = globalThis as { heedDesk?: typeof shared };
    page.heedDesk = shared;
    try {
      await insertScript('linkage');
    } catch {
      failed.value = true;
    }
    // No other script of this page finds it.
    delete page.heedDesk;
  };
  useEffect(() => void load(), []);
  const Room = shared.linkageRoom.value;
  if (Room !== null) return <Room />;
  return failed.value ? (
    <p class="warn" role="alert">
      {w.notFetched}{' '}
      <button type="button" onClick={load}>
        {w.again}
      </button>
    </p>
  ) : (
    <p role="status">{w.fetching}</p>
  );
}
