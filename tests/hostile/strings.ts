import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Texts that break out of where they are put, if anything lets them. */
const OWN: readonly string[] = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '</title><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'><svg/onload=alert(1)>",
  '<iframe srcdoc="<script>alert(1)</script>">', '<a href="javascript:alert(1)">x</a>', '[x](javascript:alert(1))', '![x](javascript:alert(1))', '[x]: javascript:alert(1)', '<javascript:alert(1)>',
  '--><script>alert(1)</script>', '<!--<script>', ']]><script>alert(1)</script>', '<![CDATA[<script>alert(1)</script>]]>', '</style><script>alert(1)</script>', '</textarea><script>alert(1)</script>', '</noscript><script>alert(1)</script>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<svg><style><img src=x onerror=alert(1)></svg>', '<template><script>alert(1)</script></template>',
  '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;', '&amp;amp;', '&', '<', '>', '"', "'", '`', '\\', '\\u003cscript\\u003e', '\\"', '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '{alert(1)}', '<%= 1 %>', '#{1}',
  '%3Cscript%3E', '%00', '%0d%0aSet-Cookie: x=1', '../../etc/passwd', '//evil.example', 'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'mailto:x@example.org?subject=<b>',
  '\u202Eevil\u202C', '\u2066isolated\u2069', '\u200Bzero\u200Bwidth', 'नमस्\u200Dते', 'می\u200Cخواهم', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘', '田中さんにあげて下さい', 'مرحبا بالعالم', '𝕿𝖍𝖊', 'ﬁ', 'İ', 'ß',
  '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', 'true', '0', '-1', '1e100', '2017-11-30', '[object Object]', 'DROP TABLE users; --', "' OR 1=1 --", '=cmd|"/C calc"!A0', '@SUM(1)', '<?xml version="1.0"?>', '<!ENTITY x SYSTEM "file:///etc/passwd">', '&xxe;',
  '# heading', '> quote', '- list', '1. list', '```', '***', '| a | b |', '[^1]', '[x](person:nobody)', '(said:x)', 'http://example.org/<script>', 'a'.repeat(900),
];

const shared = path.resolve(import.meta.dirname, '../../../shared/hostile');

/** Our own texts, and the well-known lists where they lie beside the project. */
export function hostileStrings(): string[] {
  const lists = ['dompurify.json', 'blns.json', 'markdown-xss.json'].map((name) => path.join(shared, name)).filter((file) => existsSync(file));
  const others = lists.flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).map((each) => (typeof each === 'string' ? each : JSON.stringify(each))));
  return [...new Set([...OWN, ...others])];
}
