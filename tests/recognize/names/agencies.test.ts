import { describe, expect, it } from 'vitest';
import { agency, article, directory, find, link, marked, person } from './marked.ts';

const read = (paragraphs: readonly string[], ...names: string[]) => marked(article(paragraphs), directory([], names.map((name) => agency(name))));

describe('an agency on file', () => {
  it.each([
    ['its name', 'Harbour Board', 'the Harbour Board'],
    ['its name without "the"', 'The Harbour Gazette', 'the Harbour Gazette'],
    ['its department turned round', 'United States Department of State', 'the U.S. State Department'],
    ['its department with another mark of the country', 'United States Department of Defense', 'the US Department of Defense'],
    ['its ministry turned round', 'Ministry of the Canals', 'the Canals Ministry'],
    ['its committee turned round', 'United States Senate Select Committee on Canals', 'the Senate Canals Committee'],
    ['its name without a legal form', 'Fairbrook Motor Corp.', 'Fairbrook Motor'],
    ['its name with a legal form more', 'Fairbrook', 'Fairbrook Inc.'],
    ['British spelling', 'World Canal Organization', 'the World Canal Organisation'],
    ['a possessive inside', "People's Canal Army", "the People's Canal Army"],
    ['small words left out', 'University of Arkady at Hull', 'University of Arkady Hull'],
    ['an ampersand', 'Canal & Dock Company', 'the Canal and Dock Company'],
  ])('is recognized by %s', (_, onFile, inText) => {
    expect(read([`Yesterday ${inText} said so.`], onFile)[0]).toMatch(/\[.+=.+\]/);
  });

  it('is recognized by the abbreviation that the article introduces', () => {
    expect(read(['The Office of Rivers (OOR) met.', 'Later OOR left.'], 'Office of Rivers')).toEqual(['The [Office of Rivers=office-of-rivers] ([OOR=office-of-rivers]) met.', 'Later [OOR=office-of-rivers] left.']);
  });

  it('is recognized by its initials once the article gives its name', () => {
    expect(read(['The Canal Inspection Office met.', 'Later the CIO left.'], 'Canal Inspection Office')[1]).toBe('Later the [CIO=canal-inspection-office] left.');
    expect(read(['Later the CIO left.'], 'Canal Inspection Office')[0]).toBe('Later the CIO left.');
  });

  it('is recognized by initials every reader knows', () => {
    expect(read(['The CIA said nothing.'], 'Central Intelligence Agency')[0]).toBe('The [CIA=central-intelligence-agency] said nothing.');
  });

  it.each(['the Board of Canals, Docks and Rivers', 'the Board of Canals, Docks, and Rivers', 'the Board of Canals Docks and Rivers'])('is recognized with commas in its name: %s', (inText) => {
    expect(read([`Then ${inText} met.`], 'Board of Canals, Docks and Rivers')[0]).toMatch(/\[Board.*=.*\] met/);
    expect(read(['Docks, canals of the Board, and Rivers met.'], 'Board of Canals, Docks and Rivers')[0]).not.toContain('[');
  });

  it.each([
    ['a news agency by its own name', 'Tarkov News Agency', [], 'Then Tarkov said so.'],
    ['a center without its purpose', 'Fairbrook Center for Justice', ['The Fairbrook Center for Justice met.'], 'The Fairbrook Center said so.'],
    ['a company without its trade', 'Blue Fairbrook Airlines', ['Blue Fairbrook Airlines met.'], 'Then Blue Fairbrook said so.'],
    ['a body by initials for its longer name', 'United States Air Force', ['The USAF met.'], 'The Air Force said so.'],
  ])('is recognized: %s', (_, onFile, before, inText) => {
    expect(read([...before, inText], onFile, 'Air Force').at(-1)).toMatch(/^[A-Z][a-z]+ \[.*=.*\] said so\.$/);
    if (before.length > 0 && onFile !== 'United States Air Force') expect(read([inText], onFile)[0]).toBe(inText);
  });

  it('is not meant where a committee is on it, by a branch or by a product', () => {
    const texts = ['The Subcommittee on Docks, Fisheries and Harbour Board met.', 'Then Fairbrook Sweden and the Fairbrook Five Hundred came.'];
    expect(read(texts, 'Harbour Board', 'Fairbrook')).toEqual(texts);
    expect(read(['Arkady-based Fairbrook rose.', 'Automaker Fairbrook fell.'], 'Fairbrook')).toEqual(['Arkady-based [Fairbrook=fairbrook] rose.', 'Automaker [Fairbrook=fairbrook] fell.']);
  });

  it.each([
    ['Boston Herons', 'The Boston Herons won.', 'Then Herons fans and the Herons slept. They beat the Herons 26-10.', 'Then [Herons=boston-herons] fans and the [Herons=boston-herons] slept. They beat the [Herons=boston-herons] 26-10.'],
    ['Green Lake Herons', 'The Green Lake Herons won.', 'Then the Herons slept.', 'Then the [Herons=green-lake-herons] slept.'],
    ['The Boston Post', 'The Boston Post said so.', 'The Post agreed. The Sunday Post, the Post Office and a Post did not.', 'The [Post=the-boston-post] agreed. The Sunday Post, the Post Office and a Post did not.'],
  ])('is called without its city once the whole name was given: %s', (onFile, before, text, found) => {
    expect(read([before, text], onFile)[1]).toBe(found);
    expect(read([text], onFile)[0]).toBe(text);
  });

  it.each([
    ['al-Tarkov', 'Then al Tarkov'], ['al-Tarkov', 'Then Al Tarkov'], ['Al Tarkov', 'Then al-Tarkov'], ['Fair-Brook', 'Then Fair Brook'], ['Fair-Brook', 'Then Fairbrook'], ['Fair Brook', 'Then Fair-Brook'],
  ])('is recognized with hyphens that come and go: %s, %s', (onFile, text) => {
    expect(read([`${text} met.`], onFile)[0]).toMatch(/^Then \[.*=.*\] met/);
  });

  it('is recognized by the letters behind the beginning of its name', () => {
    expect(read(['The Centers for Disease Control (CDC) met.', 'Then the CDC left.'], 'Centers for Disease Control and Prevention')[1]).toBe('Then the [CDC=centers-for-disease-control-and-prevention] left.');
  });

  it('lends its name to titles of several words', () => {
    const texts = ['Then Fairbrook Senior Vice President Ann Loo left.', 'Then Harbour House Press Secretary Ann Loo left.', 'Then a Fairbrook Senior Class left.'];
    expect(read(texts, 'Fairbrook', 'Harbour House')).toEqual(['Then [Fairbrook=fairbrook] Senior Vice President Ann Loo left.', 'Then [Harbour House=harbour-house] Press Secretary Ann Loo left.', texts[2]]);
  });

  it('is not meant by the credit of a picture', () => {
    expect(read(['Ann Loo at sea. Fairbrook Photo/Paul Quist', 'FAIRBROOK/Paul Quist'], 'Fairbrook')).toEqual(['Ann Loo at sea. Fairbrook Photo/Paul Quist', 'FAIRBROOK/Paul Quist']);
  });

  it('is found in compounds', () => {
    const texts = ['CIA-backed rebels met anti-CIA rebels', 'the CIA-Sweden pact', 'a Fairbrook-led group'];
    expect(texts.map((text) => read([text], 'Central Intelligence Agency', 'Fairbrook')[0])).toEqual([
      '[CIA=central-intelligence-agency]-backed rebels met anti-[CIA=central-intelligence-agency] rebels', 'the [CIA=central-intelligence-agency]-Sweden pact', 'a [Fairbrook=fairbrook]-led group',
    ]);
    expect(read(['a Target-led group of Fairbrook-Brandt workers'], 'Target', 'Fairbrook')[0]).toBe('a Target-led group of Fairbrook-Brandt workers');
  });

  it('is not meant by an abbreviation that the article gives to another', () => {
    expect(read(['The Canal Improvement Order (CIO) met.', 'Later the CIO left the Canal Inspection Office.'], 'Canal Inspection Office')[1]).toBe('Later the CIO left the [Canal Inspection Office=canal-inspection-office].');
  });

  it('is called by its first word once a company’s whole name was given', () => {
    expect(read(['Fairbrook Airlines met.', 'Then Fairbrook left.'], 'Fairbrook Airlines')[1]).toBe('Then [Fairbrook=fairbrook-airlines] left.');
    expect(read(['Then Fairbrook left.'], 'Fairbrook Airlines')[0]).toBe('Then Fairbrook left.');
  });

  it('is no part of a longer name', () => {
    const texts = ['He bought a Fairbrook 300.', 'The Fairbrook Museum opened.', 'The Harbour Board Library opened.', 'The Old Fairbrook closed.'];
    expect(read(texts, 'Fairbrook', 'Harbour Board')).toEqual(texts);
  });

  it('is not a common word, nor written small', () => {
    const texts = ['Freedom is dear.', 'They love freedom.', 'The harbour board of the town met.'];
    expect(read(texts, 'Harbour Board')).toEqual(texts);
  });

  it('is not the country whose name it has', () => {
    expect(read(['She flew to the United States and to France.'], 'United States', 'France')).toEqual(['She flew to the United States and to France.']);
  });

  it('is not who sent the report', () => {
    expect(read(['HULL (AP) – The AP said so.'], 'Associated Press')).toEqual(['HULL (AP) – The [AP=associated-press] said so.']);
  });

  it('is told from words at the beginning of a sentence', () => {
    expect(read(['Target prices fell. Who came? She heard the Who.'], 'Target Inc.', 'The Who')).toEqual(['Target prices fell. Who came? She heard the [Who=the-who].']);
    expect(read(['Target said so. She left Target.'], 'Target Inc.')).toEqual(['[Target=target-inc] said so. She left [Target=target-inc].']);
    expect(read(['Time will tell. It takes time.'], 'Time')).toEqual(['Time will tell. It takes time.']);
  });

  it('is a team in the report of a match only', () => {
    const report = 'The striker scored a goal before half-time; the league match ended in a draw, and the coach praised the goalkeeper.';
    expect(read([`Utopville beat the visitors. ${report} They stayed in Utopville.`], 'Utopville F.C.')[0]).toMatch(/^\[Utopville=utopville-f-c\] beat .* stayed in Utopville\.$/);
    expect(read(['Utopville lies on a river.'], 'Utopville F.C.')).toEqual(['Utopville lies on a river.']);
  });

  it('loses no name where two have it: it is reported with both', () => {
    const on = directory([], [agency('Harbour Board', { id: 'harbour-board-hull' as never }), agency('Harbour Board', { id: 'harbour-board-york' as never })]);
    const text = article(['The Harbour Board met.']);
    expect(marked(text, on)).toEqual(['The Harbour Board met.']);
    expect(find(text, on).unresolved).toEqual([{ block: 0, start: 4, end: 17, candidates: ['harbour-board-hull', 'harbour-board-york'] }]);
  });

  it('wins over a person whose name it contains', () => {
    const on = directory([person('Otto Brandwick')], [agency('Otto Brandwick University')]);
    expect(marked(article(['She went to Otto Brandwick University.']), on)).toEqual(['She went to [Otto Brandwick University=otto-brandwick-university].']);
  });

  it('is found beside a person and a title', () => {
    const on = directory([person('Otto Brandwick')], [agency('Harbour Board')]);
    expect(marked(article(['Harbour Board Director Otto Brandwick left.']), on)).toEqual(['[Harbour Board=harbour-board] Director [Otto Brandwick=otto-brandwick] left.']);
  });
});

describe('a body that other countries have as well', () => {
  it('is meant where the article is about its country, or names it whole', () => {
    expect(read(['The American president waits for the Senate.'], 'United States Senate')[0]).toBe('The American president waits for the [Senate=united-states-senate].');
    expect(read(['The U.S. Senate met.', 'The Senate voted.'], 'United States Senate')[1]).toBe('The [Senate=united-states-senate] voted.');
  });

  it.each([
    ['a dateline', 'WASHINGTON – Russia and Russian ships matter to Russia.'],
    ['party and state of a member', 'Sen. Ann Loo, R-Ark., spoke of Russia and of Russian ships near Russia.'],
    ['the state of a senator', 'Ohio Sen. Ann Loo spoke of Russia.'],
    ['a party', 'Republicans spoke of Russia.'],
    ['its country, named as often as one of the states', 'The American from Kansas left Kansas for America.'],
  ])('is recognized without its country where %s shows whose it is', (_, text) => {
    expect(read([text, 'The Senate voted, the House did not.'], 'United States Senate', 'United States House of Representatives')[1])
      .toBe('The [Senate=united-states-senate] voted, the [House=united-states-house-of-representatives] did not.');
  });

  it('is not recognized without its country where the article is about a state or another country', () => {
    const texts = ['In Ohio, Ohio Gov. Loo signed Ohio’s law, an American first.', 'Kenya and the U.S. and Kenya and Kenya met.'];
    for (const text of texts) expect(read([text, 'The Senate voted, the House did not.'], 'United States Senate', 'United States House of Representatives')[1]).toBe('The Senate voted, the House did not.');
  });

  it('is recognized without its nation where the article is about it, or says so right before', () => {
    const on = ['House of Commons of the United Kingdom', 'Ministry of Canals (UK)', 'Supreme Court of Canada', 'United States Senate', 'Senate of the Philippines'];
    expect(read(['In London, British MPs met.', 'The House of Commons heard the Ministry of Canals. The Supreme Court and the Senate did not.'], ...on)[1])
      .toBe('The [House of Commons=house-of-commons-of-the-united-kingdom] heard the [Ministry of Canals=ministry-of-canals-uk]. The Supreme Court and the Senate did not.');
    expect(read(['The Philippine Senate met.', 'The Senate of Utopia slept.'], ...on)).toEqual(['The Philippine [Senate=senate-of-the-philippines] met.', 'The Senate of Utopia slept.']);
    expect(read(['The American president left the Supreme Court of Canada.', 'The Supreme Court met.'], ...on)[1]).toBe('The Supreme Court met.');
  });

  it('is recognized by the country on its file', () => {
    const on = directory([], [agency('Supreme Court', { country: 'Canada' })]);
    expect(marked(article(['Canadians met in Canada, and Canada slept.', 'The Supreme Court met.']), on)[1]).toBe('The [Supreme Court=supreme-court] met.');
    expect(marked(article(['The American president spoke.', 'The Supreme Court met.']), on)[1]).toBe('The Supreme Court met.');
  });

  it('is called the House only where that means the chamber', () => {
    const texts = ['House prices rose.', 'The House of Fairbrook met the Opera House.', 'The House Canal Committee met.'];
    expect(read(['The American president spoke.', ...texts], 'United States House of Representatives').slice(1)).toEqual(texts);
    expect(read(['The American president spoke to House Republicans and the full House.'], 'United States House of Representatives')[0]).toMatch(/to \[House=.*\] Republicans and the full \[House=/);
  });

  it('is not meant where the words beside it or the article say another', () => {
    const texts = ['The Philippine Senate met.', 'The Senate of Hawaii met.', 'The state Senate met.'];
    for (const text of texts) expect(read([text, 'The Senate voted.'], 'United States Senate')).toEqual([text, 'The Senate voted.']);
  });
});

describe('an editor’s link to an agency', () => {
  it('introduces it under the linked word', () => {
    const text = article(['The OOR met.', 'Later the OOR left.']);
    expect(marked({ ...text, links: [link(text, 0, 'OOR', { kind: 'agency', id: 'harbour-board' })] }, directory([], [agency('Harbour Board')]))).toEqual(['The [OOR=harbour-board] met.', 'Later the [OOR=harbour-board] left.']);
  });

  it('wins, and an empty one leaves the words alone', () => {
    const on = directory([], [agency('Harbour Board')]);
    const text = article(['The Harbour Board and the board met.']);
    const links = [link(text, 0, 'Harbour Board', { kind: 'agency', id: '' }), link(text, 0, 'the board', { kind: 'agency', id: 'harbour-board' })];
    expect(marked({ ...text, links }, on)).toEqual(['The Harbour Board and [the board=harbour-board] met.']);
  });
});

describe('a body called by a day', () => {
  it('is not meant by the day alone', () => {
    expect(read(['The Tuesday Group met on Tuesday.'], 'Tuesday Group')).toEqual(['The [Tuesday Group=tuesday-group] met on Tuesday.']);
  });
});

describe('a body whose name is an English word', () => {
  it('opens a sentence before a title and a name, or where it was first to report', () => {
    expect(read(['Apple CEO Ann Quill left.', 'Politico first reported it.', 'Apple pie is sweet.', 'Politico types left.'], 'Apple', 'Politico')).toEqual([
      '[Apple=apple] CEO Ann Quill left.', '[Politico=politico] first reported it.', 'Apple pie is sweet.', 'Politico types left.',
    ]);
    expect(read(['Independent Senator Ann Quill left.'], 'Independent')).toEqual(['Independent Senator Ann Quill left.']);
  });
});

describe('a body whose name is no English word', () => {
  it('may open a sentence', () => {
    expect(read(['Hezbollah fighters left.', 'Google shares fell.', 'Apple pie is sweet.'], 'Hezbollah', 'Google', 'Apple')).toEqual(['[Hezbollah=hezbollah] fighters left.', '[Google=google] shares fell.', 'Apple pie is sweet.']);
  });

  it('is known by the letters that its name begins with', () => {
    expect(read(['The U.N. Canal Council met.'], 'United Nations Canal Council')).toEqual(['The [U.N. Canal Council=united-nations-canal-council] met.']);
  });
});

describe('a body on file with and without its country', () => {
  it('stays plain text where its country is left out, whatever the article is about', () => {
    const on = directory([], [agency('Department of State'), agency('United States Department of State')]);
    for (const first of ['The American president spoke.', 'Kenya met Kenya.']) {
      const text = article([first, 'The State Department said so.']);
      expect(marked(text, on)[1]).toBe('The State Department said so.');
      expect(find(text, on).unresolved.map(({ candidates }) => candidates)).toEqual([['department-of-state', 'united-states-department-of-state']]);
    }
  });
});
