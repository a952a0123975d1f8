// The room on the disk of the data below which a report with photos would soon be refused.
export const leastRoom: number = 64 * 1024 * 1024;
