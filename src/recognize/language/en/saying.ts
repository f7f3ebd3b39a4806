import { words } from '../word-list.ts';

/**
 * Words of saying. A line holds one verb: its plain form, its form for he and she, its past (and participle where it
 * differs) and its -ing form; of one whose plain form is mostly a noun only the others.
 */
const verbs = (list: string) => new Map(list.trim().split('\n').flatMap((line) => {
  const forms = line.trim().split(/\s+/);
  return forms.map((form) => [form, forms[0]!] as const);
}));

/** Verbs that may stand beside a whole quotation, also turned round: "…," said Quill. */
export const SPEECH_VERBS: ReadonlyMap<string, string> = verbs(`
  say says said saying
  tell tells told telling
  add adds added adding
  ask asks asked asking
  reply replies replied replying
  respond responds responded responding
  answer answers answered answering
  write writes wrote written writing
  tweet tweets tweeted tweeting
  retweet retweets retweeted retweeting
  post posts posted posting
  state states stated stating
  explain explains explained explaining
  continue continues continued continuing
  conclude concludes concluded concluding
  note notes noted noting
  observe observes observed observing
  remark remarks remarked remarking
  comment comments commented commenting
  argue argues argued arguing
  insist insists insisted insisting
  declare declares declared declaring
  announce announces announced announcing
  claim claims claimed claiming
  assert asserts asserted asserting
  contend contends contended contending
  maintain maintains maintained maintaining
  allege alleges alleged alleging
  admit admits admitted admitting
  acknowledge acknowledges acknowledged acknowledging
  concede concedes conceded conceding
  confirm confirms confirmed confirming
  agree agrees agreed agreeing
  deny denies denied denying
  report reports reported reporting
  recall recalls recalled recalling
  recount recounts recounted recounting
  warn warns warned warning
  predict predicts predicted predicting
  promise promises promised promising
  vow vows vowed vowing
  pledge pledges pledged pledging
  joke jokes joked joking
  quip quips quipped quipping
  shout shouts shouted shouting
  yell yells yelled yelling
  cry cries cried crying
  scream screams screamed screaming
  chant chants chanted chanting
  whisper whispers whispered whispering
  mutter mutters muttered muttering
  exclaim exclaims exclaimed exclaiming
  complain complains complained complaining
  lament laments lamented lamenting
  muse muses mused musing
  boast boasts boasted boasting
  brag brags bragged bragging
  counter counters countered countering
  retort retorts retorted retorting
  interject interjects interjected interjecting
  demand demands demanded demanding
  suggest suggests suggested suggesting
  testify testifies testified testifying
  proclaim proclaims proclaimed proclaiming
  reiterate reiterates reiterated reiterating
  repeat repeats repeated repeating
  stress stresses stressed stressing
  emphasize emphasizes emphasized emphasizing
  emphasise emphasises emphasised emphasising
  underscore underscores underscored underscoring
  caution cautions cautioned cautioning
  plead pleads pleaded pleading
  urge urges urged urging
  read reads reading
  elaborate elaborates elaborated elaborating
  clarify clarifies clarified clarifying
  opine opines opined opining
  reason reasons reasoned reasoning
  thunder thunders thundered thundering
  bellow bellows bellowed bellowing
  crow crows crowed crowing
  gush gushes gushed gushing
  sigh sighs sighed sighing
  tease teases teased teasing
  deadpan deadpans deadpanned deadpanning
  intone intones intoned intoning
  inquire inquires inquired inquiring
  wonder wonders wondered wondering
  fume fumes fumed fuming
  snap snaps snapped snapping
  scoff scoffs scoffed scoffing
  email emails emailed emailing
  text texts texted texting
  reveal reveals revealed revealing
  disclose discloses disclosed disclosing
  estimate estimates estimated estimating
  think thinks thought thinking
  believe believes believed believing
  charge charges charged charging
  fret frets fretted fretting
  seethe seethes seethed seething
  growl growls growled growling
  bark barks barked barking
  chuckle chuckles chuckled chuckling
  laugh laughs laughed laughing
  grumble grumbles grumbled grumbling
  gripe gripes griped griping
  groan groans groaned groaning
  moan moans moaned moaning
  marvel marvels marveled marvelled marveling marvelling
  speculate speculates speculated speculating
  theorize theorizes theorized theorizing
  posit posits posited positing
  concur concurs concurred concurring
  disagree disagrees disagreed disagreeing
  object objects objected objecting
  protest protests protested protesting
  specify specifies specified specifying
  affirm affirms affirmed affirming
  reaffirm reaffirms reaffirmed reaffirming
  attest attests attested attesting
  profess professes professed professing
  enthuse enthuses enthused enthusing
  venture ventures ventured venturing
  volunteer volunteers volunteered volunteering
  interrupt interrupts interrupted interrupting
  ad-lib ad-libs ad-libbed ad-libbing
  blog blogs blogged blogging
  advise advises advised advising
  beg begs begged begging
  implore implores implored imploring
  summarize summarizes summarized summarizing
  remind reminds reminded reminding
  assure assures assured assuring
  reassure reassures reassured reassuring
  kid kids kidded kidding
  hint hints hinted hinting
  imply implies implied implying
  rule rules ruled ruling
  sum sums summed summing
  underline underlines underlined underlining
  reckon reckons reckoned reckoning
  relay relays relayed relaying
  convey conveys conveyed conveying
`);

/** Verbs that speak together with the word after them. */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map([
  ...['shot', 'shoots', 'shooting', 'fired', 'fires', 'firing', 'hit', 'hits', 'hitting', 'pushed', 'pushes', 'pushing', 'punched', 'called', 'clapped', 'wrote'].map((form) => [`${form} back`, 'reply'] as const),
  ...['went', 'goes', 'going', 'carried'].map((form) => [`${form} on`, 'continue'] as const),
  ...['chimed', 'chimes', 'cut', 'cuts', 'weighed', 'weighs', 'weighing'].map((form) => [`${form} in`, 'say'] as const),
  ...['burst', 'called', 'cried', 'spoke', 'blurted', 'spelled', 'pointed'].map((form) => [`${form} out`, 'say'] as const),
]);

/** Verbs that take words of somebody's into their own sentence: called him a "moron". */
export const REPORTING_VERBS: ReadonlyMap<string, string> = verbs(`
  call calls called calling
  describe describes described describing
  accuse accuses accused accusing
  blame blames blamed blaming
  praise praises praised praising
  hail hails hailed hailing
  dismiss dismisses dismissed dismissing
  criticize criticizes criticized criticizing
  criticise criticises criticised criticising
  condemn condemns condemned condemning
  denounce denounces denounced denouncing
  decry decries decried decrying
  deride derides derided deriding
  blast blasts blasted blasting
  slam slams slammed slamming
  bash bashes bashed bashing
  attack attacks attacked attacking
  mock mocks mocked mocking
  ridicule ridicules ridiculed ridiculing
  scold scolds scolded scolding
  chide chides chided chiding
  rebuke rebukes rebuked rebuking
  berate berates berated berating
  lambast lambasts lambasted lambasting
  lambaste lambastes lambasting
  refer refers referred referring
  label labels labeled labelled labeling labelling
  dub dubs dubbed dubbing
  brand brands branded branding
  deem deems deemed deeming
  term terms termed terming
  characterize characterizes characterized characterizing
  characterise characterises characterised characterising
  portray portrays portrayed portraying
  cast casts casting
  compare compares compared comparing
  liken likens likened likening
  question questions questioned questioning
  cite cites cited citing
  invoke invokes invoked invoking
  quote quotes quoted quoting
  mention mentions mentioned mentioning
  speak speaks spoke spoken speaking
  talk talks talked talking
  discuss discusses discussed discussing
  thank thanks thanked thanking
  apologize apologizes apologized apologizing
  apologise apologises apologised apologising
  defend defends defended defending
  welcome welcomes welcomed welcoming
  congratulate congratulates congratulated congratulating
  order orders ordered ordering
  instruct instructs instructed instructing
  recommend recommends recommended recommending
  encourage encourages encouraged encouraging
  swear swears swore sworn swearing
  threaten threatens threatened threatening
  tout touts touted touting
  trumpet trumpets trumpeted trumpeting
  signal signals signaled signalled signaling signalling
  indicate indicates indicated indicating
  express expresses expressed expressing
  voice voices voiced voicing
  reject rejects rejected rejecting
  refute refutes refuted refuting
  dispute disputes disputed disputing
  find finds found finding
  hope hopes hoped hoping
  fear fears feared fearing
  feel feels felt feeling
  want wants wanted wanting
  like likes liked liking
  see sees saw seen seeing
  consider considers considered considering
  regard regards regarded regarding
  view views viewed viewing
  wish wishes wished wishing
  expect expects expected expecting
  worry worries worried worrying
  dream dreams dreamed dreaming
  know knows knew known knowing
  remember remembers remembered remembering
  point points pointed pointing
  put puts putting
  propose proposes proposed proposing
  vent vents vented venting
  rail rails railed railing
  rant rants ranted ranting
  lash lashes lashed lashing
  sing sings sang sung singing
  lead leads led leading
  begin begins began begun beginning
  open opens opened opening
  finish finishes finished finishing
  inform informs informed informing
  advocate advocates advocated advocating
  highlight highlights highlighted highlighting
  outline outlines outlined outlining
  tout touts touted touting
  echo echoes echoed echoing
  paint paints painted painting
  detail details detailed detailing
  pronounce pronounces pronounced pronouncing
  challenge challenges challenged challenging
  stipulate stipulates stipulated stipulating
  assail assails assailed assailing
  laud lauds lauded lauding
  applaud applauds applauded applauding
  commend commends commended commending
  salute salutes saluted saluting
  credit credits credited crediting
  fault faults faulted faulting
  disparage disparages disparaged disparaging
  belittle belittles belittled belittling
  insult insults insulted insulting
  taunt taunts taunted taunting
  castigate castigates castigated castigating
  chastise chastises chastised chastising
  excoriate excoriates excoriated excoriating
  vilify vilifies vilified vilifying
  malign maligns maligned maligning
  trash trashes trashed trashing
  rip rips ripped ripping
  hammer hammers hammered hammering
  needle needles needled needling
  skewer skewers skewered skewering
  admonish admonishes admonished admonishing
  justify justifies justified justifying
  frame frames framed framing
  allude alludes alluded alluding
  specify specifies specified specifying
  reference references referenced referencing
  preach preaches preached preaching
  sneer sneers sneered sneering
  scorn scorns scorned scorning
  bemoan bemoans bemoaned bemoaning
  bristle bristles bristled bristling
  chafe chafes chafed chafing
  evoke evokes evoked evoking
  espouse espouses espoused espousing
  suppose supposes supposed supposing
  mean meant
  invite invites invited inviting
  exhort exhorts exhorted exhorting
  beseech beseeches beseeched besought
  dare dares dared daring
  envision envisions envisioned envisioning
  anticipate anticipates anticipated anticipating
  imagine imagines imagined imagining
  billed
  mouthed mouthing
  subpoenaed
  requested requesting
  seek seeks sought seeking
`);

/** Verbs that say too little of a short stretch between marks for it to be speech: saw a "surge". */
export const WEAK_VERBS = words('see find want like know remember dream lead begin open finish sing point put consider regard view feel think believe expect mention mean suppose envision anticipate imagine');

/** Forms of verbs that make somebody do something: "led Barrow to say". */
export const CAUSING_VERBS = words('led prompted forced caused drove moved pushed allowed enabled inspired leads prompts forces causes allows compelled provoked prompting leading forcing causing moving driving allowing compelling');

/** Verbs whose object did what is held against or for them: in "blasted Barrow for calling it" it is Barrow who calls. */
export const JUDGING_VERBS = words(`
  accuse blame praise criticize criticise condemn denounce attack blast slam bash mock ridicule scold chide rebuke berate lambast
  lambaste thank applaud laud commend credit fault castigate chastise excoriate assail hammer rip skewer taunt admonish defend
  insult salute congratulate needle
`);

/** Forms of verbs whose object is seen or heard doing something: "recalled a teacher telling her". */
export const PERCEIVING_VERBS = words(`
  recall recalls recalled recalling hear hears heard hearing overheard see sees saw seen seeing watch watches watched
  watching find finds found finding catch catches caught catching remember remembers remembered show shows showed shown
  showing feature features featured featuring describe describes described film filmed record recorded notice noticed
  imagine imagined picture pictured captured depict depicts depicted depicting
`);

/** Forms of verbs that give a paper out: in "issued a statement saying" it is the issuer who speaks. */
export const ISSUING_VERBS = words(`
  issued issues issue issuing released releases release releasing sent sends send sending posted posts post posting wrote
  writes write writing published publishes publish publishing put gave gives give giving made makes make making tweeted
  tweets tweet tweeting shared shares share sharing delivered delivers deliver read reads reading circulated filed files
  filing left signed signs signing offered offers dropped drafted fired emailed texted
`);

/** Verbs whose subject holds a view; where somebody else reports the view, it is the reporter's words that are quoted. */
export const VIEW_VERBS = words('think believe feel want like hope fear see consider regard view wish expect worry know remember find suppose envision anticipate imagine hear mean conclude');

/** Forms that are as often a noun: a verb only where no article, adjective or possessive stands before. */
export const ALSO_NOUNS = words(`
  report reports claim claims comment comments remark remarks note notes answer answers reply replies state states vow
  vows pledge pledges promise promises joke jokes demand demands tweet tweets post posts text texts email emails cry
  cries offer offers estimate estimates call calls praise attack attacks view views plan plans order orders question
  questions hope hopes fear fears point points quote quotes label labels brand brands ruling rulings finding findings
  thought thoughts feeling feelings wish wishes challenge challenges mention voice voices reading address lead leads
  reference references charge charges protest protests object objects volunteer volunteers venture ventures kid kids laugh laughs marvel marvels
  fault faults credit credits insult insults frame frames hammer rail rails rant rants rip rips needle salute trash
  retort quip boast lament sigh stress rule rules term terms cast talk talks warning warnings sayings
  writings posting postings meaning being announcement welcome blame dispute disputes worry worries dream dreams
  signal signals detail details highlight highlights reason reasons state concern concerns condemn opening beginning
  finish retweet chant chants shout shouts scream screams whisper whispers believe advocate advocates counter
  regard regards go like point
`);

/** Prepositions of saying, before their source: "according to the ministry". */
export const ACCORDING: readonly (readonly string[])[] = [
  ['according', 'to'], ['in', 'the', 'words', 'of'], ['in', 'the', 'view', 'of'], ['in', 'the', 'opinion', 'of'], ['in', 'the', 'eyes', 'of'],
  ['in', 'the', 'judgment', 'of'], ['in', 'the', 'telling', 'of'], ['as', 'per'], ['as', 'quoted', 'by'], ['as', 'reported', 'by'], ['as', 'described', 'by'],
  ['as', 'told', 'by'], ['as', 'stated', 'by'],
];

/** What somebody's words are called, after a possessive: Quill's "basket of deplorables" comment; his claim that … */
export const SAYING_NOUNS = words(`
  comment comments remark remarks line quote phrase slogan speech statement statements claim claims assertion
  allegation allegations accusation argument pledge promise promises vow warning description suggestion insistence
  contention characterization declaration assessment message answer response reply question motto mantra catchphrase
  tweet tweets joke boast attack criticism insult taunt pitch appeal call testimony words view belief rhetoric
  chant chants cry cries shout shouts scream screams yell yells call calls warnings admonition exhortation
  telling estimation
  refrain rallying proposal plan apology admission prediction complaint charge label nickname advice verdict retort rejoinder
  conclusion theory explanation excuse defense defence rebuttal plea request order reasoning rationale reaction lesson summary
  reminder counsel rebuke quip put-down dig jab jibe riposte comeback acknowledgment acknowledgement concession confession denial
  offer opinion position account version take critique condemnation denunciation praise endorsement caution lament boasts
  threat threats oath formulation phrasing musing musings observation observations note intent intention desire wish hope fear
`);
