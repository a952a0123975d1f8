// What a page says where it cannot begin: no words arrived, or not all that it needs. English stands here,
// since there is nothing else.

export function sayIncomplete(): void {
  const says = Object.assign(document.createElement('p'), {
    textContent: 'A part of the desk did not arrive. Check the connection, then load this page again.',
  });
  document.querySelector('#desk main')?.append(says);
}
