// What a member looks into at a message, below that message.
import { inspection } from '../../model/conversation/inspection.ts';
import { reading } from '../../model/conversation/open.ts';
import { inspectWords as w } from '../../words/inspect.ts';
import { DepositView } from './deposit-view.tsx';
import { PicturesView } from './pictures-view.tsx';

export function Inspect() {
  const [read, asked] = [reading.value, inspection.value];
  const message = read?.messages.find(({ id }) => id === asked?.message)?.message;
  const attachment = message?.attachments.find(({ id }) => id === asked?.attachment);
  if (read === null || asked === null || !message || !attachment) return null;
  const View = asked.what === 'deposit' ? DepositView : PicturesView;
  return (
    <section class="care" data-inspect={asked.what}>
      <h2>{w.title[asked.what]}</h2>
      <View read={read} message={asked.message} attachment={attachment} key={attachment.id} />
      <button type="button" onClick={() => (inspection.value = null)}>
        {w.close}
      </button>
    </section>
  );
}
