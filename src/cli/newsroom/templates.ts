import { stringify } from 'yaml';

/** A new article: a draft until its author takes the line away. Fields in remarks wait to be filled in. */
export function articleTemplate(title: string, published: string): string {
  return `---
${line('title', title)}# summary: One or two sentences that stand under the headline.
published: ${published}
draft: true
# byline: [Your Name]
# dateline: WASHINGTON
# topics: []
# image: {src: /assets/picture.jpg, alt: What it shows, caption: What stands under it, credit: Who made it}
# sources:
#   - {title: What it is called, url: https://example.org/, date: ${published.slice(0, 10)}}
---

`;
}

export function personTemplate(name: string): string {
  return `---
${line('name', name)}# also: []
# born: 1970-01-31
# sameAs: {wikidata: Q1}
# posts:
#   - {post: post-id, from: 2020-01-31, to: present, began: elected, cite: https://example.org/}
---

`;
}

export function agencyTemplate(name: string, postId: string): string {
  return `---
${line('name', name)}# also: []
# One of: department, agency, office, legislature, court, company, international, party, military, state, other
kind: other
# parent: agency-id
# posts:
#   - {id: ${postId}, title: What its holder is called}
---

`;
}

function line(key: string, value: string): string {
  return stringify({ [key]: value }, { lineWidth: 0 });
}
