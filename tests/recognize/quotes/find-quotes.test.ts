import { describe, expect, it } from 'vitest';
import { quotesIn, speakersIn } from './quotes-in.ts';

type Case = readonly [fact: string, texts: string | readonly string[], speakers: readonly (string | null)[]];

function speak(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, texts, speakers) => {
    expect(speakersIn(...(typeof texts === 'string' ? [texts] : texts))).toEqual(speakers);
  });
}

describe('the speaker of a whole quotation', () => {
  speak([
    ['stands after it', '"We will win," Quill said.', ['Quill']],
    ['stands after the verb', '"We will win," said Quill.', ['Quill']],
    ['stands before it', 'Quill said: "We will win."', ['Quill']],
    ['stands inside it', '"We," Quill said, "will win."', ['Quill', 'Quill']],
    ['goes on speaking after it', '"We will win," Quill told a crowd in Dayton on Monday night. "We have to."', ['Quill', 'Quill']],
    ['may carry a long apposition before the cue', 'Quill, the governor of Ohio and a former member of the Senate who lost to Barrow in 2012, said Monday that "we will win."', ['Quill']],
    ['may carry an apposition with clauses of its own', 'Tom Barrow, a Republican from the town of Elm, where Quill grew up, said the bill "does not do what she says it does."', ['Tom Barrow']],
    ['may carry a clause after the turned cue', '"We will win," said Nora Quill, the governor of Ohio, who is seeking a second term. "We have to."', ['Nora Quill', 'Nora Quill']],
    ['is the name after a description', '"The polls are garbage," Quill\'s campaign manager, Ivy Castellan, told reporters.', ['Ivy Castellan']],
    ['is the name before a description', 'Castellan, Quill\'s campaign manager, told reporters that the polls were "garbage, frankly."', ['Castellan']],
    ['is the name a title runs into', '"The polls are garbage," Quill campaign manager Ivy Castellan told reporters.', ['Ivy Castellan']],
    ['may have a party and state in brackets', '"It is over," Sen. Hugh Penrose (D-Mass.) said on the Senate floor.', ['Hugh Penrose']],
    ['may have a party and state between commas', 'Sen. Hugh Penrose, D-Mass., said the hearing "was a farce from beginning to end."', ['Hugh Penrose']],
    ['is not whom the words are of', '"It\'s a sham," Barrow said of the inquiry that Quill opened. "Everybody knows it."', ['Barrow', 'Barrow']],
    ['is not who was told', '"Barrow doesn\'t get it," Penrose told Fox News host Gail Winter. "He never did."', ['Penrose', 'Penrose']],
    ['changes with each sentence of a dialogue', '"Is it true?" asked Winter. "No," Quill replied.', ['Winter', 'Quill']],
    ['may be two people', '"We are appalled by the news," Quill and Ruiz said in a joint statement.', ['Quill and Ruiz']],
    ['may stand in a label', ['Winter: "Did you say that?"', 'Barrow: "I don\'t recall."'], ['Winter', 'Barrow']],
    ['may sign it', '"We will not go back." — Nora Quill', ['Nora Quill']],
    ['may sign it below', ['Quill was on the stage.', '"We will win. Believe me!"', '— Tom Barrow (@barrow) October 3, 2016'], ['Tom Barrow']],
    ['stands past a dateline', ['ELM, Ohio (AP) — Nora Quill made the following statement:', '"We have waited too long for this."'], ['Nora Quill']],
    ['may have a verb of saying nobody listed after a comma', '"We will win," Quill crooned.', ['Quill']],
    ['stands behind "according to"', 'According to Quill, the deal was "dead on arrival in the Senate."', ['Quill']],
    ['may speak as someone else quotes', 'The report quoted Voss as saying the president had "no idea what was in the bill."', ['Voss']],
    ['answers a question', 'Asked whether he would step down, Barrow told reporters, "I am not going anywhere."', ['Barrow']],
    ['follows a cue that opens the sentence', 'Said Quill, "We will win the day and the night."', ['Quill']],
  ]);
});

describe('a pronoun', () => {
  const meant = (...texts: string[]) => quotesIn(texts).map(({ by, speaker }) => [by, speaker?.id]);

  it('is the speaker\'s words, and who it means the id', () => {
    expect(meant('"We will win," Quill said. "We have to," she added.')).toEqual([['Quill', 'nora-quill'], ['she', 'nora-quill']]);
  });
  it('means whom the sentence before is about', () => {
    expect(meant('Barrow took to Twitter on Sunday. "Such a mess," he wrote.')).toEqual([['he', 'tom-barrow']]);
  });
  it('passes over those it does not fit', () => {
    expect(meant('Barrow was joined by Ruiz and Quill. "Such a mess," he said.')).toEqual([['he', 'tom-barrow']]);
  });
  it('means the one who spoke last, a paragraph before', () => {
    expect(meant('"It is over," Penrose told Barrow.', 'He added: "Go home."')).toEqual([['Penrose', 'hugh-penrose'], ['He', 'hugh-penrose']]);
  });
  it('is not needed where a party and a place tell', () => {
    expect(meant('Representative Leo Marsh left Elm.', '“Enough,” the Elm Republican said.')[0]).toEqual(['the Elm Republican', 'leo-marsh']);
  });

  it('means the one who spoke before a quotation of several paragraphs', () => {
    const found = meant('“I welcome the ruling,” said Barrow.', '“The judges have spoken.', '“In doing so they were right.', '“The house must meet,” he added.');
    expect(found.map(([, id]) => id)).toEqual(Array(4).fill('tom-barrow'));
  });
  it('is whom the sentence before is about, not whom one sooner speaks of', () => {
    expect(meant('Barrow had said of him that he was lucky. Penrose seldom replied in kind. In Elm, where he got a medal, he warned of a "half-baked, second-hand pride."').at(-1)).toEqual(['he', 'hugh-penrose']);
  });
  it('behind the words means somebody else than whom they are about', () => {
    expect(meant('Barrow told reporters so on the lawn. Voss had been "the first choice all along," he said.')).toEqual([['he', 'tom-barrow']]);
  });
  it('is not whom the words between the marks name', () => {
    expect(meant('A second account came from Voss. "I offered to go and Barrow said, \'Sleep on it,\'" he wrote.')).toEqual([['he', 'peter-voss']]);
  });
  it('means nobody on file after an unnamed speaker, who stays unnamed', () => {
    const [, second] = quotesIn(['"It is over," said a White House official. "Go home," he added.']).slice(-2);
    expect(second).toMatchObject({ by: 'he', class: 'anonymous', speaker: { id: null } });
  });
});

describe('words taken into a sentence', () => {
  speak([
    ['are the subject\'s of the cue', 'Barrow, who was reported to be angry, privately called Quill a "disaster" and a "puppet."', ['Barrow', 'Barrow']],
    ['are the reporter\'s of a view', 'Quill said she thought the plan "a fantasy from start to finish."', ['Quill']],
    ['may be two people\'s in one sentence', 'Quill vowed to "fight for every vote," while Barrow promised to "clean house in Washington."', ['Quill', 'Barrow']],
    ['are those of an -ing form\'s subject', 'Barrow issued a statement saying that "there are no changes at this time," but he did not deny the plan.', ['Barrow']],
    ['are those of whom an opening is about', 'Calling migrants "criminals and killers," Barrow won the state easily.', ['Barrow']],
    ['are those of whom "who" stands for', 'Quill was joined by Ruiz, who said the governor "has never let us down."', ['Ruiz']],
    ['pass over a clause with "who"', 'Several people who have spoken with Barrow in recent days said he was "bored by briefings."', ['Several people']],
    ['are the agent\'s of a passive', 'The plan, described by Penrose as "dead on arrival," would cut taxes.', ['Penrose']],
    ['are the owner\'s of what they are called', 'Barrow\'s promise to "clean house in Washington" has thrilled voters.', ['Barrow']],
    ['are the owner\'s round them', 'Quill\'s "basket of wonders" remark dogged her for weeks.', ['Quill']],
    ['are those of whoever interrupts the sentence', 'Barrow would be, Quill said, "a catastrophe for the working families of this state."', ['Quill']],
    ['are those of whoever is named right after them', 'The law, which Penrose helped write, is "an assault on the middle class," Quill said.', ['Quill']],
    ['are theirs whose words they are said to be', 'Barrow is, in Quill\'s words, "temperamentally unfit to hold the office."', ['Quill']],
    ['are the crowd\'s that chants them', 'The crowd broke into chants of "Lock her up!" as Barrow spoke.', ['The crowd']],
    ['are theirs who are blamed for them', 'Quill blasted Barrow for calling migrants "criminals and killers."', ['Barrow']],
    ['are theirs whose remark is blamed', 'Quill criticized Barrow over his "blood and soil" remark.', ['Barrow']],
    ['are theirs who oppose a statement, not its author\'s', 'Barrow opposed Quill\'s statement: "The governor has no idea what she signed."', ['Barrow']],
    ['are theirs who say it in a letter or speech', 'Quill wrote in her letter that "the time has come to act."', ['Quill']],
    ['are theirs who are quoted as saying them', 'Voss is quoted in the book as calling the meeting "treasonous and unpatriotic."', ['Voss']],
    ['are theirs who are heard saying them', 'Ruiz recalled a teacher telling her she would "never amount to anything."', ['a teacher']],
    ['are not theirs who spoke in a clause that is over', 'When Barrow tweeted that he had won, Quill said it was "news to the voters."', ['Quill']],
    ['are theirs who are made to say them', 'The uproar led Barrow to call the plan "a work in progress."', ['Barrow']],
  ]);
});

describe('a quotation over paragraphs', () => {
  speak([
    ['is its first paragraph\'s speaker\'s', ['Quill said: "This is the moment. We can\'t wait.', '"We have waited too long."'], ['Quill', 'Quill']],
    ['is its last paragraph\'s speaker\'s', ['"This is the moment. We can\'t wait.', '"We have waited too long," Quill said.'], ['Quill', 'Quill']],
    ['may stand alone after an attributed one', ['"This is the moment," Quill said.', '"We can\'t wait any longer."'], ['Quill', 'Quill']],
    ['may be announced by the paragraph before', ['Nora Quill made the following statement:', '"We can\'t wait any longer."'], ['Nora Quill']],
    ['is nobody\'s where a paragraph between names somebody else only in passing', ['The bill failed.', '"We can\'t wait any longer."'], [null]],
  ]);

  it('goes on over a caption and not over a heading', () => {
    const by = (kind: 'caption' | 'heading') => quotesIn(['"This is the moment," Quill said.', 'Barrow in Elm', '"We can\'t wait any longer."'], { kinds: ['paragraph', kind] }).map((quote) => quote.by);
    expect(by('caption')).toEqual(['Quill', 'Quill']);
    expect(by('heading')).toEqual(['Quill', null]);
  });

  it('is one span a paragraph, up to the paragraph\'s end where it is not closed', () => {
    expect(quotesIn(['Quill said: "This is it.', '"We have waited."']).map(({ block, text }) => [block, text])).toEqual([[0, '"This is it.'], [1, '"We have waited."']]);
  });
});

describe('a story told in many voices', () => {
  speak([
    ['keeps each to their own words', [
      'Peter Voss would leave the department by spring under a plan drawn up by Leo Marsh, officials said Monday. Voss "would be gone in weeks," said the officials, who insisted on anonymity.',
      'As he met the premier of Elm, Barrow was asked by reporters if he wanted Voss to stay. "Peter is here," Barrow said simply. "He is here."',
      'Gail Winter, the governor\'s press secretary, later issued a statement saying that "there is nothing to announce," but she did not deny that there was a plan.',
      '"When somebody loses his trust they will go," Winter told reporters. "The two of them met twice."',
      'The governor was reported to have privately called Voss a "dunce," and Voss publicly criticized the governor for "wasting everybody\'s time."',
      '"He stays, as far as I was told," Castellan said. "It is a job that he enjoys."',
    ], ['the officials, who insisted on anonymity', 'Barrow', 'Barrow', 'Gail Winter', 'Winter', 'Winter', 'The governor', 'Voss', 'Castellan', 'Castellan']],
    ['lets an interview go on over paragraphs', [
      'Penrose was asked whether he trusted the governor.',
      '"Look, I take people at their word until they give me a reason not to.',
      '"He has given me several."',
    ], ['Penrose', 'Penrose']],
    ['keeps a witness apart from those she speaks of', [
      '"This is personal to me," said Dana Whitlock, 41, whose son died in March. "I am not going to stop."',
      'She paused, then added: "I can\'t."',
      'Whitlock said she had written to both campaigns. "It was a form letter," she said. "My name was spelled wrong."',
    ], ['Dana Whitlock', 'Dana Whitlock', 'She', 'she', 'she']],
  ]);
});

describe('marks', () => {
  const texts = (...lines: string[]) => quotesIn(lines).map(({ text }) => text);

  it('may be straight, curly, low or pointed', () => {
    expect(texts('"We will win," Quill said.', '“We will win,” Quill said.', '„We will win,“ Quill said.', '«We will win», Quill said.'))
      .toEqual(['"We will win,"', '“We will win,”', '„We will win,“', '«We will win»']);
  });
  it('may be single where the house sets them, with apostrophes inside', () => {
    expect(texts("'It's the officials' fault and we won't have it,' Quill said. 'Not now.'")).toEqual(["'It's the officials' fault and we won't have it,'", "'Not now.'"]);
  });
  it('inside marks belong to the quotation round them', () => {
    expect(texts('"Barrow told me, \'Hugh, I need you,\'" Penrose recalled.', '“He said “no” to me,” Quill said.')[0]).toBe('"Barrow told me, \'Hugh, I need you,\'"');
  });
  it('that stand for inches or nothing open no quotation', () => {
    expect(texts('The 6" pipe burst.', 'He said 5\'9" was tall enough.')).toEqual([]);
  });
});

it('a heap of verbs is read like any sentence', () => {
  expect(speakersIn(`Quill ${'and said '.repeat(100)}"so it goes on," he said.`)).toEqual(['he']);
});

describe('no quotation', () => {
  it.each([
    ['is a nickname', 'General Hugh "Mad Dog" Penrose declined to comment.'],
    ['is a name that somebody goes by', 'Officials said the suspect, nicknamed "Lefty," was at large.'],
    ['is the title of a book', 'His book, "The Long Way Home," was a best seller.'],
    ['is the title of a programme', 'Barrow appeared on "Saturday Night Live" and "The Tonight Show."'],
    ['is the title of a song', 'The song "We Are the Champions" played as he walked out.'],
    ['is a word that is talked about', 'She hates the word "moist" more than any other.'],
    ['is a so-called thing', 'The so-called "alt-right" has grown.'],
    ['is a word kept at a distance', 'The "rigged" system was the theme of the night.'],
    ['is the name of a programme at a hall', 'She gave a class at Elm Hall called "Learning Together," she said.'],
    ['is a slogan on a hat', 'Supporters in "Make It Great" hats lined the road.'],
    ['is text in code', 'x'],
  ])('%s', (_, text) => {
    expect(quotesIn([text])).toEqual([]);
  });

  it('is in a block of code', () => {
    expect(quotesIn(['print("We will win," Quill said)'], { kinds: ['code'] })).toEqual([]);
  });
});

describe('on whose authority', () => {
  const classes = (text: string, more = {}) => quotesIn([text], more).map(({ by, class: of }) => [by, of]);

  it('a person on the record is named', () => {
    expect(classes('"We will win," Quill said.')).toEqual([['Quill', 'named']]);
  });
  it('a spokesperson speaks for others, by name or not', () => {
    expect(classes('"He has nothing to hide," a spokesman for the Department of State said.')).toEqual([['a spokesman for the Department of State', 'spokesperson']]);
    expect(classes('"He has nothing to hide," said a spokesman for the Barrow campaign.')).toEqual([['a spokesman for the Barrow campaign', 'spokesperson']]);
    expect(classes('Leo Marsh, a spokesman for Barrow, said the candidate "has nothing to hide from the voters."')).toEqual([['Leo Marsh', 'spokesperson']]);
    expect(classes('Leo Marsh, the press secretary, left. "He has nothing to hide," Marsh said.', { titles: { 'Leo Marsh': 'the press secretary' } })).toEqual([['Marsh', 'spokesperson']]);
  });
  it('a spokesperson is who is called one, not who stands beside one', () => {
    expect(classes('Its press secretary, Gail Winter, came. "We remain committed," she said.')).toEqual([['she', 'spokesperson']]);
    expect(classes('According to the press secretary, Barrow was asleep. "We remain committed," Barrow said.')).toEqual([['Barrow', 'named']]);
    expect(classes('Barrow, in a note read by the press secretary, agreed. "We remain committed," he said.')).toEqual([['he', 'named']]);
  });
  it('an agency speaks as a spokesperson does, under its id', () => {
    const [quote] = quotesIn(['"We remain committed," the State Department said.'], { agencies: { 'State Department': 'department-of-state' } });
    expect(quote).toMatchObject({ by: 'the State Department', class: 'spokesperson', speaker: { kind: 'agency', id: 'department-of-state' } });
  });
  it('somebody described is anonymous, with the description and why the name is kept back', () => {
    expect(classes('The plan would "never see daylight," said the officials, who insisted on anonymity.')).toEqual([['the officials, who insisted on anonymity', 'anonymous']]);
    expect(classes('"The mood is grim," said one adviser, speaking on condition of anonymity to describe private talks.')).toEqual([['one adviser, speaking on condition of anonymity to describe private talks', 'anonymous']]);
  });
  it('a paper speaks for itself', () => {
    expect(classes('"The program poses a grave risk," the memo says.')).toEqual([['the memo', 'document']]);
    expect(classes('A statement from Voss called the vote "a historic mistake for the nation."')).toEqual([['A statement from Voss', 'document']]);
    expect(classes('"The program poses a grave risk," reads the memo.')).toEqual([['the memo', 'document']]);
  });
  it('a tweet is its author\'s word', () => {
    expect(classes('Barrow tweeted on Sunday: "Such a mess. Sad!"')).toEqual([['Barrow', 'named']]);
  });
  it('nobody is unknown, and no speaker', () => {
    expect(quotesIn(['"We will not go back to how it was."'])).toMatchObject([{ class: 'unknown', speaker: null, cue: '' }]);
  });
  it('a title stands for the one who is given it', () => {
    const found = quotesIn(['Peter Voss, the secretary of state, was there.', 'The secretary called the deal "a work of art."'], { titles: { 'Peter Voss': 'the secretary of state' } });
    expect(found).toMatchObject([{ by: 'The secretary', class: 'named', speaker: { id: 'peter-voss' } }]);
  });
});

describe('the cue', () => {
  it.each([
    ['"We will win," Quill said.', ['said']],
    ['"We will win," according to Quill.', ['according to']],
    ['"We," Quill added, "will win." "Soon."', ['added', 'added', '']],
    ['Barrow\'s promise to "clean house in Washington" has thrilled voters.', ['promise']],
  ])('of %s', (text, cues) => {
    expect(quotesIn([text]).map(({ cue }) => cue)).toEqual(cues);
  });
});

describe('a block quotation', () => {
  it('is a quotation without marks, of whoever the paragraph before lets speak', () => {
    const found = quotesIn(['Quill wrote in her letter:', 'We have waited too long.', 'We will not wait.'], { kinds: ['paragraph', 'quote', 'quote'] });
    expect(found.map(({ text, by }) => [text, by])).toEqual([['We have waited too long.', 'Quill'], ['We will not wait.', 'Quill']]);
  });
  it('is signed by its last line', () => {
    const found = quotesIn(['The hall was quiet.', 'We have waited too long.', '— Nora Quill'], { kinds: ['paragraph', 'quote', 'quote'] });
    expect(found.map(({ text, by }) => [text, by])).toEqual([['We have waited too long.', 'Nora Quill']]);
  });
});

describe('an editor\'s link', () => {
  const linked = (text: string, words: string, by: object) =>
    quotesIn([text], { links: [{ block: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length, target: { kind: 'said', by }, line: 1, column: 1 } as never] });

  it('says who said it, against what is read', () => {
    expect(linked('"We will win," Quill said.', '"We will win,"', { kind: 'person', id: 'ana-ruiz' })).toMatchObject([{ class: 'named', speaker: { kind: 'person', id: 'ana-ruiz' } }]);
  });
  it('makes a quotation of words refused or without marks', () => {
    expect(linked('The "rigged" system.', '"rigged"', { kind: 'person', id: 'tom-barrow' })).toMatchObject([{ text: '"rigged"', class: 'named' }]);
    expect(linked('He would not go.', 'would not go', { kind: 'agency', id: 'senate' })).toMatchObject([{ text: 'would not go', class: 'spokesperson', speaker: { kind: 'agency', id: 'senate' } }]);
  });
  it('says that it is no quotation', () => {
    expect(linked('"We will win," Quill said.', '"We will win,"', { kind: 'nobody' })).toEqual([]);
  });
  it('says that the source is unnamed or a paper', () => {
    expect(linked('"We will win," Quill said.', '"We will win,"', { kind: 'anonymous' })).toMatchObject([{ class: 'anonymous', speaker: { id: null } }]);
    expect(linked('"We will win," Quill said.', '"We will win,"', { kind: 'document' })).toMatchObject([{ class: 'document' }]);
  });
  it('settles the class, whatever the words were read to be', () => {
    const text = '"We will win," a spokesman said.';
    expect(linked(text, '"We will win,"', { kind: 'person', id: 'leo-marsh' })).toMatchObject([{ class: 'named', by: 'a spokesman', cue: 'said', speaker: { kind: 'person', id: 'leo-marsh' } }]);
    expect(linked(text, '"We will win,"', { kind: 'agency', id: 'senate' })).toMatchObject([{ class: 'spokesperson', by: 'a spokesman', speaker: { kind: 'agency', id: 'senate' } }]);
  });
  it('keeps the words beside the cue where they can mean whom it names, and not where they name somebody else', () => {
    const quill = { kind: 'person', id: 'nora-quill' };
    expect(linked('"We will win," Quill said.', '"We will win,"', quill)).toMatchObject([{ by: 'Quill', cue: 'said' }]);
    expect(linked('Ruiz was in Elm. "We will win," she said.', '"We will win,"', quill)).toMatchObject([{ by: 'she', cue: 'said', speaker: { id: 'nora-quill' } }]);
    expect(linked('"We will win," Barrow said.', '"We will win,"', quill)).toMatchObject([{ by: '"We will win,"', cue: '', speaker: { id: 'nora-quill' } }]);
    expect(linked('"We will win," Barrow said.', '"We will win,"', { kind: 'anonymous' })).toMatchObject([{ by: '"We will win,"', cue: '', speaker: { id: null } }]);
  });
  it('holds for the quotation that goes on alone after it, and for a pronoun behind it', () => {
    const quill = { kind: 'person', id: 'nora-quill' };
    expect(linked('"We will win," a voice said. "We have to."', '"We will win,"', quill)).toMatchObject([{ speaker: { id: 'nora-quill' } }, { speaker: { id: 'nora-quill' } }]);
    expect(linked('"We will win," the text had it. "We have to," she added.', '"We will win,"', quill).at(-1)).toMatchObject({ by: 'she', speaker: { id: 'nora-quill' } });
    expect(linked('Barrow was there. "We will win," Ruiz said. "We have to."', '"We will win,"', { kind: 'nobody' })).toMatchObject([{ speaker: { id: 'ana-ruiz' } }]);
  });
});
