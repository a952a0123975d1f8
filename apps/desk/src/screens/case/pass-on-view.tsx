// Beside a referral to a place outside of this server: Heed sends it nothing. A member rings, or hands over
// what the consent covers, on paper.

import { type Body, type CaseRecord, latest, maySend } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { NumberToRing } from '../../components/number-view.tsx';
import { file } from '../../model/case/file.ts';
import { referralText } from '../../model/case/referral-text.ts';
import { referralTextOf } from '../../model/case/saving/refer.ts';
import { reading } from '../../model/conversation/open.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { passOnWords, refusedWords } from '../../words/case.ts';

const w = passOnWords;

export function PassOn({ record }: { record: CaseRecord<'referral'> }) {
  const { body } = latest(record);
  if (body.state !== 'sent') return null;
  return (
    <div class="care pass-on" data-pass-on={record.id}>
      <p>
        {w.notSent({ name: body.to.name })} <Numbers service={body.to.id} />
      </p>
      <Text body={body} />
    </div>
  );
}

/** Of the directory; of a place that it does not know, none. */
function Numbers({ service }: { service: string }) {
  const numbers = useSignal<readonly string[] | null>(null);
  useEffect(() => {
    if (service === '') return;
    void fetch(`/api/hsds/services/${encodeURIComponent(service)}`)
      .then(async (answer) => {
        if (!answer.ok) return;
        const { phones = [] } = (await answer.json()) as { phones?: { readonly number: string }[] };
        numbers.value = phones.map(({ number }) => number);
      })
      // Without a network the sentence stands alone.
      .catch(() => {});
  }, [service]);
  if (service === '') return <span>{w.noNumber}</span>;
  if (numbers.value === null) return null;
  return (
    <>
      {numbers.value.map((number) => (
        <span key={number} data-number={number}>
          <NumberToRing number={number} />{' '}
        </span>
      ))}
    </>
  );
}

/** Exactly the parts that the consent covers, as they would go to another desk. */
function Text({ body }: { body: Body<'referral'> }) {
  const isShown = useSignal(false);
  const id = useId();
  const [now, read] = [file.value, reading.value];
  if (now === null || read === null) return null;
  const may = maySend(now, { to: body.to, parts: body.parts, now: Date.now() });
  if (!may.ok) return <p class="warn">{refusedWords[may.why]}</p>;
  return (
    <>
      <div class="row">
        <button
          type="button"
          data-act="show-parts"
          aria-expanded={isShown.value}
          aria-controls={id}
          onClick={() => (isShown.value = !isShown.value)}
        >
          {w.show}
        </button>
        {isShown.value && (
          <button type="button" data-act="print-parts" onClick={() => printParts(id)}>
            {w.print}
          </button>
        )}
      </div>
      {isShown.value && (
        <p class="text" dir="auto" id={id} data-parts {...personWords}>
          {referralText(now, read, referralTextOf(body, session.value!.keyring))}
        </p>
      )}
    </>
  );
}

/** These parts alone, and no word of the case around them. */
function printParts(id: string): void {
  const part = document.getElementById(id);
  if (part === null) return;
  part.dataset.printing = '';
  document.body.dataset.print = 'parts';
  const end = () => {
    delete part.dataset.printing;
    delete document.body.dataset.print;
  };
  addEventListener('afterprint', end, { once: true });
  print();
}
