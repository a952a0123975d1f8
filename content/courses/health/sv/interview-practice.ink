// En vårdcentral, tio minuter för varje patient. Noa, 34, transkvinna, kan inte sova. Påhittad.
# person: Noa
-> name

=== name ===
På skärmen står ett annat förnamn än det hon säger. ”Noa”, säger hon, innan du hinner läsa upp det.
* [”Vilket namn står på försäkringskortet?”] # q: direct
  ”Det som du ser där.” # thinks: Det börjar med kortet. Det börjar alltid med kortet. # note: Du behöver det kanske, men inte som det första.
  -> pills
* [”Varför står det ett annat i journalen?”] # q: why
  ”Det är gammalt”, säger hon. # thinks: Tio minuter, och en av dem är borta för det här. # note: Hon måste förklara sig innan hon har sagt var det gör ont. # better: ”Noa. Jag skriver det överst, så att ingen ropar upp det andra.”
  -> pills
* [”Noa. Jag skriver det överst, så att ingen ropar upp det andra. Jag heter Alex och är din läkare i dag. Du kan hoppa över vilken fråga du vill.”] # q: safety
  ”Tack.” Hon ställer väskan på golvet. # thinks: En mening, och det andra namnet är borta. # note: Hennes namn, ditt namn, och vad hon får säga nej till.
  -> pills

=== pills ===
”Jag kan inte sova”, säger hon. ”Jag behöver bara något för det. Sedan går jag igen.”
* [”Tabletter löser ingenting, vet du, och efter tre veckor är du tillbaka här med samma problem.”] # q: judging
  ”Nej. Jag vet.” # thinks: Jag har inte bett om en lösning. Jag har bett om att klara onsdagen. # note: Hon kom med en önskan, och den fick nej innan du kände till den. # better: ”Då börjar vi med sömnen. Hur mår du just nu? Vill du ha lite vatten?”
  -> portal
* [”Då börjar vi med sömnen. Hur mår du just nu? Vill du ha lite vatten?”] # q: need
  ”Vatten är bra.” Hon dricker upp allt på en gång. # thinks: Jag har varit törstig sedan jag steg upp, och inte märkt det. # note: Du tar det hon ber om på allvar, och ser hela människan.
  -> portal
* [”Det är väl stress med din partner?”] # q: leading # reveals: debt
  ”Lite av varje.” # thinks: Partner. Om du så vill. # note: Du erbjuder henne en orsak, och samtalet är slut. # better: ”Berätta hur en natt är.”
  -> portal

=== portal ===
Hon lutar sig fram och tittar på skärmen. ”Hamnar det på internet? Det du skriver?”
* [”Journalen stannar här, men en kort text går till patientportalen. Du får bestämma vad som står i den. Om ett liv eller ett barn är i fara kan jag behöva agera, och då säger jag det till dig först.”] # q: safety
  ”Jag får bestämma”, säger hon. ”Så lite som möjligt, då.” # thinks: Det går att läsa. Bra att jag frågade. # note: Du säger sant vem som kan läsa vad, och det blir hennes beslut.
  -> awake
* [”Du tänker på någon som skulle kunna läsa det.”] # q: facilitator # reveals: phone
  Hon nickar långsamt. ”Man tänker på sådant.” # thinks: Jag har inte sagt vem. Ingen har frågat vem. # note: Du nämner oron och ingen person.
  -> awake
* [”Nej då. Det är fullständigt säkert.”] # q: promise
  ”Bra”, säger hon, och lutar sig tillbaka igen. # thinks: Du vet inte hur vi lever. # note: Det är säkert mot främlingar, inte mot någon som kan lösenordet. # better: ”Har någon annan din inloggning?”
  -> awake
* [”Har någon annan din inloggning?”] # q: direct # reveals: phone
  ”Varför frågar du det?” # thinks: Är det normalt att fråga det? Kanske är det normalt. # note: En fråga som nästa steg kräver. Säg att du frågar alla.
  -> awake

=== awake ===
Hon drar tröjans ärmar över händerna.
* [”Du tar något för att hålla dig vaken, eller hur?”] # q: leading # reveals: ill
  ”Ser jag ut så?” # thinks: Så det är droger. Med sådana som jag är det alltid droger. # note: En gissning om människor som hon, och hon känner det. # better: ”Vad håller dig vaken?”
  -> sorry
* [”Är det oro, eller är det ljud som stör?”] # q: forced # reveals: hours
  ”Ljud, då.” # thinks: Ljud låter bättre. # note: Du ger två svar, och hon tar det mindre. # better: ”Vad håller dig vaken?”
  -> sorry
* [”Vad håller dig vaken?”] # q: open # reveals: hours
  ”Nätterna är högljudda”, säger hon. # thinks: Vad, inte vem. Det kan jag svara på. # note: En öppen fråga utan någon person i.
  -> week
* [”Hur många timmar blev det i natt?”] # q: direct # reveals: hours
  ”Tre. Med avbrott.” # thinks: Jag kan räkna. Jag kan bara inte ändra det. # note: Behandlingen behöver den siffran.
  -> week

=== sorry ===
Hon ser på dörren, sedan på sin väska. ”Vad är det till för?” frågar hon.
* [”Varför är du så nervös?”] # q: why
  ”Jag är bara trött.” # thinks: För att du ser på mig som mannen i luckan. # note: Det är din fråga som gör henne nervös. # better: ”Det var en dålig fråga av mig. Du kan hoppa över den.”
  -> friend
* [”Så det är något i alla fall?”] # q: leading # reveals: debt
  ”Det är alltid något”, säger hon. # thinks: Du har inget, och du vill att jag ska fylla i. # note: Du trycker på det ställe där hon just har stängt. # better: ”Det var en dålig fråga av mig. Du kan hoppa över den.”
  -> friend
* [”Det var en dålig fråga av mig. Du kan hoppa över den.”] # q: safety
  ”Okej.” Väskan står kvar på golvet. # thinks: Ingen har någonsin tagit tillbaka en fråga. Förrän nu. # note: Att ta tillbaka en fråga visar att hon verkligen får hoppa över den.
  -> friend

=== week ===
Hon räknar på fingrarna. ”Måndag nej. Tisdag nej. Onsdag lite.”
* [”Måndag nej, tisdag nej …”] # q: facilitator # reveals: ill
  ”Man vänjer sig. Tror man.” # thinks: Det är konstigt att höra det utifrån. # note: Hennes ord, givna tillbaka, låter henne fortsätta.
  -> friend
* [”Ingen kropp klarar det länge.”] # q: judging
  ”Min gör det.” # thinks: Min kropp. Alla har en åsikt om min kropp. # note: Hon vet det bättre än du, och nu måste hon försvara den. # better: ”Måndag nej, tisdag nej …” Och vänta.
  -> friend
* [”Och när du har feber?”] # q: direct # reveals: ill
  ”Vad är det med det?” # thinks: Hur kommer du på det? Som om du hade stått i vårt kök. # note: En kort fråga kan vara till nytta, när hon har börjat berätta.
  -> friend

=== friend ===
”Max bokade tiden”, säger hon. ”Han sköter allt sådant. Han är bra på det.”
* [”Det låter som om han kontrollerar dig.”] # q: judging
  ”Han hjälper mig”, säger hon. # thinks: Säg inte så om honom. Du har aldrig frusit. # note: Det är ditt ord, inte hennes, och nu måste hon försvara honom. # better: ”Han sköter allt sådant.” Och vänta.
  -> pressure
* [”Hur är det för dig, att han sköter det?”] # q: open # reveals: debt
  Hon öppnar munnen, och stänger den igen. ”Praktiskt”, säger hon. # thinks: För mig. Det är som … Jag måste tänka efter. # note: Du frågar om henne, inte om honom.
  -> pressure
* [”Han sköter allt sådant.”] # q: facilitator # reveals: pay
  ”Läkaren, hyran, telefonen. Allt.” # thinks: När någon annan säger det är det en lång lista. # note: Du låter meningen stå så att hon själv kan höra den.
  -> pressure
* [”Men Max är väl egentligen ingen vän?”] # q: leading # reveals: pay
  ”Han är min vän.” # thinks: Han tog emot mig när ingen annan gjorde det. Du var inte där. # note: Båda kan vara sant: att han hjälpte, och vad han tar. Stanna vid hennes ord. # better: ”Hur är det för dig, att han sköter det?”
  -> pressure

=== pressure ===
Du tar hennes blodtryck. Manschetten spänner, och släpper igen.
* [”Det kan mycket väl komma av hormonerna. Har du berättat det för den som skriver ut dem?”] # q: judging
  ”Ljuden?” frågar hon. # thinks: En bruten arm skulle också komma av hormonerna. # note: Allt som en transperson har kommer inte av det, och du har inte undersökt det. # better: ”Får du det du behöver annars, hormoner, prov, en tandläkare?”
  -> decide
* [”Hur länge har du sovit så här?”] # q: direct # reveals: debt
  ”Sedan i våras. Sedan den nya lägenheten.” # thinks: Sedan jag blev så dyr. # note: En vanlig läkarfråga. Den kan ge mer än du frågade efter.
  -> decide
* [”Får du det du behöver annars: hormoner, prov, en tandläkare? Det kan vi ordna här också.”] # q: need
  ”Kan jag komma bara för det?” Hon ser på manschetten. ”Utan någon med?” # thinks: Ett skäl att komma. Ett riktigt. # note: Vård som för alla andra, och ett skäl att komma igen.
  -> decide

=== decide ===
Du skriver ner de två siffrorna. Hon frågar om de är dåliga. Du säger: lite höga.
* [”Har han någonsin hotat dig?”] # q: leading # reveals: family
  ”Max?” säger hon. ”Varför Max?” # thinks: Säger jag det måste du göra något. Och sedan gör han något. # note: Du lägger en person och en gärning i en enda fråga. # better: ”Vi frågar alla som sover dåligt: bestämmer någon annan över dina pengar eller din tid?”
  -> mother
* [”Om en sak i veckan kunde vara annorlunda, vilken skulle det vara?”] # q: open # reveals: wish
  ”En sak”, säger hon. Hon ler nästan. # thinks: Inte allt. En sak får jag önska. # note: Hon behöver inte anklaga någon för att svara.
  -> mother
* [”Vi frågar alla som sover dåligt: bestämmer någon annan över dina pengar, dina papper eller din tid?”] # q: direct # reveals: papers
  Hon ser på de två siffrorna. ”Står det i formuläret?” # thinks: Alla. Då syns det inte på mig. # note: En fråga om kontroll, likadan för alla, och bara för att du vet vad du gör med ett ja.
  -> mother
* [”Varför låter du honom bestämma?”] # q: why
  ”Jag låter honom inte. Det bara är så.” # thinks: Prova själv. Prova utan nyckel. # note: Nu är felet hennes. # better: ”Om en sak i veckan kunde vara annorlunda, vilken skulle det vara?”
  -> mother

=== mother ===
På hennes nyckelknippa hänger ett litet foto. ”Min mamma”, säger hon. ”Hon tror att jag arbetar på hotell.”
* [”Varför säger du inte sanningen till henne?”] # q: why
  ”Vilken?” # thinks: Det finns två sanningar, och var och en är en för mycket för henne. # note: Det behövs inte för sömnen, och hon har sina skäl. # better: ”Hon tror att du arbetar på hotell.”
  -> tired
* [”Hon tror att du arbetar på hotell.”] # q: facilitator # reveals: family
  ”Och så ska det förbli.” # thinks: Jag sa det. Det är bara hälften, men jag sa det. # note: Du låter henne avgöra om det finns mer att säga.
  -> tired
* [”Det behöver du inte förklara här.”] # q: choice
  ”Inte?” Hon släpper nycklarna. # thinks: Jag förklarar så mycket. Det är skönt att slippa. # note: Att inte berätta är också ett val.
  -> tired

=== tired ===
”Om jag inte var så trött”, säger hon, och slutar där.
* [”Skulle du lämna honom, eller skulle du stanna?”] # q: forced # reveals: wish
  ”Så är det inte.” # thinks: Lämna, stanna. Som om jag hade de två biljetterna i handen. # note: Dina två vägar är kanske inte hennes. # better: ”Om du inte var så trött …”
  -> glad
* [”Om du inte var så trött …”] # q: facilitator # reveals: wish
  ”Då skulle jag tänka ordentligt för en gångs skull.” # thinks: Ont om tid, och ändå en stund att vänta på mig. # note: Tre sekunders tystnad är mer värt än nästa fråga.
  -> glad
* [”Snart sover du igen, det lovar jag.”] # q: promise
  ”Det vore skönt.” # thinks: Kan du lova mig en dörrklocka som inte ringer? # note: Orsaken ligger inte i dina händer. # better: ”Om du inte var så trött …”
  -> glad

=== glad ===
Utanför hostar nästa patient. Du har tre minuter.
* [”Vem skulle bli glad om du sov bra?”] # q: open # reveals: helper
  ”Glad?” Hon måste skratta. ”Det finns någon, ja.” # thinks: Jag har inte tänkt på henne på flera veckor. # note: Det letar efter människorna på hennes sida.
  -> three
* [”Det där borde du ha sagt redan från början.”] # q: judging
  ”Jag vet. Förlåt.” # thinks: I början kände jag dig inte. # note: Hon sa det när hon kunde. Det var tidigt. # better: ”Tack för att du berättar det. Vi har tre minuter, och du kan komma igen.”
  -> three
* [”Finns det någon som du skulle kunna ringa på natten?”] # q: direct # reveals: helper
  ”På natten har jag ingen hand ledig”, säger hon. # thinks: Men på dagen skulle det finnas någon. # note: Sluten, men nästa steg kräver det.
  -> three

=== three ===
”Och vad kan du göra?” frågar hon. ”På tre minuter.”
* [”Du måste verkligen anmäla det där.”] # q: judging
  ”Jag har inte sagt något.” # thinks: Anmäla. Då är han ute igen på fredag, och var är jag? # note: Hon kan anmäla, vänta eller aldrig anmäla. Har du en skyldighet ska du säga det innan, inte nu. # better: ”Du kan anmäla, vänta eller aldrig anmäla. Det här kan jag göra i dag.”
  -> text
* [”Skriva ut något för nätterna, fråga en organisation om en lugn plats några dagar, eller bara träffa dig igen nästa vecka. Eller inget av det.”] # q: choice
  ”Nästa vecka”, säger hon. ”Och den lugna platsen, den vill jag fundera på.” # thinks: Den finns. Det är bra att veta att den finns. # note: Tre saker som du kan göra, och inget av dem hänger på en berättelse.
  -> text
* [”Jag hittar ett rum åt dig till i kväll.”] # q: promise
  ”Till i kväll?” Hon håller fast i nycklarna. # thinks: Och om inte? Och om ja? # note: Sängar ger någon annan, och hon har inte bett om en. # better: ”Jag kan fråga en organisation om en lugn plats. Jag vet inte om det finns någon.”
  -> text

=== text ===
Markören blinkar i fältet för portalen.
* [”Jag skriver problem hemma. Det är väl ofarligt?”] # q: leading # reveals: phone
  ”Om du tycker det”, säger hon. # thinks: I kväll frågar han mig: vad för problem? # note: Två ord kan räcka till en svår natt. # better: ”Till portalen skriver jag: sömn, blodtryck. Vill du läsa det först?”
  -> date
* [”Till portalen skriver jag: sömn, blodtryck. Vill du läsa det först?”] # q: choice
  Hon läser raden två gånger. ”Det är bra. Det är tråkigt.” # thinks: Tråkigt. Vad skönt. # note: Du skriver det vården behöver, och hon ser det innan någon annan gör det.
  -> date
* [”Ska jag inte skriva vad som pågår i alla fall? Det kan hjälpa dig längre fram.”] # q: repeat
  ”Nej. Jag sa så lite som möjligt.” # thinks: Här måste man också säga nej två gånger. # note: Hon har sagt nej till det. # better: ”Till portalen skriver jag: sömn, blodtryck.”
  -> date

=== date ===
”Inga brev, tack”, säger hon.
* [”Ett meddelande, då, eller ett samtal?”] # q: forced # reveals: phone
  ”Helst inget.” # thinks: Allt som ringer är hans. # note: Inga brev betydde mer än inget papper. # better: ”Inga brev. Kom nästa vecka för blodtrycket.”
  -> bye
* [”Vilken dag passar nästa vecka?”] # q: direct
  ”Tisdag. På förmiddagen kan jag komma ifrån.” # thinks: Tisdag. Jag har något på tisdag. # note: Enkelt och användbart.
  -> bye
* [”Inga brev. Kom nästa vecka för blodtrycket, och vi skickar inget innan. Är det bra så?”] # q: choice
  ”För blodtrycket”, säger hon. Det låter som ett lösenord. # thinks: Det kan jag säga hemma. # note: Ett medicinskt skäl är sant, och det går att säga högt.
  -> bye

=== bye ===
Hon har jackan på och en hand på dörren. ”Har jag sagt för mycket?”
* [”Varför för mycket?”] # q: why
  ”Glöm det.” # thinks: Nu måste jag vara rädd för det också. # note: Hon frågar om hon är trygg, och får en fråga. # better: ”Nej. Det blir som vi sa: blodtrycket, nästa vecka, inget annat i portalen.”
  -> close
* [”Det gjorde du jättebra, och nu när du har berättat kommer allt att bli bra för dig.”] # q: promise
  ”Ja”, säger hon vänligt. # thinks: Så säger de när de vill bli av med en. # note: Det tröstar dig mer än henne. # better: ”Nej. Det blir som vi sa: blodtrycket, nästa vecka, inget annat i portalen.”
  -> close
* [”Nej. Det blir som vi sa: blodtrycket, nästa vecka, inget annat i portalen.”] # q: safety
  Hon räknar med: ”Blodtrycket. Nästa vecka. Inget annat.” # thinks: Tre saker. Tre saker kan jag bära. # note: Hon går med det ni kom överens om, och kan lita på det.
  -> close

=== close ===
Hon tar nycklarna med fotot från stolen. ”Då ses vi nästa vecka”, säger Noa. I trappan går hon redan fortare.
-> END

=== fact_phone ===
”Max har koden till min telefon, och inloggningen till portalen också.” # wrong: ”Min telefon är min egen sak.”
-> END

=== fact_debt ===
”Max betalade min behandling, och varje månad säger han en högre summa.” # wrong: ”Jag är inte skyldig Max något, det var en present.”
-> END

=== fact_hours ===
”Det ringer på dörren till klockan fem på morgonen, och det är jag som öppnar.” # wrong: ”Jag arbetar när jag har lust.”
-> END

=== fact_pay ===
”På fredagar ger Max mig femtio för veckan.” # wrong: ”Vi delar allt, hälften var.”
-> END

=== fact_ill ===
”När jag är sjuk och inte arbetar läggs dagen till summan.” # wrong: ”När jag är sjuk stannar jag i sängen.”
-> END

=== fact_papers ===
”Mitt pass ligger i Max låda, på grund av hyreskontraktet.” # wrong: ”Jag har mina papper någonstans i väskan.”
-> END

=== fact_family ===
”Max säger att det räcker med ett brev, så vet min mamma vad jag gör.” # wrong: ”Max skulle aldrig säga ett ord till min familj.”
-> END

=== fact_wish ===
”Jag vill sova tre nätter bakom en dörr som jag kan låsa.” # wrong: ”Jag tror att jag vill lämna Max, ja.”
-> END

=== fact_helper ===
”En kollega från förr har en soffa, och hon har frågat mig två gånger.” # wrong: ”Det finns ingen jag kan åka till.”
-> END
