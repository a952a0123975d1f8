// What people said, in the order in which an editor needs it: what all groups share, what divides them.
import type { HandbookVoices } from '../../api/routes.ts';
import { plainReference, type Reference, statementRef } from '../../rules/index.ts';

type VotedConsultation = HandbookVoices['consultations'][number];
export type VotedStatement = VotedConsultation['statements'][number];

type Side = 'agree' | 'disagree';

const lowest = ({ shares }: VotedStatement, side: Side): number =>
  Math.min(...shares.map((share) => share[side]));
const span = ({ shares }: VotedStatement): number =>
  Math.max(...shares.map(({ agree }) => agree)) - Math.min(...shares.map(({ agree }) => agree));
/** The smallest share by which every group is on the same side. */
const commonShare = (one: VotedStatement): number => Math.max(lowest(one, 'agree'), lowest(one, 'disagree'));
const isShared = (one: VotedStatement): boolean => one.shares.length > 0 && commonShare(one) > 50;
/** Groups whose shares differ by this many per cent or more differ. */
const leastDifference = 30;
const isDivided = (one: VotedStatement): boolean =>
  !isShared(one) && one.shares.length > 1 && span(one) >= leastDifference;

/** Statements of which more than half of each group agree, or disagree, the strongest first. */
export const sharedStatements = ({ statements }: VotedConsultation): readonly VotedStatement[] =>
  statements.filter(isShared).toSorted((one, other) => commonShare(other) - commonShare(one));

/** Other statements on which groups differ by thirty per cent or more, the widest first. */
export const dividedStatements = ({ statements }: VotedConsultation): readonly VotedStatement[] =>
  statements.filter(isDivided).toSorted((one, other) => span(other) - span(one));

/** The rest, in their order. */
export const otherStatements = ({ statements }: VotedConsultation): readonly VotedStatement[] =>
  statements.filter((one) => !isShared(one) && !isDivided(one));

/** A reference to a statement with its published result. */
export const referenceTo = (
  consultation: VotedConsultation,
  statement: VotedStatement,
  today: string,
): Reference =>
  plainReference(
    {
      kind: 'statement',
      ref: statementRef(consultation, statement),
      confidence: 'A',
      digest: statement.digest,
    },
    today,
  );
