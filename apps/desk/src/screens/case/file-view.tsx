// Handing a case to an organisation with a Heed of its own, by a file; and opening one that came.

import { type CaseRecord, latest, maySend } from '@heed/domain/casework';
import { fingerprintDigits } from '@heed/envelope';
import { type Signal, useSignal } from '@preact/signals';
import { file } from '../../model/case/file.ts';
import { beginTaking } from '../../model/case/new-case.ts';
import {
  makeReferralFile,
  type Partner,
  type ReferralFile,
  readPartner,
  readReferralFile,
} from '../../model/case/referral-file.ts';
import { referralFacts, referralText } from '../../model/case/referral-text.ts';
import { referralTextOf } from '../../model/case/saving/refer.ts';
import { writeEntry } from '../../model/case/write-entry.ts';
import { download } from '../../model/conversation/attachment.ts';
import { openConversation as load, newMessageId } from '../../model/conversation/load.ts';
import { act } from '../../model/conversation/open.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { faultText } from '../../model/fault.ts';
import { openConversation } from '../../model/navigation.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { call, client, session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { caseWords, refusedWords, fileWords as w } from '../../words/case.ts';

/** Beside a referral to another organisation. */
export function MakeFile({ record }: { record: CaseRecord<'referral'> }) {
  const { body } = latest(record);
  const partner = useSignal<Partner | null>(null);
  const fault = useSignal('');
  const desk = useSignal('');
  const compared = useSignal(false);
  const id = `file-${record.id}`;
  if (body.link !== null) return <CodeThere code={body.link.code} />;
  const choose = async (upload: File | undefined) => {
    if (upload === undefined) return;
    const { day, me } = session.value!.keyring;
    const result = readPartner(await upload.text(), day, me.organisationKey ?? '');
    partner.value = typeof result === 'string' ? null : result;
    fault.value = typeof result === 'string' ? w.partnerFaults[result] : '';
    desk.value = typeof result === 'string' ? '' : result.desks.length === 1 ? result.desks[0]!.id : '';
    compared.value = false;
  };
  const make = () => {
    // Consent may have been taken back since the referral was written.
    const may = file.value && maySend(file.value, { to: body.to, parts: body.parts, now: Date.now() });
    if (may && !may.ok) {
      fault.value = refusedWords[may.why];
      return;
    }
    return act(w.savedNotice, async (present, keyring) => {
      if (partner.value !== null)
        await makeFile(record, { partner: partner.value, desk: desk.value }, present, keyring);
    });
  };
  return (
    <details>
      <summary>{w.open}</summary>
      <div class="field">
        <label for={id}>{w.partner}</label>
        <p class="hint" id={`${id}-hint`}>
          {w.partnerHint}
        </p>
        <input
          id={id}
          type="file"
          aria-describedby={`${id}-hint`}
          onChange={(e) => choose(e.currentTarget.files?.[0])}
        />
      </div>
      <div role="status">{fault.value !== '' && <p class="warn">{fault.value}</p>}</div>
      {partner.value && (
        <ForPartner id={id} partner={partner.value} desk={desk} compared={compared} onMake={make} />
      )}
    </details>
  );
}

/** Seals the case to a partner's desk, writes its code into the referral and saves the file. */
async function makeFile(
  record: CaseRecord<'referral'>,
  { partner, desk }: { readonly partner: Partner; readonly desk: string },
  present: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const now = file.value;
  if (now === null) return;
  const { body } = latest(record);
  const taking = await beginTaking(client, partner.salt);
  const text = referralText(now, present, referralTextOf(body, keyring));
  const to = { partner, desk, from: present.row.desk, keyring };
  const referralFile = await makeReferralFile(
    taking,
    { text, facts: referralFacts(present, body.parts) },
    to,
  );
  // The code first: without it the answer could not be read.
  const linked = { ...body, link: { code: taking.code } };
  const place = { before: record, thing: record.id, id: newMessageId() };
  await writeEntry('referral', linked, place, present, keyring);
  download(new Blob([referralFile], { type: 'application/json' }), 'hand-over.heed');
}

interface ForPartnerProps {
  readonly id: string;
  readonly partner: Partner;
  readonly desk: Signal<string>;
  readonly compared: Signal<boolean>;
  readonly onMake: () => void;
}

/** The fingerprint to compare, and the partner's desk. Nothing is made before both. */
const ForPartner = ({ id, partner, desk, compared, onMake }: ForPartnerProps) => (
  <>
    <p>
      {w.compare({ name: partner.name })}
      <br />
      <span class="digits" dir="ltr">
        {fingerprintDigits(partner.fingerprint)}
      </span>
    </p>
    <div class="field">
      <label for={`${id}-desk`}>{w.desk}</label>
      <select id={`${id}-desk`} value={desk} onChange={(e) => (desk.value = e.currentTarget.value)}>
        <option value="">{caseWords.choose}</option>
        {partner.desks.map((ownDesk) => (
          <option value={ownDesk.id} key={ownDesk.id}>
            {ownDesk.name}
          </option>
        ))}
      </select>
    </div>
    <div class="tick">
      <input
        type="checkbox"
        id={`${id}-same`}
        checked={compared}
        onChange={(e) => (compared.value = e.currentTarget.checked)}
      />
      <label for={`${id}-same`}>{w.same}</label>
    </div>
    <button type="button" class="act" disabled={!compared.value || desk.value === ''} onClick={onMake}>
      {w.make}
    </button>
  </>
);

/** By it the answer is read on the other organisation's own page. */
const CodeThere = ({ code }: { code: string }) => (
  <details>
    <summary>{w.codeThere}</summary>
    <p class="hint">{w.codeThereText}</p>
    <p class="digits" dir="ltr">
      {code.replace(/(.{4})(?=.)/g, '$1 ')}
    </p>
  </details>
);

/** On the screen of a new case: a file that another organisation handed over. */
export function OpenFile() {
  const { keyring } = session.value!;
  const referralFile = useSignal<ReferralFile | null>(null);
  const fault = useSignal('');
  const choose = async (upload: File | undefined) => {
    if (upload === undefined) return;
    const read = upload.size > 6_000_000 ? 'not-one' : await readReferralFile(await upload.text(), keyring);
    referralFile.value = typeof read === 'string' ? null : read;
    fault.value = typeof read === 'string' ? w.faults[read] : '';
  };
  const take = async () => {
    try {
      const { id, again } = await call('intake.openCase', referralFile.value!.request);
      if (again) fault.value = w.again;
      else {
        await load(client, keyring, id);
        openConversation(id);
      }
    } catch (error) {
      fault.value = faultText(error);
    }
  };
  return (
    <section aria-labelledby="open-file">
      <h2 id="open-file">{w.came}</h2>
      <div class="field">
        <label for="hand-over-file">{w.cameFile}</label>
        <input id="hand-over-file" type="file" onChange={(e) => choose(e.currentTarget.files?.[0])} />
      </div>
      <div role="status">{fault.value !== '' && <p class="warn">{fault.value}</p>}</div>
      {referralFile.value && (
        <>
          <p>
            {w.compare({ name: referralFile.value.from })}
            <br />
            <span class="digits" dir="ltr">
              {fingerprintDigits(referralFile.value.fingerprint)}
            </span>
          </p>
          <p class="text card" dir="auto" {...reveal()}>
            {referralFile.value.text}
          </p>
          <button type="button" class="act" onClick={take}>
            {w.take}
          </button>
        </>
      )}
    </section>
  );
}
