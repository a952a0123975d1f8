// What the bundler puts in at build time.
interface ImportMeta {
  glob(
    pattern: string,
    options: { readonly eager: true; readonly import: 'default' },
  ): Record<string, unknown>;
}
