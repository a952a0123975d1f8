// What takes a while is made when it is first asked for.

/** `make` at the first call, its answer at each later one. After an error the next call tries again. */
export function once<T>(make: () => T): () => T {
  let cache: { readonly value: T } | undefined;
  return () => {
    cache ??= { value: make() };
    return cache.value;
  };
}
