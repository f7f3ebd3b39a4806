import { describe, expect, it } from 'vitest';
import { speakersIn } from './quotes-in.ts';

type Passage = readonly [paragraphs: string | readonly string[], speakers: readonly (string | null)[]];

/** Invented passages in the manner of campaign and capitol reporting, and whose the quotations are, in order. */
function read(passages: readonly Passage[]): void {
  it.each(passages)('%s', (paragraphs, speakers) => {
    expect(speakersIn(...(typeof paragraphs === 'string' ? [paragraphs] : paragraphs))).toEqual(speakers);
  });
}

describe('who is behind a preposition or an aside is the source', () => {
  read([
    ['According to Ivy Castellan, the candidate was "in a fine mood all day long."', ['Ivy Castellan']],
    ['As Ivy Castellan put it, the race was "a coin toss in nine counties."', ['Ivy Castellan']],
    ['The race, as Mr. Voss put it on Sunday, is "a coin toss in nine counties."', ['Voss']],
    ['Okafor, according to two people who saw him that day, was "pale as a sheet."', ['two people']],
    ['The deal was, in the view of Hugh Penrose, "a wet match in a dark cave."', ['Hugh Penrose']],
    ['For Gail Winter, a historian, the choice was "between rain and hail."', ['Gail Winter']],
    ['But to her the choice was "between rain and hail."', ['her']],
    ['Barrow fell "down four steps" on the way in according to a hospital clerk.', ['a hospital clerk']],
    ['But Okafor also wrote that he did not want "to leave a false impression," according to a copy of the memo that was read to a reporter.', ['Okafor']],
    ['Barrow said — as reported by the Elm Herald — "We will call it a park."', ['Barrow']],
    ['Penrose commented on the vote — which the Herald called unusual — "It is what it is."', ['Penrose']],
  ]);
});

describe('told, tweeted, asked', () => {
  read([
    ['"I don\'t do riddles," Quill told reporters aboard her campaign plane on Monday. "But I am hopeful."', ['Quill', 'Quill']],
    ['Aboard his plane between Elm and Oak, Tom Barrow told reporters that he had "no second thoughts about any of it."', ['Tom Barrow']],
    ['Barrow wrote on Twitter: "The sleepy @heraldelm prints nothing but weather. Just look at page one!"', ['Barrow']],
    ['"Send it back," her campaign shot back on Twitter.', ['her campaign']],
    ['"I\'ll see when I get there," Barrow said when Gail Winter asked him whether he would concede. "I like surprises, O.K.?"', ['Barrow', 'Barrow']],
    [['"Did you ever do that?" Gail Winter asked.', '"Nobody gardens more than I do," Tom Barrow said.', '"So you did, for the record?" Winter pressed.', '"People say things," Barrow said. "They\'re said."'], ['Gail Winter', 'Tom Barrow', 'Winter', 'Barrow', 'Barrow']],
    ['"Is there a softer word?" Ivy Castellan, the campaign manager, asked. Nobody answered.', ['Ivy Castellan']],
    ['Quill then pointedly asked whether he was "keeping something from the people of Elm."', ['Quill']],
    ['Asked about the tape, Barrow had a ready answer: "It was kitchen talk."', ['Barrow']],
    ['Ana Ruiz was blunter still when a reporter asked about the claim: "I\'d ask him to stop moaning and knock on doors."', ['Ana Ruiz']],
    ['"Why not?" Barrow asked the crowd. "Why shouldn\'t we?" The answer came back at once.', ['Barrow', 'Barrow']],
  ]);
});

describe('what introduces words before a colon', () => {
  read([
    ['At her briefing Gail Winter added a general rule: "We do not discuss letters."', ['Gail Winter']],
    ['Barrow\'s advice to the crowd was simple: "Go home and call your mother."', ['Barrow']],
    ['Her closing argument came down to one line: "We can count."', ['Her']],
    ['All of it was contained in a message that Barrow sent at 8:44 a.m.: "I am unhappy with the whole deal."', ['Barrow']],
    [['In their letter to Secretary of Works Sam Okafor and the mayor, Quill and Ruiz wrote:', '"The bridge can\'t wait."'], ['Quill and Ruiz']],
    [['Statement of Nora Quill on the bridge', '"The bridge can\'t wait."'], ['Nora Quill']],
    ['According to Sam Okafor, the letter, if written by the suspect, could matter: "It gives a motive."', ['Sam Okafor']],
    ['Rivals were kinder in their comments: "He ran a good race," wrote Hugh Penrose on Twitter.', ['Hugh Penrose']],
  ]);
});

describe('words taken into a sentence', () => {
  read([
    ['Hours after the mayor\'s admonition against "silly partisan inquiries" the board voted.', ['the mayor']],
    ['Quill then spoke of a day when Mr. Barrow allegedly mouthed "a rude word" at her.', ['Barrow']],
    ['Ivy Castellan called the mayor\'s statement, "dull and late."', ['Ivy Castellan']],
    ['In a letter she wrote to Barrow outlining her plans for "bold but sober" aims. Quill left.', ['she']],
    ['Barrow has vowed to "turn the tap off" and to "sell the pipes."', ['Barrow', 'Barrow']],
    ['Barrow mocked Quill for taking "a nap between any two events."', ['Barrow']],
    ['Quill has apologized for the mix-up, calling it "a slip I regret."', ['Quill']],
    ['Quill blasted the plan as "a gift to the banks," and Ruiz piled on, calling it "a shell game of epic size."', ['Quill', 'Ruiz']],
    ['Barrow, praising Voss as "a captain in a storm," drew a rebuke from Penrose, who called him "a passenger at best."', ['Barrow', 'Penrose']],
    ['Quill has proposed what her aides describe as "free buses for all," and Penrose now calls it "a step forward."', ['her aides', 'Penrose']],
    ['Voss on Tuesday flatly denied that the nominee had ever called the weather "a rumor spread by farmers."', ['Voss']],
    ['Penrose declined to say whether he agreed that the game was "crooked from top to bottom."', ['Penrose']],
    ['Quill said Republicans should ask themselves "why they are still in that boat."', ['Quill']],
    ['Barrow is known for having called himself "a lamb in a wolf\'s coat."', ['Barrow']],
    ['"We," Mrs. Quill said in Oak, "have a choice," and she invited them to "put the town over the team."', ['Quill', 'Quill', 'she']],
    ['Okafor\'s conclusion that "no sensible clerk would sign it" infuriated Republicans.', ['Okafor']],
    ['Quill\'s remark about "putting coal carts out of business" still hurts her here.', ['Quill']],
    ['Ruiz asked whether Oak was part of the county and then declared "that\'s the whole case."', ['Ruiz']],
    ['A judge agreed the book may have held classified pages but ruled that "the horse is out of the barn."', ['A judge']],
    ['Penrose in relaying the news to the council said, "He was part of this house."', ['Penrose']],
    ['In the same interview Barrow called Oak "the best of towns, the very best."', ['Barrow']],
  ]);
});

describe('clauses passed over', () => {
  read([
    ['Tax experts hired by the paper to read the records said the rules were "kind to people with barns."', ['Tax experts']],
    ['Hugh Penrose, R-Elm, the chairman of the House panel, whose members had held out, said he was "let down by everyone."', ['Hugh Penrose']],
    ['Another member of the panel, Rep. Leo Marsh of Oak, said the bill was "the largest gift ever wrapped."', ['Leo Marsh']],
    ['Few sounded sadder than Sam Okafor, the 1996 nominee, who in an interview called the affair "a crying shame."', ['Sam Okafor']],
    ['Voss termed the attack "a cheap shot," prompting Barrow to say that he was "surprised at Peter."', ['Voss', 'Barrow']],
    ['When Winter asked if that was not "the meaning of envy," Barrow replied: "No, I don\'t think so at all."', ['Winter', 'Barrow']],
    ['Barrow\'s spokesman had another account, saying Barrow meant that the mill "ought to be rented, not sold."', ['Barrow\'s spokesman']],
    ['Ivy Castellan told lawyers at the agency not to defend the order, writing that she was not "sure that it is lawful."', ['Ivy Castellan']],
    ['Penrose said that whoever told the paper had done "a foul thing to a fine town."', ['Penrose']],
    ['Voss warned that the inquiry had put "a gray cloud" over the hall.', ['Voss']],
    ['Barrow was described by one aide as "cross as a bear" and by another as "calm as can be."', ['one aide', 'another']],
    ['Voss has been called "the adult in the room" by editors and "a stranger in his own house" by Democrats.', ['editors', 'Democrats']],
    ['Ruiz was interrupted by shouts of "We trusted you!" from the California delegation.', ['the California delegation']],
    ['Barrow\'s group ran an ad that showed Quill on a sled with the caption, "Meet your next first neighbor."', ['the caption']],
    ['It is "always right for [the] governor to sing" and for those who fought to defend it, she said. Quill left.', ['she']],
    ['The court also found the closure, which began in May, was "void and of no effect."', ['The court']],
    ['Voters cheered both senators and Barrow, who built a house in Elm and billed the law as a "broad and simple measure."', ['Barrow']],
    ['The board sued Okafor, with Chairman Hugh Penrose (R-Elm) tweeting: "We will not be stopped."', ['Hugh Penrose']],
    ['Mr. Voss, the member for Elm said: "I am very grateful to the house."', ['Voss']],
    ['Even before the debate began, Quill was critical of Mr. Barrow\'s alleged use of his own money to "buy his way into the hall."', ['Quill']],
    ['The story prompted the senator from Elm to deny that she was "hiding from the house of Elm."', ['the senator from Elm']],
    ['"Congressman," said WZZ\'s This Week host Gail Winter, "the mayor moves on."', ['Gail Winter', 'Gail Winter']],
  ]);
});

describe('those who are quoted by others', () => {
  read([
    ['"We do not discuss letters," the Associated Press quoted Nora Quill as saying.', ['Nora Quill']],
    ['Gail Winter spoke at noon. The agency carried her remarks. "We do not discuss letters," it quoted Winter as saying.', ['Winter']],
    ['"We do not discuss letters," Quill was quoted as saying by the Associated Press.', ['Quill']],
    ['Nora Quill, quoted by Reuters, said the letters were "a private matter for the family."', ['Nora Quill']],
    ['The Herald quoted an aide as saying that the letters were "a private matter."', ['an aide']],
    ['Penrose is said by friends to be "sick to his stomach" over it.', ['friends']],
  ]);
});

describe('the unnamed and the many', () => {
  read([
    ['"The court has stressed it," said University of Elm law professor Ivy Castellan.', ['Ivy Castellan']],
    ['"They never asked us," the talking points said.', ['the talking points']],
    ['"He doesn\'t listen," said a person familiar with the campaign\'s thinking.', ['a person familiar with the campaign\'s thinking']],
    ['"We are troubled by these reports," the senators wrote in a letter to Mr. Okafor.', ['the senators']],
    [['"The town deserves better than this," the two wrote.', 'Quill and Ruiz had met in Oak.'], ['the two']],
    ['Neither Quill nor Barrow has said whether they would "accept the count of the clerks."', ['Neither Quill nor Barrow']],
    ['The clerks called it "the worst flood ever seen." One official said the cellar was "full to the roof." Another cautioned that it was "too early to count."', ['The clerks', 'One official', 'Another']],
    ['"We love them both," said businessman and donor Leo Marsh.', ['Leo Marsh']],
    ['A man in a "Bikers for Barrow" vest shouted, "She can\'t count!"', ['A man']],
    ['The Elm Register editorial board called him "a kettle that never boils."', ['The Elm Register editorial board']],
  ]);
});

describe('papers', () => {
  read([
    ['"They wanted to get away with it," one email read.', ['one email']],
    ['The sign outside said "Bikers for Quill welcome here."', ['The sign']],
    ['The headline in The Herald was "Rain spoils the parade."', ['The headline in The Herald']],
    ['The lawsuit alleges that the college was "a trap door from the start."', ['The lawsuit']],
  ]);
});

describe('who goes on', () => {
  read([
    ['"This is not who we are," Quill said. "And in May we will show it." The crowd of 3,000 roared. "Are you with me?"', ['Quill', 'Quill', 'Quill']],
    [['Voss read from a text. "This is the choice, and there is no third way.', '"The choice could not be more clear," he said.'], ['he', 'he']],
    [['Barrow defended the remark. "It was a joke, and the room knew it," he said.', '"I have great respect for her.', '"I really do."'], ['he', 'he', 'he']],
    [['Tom Barrow came late.', 'He opened with a joke. "This is bigger than the fair," he said.', 'He read a list of names. "Every one of them was here," he said. "Every one."', '"It\'s time," he concluded.'], ['he', 'he', 'he', 'he']],
    ['"Wrong," Barrow interjected. "It\'s all on the record," Quill said. "Wrong again," said Barrow.', ['Barrow', 'Quill', 'Barrow']],
  ]);
});

describe('no quotation', () => {
  read([
    ['Quill told Gail Winter, who hosts the podcast, "Words of Elm." "I am done."', ['Quill']],
    ['Quill said she would skip a briefing for the leaders known as the "gang of eight" on Monday.', []],
    ['The "Saturday Evening Hour" mocked the debate, and Barrow was not amused.', []],
    ['The "stop and search" policy was struck down.', []],
    ['The group, which calls itself "Farmers for Barrow," met in Oak.', []],
    ['She went on to discuss "The Long Way Home," the memoir by her aunt.', []],
    ['He rewrote a song called "Day after Day," he said.', []],
    ['The inquiry, code-named "Quiet Harbor," went on.', []],
  ]);
});
