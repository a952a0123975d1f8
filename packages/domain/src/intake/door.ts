// The paths by which people come to the form, and what each shows before a person writes.

/** The paths by which people come to the form. */
export const doors = ['self', 'sells', 'paid', 'saw', 'work', 'talk', 'sentence'] as const;
/** The path that a person came by. Only what she chose to say; never a category that follows her. */
export type Door = (typeof doors)[number];

/**
 * What a door shows before a person writes. A topic or a warning that is not named here is not shown at that
 * door.
 */
export interface DoorRule {
  /** Topics of the law, as content/laws names them. */
  readonly law: readonly string[];
  /**
   * The law stands after the form, folded: read first, it would say what an exploiter says ('the police will
   * punish you').
   */
  readonly isLawFolded: boolean;
  /**
   * That telling us protects nobody from prosecution. It treats a nurse or a neighbour as a suspect, so it
   * stands at one door.
   */
  readonly warnsOfProsecution: boolean;
  /** Pages to read before writing. */
  readonly pages: readonly string[];
}

const noAdvice: DoorRule = { law: [], isLawFolded: false, warnsOfProsecution: false, pages: [] };
/** What somebody who is exploited may ask for. */
const entitlements = ['reflection', 'care', 'residence', 'compensation', 'non-punishment'];

/** What the form shows and asks, by path. */
export const doorRules: Readonly<Record<Door, DoorRule>> = {
  self: { ...noAdvice, law: entitlements, isLawFolded: true },
  sells: { ...noAdvice, law: ['selling'] },
  paid: {
    law: ['buying', 'use-of-victim'],
    isLawFolded: false,
    warnsOfProsecution: true,
    pages: ['/buyers', '/signs'],
  },
  saw: { ...noAdvice, pages: ['/signs'] },
  work: { ...noAdvice, pages: ['/professionals', '/signs', '/duties'] },
  talk: noAdvice,
  sentence: noAdvice,
};
