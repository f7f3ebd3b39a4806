import { words } from '../word-list.ts';

/** Words that reports of matches are full of. */
export const SPORT_WORDS = words(`
  match matches goal goals goalkeeper striker midfielder defender winger penalty penalties halftime half-time kickoff kick-off striking scored scoring equaliser equalizer offside
  league cup championship playoff playoffs season coach coaches coached club clubs squad fans stadium tournament qualifier qualifiers semifinal semi-final semifinals quarterfinal
  quarter-final finals innings wicket wickets batsman bowler quarterback touchdown inning homer pitcher rebounds points draw win victory defeat defeated beat unbeaten referee corner
  substitute substituted booked captain football soccer rugby cricket basketball baseball hockey team teams player players title champions group
`);

/** What the names of clubs carry besides: "Fairbrook F.C." */
export const CLUB_FORMS = words('fc afc cf sc rfc bc');

/** Sports, as in "national football team". */
export const SPORTS = words('football soccer rugby cricket basketball baseball hockey ice field volleyball handball netball union league sevens water polo association');
