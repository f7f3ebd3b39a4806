/** Where a link to a site's contact leads: `contact` is a mail address or a URL. */
export function contactHref(contact: string): string {
  return /^https?:/i.test(contact) ? contact : `mailto:${contact.replace(/^mailto:/i, '')}`;
}
