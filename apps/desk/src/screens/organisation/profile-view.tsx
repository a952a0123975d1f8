// The keeper's form of what the public pages promise: hours, languages, closures, reply within, who is on
// duty.

import type { DeskProfile, Organisation } from '@heed/domain/organisation';
import { may } from '@heed/domain/roles';
import { useSignal } from '@preact/signals';
import { DraftForm } from '../../components/draft-form.tsx';
import { attempt } from '../../model/fault.ts';
import { call, keepDraft, reload, session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { failure, Notice, type StatusMessage } from '../../ui/notice.tsx';
import { describedBy, FieldHints } from '../../ui/parts.tsx';
import { profileWords } from '../../words/organisation.ts';
import {
  type NamedMember,
  type ProfileResult,
  readClosures,
  readHours,
  readRoster,
  readTags,
  writeClosures,
  writeHours,
  writeRoster,
} from './profile.ts';
import { LegalReviews } from './reviews-view.tsx';

const w = profileWords;
const draft = 'organisation';

/** Those who may be on duty at a desk: its readers. */
const membersOf = (desk: string): readonly NamedMember[] =>
  session.value!.keyring.me.members.filter(
    ({ state, role, desks }) => state === 'active' && may(role, 'answer') && desks.includes(desk),
  );

export function Profile() {
  const present = session.value!.keyring.me.organisation;
  const notice = useSignal<StatusMessage | null>(null);
  const fault = useSignal<BadLine | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const next = organisationFrom(present, membersOf, (name) => String(form.get(name) ?? ''));
    fault.value = 'line' in next ? next : null;
    if ('line' in next) {
      notice.value = failure(w.badLine({ line: next.line }));
      return setTimeout(() => focus(`[id="${next.field}"]`));
    }
    await attempt(notice, w.saved, async () => {
      await call('organisation.update', { organisation: next });
      keepDraft(draft, '');
      await reload();
    });
  };
  return (
    <div class="form">
      <h1>{w.title}</h1>
      <p>{w.text}</p>
      <DraftForm draft={draft} onSubmit={submit}>
        <Line name="name" label={w.name} value={present.name} />
        <Line name="contact" label={w.contact} value={present.contact} />
        <Area name="policeTies" label={w.policeTies} value={present.policeTies} />
        <Line name="keepDays" label={w.keepDays} value={String(present.keepDays)} type="number" />
        <Line
          name="caseloadCap"
          label={w.caseloadCap}
          value={String(present.caseloadCap ?? '')}
          type="number"
          optional
        />
        <div class="tick">
          <input
            type="checkbox"
            id="closingNeedsApproval"
            name="closingNeedsApproval"
            defaultChecked={present.closingNeedsApproval === true}
          />
          <label for="closingNeedsApproval">{w.closingNeedsApproval}</label>
        </div>
        {present.desks.map((desk) => (
          <DeskFields desk={desk} fault={fault.value} key={desk.id} />
        ))}
        <Notice message={notice.value} />
        <button type="submit" class="act">
          {w.save}
        </button>
      </DraftForm>
      <LegalReviews />
    </div>
  );
}

function DeskFields({ desk, fault }: { desk: DeskProfile; fault: BadLine | null }) {
  const at = (name: string) => `${desk.id}.${name}`;
  return (
    <section class="card">
      <h2>{desk.name}</h2>
      <Line name={at('name')} label={w.deskName} value={desk.name} />
      <Line name={at('languages')} label={w.languages} value={desk.languages.join(', ')} />
      <div class="columns">
        <Line name={at('timeZone')} label={w.timeZone} value={desk.timeZone} />
        <Line name={at('within')} label={w.within} value={String(desk.replyWithinOpenHours)} type="number" />
      </div>
      <Line
        name={at('interpreter')}
        label={w.interpreter}
        value={desk.interpreterHours === null ? '' : String(desk.interpreterHours)}
        type="number"
        optional
      />
      <Area name={at('hours')} label={w.hours} value={writeHours(desk.hours)} fault={fault} />
      <Area name={at('duty')} label={w.duty} value={writeHours(desk.dutyHours)} fault={fault} />
      <Area
        name={at('roster')}
        label={w.roster}
        hint={w.rosterHint}
        value={writeRoster(desk.roster ?? [], membersOf(desk.id))}
        fault={fault}
      />
      <Area name={at('closures')} label={w.closures} value={writeClosures(desk.closures)} fault={fault} />
    </section>
  );
}

type LineProps = { name: string; label: string; value: string; type?: 'text' | 'number'; optional?: boolean };

function Line({ name, label, value, type, optional }: LineProps) {
  const field = { id: name, name, defaultValue: value, required: !optional };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {type === 'number' ? <input type="number" {...field} /> : <input type="text" {...field} />}
    </div>
  );
}

function Area(props: { name: string; label: string; value: string; hint?: string; fault?: BadLine | null }) {
  const { name, hint } = props;
  const says = props.fault?.field === name ? w.badLine({ line: props.fault.line }) : undefined;
  return (
    <div class="field">
      <label for={name}>{props.label}</label>
      <FieldHints id={name} hint={hint} fault={says} />
      <textarea
        id={name}
        name={name}
        rows={3}
        defaultValue={props.value}
        aria-describedby={describedBy(name, hint, says)}
        aria-invalid={says ? true : undefined}
      />
    </div>
  );
}

/** A line that is not understood, and the field that it stands in. */
interface BadLine {
  readonly field: string;
  readonly line: string;
}

/** The organisation as it was typed, or the first line that is not understood. */
function organisationFrom(
  present: Organisation,
  members: (desk: string) => readonly NamedMember[],
  field: (name: string) => string,
): Organisation | BadLine {
  const desks: DeskProfile[] = [];
  for (const desk of present.desks) {
    const at = (name: string) => field(`${desk.id}.${name}`);
    const [hours, dutyHours] = [readHours(at('hours')), readHours(at('duty'))];
    const closures = readClosures(at('closures'));
    const roster = readRoster(at('roster'), members(desk.id));
    for (const [name, result] of Object.entries({ hours, duty: dutyHours, roster, closures }))
      if (!result.ok) return { field: `${desk.id}.${name}`, line: result.line };
    desks.push({
      ...desk,
      name: at('name'),
      languages: readTags(at('languages')),
      timeZone: at('timeZone'),
      replyWithinOpenHours: Number(at('within')),
      interpreterHours: at('interpreter') === '' ? null : Number(at('interpreter')),
      hours: valueOrNone(hours),
      dutyHours: valueOrNone(dutyHours),
      closures: valueOrNone(closures),
      roster: valueOrNone(roster),
    });
  }
  const { name, contact, policeTies } = {
    name: field('name'),
    contact: field('contact'),
    policeTies: field('policeTies'),
  };
  const caseloadCap = field('caseloadCap') === '' ? null : Number(field('caseloadCap'));
  const closingNeedsApproval = field('closingNeedsApproval') !== '';
  const keepDays = Number(field('keepDays'));
  return { ...present, name, contact, policeTies, keepDays, caseloadCap, closingNeedsApproval, desks };
}

const valueOrNone = <T,>(read: ProfileResult<T>): readonly T[] => (read.ok ? read.value : []);
