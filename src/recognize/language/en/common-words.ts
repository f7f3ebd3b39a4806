import { words } from '../word-list.ts';

/** Surnames and given names that are English words as well: at the beginning of a sentence they may be just that. */
export const ALSO_WORDS = words(`
  rice price young may will state long short king queen prince bush rose hill hope grace faith joy mark grant frank bill bob rob jack art gene ray rich dean guy drew chase hunter cook baker
  butler carter cooper fisher gardener gardner mason miller parker porter potter shepherd smith taylor turner walker weaver marshall bishop pope abbot knight noble page squire
  brown black white green gray grey blue silver gold golden wood woods stone rock rivers brooks brook field fields forest moor moore lake pond ford bridge banks bank church temple park parks
  winter winters summer summers spring frost snow rain storm day days sunday friday march april june august early late best better good goodman wise strong stark sharp small little large
  bright swift quick sweet savage wild moody hardy gay merry blunt bland rush love loving close case cash coin penny pound street lane way rhodes roads mills mill house hall barn barnes
  wall walls gates gate door post pole poles rod flood waters water well wells fountain bell bells horn drum piper singer sings reed pipe fox wolf wolfe lion lamb bull bullock buck hart
  swan drake crane crow finch hawk eagle robin martin wren jay dove bird byrd fish pike bass salmon herring crabbe bean beans berry cherry plum peach olive ginger pepper curry mustard bacon
  ham coffey tea beer wine brewer glass cup bowl pitt pitts mine cole coal steel iron copper diamond pearl ruby jade amber sterling major minor general judge law laws lawless justice
  power powers might force self mann man men child childs boy son sons daughter brothers cousins friend guest host lord duke earl baron marquis constable sheriff warden ward prior deacon
  head foot hand hands heart blood bone bones beard belly tongue leg legs sole palm fist burns burn cut cutts hurt payne pain sage savage sandy sand dust clay marsh meadows glen dale vale cliff
  peak ridge coast beach shore bay sound land lands acres garden orchard vine grove bloom flower flowers rosemary basil heather holly ivy fern daisy lily violet iris hazel
  christian english french german irish welsh scott holland france wales ireland brittain london york kent lancaster lincoln washington jordan israel chad dallas austin cleveland
  obey sessions cotton flood read reed reid more most less least still yet again ever never always just even only also
  bond bonds stocks share shares loan pay paye sale sales cost worth profit fee rich poor money means treasure nickel dollar bill bills warner turner ball balls batt batty bat
  chamber chambers hook hooker crook crooks cross steele speed race racer rider driver carr car ship shipp boot boots button buttons needle thread webb web cloud clouds sky starr star stars
  moon sun sunny light lightfoot shade shadow dark knight night morning noon weeks monday christmas noel easter pass paige raymond tucker tuck dodge chance luck lucky bliss gore
  gill fanning fan fans pride love loveless doubt trust true truly truth trial brand new newman old olds oldham elder elders senior junior
  anonymous freedom crown first who it us one fifth sixth seven nine ten will can do does
  grave graves hatch match burr spear arrow archer bowman sword shields armour gunn gunner steward stewart cook chef sherman pew deal dealer hazard
  quest pray prayer church crews crew strange stranger wright write right rights wrong
`);
/** Surnames so frequent in English that a given name's short form or a middle name more proves little. */
export const FREQUENT_SURNAMES = words(`
  smith johnson williams brown jones miller davis wilson anderson thomas taylor moore martin jackson thompson white harris clark lewis robinson walker young allen king wright scott
  hill green adams baker nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris murphy cook rogers morgan cooper peterson reed bailey bell
  kelly howard ward cox richardson wood watson brooks bennett gray james hughes price myers long foster sanders ross powell sullivan russell ortiz jenkins perry butler barnes fisher
  henderson coleman simmons patterson jordan reynolds hamilton graham kim lee park chen wang li zhang liu singh kumar khan ali ahmed nguyen garcia martinez rodriguez hernandez lopez gonzalez perez sanchez
  ramirez torres flores rivera gomez diaz reyes cruz morales gutierrez ramos ruiz alvarez mendoza castillo jimenez wallace cole west hayes gibson bryant ellis stevens murray ford marshall
  owens mcdonald harrison woods kennedy wells alexander webb tucker hunter hicks crawford henry boyd mason morrison dixon hunt gordon holmes rice black stone fox palmer mills nichols
  grant knight ferguson rose hudson spencer gardner payne pierce berry matthews arnold wagner willis watkins olson carroll duncan snyder hart cunningham bradley lane andrews fox riley
  armstrong carpenter weaver greene lawrence elliott sims austin peters kelley franklin lawson fields ryan schmidt carr wheeler chapman oliver montgomery richards williamson johnston banks
  meyer bishop mccoy howell morrison hansen garza harvey little burton stanley george jacobs reid fuller lynch dean gilbert garrett romero welch larson frazier burke hanson day mendez
  moreno bowman fowler brewer hoffman carlson pearson holland douglas fleming jensen vargas byrd davidson hopkins may terry wade soto walters curtis neal caldwell lowe jennings barnett graves jordan
`);
