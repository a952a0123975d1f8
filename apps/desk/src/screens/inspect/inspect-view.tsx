// What a member looks into at a message, below that message.
import { inspection } from '../../model/conversation/inspection.ts';
import { reading } from '../../model/conversation/open.ts';
import { inspectWords as w } from '../../words/inspect.ts';
import { DepositView } from './deposit-view.tsx';
import { PicturesView } from './pictures-view.tsx';

export function Inspect() {
  const [read, open] = [reading.value, inspection.value];
  const message = read?.messages.find(({ id }) => id === open?.message)?.message;
  const attachment = message?.attachments.find(({ id }) => id === open?.attachment);
  if (read === null || open === null || !message || !attachment) return null;
  const View = open.what === 'deposit' ? DepositView : PicturesView;
  return (
    <section class="care" data-inspect={open.what}>
      <h2>{w.title[open.what]}</h2>
      <View read={read} message={open.message} attachment={attachment} key={attachment.id} />
      <button type="button" onClick={() => (inspection.value = null)}>
        {w.close}
      </button>
    </section>
  );
}
