// The report of a closed room as a trainer reads it, for tests.
import type { WorkshopReport } from '@heed/statistics/training';
import type { TestMember } from './member.ts';

export async function readReport({ api }: Pick<TestMember, 'api'>, id: string): Promise<WorkshopReport> {
  const { report } = await api.call('rooms.readReport', {}, { id });
  return JSON.parse(report) as WorkshopReport;
}
