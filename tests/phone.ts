// A phone in a room of training, without script, for tests.
import { type Course, posedItems } from '@heed/domain/training';

/** A phone without script: it follows redirects and sends the forms that it is shown. */
export class Phone {
  #url: string;
  page = '';
  here = '';
  constructor(url: string) {
    this.#url = url;
  }
  async go(path: string): Promise<number> {
    const response = await fetch(this.#url + path);
    this.page = await response.text();
    this.here = response.url.slice(this.#url.length);
    return response.status;
  }
  async enter(code: string): Promise<number> {
    const response = await fetch(`${this.#url}/room`, {
      method: 'POST',
      body: new URLSearchParams({ code }),
    });
    this.page = await response.text();
    this.here = response.url.slice(this.#url.length);
    return response.status;
  }
  look(): Promise<number> {
    return this.go(this.here.replace(/&n=\w+/, ''));
  }
  /** The server moved to another port. */
  moveTo(url: string): void {
    this.#url = url;
  }
  get number(): string {
    return /name="p" value="(\w+)"/.exec(this.page)?.[1] ?? '';
  }
  /** Sends the form of the step with `fields` beside its hidden ones. */
  async send(fields: Record<string, string>, hidden: Record<string, string> = {}): Promise<void> {
    const [form = ''] = /<form[^>]*data-answer[\s\S]*?<\/form>/.exec(this.page) ?? [];
    const own = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!] as const,
    );
    const body = new URLSearchParams({ ...Object.fromEntries(own), ...hidden, ...fields });
    const response = await fetch(this.#url + this.here.split('?')[0]!, { method: 'POST', body });
    this.page = await response.text();
    this.here = response.url.slice(this.#url.length);
  }
}

/**
 * Fields of the test that `phone` is shown, with so many right answers. Whichever form a phone has, the words
 * of its first question tell which variants it is asked.
 */
export function testFields(
  phone: Phone,
  course: Course,
  occasion: 'before' | 'after',
  right: number,
): Record<string, string> {
  const form = [0, 1, 2].find((number) => {
    const { question } = posedItems(course.items, number, occasion)[0]!.variant;
    return phone.page.includes(question.replaceAll("'", '&#39;'));
  });
  if (form === undefined) throw new Error('Cannot answer: the page shows no test');
  const choices = posedItems(course.items, form, occasion).flatMap((posed) =>
    posed.kind === 'choice' ? [posed] : [],
  );
  return Object.fromEntries(
    choices.map(({ item, variant }, number) => [
      `a-${item.id}`,
      String(variant.options.findIndex((one) => one.right === number < right)),
    ]),
  );
}
