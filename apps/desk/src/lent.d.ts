// What the page lends to rooms that are fetched later, by where it stands: the build writes it from what
// these rooms ask for.
declare module 'heed:lent' {
  const lent: Readonly<Record<string, object>>;
  export default lent;
}
