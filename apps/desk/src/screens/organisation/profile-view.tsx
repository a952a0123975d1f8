// What the public pages promise, in pages: the organisation itself, its desks, their hours, the roster; apart
// from them what lawyers looked at, and how the service runs.
import { type Fault, faultAt } from '@heed/domain/faults';
import { type DeskProfile, hasModule, moduleNames, type Organisation } from '@heed/domain/organisation';
import { Fields } from '../../components/form-view.tsx';
import { SubPages } from '../../components/sub-pages.tsx';
import type { FormField } from '../../model/case/form-fields.ts';
import { profileWords as w } from '../../words/organisation.ts';
import { type DeskPageProps, OfDesk } from './desk-choice.tsx';
import { Hours } from './hours-view.tsx';
import { PartForm } from './part-form.tsx';
import { LegalReviews } from './reviews-view.tsx';
import { Roster } from './roster-view.tsx';
import { Service } from './service-view.tsx';
import { usePart, withDesk } from './use-part.ts';

export function Profile() {
  const { pages } = w;
  return (
    <div class="form profile">
      <SubPages
        title={w.title}
        keepsPart
        pages={[
          { id: 'profile', title: pages.profile, Page: OrganisationPage },
          { id: 'modules', title: pages.modules, Page: ModulesPage },
          { id: 'desks', title: pages.desks, Page: DesksPage },
          { id: 'hours', title: pages.hours, Page: HoursPage },
          { id: 'roster', title: pages.roster, Page: RosterPage },
          { id: 'reviews', title: pages.reviews, Page: LegalReviews },
          { id: 'service', title: pages.service, Page: Service },
        ]}
      />
    </div>
  );
}

const DesksPage = () => <OfDesk Page={DeskFields} />;
const HoursPage = () => <OfDesk Page={Hours} />;
const RosterPage = () => <OfDesk Page={Roster} />;

const numberFault = (field: string, text: string): readonly Fault[] =>
  /^\d+$/.test(text) ? [] : [faultAt(field, 'needs-whole-number')];
const wordsFault = (field: string, text: string): readonly Fault[] =>
  text.trim() === '' ? [faultAt(field, 'must-not-be-empty')] : [];

const organisationForm = (organisation: Organisation) => ({
  name: organisation.name,
  contact: organisation.contact,
  policeTies: organisation.policeTies,
  keepDays: String(organisation.keepDays),
  caseloadCap: String(organisation.caseloadCap ?? ''),
  closingNeedsApproval: organisation.closingNeedsApproval === true,
});
type OrganisationForm = ReturnType<typeof organisationForm>;

const organisationFields = (): readonly FormField[] => [
  { name: 'name', label: w.name, type: 'line' },
  { name: 'contact', label: w.contact, type: 'line' },
  { name: 'policeTies', label: w.policeTies, type: 'text' },
  { name: 'keepDays', label: w.keepDays, type: 'line' },
  { name: 'caseloadCap', label: w.caseloadCap, type: 'line' },
  { name: 'closingNeedsApproval', label: w.closingNeedsApproval, type: 'yes' },
];

function OrganisationPage() {
  const part = usePart<OrganisationForm>({
    draft: 'organisation',
    read: organisationForm,
    check: (form) => [
      ...wordsFault('name', form.name),
      ...wordsFault('contact', form.contact),
      ...wordsFault('policeTies', form.policeTies),
      ...numberFault('keepDays', form.keepDays),
      ...(form.caseloadCap === '' ? [] : numberFault('caseloadCap', form.caseloadCap)),
    ],
    write: (organisation, form) => ({
      ...organisation,
      ...form,
      keepDays: Number(form.keepDays),
      caseloadCap: form.caseloadCap === '' ? null : Number(form.caseloadCap),
    }),
  });
  return (
    <>
      <p>{w.text}</p>
      <PartForm part={part}>
        <Fields
          {...{ fields: organisationFields(), values: part.form, faults: part.faults }}
          {...{ at: '', form: 'organisation', desk: '' }}
          onChange={(values) => part.put(values as Partial<OrganisationForm>)}
        />
      </PartForm>
    </>
  );
}

/** An organisation that never chose has all of them on: it shows as that. */
const modulesForm = (organisation: Organisation) => ({
  modules: moduleNames.filter((name) => hasModule(organisation, name)),
});
type ModulesForm = ReturnType<typeof modulesForm>;

function ModulesPage() {
  const part = usePart<ModulesForm>({
    draft: 'organisation modules',
    read: modulesForm,
    check: () => [],
    write: (organisation, { modules }) => ({ ...organisation, modules }),
  });
  const options = moduleNames.map((name) => [name, w.modules[name]] as const);
  return (
    <>
      <p>{w.modulesText}</p>
      <PartForm part={part}>
        <Fields
          fields={[{ name: 'modules', label: w.modulesOn, type: 'checks', options }]}
          {...{ values: part.form, faults: part.faults, at: '', form: 'modules', desk: '' }}
          onChange={(values) => part.put(values as Partial<ModulesForm>)}
        />
      </PartForm>
    </>
  );
}

const deskForm = (desk: DeskProfile) => ({
  name: desk.name,
  languages: desk.languages,
  timeZone: desk.timeZone,
  replyWithinOpenHours: String(desk.replyWithinOpenHours),
  interpreterHours: String(desk.interpreterHours ?? ''),
});
type DeskForm = ReturnType<typeof deskForm>;

const deskFields = (): readonly FormField[] => [
  { name: 'name', label: w.deskName, type: 'line' },
  { name: 'languages', label: w.languages, type: 'codes', list: 'languages' },
  { name: 'timeZone', label: w.timeZone, type: 'code', list: 'timeZones' },
  { name: 'replyWithinOpenHours', label: w.within, type: 'line' },
  { name: 'interpreterHours', label: w.interpreter, type: 'line' },
];

function DeskFields({ desk, index }: DeskPageProps) {
  const part = usePart<DeskForm>({
    draft: `organisation desk ${desk.id}`,
    at: `desks.${index}.`,
    read: ({ desks }) => deskForm(desks[index]!),
    check: (form) => [
      ...wordsFault('name', form.name),
      ...(form.languages.length === 0 ? [faultAt('languages', 'must-be-chosen')] : []),
      ...(form.timeZone === '' ? [faultAt('timeZone', 'must-be-chosen')] : []),
      ...numberFault('replyWithinOpenHours', form.replyWithinOpenHours),
      ...(form.interpreterHours === '' ? [] : numberFault('interpreterHours', form.interpreterHours)),
    ],
    write: (organisation, form) =>
      withDesk(organisation, index, {
        ...form,
        replyWithinOpenHours: Number(form.replyWithinOpenHours),
        interpreterHours: form.interpreterHours === '' ? null : Number(form.interpreterHours),
      }),
  });
  return (
    <PartForm part={part}>
      <Fields
        {...{ fields: deskFields(), values: part.form, faults: part.faults }}
        {...{ at: '', form: 'desk', desk: desk.id }}
        onChange={(values) => part.put(values as Partial<DeskForm>)}
      />
    </PartForm>
  );
}
