// Whom a member can telephone when there is danger.
import { onDuty } from '@heed/domain/service-hours';
import { readersOf } from '../model/session/keyring.ts';
import { session } from '../model/session/session.ts';
import { telephoneAddress } from '../ui/telephone.ts';
import { dangerWords as w } from '../words/case.ts';

/** Whom a member can telephone: who is on duty now, else everybody who reads for the desk. */
export function Telephones({ desk }: { desk: string }) {
  const { keyring } = session.value!;
  const { member, members, organisation } = keyring.me;
  const profile = organisation.desks.find(({ id }) => id === desk);
  const duty = profile === undefined ? [] : onDuty(profile, Date.now());
  const all = duty.length > 0 ? duty : readersOf(keyring, desk).map((reader) => reader.member);
  const colleagues = members.filter(({ id }) => all.includes(id) && id !== member.id);
  if (colleagues.length === 0) return null;
  return (
    <p data-duty={duty.length}>
      {duty.length > 0 ? w.onDuty : w.noDuty}{' '}
      {colleagues.map(({ id, name, telephone }) => (
        <span key={id} data-telephone={id}>
          {name} <Call number={telephone} />.{' '}
        </span>
      ))}
    </p>
  );
}

/** A number to call; where a colleague has given none, that. */
const Call = ({ number }: { number: string | null }) =>
  number === null ? w.noTelephone : <a href={telephoneAddress(number)}>{number}</a>;
