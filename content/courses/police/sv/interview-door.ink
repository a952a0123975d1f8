// En polis i yttre tjänst vid en lägenhetsdörr, tillkallad för buller. Mara, 24. Påhittad.
# person: Mara
-> arrive

=== arrive ===
Hon öppnar dörren en handsbredd, med kedjan på. Klockan är två på eftermiddagen. Hon ser förbi dig, nerför trappan.
* [”Varför tog det så lång tid att öppna?”] # q: why
  ”Jag sov.” Hon drar ärmen över handen. # thinks: Redan har jag gjort fel. Jag letade bara efter skorna. # note: Ett varför i dörren låter som en anklagelse, och samtalet börjar med en ursäkt. # better: ”God dag. Jag heter Kim och kommer från polisen. En granne har ringt om buller. Passar det dåligt nu?”
  -> cold
* [”God dag. Jag heter Kim och kommer från polisen. En granne har ringt om buller. Jag är inte här på grund av dig eller hur du tjänar dina pengar. Passar det dåligt nu?”] # q: safety
  ”Buller?” säger hon. ”Det var bullrigt, ja. Nu är det tyst.” # thinks: Buller. Bara buller. Och frågan om det passar dåligt. Det frågar ingen. # note: Du säger vem du är och varför du kom, och bara det som är sant.
  -> where
* [”Polis. Är du ensam där inne?”] # q: direct
  ”Det är ingen här. De är ute.” # thinks: Om jag säger ensam, är det bra eller dåligt? Vem letar de efter? # note: Du behöver kanske veta det, men som första mening skrämmer den. # better: ”Jag heter Kim och kommer från polisen. Det gäller buller. Passar det dåligt nu?”
  -> where

=== cold ===
Springan blir mindre. Du ser ett öga och kedjan.
* [”Förlåt, jag började dåligt. Jag heter Kim och kommer från polisen. Det gäller buller i huset, det är allt.”] # q: safety
  Dörren slutar röra sig. ”Buller”, säger hon. # thinks: En polis sa förlåt. Jag visste inte att de kan det. # note: Du kan laga en dålig start. Ett förlåt kostar ingenting.
  -> where
* [”Någon där inne har sagt till dig att inte prata med oss, va? Du kan säga det, jag har sett det många gånger.”] # q: leading
  ”Nej. Ingen har sagt det.” # thinks: Hur vet de det? Vad vet de mer? # note: En fråga som innehåller svaret får det säkra svaret. # better: ”Vi kan också prata en annan gång. Vad passar dig bäst?”
  -> where
* [”Jag kan komma tillbaka i morgon, eller så pratar vi två minuter nu. Vad passar dig bäst?”] # q: choice
  Hon tänker. ”Nu. Två minuter.” # thinks: Två minuter kan jag förklara. I morgon är han här. # note: Ett verkligt val ger henne lite kontroll tillbaka.
  -> where

=== where ===
”Två minuter”, viskar hon. Hon har inte tagit av kedjan.
* [”Se hur det ser ut här. Hur kan man bo så här? Det finns inte ens en lampa, och hur många är ni som sover där inne?”] # q: judging
  ”Det är rent”, säger hon. ”Jag städar.” # thinks: Jag torkade det golvet klockan sex i morse. # note: Hon hör vad du tycker om hennes hem, och därmed om henne. # better: ”Är det här en bra plats att prata på, eller är det bättre någon annanstans?”
  -> can_hear
* [”Öppna dörren, tack, så får vi se.”] # q: direct
  Hon lyfter handen mot kedjan och låter den vara där. # thinks: Om jag öppnar kommer de in. Om jag inte öppnar kommer de också in. # note: Det låter som en order, och hon vet inte om hon får säga nej. # better: ”Du behöver inte öppna. Vi kan prata här, eller vid fönstret.”
  -> can_hear
* [”Du behöver inte släppa in mig. Vi kan prata här, vid fönstret längst bort i trapphuset eller nere på gården. Du väljer.”] # q: choice
  Hon tar av kedjan. ”Fönstret. Inte inne.” # thinks: Från fönstret ser jag gatan. Jag ser bilen när den kommer. # note: Hon vet bäst var det är tryggt.
  -> window

=== can_hear ===
Hon pratar så tyst att du måste luta dig fram. Någonstans där nere slår en dörr igen, och hon tystnar mitt i ett ord.
* [”Kan någon höra oss här, eller se att vi pratar?”] # q: safety
  ”Han där under. Han berättar allt.” Hon pekar mot fönstret längst bort i trapphuset. # thinks: Bra att du frågar. Mannen där under får cigaretter för att berätta. # note: Tryggheten kommer före alla andra frågor.
  -> need
* [”Var inte rädd. Ingenting kan hända dig så länge jag är här.”] # q: promise
  ”Du är här i tio minuter”, säger hon. # thinks: Och i natt? Och på söndag? # note: Det kan du inte hålla, och hon vet det. # better: ”Kan någon höra oss här?”
  -> need
* [”Har du gjort något som du borde vara rädd för?”] # q: judging
  ”Nej.” Det kommer mycket fort. # thinks: Där kom det. Det är jag som är den skyldiga. # note: Nu är hon misstänkt i sitt eget trapphus. # better: ”Kan någon höra oss här, eller se att vi pratar?”
  -> need

=== window ===
Vid fönstret ställer hon sig så att hon ser gatan. Hon går barfota på de kalla plattorna och håller sig om magen.
* [”Du tittar ner hela tiden. Du väntar på honom, eller hur, och han får inte se dig med oss?”] # q: leading
  ”Jag bara tittar.” Hon vänder sig bort från rutan. # thinks: Honom. De har redan en historia om mig. # note: Du märkte något verkligt, och sedan sa du till henne vad det betyder. # better: ”Säg till om du vill sluta. Du kan gå in igen när som helst.”
  -> need
* [”Om någon kommer och du vill sluta, gå bara in. Jag säger att jag frågade om bullret.”] # q: safety
  Hon nickar två gånger. ”Bullret. Ja.” # thinks: Nu säger vi samma sak båda två. Det är mer värt än ett löfte. # note: Ett gemensamt, sant och ofarligt skäl skyddar henne efteråt.
  -> need
* [”Vilka fler bor här?”] # q: direct
  ”Några kvinnor. Det växlar.” # thinks: Växlar. Förra veckan var vi fyra. # note: En rimlig fråga, men den kommer tidigt, och den gäller andra. # better: ”Är det okej att vi står här en stund?”
  -> need

=== need ===
Hon är blek. Hon lutar sig mot väggen, och handen går till magen igen.
* [”Du ser hemsk ut. Har du tagit något? Jag är inte här för det, jag vill bara veta.”] # q: judging
  ”Jag tar ingenting.” Hon rätar på sig. # thinks: Trött, och de tänker droger. Det är alltid droger. # note: Det är menat som omtanke och låter som en dom. # better: ”Du håller dig om magen. Behöver du en läkare, eller något att dricka?”
  -> words
* [”Du håller dig om magen. Behöver du en läkare? Jag har vatten här.”] # q: need
  Hon tar flaskan och dricker hälften. ”Inte sjukhus. Men det har gjort ont sedan i måndags.” # thinks: Det syntes. De andra ser det också och säger inget. # note: Det hon behöver kommer först, före varje berättelse.
  -> words
* [”Är du okej?”] # q: direct
  ”Okej”, säger hon. # thinks: Vad brukar man svara på det? # note: De flesta säger ja på det. Säg vad du ser, och erbjud något. # better: ”Du håller dig om magen. Behöver du en läkare?”
  -> words
* [”Vad skulle hjälpa dig mest just nu, den här minuten?”] # q: need
  ”Att sitta. Och vatten, om du har.” Hon sätter sig på trappsteget. # thinks: Den här minuten. För den här minuten kan jag svara. # note: En liten fråga som hon kan svara på.
  -> words

=== words ===
Hon letar efter ett ord, ger upp och ritar något i luften. Ni har bara några få ord gemensamt.
* [”En kvinna i min telefon kan tolka. Hon är inte härifrån och känner ingen här. Du kan säga nej till henne, och du kan be om en man.”] # q: choice
  ”En kvinna. Men inte mitt namn.” # thinks: Inte härifrån. Jag vill inte att de där hemma får höra det. # note: En tolk från en annan ort, och hon får säga nej.
  -> limits
* [”Din granne talar ditt språk. Vi ber honom komma upp, och det stannar mellan oss, jag lovar.”] # q: promise
  ”Nej! Inte han.” Hon är på fötter. # thinks: Han där under? Då kan jag lika gärna berätta direkt för bilen. # note: Du kan inte veta vems vän grannen är, så du kan inte lova det. # better: ”Jag kan ringa en tolk som inte känner någon här. Vill du det?”
  -> limits
* [”Enkel fråga, ja eller nej: förstår du mig?”] # q: forced
  ”Ja.” # thinks: Hälften. Men ett nej skulle göra dig arg. # note: Nästan alla säger ja på det. # better: ”Ska jag ringa en tolk? Du kan säga nej.”
  -> limits
* [”Ta den tid du behöver. Du kan också visa mig.”] # q: facilitator
  Hon ritar en nyckel i luften, sedan en klocka. Sedan låter hon händerna falla. # thinks: Ingen brådska. Ingen blick på klockan. # note: Att vänta är ett arbete, och det hjälper.
  -> limits

=== limits ===
Hon nickar mot ditt anteckningsblock. ”Det du skriver, vart går det?”
* [”Ingenstans. Inget du säger lämnar det här trapphuset, jag lovar.”] # q: promise
  Hon tittar länge på blocket. # thinks: Varför har du det i handen, då? # note: Det löftet kan du inte hålla, och dagen då det bryts är hon ensam. # better: ”Jag skriver upp bullret. Det finns saker som jag måste agera på. Jag säger vilka innan du berättar något.”
  -> day
* [”Än så länge skriver jag: buller, samtal, tyst nu. Om ett liv är i fara, om det finns ett barn eller om du berättar om ett allvarligt brott kan jag behöva agera. Så du väljer vad du berättar, och du behöver inte berätta något.”] # q: safety
  ”Så jag måste tänka först.” Hon ler nästan. # thinks: De säger det i alla fall före, inte efter. # note: Du säger vad du måste agera på, innan hon berättar. Säg det som är sant i ditt land.
  -> day
* [”Oroa dig inte för det. Hur så, är det något som jag inte får veta?”] # q: leading
  ”Nej. Ingenting.” # thinks: Så det går någonstans. # note: Du svarar inte, och du vänder hennes fråga mot henne. # better: ”Det är en bra fråga. Jag säger dig vad jag måste göra med det.”
  -> day

=== day ===
Du sitter i trappan, hon två steg ovanför dig. Det är tyst. Hon drar upp knäna.
* [”Om du vill, berätta hur en vanlig dag är för dig här.”] # q: open # reveals: hours
  ”En dag”, säger hon, som om det vore ett främmande ord. Hon tänker på det. # thinks: Ingen har frågat om en dag. De frågar om män. # note: En öppen fråga om livet, inte om sex. Hon bestämmer vad svaret innehåller.
  -> money
* [”Du måste arbeta här hela dagen och hela natten, eller hur?”] # q: leading # reveals: hours
  Hon lägger hakan på knäna och ser inte på dig. # thinks: De vill ha ett visst svar. Vilket av dem gör att jag får gå? # note: Om hon säger ja nu vet ingen om det är hennes svar eller ditt. # better: ”Hur är en vanlig dag för dig här?”
  -> money
* [”Är du här av egen vilja, eller har någon tvingat dig till det?”] # q: forced # reveals: door
  ”Jag kom hit. Med bussen.” Hon gnider fötterna. # thinks: Jag ville komma. Jag ville inte det här. För det finns ingen ruta. # note: För många stämmer inget av de två. # better: ”Vem bestämmer när du går ut och när du arbetar?”
  -> money

=== money ===
Ljuset i trapphuset slocknar. Hon rör sig inte. ”Det är bättre så”, säger hon.
* [”Jag hör dig.”] # q: facilitator # reveals: pay
  I mörkret är hennes röst fastare. # thinks: I mörkret kan jag låtsas att jag pratar med mig själv. # note: Tre ord, och sedan vänta. Hon fortsätter när hon vill.
  -> phone
* [”Bestämmer någon åt dig om ditt arbete, dina pengar, dina papper eller vart du går?”] # q: open # reveals: debt
  ”Bestämmer”, upprepar hon. Hon räknar något på fingrarna. # thinks: Pengar. Papper. Vart jag går. De vet vilka saker som är viktiga. # note: Fråga om kontroll, inte om sex.
  -> phone
* [”Varför behåller du inte bara pengarna och går?”] # q: why
  ”Bara”, säger hon. # thinks: Bara gå. Med vilka skor? # note: Det säger att det är hennes fel att hon fortfarande är här. # better: ”Du gjorde det du måste för att klara dig. Vad skulle kännas tryggt just nu?”
  -> phone
* [”Någon tar alla dina pengar, stämmer det?”] # q: leading # reveals: pay
  ”Pengar”, säger hon och rycker på axlarna. # thinks: Alla? Inte alla. Om jag säger inte alla, då är det ingenting. # note: Ordet ”alla” är ditt. # better: ”Hur fungerar det med pengarna här?”
  -> phone

=== phone ===
Telefonen ringer i hennes ficka. Hon låter den ringa, räknar, och den slutar. Den ringer genast igen.
* [”Svara inte. Ge mig telefonen, jag pratar med honom, och sedan lämnar han dig i fred.”] # q: promise
  ”Nej, snälla, nej.” Hon håller telefonen med båda händerna. # thinks: Då vet han att polisen var här, och jag får förklara det ensam. # note: Du skulle bestämma, och hon skulle få betala. # better: ”Gör det som är tryggt för dig. Ska jag gå undan medan du svarar?”
  -> after_call
* [”Gör det som är tryggast för dig. Ska jag gå ner några steg, så att ingen hör mig?”] # q: choice
  Hon nickar, svarar och säger tre korta ord. Du står en halv våning längre ner. # thinks: Gick undan frivilligt. Som en vanlig människa. # note: Hon vet vem som ringer. Följ henne.
  -> after_call
* [”Vem är det som ringer dig hela tiden?”] # q: direct # reveals: phone
  Hon vänder skärmen mot väggen. # thinks: Om jag säger namnet är det en sak med ett namn. # note: Du vill gärna veta. Hon måste klara nästa minut först. # better: ”Behöver du svara? Jag kan vänta där nere.”
  -> who

=== after_call ===
Hon lägger telefonen med skärmen neråt på trappsteget. ”Femton minuter”, säger hon.
* [”Är det något med telefonen som oroar dig?”] # q: open # reveals: phone
  Hon skjuter bort den lite till med tån. # thinks: Vi ser på den likadant. Som på en hund som bits. # note: Öppet, kort, och om det som ligger framför er båda.
  -> family
* [”Han spårar dig, det gör de alla. De lägger in ett program i telefonen medan man sover.”] # q: leading # reveals: phone
  ”Alla?” frågar hon. # thinks: Så det är normalt? Eller är jag dum som inte såg det? # note: Kanske är det så, men det är din kunskap och inte hennes berättelse. # better: ”Vad händer när du inte svarar?”
  -> family
* [”Femton minuter. Då har vi tio, och du fem för dig själv. Ska vi använda dem?”] # q: facilitator
  ”Tio”, säger hon. ”Bra.” # thinks: Någon räknade med mig. # note: Du tar hennes tidsgräns på allvar och upprepar den.
  -> family

=== who ===
”Femton minuter”, säger hon till väggen.
* [”Förlåt, det gick för fort. Är det tryggt för dig att stanna här de femton minuterna?”] # q: safety
  ”Tio är tryggt.” Hon lutar sig mot väggen igen. # thinks: Frågan togs tillbaka. Det är nytt. # note: Tillbaka till tryggheten. Namnet kan vänta, kanske för alltid.
  -> family
* [”Jag frågade dig vem det var.”] # q: repeat
  ”En vän.” Hennes ansikte sluter sig. # thinks: En vän. Det säger jag alltid. # note: Att fråga igen om det hon inte svarade på säger att ett nej inte räknas. # better: ”Du behöver inte säga det. Är du trygg de närmaste minuterna?”
  -> family
* [”Du säger femton minuter.”] # q: facilitator # reveals: hours
  ”När jag är borta längre blir det frågor.” # thinks: Jag sa det utan att vilja. Det var lätt. # note: Hennes egna ord, givna tillbaka, bjuder in henne att fortsätta.
  -> family

=== family ===
En liten bild sitter på baksidan av hennes telefon. En gammal kvinna i en trädgård. Hon täcker den med tummen.
* [”Vet din familj vad du gör här?”] # q: judging
  Hon stoppar telefonen i fickan. # thinks: Nu kommer det. Vad du gör här. # note: För många är det ett hot, även om du inte menar det så. # better: ”Någon som betyder något för dig?”
  -> wants
* [”Någon som betyder något för dig.”] # q: facilitator # reveals: family
  ”Min mamma. Det är hennes bönor.” Hon ser på trädgården en stund. # thinks: Ingen fråga om hon vet. Bara en blick. # note: Du säger vad du ser och frågar inget.
  -> wants
* [”Har han hotat din familj, ja eller nej?”] # q: forced # reveals: family
  Hon andas in och håller andan. # thinks: Om jag säger ja skickar de någon hem till henne. # note: Både ja och nej är farliga för henne. # better: ”Är det någon du är orolig för?”
  -> wants
* [”Är det någon du är orolig för?”] # q: open # reveals: family
  Hennes tumme går från ansiktet till staketet och tillbaka. # thinks: Henne. Bara henne. # note: Hon kan svara med ett namn, med en nick eller inte alls.
  -> wants

=== wants ===
”Och nu?” frågar hon. ”Vad händer nu?”
* [”Nu följer du med och berättar i ett förhör, och sedan tar vi hand om allt.”] # q: promise
  Hon skakar på huvudet innan du har talat färdigt. # thinks: Så det är en affär. Min historia, och sedan kanske. # note: Hjälp får inte hänga på ett förhör, och du vet inte vad som kommer att göras. # better: ”Om jag måste göra något säger jag det till dig först. Vad skulle du vilja?”
  -> offer
* [”Om jag måste göra något säger jag det till dig först, och jag tar dig ingenstans i dag mot din vilja. Vad skulle du vilja, om du fick välja?”] # q: open # reveals: wants
  Hon ser på dig för första gången. # thinks: Om jag fick välja. Jag måste leta efter det, det är så längesen. # note: Du svarar först, sedan frågar du vad hon vill.
  -> offer
* [”Du vill väl bort härifrån?”] # q: leading # reveals: wants
  ”Bort”, säger hon. # thinks: Bort vart? # note: Önskan kan vara sann, men det är du som säger den. # better: ”Vad skulle du vilja, om du fick välja?”
  -> offer
* [”En god del av det bestämmer du. Är det någon här som är snäll mot dig?”] # q: open # reveals: helps
  Hon tänker, och axlarna sjunker lite. # thinks: En. Det finns en. # note: Den som redan hjälper henne hör till varje plan.
  -> offer

=== offer ===
Nedifrån hörs steg. Hon lyssnar: ett barn, en cykel. Hon andas ut.
* [”Jag får ut dig ur det här. Från och med nu är du trygg.”] # q: promise
  Hon ger dig ett trött, artigt leende. # thinks: En till som ska ta mig någonstans. # note: Räddning är ett löfte som du inte kan hålla, och det tar beslutet ifrån henne. # better: ”Det här kan jag göra, det här kan jag inte göra, och du bestämmer.”
  -> not_today
* [”Det finns människor som inte är poliser. De kan hitta en säng för i natt, en läkare, en advokat. De kräver ingen anmälan. Dina papper kan jag inte få fram i dag. Du bestämmer.”] # q: choice
  ”Och om jag inte vill sluta arbeta?” frågar hon. ”Då hjälper de dig också.” # thinks: En säng utan anmälan. Det sparar jag på. # note: Vad du kan, vad du inte kan, och hon bestämmer.
  -> not_today
* [”Du borde verkligen gå till en läkare, och du borde ha ringt oss för längesen.”] # q: judging
  ”Ja”, säger hon. ”Det borde jag.” # thinks: Borde, borde. Alla vet vad jag borde. # note: Erbjudandet försvinner bakom anklagelsen. # better: ”Jag kan köra dig till en läkare nu, eller ge dig ett nummer. Vad vill du?”
  -> not_today
* [”En läkare kan titta på magen i dag. Bara på den, om du vill. Skulle det vara bra?”] # q: need
  ”I dag kan jag inte. Men det skulle vara bra.” # thinks: Min mage är inte glömd. # note: Du går tillbaka till det hon behöver.
  -> not_today

=== not_today ===
”Inte i dag”, säger hon. ”I dag nej.”
* [”Om du inte säger något kan jag inte hjälpa dig.”] # q: judging
  ”Då är det så.” # thinks: Jag visste att det fanns ett pris. # note: Det är inte sant, och det straffar hennes nej. # better: ”Ett nej i dag är ett nej i dag. Hur kan du nå någon om du ändrar dig?”
  -> reach
* [”Är du helt säker? Tänk på saken en gång till.”] # q: repeat
  ”Jag har tänkt på saken.” # thinks: Varje dag, varenda dag. # note: Hon har sagt nej. Att fråga igen är press. # better: ”Det är helt okej. Du kan ändra dig när som helst.”
  -> reach
* [”Det är helt okej. Du kan ändra dig när som helst, och du behöver inget skäl. Är du trygg i natt?”] # q: safety
  ”I natt är en vanlig natt.” # thinks: Mitt nej gick bra. Då kanske jag kan ge ett ja en dag. # note: Ett nej i dag är ett nej i dag, och du frågar om natten.
  -> reach
* [”Inte i dag.”] # q: facilitator
  ”Kanske en annan dag.” Hon säger det till bilden på sin telefon. # thinks: Det lät som en tid, inte som ett fel. # note: Du upprepar hennes ord och låter dem vara.
  -> reach

=== reach ===
Det är sex minuter kvar. Du har ett kort i handen.
* [”Ge mig ditt nummer, jag ringer i morgon.”] # q: direct
  Hon säger ett nummer, för fort. De sista siffrorna låter påhittade. # thinks: Det är han som svarar när det ringer. # note: Ett samtal till en övervakad telefon kan skada henne. # better: ”Finns det ett tryggt sätt att nå dig, eller vill du nå oss?”
  -> last
* [”Det här numret står på ett vanligt kort, det ser ut som från en affär. En kvinna som heter Ruth svarar. Vill du ta det, eller lära dig det utantill?”] # q: choice
  ”Utantill.” Hon läser det tre gånger med läpparna. # thinks: Ett kort kan hittas. I mitt huvud kan ingen leta. # note: Hon väljer det sätt som är tryggt för henne.
  -> last
* [”Du ringer, va? Lovar du?”] # q: leading
  ”Ja, ja.” # thinks: Jag säger ja så att du kan gå. # note: Ett ja under press är inget värt och gör nästa möte svårare. # better: ”Du kan ringa eller låta bli, båda går bra. Är ett kort tryggt för dig?”
  -> last
* [”Hur kan någon nå dig utan att det skadar? Eller är det bättre att du når oss?”] # q: safety
  ”Bättre jag. På morgnarna, när jag köper bröd.” # thinks: Klockan nio på morgonen är jag en människa med en kasse. # note: Hon vet den trygga tiden och det trygga sättet.
  -> last

=== last ===
Hon reser sig, med en hand på räcket. ”Och bullret?” frågar hon.
* [”Jag var här, jag frågade om buller, och det är tyst. Det är vad jag säger i det här huset. Du är inte skyldig mig något.”] # q: safety
  ”Tyst”, säger hon. ”Ja. Det är tyst.” # thinks: Inte skyldig något. Jag visste inte att det finns något man inte blir skyldig för. # note: Ni slutar med det ni har kommit överens om, och utan skuld.
  -> close
* [”Var tystare i fortsättningen, så behöver ingen komma hit.”] # q: judging
  Hon ser ner på plattorna. # thinks: Så till slut handlade det om bullret. # note: Den sista meningen är den hon behåller. # better: ”Jag var här för bullret, och det är tyst. Tack för att du pratade med mig.”
  -> close
* [”Jag tittar förbi snart igen och ser till dig.”] # q: promise
  ”Helst inte”, säger hon snabbt. # thinks: En uniform vid dörren två gånger, och vi flyttar igen. # note: Ett besök som hon inte har bett om kan kosta henne mycket. # better: ”Jag kommer inte igen om du inte vill det. Du har numret.”
  -> close

=== close ===
Dörren stängs, och du hör kedjan. Nere på gatan letar en bil efter en plats att parkera. Du går förbi den utan att vända på huvudet.
-> END

=== fact_debt ===
”Jag är skyldig för biljetten och rummet, och varje vecka är det mer än veckan innan.” # wrong: ”Nej, jag är inte skyldig något, han bara hjälper mig.”
-> END

=== fact_pay ===
”Pengarna läggs i en låda. På söndagen får jag tjugo till mat.” # wrong: ”Ja, ja, alla. Jag har aldrig haft några pengar här.”
-> END

=== fact_hours ===
”Jag sover när ingen ringer på. Fyra timmar, ibland fem.” # wrong: ”Jag arbetar när jag vill. Jag sover tillräckligt.”
-> END

=== fact_door ===
”Dörren är inte låst. Men jag har ingen nyckel, så när jag går ut kommer jag inte in igen.” # wrong: ”Ja, jag är inlåst. Hela dagen.”
-> END

=== fact_phone ===
”På sin telefon ser han var min är.” # wrong: ”Ingen tittar i min telefon. Det är en vän.”
-> END

=== fact_family ===
”Han vet vilken gata hon bor på. När jag är sen säger han namnet på den.” # wrong: ”Nej, ingen hotar någon. De är vänner till familjen.”
-> END

=== fact_wants ===
”Jag vill ha mitt pass, han har det för registreringen. Och sedan en buss till min syster.” # wrong: ”Ja. Jag vill göra en anmälan. I dag, om du vill.”
-> END

=== fact_helps ===
”Det finns en kvinna i brödbutiken. Hon ger mig gårdagens bullar och frågar inget.” # wrong: ”Jag känner ingen här. Ingen.”
-> END
