import { describe, expect, it } from 'vitest';
import { agency, article, directory, find, link, marked, person, post } from './marked.ts';

const otto = person('Otto Brandwick');
const read = (paragraphs: readonly string[], ...people: Parameters<typeof person>[0][]) => marked(article(paragraphs), directory(people.map((name) => person(name))));

describe('a person on file', () => {
  it('is meant by the full name, then by the surname', () => {
    expect(read(['Otto Brandwick spoke.', 'Brandwick then left; nobody followed Brandwick.'], 'Otto Brandwick')).toEqual([
      '[Otto Brandwick=otto-brandwick] spoke.',
      '[Brandwick=otto-brandwick] then left; nobody followed [Brandwick=otto-brandwick].',
    ]);
  });

  it('called May is told from the month', () => {
    const [, ...rest] = read(['Ada May and Will Young met.', 'May is expected to leave.', 'She wrote to May again.', 'It ran from April to May, and May be it.', 'In May it rained.'], 'Ada May');
    expect(rest).toEqual(['[May=ada-may] is expected to leave.', 'She wrote to [May=ada-may] again.', 'It ran from April to May, and May be it.', 'In May it rained.']);
  });

  it('is meant by a title and a surname with particles', () => {
    expect(read(['Mayor de la Quill spoke, and de la Quill left.'], 'Hugo de la Quill')).toEqual(['Mayor [de la Quill=hugo-de-la-quill] spoke, and [de la Quill=hugo-de-la-quill] left.']);
  });

  it('is meant by "Ms" and "Mr" where men and women have the given name', () => {
    expect(read(['Robin Brandwick spoke.', 'They heard Ms Brandwick.'], 'Robin Brandwick')[1]).toBe('They heard Ms [Brandwick=robin-brandwick].');
    expect(read(['Otto Brandwick spoke.', 'They heard Ms Brandwick.'], 'Otto Brandwick')[1]).toBe('They heard Ms Brandwick.');
  });

  it('is meant by "Pres." and a surname', () => {
    expect(read(['Nobody heard Pres. Brandwick speak.'], 'Otto Brandwick')).toEqual(['Nobody heard Pres. [Brandwick=otto-brandwick] speak.']);
  });

  it('keeps the surname from relations whom a title describes', () => {
    const [, husband, adviser] = read(['Sarah Brandwick, her husband, former mayor Otto Brandwick, and a friend came.', 'They cheered Brandwick.'], 'Otto Brandwick', 'Sarah Brandwick').concat(
      read(['Otto Brandwick spoke, with the mayor’s daughter and senior adviser Lena Brandwick.', 'They cheered Brandwick.'], 'Otto Brandwick', 'Lena Brandwick')[1]!);
    expect([husband, adviser]).toEqual(['They cheered [Brandwick=sarah-brandwick].', 'They cheered [Brandwick=otto-brandwick].']);
  });

  it('is not meant by a bare surname nobody introduced', () => {
    expect(read(['Everybody waited for Brandwick.'], 'Otto Brandwick')).toEqual(['Everybody waited for Brandwick.']);
  });

  it('is meant before the full name comes as well', () => {
    expect(read(['The plan is from Brandwick.', 'Otto Brandwick wrote it.'], 'Otto Brandwick')[0]).toBe('The plan is from [Brandwick=otto-brandwick].');
  });

  it.each([
    ['a short form of the given name', 'Robert Elvers', 'Bob Elvers'],
    ['a long form of it', 'Joe Elvers', 'Joseph Elvers'],
    ['a middle initial more', 'Robert Elvers', 'Robert Q. Elvers'],
    ['a middle name less', 'Robert Quill Elvers', 'Robert Elvers'],
    ['initials without a space', 'R. Q. Elvers', 'R.Q. Elvers'],
    ['the middle name alone', 'Robert Quill Elvers', 'Quill Elvers'],
    ['a nickname between marks', 'Robert Elvers', 'Robert "Buzz" Elvers'],
    ['a nickname of several words', 'Robert Elvers', 'Robert “The Stone” Elvers'],
    ['a Slavic surname spelled otherwise', 'Viktor Zelvynskyy', 'Viktor Zelvynskiy'],
    ['a nickname in brackets', 'Robert Elvers', 'Robert (Buzz) Elvers'],
    ['accents left out', 'José Elvérs', 'Jose Elvers'],
    ['accents given', 'Jose Elvers', 'José Élvers'],
    ['a hyphen less', 'Lin Tao-ming', 'Lin Tao Ming'],
    ['a suffix less', 'Robert Elvers III', 'Robert Elvers'],
    ['an apostrophe set well', "Maeve O'Dunn", 'Maeve O’Dunn'],
    ['a particle', 'Hugo van der Loo', 'Hugo van der Loo'],
    ['al-', 'Karim al-Tawil', 'Karim al-Tawil'],
  ])('is recognized by %s', (_, onFile, inText) => {
    const [text] = read([`Yesterday ${inText} spoke.`], onFile);
    expect(text).toMatch(/^Yesterday \[.*=.*\] spoke\.$/);
  });

  it.each([
    ['an article that looks like an initial', 'Adam Elvers', 'in Paris. A Elvers'],
    ['another suffix', 'Robert Elvers', 'Robert Elvers Jr.'],
    ['a title that might be initials', 'Mona Rita Elvers', 'Mr. Elvers'],
    ['a title that might be a short form', 'Colin Elvers', 'Col. Elvers'],
    ['another suffix behind a comma', 'Robert Elvers', 'Robert Elvers, Jr.,'],
    ['another middle initial', 'Robert P. Elvers', 'Robert Q. Elvers'],
    ['another particle', 'Hugo van Loo', 'Hugo de Loo'],
    ['a given name before', 'Paul Elvers', 'Jean Paul Elvers'],
    ['what is said before a name', 'Paul Elvers', 'and says "No Way" Elvers'],
    ['a frequent surname and a short form', 'Robert Smith', 'Bob Smith'],
  ])('is not recognized by %s', (_, onFile, inText) => {
    expect(read([`Yesterday ${inText} spoke.`], onFile)).toEqual([`Yesterday ${inText} spoke.`]);
  });

  it.each([
    ['two surnames', 'the Elvers-Quist talks', 'the [Elvers=ida-elvers]-[Quist=ada-quist] talks'],
    ['two surnames and a short dash', 'the Elvers–Quist talks', 'the [Elvers=ida-elvers]–[Quist=ada-quist] talks'],
    ['a lead', 'an anti-Elvers march', 'an anti-[Elvers=ida-elvers] march'],
    ['a lead in a capital', 'in Anti-Elvers marches', 'in Anti-[Elvers=ida-elvers] marches'],
    ['an ending', 'an Elvers-era rule', 'an [Elvers=ida-elvers]-era rule'],
    ['a country', 'the Elvers-China call', 'the [Elvers=ida-elvers]-China call'],
    ['a dash without spaces', 'He thanked President Elvers-four years on', 'He thanked President [Elvers=ida-elvers]-four years on'],
  ])('is found in a compound with %s', (_, inText, found) => {
    expect(read(['Ida Elvers met Ada Quist.', inText], 'Ida Elvers', 'Ada Quist')[1]).toBe(found);
  });

  it.each([
    ['a second surname of somebody else', 'Then Elvers-Brandt spoke.'],
    ['a stranger’s double surname', 'Then Paula Elvers-Quist spoke.'],
    ['a name of several parts', 'Then Kwong Elvers-yu spoke.'],
    ['a law', 'the Elvers-Quist Act'],
  ])('is not found in a compound with %s', (_, inText) => {
    expect(read(['Ida Elvers met Ada Quist.', inText], 'Ida Elvers', 'Ada Quist')[1]).toBe(inText);
  });

  it('is not found in a compound that may be of the common word', () => {
    expect(read(['Ida Rice spoke.', 'The Rice-based dish is a Rice-era dish.'], 'Ida Rice')[1]).toBe('The Rice-based dish is a [Rice=ida-rice]-era dish.');
  });

  it('is called by surnames of several words and by their last', () => {
    expect(read(['Hugo van der Loo and Karim al-Tawil met.', 'Then van der Loo left al-Tawil, and Tawil slept.'], 'Hugo van der Loo', 'Karim al-Tawil')[1])
      .toBe('Then [van der Loo=hugo-van-der-loo] left [al-Tawil=karim-al-tawil], and [Tawil=karim-al-tawil] slept.');
  });

  it('is called by a Western given name and the family’s, where a Chinese one follows', () => {
    expect(read(['Robert Chan voted.', 'Chan left.', 'Grace Lam spoke.'], 'Robert Chan Tao-ming', 'Grace Lam Cheng Mei-ling')).toEqual([
      '[Robert Chan=robert-chan-tao-ming] voted.', '[Chan=robert-chan-tao-ming] left.', '[Grace Lam=grace-lam-cheng-mei-ling] spoke.',
    ]);
  });

  it.each([
    ['another Arabic article', 'Karim el-Tawil', 'Karim al-Tawil'],
    ['one word more or less', 'Ali Elhassan Tawil', 'Ali El-Hassan Tawil'],
  ])('is recognized by %s', (_, onFile, inText) => {
    expect(read([`Then ${inText} spoke.`], onFile)[0]).toMatch(/\[.*=.*\]/);
  });

  it.each([
    ['a bodies’ name that ends in a country', 'Environment Canada', 'Then Environment Canada spoke.'],
    ['the title of a work', 'Halston', 'They played Halston: The Show.'],
  ])('is not meant by %s', (_, onFile, inText) => {
    expect(read([inText], onFile)).toEqual([inText]);
  });

  it('lends a name before an administration and before titles', () => {
    const texts = ['The Elvers Administration said so.', 'the Elvers Campaign', 'Then Elvers National Security Adviser Ann Loo left.', 'Then Elvers Tower and the Elvers Foundation fell.'];
    expect(read(['Ida Elvers left.', ...texts], 'Ida Elvers').slice(1)).toEqual([
      'The [Elvers=ida-elvers] Administration said so.', 'the [Elvers=ida-elvers] Campaign', 'Then [Elvers=ida-elvers] National Security Adviser Ann Loo left.', texts[3],
    ]);
  });

  it('is found in a headline that writes only names in capitals, by a surname that is a word', () => {
    const { headline } = find(article(['Ida Hatch met Ada Quist.'], { headline: 'Harbour Board plan would move Quist to Canals and Hatch to Docks' }), directory([person('Ida Hatch'), person('Ada Quist')]));
    expect(headline.map(({ id }) => id)).toEqual(['ada-quist', 'ida-hatch']);
  });

  it('may open a sentence with a surname that is a word, where what follows shows it', () => {
    const on = ['Ida Hatch', 'Ada Quist'];
    const shown = ['Hatch, the first of them, left.', 'Hatch, who left, slept.', 'Hatch and Quist left.', 'Hatch also left.', 'Hatch — who left — slept.', 'Hatch and her friends left.', 'Hatch, R-Utah, left.'];
    expect(read(['Ida Hatch met Ada Quist.', ...shown], ...on).slice(1).every((text) => text.startsWith('[Hatch=ida-hatch]'))).toBe(true);
    const words = ['Hatch eggs.', 'Hatch and sell eggs.', 'Hatch, or sell.'];
    expect(read(['Ida Hatch met Ada Quist.', ...words], ...on).slice(1)).toEqual(words);
  });

  it('is meant by a longer name rather than by another name of theirs within it', () => {
    const on = directory([person('Karim bin Tawil Al Sabir', { also: ['Prince Karim'] }), person('Sami bin Karim')]);
    expect(marked(article(['Crown Prince Karim bin Tawil Al Sabir met Prince Karim.', 'Prince Sami bin Karim slept.']), on)).toEqual([
      'Crown Prince [Karim bin Tawil Al Sabir=karim-bin-tawil-al-sabir] met [Prince Karim=karim-bin-tawil-al-sabir].', 'Prince [Sami bin Karim=sami-bin-karim] slept.',
    ]);
  });

  it('may go on under the whole surname on file, and open a sentence with its particle', () => {
    expect(read(['Karim Tawil met Hugo van der Loo.', 'Al-Tawil left.', 'Van der Loo left.'], 'Karim al-Tawil', 'Hugo van der Loo').slice(1))
      .toEqual(['[Al-Tawil=karim-al-tawil] left.', '[Van der Loo=hugo-van-der-loo] left.']);
  });

  it.each([
    ['a name of one word with a hyphen', 'Zay-B', 'Then [Zay-B=zay-b] sang. [Zay-B=zay-b] slept.'],
    ['a king’s name without his country', 'Karl II of Baden', 'King [Karl II=karl-ii-of-baden] sang. King [Karl=karl-ii-of-baden] slept.'],
    ['a family name in front, behind "Mr"', 'Ban Ki-moon', '[Ban Ki-moon=ban-ki-moon] sang. Mr [Ban=ban-ki-moon] slept.'],
    ['a surname behind "Messrs."', 'Paul Quist', '[Paul Quist=paul-quist] sang. Messrs. [Quist=paul-quist] and Loo slept.'],
  ])('is recognized by %s', (_, onFile, marks) => {
    expect(read([marks.replaceAll(/\[|=[^\]]*\]/g, '')], onFile)).toEqual([marks]);
  });

  it('is found before the credit of a picture', () => {
    expect(read(['Otto Brandwick Photo: Paul Loo'], 'Otto Brandwick')).toEqual(['[Otto Brandwick=otto-brandwick] Photo: Paul Loo']);
  });

  it('is not meant by a ship or a diner', () => {
    const texts = ['The Otto Brandwick sailed.', 'Brandwick’s Diner closed.'];
    expect(read(['Otto Brandwick died.', ...texts, 'The Otto Brandwick years are over.'], 'Otto Brandwick').slice(1)).toEqual([...texts, 'The [Otto Brandwick=otto-brandwick] years are over.']);
  });

  it('is not meant by a day', () => {
    expect(read(['Otto Brandwick Jr. died.', 'On Brandwick Jr. Day and Otto Brandwick Jr. Day.', 'Then Brandwick rose.'], 'Otto Brandwick Jr.').slice(1))
      .toEqual(['On Brandwick Jr. Day and Otto Brandwick Jr. Day.', 'Then [Brandwick=otto-brandwick-jr] rose.']);
  });

  it('is called by the given name once it was introduced', () => {
    expect(read(['Otto Brandwick is here.', '"Otto is here," she said.'], 'Otto Brandwick')[1]).toBe('"[Otto=otto-brandwick] is here," she said.');
  });

  it('takes the full stop of Jr. along within a sentence', () => {
    expect(read(['Otto Brandwick Jr. left Otto Brandwick Jr.'], 'Otto Brandwick Jr.')).toEqual(['[Otto Brandwick Jr.=otto-brandwick-jr] left [Otto Brandwick Jr=otto-brandwick-jr].']);
  });

  it('keeps the possessive out, and is not meant by a plural', () => {
    expect(read(["Otto Brandwick's plan failed.", 'The Brandwicks are rich.'], 'Otto Brandwick')).toEqual(["[Otto Brandwick=otto-brandwick]'s plan failed.", 'The Brandwicks are rich.']);
  });

  it('is found behind and before titles', () => {
    expect(read(['Said Sen. Otto Brandwick, R-Ark., of Regional Bank President Ada Quist.'], 'Otto Brandwick', 'Ada Quist'))
      .toEqual(['Said Sen. [Otto Brandwick=otto-brandwick], R-Ark., of Regional Bank President [Ada Quist=ada-quist].']);
  });

  it('is found by other names on file', () => {
    const on = directory([person('Otto Brandwick', { also: ['Ottokar Brand', 'Bruno'] })]);
    expect(marked(article(['The singer met Bruno.', 'Ottokar Brand sang.']), on)).toEqual(['The singer met [Bruno=otto-brandwick].', '[Ottokar Brand=otto-brandwick] sang.']);
  });

  it('is not somebody else of that surname who has no page', () => {
    expect(read(['Otto Brandwick resigned.', 'Sarah Brandwick said so.', 'It was late, Brandwick added.'], 'Otto Brandwick')[2]).toBe('It was late, Brandwick added.');
  });

  it('keeps the surname where a relation is introduced', () => {
    expect(read(['Otto Brandwick resigned.', 'His wife, Sarah Brandwick, knew.', 'They cheered Brandwick.'], 'Otto Brandwick')[2]).toBe('They cheered [Brandwick=otto-brandwick].');
  });

  it('is no part of a longer name', () => {
    const texts = ['Brandwick Tower burned.', 'She left Brandwick Services.', 'It rained in Brandwick County.', 'They passed the Brandwick Act.', 'He sailed on the USS Brandwick.', 'The Otto Brandwick Library opened.'];
    expect(read(['Otto Brandwick slept.', ...texts], 'Otto Brandwick').slice(1)).toEqual(texts);
  });

  it('is not a place that has the name', () => {
    expect(read(['Otto Brandwick slept.', 'They drove to Brandwick, Iowa, at night.'], 'Otto Brandwick')[1]).toBe('They drove to Brandwick, Iowa, at night.');
    expect(read(['Otto Houston slept.', 'They drove to Houston, but Houston called them.'], 'Otto Houston')[1]).toBe('They drove to Houston, but [Houston=otto-houston] called them.');
  });

  it('is not a common word at the beginning of a sentence', () => {
    expect(read(['Ada Rice spoke.', 'Rice exports fell. Rice said nothing. Nobody asked Rice.'], 'Ada Rice')[1]).toBe('Rice exports fell. [Rice=ada-rice] said nothing. Nobody asked [Rice=ada-rice].');
    expect(read(['Will Young and Ada May met.', 'Young people left. May it rain.'], 'Will Young', 'Ada May')[1]).toBe('Young people left. May it rain.');
  });

  it('is not yet born in an older article', () => {
    expect(marked(article(['Otto Brandwick spoke.'], { day: '1950-01-01' }), directory([person('Otto Brandwick', { born: '1970' })]))).toEqual(['Otto Brandwick spoke.']);
  });

  it('is found in the headline, the summary and the caption', () => {
    const text = article(['Otto Brandwick spoke.'], { headline: 'Brandwick Speaks At Length', summary: 'What Brandwick said', caption: 'Otto Brandwick at home' });
    const found = find(text, directory([otto]));
    expect([found.headline, found.summary, found.caption]).toEqual([
      [{ start: 0, end: 9, kind: 'person', id: 'otto-brandwick' }],
      [{ start: 5, end: 14, kind: 'person', id: 'otto-brandwick' }],
      [{ start: 0, end: 14, kind: 'person', id: 'otto-brandwick' }],
    ]);
  });

  it('is found in a line all in capitals by the full name, and by a surname that the body introduces', () => {
    const on = directory([otto, person('Ada Quist')]);
    expect(marked(article(['BRANDWICK AND ADA QUIST QUARREL OVER QUOLL', 'Otto Brandwick left.']), on)[0]).toBe('[BRANDWICK=otto-brandwick] AND [ADA QUIST=ada-quist] QUARREL OVER QUOLL');
  });
});

describe('a name that could be two people', () => {
  it('stays plain text and is reported with both', () => {
    const on = directory([person('Otto Brandwick'), person('Lena Brandwick')]);
    const text = article(['Otto Brandwick met Lena Brandwick.', 'It was late, Brandwick said.']);
    expect(marked(text, on)[1]).toBe('It was late, Brandwick said.');
    expect(find(text, on).unresolved).toEqual([{ block: 1, start: 13, end: 22, candidates: ['lena-brandwick', 'otto-brandwick'] }]);
  });

  it('is told by what the file says of one of them in brackets', () => {
    const on = directory([person('Ada Quist', { id: 'quist-1' as never }), person('Ada Quist (pilot)', { id: 'quist-2' as never }), person('Robert Smith (pilot)')]);
    expect(marked(article(['The pilot Ada Quist met pilot Bob Smith.', 'Then Ada Quist slept.']), on)).toEqual(['The pilot [Ada Quist=quist-2] met pilot [Bob Smith=robert-smith-pilot].', 'Then [Ada Quist=quist-2] slept.']);
    expect(marked(article(['The poet Ada Quist met Bob Smith.']), on)).toEqual(['The poet Ada Quist met Bob Smith.']);
  });

  it('is told by the suffix', () => {
    expect(read(['Otto Brandwick met Otto Brandwick Jr.', 'Later Brandwick Jr. left.'], 'Otto Brandwick', 'Otto Brandwick Jr.')[1]).toBe('Later [Brandwick Jr.=otto-brandwick-jr] left.');
  });

  it('is told by the honorific', () => {
    expect(read(['Otto Brandwick met Lena Brandwick.', 'Mrs. Brandwick smiled, Mr. Brandwick did not.'], 'Otto Brandwick', 'Lena Brandwick')[1])
      .toBe('Mrs. [Brandwick=lena-brandwick] smiled, Mr. [Brandwick=otto-brandwick] did not.');
  });

  it('is told by the title that the article gives one of them', () => {
    expect(read(['Governor Otto Brandwick met Lena Brandwick.', 'Later Governor Brandwick left.'], 'Otto Brandwick', 'Lena Brandwick')[1]).toBe('Later Governor [Brandwick=otto-brandwick] left.');
  });

  it('is told by the longer name that the article gives one of them', () => {
    expect(read(['Otto Brandwick spoke.', 'Otto B. Brandwick is old.'], 'Otto B. Brandwick', 'Otto Bert Brandwick')[0]).toBe('[Otto Brandwick=otto-b-brandwick] spoke.');
  });

  it('goes on to mean whom the article has long called by it, though not right after the other was named', () => {
    const texts = ['Otto Brandwick spoke.', 'Brandwick sat.', 'Brandwick rose.', 'Then Lena Brandwick came. Brandwick slept.', 'It was late.', 'Brandwick left.', 'Lena Brandwick left with Otto Brandwick. Brandwick slept.'];
    expect(read(texts, 'Otto Brandwick', 'Lena Brandwick').slice(3)).toEqual([
      'Then [Lena Brandwick=lena-brandwick] came. Brandwick slept.', 'It was late.', '[Brandwick=otto-brandwick] left.',
      '[Lena Brandwick=lena-brandwick] left with [Otto Brandwick=otto-brandwick]. [Brandwick=otto-brandwick] slept.',
    ]);
  });

  it('means whom the headline names, where others were named once and elsewhere', () => {
    const on = directory([person('Otto Brandwick'), person('Lena Brandwick')]);
    const text = article(['Otto Brandwick and Lena Brandwick came. Brandwick sat.', 'Brandwick left.'], { headline: 'Otto Brandwick is ill' });
    expect(marked(text, on)).toEqual(['[Otto Brandwick=otto-brandwick] and [Lena Brandwick=lena-brandwick] came. Brandwick sat.', '[Brandwick=otto-brandwick] left.']);
  });

  it('is not blurred by the given name or the things of somebody else', () => {
    const texts = ['Otto Brandwick sat. Brandwick ate. Brandwick rose.', 'His friend Lena Brandwick’s dog came. Lena left, and Lena slept.', 'Lena Brandwick’s dog sat. Brandwick slept.'];
    expect(read(texts, 'Otto Brandwick', 'Lena Brandwick')[2]).toBe('[Lena Brandwick=lena-brandwick]’s dog sat. [Brandwick=otto-brandwick] slept.');
  });

  it('means the spouse named first, not the relation named behind', () => {
    expect(read(['Otto Brandwick and his wife, Lena Brandwick, came.', 'Later Brandwick left.'], 'Otto Brandwick', 'Lena Brandwick')[1]).toBe('Later [Brandwick=otto-brandwick] left.');
  });

  it('goes on to mean whom the article is about, where others are relations', () => {
    expect(read(['Otto Brandwick died.', 'His parents, Paul and Lena Brandwick, were farmers. Brandwick was not.'], 'Otto Brandwick', 'Lena Brandwick')[1])
      .toBe('His parents, Paul and [Lena Brandwick=lena-brandwick], were farmers. [Brandwick=otto-brandwick] was not.');
  });

  it('is told by a title held on the day, of namesakes', () => {
    const on = directory(
      [person('Otto Brandwick', { id: 'otto-brandwick-1' as never }), person('Otto Brandwick', { id: 'otto-brandwick-2' as never })],
      [agency('Harbour Board')],
      [{ ...post('Governor of Arkady', 'Harbour Board', []), tenures: [{ person: 'otto-brandwick-2' as never, as: 'holder', mayFrom: '2020-01-01', surelyFrom: '2020-01-01', mayTo: null, surelyTo: null }] }],
    );
    expect(marked(article(['Gov. Otto Brandwick spoke.']), on)).toEqual(['Gov. [Otto Brandwick=otto-brandwick-2] spoke.']);
    expect(find(article(['Otto Brandwick spoke.']), on).unresolved.map(({ candidates }) => candidates)).toEqual([['otto-brandwick-1', 'otto-brandwick-2']]);
  });
});

describe('a surname behind a title', () => {
  const held = (from: string, to: string | null) => directory([otto, person('Lena Brandwick')], [agency('Department of Rivers')], [post('Secretary of Rivers', 'Department of Rivers', [['Otto Brandwick', from, to]])]);

  it('means whoever held that post on the day', () => {
    expect(marked(article(['They heard Secretary Brandwick.', 'Brandwick was brief.']), held('2020-01-01', null))).toEqual([
      'They heard Secretary [Brandwick=otto-brandwick].',
      '[Brandwick=otto-brandwick] was brief.',
    ]);
  });

  it('means nobody who held it at another time, unless it says so', () => {
    expect(marked(article(['They heard Secretary Brandwick.']), held('2010-01-01', '2012-01-01'))).toEqual(['They heard Secretary Brandwick.']);
    expect(marked(article(['They heard former Secretary Brandwick.']), held('2010-01-01', '2012-01-01'))).toEqual(['They heard former Secretary [Brandwick=otto-brandwick].']);
  });

  it('means the only one of that name where nothing is on file of who held what', () => {
    expect(read(['They heard President Brandwick.'], 'Otto Brandwick')).toEqual(['They heard President [Brandwick=otto-brandwick].']);
    expect(read(['They heard President Brandwick.'], 'Otto Brandwick', 'Lena Brandwick')).toEqual(['They heard President Brandwick.']);
    expect(read(['They heard drummer Brandwick, and President Price.'], 'Otto Brandwick', 'Ada Price')).toEqual(['They heard drummer Brandwick, and President Price.']);
  });

  it('means nobody whose post is another one', () => {
    expect(marked(article(['They heard Deputy Secretary Brandwick and President Brandwick.']), held('2020-01-01', null))).toEqual(['They heard Deputy Secretary Brandwick and President Brandwick.']);
  });

  it('is meant before the title introduces it as well', () => {
    expect(read(['The Quistberg Administration knew. “Yes,” Quistberg said.', 'Then President Quistberg left.'], 'Ada Quistberg')).toEqual([
      'The [Quistberg=ada-quistberg] Administration knew. “Yes,” [Quistberg=ada-quistberg] said.', 'Then President [Quistberg=ada-quistberg] left.',
    ]);
  });
});

describe('people who are not on file', () => {
  const people = (...paragraphs: string[]) => find(article(paragraphs), directory([otto])).people.map(({ text, key, pronoun, title, block }) => [text, key, pronoun, title && paragraphs[block]!.slice(title.start, title.end)]);

  it('are read with their title before or behind', () => {
    expect(people('Ruritanian President Ada Quist met Milo Fenn, the Harbour Board spokesman, on Friday.')).toEqual([
      ['Ada Quist', '~ada quist', 'she', 'Ruritanian President'],
      ['Milo Fenn', '~milo fenn', 'he', 'the Harbour Board spokesman'],
    ]);
  });

  it('have one key for all their names', () => {
    const found = people('Sarah Quist met Otto Brandwick.', 'Quist left with Brandwick. "Come, Sarah," he said to Mrs. Quist.');
    expect(found.map(([text, key]) => [text, key])).toEqual([
      ['Sarah Quist', '~sarah quist'], ['Otto Brandwick', 'otto-brandwick'], ['Quist', '~sarah quist'], ['Brandwick', 'otto-brandwick'], ['Sarah', '~sarah quist'], ['Quist', '~sarah quist'],
    ]);
  });

  it('are not places, bodies, days or things', () => {
    expect(people('In New York the Harbour Board of George Town and the Ada Quist Foundation met on Ash Wednesday under the Martin Luther Act.')).toEqual([]);
  });
});

describe('an editor’s link', () => {
  it('wins over what would be read', () => {
    const text = article(['Otto Brandwick spoke.']);
    const linked = { ...text, links: [link(text, 0, 'Otto Brandwick', { kind: 'person', id: 'ada-quist' })] };
    expect(marked(linked, directory([otto, person('Ada Quist')]))).toEqual(['[Otto Brandwick=ada-quist] spoke.']);
  });

  it('introduces whom it names', () => {
    const text = article(['Ottochen spoke.', 'Brandwick slept.']);
    const linked = { ...text, links: [link(text, 0, 'Ottochen', { kind: 'person', id: 'otto-brandwick' })] };
    expect(marked(linked, directory([otto]))).toEqual(['[Ottochen=otto-brandwick] spoke.', '[Brandwick=otto-brandwick] slept.']);
  });

  it('without an id says that it is none of our people', () => {
    const text = article(['Otto Brandwick of Hull spoke.', 'Otto Brandwick of York did not.']);
    const linked = { ...text, links: [link(text, 0, 'Otto Brandwick', { kind: 'person', id: '' })] };
    expect(marked(linked, directory([otto]))[0]).toBe('Otto Brandwick of Hull spoke.');
    expect(find(linked, directory([otto])).people[0]).toMatchObject({ text: 'Otto Brandwick', id: null });
  });
});

describe('a name in a script without capitals', () => {
  const on = directory([person('Karim al-Tawil', { also: ['كريم الطويل'] })], [agency('Harbour Board', { also: ['مجلس الميناء'] })]);

  it('is found as it stands on file, also behind "and" or "for" written together with it', () => {
    expect(marked(article(['التقى كريم الطويل وكريم الطويل، ومجلس الميناء.']), on)).toEqual([
      'التقى [كريم الطويل=karim-al-tawil] و[كريم الطويل=karim-al-tawil]، و[مجلس الميناء=harbour-board].',
    ]);
  });

  it('is found with accents and alef written otherwise', () => {
    expect(marked(article(['أحمد']), directory([person('Ahmad', { also: ['احمد'] })]))).toEqual(['[أحمد=ahmad]']);
  });

  it('is not found in part, nor within a word', () => {
    const texts = ['كريم ذهب. الطويل ذهب.', 'كريم الطويلون'];
    expect(marked(article(texts), on)).toEqual(texts);
  });
});
