import { words } from '../word-list.ts';

/** Words that end the name of a body: with one of these behind it, a surname is part of a longer name. */
export const BODY_WORDS = words(`
  subcommittee committees taskforce
  inc corp corporation company co ltd llc plc group holdings industries enterprises international bank trust fund partners associates brothers bros sons services systems
  technologies technology motors airlines airways pharmaceuticals laboratories labs media entertainment studios pictures records books press publishing news times post
  tribune journal herald gazette chronicle globe star sun mirror guardian telegraph magazine review network channel radio television tv university college school academy
  institute institution foundation endowment society association union federation league club party committee council commission board agency bureau department ministry office
  court senate congress parliament assembly house cabinet administration authority service corps army navy force forces guard police church cathedral mosque temple synagogue
  hospital clinic library museum gallery orchestra philharmonic theatre theater opera ballet team united city rovers rangers fc afc campaign coalition alliance front movement
  organization organisation initiative project programme program center centre conference caucus delegation embassy consulate mission district constituency ward
  stores store shop restaurant cafe hotel hotels resort resorts casino airlines insurance financial capital securities investments ventures properties energy oil gas
  electric motors steel chemical foods brewing brewery chemicals solutions software interactive games consulting communications digital logistics hospitality management athletics
  llp pllc gmbh ag sa spa nv bv ab oy asa kk pty sarl consortium syndicate cooperative pac superpac
  division brigade regiment battalion squadron fleet fellowship scholarship ministries administrations departments
`);

/** Words that end the name of a place or a building. */
export const PLACE_WORDS = words(`
  county street avenue road boulevard lane drive square plaza park gardens garden tower towers building hall center centre stadium arena field bridge tunnel airport station
  terminal port harbor harbour bay beach island islands river creek lake falls mountain mountains mount hill hills valley canyon desert forest woods ridge point cape coast
  peninsula heights village town township city parish province state territory prefecture canton region estate ranch farm farms castle palace manor cottage cemetery mall
  market zone base camp fort barracks prison jail penitentiary dam canal highway freeway expressway parkway turnpike route crossing junction mine reservation reserve sound
  strait sea ocean gulf peak glacier crater basin delta springs spring rock cove inlet pass trail quarter borough
`);

/** Words that end the name of a law, a prize, a ship, a work or an event. */
export const THING_WORDS = words(`
  act bill law amendment treaty accord accords agreement pact protocol convention doctrine plan report commission rule code resolution declaration charter award awards prize
  medal cup trophy bowl championship championships tournament open classic derby stakes marathon games festival fair day week month year show series film movie album song
  symphony concerto sonata trilogy war wars battle siege revolution rebellion uprising riots massacre affair scandal trial trials case decision hurricane storm typhoon
  telescope observatory spacecraft rover probe class carrier destroyer syndrome disease virus theorem effect principle equation constant scale index memorial monument statue
  lecture lectures papers diaries tapes memo dossier era years legacy presidency fellowship scholarship chair professorship summit speech address
  bible gospel psalm novel saga chronicles tales encyclopedia dictionary method test station expedition phone watch
`);

/** Of the bodies and things, those that a surname in front of them says only whose they are: "the Fenn Administration". */
export const OF_SOMEBODY = words('administration presidency government cabinet campaign era premiership chancellorship papacy');

/** Before a name these make it a ship's, a place's, a saint's, a storm's or a cause's. */
export const NOT_A_PERSON_BEFORE = words(`
  uss hms rms ss hmas hmcs mv fort camp mount mt lake cape port point rio villa hotel hurricane typhoon cyclone storm tropical saint san santa sao são operation team stop
  never defeat ready anti pro feel draft dump rue via calle avenue boulevard stade estadio plaza palazzo lago monte isla puerto los las el la le planet asteroid comet
  joint exhibit proposition prop highway interstate route
`);

/** Words of a capital, and no names: words a sentence or line may begin with, besides function words. */
export const ORDINARY_OPENERS = words(`
  according although asked after afterwards again ahead all almost also amid among another any apparently around as aside at authorities because before both but critics
  currently despite during each earlier early either even eventually every everyone experts finally first following former fortunately further given had has have having here
  however if in indeed initially instead is it just last late later like many maybe meanwhile more moreover most much nearly neither never nevertheless next no nobody none nor not
  nothing now officials often on once one only other others otherwise our over people perhaps police please previously rather recently reportedly reporters several she similarly
  since so some someone sometimes soon still such supporters ten than thanks that the their then there therefore these they this those though three thus to today together tomorrow
  tonight too two under unfortunately unless unlike until up upon usually very was we were what whatever when whenever where whereas whether which while who whoever whom whose why
  will with within without yes yesterday yet you your asking calling citing saying speaking
  below above across against along beneath beside besides between beyond by down except from inside into near of off onto or out outside past per plus regarding round through
  throughout toward towards underneath unto via worth does did do can could may might must shall should would be been being am are he her him his how i its let me my
  four five six seven eight nine hundreds thousands dozens dear hello
`);
