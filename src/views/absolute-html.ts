import type { Urls } from './urls.ts';

/**
 * HTML of ours for readers elsewhere: addresses get their scheme and host; ids and classes, which mean nothing there, go.
 *
 * `<a class="name" href="/people/x/">` → `<a href="https://example.org/people/x/">`
 */
export function absoluteHtml(html: string, to: Urls): string {
  // Text and attribute values are escaped, so that `<` always begins a tag and `"` always ends a value.
  return html.replaceAll(/<[a-z][^<>]*>/g, (tag) =>
    tag
      .replaceAll(/ (?:id|class|data-[a-z-]+|popovertarget|style)(?:="[^"]*")?/g, '')
      .replaceAll(/ (href|src|poster)="(\/[^"]*)"/g, (_, name: string, url: string) => ` ${name}="${to.absolute(url)}"`)
      .replaceAll(/ srcset="([^"]*)"/g, (_, set: string) => ` srcset="${set.replaceAll(/(^|, )(\/\S+)/g, (_all, lead: string, url: string) => lead + to.absolute(url))}"`),
  );
}
