// Who would get something: a service of the directory, another desk here, or whoever is named.

import type { DisclosureRecipient } from '@heed/domain/casework';
import { useEffect } from 'preact/hooks';
import type { FieldFault } from '../model/field-faults.ts';
import { sessionSignal } from '../model/session/scope.ts';
import { session } from '../model/session/session.ts';
import { recipientWords, caseWords as w } from '../words/case.ts';
import { countryName } from '../words/format.ts';

interface Service {
  readonly id: string;
  readonly name: string;
  /** ISO 3166 code, or 'EU'. */
  readonly country: string;
}
/** As the directory gives it. */
interface ListedService {
  readonly id: string;
  readonly name: string;
  readonly service_areas: readonly { readonly extent: string }[];
}
/** Services of the public directory, read once; empty while it is not there. */
const services = sessionSignal<readonly Service[]>([]);
/** Whether those of other countries are offered too. */
const isEverywhere = sessionSignal(false);

/** Of the organisation's own country, and those for all of the EU. */
function servicesNear(): readonly Service[] {
  const own = session.value!.keyring.me.organisation.country;
  return services.value.filter(({ country }) => country === own || country === 'EU');
}
const offered = (): readonly Service[] => (isEverywhere.value ? services.value : servicesNear());

async function readServices(): Promise<void> {
  const all: Service[] = [];
  for (let page = 1; ; page++) {
    const response = await fetch(`/api/hsds/services?page=${page}&per_page=100`);
    if (!response.ok) return;
    const { contents, total_pages } = (await response.json()) as {
      contents: ListedService[];
      total_pages: number;
    };
    for (const { id, name, service_areas } of contents)
      all.push({ id, name, country: service_areas[0]?.extent ?? '' });
    if (page >= total_pages) break;
  }
  services.value = all;
}

interface RecipientProps {
  readonly id: string;
  readonly value: DisclosureRecipient;
  readonly put: (value: DisclosureRecipient) => void;
  readonly desk: string;
  readonly faults: readonly FieldFault[];
  /** Where the recipient stands in the form. */
  readonly at: string;
}

/** The other desks of this organisation. */
const desksBeside = (own: string) =>
  session.value!.keyring.me.organisation.desks.filter((desk) => desk.id !== own);

export function RecipientField(props: RecipientProps) {
  useEffect(() => {
    // Where it cannot be read, the name is typed.
    if (services.value.length === 0) void readServices().catch(() => {});
  }, []);
  return (
    <>
      <KindField {...props} />
      <NameField {...props} />
    </>
  );
}

/** Who says 'another desk' where there is one other means that one. */
function onlyOne(kind: DisclosureRecipient['kind'], own: string): DisclosureRecipient {
  const [desk, ...others] = kind === 'desk' ? desksBeside(own) : [];
  return desk !== undefined && others.length === 0
    ? { kind, id: desk.id, name: desk.name }
    : { kind, id: '', name: '' };
}

function KindField({ id, value, put, desk, faults, at }: RecipientProps) {
  const fault = faults.find(({ field }) => field === `${at}.kind`);
  const kinds = Object.keys(recipientWords) as DisclosureRecipient['kind'][];
  return (
    <div class="field">
      <label for={`${id}-kind`}>{w.recipientKind}</label>
      {fault && (
        <p class="fault" id={`${id}-kind-fault`}>
          {fault.says}
        </p>
      )}
      <select
        id={`${id}-kind`}
        value={value.kind}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${id}-kind-fault`}
        onChange={(e) => put(onlyOne(e.currentTarget.value as DisclosureRecipient['kind'], desk))}
      >
        <option value="">{w.choose}</option>
        {kinds
          .filter((kind) => kind !== 'desk' || desksBeside(desk).length > 0)
          .map((kind) => (
            <option value={kind} key={kind}>
              {recipientWords[kind]}
            </option>
          ))}
      </select>
    </div>
  );
}

interface NameProps extends Pick<RecipientProps, 'id' | 'value' | 'put' | 'desk'> {
  readonly invalid: { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string };
}

function NameField({ id, value, put, desk, faults, at }: RecipientProps) {
  const fault = faults.find(({ field }) => field === `${at}.name`);
  const invalid = fault ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-fault` } : {};
  const props = { id, value, put, desk, invalid };
  return (
    <div class="field">
      <label for={`${id}-name`}>{w.recipientName}</label>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault.says}
        </p>
      )}
      {value.kind === 'desk' ? <DeskChoice {...props} /> : <TypedName {...props} />}
      {value.kind === 'service' && (
        <>
          <datalist id={`${id}-list`}>
            {offered().map((service) => (
              <option value={service.name} key={service.id} />
            ))}
          </datalist>
          <Everywhere id={id} />
        </>
      )}
    </div>
  );
}

/** What the list offers, and the way to all of it. */
function Everywhere({ id }: { id: string }) {
  const { country } = session.value!.keyring.me.organisation;
  if (servicesNear().length === services.value.length) return null;
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={`${id}-everywhere`}
        data-act="everywhere"
        checked={isEverywhere.value}
        onChange={(event) => (isEverywhere.value = event.currentTarget.checked)}
      />
      <label for={`${id}-everywhere`}>{w.everywhere({ country: countryName(country) })}</label>
    </div>
  );
}

function DeskChoice({ id, value, put, desk: own, invalid }: NameProps) {
  const others = desksBeside(own);
  return (
    <select
      id={`${id}-name`}
      value={value.id}
      {...invalid}
      onChange={(e) => {
        const desk = others.find((other) => other.id === e.currentTarget.value);
        put({ ...value, id: desk?.id ?? '', name: desk?.name ?? '' });
      }}
    >
      <option value="">{w.choose}</option>
      {others.map((desk) => (
        <option value={desk.id} key={desk.id}>
          {desk.name}
        </option>
      ))}
    </select>
  );
}

/** A name of the directory brings the service's id with it. */
const TypedName = ({ id, value, put, invalid }: NameProps) => (
  <input
    id={`${id}-name`}
    type="text"
    autocomplete="off"
    maxLength={500}
    list={value.kind === 'service' ? `${id}-list` : undefined}
    {...invalid}
    value={value.name}
    onInput={(e) => {
      const name = e.currentTarget.value;
      const match = services.value.find((service) => service.name === name);
      put({ ...value, id: value.kind === 'service' ? (match?.id ?? '') : '', name });
    }}
  />
);
