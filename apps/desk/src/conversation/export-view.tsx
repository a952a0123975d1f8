// Export of the open conversation: one age passphrase file; the passphrase is shown once.
import { useSignal } from '@preact/signals';
import { Confirmed } from '../look/parts.tsx';
import { session } from '../session/session.ts';
import { download } from './attachment.ts';
import { exportConversation } from './export.ts';
import type { Reading } from './read.ts';
import { faultText, told } from './shown.ts';
import { conversationWords } from './words.ts';

export function Export({ read }: { read: Reading }) {
  const w = conversationWords;
  const working = useSignal(false);
  const passphrase = useSignal<string | null>(null);
  const make = async () => {
    working.value = true;
    try {
      const made = await exportConversation(read, session.value!.keyring);
      download(made.file, `heed-${read.row.id.slice(0, 8)}.age`);
      passphrase.value = made.passphrase;
    } catch (error) {
      told.value = { tone: 'bad', text: faultText(error) };
    }
    working.value = false;
  };
  return (
    <div>
      <Confirmed label={w.export} title={w.export} text={w.exportText} act={w.exportAct} onAct={make} />
      <div role="status">
        {working.value && <p>{w.exporting}</p>}
        {passphrase.value && (
          <div class="care">
            <p>{w.exported}</p>
            <p class="print">{passphrase.value}</p>
          </div>
        )}
      </div>
    </div>
  );
}
