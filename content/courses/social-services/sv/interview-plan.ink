// En träffpunkt, tredje mötet. Lou, 24, transman, bor med en partner som har hand om hans pengar. Påhittad.
# person: Lou
-> arrive

=== arrive ===
Lou sitter vid elementet på träffpunkten, med luvan uppe. Det är tredje gången ni träffas. ”Jag har en timme”, säger han. ”Han tror att jag är på tvättomaten.”
* [”Har du tänkt på det vi pratade om förra gången? Du ville bestämma något.”] # q: repeat
  ”Jag har tänkt”, säger Lou till elementet. # thinks: Jag såg fram emot det ända tills nu. # note: Han börjar med känslan av att inte ha gjort läxan. # better: ”Bra att du är här. Vad vore bra för den här timmen?”
  -> rules
* [”Bra att du är här, Lou. En timme, då. Vad vore bra för den?”] # q: open
  Han drar tillbaka luvan lite. ”Värme”, säger han. ”Och planen, kanske.” # thinks: Glad över mig, och ingen blick på klockan. # note: Du är glad att se honom, och han säger vad timmen är till för.
  -> tea
* [”På tvättomaten? Så han håller fortfarande koll på allt du gör?”] # q: leading
  ”Han oroar sig”, säger Lou. # thinks: Första meningen, och redan måste jag försvara honom. # note: Du har sagt till honom vem hans partner är. Nu måste han säga emot. # better: ”En timme. Vad vore bra för den?”
  -> rules

=== rules ===
En tvättmaskin går i rummet bredvid. Lou lyssnar på den och räknar något.
* [”Jag gick för fort fram. Det är din timme. Samma som alltid: du säger det du vill, och jag säger till dig först om jag måste föra något vidare.”] # q: safety
  ”Först”, säger Lou. ”Jag vet. Det sa du.” # thinks: Samma varje gång. Jag gillar att det är samma. # note: Du tar tillbaka pressen och säger igen vad som gäller.
  -> tea
* [”Vi behöver inte göra någon plan. Vi kan också bara sitta här, eller gå till köket. Vad vill du?”] # q: choice
  ”Köket”, säger Lou. ”Det luktar soppa.” # thinks: Man får bara sitta här. Då kan jag prata också. # note: Utan press säger människor ofta mer.
  -> tea
* [”Var nu inte sådan. Jag frågade bara för att jag bryr mig om dig.”] # q: judging
  ”Jag är inte sådan”, säger Lou. # thinks: Alla bryr sig, och jag är besvärlig. Det hör jag hemma också. # note: ”För att jag bryr mig” ger honom skulden. Det låter som det han hör hemma. # better: ”Jag gick för fort fram. Det är din timme.”
  -> tea

=== tea ===
Det finns soppa. Lou värmer fingrarna på skålen. På ett av dem sitter ett nytt plåster.
* [”Är det han som har gjort det, med fingret?”] # q: leading
  ”En burk”, säger Lou. ”Det var en konservburk.” # thinks: Det var en burk! Och om det en dag inte är en burk säger jag inte det heller. # note: Om du ser våld överallt berättar han snart inget för dig. # better: ”Hur är det med fingret? Behöver du något till det?”
  -> phone
* [”Hur är det med fingret? Och hur gick det hos läkaren?”] # q: open # reveals: doctor
  ”Fingret är en burk”, säger Lou. ”Läkaren är en annan historia.” # thinks: Läkaren är inte glömd här. Jag hade nästan glömt honom själv. # note: Du går tillbaka till det han berättade förut.
  -> phone
* [”Du ser ut som om du har sovit dåligt. Varför tar du inte bättre hand om dig?”] # q: why
  ”Jag försöker.” Han äter långsammare. # thinks: Ta hand om mig. I vilket rum? # note: Iakttagelsen var snäll. Varför gör den till kritik. # better: ”Du ser trött ut. Vill du lägga dig en halvtimme?”
  -> phone
* [”Soppan först. Du kan lägga dig en halvtimme också, vi har tid.”] # q: need
  ”Soppa”, säger Lou och tar en skål till. # thinks: Ingen vill ha något för soppan. # note: Behoven kommer först vid det tredje mötet också.
  -> phone

=== phone ===
Hans telefon ligger på bordet mellan er, med skärmen uppåt. ”Han kan se var den är”, säger Lou. ”Tvättomaten är vägg i vägg. Det passar.”
* [”Ge den till mig, vi stänger av det där på en gång, så kan inget hända dig.”] # q: promise
  Lou lägger handen över den. # thinks: Då får han ett meddelande om att den är av. Det vet man inte här. # note: Du lovar trygghet, och skapar faran: att den stängs av syns också. # better: ”Finns det mer som han kan se eller höra? Ska den ligga i rummet bredvid medan vi pratar?”
  -> since
* [”Finns det mer som han kan se eller höra? Den kan ligga på tvättmaskinen medan vi pratar.”] # q: safety
  ”På maskinen. Då hör den centrifugen.” Lou flinar, för första gången. # thinks: På maskinen! Det är till och med sant. # note: Du tänker på vad telefonen kan avslöja, och låter hans historia vara sann.
  -> since
* [”Varför låter du honom göra det?”] # q: why
  ”Han bad snällt”, säger Lou. # thinks: Låter. Jag visste inte att jag kunde säga nej till det. # note: Det gör kontrollen till hans eget fel. # better: ”Vad skulle hända om det var avstängt?”
  -> since
* [”Vad skulle hända om det var avstängt en dag?”] # q: open # reveals: phone
  Lou blåser på soppan, fast den är kall. # thinks: Jag vet det på minuten. # note: Han berättar om faran för dig, och du behöver inte gissa.
  -> since

=== since ===
”Och annars”, säger Lou, och lämnar det där.
* [”Och annars?”] # q: facilitator # reveals: threat
  Han drar en tråd ur ärmen, längre och längre. # thinks: Ingen skyndar på. Centrifugen tar tolv minuter. # note: Två av hans egna ord och en paus.
  -> partner
* [”Annars har det blivit värre, det ser jag.”] # q: leading # reveals: threat
  ”Det är som det är.” # thinks: Värre än vad? I går var det till och med fint. # note: Kanske var det en bra vecka. Fråga. # better: ”Hur har tiden varit sedan vi sågs sist?”
  -> partner
* [”Hur har tiden varit sedan vi sågs sist? Du kan börja var du vill.”] # q: open # reveals: nights
  ”Blandad”, säger Lou. ”Som väder.” # thinks: Jag kan börja med det som är bra. Då är det inte så tungt. # note: Öppet, och goda dagar har plats i det.
  -> partner

=== partner ===
”Chris är ingen dålig människa”, säger Lou. ”Det tror ni alltid. Alla ni här.”
* [”En bra människa gör inte sådant, Lou. En dag kommer du också att se det.”] # q: judging
  ”Du känner honom inte”, säger Lou. # thinks: Och du vet inte vad han sa till mig när ingen annan ville säga mitt namn. # note: Om han måste välja mellan dig och Chris i dag väljer han inte dig. # better: ”Berätta vad som är bra med honom också.”
  -> defend
* [”Vad är bra med honom?”] # q: open # reveals: name
  Lou tittar upp, förvånad. # thinks: Den frågan. Här. # note: Hela livet, och inte bara det värsta i det.
  -> money
* [”Är han snäll mot dig, eller är han det inte?”] # q: forced # reveals: name
  ”Ja”, säger Lou. ”Nej. Vad tror du?” # thinks: På måndagar ja. # note: Det är båda delarna, annars skulle det vara lätt att gå. # better: ”Vad är bra med honom, och vad är svårt?”
  -> money

=== defend ===
Lou har dragit upp luvan igen. Maskinen i rummet bredvid börjar centrifugera.
* [”Du har rätt, jag känner honom inte. Jag vill gärna veta vad som är viktigt för dig.”] # q: safety
  Luvan är kvar uppe, men han vänder ansiktet mot dig. # thinks: Du har rätt. Det sa någon till mig. # note: Du tar tillbaka domen och frågar om honom.
  -> money
* [”Jag säger bara det som alla här kan se.”] # q: judging
  ”Alla”, säger Lou. # thinks: Då pratar de om mig när jag inte är här. # note: Nu skäms han, och är ensam mot alla. # better: ”Du har rätt, jag känner honom inte.”
  -> money
* [”Vi kan prata om något annat, eller fortsätta med planen, eller ta mer soppa. Vad vill du?”] # q: choice
  ”Planen”, säger Lou inifrån luvan. ”Utan honom i den.” # thinks: Något annat går också bra. Det fick vara. # note: Han bestämmer var det fortsätter.
  -> money

=== money ===
Han lägger ett mynt på bordet, sedan ett till. ”Till tvätten”, säger han. ”Jag måste ha resten med mig tillbaka.”
* [”Resten.”] # q: facilitator # reveals: money
  Han vrider ett av mynten på kant. # thinks: Högt låter det som veckopeng. Jag är tjugofyra. # note: Ett ord givet tillbaka. Han bestämmer om han fortsätter.
  -> work
* [”Han tar alltså ifrån dig allt du tjänar.”] # q: leading # reveals: money
  ”Inte allt”, säger Lou och skjuter ihop mynten. # thinks: Allt. Men om jag säger allt ringer de någon. # note: Det stora ordet får honom att skydda det som går att skydda. # better: ”Hur gör ni två med pengarna?”
  -> work
* [”Hur gör ni två med pengarna?”] # q: open # reveals: money
  ”Vi har en burk”, säger Lou. # thinks: Den heter vår burk. # note: En öppen fråga som inte anklagar någon.
  -> work

=== work ===
”Om jag fortsatte med det”, säger Lou, ”med kunderna, menar jag, då för mig själv. Inte för burken. Tycker du att det är dumt?”
* [”Ärligt talat hoppas jag för din skull att du kan sluta med alltihop en dag. Det kan väl inte vara bra för dig i längden?”] # q: judging
  ”Jaha”, säger Lou. # thinks: Det fanns inget rätt svar, och jag blev ändå inte godkänd. # note: Han bad om din respekt, och han fick din önskan. # better: ”Nej. Det är ditt arbete och ditt beslut. Vad skulle behöva vara annorlunda?”
  -> wants
* [”Nej. Det är ditt beslut. Vad skulle behöva vara annorlunda för att det ska vara för dig?”] # q: open # reveals: nights
  ”Annorlunda”, säger Lou. Han räknar på skålens kant. # thinks: Ingen min. Bara nästa fråga. # note: Du respekterar arbetet och frågar om villkoren.
  -> wants
* [”Vill du göra det, eller har han övertalat dig?”] # q: forced # reveals: nights
  ”Han sa att jag är bra på det”, säger Lou. # thinks: Och om det började med honom och ändå är mitt? # note: Båda kan vara sant. Det ena eller det andra har ingen plats för det. # better: ”Vad skulle behöva vara annorlunda för att det ska vara för dig?”
  -> wants
* [”Jag tycker inte att du är dum. Det finns människor här som har gjort det arbetet och som kan prata med dig, om du vill.”] # q: choice
  ”Andra som jag?” frågar Lou. # thinks: Jag trodde att jag var ensam om den meningen. # note: Andra i samma situation kan det du inte kan.
  -> wants

=== wants ===
Du vänder på ett papper. Överst skriver du ingenting. ”Det behöver inte heta plan”, säger du.
* [”Det första steget är att lämna honom. Allt annat följer av det.”] # q: promise
  Lou ser på det tomma papperet. # thinks: Då behöver jag inte skriva på det. Det första steget kan jag inte. # note: För honom är det inte det första steget, och att gå är inte alltid tryggare. # better: ”Vad vill du ha, allra först?”
  -> word
* [”Vad skulle du vilja ha, allra först? Det får vara riktigt litet.”] # q: open # reveals: wants
  Han tar pennan från dig och skriver en 1. # thinks: Litet är något som jag orkar bära. # note: Hans första steg, och inte ditt.
  -> word
* [”Du vill väl helst av allt ha något eget att bo i?”] # q: leading # reveals: wants
  ”På något sätt”, säger Lou. # thinks: Helst av allt. Jag vet inte vad som är helst av allt. # note: En dag kanske du har rätt. I dag är det hans lista. # better: ”Vad skulle du vilja ha, allra först?”
  -> word

=== word ===
Nu står det en 1 på papperet. ”Och om det är något”, säger Lou, ”på natten?”
* [”Då ringer du oss när som helst. Det kommer alltid någon genast.”] # q: promise
  ”Klockan tre på natten?” frågar Lou. ”Ni öppnar tio.” # thinks: Alltid och genast. Hans meddelanden är fulla av sådana ord. # note: Klockan tre har ni stängt. Säg vad som verkligen händer vid den tiden. # better: ”På natten finns 112. De kan komma, det kan inte vi. Vem mer finns i närheten?”
  -> papers
* [”På natten finns 112. De kan komma, det kan inte vi. Finns det en person och ett ord, så att någon vet: nu?”] # q: safety
  ”Ett ord”, säger Lou. ”Sköljmedel.” # thinks: Det skulle jag aldrig säga av misstag. # note: En person och ett ord som betyder: jag behöver hjälp nu. Och du säger vad ni inte kan.
  -> papers
* [”Blir det svårt på natten, då?”] # q: leading # reveals: threat
  ”Jag sa: om”, säger Lou. # thinks: Jag måste vara försiktig här. Varje om blir ett ja. # note: Han frågade om en plan, och du hör en bekännelse. # better: ”Vem finns i närheten, och vilket ord skulle betyda: nu?”
  -> papers
* [”Vem finns i närheten på natten, som du skulle lita på?”] # q: open # reveals: helper
  ”I närheten”, säger Lou och tänker sig genom huset. # thinks: Första våningen nej. Andra våningen nej. Tvättomaten. # note: En plan börjar med människor som redan finns.
  -> papers

=== papers ===
Efter 2:an skriver han: papper.
* [”Var är de nu, och vad skulle du kunna ta utan att det märks?”] # q: direct # reveals: papers
  ”Nu”, säger Lou. ”Bra fråga.” # thinks: Jag måste gå igenom lådan i huvudet. # note: En praktisk fråga som planen behöver.
  -> sleep
* [”Ta med alla nästa gång, då är de säkra hos oss.”] # q: promise
  ”Han tittar i den lådan”, säger Lou. # thinks: Nästa gång kommer jag med en påse, och gången därpå kommer jag inte. # note: En låda som plötsligt är tom kan vara en fara. # better: ”Vi kan ha kopior. Papperen får vara som de är tills vi har en plan.”
  -> sleep
* [”Vi kan ha kopior här. Eller så skickar du bilder till någon. Eller så får allt vara som det är tills du vill.”] # q: choice
  ”En kopia”, säger Lou. ”Hos er i skåpet.” # thinks: Som det är. Det är också ett svar. # note: Verkliga val, och att låta det vara som det är är ett av dem.
  -> sleep
* [”Du lämnade dem hos honom, antar jag? Det var inte så smart.”] # q: judging
  ”Nej”, säger Lou. # thinks: Jag var kär. Det har inget med smart att göra. # note: Han vet det. Det hjälper ingen. # better: ”Vi kan ha kopior här. Vad vore bra?”
  -> sleep

=== sleep ===
”Och vart skulle jag ta vägen?” frågar Lou. ”Till kvinnorna? Till männen? Jag har sett båda utifrån.”
* [”Det är säkert inget problem nu för tiden. De tar emot alla.”] # q: promise
  ”Du har inte frågat”, säger Lou. ”Det har jag.” # thinks: Nu för tiden. Jag stod vid den disken i september. # note: Du vet det inte, och han vet bättre. # better: ”Jag vet inte. Jag frågar två ställen, utan ditt namn, var du skulle vara trygg som man.”
  -> found
* [”Jag vet inte vilket ställe som vore rätt för dig. Jag frågar två av dem, utan ditt namn, och berättar exakt vad de sa.”] # q: choice
  ”Exakt”, säger Lou. ”Även om det är dumt.” ”Även då.” # thinks: Inget görs finare än det är. # note: Ett ärligt ”jag vet inte”, och en liten sak som du kan hålla.
  -> found
* [”Hos kvinnorna skulle du väl vara tryggare, kan jag tänka mig?”] # q: leading
  ”Jag är ingen kvinna”, säger Lou. # thinks: Tre möten. Och så den meningen. # note: Du bestämmer vem han är. Då är han inte trygg någonstans. # better: ”Var skulle du känna dig trygg?”
  -> found
* [”Var var du, senast du sov bra?”] # q: open # reveals: helper
  ”Sov bra”, säger Lou. En lång paus. ”Det var en natt.” # thinks: Mellan korgarna. Det var varmt, och det luktade rent. # note: Ett gott minne kan visa på en trygg plats.
  -> found

=== found ===
Han viker papperet mindre och mindre, tills det är stort som ett frimärke. ”Och om han hittar det?”
* [”Då säger du helt enkelt att det inte är hans sak. Det har du rätt till.”] # q: judging
  ”Helt enkelt”, säger Lou. # thinks: Lätt att säga för den som har en egen dörr. # note: Sant, och det lägger faran på honom. # better: ”Måste det stå på papper? Vi kan lära oss det, eller ha det här.”
  -> next
* [”Måste det stå på papper? Vi kan lära oss det, tre ord. Och vad säger du om han frågar om i dag?”] # q: safety
  ”Soppa, sova, sköljmedel”, säger Lou. ”Och att maskinen var upptagen.” # thinks: Tre ord kan ingen hitta. # note: En plan som går att ha i huvudet, och ett svar på frågan hemma.
  -> next
* [”Han hittar det inte om du gömmer det väl.”] # q: promise
  ”Han hittar allt”, säger Lou och ger dig frimärket. # thinks: Det låter som om man bara behövde anstränga sig. # note: Det vet du inte. # better: ”Måste det stå på papper?”
  -> next

=== next ===
Maskinen stannar. Lou reser sig genast.
* [”Nästa vecka samma tid, då. Men den här gången måste du verkligen komma, och då pratar vi om polisen också.”] # q: judging
  ”Vi får se”, säger Lou. # thinks: Polisen. Det var fint ända tills nu. # note: Ett villkor i slutet kan kosta nästa möte. # better: ”När har du tvätt igen?”
  -> last
* [”När har du tvätt igen? Och vad ska jag göra om du inte kommer?”] # q: safety
  ”Torsdag. Om jag inte kommer, inget. Torsdagen efter det frågar du Pia på tvättomaten om hon har slut på sköljmedel.” # thinks: Om jag inte kommer. Det har ingen tänkt på förut. # note: En trygg tid, och en plan för om han inte kommer.
  -> last
* [”Du kommer väl igen? Du är så duktig.”] # q: leading
  ”Jag tror det”, säger Lou. # thinks: Om jag inte kommer, då var jag inte så duktig. # note: Beröm kan också pressa. # better: ”När har du tvätt igen?”
  -> last
* [”Ska vi träffas här igen, eller på ett annat ställe, eller hör du av dig?”] # q: choice
  ”Här”, säger Lou. ”Här finns en maskin.” # thinks: Jag får välja, och jag väljer det här. # note: Han väljer det sätt som passar hans vecka.
  -> last

=== last ===
Han har telefonen i fickan igen och tvätten över armen. Den är fortfarande varm.
* [”Jag är lite orolig för dig när du går tillbaka dit nu.”] # q: judging
  ”Det behöver du inte vara”, säger Lou. # thinks: Nu måste jag trösta här också. # note: Din oro är verklig, och den är inte hans att bära. Ta den till ditt team. # better: ”Går det bra för dig att gå tillbaka nu? Vad skulle du behöva?”
  -> close
* [”Går det bra för dig att gå tillbaka nu? Och om det ändras: du kan ordet, och jag är här.”] # q: safety
  ”Det går bra i dag”, säger Lou. ”I dag gör det det.” # thinks: Frågan gäller nu, och inte nästa år. # note: Du frågar om den här stunden, och påminner honom om planen utan en lektion till.
  -> close
* [”Och du vill verkligen inte göra en anmälan? Det vore så viktigt.”] # q: repeat
  ”Nej”, säger Lou. ”Det har jag sagt.” # thinks: Viktigt för vem? # note: Han har sagt nej förut. Att fråga igen försvagar allt det andra. # better: ”Går det bra för dig att gå tillbaka nu?”
  -> close

=== close ===
Vid dörren drar han av luvan. ”Det luktar faktiskt sköljmedel”, säger han och går omvägen, förbi tvättomaten.
-> END

=== fact_money ===
”Det jag tjänar går ner i burken. Om jag behöver något frågar jag, och jag måste säga till vad.” # wrong: ”Det är bra så. Jag ger det till honom för att jag vill.”
-> END

=== fact_phone ===
”När den är av står han vid dörren där jag var senast.” # wrong: ”Inget. Han är inte sådan.”
-> END

=== fact_threat ===
”Han sa att om jag går skriver han till min pappa vem jag är nu. Och skickar annonsen till honom.” # wrong: ”Ja, han slår mig. Om du behöver det till blanketten.”
-> END

=== fact_nights ===
”Chris säger vilka nätter jag arbetar. Det vill jag säga själv.” # wrong: ”Det är helt min egen idé. Varje natt.”
-> END

=== fact_name ===
”Han var den första som kallade mig Lou. Innan jag vågade säga det själv.” # wrong: ”Nej, du har rätt. Han har aldrig varit snäll mot mig.”
-> END

=== fact_doctor ===
”Jag har missat läkaren tre gånger. Chris säger att vi behöver pengarna till annat.” # wrong: ”Jag behöver ingen läkare. Det var inte viktigt.”
-> END

=== fact_papers ===
”Födelsebeviset ligger i hans låda, med kontraktet på lägenheten. Mitt namn står inte i kontraktet.” # wrong: ”Jag har dem allihop. Hemma.”
-> END

=== fact_helper ===
”Pia på tvättomaten. Hon lät mig sova där bak en gång, och sa det inte till någon.” # wrong: ”Jag har bara honom.”
-> END

=== fact_wants ===
”Ett bankkort där det står Lou. Och tjugo som ingen räknar.” # wrong: ”En lägenhet. Ja. Så fort som möjligt.”
-> END
