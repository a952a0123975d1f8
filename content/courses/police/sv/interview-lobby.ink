// En hotellobby på natten. Timo, 22, arbetar för en agentur som har hans id-kort och det mesta av hans lön. Påhittad.
# person: Timo
-> arrive

=== arrive ===
En ung man sitter i fåtöljen längst bort, med en sportväska i knät. Nattportieren har ringt om ett högljutt gräl i telefon. När han ser dig lägger han telefonen under benet.
* [”God kväll. Id-kort, tack, och sedan säger du vad du gör här så här dags.”] # q: direct
  ”Jag väntar på någon.” Han känner i fickorna, en efter en. # thinks: Kortet. Av alla saker, kortet. # note: Det kan vara tillåtet, men det börjar med det enda han inte kan visa. # better: ”God kväll. Jag heter Toni och kommer från polisen. Portieren hörde ett gräl och blev orolig. Hur är det med dig?”
  -> stands
* [”God kväll. Jag heter Toni och kommer från polisen. Portieren hörde ett gräl och blev orolig. Du är inte misstänkt för något. Får jag sätta mig här?”] # q: safety
  ”Det var bara högljutt”, säger han. ”Du kan sitta.” # thinks: Orolig. Ingen sa något om att kasta ut mig. # note: Du säger vem du är, varför du kom och att han inte är misstänkt. Säg det bara om det är sant.
  -> place
* [”Du bor inte här, eller hur? Portieren säger att du kommer hit ganska ofta.”] # q: leading
  ”Jag väntar här. Det är inte förbjudet att vänta.” # thinks: Portieren ser mer än jag trodde. # note: Han måste försvara sig innan han vet vem du är. # better: ”Jag heter Toni och kommer från polisen. Portieren blev orolig. Hur är det med dig?”
  -> stands

=== stands ===
Nu står han upp. Han håller händerna en bit från kroppen, som man gör när man har blivit visiterad förut.
* [”Sätt dig igen, är du snäll. Du är inte misstänkt för något. Jag gick för fort fram. Jag heter Toni.”] # q: safety
  Långsamt sätter han sig igen. ”Timo”, säger han. # thinks: Toni. Ett namn. Då är det kanske ingen visitation. # note: Du ser rädslan och tar tillbaka pressen.
  -> place
* [”Varför är du så nervös? Om allt är i sin ordning kan du vara alldeles lugn med mig.”] # q: why
  ”Jag är lugn.” Hans väska glider ner på golvet. # thinks: Lugn. Jag måste se lugnare ut. # note: Ingen blir lugn av att någon frågar varför man inte är det. # better: ”Sätt dig, är du snäll. Jag gick för fort fram.”
  -> place
* [”Vill du sitta, stå eller gå ut en stund?”] # q: choice
  ”Sitta.” Han flyttar väskan så att det blir plats. # thinks: Jag får välja. Då är jag inte gripen. # note: Ett litet val, och kroppen blir lugnare.
  -> place

=== place ===
Nattportieren torkar samma fläck på disken för tredje gången. Timo ser på honom, sedan på hissen.
* [”Är det här en bra plats, eller ska vi gå till stolarna vid fönstret? Där hör ingen oss, och du kan se hissen.”] # q: choice
  ”Fönstret.” Han är redan på väg. # thinks: De märkte hissen. Bra, eller inte bra? # note: Du har sett vad han bevakar och erbjuder en plats som passar.
  -> hungry
* [”Vem är där uppe? En kund?”] # q: leading
  ”En vän.” Han säger det till golvet. # thinks: Kund. De vet det redan, så alla vet det. # note: Du säger ordet åt honom, inför portieren. # better: ”Är det här en bra plats att prata på för dig?”
  -> hungry
* [”Säg till om det kommer någon som du inte vill möta. Då slutar vi, och jag har frågat dig om grälet.”] # q: safety
  Han tittar på hissen en gång till och nickar. # thinks: Vi har en plan. Jag hade ingen. # note: Trygghet först, med ett ofarligt skäl som är sant.
  -> hungry
* [”Vi stannar här, det tar ändå inte lång tid.”] # q: direct
  ”Som du vill.” # thinks: Som du vill. Det är jag bra på. # note: För dig är det kort. För honom lyssnar hela lobbyn. # better: ”Är det här en bra plats, eller vill du gå till fönstret?”
  -> hungry

=== hungry ===
En servitör dukar av en tallrik med en halv smörgås. Timo följer den med blicken ända till dörren.
* [”Har du tagit något? Dina händer skakar, och du ser ut som om du inte har sovit på flera dagar.”] # q: judging
  Han sticker händerna mellan knäna. # thinks: Jag har inte tagit något. Det är just det, ingenting sedan i går. # note: Du säger rätt sak på ett sätt som anklagar honom. # better: ”När åt du senast? Jag kan hämta något åt dig.”
  -> trouble
* [”Jag tänkte ta en kopp te. Får jag ta med en till dig också, och något att äta?”] # q: need
  ”Om du ändå hämtar.” Han äter smörgåsen i fyra tuggor. # thinks: Ändå hämtar. Så att jag kan säga ja. # note: Hjälp som inte kostar honom någon stolthet.
  -> trouble
* [”Du är väl hungrig?”] # q: leading
  ”Nej, nej.” # thinks: En man i min ålder som är hungrig. Hur låter det? # note: En snäll tanke, men den innehåller svaret, och svaret är pinsamt. # better: ”Jag hämtar te. Får jag ta med något till dig?”
  -> trouble

=== trouble ===
”Ligger jag illa till nu?” frågar han.
* [”Inte hos mig, och inte hos någon annan heller, det ska jag se till.”] # q: promise
  ”Hos någon annan”, säger han. Det går inte att höra om det är en fråga. # thinks: Du vet inte ens vem det skulle vara. # note: För andra kan du inte tala. # better: ”Jag kom för bullret. Jag säger vad jag måste agera på innan du berättar något.”
  -> card
* [”Det beror på vad du berättar nu. Det är bäst att du är ärlig från början.”] # q: judging
  ”Jag är ärlig.” # thinks: Beror på. Då är det bäst att vara kort. # note: Det låter rättvist och verkar som ett hot. # better: ”Jag kom för bullret. Du behöver inte berätta något.”
  -> card
* [”Jag kom för bullret. Du behöver inte berätta något. Om ett liv är i fara, om det finns ett barn eller om du nämner ett allvarligt brott kan jag behöva agera. Då säger jag det till dig först.”] # q: safety
  Han räknar med på fingrarna. ”Och resten får jag behålla?” ”Resten får du behålla.” # thinks: Då vet jag var kanten är. # note: Han får veta vad du måste agera på innan han berättar. Säg det som är sant i ditt land.
  -> card

=== card ===
”Mitt kort”, börjar han, och kommer inte längre. ”Jag har faktiskt ett.”
* [”Hur gör du när du behöver det?”] # q: open # reveals: papers
  ”När jag behöver det”, säger han, ”då frågar jag efter det.” # thinks: Som i skolan. Snälla, får jag? # note: Du frågar hur det går till. Han kan svara utan att anklaga någon.
  -> work
* [”Någon har tagit det ifrån dig.”] # q: leading # reveals: papers
  ”Tagit”, säger han och väger ordet. # thinks: Jag gav bort det. Det är jag som är idioten som gav bort det. # note: ”Tagit” är ditt ord. Han lämnade det ifrån sig och skäms för det. # better: ”Hur gör du när du behöver det?”
  -> work
* [”Du har ett.”] # q: facilitator # reveals: papers
  ”Fotot är till och med bra.” Han ler lite. # thinks: Någon tror mig. # note: Du tror honom och väntar.
  -> work
* [”Varför har du det inte med dig? Alla måste ha ett på sig.”] # q: why
  ”Jag vet.” # thinks: Där kom det. Jag vet, jag vet. # note: Han hör: ditt fel. Och regeln är inte densamma överallt. # better: ”Hur gör du när du behöver det?”
  -> work

=== work ===
”Det är ett jobb”, säger Timo, fast du inte har frågat. ”En agentur. Massage och så.”
* [”Och så. Vad gör du egentligen där uppe?”] # q: leading
  ”Massage”, säger han. # thinks: De vill höra det. Ur min mun, i den här lobbyn. # note: Du behöver inte veta vad han gör för att hjälpa honom. # better: ”Hur fungerar det, med agenturen?”
  -> buzz
* [”Ett jobb hos en agentur. Om du vill, berätta hur det fungerar.”] # q: open # reveals: pay
  ”Hur det fungerar”, säger han. ”I början var det bra förklarat.” # thinks: I början var det ett kontrakt, en fin penna, en tårta. # note: Hans ord, och en öppen fråga om hur det är ordnat.
  -> buzz
* [”En stark kille som du. Ingen kan få dig att göra något du inte vill.”] # q: judging
  ”Nej”, säger han. ”Så klart inte.” # thinks: Så klart inte. En man kan alltid gå. Ha. # note: Män utnyttjas också. En stark kropp hjälper inte mot skulder och bilder. # better: ”Hur fungerar det, med agenturen?”
  -> power
* [”Betalar de dig ordentligt för det?”] # q: direct # reveals: pay
  ”Ordentligt”, säger han. Han gnider tummen mot två fingrar. # thinks: Vad är ordentligt? # note: Den kan vara till nytta, men ett ja eller nej säger dig lite. # better: ”Hur fungerar det med pengarna?”
  -> buzz

=== power ===
Han har dragit upp dragkedjan i jackan så långt det går.
* [”Det var fel av mig. Det händer män också, och det är ingen fråga om muskler. Jag lyssnar.”] # q: safety
  Dragkedjan går ner en bit. ”Muskler”, säger han. # thinks: Män också. Då finns det fler. # note: Du tar tillbaka det, och han får veta att han inte är den enda.
  -> buzz
* [”Jag menade inget illa, du ska inte ta allt så personligt. Fortsätt, det där med agenturen.”] # q: judging
  ”Det finns inte mycket att säga.” # thinks: Så det var jag som tog det fel. # note: Nu bär han skulden för din mening också. # better: ”Förlåt. Jag lyssnar, om du vill fortsätta.”
  -> buzz
* [”Finns det någon som du skulle kunna åka till, om du ville?”] # q: open # reveals: helps
  ”Någon”, säger han. Han tänker länge. # thinks: Det finns en soffa. Tre timmar med tåg. # note: Du lämnar ämnet och frågar efter någon som är bra för honom.
  -> buzz

=== buzz ===
Något surrar under hans ben. Han tar fram en telefon, tittar, och tar en till ur väskan. Båda lyser.
* [”Två telefoner. Du vet väl hur det ser ut för oss?”] # q: judging
  ”Det ser ut som två telefoner”, säger han. # thinks: Nu är jag langare också. # note: En andra telefon kan vara tecken på mycket eller på ingenting. # better: ”Behöver du svara? Jag kan titta ut genom fönstret.”
  -> which
* [”Gör det som är tryggt. Ska jag titta ut genom fönstret medan du svarar?”] # q: choice
  Han skriver med båda tummarna. Du tittar på regnet. ”Klar”, säger han. # thinks: Tittade faktiskt på regnet. # note: Han bestämmer, och du gör dig liten.
  -> tense
* [”Vilken av dem är din?”] # q: direct # reveals: phone
  ”Den gamla”, säger han. # thinks: Den gamla med sprickan. Det är jag. # note: En kort och användbar fråga. Den visar vem som äger vad.
  -> tense
* [”Låt mig se vad de skriver. Då har vi det skriftligt.”] # q: leading
  Han vänder båda skärmarna mot bröstet. # thinks: Om jag visar det har jag det inte i min hand längre. # note: Hans telefon är inte din att läsa, och han har inte bestämt något än. # better: ”Är det tryggt om du inte svarar?”
  -> which

=== tense ===
”Om tjugo minuter måste jag vara där uppe”, säger Timo. ”Eller någon annanstans. De skriver det.”
* [”Måste du? Eller tror du bara att du måste?”] # q: forced # reveals: threat
  Han skrattar utan ljud. # thinks: Som om det vore någon skillnad, på natten, i den här stolen. # note: Det låter smart och tar honom inte på allvar. # better: ”De skriver det. Vad händer om du inte är där?”
  -> debt
* [”De skriver det.”] # q: facilitator # reveals: hours
  ”Varje kväll. Jag vet det aldrig i förväg.” # thinks: När någon upprepar det låter det konstigt. Som om det inte vore normalt. # note: Tre ord, givna tillbaka.
  -> debt
* [”Vad händer om du inte är där?”] # q: open # reveals: debt
  ”Om jag är sen”, säger han, och visar dig den andra telefonen, listan i den. # thinks: Varje minut har ett pris. # note: Öppet, och om hur de kontrollerar honom, inte om sex.
  -> debt

=== which ===
Han lägger båda telefonerna på bordet, med skärmen neråt, precis bredvid varandra. ”Tjugo minuter”, säger han.
* [”Förlåt. De är dina, och jag läser ingenting. Är det tryggt för dig om du inte svarar nu?”] # q: safety
  ”Fram till dess.” # thinks: Frågan gäller mina tjugo minuter, inte meddelandena. # note: Tillbaka till tryggheten, och du säger vad du inte tänker göra.
  -> debt
* [”Förr eller senare får vi ändå läsa dem, så du kan lika gärna visa.”] # q: judging
  ”Senare, då”, säger han. # thinks: Då måste jag radera det i natt. # note: Det är press, och det kan få honom att förstöra det som skulle hjälpa honom. # better: ”De är dina. Är det tryggt om du inte svarar nu?”
  -> debt
* [”Är båda dina, eller är en från agenturen?”] # q: direct # reveals: phone
  ”Den gamla är min.” # thinks: Den nya bär jag bara på. # note: En sluten fråga som är till nytta, utan anklagelse.
  -> debt

=== debt ===
Han räknar något med fingret på bordsskivan och torkar sedan bort det med ärmen.
* [”Du är skyldig dem pengar. Så gör de alltid, de där människorna.”] # q: leading # reveals: debt
  ”De där människorna”, säger han. ”Det var trevliga människor.” # thinks: De kom på min födelsedag. # note: Han kanske fortfarande tycker om dem. ”De där människorna” får honom att försvara dem. # better: ”Du räknar på något.”
  -> shame
* [”Du räknar på något.”] # q: facilitator # reveals: debt
  ”Det går aldrig ihop”, säger han. # thinks: Jag var bra på att räkna. Här får jag aldrig rätt. # note: Du säger vad du ser, och han får fortsätta.
  -> shame
* [”Hur hamnade du i något sådant, du som är så klok?”] # q: why
  ”Steg för steg.” # thinks: Så klok. Det skulle jag också vilja veta. # note: Det låter som beröm och är en anklagelse. # better: ”Du gjorde det du måste. Vad skulle kännas tryggt just nu?”
  -> shame
* [”Får jag fråga hur det fungerar med pengarna? Du kan säga nej.”] # q: open # reveals: pay
  Han rycker på axlarna. ”Du får fråga.” # thinks: Jag kan säga nej. Sedan när? # note: En öppen fråga där ett nej ryms.
  -> shame

=== shame ===
”Det är en sak som du inte får skriva upp”, säger han och tittar på din penna.
* [”Säg det, då. Jag skriver inte upp det, och ingen får någonsin veta det.”] # q: promise
  Han ser på dig länge. # thinks: Ingen någonsin. Så sa de också, när de tog bilderna. # note: Om det är ett brott kan du behöva agera. Då har du ljugit för honom. # better: ”Jag lägger undan pennan. Innan du säger det: det finns saker som jag måste agera på.”
  -> wants
* [”Jag lägger undan pennan. Om det är något jag måste agera på måste jag det även utan penna. Du kan också berätta det för en advokat eller en organisation först.”] # q: safety
  Han ser hur pennan försvinner i din ficka. ”En advokat”, säger han. ”Finns det en för mig?” # thinks: Stoppar mig innan jag säger för mycket. Vem gör så? # note: Du skyddar honom från att säga mer än han vill.
  -> wants
* [”Om du inte berättar kan jag inte göra något för dig heller. Det måste vara illa, det ser jag.”] # q: judging
  ”Då får det vara”, säger han. # thinks: Jag visste det. Inget för inget. # note: Hjälpen hänger inte på hans berättelse. # better: ”Du väljer vad du berättar. Jag behöver bara tillräckligt för att hjälpa dig vidare.”
  -> wants
* [”Ta den tid du behöver. Det räcker om jag vet vad du är rädd för.”] # q: facilitator # reveals: threat
  Han läser menyn på bordet, uppifrån och ner. # thinks: Rädd. Det ordet har jag inte sagt till mig själv än. # note: Mindre än hela berättelsen räcker.
  -> wants

=== wants ===
Klockan är tio över tolv. Portieren har släckt hälften av lamporna.
* [”Vad vill du att jag gör: tar dig med mig, eller lämnar dig här?”] # q: forced # reveals: wants
  ”Lämna mig här”, säger han genast. # thinks: Tar med betyder en cell. # note: Det finns fler än de två vägarna. # better: ”Vad skulle hjälpa dig i natt?”
  -> offer
* [”Vad skulle du önska dig för i natt? Det får vara något litet.”] # q: open # reveals: wants
  ”Något litet”, säger han. Hans ögon blir röda, och han letar efter något i väskan. # thinks: Att få sova. Att de inte ringer. Är det litet? # note: En önskan för i natt är lättare än en plan för livet.
  -> offer
* [”Du vill alltså komma bort från dem, antar jag.”] # q: leading # reveals: wants
  ”Jag antar det.” # thinks: Komma bort. Och bilderna följer med. # note: Ett stort ja som han inte kan mena än. # better: ”Vad skulle du önska dig för i natt?”
  -> offer
* [”Finns det någon som skulle bli glad om du ringde?”] # q: open # reveals: helps
  ”Så här dags?” Han tänker faktiskt på det. # thinks: Han skulle vara sur en minut. Sedan skulle han koka te. # note: Familj eller en vän kan vara den bästa hjälp som finns.
  -> offer

=== offer ===
”Har ni något för män över huvud taget?” frågar han. ”Eller är allt det där för kvinnor?”
* [”Jag vet inte. Jag frågar nu, utan ditt namn. Det finns en stödlinje som pratar med män också, och om det finns en säng bestämmer du om du vill ha den.”] # q: choice
  ”Utan mitt namn”, säger han. ”Fråga, då.” # thinks: Säger rakt ut att det är oklart. Då tror jag på resten. # note: Ett ärligt ”jag vet inte”, och valet stannar hos honom.
  -> answer
* [”Så klart det finns. Du får en säng och en advokat inom en timme.”] # q: promise
  ”Om en timme?” Han ser på klockan över hissen. # thinks: Om en timme sitter jag här utan något, och de vet att jag var sen. # note: Du har inte frågat än. Lova inte det som en annan myndighet bestämmer. # better: ”Jag vet inte. Jag frågar nu, utan ditt namn.”
  -> answer
* [”Mest för kvinnor. Men du klarar dig ju bättre själv än de gör.”] # q: judging
  ”Visst”, säger han. # thinks: Visst. Jag klarar mig lysande. # note: Du tar ifrån honom rätten till hjälp, och det är inte sant. # better: ”Jag vet inte. Jag frågar nu.”
  -> answer
* [”Innan vi letar efter en säng: är du skadad, eller sjuk?”] # q: need
  ”Bara trött. Ryggen.” # thinks: Som om jag fick vara det. # note: Behoven kommer före platserna.
  -> answer

=== answer ===
Ditt samtal tog tre minuter. En organisation har ett rum fram till i morgon. Ingen där kräver en anmälan. Timo vrider koppen på fatet.
* [”Vilken fantastisk tur. Nu kan du väl knappast säga nej?”] # q: leading
  ”Nej”, säger han. ”Jo. Jag vet inte.” # thinks: Jag måste bli tacksam, och det fort. # note: En gåva som man inte kan tacka nej till är press. # better: ”Du kan säga ja, eller nej, eller be om tid.”
  -> reach
* [”Du kan säga ja, eller nej, eller bara till frukost. Vad du gör i morgon bitti är öppet.”] # q: choice
  ”Till frukost”, säger han. ”Så långt kan jag tänka.” # thinks: Till frukost är precis så mycket som ryms i mitt huvud. # note: Ett litet steg med öppet slut.
  -> reach
* [”Och i morgon bitti sätter vi två oss och skriver ner allt ordentligt, va?”] # q: promise
  Han ställer ner koppen. ”Så det har ett pris.” # thinks: En säng mot ett förhör. Nu vet jag i alla fall. # note: Hjälp hänger inte på ett förhör, och du har just knutit ihop dem. # better: ”Rummet är ditt till i morgon, med eller utan polisen.”
  -> reach
* [”Du sa tjugo minuter. Vad är tryggt för dig nu: att gå, att stanna eller att skriva något till dem?”] # q: safety
  ”Jag skriver att jag är sjuk.” Han håller telefonen som om den vore het. # thinks: Mina minuter, inte glömda. # note: En säng är trygg bara om vägen dit är det.
  -> reach

=== reach ===
”Och om jag går upp i alla fall?” frågar han. ”Är det slut då?”
* [”Då kan jag inte hjälpa dig, det måste du ju förstå.”] # q: judging
  ”Jag förstår”, säger han. # thinks: En chans, alltså. Som alltid. # note: Det är inte sant, och det stänger dörren. # better: ”Nej. Det går att fråga efter rummet igen, och numret är detsamma.”
  -> last
* [”Nej. Du kan gå, och du kan komma tillbaka till det. Hur skulle du kunna nå någon utan att någon annan ser det?”] # q: safety
  ”Från portierens telefon. Aldrig från min.” # thinks: Inte slut. Det måste jag säga till mig själv i hissen. # note: Dörren är öppen, och han säger dig vilket sätt som är tryggt.
  -> last
* [”Upp till vem, då? Vem är det där uppe?”] # q: direct
  ”Någon”, säger han. # thinks: Den frågan har legat där hela tiden. # note: Du behöver den kanske en dag. Han frågade dig något annat, och det kommer först. # better: ”Nej, det är inte slut. Hur skulle du kunna nå någon på ett tryggt sätt?”
  -> last
* [”Här är ett nummer på en hotellpenna. På dagen svarar en kvinna som heter Ina, på natten en kollega. Du kan också låta den ligga.”] # q: choice
  Han provar pennan på handen. Den skriver. # thinks: En penna. Ingen letar efter en penna. # note: En vanlig sak går att ha kvar, och han får låta den ligga.
  -> last

=== last ===
Han reser sig och tar väskan på axeln. Han är längre än du trodde.
* [”Åk hem till dina föräldrar, de är säkert oroliga för en pojke som du.”] # q: judging
  ”Jag är tjugotvå”, säger han. # thinks: Till mina föräldrar. Om du visste vad som finns i den där telefonen för mina föräldrar. # note: Du känner inte hans hem, och han är en vuxen man. # better: ”Tack för att du pratade med mig. Du bestämmer vad som kommer härnäst.”
  -> close
* [”Tack för att du pratade med mig, Timo. Jag skriver: gräl i telefon, samtal, hjälp erbjuden. Om jag måste föra vidare mer får du höra det först. Finns det ett ord i det som är farligt för dig?”] # q: safety
  Han tänker på varje ord. ”Nej”, säger han. ”Det kan du skriva.” # thinks: Jag får säga något om det som skrivs om mig. # note: Du låter honom kontrollera vad anteckningen säger.
  -> close
* [”Jag hoppas att du gör det rätta nu. Då har ingen av oss slösat bort sin tid här i natt.”] # q: judging
  ”God natt”, säger han. # thinks: Det rätta. Alla har ett åt mig. # note: Han bestämmer, och han är inte skyldig dig något för tiden. # better: ”Du bestämmer vad som kommer härnäst. Numret är detsamma.”
  -> close

=== close ===
Hissen öppnas, tom, och stängs igen. Han står en stund mellan hissen och gatan. Sedan frågar han portieren om han får låna telefonen.
-> END

=== fact_papers ===
”Agenturen har kortet, för bokningarna. Jag får det den dag jag behöver det, och sedan lämnar jag tillbaka det.” # wrong: ”Ja, stulet. Någon stal det.”
-> END

=== fact_pay ===
”Av tio får jag två. Resten är hyra och bilderna, säger de.” # wrong: ”Pengarna är bra. Jag kan inte klaga.”
-> END

=== fact_hours ===
”De skriver klockan sex på kvällen var jag ska vara, och det håller på tills det ljusnar.” # wrong: ”Jag kommer när jag vill. Jag skulle kunna stanna hemma.”
-> END

=== fact_phone ===
”Den nya är deras. De läser i den, och den måste alltid vara på.” # wrong: ”Båda är mina. En är för familjen.”
-> END

=== fact_debt ===
”Det började med fotona som de betalade. Nu är det böter också, för att man är sen, för att man är sjuk.” # wrong: ”Nej. Det är ett lån. Jag skrev under, så det är mitt fel.”
-> END

=== fact_threat ===
”De har bilder på mig. När jag ville sluta skickade de mig min pappas nummer, inget annat.” # wrong: ”Ingen hotar mig. Jag kan gå när som helst.”
-> END

=== fact_wants ===
”En natt då ingen ringer. Och mitt kort tillbaka, utan rättegång.” # wrong: ”Jag säger alla namnen. I morgon, va?”
-> END

=== fact_helps ===
”Min bror. Han kör lastbil, han skulle inte fråga mycket.” # wrong: ”Det finns ingen.”
-> END
