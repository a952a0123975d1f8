// En mottagning för sexuell hälsa en måndagsmorgon. Dario, 31, säljer sex och arbetar för sig själv. Påhittad.
# person: Dario
-> hello

=== hello ===
Dario sitter längst ut på stolen med jackan på. ”Jag har bara det här numret”, säger han och håller upp en lapp med 47 på.
* [”Varför vill du inte säga vad du heter?”] # q: why
  ”För att jag inte vill.” # thinks: Det står där ute att jag inte behöver. # note: Han använde det ni erbjuder, och nu måste han försvara det. # better: ”Ett nummer räcker här.”
  -> screen
* [”God morgon. Jag heter Robin och är läkare här i dag. Ett nummer räcker, och du kan hoppa över vilken fråga du vill.”] # q: safety
  ”Okej.” Han knäpper upp jackans översta knapp. # thinks: Så det de skriver där ute är sant. Vi får se med resten. # note: Du säger vem du är och vad han får säga nej till.
  -> screen
* [”Har du varit här förut, med ett annat nummer?”] # q: direct
  ”En gång. Det var någon annan.” # thinks: Den andra suckade när jag sa hur många. # note: En kort fråga som hjälper dig att börja. Mer svar än så behövs inte.
  -> screen

=== screen ===
Du har fingrarna på tangenterna. ”Vad skriver du där?” frågar han.
* [”Oroa dig inte, det får ingen någonsin se.”] # q: promise
  ”Ingen”, säger han. # thinks: Någon ser det alltid. Åtminstone nästa läkare. # note: Du kan inte veta vem som begär ut journalen en dag. # better: ”Bara det som behandlingen behöver. De som arbetar på mottagningen kan läsa det, och en domstol kan begära ut det.”
  -> weekend
* [”Det låter som om det har gått fel en gång.”] # q: facilitator # reveals: file
  ”Det kan man säga.” # thinks: Här hör någon frågan bakom frågan. # note: Du hör oron, och han kan säga mer eller låta det vara.
  -> weekend
* [”Bara det som behandlingen behöver. De som arbetar på mottagningen kan läsa det. Om ett liv eller ett barn är i fara kan jag behöva agera, och då säger jag det till dig först.”] # q: safety
  Han tänker på det. ”Bra. Det kan jag leva med.” # thinks: Inga sagor. Bra. # note: En sann gräns är mer värd för honom än ett mjukt ord.
  -> weekend

=== weekend ===
”En kondom gick sönder”, säger han. ”I lördags, sent.”
* [”Bra att du kom så fort. Det finns medicin för det. Vi tittar på det först, och du bestämmer.”] # q: need
  Han andas ut. ”Det var det jag kom för.” # thinks: Först själva saken. Sedan frågorna. # note: Medicinen verkar bäst under de första timmarna och dagarna, så behovet kommer först.
  -> work
* [”Du borde vara försiktigare, med allt som går nu för tiden. Det vet du väl själv?”] # q: judging
  ”Jag var försiktig. Den gick sönder.” # thinks: Nu kommer talet. # note: Han gjorde allt rätt: han använde en, och han kom snabbt. # better: ”Det är bra att du kom så fort. Vi tittar på det först.”
  -> work
* [”Varför kom du inte i går?”] # q: why
  ”Det var söndag. Ni hade stängt.” # thinks: Och på akuten frågar de efter kort och namn. # note: Det som har varit går inte att ändra, och det låter som en anklagelse. # better: ”Det är bra att du kom så fort. Vi tittar på det först.”
  -> work
* [”Hur dags i lördags, ungefär?”] # q: direct
  ”Två. Halv tre.” # thinks: Det är en läkarfråga. Bra. # note: Behandlingen kräver det, så det är en rimlig fråga.
  -> work

=== work ===
Han har kavlat upp ärmen för blodprovet. ”Det var på jobbet”, säger han.
* [”En man som du, med ditt huvud, skulle väl kunna göra så mycket annat?”] # q: judging
  ”Som vad?” # thinks: Jag har gjort så mycket annat. För mindre pengar och sämre människor. # note: Det är vänligt menat, och det säger att hans arbete inte är något värt. # better: ”På jobbet.” Och vänta.
  -> church
* [”På jobbet.” Du säger det som han sa det, och väntar.] # q: facilitator # reveals: price
  ”Ja. Jag träffar män, för pengar. I sex år nu.” # thinks: Pennan stannade inte, och ansiktet var likadant. # note: Du använder hans ord, och du behöver inget annat.
  -> careful
* [”Är det någon som tvingar dig till det?”] # q: leading # reveals: price
  ”Tvingar?” Han drar ner ärmen lite. # thinks: Säger jag nej är det vad ett offer skulle säga. Vad kan jag säga, då? # note: Alla som säljer sex är inte offer, och den här frågan ger honom inget sätt att säga det. # better: ”Vad bör jag veta om ditt arbete, så att vården passar?”
  -> church
* [”Vad bör jag veta om ditt arbete, så att vården passar?”] # q: open # reveals: safe
  ”Att jag gör det ofta, och med omsorg.” # thinks: Som om jag var elektriker. Bra. # note: Du frågar efter det vården behöver, och han väljer vad det är.
  -> careful

=== church ===
Han har tagit bort armen från bordet. ”Är det här en mottagning eller en kyrka?”
* [”En mottagning. Förlåt. Ska jag fortsätta med provet, eller vill du hellre träffa en kollega?”] # q: choice
  Han lägger tillbaka armen. ”Fortsätt.” # thinks: En ursäkt. Det hade jag inte väntat mig. # note: Du kan laga ett fel ord med en mening.
  -> left
* [”Men är det verkligen ditt eget beslut?”] # q: repeat
  ”Jag har sagt hur det är.” # thinks: En sådan till och jag går utan medicinen. # note: Han sa det en gång. Den andra gången säger att du inte tror honom. # better: ”Förlåt. Ska jag fortsätta med provet?”
  -> left
* [”Varför tar du det så?”] # q: why
  ”Hur borde jag ta det?” # thinks: Nu är det också mitt fel att jag är arg. # note: Det gör ditt misstag till hans. # better: ”Förlåt. Ska jag fortsätta med provet?”
  -> left

=== careful ===
”Jag vet vad jag gör”, säger han. ”Det var den första på ett år.”
* [”Till kunder kan man väl egentligen inte säga nej?”] # q: leading # reveals: price
  Han ser på dig. ”Vem säger det?” # thinks: Jag säger nej tre gånger om dagen. # note: Du svarar åt honom, utifrån en bild som du har. # better: ”Hur gör du för att arbeta tryggt, och vad kan bli bättre?”
  -> left
* [”Den första på ett år.”] # q: facilitator # reveals: safe
  ”Jag tittar på datumet, jag tar med egna.” # thinks: Det var nästan som beröm. # note: Du låter hans omsorg vara det den är.
  -> left
* [”Hur gör du för att arbeta tryggt, och vad kan bli bättre?”] # q: open # reveals: safe
  ”Det mesta fungerar.” Han tänker. ”Det mesta.” # thinks: Ingen frågar mig om det som jag är bra på. # note: Han är den som kan sitt arbete, och du får veta var hjälp är till nytta.
  -> left
* [”Då får vi hoppas att det var den sista.”] # q: judging
  ”Det får vi hoppas”, säger han. # thinks: Den sista kondomen, eller den sista kunden? # note: Han kan inte veta vad du menar, så han hör kritik. # better: ”Den första på ett år. Du är noga.”
  -> left

=== left ===
Provet är taget. Han trycker bomullen mot armen, och reser sig inte.
* [”Då är det något mer. Gäller det droger, eller gäller det våld?”] # q: forced # reveals: unpaid
  ”Inget av dem.” # thinks: Två lådor, och i en av dem måste jag ljuga. # note: Två gissningar från dig stänger för det tredje, som är hans. # better: ”Är det något annat som oroar dig just nu?”
  -> other
* [”Hände det något annat i lördags?”] # q: direct # reveals: unpaid
  ”Inte i lördags.” # thinks: Men lördagen innan. # note: Rimligt och kort, men det frågar bara om en enda kväll.
  -> elsewhere
* [”Är det något annat som oroar dig just nu?”] # q: open # reveals: unpaid
  ”Oroar.” Han vänder på lappen med numret. ”Det vanliga.” # thinks: Jag skulle kunna berätta det. Det har inget med blod att göra. # note: Han satt kvar: en öppen fråga ger det en plats.
  -> elsewhere

=== other ===
Han reser sig halvvägs. ”Så jag tar asken och går?”
* [”Vänta, tack, vi är inte klara med dig än, och det finns några frågor till på formuläret.”] # q: judging
  Han står kvar. ”Vad kommer nu?” # thinks: Det låter som skolan. # note: Det är en order, och han har inte gjort något. # better: ”Det kan du. Om du har fem minuter till finns det en sak som jag vill erbjuda.”
  -> message
* [”Det kan du. Om du har fem minuter till vill jag gärna fråga vad du skulle ha nytta av.”] # q: choice
  Han sätter sig igen, på hela stolen den här gången. # thinks: Jag får gå. Alltså kan jag stanna. # note: När man får gå är det ett val att stanna.
  -> message
* [”Har du ont någonstans just nu?”] # q: direct
  ”Nej. Inte ont.” Han sätter sig igen. # thinks: En läkarfråga. Okej. # note: Användbart, och det för dig tillbaka till ditt eget arbete.
  -> message

=== elsewhere ===
”Det var något, en annan vecka”, säger han. ”Men det är inget för en läkare.”
* [”En sådan man borde väl anmälas, tycker du inte?”] # q: leading # reveals: police
  ”Jag har inte sagt något om en man.” # thinks: Nu ska jag bli ett fall. # note: Du vet inte än vad det är, och du vet redan vad han ska göra. # better: ”Det kan vara för en läkare eller inte. Du bestämmer.”
  -> message
* [”En annan vecka …” Du väntar.] # q: facilitator # reveals: police
  ”Det gäller pengar, inget annat.” # thinks: Pengar är lätt att säga. Att jag kände mig dum är det inte. # note: Tystnaden lämnar nästa ord till honom.
  -> message
* [”Du kan anmäla det. De kommer säkert att behandla dig väl.”] # q: promise
  ”Säkert”, säger han. # thinks: Har du någonsin varit där, som det jag är? # note: Du kan inte veta vad polisen gör, och vad han riskerar beror på lagen i landet. # better: ”Du kan anmäla, vänta eller aldrig anmäla. Det finns människor som vet vad det skulle betyda för dig.”
  -> message
* [”Det kan vara för en läkare eller inte. Du bestämmer.”] # q: choice
  ”Då får jag fundera på det.” # thinks: Ingen drar i mig. Jag kan fortfarande säga det i dörren. # note: Han har hört att han får, och att han inte behöver.
  -> message

=== message ===
Hans telefon lyser upp på bordet. Han läser, och ler för första gången.
* [”Är det någon som väntar på dig utanför?”] # q: leading # reveals: partner
  Han vänder på telefonen. ”Varför utanför?” # thinks: En man i en bil, är det meningen. Det finns ingen man i en bil. # note: Ett meddelande är ett meddelande: inget tecken bevisar något ensamt. # better: ”Det verkar vara någon trevlig.”
  -> address
* [”Det verkar vara någon trevlig.”] # q: facilitator # reveals: partner
  ”Han frågar om jag lever än.” # thinks: Det är skönt att säga han i det här rummet. # note: Du lägger märke till det som är bra också, inte bara det som är fel.
  -> address
* [”Vet någon att du är här?”] # q: direct # reveals: partner
  ”Ja. Hur så?” # thinks: Är det omsorg, eller är det kontroll? # note: Det kan vara till nytta. Säg varför du frågar.
  -> address

=== address ===
”Behöver ni en adress?” frågar han. ”För provsvaret?”
* [”Hemadress, eller adressen till jobbet?”] # q: forced # reveals: flat
  ”Jag skulle säga ingen av dem.” # thinks: Det är samma dörr. Och ett namn på den. # note: Inget är också ett svar, och det hade ni erbjudit med numret. # better: ”Inte för provet. Du kan komma med numret.”
  -> wants
* [”Du vill helst inte lämna någon.”] # q: facilitator # reveals: flat
  ”Inte om jag kan slippa.” # thinks: Jag måste inte förklara det, så nu skulle jag nästan kunna. # note: Du säger vad du ser, utan att fråga efter ett skäl.
  -> wants
* [”Inte för provet. Du kommer med numret, och du får höra det av någon av oss.”] # q: safety
  ”Bra. Inga brev, då.” # thinks: Jag är mer orolig för brevlådan än för provsvaret. # note: Han får veta vad som händer, och att inget kommer fram någonstans.
  -> wants

=== wants ===
Snabbtestet är klart, och allt är bra med det. Det är tio minuter kvar.
* [”Vad vill du ha av oss, i dag och längre fram?”] # q: open # reveals: wish
  ”I dag och längre fram. Det är en bra fråga.” # thinks: Då slipper jag gissa vad jag får vilja. # note: Personen bestämmer vad hjälpen är till för.
  -> flyer
* [”Har du någon gång tänkt på att sluta?”] # q: leading # reveals: wish
  ”Har du?” frågar han. # thinks: Alla vill att jag säger ja, och sedan är de nöjda. # note: Det är din önskan, inte hans: fråga vad han vill. # better: ”Vad vill du ha av oss, i dag och längre fram?”
  -> flyer
* [”Med lite hjälp kan du ta dig ur det, och det finns människor som är väldigt bra på det.”] # q: judging
  ”Ur vad?” # thinks: Jag bad om ett prov. # note: Han har inte sagt att han sitter fast i något. # better: ”Vad vill du ha av oss, i dag och längre fram?”
  -> flyer

=== flyer ===
”Vad har ni mer?” frågar han. ”De flesta ger mig samma broschyr.”
* [”Det finns ett väldigt bra projekt för att sluta.”] # q: judging
  ”Det är den broschyren.” # thinks: Jag skulle kunna tapetsera hallen med den. # note: För den som vill sluta är det bra att veta. Han har sagt vad han kom för. # better: ”Prov, vaccin, medicin som skyddar mot hiv, och en organisation av sexarbetare. Ta det du vill.”
  -> letters
* [”Vad saknades i den?”] # q: open # reveals: police
  ”Allt som jag skulle ha frågat.” # thinks: En hyresvärd, en räkning, en dum kväll. # note: Du låter honom säga vad han skulle ha nytta av.
  -> letters
* [”Prov, vaccin, medicin som skyddar mot hiv, och en organisation av sexarbetare som kan det här med hyresvärdar och räkningar. Ta det du vill.”] # q: choice
  ”Hyresvärdar”, säger han. ”Ge mig den.” # thinks: En lista, och inget finger som pekar på en rad. # note: Allt ligger på bordet, och han tar.
  -> letters

=== letters ===
Du vänder skärmen så att han kan läsa vad du har skrivit.
* [”Är det något ord som du vill ändra?”] # q: choice
  Han läser allt. ”Det här”, säger han. ”Resten är bra.” # thinks: Min journal, och mitt finger på den. # note: En anteckning kan vandra vidare: han ska veta vad som står i den.
  -> packet
* [”Jag har skrivit högriskgrupp. Det är bara vad man brukar säga, är det okej?”] # q: leading # reveals: file
  ”Om det är vad man brukar säga”, säger han. # thinks: En grupp, en risk, och hög. Och det står kvar. # note: Är det okej är ingen fråga när ordet redan står där. # better: ”Är det något ord som du vill ändra?”
  -> packet
* [”Får jag skriva ditt arbete, eller ska jag låta bli?”] # q: direct
  ”Skriv det inte. Vården är väl densamma?” # thinks: Det är första gången någon frågar innan. # note: Du skriver det vården behöver, och du frågar innan du skriver mer.
  -> packet

=== packet ===
Han vänder på tablettasken i handen. ”Och om jag glömmer en?”
* [”Du får verkligen inte glömma någon, annars var allt det här förgäves i dag.”] # q: judging
  ”Nej”, säger han. ”Så klart.” # thinks: Då berättar jag det inte om jag gör det. # note: Den som är rädd för ditt svar ringer inte. # better: ”Då ringer du oss samma dag, med ditt nummer, och vi säger vad du gör.”
  -> again
* [”Och du är helt säker på att ingen gör dig illa?”] # q: repeat
  ”Jag frågade om tabletterna.” # thinks: Det har fortfarande inte gått fram. # note: Han har svarat på det. Frågar du igen kommer han inte tillbaka. # better: ”Då ringer du oss samma dag, med ditt nummer, och vi säger vad du gör.”
  -> again
* [”Då ringer du oss samma dag, med ditt nummer, och vi säger vad du gör.”] # q: need
  ”Med numret. Bra.” # thinks: Så det kan hända, och då finns det något att göra. # note: Han får ett svar som han kan använda på natten.
  -> again

=== again ===
Du letar efter en tid för nästa prov.
* [”Ska jag skicka ett brev med tiden, eller är det enklare om jag ringer?”] # q: forced # reveals: flat
  ”Du har varken en brevlåda eller ett telefonnummer till mig”, säger han. # thinks: Och det var det som var bra med det. # note: Han har sagt hur han vill ha det. # better: ”Du kommer med numret. Vill du träffa samma person igen?”
  -> bye
* [”Vilken veckodag passar dig?”] # q: direct
  ”Måndagar. På morgonen.” # thinks: Som folk med ett jobb. Och det har jag ju. # note: Enkelt och användbart.
  -> bye
* [”Du kommer med numret. Vill du träffa samma person igen?”] # q: choice
  ”Samma person. Ja.” # thinks: Då börjar jag inte om från början. # note: Samma ansikte nästa gång är mer värt än en broschyr.
  -> bye

=== bye ===
I dörren vänder han sig om. ”Du frågade inte hur jag kom in på det här.”
* [”Nej. Om du vill berätta det någon dag så lyssnar jag.”] # q: facilitator
  ”Någon dag kanske.” # thinks: Jag vill inte. Men jag skulle kunna. # note: Du behövde det inte till något i dag, och dörren är öppen.
  -> close
* [”Det var säkert inte lätt.”] # q: judging
  ”Säkert”, säger han. # thinks: En sorglig historia, och jag har inte ens berättat den. # note: Du berättar hans historia åt honom. # better: ”Nej. Om du vill berätta det någon dag så lyssnar jag.”
  -> close
* [”Ja, varför gjorde du det?”] # q: why
  ”En annan gång”, säger han. # thinks: Det var ett prov på dig. Jag tyckte nästan om dig. # note: Det är nyfikenhet: ingen behandling behöver det. # better: ”Nej. Om du vill berätta det någon dag så lyssnar jag.”
  -> close

=== close ===
Han viker lappen med nummer 47 och lägger den i plånboken. ”Måndagar”, säger han, och stänger dörren tyst.
-> END

=== fact_price ===
”Jag säger mitt pris, och jag tar pengarna före.” # wrong: ”Det är väl någon annan som säger vad det kostar.”
-> END

=== fact_safe ===
”En kollega vet var jag är, och jag skriver till honom när jag är hemma.” # wrong: ”Det finns en man som håller koll på när jag kommer och går, om du vill kalla det så.”
-> END

=== fact_flat ===
”Jag hyr lägenheten själv, och min hyresvärd tror att jag ger massage.” # wrong: ”Lägenheten tillhör någon som skickar folk till mig, om du så vill.”
-> END

=== fact_file ===
”Min förra läkare skrev det i journalen, och sedan visste de på apoteket det också.” # wrong: ”Hos min förra läkare var det bra.”
-> END

=== fact_unpaid ===
”Förra månaden stack en kund utan att betala.” # wrong: ”De betalar ofta inte, så är det bara.”
-> END

=== fact_police ===
”Jag gick inte till polisen, för jag vet inte vad det skulle betyda för mig.” # wrong: ”Jag kan väl anmäla någon, om du tycker det.”
-> END

=== fact_wish ===
”Jag vill ha medicinen, ett prov med några månaders mellanrum, och inga tal.” # wrong: ”Jag antar att jag vill sluta, ja.”
-> END

=== fact_partner ===
”Min pojkvän vet om mitt arbete, och vi har det bra.” # wrong: ”Ingen får veta om det.”
-> END
