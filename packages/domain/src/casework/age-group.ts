// How old somebody is, in groups: what may be said of an age without a day of birth.

const groups = [
  [11, '0-11'],
  [15, '12-15'],
  [17, '16-17'],
  [24, '18-24'],
  [34, '25-34'],
  [49, '35-49'],
  [200, '50+'],
] as const;

/**
 * By the year of birth: whoever has a birthday later in the year counts as a year older. Null where no year
 * is known.
 */
export function ageGroup(born: string, year: number): string | null {
  if (!/^\d{4}/.test(born)) return null;
  const age = year - Number(born.slice(0, 4));
  return age < 0 ? null : (groups.find(([last]) => age <= last)?.[1] ?? null);
}
