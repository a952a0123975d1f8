// A release as it is planned, made and published. What makes it stands in make.ts, in a worker: this part of
// the desk holds no statistics.
import type { Coding, Column, Release } from '@heed/domain/figures';
import type { ReleaseRefusal, Where } from '@heed/statistics/disclosure-control';
import { call } from '../session/session.ts';

export interface Plan {
  readonly kind: Exclude<Release['kind'], 'estimate'>;
  /** What is counted, where it is not people; of a table alone. */
  readonly of?: 'notices';
  readonly title: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly columns: readonly string[];
  readonly combine: number;
  readonly k: number;
  readonly epsilon: number;
  /** Of a synthetic release: the private one that it is drawn from. */
  readonly source: string;
}

export type Register = Awaited<ReturnType<typeof call<'figures.listReleases'>>>;

export interface ReleaseDraft {
  readonly release: Release;
  /** Groups that are left out because they are small, and those left out beside them. */
  readonly primarySuppressed: readonly Where[];
  readonly secondarySuppressed: readonly Where[];
  /** Of how many small groups it took too long to show that nobody can work them out. */
  readonly unproven: number;
  readonly refusals: readonly ReleaseRefusal[];
}

/** Columns that a plan may take: those that have values. */
export const choosable = ({ columns }: Coding): readonly Column[] =>
  columns.filter(({ values }) => values.length > 0);

export const readRegister = (): Promise<Register> => call('figures.listReleases', {});

/** Marks a release as withdrawn wherever it is used; it stays readable. */
export const withdraw = (id: string, reason: string): Promise<object> =>
  call('figures.withdrawRelease', { reason }, { id });

export const publish = (
  { release }: Pick<ReleaseDraft, 'release'>,
  { releases }: Register,
): Promise<{ id: string }> => call('figures.publish', { release, seen: releases.at(-1)?.id ?? null });
