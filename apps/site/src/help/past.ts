// Vacancies whose time is over, on a page that lay open or was kept on the device: not known any more.

export function watchVacancies(): void {
  clearPast();
  addEventListener('pageshow', clearPast);
  document.addEventListener('visibilitychange', clearPast);
}

function clearPast(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if (Date.now() < Number(place.dataset.until)) continue;
    place.textContent = place.dataset.unknown ?? '';
    place.dataset.vacancy = 'unknown';
    delete place.dataset.until;
  }
}
