// Saving the records in the words of another standard.
import { type CodedRecord, type Coding, type CrosswalkTarget, targets } from '@heed/domain/figures';
import { useSignal } from '@preact/signals';
import { Select } from '../../components/figures/figure-parts.tsx';
import { download } from '../../model/conversation/attachment.ts';
import { takeWords as w } from '../../words/figures.ts';
import { takeRecords } from './take.ts';

export function Take({ records, coding }: { records: readonly CodedRecord[]; coding: Coding }) {
  const to = useSignal<CrosswalkTarget>('htcds');
  const passphrase = useSignal<string | null>(null);
  const { note, title, date } = coding.targets[to.value];
  const save = async () => {
    const taking = await takeRecords(records, coding, to.value);
    download(taking.file, `heed-records-${to.value}.age`);
    passphrase.value = taking.passphrase;
  };
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <p>{w.yearly}</p>
      <Select
        label={w.standard}
        id="take-standard"
        value={to.value}
        options={targets.map((target) => [target, coding.targets[target].title])}
        onChange={(target) => (to.value = target as CrosswalkTarget)}
      />
      <p class="hint">
        {title}, {date}. {note}
      </p>
      <button type="button" onClick={save}>
        {w.save}
      </button>
      <div role="status">
        {passphrase.value !== null && (
          <div class="care">
            <p>{w.done}</p>
            <p class="print">{passphrase}</p>
          </div>
        )}
      </div>
    </section>
  );
}
