// Ett hembesök efter en anmälan från någon i huset. Anouk, 33, säljer sex och arbetar för sig själv; hon har två barn. Påhittad.
# person: Anouk
-> arrive

=== arrive ===
En kvinna i en skjorta med färgfläckar öppnar. Två små cyklar står i hallen. Klockan är halv två, och barnen är i skolan. ”Ja?” säger hon.
* [”God dag. Jag heter Jo och kommer från socialtjänsten. Någon har skrivit till oss om dig. Jag ska säga vad det står. Får jag komma in, eller vill du hellre komma till kontoret i morgon?”] # q: choice
  Anouk håller fast i dörrhandtaget. ”Nu”, säger hon. ”Annars sover jag inte.” # thinks: Socialtjänsten. Barnen. Andas. Jag får välja, nu eller i morgon. # note: Du säger vem du är, varför du kom, och ger henne ett verkligt val.
  -> letter
* [”Socialtjänsten. Vi har fått en allvarlig orosanmälan om dina barn, jag måste komma in och titta på lägenheten.”] # q: judging
  All färg försvinner ur hennes ansikte. ”Vad för anmälan?” # thinks: Allvarlig. De tar dem. Vad har jag gjort? # note: Ordet ”allvarlig” är en dom innan du har sett något. # better: ”Någon har skrivit till oss. Jag ska säga vad det står. Får jag komma in?”
  -> threshold
* [”Är du mamma till de två? Och är du ensam just nu?”] # q: direct
  ”Vem vill veta det?” # thinks: Någon okänd som frågar om jag är ensam. Nej. # note: Frågor före ett namn låter som fara. # better: ”Jag heter Jo och kommer från socialtjänsten. Får jag komma in, eller vill du hellre komma till kontoret?”
  -> threshold

=== threshold ===
Hon har dragit igen dörren bakom sig och står i trapphuset med dig, i strumplästen.
* [”Det måste väl finnas något skäl, annars skulle ingen skriva till oss?”] # q: leading
  ”Fråga dem som skriver”, säger Anouk. # thinks: Så jag är redan skyldig, och det per brev. # note: Anmälningar kommer av många skäl, också av illvilja. # better: ”Jag började dåligt. Jag heter Jo. Får jag läsa upp vad det står?”
  -> letter
* [”Förlåt, jag skrämde dig. Jag heter Jo. Jag är inte här för att ta någon i dag. Jag vill läsa upp för dig vad det står.”] # q: safety
  ”Inte i dag”, upprepar hon. Sedan öppnar hon dörren. # thinks: I dag. Det är inte aldrig. Men det blev sagt på en gång. # note: Du nämner det hon är mest rädd för, och säger bara det som är sant i dag.
  -> letter
* [”Vi kan prata i trappan, i ditt kök eller i morgon på mitt kontor. Var är det bäst för dig?”] # q: choice
  ”I köket. Inte där alla hör det.” # thinks: Han på tredje våningen står bakom sin dörr och lyssnar. # note: Hon väljer vem som hör det.
  -> letter

=== letter ===
I köket flyttar hon undan en teckning av en drake. ”Nå, vad står det?”
* [”Jag får inte säga detaljerna, det får du förstå. Men du kanske själv kan tänka dig vad det gäller, och hellre säger det först?”] # q: leading
  ”Nej”, säger Anouk. ”Det kan jag inte.” # thinks: En gåta. Jag ska gissa vad jag är skyldig till. # note: Hon ska anklaga sig själv. Säg det du får säga. # better: ”Det står: män kommer och går, och barnen är ensamma på natten.”
  -> duties
* [”Det står att män kommer och går här, och att barnen är ensamma på natten. Jag vet inte om något av det är sant. Därför frågar jag dig.”] # q: safety
  ”Här? Här kommer och går ingen utom rörmokaren.” Hon skrattar, och det är inget skratt. # thinks: På natten! Jag har inte varit ute en natt på ett år. Men frågan kommer till mig. Bra. # note: Du säger vad som påstås och att du inte vet.
  -> duties
* [”Det är säkert ingenting. En formalitet, och om en vecka pratar ingen om det längre.”] # q: promise
  ”Varför sitter du här, då?” # thinks: Ingen kommer för ingenting. # note: Du vet inte än hur det slutar. # better: ”Jag vet inte än vad det blir av det. Jag säger varje steg till dig innan.”
  -> duties

=== duties ===
”Innan jag säger något”, säger Anouk, ”vad händer med det jag säger?”
* [”Det beror på vad det är. Börja bara, så säger jag till om det blir kritiskt.”] # q: direct
  ”Kritiskt”, säger hon. # thinks: Som is. Man märker det när man har gått igenom. # note: Hon bad om regeln före, inte efter. # better: ”Jag säger först vad jag måste föra vidare och vad jag skriver ner.”
  -> coffee
* [”Jag tittar på en sak: är barnen trygga, och tar någon väl hand om dem? Om jag tror att det inte är så måste jag agera, och jag säger det till dig först, om det inte utsätter dem för fara. Hur du tjänar dina pengar är inget skäl.”] # q: safety
  ”Inget skäl”, säger hon. ”Kan du skriva ner det?” # thinks: Säg det igen. Inget skäl. # note: Du säger vad du måste föra vidare, innan hon berättar. Säg det som är sant i ditt land och på ditt kontor.
  -> coffee
* [”Du behöver inte oroa dig alls. Ingen kommer att ta dina barn ifrån dig, det kan jag lova.”] # q: promise
  Hon letar efter någonstans att göra av händerna. # thinks: Det kan ingen veta. Då säger de det till alla. # note: Det bestämmer inte du ensam, och hon vet det. # better: ”Jag säger först vad jag måste agera på, och varje steg innan jag tar det.”
  -> coffee

=== coffee ===
Klockan över spisen är tio i två. Hon tittar på den hela tiden.
* [”Har du bråttom? Det vore bra om vi kunde ta oss lite tid för det här nu.”] # q: leading
  ”Nej. Det går bra.” # thinks: Om jag säger att jag måste gå har jag något att dölja. # note: Hon kan knappast säga ja på det. # better: ”När måste du gå? Vi kan sluta i tid.”
  -> day
* [”När ska du hämta dem? Vi slutar så att du hinner dit i god tid.”] # q: need
  ”Tio i tre.” Hon fyller vattenkokaren. ”Då hinner jag göra kaffe till oss.” # thinks: Skolgrinden är inte glömd. Jag har nästan en timme och kan tänka. # note: Hennes verkliga behov just nu är klockan.
  -> day
* [”Jag kan vänta tills de är här, och sedan byta några ord ensam med den lilla.”] # q: judging
  ”Med mitt barn? Om vad?” Hon är på fötter. # thinks: Aldrig. Inte mitt barn. # note: Fråga aldrig ut ett barn om det här vid ett hembesök. Om ett barn måste höras gör utbildade människor det. # better: ”När ska du hämta dem? Vi slutar i tid.”
  -> no_child
* [”Hur gamla är de två?”] # q: direct
  ”Sju och nio.” Hennes ögon är på klockan. # thinks: Sju och nio, och de står vid grinden om jag är sen. # note: En rimlig fråga, men något annat fyller hennes huvud just nu. # better: ”När måste du gå? Vi kan sluta i tid.”
  -> day

=== no_child ===
Anouk står mellan dig och dörren till barnens rum. Rummet är tomt, men hon står där.
* [”Det var fel. Jag frågar inte ut barn. Om det någonsin behövs gör utbildade människor det, och du får veta det.”] # q: safety
  Hon kommer tillbaka till bordet. ”Bra”, säger hon. ”Bra.” # thinks: Jag var på väg att säga ut ur mitt hem. Det märktes. # note: Du tar tillbaka det tydligt och säger vad som gäller.
  -> day
* [”Jag menade bara väl. Barn säger ofta det som föräldrarna inte säger.”] # q: judging
  ”Mina barn säger ganska mycket”, säger Anouk. ”Till mig.” # thinks: Nu är varje ord ett för mycket. # note: Det kallar henne lögnare och barnet vittne. # better: ”Det var fel. Jag frågar inte ut barn.”
  -> day
* [”När ska du hämta dem? Fram till dess pratar vi, du och jag, och ingen annan.”] # q: need
  ”Tio i tre.” Hon sätter sig längst ut på stolen. # thinks: Du och jag. Det går bra. # note: Du går tillbaka till hennes klocka och lämnar barnen utanför.
  -> day

=== day ===
”Nå”, säger hon. ”Fråga.”
* [”Är barnen ensamma på natten, ja eller nej?”] # q: forced # reveals: granny
  ”Ensamma på natten”, upprepar Anouk. # thinks: Ja eller nej. Som om man levde i rutor. # note: Du får ett ord, och ingen bild av deras liv. # better: ”Hur är en vanlig dag här, med barnen?”
  -> job
* [”Hur är en vanlig dag här, från morgon till läggdags?”] # q: open # reveals: granny
  ”Morgonen är ett krig”, säger Anouk, och för en stund ler hon. ”Skor.” # thinks: Skor kan jag prata om. Alla som har barn letar skor. # note: En öppen fråga om vardagen visar dig mer än någon lista.
  -> job
* [”Barnen märker väl en hel del som inte är bra för dem?”] # q: leading # reveals: hours
  ”Vad då?” frågar Anouk. # thinks: Jag ska säga det, så att ni slipper. # note: En anklagelse i form av en fråga. # better: ”Hur är en vanlig dag här, med barnen?”
  -> job
* [”Och hur ordnar du det med ditt arbete?”] # q: open # reveals: hours
  ”Med mitt arbete”, säger hon långsamt. # thinks: Hur jag ordnar det. Inte: vad jag gör där. # note: Du frågar om hur det är ordnat, inte om vad hon gör.
  -> job

=== job ===
Hon vrider koppen ett varv. ”Jag säljer sex”, säger hon. ”Inte här. Det vet ni ju ändå.”
* [”Och barnens pappa, vad säger han om det?”] # q: judging
  ”Han är inte i det här köket”, säger Anouk. # thinks: Som om jag behövde tillstånd. # note: En vuxen behöver inte en annan vuxens lov för att arbeta. # better: ”Tack för att du säger det. Är det något i det som berör barnen?”
  -> label
* [”Tack för att du säger det. Det är ditt arbete. För mig gäller det hur barnen har det.”] # q: facilitator # reveals: hours
  Hennes axlar sjunker ner. ”De har det bra”, säger hon. # thinks: Det är sagt, och inget har rasat. # note: En lugn mening, och tillbaka till det du kom för.
  -> control
* [”Måste du göra det, eller vill du?”] # q: forced # reveals: price
  ”Jag har två barn och en hyra”, säger Anouk. ”Vill du, eller måste du?” # thinks: På mitt förra jobb frågade ingen mig det. # note: Knappt någon kan svara på det om något arbete alls. # better: ”Tack för att du säger det. Vem bestämmer över dina tider och dina pengar?”
  -> control
* [”Jag vet. Det är ju egentligen inget jobb för en mamma.”] # q: judging
  Hon reser sig och sköljer en kopp som är ren. # thinks: För vilken mamma? Skulle ha sett mig i snabbköpet, i kassan. # note: Det är din åsikt, och den säger inget om hur barnen har det. # better: ”Tack för att du säger det. För mig gäller det hur barnen har det.”
  -> label

=== label ===
”Nu är jag en sådan, va?” säger hon till fönstret. ”Nu har du en stämpel till mig.”
* [”En åsikt slank ur mig, och den hör inte hit. Ditt arbete är ditt arbete. Jag vill gärna fortsätta med hur ni har det ordnat.”] # q: safety
  Hon vänder sig om. ”Fortsätt, då”, säger hon. # thinks: Tillbakataget. Det har inte min egen mamma klarat än. # note: Du tar tillbaka din åsikt utan ursäkter.
  -> control
* [”Du måste förstå att vi på kontoret ser mycket sorgligt, och då blir man orolig.”] # q: judging
  ”Jag förstår att ni ser sorgliga saker”, säger Anouk. # thinks: Jag är ingen sorglig sak. Jag har en inköpslista. # note: Du ber henne förstå dig, och stämpeln är kvar. # better: ”En åsikt slank ur mig. Den hör inte hit.”
  -> control
* [”Vad vill du att jag ska veta om dig, förutom det?”] # q: open # reveals: wants
  ”Förutom det”, säger hon. Hon behöver inte lång tid. # thinks: Att jag är trött på torsdagar. Att jag är bra på att spackla. # note: Du frågar efter hela människan.
  -> control

=== control ===
Du vet att någon kan utnyttjas också bakom ett städat kök. Draken tittar på dig.
* [”Det finns väl någon som får en del av det? En man, kanske?”] # q: leading # reveals: price
  ”En man”, säger Anouk. ”Jaha.” # thinks: Så klart. Utan en man kan jag inte ens sälja något. # note: Frågan har bara plats för ett ja. # better: ”Jag frågar alla, och du får hoppa över det: bestämmer någon åt dig om ditt arbete, dina pengar eller dina papper?”
  -> careful
* [”Jag frågar alla det här, och du får hoppa över det: bestämmer någon åt dig om ditt arbete, dina pengar, dina papper eller vart du går?”] # q: choice
  ”Skolschemat”, säger hon. ”Ingen annan.” # thinks: En gång, utan en chockad min. Så kan man fråga det. # note: En gång, likadant för alla, med en utväg. Ett nej är ett svar.
  -> careful
* [”Verkligen ingen som får dig att göra det? Många vågar inte säga det först. Jag har hört det ofta, och jag skulle inte tycka sämre om dig för det.”] # q: judging
  ”Jag vågar säga saker”, säger Anouk. # thinks: Jag skulle kunna säga det på en scen, och de skulle titta bakom ridån. # note: Det säger att du bara tänker tro på ett svar. # better: ”Du har sagt att det är ditt arbete. Hur gör du för att vara trygg?”
  -> careful

=== careful ===
Hon ställer fram ett fat med kakor. ”Vill du veta något mer om det?”
* [”Hur gör du för att vara trygg?”] # q: open # reveals: safe
  ”Allt”, säger Anouk. # thinks: Äntligen en fråga till någon som kan sitt yrke. # note: Hon är den som kan sin egen trygghet.
  -> worry
* [”Tänk om det händer dig något en dag? Har du någonsin tänkt på barnen?”] # q: why
  ”Varje dag”, säger hon. ”Du också?” # thinks: Jag tänker inte på annat. Det är därför jag arbetar på förmiddagarna. # note: Det är menat som omtanke och är en anklagelse. # better: ”Hur gör du för att vara trygg?”
  -> worry
* [”Nej. Det räcker för mig att veta att barnen har någon som tar hand om dem.”] # q: facilitator # reveals: safe
  ”Det var nytt”, säger Anouk och tar en kaka. # thinks: Någon som inte vill veta mer. Och just då skulle jag berätta det. # note: Du frågar inte mer än du behöver.
  -> worry

=== worry ===
En dörr slår igen i huset. Hon tittar upp i taket, mot tredje våningen.
* [”Är det något som oroar dig just nu?”] # q: open # reveals: ex
  ”Förutom du?” säger hon, och den här gången är det nästan ett skämt. # thinks: Säger jag det står det i akten. Men de behöver kanske veta var brevet kommer ifrån. # note: En öppen fråga, och en chans att få höra vad som ligger bakom anmälan.
  -> file
* [”Du har problem med en granne, va?”] # q: leading # reveals: rent
  ”Med en granne”, säger Anouk och lyfter ena axeln. # thinks: Jag skulle kunna säga ja. Då tittar de dit. Men jag vet det inte. # note: Hon kanske håller med, och då är det fel person. # better: ”Är det något som oroar dig just nu?”
  -> file
* [”Vet din hyresvärd vad du gör?”] # q: direct # reveals: rent
  ”Hur så?” frågar hon. ”Tänker du säga det till honom?” # thinks: Nu är han också inblandad. # note: Du behöver inte veta det, och det låter som ett hot. # better: ”Är det något som oroar dig just nu?”
  -> file

=== file ===
Du antecknar. Anouk försöker läsa det upp och ner. ”Vad kallar du mig där?”
* [”Det är bara för oss, ingen där ute läser vad som står här.”] # q: promise
  ”Tills någon gör det”, säger Anouk. # thinks: Han har en advokat. Han läser allt. # note: Akter läses av andra: domstolar, advokater, nästa kollega. # better: ”Läs det. Vad vill du ha skrivet på ett annat sätt?”
  -> want
* [”Läs det. Det står: arbetar för sig själv, förmiddagar, inte hemma. Vad vill du ha skrivet på ett annat sätt?”] # q: choice
  ”Skriv: egenföretagare”, säger hon. ”Resten är privat.” # thinks: Jag får läsa det. Sidan vändes mot mig. # note: Bara det som behövs, med ord som hon kan leva med.
  -> want
* [”Jag måste skriva det som är. Prostitution är ingen förolämpning, det är ett ord i lagen, och det måste stå där.”] # q: judging
  ”För mig är det ett ord på en skolgård”, säger hon. # thinks: Det står där när de är arton. # note: Använd personens ord. En akt finns kvar i åratal. # better: ”Vilket ord ska jag använda?”
  -> want

=== want ===
Tjugo över två. Hon borstar ihop smulorna.
* [”Du skulle väl hellre göra något annat om du fick chansen?”] # q: leading # reveals: wants
  ”Ibland”, säger Anouk. ”Du också, antar jag.” # thinks: Ja är ordet de behöver. Kanske går de då. # note: Du hör ett ja som du själv har lagt dit. # better: ”Finns det något som skulle göra din vecka lättare?”
  -> offer
* [”Finns det något som skulle göra din vecka lättare?”] # q: open # reveals: wants
  ”Min vecka”, säger hon och tittar på schemat på kylskåpet. # thinks: Inte mitt liv. Min vecka. Där skulle de till och med kunna göra något. # note: Du frågar vad hon vill, och det får vara något alldeles vanligt.
  -> offer
* [”Behöver du hjälp, eller klarar du dig?”] # q: forced # reveals: wants
  ”Klarar mig”, säger Anouk, som om hon smakade på orden. # thinks: Vem säger jag behöver hjälp till dem som kan ta barnen? # note: Att säga ja till hjälp låter som att misslyckas. # better: ”Finns det något som skulle göra din vecka lättare?”
  -> offer

=== offer ===
”Och vad har ni att erbjuda?” frågar hon. ”Förutom brev.”
* [”Det finns ett program för kvinnor som vill sluta. Det skulle se bra ut i akten om du gick dit.”] # q: judging
  ”För vem skulle det se bra ut?” # thinks: Så det finns ett villkor i alla fall. Det hade nästan gått bra. # note: Hjälp får inte hänga på att sluta arbeta, och det här är ett hot med ett leende. # better: ”En plats efter skolan, råd om hyran, och om du vill numret till en organisation av sexarbetare.”
  -> again
* [”Jag kan fråga om en plats efter skolan. Jag vet var man får råd om hyran. Om du vill finns det en organisation av sexarbetare med en advokat. Du väljer, och du kan välja inget.”] # q: choice
  ”Platsen efter skolan”, säger hon. ”Advokaten känner jag redan.” # thinks: Inget står också på listan. Då kan jag ta något. # note: Ett erbjudande som passar hennes liv, och ”inget” är ett av svaren.
  -> again
* [”Jag ordnar en plats efter skolan åt dig, det är inget problem alls.”] # q: promise
  ”Andra väntar ett år på det”, säger Anouk. # thinks: Stora ord igen. Jag tror på det den dagen. # note: Du bestämmer inte över platserna. # better: ”Jag frågar om det och berättar senast på fredag vad de säger.”
  -> again

=== again ===
Hon lägger kakorna i en burk. ”Kommer du igen?”
* [”Det beror på dig. Om allt är som det är ser du mig inte.”] # q: judging
  ”Så jag är bevakad”, säger Anouk. # thinks: Vem tittar? Varifrån? # note: Det låter avspänt och lämnar henne med ett hot. # better: ”Jag skriver i dag att jag inte såg någon fara. Jag säger till dig när det är avslutat.”
  -> reach
* [”Efter det jag har sett och hört ser jag ingen fara för barnen. Det skriver jag, och senast på fredag säger jag vad mitt kontor beslutar.”] # q: safety
  ”Senast på fredag”, säger Anouk. ”Skriftligt?” ”Skriftligt.” # thinks: Ingen fara. Högt och tydligt. # note: Du säger vad du tror, vad som händer härnäst, och när.
  -> reach
* [”Vi kommer alltid en andra gång, utan förvarning. Det är inget mot dig, vi måste.”] # q: direct
  ”Utan förvarning”, säger hon. # thinks: Då måste jag ha städat varje dag i en månad. # note: Om det är så, säg det vänligt och säg vad du tittar på. # better: ”Jag kan behöva komma igen. Vad jag tittar på säger jag nu.”
  -> reach
* [”Vad behöver du från oss, så att du kan sova i natt?”] # q: need
  ”Ett datum”, säger Anouk. ”När det är över.” # thinks: Ingen tröst. Ett datum. # note: Ett behov för i natt, och hon vet exakt vad det är.
  -> reach

=== reach ===
Hon har jackan på och nycklarna i handen.
* [”Hur ska jag skicka det till dig, så att ingen annan läser det?”] # q: safety
  ”I ett vanligt kuvert, tack. Brevlådorna här är öppna på sidan.” # thinks: Till och med brevlådorna. Här är det någon som tänker efter. # note: Ett brev från en myndighet kan vara en fara i ett hus.
  -> last
* [”Vi skickar ett brev, som vanligt.”] # q: direct
  ”Med er stämpel på, till tredje våningen?” # thinks: Då vet hela huset det i morgon. # note: Det vanliga sättet avslöjar henne för andra. # better: ”Hur ska jag skicka det, så att ingen annan läser det?”
  -> last
* [”Du kan säga till mig i förtroende vem du tror har skrivit det. Det stannar mellan oss.”] # q: promise
  ”Nej”, säger Anouk. ”Det tänker jag inte börja med också.” # thinks: Då är jag som den som skrev. # note: Det stannar inte mellan er, och det ger fiender i huset. # better: ”Hur ska jag skicka det, så att ingen annan läser det?”
  -> last

=== last ===
Ni går nerför trappan tillsammans. Vid porten stannar hon.
* [”Allt gott till er tre. Och se till i fortsättningen att ingen har skäl att skriva till oss om dig igen, för din egen skull och för deras.”] # q: judging
  ”Hur gör man det?” frågar Anouk. # thinks: Så det var jag i alla fall. # note: Hon kan inte hindra det, och det är inte hennes fel. # better: ”Tack för ditt förtroende. Jag hör av mig senast på fredag.”
  -> close
* [”Tack för att du berättade så mycket. Jag hör av mig senast på fredag. Om du någon gång behöver något, också för arbetet, kan du fråga efter mig.”] # q: safety
  ”Kanske”, säger hon. ”För arbetet också. Det var något.” # thinks: Om en kund inte betalar någon gång kan jag ett namn. # note: Ett datum, ett tack och en öppen dörr.
  -> close
* [”Och om du vill ut ur det en dag vet du väl var vi finns?”] # q: leading
  ”Jag vet var ni finns”, säger Anouk. # thinks: Med mig ända nerför trappan, och ändå inte hört mig. # note: Hon har aldrig sagt att hon vill det. # better: ”Om du någon gång behöver något kan du fråga efter mig.”
  -> close

=== close ===
Hon springer de sista metrarna till hörnet. Tio i tre står hon vid grinden, lite andfådd, som tre andra.
-> END

=== fact_hours ===
”Jag arbetar tre förmiddagar, medan de är i skolan. Klockan två är jag i köket.” # wrong: ”På natten också, ibland. Om det är det som står.”
-> END

=== fact_granny ===
”När jag är sjuk kommer min mamma och sover på soffan. De har inte varit ensamma en enda kväll.” # wrong: ”Kanske var de det, en gång. Jag vet inte.”
-> END

=== fact_price ===
”Jag sätter mitt pris, jag behåller det jag tjänar, och jag har en pärm med alla papper för det.” # wrong: ”Visst. Det finns en man som får något av det.”
-> END

=== fact_safe ===
”Vi hyr ett rum, en kollega och jag. En arbetar, den andra är i rummet bredvid och hör det.” # wrong: ”Jag gör inget särskilt. Det går nog bra.”
-> END

=== fact_ex ===
”Deras pappa vill att de ska bo hos honom. Sedan i våras har det kommit brev, till skolan också.” # wrong: ”Ja, så är det nog. Låt det vara det.”
-> END

=== fact_rent ===
”Hyran har höjts två gånger. Om hyresvärden fick höra var pengarna kommer ifrån skulle han bli glad över skälet.” # wrong: ”Ja, det är nog den där uppe. Skriv det så.”
-> END

=== fact_wants ===
”På torsdagar behöver jag en plats för dem efter skolan, till klockan fyra. Jag har frågat tre gånger.” # wrong: ”Ja. Jag vill sluta, då. Skriv det.”
-> END
