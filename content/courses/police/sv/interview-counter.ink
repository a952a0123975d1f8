// Receptionen på en polisstation på kvällen. Dana, 31, transkvinna, arbetar för sig själv och vill anmäla en stöld. Påhittad.
# person: Dana
-> arrive

=== arrive ===
Tre personer sitter i väntrummet. En kvinna kommer fram till glaset och talar lågt. ”Jag vill anmäla något. En stöld.”
* [”Du måste prata högre, jag hör dig inte genom glaset. En stöld? Av vad, och var hände det?”] # q: direct
  Hon tittar tillbaka på de tre. ”Kan jag säga det någon annanstans?” # thinks: Högre. Så att tanten med hunden också hör det. # note: En normal fråga, men hela rummet lyssnar. # better: ”Vill du hellre prata i rummet här bakom?”
  -> passport
* [”Vi kan prata här, eller i rummet här bakom, där ingen lyssnar. Jag heter Sascha. Vill du hellre ha en annan kollega?”] # q: choice
  ”Rummet. Du går bra.” # thinks: En dörr som går att stänga. Bra. Än så länge är det inte som förra gången. # note: Avskildhet före den första frågan.
  -> passport
* [”Så här dags på kvällen? Då måste det vara något alldeles extra. Nå, vad har du till oss?”] # q: judging
  ”Glöm det.” Men hon står kvar. # thinks: Ett skämt till och jag går. # note: Det var vänligt menat. Hon hör att hon inte tas på allvar. # better: ”God kväll. Ska vi prata där ingen lyssnar?”
  -> glass

=== glass ===
Hon har tagit ett steg tillbaka från glaset och tittar mot dörren till gatan.
* [”Det där var dumt sagt. Förlåt. Jag heter Sascha, och jag vill gärna ta emot din anmälan, i ett eget rum.”] # q: safety
  ”Okej”, säger hon. ”Ett försök.” # thinks: Förlåt. Jag har väntat i åratal på att få höra det vid den här disken. # note: Du lagar det med ett tydligt ord, och du säger vad du tänker göra.
  -> passport
* [”Var nu inte så känslig, vi har alla haft en lång dag här, både du och jag. Vad har hänt?”] # q: judging
  Hon lägger båda händerna platt på disken. ”Det har varit en lång dag, ja.” # thinks: Känslig. Om jag blir arg nu är det jag som är problemet. # note: Att säga till människor hur de ska känna gör det värre. # better: ”Förlåt. Ska vi gå till ett rum där ingen lyssnar?”
  -> passport
* [”Stanna eller gå, som du vill. Jag blir glad om du stannar, och det finns ett rum där ingen lyssnar.”] # q: choice
  Hon andas ut. ”Rummet, då.” # thinks: Dörren är öppen för mig. Då kan jag stanna. # note: Valet är verkligt, och du säger vad du hoppas på.
  -> passport

=== passport ===
I det lilla rummet lägger hon sitt pass på bordet. Förnamnet i det är inte det som hon sa. Hon iakttar ditt ansikte.
* [”Varför står det ett annat namn här?”] # q: why
  ”För att myndigheter är långsamma”, säger hon. # thinks: Nu kommer det. Varje gång, före allt annat. # note: Hon måste förklara sig själv innan hon får prata om stölden. # better: ”Vilket namn ska jag använda?”
  -> before
* [”Vilket av de två är ditt riktiga namn, det här eller det andra? Jag måste skriva upp ett av dem.”] # q: forced # reveals: laughed
  ”Dana är riktigt. Det andra är tryckt.” # thinks: Riktigt eller falskt. Som om jag hade kommit för att ljuga. # note: Båda är hennes. Frågan ställer henne till svars. # better: ”Blanketten behöver det tryckta en gång. Vilket namn ska jag använda?”
  -> before
* [”Blanketten behöver det här namnet en gång. Vilket namn ska jag använda när vi pratar?”] # q: choice
  ”Dana. Och ’hon’.” Hennes axlar sjunker ner. # thinks: En mening. Så enkelt kan det vara. # note: Du säger vad blanketten behöver, och du frågar vad som är rätt för henne.
  -> before
* [”Är det något som jag bör veta om namnet?”] # q: open # reveals: laughed
  ”Ja. Det är Dana.” Hon släpper dig inte med blicken. # thinks: Är det av nyfikenhet, eller för min skull? # note: Öppet och lugnt. Ännu enklare vore att fråga vilket namn du ska använda.
  -> before

=== before ===
”Innan jag säger något”, säger Dana, ”jag var på jobbet när det hände. Jag säljer sex. Vad gör ni med det?”
* [”Ingenting alls. Du kan berätta allt för mig, inget av det kommer någonsin att användas mot dig, det har du mitt ord på.”] # q: promise
  Hon lägger huvudet på sned. ”Ditt ord. Och de andras här?” # thinks: För mycket. Det kan ingen veta. # note: Du vet inte vad andra myndigheter gör, så det kan du inte lova. # better: ”Jag säger dig vad jag måste agera på i det här landet, innan du fortsätter.”
  -> hurt
* [”Tack för att du frågar först. Jag ska säga vad lagen här säger om ditt arbete och vad jag måste agera på. Du kan prata med en advokat eller en organisation innan du fortsätter.”] # q: safety
  Hon lyssnar till slutet. ”Då vet jag vad det kostar. Bra.” # thinks: Kan reglerna och säger dem. Det går att jobba med. # note: Hon får veta vad hon riskerar innan hon berättar. Ta reda på det före ditt pass, och säg det som är sant i ditt land.
  -> hurt
* [”Det tar vi senare. Berätta först vad som har hänt.”] # q: direct # reveals: laughed
  ”Senare, så var det förra gången”, säger hon. # thinks: Senare betyder: när du redan har sagt det. # note: Det hon frågar om är villkoret för allt annat. # better: ”Det är en bra fråga. Jag svarar på den först.”
  -> hurt
* [”Jaha. Och någon tvingar dig till det?”] # q: leading # reveals: work
  Hon blundar en sekund. # thinks: Jag kom för en plånbok. Nu letar de efter en man bakom mig. # note: Alla som säljer sex är inte offer. Hon kom för något annat. # better: ”Tack för att du säger det. Först säger jag vad jag måste agera på.”
  -> hurt

=== hurt ===
När hon tar av sig jackan syns det att armbågen är uppskrapad. Hennes händer är kalla och inte riktigt stilla.
* [”Vi borde göra det här snabbt. Kan du hålla i pennan?”] # q: direct
  ”Jag kan hålla i en penna.” # thinks: Snabbt. För dig eller för mig? # note: Det låter praktiskt, och det hoppar över det ni båda ser. # better: ”Din armbåge blöder. Ska vi ta hand om den först?”
  -> tell
* [”Din armbåge blöder. Ska vi göra rent den först? En läkare kan också skriva ner skadan, om du vill det.”] # q: need
  ”Göra rent, tack. Och skriva ner, ja.” # thinks: Först armen, sedan papperet. Så ska det vara. # note: Behoven först. Ett läkarintyg är hennes val, och det kan hjälpa i ärendet.
  -> tell
* [”Det hör väl till jobbet, antar jag. Det kommer nog alla möjliga sorter till dig.”] # q: judging
  ”En uppskrapad armbåge får man när man faller”, säger hon. # thinks: Om jag körde taxi skulle ingen säga så. # note: Våld hör inte till någons arbete. # better: ”Du är skadad. Vad behöver du innan vi börjar?”
  -> tell
* [”Skulle lite te hjälpa? Och är det någon du vill ringa innan vi börjar?”] # q: need
  ”Te. Och ett meddelande.” Hon skriver med en tumme. # thinks: Jo sitter säkert med telefonen i handen. # note: Ett litet erbjudande, och någon som väntar på henne.
  -> tell

=== tell ===
Nu finns det te. Hon håller muggen med båda händerna. ”Var ska jag börja?”
* [”Varför släppte du in honom, om du inte kände honom?”] # q: why
  ”För att han hade en tid.” # thinks: En frisör släpper också in folk som hon inte känner. # note: Varför gör henne till orsaken till stölden. # better: ”Var du vill. Berätta det du vill att jag ska veta.”
  -> pieces
* [”Var du vill. Berätta med egna ord, och hoppa över det som inte hör hit.”] # q: open # reveals: theft
  ”Det som inte hör hit”, upprepar hon. ”Bra.” # thinks: Inget om sängen. Bara om plånboken. # note: Du frågar om stölden, inte om sexet.
  -> pieces
* [”Överföll han dig eller stal han bara? Jag behöver ett ord till rutan här uppe.”] # q: forced # reveals: theft
  ”En ruta”, säger hon. # thinks: Om jag säger bara stal så räknas inte armen. # note: Blanketten kan vänta tills hon har berättat. # better: ”Berätta med egna ord. Jag hittar rätt ruta efteråt.”
  -> pieces

=== pieces ===
Hon berättar i bitar. Först stod han vid dörren, sedan vid fönstret. Sedan vid dörren igen. Hon avbryter sig. ”Jag blandar ihop det.”
* [”Nyss sa du fönstret. Vilket är det nu? Jag måste skriva något som håller.”] # q: judging
  ”Jag vet inte. Jag tittade på min plånbok.” # thinks: Nu tror de att jag hittar på. # note: En berättelse i bitar är vad rädsla gör med minnet. Det är inget tecken på lögn. # better: ”Det är helt okej. Berätta som det kommer tillbaka.”
  -> him
* [”Det är helt okej. Efter en chock kommer det tillbaka i bitar.”] # q: facilitator # reveals: plate
  Hon blundar och går igenom det en gång till, utan ord. # thinks: Efter en chock. Då är jag inte dum. # note: Du tar bort pressen, och minnet fungerar bättre.
  -> him
* [”Vi tar det från början igen, och den här gången i rätt ordning, tack.”] # q: repeat
  ”Igen.” Hon ställer ner muggen. # thinks: Det blir inte bättre för att jag säger det två gånger. # note: Varje gång hon berättar gör det ont, och press på ordningen ger misstag. # better: ”Du kan fylla på när som helst, även i morgon.”
  -> him

=== him ===
”Det jag minns är honom”, säger hon. ”Jag minns människor. Det är halva mitt jobb.”
* [”Berätta om honom, då, vad du än minns.”] # q: open # reveals: plate
  Hon tittar i taket medan hon tänker. # thinks: Längd, skor, att han luktade målarfärg. Det här kan jag. # note: En öppen fråga till någon som är bra på att iaktta människor.
  -> control
* [”Var han lång? Mörkt hår? Utländsk?”] # q: leading # reveals: plate
  ”Vanlig”, säger hon. ”Han var vanlig.” # thinks: Bilden är redan klar. Min är en annan. # note: Din lista blir hennes minne. Och ”utländsk” är ingen beskrivning. # better: ”Vad minns du av honom?”
  -> control
* [”Har du hans nummer, eller meddelandena?”] # q: direct # reveals: plate
  ”Meddelandena, ja. Jag visar bara hans, inte de andra.” # thinks: Ingen får bläddra. De andra har inget med det att göra. # note: En användbar fråga. Låt henne visa det hon väljer.
  -> control
* [”Och han var stamkund hos dig, eller hur?”] # q: leading
  ”Nej.” # thinks: Kundlistan. Det är den de är ute efter. # note: Ingen behöver hennes andra kunder för att leta efter den här mannen. # better: ”Kände du honom sedan tidigare?”
  -> control

=== control ===
Du har gått en kurs om människohandel, och du undrar om någon står bakom henne. Hon ser rakt på dig.
* [”Du kan lita på mig. Vem skickar kunderna till dig?”] # q: leading # reveals: work
  ”Internet”, säger hon. # thinks: Det finns ingen. Hur bevisar jag ingen? # note: Frågan är gjord så att bara ett ja blir trott. # better: ”En fråga som jag ställer till alla, och du får hoppa över den: bestämmer någon åt dig om ditt arbete, dina pengar eller dina papper?”
  -> offended
* [”En fråga som jag ställer till alla, och du får hoppa över den. Bestämmer någon åt dig om ditt arbete, dina pengar, dina papper eller vart du går?”] # q: choice
  ”Nej. Jag bestämmer. Det är därför jag är så arg.” # thinks: En gång, som när en läkare frågar om allergier. Okej. # note: En gång, likadant för alla, med en utväg. Ett nej är ett svar.
  -> landlord
* [”Du arbetar som du arbetar. Är det något i det som hjälper oss att hitta honom?”] # q: open # reveals: work
  ”I arbetet”, säger hon och tänker efter. # thinks: Ingen vill rädda mig. De vill hitta honom. Äntligen. # note: Du stannar vid det hon kom för.
  -> landlord
* [”Gör du det här för att du vill, eller för att du måste?”] # q: forced # reveals: work
  ”Gör du det?” frågar hon. # thinks: Ingen frågar mannen i kassan. # note: Knappt någon kan svara på det om något arbete alls, och det var inte därför hon kom. # better: ”Är det något i ditt arbete som hjälper oss att hitta honom?”
  -> landlord

=== offended ===
Hon lägger en hand på sitt pass och drar det till sin sida av bordet.
* [”Jag lyssnade inte ordentligt. Du kom för stölden, och jag går tillbaka till den.”] # q: safety
  Hon låter passet ligga där det ligger. # thinks: Bra. Vi var nästan klara med varandra. # note: Du säger vad du gjorde fel och går tillbaka till det hon vill.
  -> landlord
* [”Jag måste fråga det här, det måste du förstå. Det finns många kvinnor som inte vågar säga det.”] # q: judging
  ”Jag vågar säga mycket”, säger hon. # thinks: Jag är inte många kvinnor. Jag är en, med en armbåge. # note: Du ser henne som ett exempel på något och inte som en människa som har svarat. # better: ”Du har svarat. Tillbaka till stölden.”
  -> landlord
* [”Så det finns ingen alls? Verkligen ingen?”] # q: repeat
  ”Ingen”, säger hon. ”Ska jag skriva under på det också?” # thinks: Ett nej räknas alltså inte. Bra att veta. # note: Hon har sagt nej. Att fråga igen säger att du inte tror henne. # better: ”Tack. Tillbaka till stölden.”
  -> landlord

=== landlord ===
Din penna stannar vid raden ”plats”. Hon ser det. ”Måste hela adressen stå där?”
* [”Adressen är inga problem alls. Jag lovar dig att ingen där ute någonsin får se den.”] # q: promise
  ”Utom motpartens advokat”, säger hon. # thinks: Jag har läst hur det går till. Det har inte alla här. # note: Andra kan få läsa akten, och det är inte du som bestämmer det. # better: ”Jag säger vem som kan läsa akten. Vad är det som oroar dig?”
  -> tricks
* [”Vad är det som oroar dig?”] # q: open # reveals: landlord
  Hon vrider ringen på fingret, ett varv. # thinks: Det är frågan. Inte tjuven, utan trappan som jag bor i. # note: Oron bakom frågan är ofta den verkliga.
  -> tricks
* [”Jag säger vem som kan läsa den här akten. Vi tittar tillsammans på vad som måste stå, och vad som inte behöver det.”] # q: safety
  ”Tillsammans”, säger hon, och vänder blanketten så att båda kan läsa. # thinks: Jag får se papperet. Jag behövde inte ens be om det. # note: Du säger vem som kan läsa, och söker det minsta som behövs.
  -> tricks
* [”Om du inte har gjort något fel har du väl inget att frukta av en adress?”] # q: leading # reveals: landlord
  ”Så fungerar det inte där ute”, säger hon. # thinks: Fel eller inte fel, en hyresvärd behöver bara ett skäl. # note: Hennes rädsla gäller verkliga förluster, inte skuld. # better: ”Vad är det med adressen som oroar dig?”
  -> tricks

=== tricks ===
”Det är första gången på fyra år”, säger hon. ”Jag är försiktig.”
* [”Då är det kanske dags att tänka på något tryggare, i din ålder, med allt du kan.”] # q: judging
  ”Med allt jag kan”, säger hon. # thinks: Det är välment. Det är det värsta. # note: Hon bad om en anmälan, inte om råd för sitt liv. # better: ”Du är försiktig. Hur brukar du göra?”
  -> wants
* [”Du är försiktig.”] # q: facilitator # reveals: colleague
  ”Ja”, säger hon, och för första gången låter hon stolt. # thinks: Det tog sin tid innan någon märkte det. # note: Upprepa hennes ord, och låt henne vara den som kan.
  -> wants
* [”Glömde du något den här gången, då?”] # q: why
  Hon är tyst en stund. # thinks: Det har jag frågat mig hela vägen hit. # note: Det är ett dolt varför: vems fel var det? Det var tjuvens. # better: ”Att han tog dina pengar var hans gärning. Hur brukar du göra för att vara trygg?”
  -> wants
* [”Vet någon när du har en kund?”] # q: direct # reveals: colleague
  ”Så klart.” # thinks: Vill de ha namnet nu? Det får de inte. # note: En användbar fråga om du vill veta om hon är trygg i natt. Fråga inte efter namnet.
  -> wants

=== wants ===
Anmälan är en sida lång. Hon läser den till slutet, och sedan skriver hon inte under än.
* [”Vad vill du att det ska leda till?”] # q: open # reveals: wants
  ”Det är en bra fråga”, säger hon. # thinks: Vad jag vill. Inte vad blanketten vill. # note: Vad hon vill avgör vad du gör härnäst.
  -> paper
* [”Vi tar honom, och du får tillbaka dina saker.”] # q: promise
  ”När?” frågar hon. # thinks: Om det vore så enkelt skulle ingen stjäla. # note: Det kan du inte veta, och hon kommer att minnas det. # better: ”Jag kan skicka det här vidare i dag. Jag vet inte om vi hittar honom. Vad är viktigast för dig?”
  -> paper
* [”Handlar det om pengarna för dig, eller om att straffa honom?”] # q: forced # reveals: wants
  ”Det är två saker”, säger hon. # thinks: Och om det är en tredje? # note: Det finns fler än två svar. # better: ”Vad vill du att det ska leda till?”
  -> paper

=== paper ===
”Och nu går jag hem och hör aldrig mer om det?”
* [”Så är det ofta, ärligt talat. Vi har hundratals sådana här, och du ska nog inte ha för stora förhoppningar.”] # q: judging
  ”Jag trodde väl det.” Hon ser sig om efter jackan. # thinks: Då kunde jag ha sparat mig kvällen. # note: Det kan kännas så, men det hoppar över hennes rättigheter. # better: ”Du får det här på papper, och du får fråga hur det går med ärendet.”
  -> offer
* [”Du får en kopia där det står att du har gjort en anmälan. Du får fråga hur det går, och jag skriver upp vem du frågar.”] # q: safety
  Hon viker kopian exakt på mitten. # thinks: Ett papper med stämpel. Det kan ingen skratta bort. # note: Skriftlig bekräftelse och besked om ärendet är hennes rätt.
  -> offer
* [”Vill du få veta hur det går? Eller vill du hellre inte höra mer om det?”] # q: choice
  ”Få veta. Men inte i brev.” # thinks: Breven går genom hela husets händer. # note: En del vill veta, andra vill glömma. Fråga.
  -> offer
* [”Du kan ringa oss när som helst, jag tar hand om det personligen.”] # q: promise
  ”Personligen”, säger hon och tittar på schemat på väggen. # thinks: Nästa vecka är det någon annan, och jag får börja om. # note: Lova bara det som gäller även när du är ledig. # better: ”Jag skriver upp ärendets nummer och vem du frågar.”
  -> offer

=== offer ===
Hon har skrivit under. Jackan är på igen. Bredvid dörren finns en hylla med broschyrer.
* [”Det finns ett program för kvinnor som vill ut ur det. Ta broschyren, den skadar ju inte.”] # q: judging
  ”Tack”, säger hon, och låter den ligga kvar på hyllan. # thinks: Till slut såg de mig inte i alla fall. # note: Hon har aldrig sagt att hon vill ut ur något. # better: ”Det finns organisationer för människor som säljer sex, med advokater och råd. Vill du ha ett nummer?”
  -> reach
* [”Det finns organisationer av människor som säljer sex, med råd och en advokat. Om du vill skriver jag upp ett nummer. Om inte så går det också bra.”] # q: choice
  ”Jag känner dem”, säger hon. ”Men det är bra att du gör det.” # thinks: Jag ska berätta för de andra att det finns någon här som kan numret. # note: Ett erbjudande som passar hennes liv, och som hon får tacka nej till.
  -> reach
* [”Du borde verkligen prata med någon om det här, tycker du inte?”] # q: leading
  ”Det har jag just gjort.” # thinks: Om det här? Om honom, eller om mig? # note: ”Du borde” bestämmer åt henne. # better: ”Är det något mer du behöver i kväll?”
  -> reach
* [”Är det något du behöver i natt? Vägen hem, ett lås, någon bredvid dig?”] # q: need
  ”En taxi som inte frågar. Och ett nytt lås i morgon.” # thinks: Han har ingen nyckel. Men jag sover bättre. # note: De närmaste timmarna är viktigare än de närmaste månaderna.
  -> reach

=== reach ===
”Om ni hittar klockan”, säger hon, ”hur får jag veta det då?”
* [”Vi skickar ett brev till adressen i folkbokföringen, så gör vi alltid.”] # q: direct
  ”Där bor mina föräldrar”, säger hon. ”Nej.” # thinks: Ett brev från polisen, med det namnet på, på deras bord. # note: Det vanliga sättet kan avslöja för andra det hon inte ville berätta. # better: ”Hur når vi dig på ett tryggt sätt?”
  -> last
* [”Hur kan vi nå dig så att ingen annan läser det?”] # q: safety
  ”Med ett meddelande, utan ordet polis. Skriv: ditt paket.” # thinks: Mitt paket. Vi får se om de klarar det. # note: Hon vet bäst vilket sätt som är tryggt.
  -> last
* [”Det går väl bra att ringa, du är ju ändå hemma på dagarna, eller hur?”] # q: leading
  ”Jag är hemma när jag är hemma”, säger hon. # thinks: Vad tror de att jag gör om dagarna? # note: Du gissar om hennes dag, och missar frågan. # better: ”Vilket sätt att nå dig är tryggt?”
  -> last

=== last ===
Hon står i dörren till det lilla rummet. Där ute väntar tanten med hunden fortfarande.
* [”Var rädd om dig där ute. Det är ett farligt liv.”] # q: judging
  Hon nickar som man nickar åt en farbror. # thinks: Det är vänligt menat. Om tio minuter är jag hemma, med soppa. # note: De sista orden gör henne till offer igen. # better: ”Tack för att du kom. Det var rätt att anmäla det.”
  -> close
* [”Tack för att du kom, Dana. Det var han som gjorde fel och inte du. Om något blev dåligt här finns det någonstans att klaga också. Numret står på kopian.”] # q: safety
  ”Det gick bra”, säger hon. ”För det mesta.” # thinks: Mitt namn, högt. Det var inte svårt. # note: Hennes namn, ingen skuld, och ett sätt att klaga på dig.
  -> close
* [”Och om du hör något om andra, om kvinnor som tvingas, så säger du det till mig, va? Så mycket är du skyldig oss nu.”] # q: leading
  ”Jag är inte skyldig er något”, säger hon. # thinks: Så det var det. En anmälan i utbyte mot tips. # note: Hjälp betalar man inte med uppgifter. # better: ”Tack för att du kom. Du kan komma igen, med det här eller med något annat.”
  -> close

=== close ===
Hon går genom väntrummet med huvudet högt. Vid dörren vänder hon sig om en gång och tittar på disken, som för att minnas den.
-> END

=== fact_theft ===
”Han betalade, och sedan tog han tillbaka det ur min plånbok, med mina egna pengar och min mormors klocka. När jag höll fast den knuffade han mig.” # wrong: ”Ja, han överföll mig. Eller så stal han bara. Skriv det du behöver.”
-> END

=== fact_work ===
”Jag arbetar för mig själv, tre dagar i veckan. Jag sätter priset, och jag säger nej när jag menar nej.” # wrong: ”Okej. Någon skickar kunderna, om du gillar det bättre.”
-> END

=== fact_colleague ===
”Jo vet när någon kommer, och jag ringer henne när han har gått. Hon skulle precis ge sig i väg.” # wrong: ”Nej, ingen vet. Jag är alltid ensam.”
-> END

=== fact_landlord ===
”Om min hyresvärd får höra vad jag gör där är jag ute ur lägenheten före månadsskiftet.” # wrong: ”Nej, det går bra. Skriv hela adressen.”
-> END

=== fact_laughed ===
”Förra gången jag var här skrattade någon åt mitt pass och ropade dit en kollega för att titta.” # wrong: ”Det andra namnet, då. Skriv det andra namnet överallt.”
-> END

=== fact_plate ===
”Jag har hans meddelanden, och första hälften av hans bilnummer.” # wrong: ”Ja, lång, tror jag. Mörk. Det kan stämma.”
-> END

=== fact_wants ===
”Jag vill ha klockan, och ett papper där det står att jag var här och blev trodd.” # wrong: ”Straffa honom, antar jag. Är det inte det man vill?”
-> END
