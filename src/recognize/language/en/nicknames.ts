/**
 * Short and pet forms of given names. A line holds one given name and what its bearers are called; a short form may
 * stand for several.
 */
const LINES = `
  abraham abe
  albert al bert
  alan al
  alfred al alf fred
  alexander alex al sandy sasha
  alexandra alex sandra sandy
  aleksandr alexander sasha alex
  alexei alexey aleksei
  amanda mandy
  andrew andy drew
  andrei andrey andriy
  anthony tony
  antonio tony toni
  antony tony
  arnold arnie
  arthur art
  barbara barb barbie
  bartholomew bart
  benjamin ben benny
  bernard bernie
  bertram bert
  bradley brad
  calvin cal
  carolyn carol
  catherine cathy kate katie kathy cat
  katherine kathy kate katie kat
  kathleen kathy kate katie
  kathryn kathy kate katie
  charles charlie chuck chas chip
  christine chris christy tina
  christina chris tina christy
  christopher chris kit topher
  clifford cliff
  clinton clint
  cornelius neil
  cynthia cindy
  daniel dan danny
  david dave davey
  deborah deb debbie
  debra deb debbie
  dennis denny
  dominic dom nick
  donald don donny donnie
  dorothy dot dottie
  douglas doug
  dmitri dmitry dmitriy
  edgar ed eddie
  edmund ed eddie ted
  edward ed eddie ted teddy ned
  edwin ed eddie
  eleanor ellie nell
  elizabeth liz beth betty betsy lizzie bess libby eliza liza
  emanuel manny
  ernest ernie
  eugene gene
  ezekiel zeke
  frances fran frankie
  francis frank fran
  franklin frank
  frederick fred freddie freddy rick fritz
  friedrich fritz fred
  heinrich heinz henry
  johannes hans john
  giuseppe joe
  francesco frank
  ignacio nacho
  francisco paco pancho
  enrique henry
  guillermo memo
  alejandro alex
  roberto beto
  luiz luis
  gabriel gabe
  gabrielle gabby
  geoffrey geoff
  gerald gerry jerry
  gerard gerry
  gilbert gil
  gregory greg
  harold hal harry
  harriet hattie
  henry hank harry hal
  herbert herb bert
  howard howie
  isaac ike
  isabel bella
  jacob jake
  jacqueline jackie
  james jim jimmy jamie
  jeffrey jeff
  jeffery jeff
  jefferson jeff
  jennifer jen jenny
  jeremiah jerry
  jerome jerry
  jessica jess jessie
  john jack johnny jon
  jonathan jon jonny john
  jose josé pepe
  joseph joe joey
  joshua josh
  joyce joy
  judith judy
  julius jules
  kenneth ken kenny
  kimberly kim
  lawrence larry
  laurence larry
  leonard len lenny leo
  leopold leo
  leslie les
  lewis lew
  louis lou
  lucille lucy
  madeleine maddie
  margaret maggie meg peggy marge margie
  martin marty
  martha marty
  matthew matt
  maximilian max
  melvin mel
  michael mike mick mickey micky
  mikhail misha
  mitchell mitch
  mohammed mohamed muhammad mohammad muhammed mohamad
  morris mo
  nathan nate nat
  nathaniel nat nate
  nicholas nick nicky
  nikolai nikolay
  norman norm
  oliver ollie
  pamela pam
  patricia pat patty patti tricia
  patrick pat paddy
  peter pete
  philip phil
  phillip phil
  priscilla cilla
  rachel rae
  rafael rafa
  ralph ralphie
  randolph randy
  raymond ray
  rebecca becky
  reginald reg reggie
  richard rick dick rich richie ricky
  robert bob rob bobby robbie bert
  roberta bobbie
  rodney rod
  roderick rod
  roger rog
  ronald ron ronnie
  russell russ
  samantha sam
  samuel sam sammy
  sandra sandy
  sergei sergey
  sheldon shelly
  sidney sid
  solomon sol
  stanley stan
  stephen steve
  steven steve
  stuart stu
  susan sue susie suzy
  suzanne sue suzy
  terence terry
  terrence terry
  theodore ted teddy theo
  theresa terry tess
  thomas tom tommy
  timothy tim timmy
  tobias toby
  valerie val
  vernon vern
  victor vic
  victoria vicky vicki tori
  vincent vince vinny
  vladimir volodymyr vlad
  virginia ginny
  walter walt wally
  wesley wes
  wilfred will fred
  wilhelm will
  william bill will billy willie willy liam
  winston win
  yuri yury
  zachary zach zack
  ann anne anna
  sara sarah
  kristin kristen
  kirsten kirstin
  michele michelle
  eric erik
  marc mark
  carl karl
  stephen steven
  catherine katherine kathryn catharine
  brian bryan
  alan allan allen
  philip phillip
  nicolas nicholas
  sean shaun shawn
  lindsay lindsey
  leslie lesley
  isabel isabelle
  jon john
  geoffrey jeffrey
  geoff jeff
  elisabeth elizabeth
  theresa teresa
  deborah debra
  lewis louis
  frederic frederick
  yusuf youssef yousef
  hussein husain hussain
  ahmed ahmad
  hassan hasan
  abdullah abdallah
  omar umar
  osama usama
  vladimir wladimir
  sergei sergey serhiy
  nikolai nikolay
  yuri yury yuriy
  viktor victor
  vitaly vitali vitaliy vitalii
  anatoly anatoli anatoliy
  gennady gennadi gennadiy
  grigory grigori grigoriy
  valery valeri valeriy
  arkady arkadi
  yevgeny evgeny yevgeni evgeni evgeniy
  oleksandr aleksandr
  volodymyr vladimir
  yulia julia yuliya yuliia
  georgy georgi georgiy
  moammar muammar moamer
  nouri nuri
  moqtada muqtada
  mahmoud mahmud
  yasser yasir
  walid waleed
  khalid khaled
  tariq tarek tarik
  jamal gamal
  said saeed
  ibrahim ebrahim
  salman selman
  rafiq rafik
  abdel abdul
  dmitri dimitri
  mohammed muhammad mohamed mohammad mohamad muhammed mo
`;

/** From every given name and short form to the lines it stands in. */
const GROUPS = new Map<string, Set<string>>();
for (const line of LINES.trim().split('\n')) {
  const names = line.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().split(/\s+/);
  for (const name of names) GROUPS.set(name, (GROUPS.get(name) ?? new Set()).add(names[0]!));
}

/** Whether one given name, folded, is a usual form of the other: "bob" of "robert", "mike" of "michael". */
export function isShortFor(a: string, b: string): boolean {
  const groups = GROUPS.get(a);
  const others = GROUPS.get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** A folded given name and all usual forms of it: those for which `isShortFor` holds. */
export function formsOfGiven(name: string): string[] {
  return [name, ...[...GROUPS.keys()].filter((other) => other !== name && isShortFor(name, other))];
}
