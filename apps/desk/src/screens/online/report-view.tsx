// The yearly report on notices.
export const YearlyReport = () => null;
