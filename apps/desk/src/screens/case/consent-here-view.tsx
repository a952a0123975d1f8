// In the form of a referral that no consent covers.
import { type Body, bodiesOf, headOf, lacksGuardian, mayAgreeForChild } from '@heed/domain/casework';
import { Radios } from '../../components/form-controls.tsx';
import { agree, type RecordForm } from '../../model/case/editing.ts';
import { file } from '../../model/case/file.ts';
import { reportedIn } from '../../model/case/head.ts';
import { agreementFaults, lacksConsent } from '../../model/case/saving/consent-here.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import type { FieldFault } from '../../model/field-faults.ts';
import { personWords } from '../../ui/blur.ts';
import { describedBy, FieldHints } from '../../ui/parts.tsx';
import { needWords, partWords, consentHereWords as w } from '../../words/case.ts';
import { formWords } from '../../words/form.ts';

const c = formWords.consent;

/** Where nothing covers what would go: who agreed to it, written down by the same press. */
export function ConsentHere({ now, read }: { now: RecordForm; read: Reading }) {
  if (file.value === null || !lacksConsent(now, file.value)) return null;
  const { danger } = headOf(file.value, reportedIn(read), Date.now());
  const { to } = now.values as Body<'referral'>;
  const { giver, how } = now.agreement ?? {};
  const { nobody, ...others } = c.giver.options;
  return (
    <fieldset class="field care" id="case-consent-here" aria-describedby="consent-here">
      <legend>{w.title({ name: to.name })}</legend>
      {now.lacksConsent && <p class="fault">{w.fault}</p>}
      <Radios
        id="case-agreed"
        name="case-agreed"
        options={Object.entries(danger === 'now' ? { ...others, nobody } : others)}
        value={giver}
        put={(next) => agree({ giver: next as Body<'consent'>['giver'] })}
      />
      <MoreOfGiver now={now} read={read} />
      {giver !== undefined && giver !== 'nobody' && (
        <fieldset class="field">
          <legend>{w.how}</legend>
          <Radios
            id="case-agreed-how"
            name="case-agreed-how"
            options={Object.entries(c.how.options)}
            value={how}
            put={(next) => agree({ how: next as Body<'consent'>['how'] })}
          />
        </fieldset>
      )}
      <p class="hint" id="consent-here">
        {whatIsWritten(now)}
      </p>
    </fieldset>
  );
}

function whatIsWritten({ values, agreement }: RecordForm): string {
  const { need, parts } = values as Body<'referral'>;
  const names = parts.map((part) => partWords[part]).join(', ');
  if (agreement?.giver === 'nobody') return w.nobody({ parts: names });
  return w.text({ purpose: needWords[need] ?? '…', parts: names });
}

/** Of a parent or guardian who and by which right, of a child the law, of danger the reason. */
function MoreOfGiver({ now, read }: { now: RecordForm; read: Reading }) {
  const { giver, right = '' } = now.agreement ?? {};
  const isChild = headOf(file.value!, reportedIn(read), Date.now()).under18 === 'yes';
  const isForChild = giver === 'parent' || giver === 'guardian';
  const faults = now.lacksConsent ? agreementFaults(now) : [];
  return (
    <>
      {isForChild && <Line name="giverName" label={c.giverName.label} now={now} faults={faults} />}
      {(isForChild || (isChild && giver === 'person')) && (
        <Line name="right" label={c.right.label} hint={c.right.hint} now={now} faults={faults} />
      )}
      {giver === 'nobody' && <NeverOthers />}
      {giver === 'nobody' && <Line name="reason" label={c.reason.label} now={now} faults={faults} />}
      {isChild && (giver === undefined || giver === '' || !mayAgreeForChild({ giver, right })) && (
        <ChildNotice />
      )}
    </>
  );
}

/** Whom the person named who must never hear of it: free words, which no rule reads. */
export function NeverOthers() {
  const others = (file.value === null ? [] : bodiesOf(file.value, 'never'))
    .map((never) => never.others.trim())
    .filter((words) => words !== '');
  return others.length === 0 ? null : (
    <p class="care" data-never="others">
      {w.neverOthers}
      <bdi dir="auto" {...personWords}>
        {others.join(' · ')}
      </bdi>
    </p>
  );
}

const ChildNotice = () => (
  <p class="care" data-lacks="guardian">
    {w.child}
  </p>
);

/** Where a consent is there already, and nobody who may speak for a child has given it. */
export function ChildWithoutGuardian({ now, read }: { now: RecordForm; read: Reading }) {
  const { to } = now.values as Body<'referral'>;
  if (file.value === null || to.name === '' || lacksConsent(now, file.value)) return null;
  const head = headOf(file.value, reportedIn(read), Date.now());
  return head.under18 === 'yes' && lacksGuardian(file.value, { to, now: Date.now() }) ? (
    <ChildNotice />
  ) : null;
}

function Line(props: {
  name: 'giverName' | 'right' | 'reason';
  label: string;
  hint?: string;
  now: RecordForm;
  faults: readonly FieldFault[];
}) {
  const { name, now } = props;
  const id = `case-agreed-${name}`;
  const fault = props.faults.find(({ field }) => field === name);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <FieldHints id={id} hint={props.hint} fault={fault?.says} />
      <input
        type="text"
        id={id}
        dir="auto"
        autocomplete="off"
        maxLength={500}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, props.hint, fault)}
        value={now.agreement?.[name] ?? ''}
        onInput={(event) => agree({ [name]: event.currentTarget.value })}
      />
    </div>
  );
}
