// The worker that shows an alert when the desk is closed. It caches nothing, keeps nothing, and shows the
// neutral sentence that the server sent, which says that something waits and never what.

interface PushEventLike extends Event {
  readonly data: { text(): string } | null;
  waitUntil(work: Promise<unknown>): void;
}
interface ClickEventLike extends PushEventLike {
  readonly notification: Notification;
}
declare const registration: ServiceWorkerRegistration;
declare const clients: { openWindow(url: string): Promise<unknown> };

addEventListener('push', (event) => {
  const pushed = event as PushEventLike;
  const body = pushed.data?.text().slice(0, 120) ?? '';
  pushed.waitUntil(registration.showNotification('Heed', { body, tag: 'heed' }));
});

addEventListener('notificationclick', (event) => {
  const clicked = event as ClickEventLike;
  clicked.notification.close();
  clicked.waitUntil(clients.openWindow('/desk'));
});

export {};
