// What we use of inkjs 2.4: the package names a file of types that it does not carry.
declare module 'inkjs/full' {
  interface Story {
    readonly canContinue: boolean;
    readonly currentTags: readonly string[] | null;
    readonly currentChoices: readonly { readonly text: string }[];
    Continue(): string | null;
    ChoosePathString(path: string): void;
    ResetState(): void;
  }
  export class Compiler {
    constructor(source: string, options: { readonly errorHandler: (message: string) => void });
    Compile(): Story;
  }
}
