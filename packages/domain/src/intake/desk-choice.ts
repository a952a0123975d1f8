// Which desk stands chosen when a person comes to 'who hears', and why. She changes it with one press. A desk
// that takes no report is never chosen for her while another one is there.
import { isSameLanguage } from '../organisation/index.ts';
import type { Door } from './door.ts';

/** What the choice looks at, of each desk. */
export interface DeskOption {
  readonly id: string;
  readonly kind: string;
  /** BCP 47 tags that somebody at the desk reads. */
  readonly languages: readonly string[];
  /** Whether it has interpreters for what nobody there reads. */
  readonly hasInterpreters: boolean;
  /** When it would answer something written now, milliseconds since 1970; null where nothing is promised. */
  readonly answerBy: number | null;
}

/** What speaks for the chosen desk and not for every other one. */
export const deskReasons = ['kind', 'language', 'soonest'] as const;
/** A reason by its code. */
export type DeskReason = (typeof deskReasons)[number];

export interface DeskChoice {
  readonly id: string;
  /** Empty where nothing tells the desks apart. */
  readonly reasons: readonly DeskReason[];
}

/** The kind of desk that a door is made for. Who says that she sells sex is not taken for a victim. */
const fittingKind: Readonly<Partial<Record<Door, string>>> = {
  self: 'ngo',
  sells: 'sex-worker-organisation',
  paid: 'ngo',
  saw: 'ngo',
  work: 'ngo',
};

/**
 * The desk that stands chosen at `door` for somebody who reads `language`; null where there is no desk.
 *
 * A desk that promises an answer goes before one that does not, and one that understands her, on its own or
 * by interpreters, before one that does not. Then counts, at the door of sex workers, whose desk it is,
 * elsewhere being read without interpreters; then the other of the two; then who answers first.
 * Desks that are alike in all of it stand in the organisation's own order.
 */
export function chooseDesk(door: Door, language: string, desks: readonly DeskOption[]): DeskChoice | null {
  const reporting = desks.filter(({ kind }) => kind !== 'advice');
  const options = reporting.length > 0 ? reporting : desks;
  const fits = ({ kind }: DeskOption) => fittingKind[door] === kind;
  const reads = ({ languages }: DeskOption) => languages.some((tag) => isSameLanguage(tag, language));
  const wait = ({ answerBy }: DeskOption) => answerBy ?? Number.MAX_SAFE_INTEGER;
  const promises = ({ answerBy }: DeskOption) => answerBy !== null;
  const understands = (desk: DeskOption) => reads(desk) || desk.hasInterpreters;
  const tests = [promises, understands, ...(door === 'sells' ? [fits, reads] : [reads, fits])];
  const [best] = [...options].sort((a, b) => {
    const test = tests.find((passes) => passes(a) !== passes(b));
    return test === undefined ? wait(a) - wait(b) : Number(test(b)) - Number(test(a));
  });
  if (best === undefined) return null;
  const others = options.filter((desk) => desk !== best);
  const speaksFor: Readonly<Record<DeskReason, boolean>> = {
    kind: fits(best) && others.some((desk) => !fits(desk)),
    language: reads(best) && others.some((desk) => !reads(desk)),
    soonest: others.length > 0 && others.every((desk) => wait(best) < wait(desk)),
  };
  return { id: best.id, reasons: deskReasons.filter((reason) => speaksFor[reason]) };
}
