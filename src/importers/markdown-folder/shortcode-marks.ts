/** One mark of a shortcode, `{{< name arguments >}}` or `{{% … %}}`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly arguments: Arguments;
  readonly closing: boolean;
  /** `{{< name />}}`: certainly without a closing mark. */
  readonly single: boolean;
}

/** Named arguments by their name, others by their number. */
export type Arguments = ReadonlyMap<string, string>;

// As Hugo's lexer: arguments may be quoted with " or ` and hold the closing marks then.
const MARK = /\{\{([<%])-?\s*(\/?)\s*([\w./-]+)((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`])*?)(\/?)\s*-?[>%]\}\}/g;

/** The marks of shortcodes in a text, in its order. */
export function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARK)].map(toMark);
}

/** The mark that closes the one at `index`, shortcodes of the same name between them counted. */
export function closingOf(marks: readonly Mark[], index: number): Mark | null {
  let open = 0;
  for (const mark of marks.slice(index)) {
    if (mark.name !== marks[index]!.name || mark.single) continue;
    open += mark.closing ? -1 : 1;
    if (open === 0) return mark;
  }
  // An unclosed one of the same name between, as `{{< img >}} … {{< img >}}…{{< /img >}}`: the nearest closing belongs to the last.
  return null;
}

function toMark(match: RegExpMatchArray): Mark {
  const [whole, , slash, name, written, single] = match as unknown as [string, string, string, string, string, string];
  return { start: match.index!, end: match.index! + whole.length, name: name.toLowerCase(), arguments: argumentsOf(written), closing: slash === '/', single: single === '/' };
}

function argumentsOf(written: string): Arguments {
  const found = new Map<string, string>();
  let number = 0;
  for (const [, name, quoted, raw, bare] of written.matchAll(/(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`]+))/g)) {
    const value = quoted === undefined ? (raw ?? bare ?? '') : quoted.replaceAll(/\\(["\\])/g, '$1').replaceAll('\\n', ' ');
    found.set(name ? name.toLowerCase() : String(number++), value);
  }
  return found;
}
