// What we use of inkjs 2.4: the package names a file of types that it does not carry.
declare module 'inkjs/full' {
  interface Story {
    readonly canContinue: boolean;
    readonly globalTags: readonly string[] | null;
    readonly state: { toJson(): string; LoadJson(json: string): void };
    readonly currentTags: readonly string[] | null;
    readonly currentChoices: readonly { readonly text: string }[];
    readonly asyncContinueComplete: boolean;
    readonly currentText: string | null;
    ContinueAsync(milliseconds: number): void;
    ChoosePathString(path: string): void;
    ChooseChoiceIndex(index: number): void;
    ResetState(): void;
  }
  export class Compiler {
    constructor(source: string, options: { readonly errorHandler: (message: string) => void });
    Compile(): Story;
  }
}
