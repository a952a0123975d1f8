// Which desk a page of the profile is about: each has an address of its own.
import type { DeskProfile } from '@heed/domain/organisation';
import { may } from '@heed/domain/roles';
import type { JSX } from 'preact';
import { openItem, openPart, showItem } from '../../model/navigation.ts';
import { session } from '../../model/session/session.ts';
import { profileWords as w } from '../../words/organisation.ts';

/** A desk, and where it stands in the profile. */
export interface DeskPageProps {
  readonly desk: DeskProfile;
  readonly index: number;
}

/** `Page` of the desk that is chosen, the first one where none is. */
export function OfDesk({ Page }: { Page: (props: DeskPageProps) => JSX.Element }) {
  const { desks } = session.value!.keyring.me.organisation;
  const index = Math.max(
    0,
    desks.findIndex(({ id }) => id === openPart.value),
  );
  const desk = desks[index]!;
  return (
    <>
      {desks.length > 1 && (
        <nav class="views" aria-label={w.desk}>
          {desks.map(({ id, name }) => (
            <button
              type="button"
              key={id}
              data-desk-page={id}
              aria-current={id === desk.id ? 'page' : undefined}
              onClick={() => showItem(openItem.value!, { part: id })}
            >
              {name}
            </button>
          ))}
        </nav>
      )}
      <h2>{desk.name}</h2>
      <Page desk={desk} index={index} key={desk.id} />
    </>
  );
}

/** A member of the desk, as the roster names them. */
export interface NamedMember {
  readonly id: string;
  readonly name: string;
}

/** Those who may be on duty at a desk: its readers. */
export const membersOf = (desk: string): readonly NamedMember[] =>
  session.value!.keyring.me.members.filter(
    ({ state, role, desks }) => state === 'active' && may(role, 'answer') && desks.includes(desk),
  );
