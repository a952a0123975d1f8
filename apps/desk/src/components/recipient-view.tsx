// Who would get something: a service of the directory, another desk here, or whoever is named.

import type { DisclosureRecipient } from '@heed/domain/casework';
import { useEffect } from 'preact/hooks';
import type { FieldFault } from '../model/field-faults.ts';
import { sessionSignal } from '../model/session/scope.ts';
import { session } from '../model/session/session.ts';
import { recipientWords, caseWords as w } from '../words/case.ts';

interface Service {
  readonly id: string;
  readonly name: string;
}
/** Services of the public directory, read once; empty while it is not there. */
const services = sessionSignal<readonly Service[]>([]);

async function readServices(): Promise<void> {
  const all: Service[] = [];
  for (let page = 1; ; page++) {
    const response = await fetch(`/api/hsds/services?page=${page}&per_page=100&minimal=true`);
    if (!response.ok) return;
    const { contents, total_pages } = (await response.json()) as { contents: Service[]; total_pages: number };
    all.push(...contents.map(({ id, name }) => ({ id, name })));
    if (page >= total_pages) break;
  }
  services.value = all;
}

export function RecipientField(props: {
  id: string;
  value: DisclosureRecipient;
  put: (value: DisclosureRecipient) => void;
  desk: string;
  faults: readonly FieldFault[];
  /** Where the recipient stands in the form. */
  at: string;
}) {
  const { id, value, put, at } = props;
  const fault = props.faults.find(({ field }) => field === `${at}.name`);
  const kindFault = props.faults.find(({ field }) => field === `${at}.kind`);
  const others = session.value!.keyring.me.organisation.desks.filter((desk) => desk.id !== props.desk);
  useEffect(() => {
    // Where it cannot be read, the name is typed.
    if (services.value.length === 0) void readServices().catch(() => {});
  }, []);
  const kinds = Object.keys(recipientWords) as DisclosureRecipient['kind'][];
  return (
    <>
      <div class="field">
        <label for={`${id}-kind`}>{w.recipientKind}</label>
        {kindFault && (
          <p class="fault" id={`${id}-kind-fault`}>
            {kindFault.says}
          </p>
        )}
        <select
          id={`${id}-kind`}
          value={value.kind}
          aria-invalid={kindFault ? true : undefined}
          aria-describedby={kindFault && `${id}-kind-fault`}
          onChange={(e) =>
            put({ kind: e.currentTarget.value as DisclosureRecipient['kind'], id: '', name: '' })
          }
        >
          <option value="">{w.choose}</option>
          {kinds
            .filter((kind) => kind !== 'desk' || others.length > 0)
            .map((kind) => (
              <option value={kind} key={kind}>
                {recipientWords[kind]}
              </option>
            ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-name`}>{w.recipientName}</label>
        {fault && (
          <p class="fault" id={`${id}-fault`}>
            {fault.says}
          </p>
        )}
        {value.kind === 'desk' ? (
          <select
            id={`${id}-name`}
            value={value.id}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault && `${id}-fault`}
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
        ) : (
          <input
            id={`${id}-name`}
            type="text"
            autocomplete="off"
            maxLength={500}
            list={value.kind === 'service' ? `${id}-list` : undefined}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault && `${id}-fault`}
            value={value.name}
            onInput={(e) => {
              const name = e.currentTarget.value;
              const known = services.value.find((service) => service.name === name);
              put({ ...value, id: value.kind === 'service' ? (known?.id ?? '') : '', name });
            }}
          />
        )}
        {value.kind === 'service' && (
          <datalist id={`${id}-list`}>
            {services.value.map((service) => (
              <option value={service.name} key={service.id} />
            ))}
          </datalist>
        )}
      </div>
    </>
  );
}
