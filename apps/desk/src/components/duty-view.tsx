// Whom a member can telephone when there is danger, and what to do where nobody has given a number.
import { whomToRing } from '../model/case/whom-to-ring.ts';
import { session } from '../model/session/session.ts';
import { telephoneAddress } from '../ui/telephone.ts';
import { dangerWords as w } from '../words/case.ts';

export function Telephones({ desk }: { desk: string }) {
  const { duty, isOwnDuty, hasRoster, first, others } = whomToRing(session.value!.keyring, desk, Date.now());
  const isSilent = [...first, ...others].every(({ telephone }) => telephone === null);
  return (
    <div data-duty={duty}>
      {isOwnDuty && <p>{w.ownDuty}</p>}
      {first.length > 0 && (
        <p>
          {duty > 0 ? w.onDuty : hasRoster ? w.noDuty : w.noRoster} <Colleagues all={first} />
        </p>
      )}
      {others.length > 0 && (
        <p data-others>
          {w.others} <Colleagues all={others} />
        </p>
      )}
      {isSilent && <p data-no-number>{first.length === 0 ? w.nobodyElse : w.noNumbers}</p>}
    </div>
  );
}

const Colleagues = ({ all }: { all: ReturnType<typeof whomToRing>['first'] }) =>
  all.map(({ id, name, telephone }) => (
    <span key={id} data-telephone={id}>
      {name} {telephone === null ? w.noTelephone : <a href={telephoneAddress(telephone)}>{telephone}</a>}.
    </span>
  ));
