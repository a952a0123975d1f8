// How a status is said: in its own words and where she sees it, clear of the bar that stays at the top
// (style.css, scroll-padding).

export function tell(status: HTMLElement, text: string): void {
  status.textContent = text;
  status.scrollIntoView({ block: 'nearest' });
}
