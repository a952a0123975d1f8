// Ett kontor för ekonomiskt stöd. Ema, 26, kommer med en äldre kvinna som pratar åt henne. Påhittad.
# person: Ema
-> arrive

=== arrive ===
Två kvinnor kommer in. Den äldre sätter sig vid ditt skrivbord och lägger en mapp på det. ”Hon vill söka pengar”, säger hon. Ema står kvar och tittar på växten i ditt fönster.
* [”God morgon. Och du då, kan du inte prata själv? Det måste du ju lära dig någon gång.”] # q: judging
  Ema öppnar munnen, och den äldre kvinnan svarar. # thinks: Jag kan prata. Det är längesen någon frågade vad jag kan. # note: Det var tänkt att ta med henne, och det skämmer ut henne inför den andra. # better: ”God morgon. Jag heter Alex. Vem av er gäller ansökan?”
  -> folder
* [”God morgon, jag heter Alex. Jag pratar enskilt med alla i tio minuter först. Så gör vi här med alla människor.”] # q: safety
  Den äldre kvinnan vill säga emot och vet inte hur. Ema ser på dig för första gången. # thinks: Med alla människor. Då beror det inte på mig. # note: En regel som är sann och lika för alla skyddar henne. Ingen sticker ut.
  -> form_outside
* [”Är ni släkt?”] # q: direct
  ”Jag är hennes moster”, säger den äldre kvinnan. Ema ser på växten. # thinks: Moster. Sedan busstationen är hon min moster. # note: Inför den som är med får du bara det som den personen vill. # better: ”Jag pratar enskilt med alla först. Kan du sätta dig utanför?”
  -> folder

=== folder ===
Den äldre kvinnan öppnar mappen. Allt är redan ifyllt, med blått bläck, med en och samma handstil.
* [”Det finns ett blad som den som är med fyller i, vid bordet där ute. Under tiden pratar jag enskilt med var och en som söker, som med alla.”] # q: choice
  ”Det går fort”, säger den äldre kvinnan och tar bladet. # thinks: Ett blad. Så enkelt. Det hade jag aldrig kommit på. # note: En uppgift utanför, och ingen blir förödmjukad. Bladet måste verkligen finnas på ert kontor.
  -> form_outside
* [”Det stämmer väl allt som står här, och ni har läst igenom det tillsammans?”] # q: leading
  ”Ja”, säger Ema till bordet. # thinks: Jag vet inte vad som står där. Men ja. # note: Bredvid den som är med finns bara ett svar. # better: ”Jag pratar enskilt med alla först.”
  -> form_outside
* [”Du måste tyvärr gå ut nu. Jag tycker inte alls om hur det här ser ut.”] # q: judging
  Den äldre kvinnan reser sig mycket långsamt och säger något till Ema som du inte förstår. # thinks: Nu är hon arg, och jag måste hem med henne. # note: Du kan ha rätt. Men Ema får betala för det i kväll. # better: ”Jag pratar enskilt med alla först. Så gör vi här med alla människor.”
  -> form_outside

=== form_outside ===
Dörren är stängd. Genom glaset ser du den äldre kvinnan vid bordet. Ema sitter längst ut på stolen, fortfarande med kappan på.
* [”Hon är egentligen inte din moster, va? Nu kan du säga det, hon hör dig inte här inne.”] # q: leading
  ”Hon är min moster.” # thinks: Så fort. De vill ha det genast, innan jag vet om glaset är tjockt. # note: Det kan vara sant, och det kommer alldeles för tidigt. # better: ”Kan hon höra eller se något som oroar dig?”
  -> what_to_say
* [”Är det här en bra plats för dig? Jag kan vända min stol, så att hon bara ser min rygg.”] # q: safety
  ”Ryggen är bra.” Ema flyttar sig lite, in i din skugga. # thinks: Bakom den ryggen kan jag röra ansiktet. # note: Du frågar vad hon behöver för att känna sig trygg, och gör det.
  -> what_to_say
* [”Ta av dig kappan, så kan vi börja.”] # q: direct
  Hon knäpper upp en knapp. # thinks: Med kappan på kommer jag fortare härifrån. # note: Det låter som en liten order. Sådana har hon nog av. # better: ”Ha kappan på om du vill. Är det här en bra plats för dig?”
  -> what_to_say

=== what_to_say ===
”Hon kommer att fråga”, säger Ema, ”vad vi pratade om.”
* [”Säg sanningen till henne, det finns inget att dölja.”] # q: judging
  ”Ja”, säger Ema och knäpper knappen igen. # thinks: Sanningen. Det syns att du aldrig har bott med någon. # note: Du kan inte veta vad hon måste dölja för att vara trygg. # better: ”Vad vore ett bra svar på det?”
  -> pass_on
* [”Vad vore ett bra svar? Jag frågar alla om hälsa, hyra och skola. Skulle det gå?”] # q: safety
  ”Hälsa, hyra, skola.” Hon säger det tre gånger, mycket tyst. # thinks: Tre ord. De är till och med sanna. # note: Ni kommer överens om vad ni pratade om, innan ni pratar om något.
  -> pass_on
* [”Hon kommer inte att fråga. Jag pratar med henne, och sedan lämnar hon dig i fred.”] # q: promise
  Ema ser på dig som man ser på ett barn. # thinks: I fred. Du vet inte hur hon frågar. # note: Du vet inte vad som händer hemma, och du kan inte lova det. # better: ”Vad vore ett bra svar när hon frågar?”
  -> pass_on

=== pass_on ===
Hon pekar med hakan på din skärm. ”Går det någonstans?”
* [”Bara ansökan, jag lovar. Ingen annan tittar någonsin i det här systemet.”] # q: promise
  ”Någonsin”, säger hon, utan frågetecken. # thinks: Där ute är det en hel korridor full av dörrar. # note: Andra kan titta i akter, och en domstol kan begära ut dem. # better: ”Jag säger nu vad jag måste föra vidare och vem som kan läsa det här.”
  -> tooth
* [”Låt mig oroa mig för det. Först behöver jag ditt födelsedatum.”] # q: direct
  Hon säger det, som ett nummer i en kö. # thinks: Frågat, inte svarat. # note: Hon frågade något viktigt. Det kommer före din blankett. # better: ”Det är en bra fråga. Jag svarar på den först.”
  -> tooth
* [”Ansökan går till avdelningen. Det vi pratar om stannar här, men inte när ett liv är i fara eller ett barn är det. Då måste jag agera, och jag säger det till dig innan.”] # q: safety
  ”Och polisen?” ”Inte utan dig, utom i de fallen.” # thinks: Här sägs ordet utom. Den som ljuger säger inte utom. # note: Du säger vad du måste föra vidare innan hon berättar. Säg det som är sant i ditt land och på ditt kontor.
  -> tooth
* [”Är det något särskilt som inte får gå någonstans?”] # q: leading
  ”Nej, nej.” # thinks: Nu vet de att det finns något. # note: Du tar hennes fråga som en bekännelse. # better: ”Det är en bra fråga. Jag säger nu vad jag måste föra vidare.”
  -> tooth

=== tooth ===
Ema håller sig om kinden. När hon märker att du tittar tar hon bort handen.
* [”Du borde ha gått till en tandläkare med det där för längesen. Det blir bara värre om du väntar.”] # q: judging
  ”Ja. För längesen”, säger hon. # thinks: Borde. Med vad, och med vem bredvid stolen? # note: Hon vet det själv. Något har hindrat henne från att gå. # better: ”Din tand gör ont. Jag kan ge dig en lapp till en tandläkare i dag.”
  -> language
* [”Din kind är svullen. Jag kan ge dig en lapp till en tandläkare, för i dag. Det kostar inget, och tiden gäller bara dig ensam.”] # q: need
  ”Ensam?” Hon stoppar lappen i ärmen och inte i mappen. # thinks: Ensam hos en tandläkare. Det har jag aldrig längtat till förut. # note: Hjälp som fungerar genast, utan något villkor. Erbjud bara det ert kontor kan ge.
  -> language
* [”Har någon slagit dig?”] # q: leading
  ”En tand”, säger Ema. ”Det är en tand.” # thinks: Det är faktiskt en tand. Nu är till och med en tand ett fall. # note: Du har hoppat till en historia. Det är en tand. # better: ”Din kind är svullen. Vad skulle hjälpa?”
  -> language
* [”Vad skulle hjälpa dig mest i dag, förutom blanketten?”] # q: need
  ”Att det slutar.” Hon rör vid kinden. # thinks: Förutom blanketten. Så jag är också här, inte bara blanketten. # note: Behoven först, och med hennes egna ord.
  -> language

=== language ===
Hennes meningar är korta, och ibland kommer ett ord som du inte kan. Hon tittar genom glaset, sedan på dig.
* [”Din moster kan hjälpa oss med orden, så går det fortare.”] # q: direct
  ”Nej”, säger hon, mycket tydligt. # thinks: Det ordet kan jag. # note: Aldrig den som är med, inte ens för de enkla orden. # better: ”Jag kan ringa en tolk som inte känner någon här. Du kan säga nej.”
  -> account
* [”Du förstår mig väl? Vi har ju pratat ganska bra hittills.”] # q: leading
  ”Ja, ja.” # thinks: Hälften. Men bra är bra, så jag säger ja. # note: Nästan alla säger ja på det. # better: ”Ska vi ringa en tolk? Du kan säga nej.”
  -> account
* [”Jag kan ringa någon som tolkar, på telefon, från en annan stad. Du kan säga nej, och du kan be om en kvinna eller en man.”] # q: choice
  ”En annan stad är bra. En man. Kvinnorna känner alla varandra.” # thinks: Jag får till och med välja. Hemma väljer jag inte ens brödet. # note: Från en annan ort, kontrollerad av er, och hon får säga nej.
  -> account
* [”Ta den tid du behöver. Använd de ord du har.”] # q: facilitator
  Hon ritar tre rutor i kanten på blanketten och sätter ett kryss i en av dem. # thinks: Med rutor klarar jag det. # note: Tid är också en hjälp.
  -> account

=== account ===
Hennes finger stannar vid en rad på blanketten. ”Det här numret”, säger hon, ”är inte mitt.”
* [”Vad händer när pengarna kommer?”] # q: open # reveals: money
  ”När de kommer”, säger Ema och tittar på raden. # thinks: Vad som händer, inte vad jag har gjort. # note: En öppen fråga om hur det fungerar. Ingen anklagas.
  -> day
* [”Då är det en oriktig uppgift. Vet du vad det kan betyda för dig?”] # q: judging
  Hon drar blanketten till sin sida. # thinks: Jag visade det, och nu är det mitt fel. # note: Hon har just visat dig ett förtroende, och du straffar henne för det. # better: ”Tack för att du visar mig det. Vad händer när pengarna kommer?”
  -> silent
* [”Det är inte ditt.”] # q: facilitator # reveals: money
  ”Nej.” Hon drar ett streck under numret med nageln. # thinks: Bara en upprepning. Det låter illa när någon annan säger det. # note: Du upprepar det och väntar.
  -> day
* [”Så det är hennes, och hon tar dem?”] # q: leading # reveals: money
  Ema rycker på axlarna. # thinks: Hon, eller mannen. Vad ska jag säga för att det ska förbli vänligt? # note: Du vet bara att det inte är Emas nummer. # better: ”Vad händer när pengarna kommer?”
  -> day

=== silent ===
Ema har lagt båda händerna på blanketten och säger inget mer.
* [”Det där sa jag dåligt. Du gör inget fel när du visar mig det här, och vi kan helt enkelt lämna raden tom.”] # q: safety
  ”Tom”, säger hon och släpper papperet. # thinks: Den får vara tom. Som ett fönster. # note: Du tar tillbaka anklagelsen och visar en utväg.
  -> day
* [”Jag vill bara hjälpa dig, men då måste du säga mig hur det är.”] # q: judging
  ”Det är som det står där.” # thinks: Måste. Överallt måste jag. # note: ”Jag vill hjälpa, men” är ett villkor. # better: ”Det där sa jag dåligt. Vi kan lämna raden tom.”
  -> day
* [”Vi kan lämna den tom, skriva in ett eget nummer till dig, eller göra det nästa vecka. Vad tycker du?”] # q: choice
  ”Nästa vecka.” Ett långt andetag. # thinks: Nästa vecka betyder att jag får komma igen. # note: Tre verkliga vägar, och en av dem är tid.
  -> day

=== day ===
Där ute är den äldre kvinnan klar med bladet och ser på klockan. ”Fem minuter till”, säger du genom dörren. Ema nickar.
* [”Hur är en vanlig dag för dig?”] # q: open # reveals: hours
  ”Vanlig”, säger hon. ”På morgonen städar jag.” # thinks: Jag börjar med städningen. Städning är lätt att säga. # note: Om hennes liv, och hon bestämmer var hon börjar.
  -> work
* [”Du bor väl hos din moster, och hon tar hand om dig lite?”] # q: leading # reveals: door
  ”Lite”, säger hon. # thinks: Tar hand om. Så kan man kalla det. # note: Du har berättat historien åt henne, och det är fel historia. # better: ”Hur bor du, om jag får fråga?”
  -> work
* [”Hur bor ni där? Vem har nycklarna, vem bestämmer vad?”] # q: open # reveals: door
  Hon lägger sin egen tomma nyckelring på skrivbordet. Det sitter bara en liten björn på den. # thinks: Nycklarna. Det är rätt sak att fråga om. # note: Fråga om kontroll.
  -> work
* [”Varför bor du inte själv, när du är tjugosex?”] # q: why
  ”Ja, varför.” # thinks: För att det kostar. På grund av papperet. För alltihop. # note: Det låter som om hon är för lat för det. # better: ”Hur bor du där?”
  -> work

=== work ===
”Och så är det det andra arbetet”, säger Ema. ”På kvällen. Med män.” Hon ser vad ditt ansikte gör.
* [”Oj då. Det måste vara hemskt för dig, en ung kvinna som du.”] # q: judging
  ”Det är arbete”, säger hon snabbt. # thinks: Det ansiktet föll som en tallrik. # note: Nu måste hon ta hand om dina känslor. Och du vet inte vad som är hemskt för henne. # better: ”Tack för att du säger det. Är det något i det som du vill prata om?”
  -> papers
* [”På kvällen. Jag lyssnar.”] # q: facilitator # reveals: choose
  Hon tittar lite till på ditt ansikte och hittar inget där. # thinks: Det var samma ansikte som förut. # note: Ett lugnt ansikte och hennes egna ord.
  -> papers
* [”Gör du det av egen vilja, eller tvingar hon dig till det?”] # q: forced # reveals: choose
  Hon ser på sina skor. # thinks: Hemma sa jag ja till det. Här frågar ingen mig. Vilket av de två är det? # note: De två svaren passar inte det som många lever. # better: ”Vem bestämmer om det: när, var, med vem?”
  -> papers
* [”Bestämmer någon åt dig i det: när, var, pengarna?”] # q: open # reveals: choose
  ”Bestämmer”, säger Ema. Hon viker ner fingrarna, ett efter ett. # thinks: När, var, pengarna. Alla tre. # note: Kontroll, inte sex. Och det är samma fråga till alla.
  -> papers

=== papers ===
Du behöver en handling till ansökan. Ema ser på mappen, sedan på glaset.
* [”Varför har hon dina papper, och inte du?”] # q: why
  ”För att de inte ska komma bort.” # thinks: Så säger hon. Jag bara upprepar det. # note: Du ber Ema svara för någon annan. # better: ”Var är ditt pass när du är hemma?”
  -> wants
* [”Var är ditt pass när du är hemma?”] # q: direct # reveals: papers
  ”Hemma”, säger Ema. # thinks: Med de andra. Ska jag säga att det finns andra? # note: En kort fråga som hjälper till med nästa steg.
  -> wants
* [”En kopia räcker för oss i dag. Jag kan göra en till dig också, och ha den här om det är tryggare.”] # q: choice
  ”Ha den här”, säger Ema. # thinks: Då finns jag här också, i en låda. # note: En kopia på ett tryggt ställe är en liten bit av en plan.
  -> wants
* [”De håller ditt pass ifrån dig. Du vet väl att det är ett brott?”] # q: leading # reveals: papers
  ”Jag vill inte ha bråk”, säger hon. # thinks: Brott. Nu ringer de någon. # note: Det stora ordet skrämmer. Det kan vänta tills hon frågar vad lagen säger. # better: ”Var är ditt pass när du är hemma?”
  -> wants

=== wants ===
Det är två minuter kvar. Växten i fönstret har ett nytt blad. Ema tittar på det.
* [”Vad skulle du vilja ha annorlunda?”] # q: open # reveals: wants
  ”Annorlunda”, säger hon till bladet. # thinks: Så mycket. En sak. Vilken sak? # note: En stor fråga, enkelt ställd, och tid för den.
  -> offer
* [”Du vill bort från henne, det är tydligt.”] # q: leading # reveals: wants
  ”Jag vet inte”, säger Ema. # thinks: Bort och sedan? Min syster är också där. # note: För dig är det tydligt. Hon har mer att tänka på. # better: ”Vad skulle du vilja ha annorlunda?”
  -> offer
* [”Finns det någon du litar på?”] # q: open # reveals: trust
  ”Litar”, säger hon. Hon måste tänka på ordet. # thinks: Inte någon som kan göra något. Men någon. # note: En plan byggs på människor som redan finns.
  -> offer

=== offer ===
”Vad kan du göra?” frågar Ema. ”På riktigt.”
* [”Vi får ut dig därifrån den här veckan. Jag tar hand om det själv.”] # q: promise
  ”Den här veckan”, säger hon. # thinks: Så säkert det låter. De andra var också säkra, när de hämtade mig. # note: Du bestämmer inte över sängar, papper eller andra människor. # better: ”Det här kan jag göra, det här kan jag inte göra, och du bestämmer.”
  -> knock
* [”I dag: tandläkaren, och en ny tid. Om du vill, en plats att sova på som inte är långt bort, det måste jag fråga om. Ditt pass kan jag inte hämta. Och inget av det hänger på polisen.”] # q: choice
  ”Och på arbetet?” ”Inte på det heller.” # thinks: Först det som inte går. Då kanske det andra är sant. # note: Vad du kan, vad du inte kan, och inget villkor.
  -> knock
* [”Det beror på hur mycket du berättar för mig, och på om du slutar med kvällarna.”] # q: judging
  ”Jaha”, säger hon. # thinks: Först sluta, sedan hjälp. Hur slutar man först? # note: Hjälp får inte hänga på en berättelse eller på att sluta arbeta. # better: ”Inget av det hänger på vad du berättar eller på ditt arbete.”
  -> knock

=== knock ===
Det knackar. Den äldre kvinnan sticker in huvudet. ”Är ni inte klara än?”
* [”Vi pratar om något privat här. Vänta tills jag ropar in dig, tack.”] # q: judging
  Dörren stängs lite för högt. Ema drar upp axlarna. # thinks: Privat. Hon kommer att vilja veta vad som är privat med mig. # note: Sant, men det gör den äldre kvinnan misstänksam, och Ema måste förklara det. # better: ”Två minuter. Vi håller på med frågan om hyran.”
  -> again
* [”Två minuter. Vi håller på med frågan om hyran.”] # q: safety
  ”Hyran”, säger Ema och nickar till och med. # thinks: Hälsa, hyra, skola. Det gick. # note: Du håller dig till det ni har kommit överens om.
  -> again
* [”Kom in, vi är ändå klara.”] # q: direct
  Ema reser sig innan dörren är öppen. # thinks: Och hur kommer jag tillbaka? Det blev aldrig sagt. # note: Det viktigaste har ni inte kommit överens om än. # better: ”Två minuter. Vi håller på med frågan om hyran.”
  -> again

=== again ===
Du sänker rösten. ”Och hur fortsätter vi?”
* [”Jag ringer dig i morgon för att höra hur det gick.”] # q: direct
  ”Hon har telefonen på kvällen”, säger Ema. # thinks: Det ringer i hennes förkläde. # note: Ett samtal kan utsätta henne för fara. # better: ”Vilket sätt är tryggt? Eller kommer du igen?”
  -> goodbye
* [”Du måste komma igen nästa vecka, ensam, hör du det? Lova mig det.”] # q: leading
  ”Ja.” # thinks: Jag säger ja, som vid varje dörr. # note: Ett löfte från henne gör det varken tryggare eller troligare. # better: ”Det saknas en underskrift. Skulle tisdag vara bra, eller finns det ett bättre sätt?”
  -> goodbye
* [”Det saknas en underskrift på blanketten, så du måste komma in igen. Är tisdag klockan tio bra, eller finns det ett bättre sätt?”] # q: choice
  ”Tisdag. Då är hon på torget.” # thinks: En underskrift som saknas. Ingen blir arg på en underskrift. # note: Ett tråkigt, sant skäl att komma igen, och hon väljer dagen.
  -> goodbye
* [”Om det blir farligt innan dess: 112, från vilken telefon som helst. De kan komma till dig, det kan inte jag. Vet du adressen där du bor?”] # q: safety
  ”Gatan, inte numret.” Ni tittar på kartan tillsammans. ”Det huset.” # thinks: Nu vet jag var jag bor. # note: Du tänker på dagarna däremellan, och på något så enkelt som en adress.
  -> goodbye

=== goodbye ===
Ema tar mappen. Vid dörren stannar hon.
* [”Var modig. Andra har också klarat det.”] # q: judging
  Hon ler artigt. # thinks: De andra. Då måste det vara mig det är fel på. # note: En jämförelse tröstar inte. # better: ”Det var bra att du kom. Jag är här på tisdag.”
  -> close
* [”Det var bra att du kom. Jag är här på tisdag, och om jag är sjuk vet min kollega Noor om underskriften, och inget annat.”] # q: safety
  ”Och inget annat”, säger Ema. # thinks: Till och med det, att man kan bli sjuk. # note: Hon vet vem som kommer att vara där och vad den personen vet.
  -> close
* [”Och fundera på om du inte vill gå till polisen i alla fall.”] # q: leading
  Leendet försvinner. # thinks: Det skulle ju inte hänga på det. Gör det? # note: Det är din önskan och inte hennes, och det får henne att tvivla på allt du har sagt. # better: ”Det var bra att du kom. Du bestämmer vad som kommer härnäst.”
  -> close

=== close ===
Genom glaset ser du de två gå genom korridoren. Den äldre pratar. Vid hörnet ser Ema sig om en gång, på dig eller på växten.
-> END

=== fact_money ===
”Det går till hennes mans nummer, för hyran. Han ger mig det som blir över, men det blir aldrig något över.” # wrong: ”Ja, jag gav det till henne. Det är min present till henne.”
-> END

=== fact_hours ===
”Klockan fem börjar jag i trapphusen. På natten kommer jag hem när den sista har gått.” # wrong: ”Jag gör inte mycket. Jag hjälper till lite i huset.”
-> END

=== fact_door ===
”Vi är fyra i rummet, och nyckeln är hennes. Hon släpper in oss och ut oss.” # wrong: ”Det är som en familj. Jag har allt jag behöver.”
-> END

=== fact_choose ===
”Hon säger var, och hon säger hur många. Jag säger bara när jag är sjuk, och det räknas inte alltid.” # wrong: ”Ingen. Allt är av egen vilja.”
-> END

=== fact_papers ===
”Mitt pass ligger med de andra passen i köksskåpet, bakom mjölet.” # wrong: ”Jag har tappat det. Det var mitt fel.”
-> END

=== fact_wants ===
”Jag vill ha ett rum där jag sover med min syster, och arbeta bara i trapphusen.” # wrong: ”Ja. Bort, i dag. Som du säger.”
-> END

=== fact_trust ===
”Vaktmästaren i nummer sex. En gång gav hon mig sina handskar.” # wrong: ”Ingen. Jag behöver ingen.”
-> END
