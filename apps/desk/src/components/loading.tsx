// The place of what has not come yet: lines of its size, and for a screen reader what is waited for.

export const Loading = ({ text, rows = 3 }: { text: string; rows?: number }) => (
  <div class="skeleton" role="status">
    <span class="unseen">{text}</span>
    {Array.from({ length: rows }, (_, row) => (
      <span key={row} aria-hidden="true" />
    ))}
  </div>
);
