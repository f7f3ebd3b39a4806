import type { Indexed } from '../corpus/corpus.ts';
import { agencyChildren, agencyTree } from './agency-tree.ts';
import { articleOfFile } from './article-of-file.ts';
import { authorIndex } from './author-index.ts';
import { authorNames, authorSlugOf } from './authors.ts';
import { closestCompanions, everybodysCompanions, peopleAtAgencies } from './companions.ts';
import { allCorrections } from './corrections.ts';
import { allDays, neighbours } from './days-with-articles.ts';
import { earlierArticles } from './earlier-on-same-people.ts';
import { holderNames } from './holder-names.ts';
import { allLatestQuotes } from './latest-quotes.ts';
import { agencyNames, nameplates, personLabels, postTitles } from './nameplates.ts';
import { allOffices } from './offices.ts';
import { allPagesTogether, allPairs, allWithPageAt } from './pairs.ts';
import { allByCoverage, allByDate, letterCounts, peopleIndex } from './people-index.ts';
import { allInTheNews } from './people-in-the-news.ts';
import { peopleWithoutPage } from './people-without-page.ts';
import { postsByDay } from './posts-named-on-day.ts';
import { everybodyQuoted } from './quotes-about-person.ts';
import { everybodysQuotes } from './quotes-by-person.ts';
import { spokenOf } from './spoke-of.ts';
import { allStatements } from './statements-of-agency.ts';
import { storiesAround } from './story-around.ts';
import { topicIndex } from './topic-index.ts';
import { topicNames } from './topic-names.ts';
import { yearsOfAgencies, yearsOfPeople } from './years-of-coverage.ts';
import { allYears } from './years-with-articles.ts';

type Index = (corpus: Indexed) => ReadonlyMap<string, unknown>;

/** Every index by the name that `derive` keeps it under: how a build that finds such a name written down has it worked out. */
export const INDEXES: Readonly<Record<string, Index>> = {
  agencyChildren,
  agencyNames,
  agencyTree,
  articleOfFile,
  authorIndex,
  authorNames,
  authorSlugOf,
  closestCompanions,
  companions: everybodysCompanions,
  corrections: allCorrections,
  daysWithArticles: allDays,
  earlierOnSamePeople: earlierArticles,
  holderNames,
  latestQuotes: allLatestQuotes,
  letterCounts,
  nameplates,
  neighbouringDates: neighbours,
  officesByAgency: allOffices,
  oftenSpokeOf: spokenOf,
  pagesTogether: allPagesTogether,
  pairs: allPairs,
  peopleAt: peopleAtAgencies,
  peopleByCoverage: allByCoverage,
  peopleByDate: allByDate,
  peopleInTheNews: allInTheNews,
  peopleIndex,
  peopleWithoutPage,
  peopleWithPageAt: allWithPageAt,
  personLabels,
  postTitles,
  postsByDay,
  quotesAboutPerson: everybodyQuoted,
  quotesByPerson: everybodysQuotes,
  statementsOfAgency: allStatements,
  storyAround: storiesAround,
  topicIndex,
  topicNames,
  yearsOfAgencies,
  yearsOfPeople,
  yearsWithArticles: allYears,
};
