import { words } from '../word-list.ts';

/** Common verb forms that no ending gives away, besides the words of saying. */
export const VERB_FORMS = words(`
  went gone came come comes coming took taken takes take gave given gives give made makes make got gets get kept keeps
  keep left leaves leave met meets meet ran runs run sat sits stood stands stand won wins win lost loses lose held holds
  hold brought brings bring bought buys buy sought seeks seek fought fights fight caught catches catch taught teaches
  teach sent sends send spent spends spend built builds build became becomes become began fell falls fell drew draws
  drove drives flew flies grew grows grow knew threw throws wore wears broke breaks chose chooses choose spoke woke rose
  rises rise struck strikes hit hits hurt let lets set sets cut cuts shut put puts quit quits beat beats bet cost spread
  paid pays pay laid lays lay led sold sells sell heard hears hear meant means mean dealt felt slept swept wept forgot
  forgets hid hides rode rides wrote shook shakes stole steals swore tore bore bears bear blew blows ate eats drank
  saw sees shot shoots show shows shown showed shut sank shrank sprang stuck swung hung clung flung stung
  does has seems seem appears appear looks look turns turn helps help tries try uses use works work lives live moves
  move plays play starts start stops stop stays stay needs need allows allow includes include faces face remains remain
  serves serve supports support opposes oppose represents represent visits visit walks walk watches watch gathers
  wins continues happens follows follow changes change provides provide requires require believes insists refuses refuse
  declines decline fails fail decides decide plans hopes expects agrees continues sends joins join enjoys enjoy
  understand understands understood overcame overtook withdrew withdraws undertook upheld undercut outspent mistook
  forbade foresaw gonna wanna ought used drops drop pushes push pulls pull raises raise leads lead speaks becomes owes
  dismisses releases release issues issue carries carry causes cause creates create covers cover marks mark suffers
  earns earn ends end enters enter exists exist gains gain holds ignores jumps kills laughs laughed smiled leans learns
  likes lies lists loves love matters mentions misses names notices obtains occurs owns passes performs picks poses
  prefers prepares presents presses prevents proves pursues reaches receives reflects relies replaces resigns responds
  returns returned reveals runs saves scores searches settles shares sits sounds speaks stands starts succeeds suggests
  tends travels treats triggers trusts votes waits warns wears withdraws won't wants
`);

/** Words in -ed and -ing that are no verb forms. */
export const NOT_VERBS = words(`
  need speed seed feed breed greed deed weed creed bleed red bed shed sled hundred sacred kindred naked wicked
  united so-called indeed exceed proceed succeed thing things something anything nothing everything king
  ring spring string wing evening morning during building buildings meeting meetings briefing briefings hearing hearings
  being ceiling wedding funding spending housing training beijing bombing shooting killing gathering fundraising
  sibling darling viking pudding clothing lightning outgoing incoming standing leading sitting ruling governing
  according including regarding following concerning ted fred ed jed ned reed reid
`);
