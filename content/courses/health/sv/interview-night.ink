// En akutmottagning klockan ett på natten. Mira, 26, har skadat handleden, och en man har kommit med henne. Påhittad.
# person: Mira
-> arrive

=== arrive ===
Mira håller sin vänstra handled mot kappan. Mannen bredvid henne svarar innan du har frågat något. ”Hon ramlade. Jag översätter åt henne.”
* [”Ska han stanna hos dig, eller ska han vänta utanför?”] # q: forced
  ”Han stannar”, säger hon genast. Hon ser ner i golvet. # thinks: Han lyssnar. Då finns det bara ett svar. # note: Inför honom kan hon inte säga nej: gör det till husets regel, så att hon slipper välja. # better: ”I det här rummet undersöker jag alla utan sällskap. Du kan vänta utanför.”
  -> chair
* [”I det här rummet undersöker jag alla utan sällskap. Kan du fylla i det här formuläret utanför, tack?”] # q: safety
  Mannen ser på formuläret, sedan på klockan. Han går. # thinks: Så det är en regel. Ingen kan säga att jag bad om det. # note: En regel för alla lägger skulden på ingen, och den måste vara sann.
  -> language
* [”Varför kan hon inte svara själv?”] # q: why
  ”Hon är blyg”, säger mannen och drar fram en stol. # thinks: Nu kommer han att säga att jag gjorde dem misstänksamma. # note: Det låter som en anklagelse, och hon får höra det senare. # better: ”I det här rummet undersöker jag alla utan sällskap. Du kan vänta utanför.”
  -> chair

=== chair ===
Mannen har satt sig bredvid henne. Telefonen ligger på hans knä med skärmen uppåt.
* [”Vi har mycket att göra i natt, så var snäll och gör det inte svårt för oss.”] # q: judging
  ”Jag hjälper bara till”, säger mannen. Till slut går han ut. I dörren vänder han sig om och ser på henne. # thinks: Nu är han arg. Han kommer att vara arg i bilen. # note: Det är patienten som senare får betala för ett vasst ord till den som är med. # better: ”Bilden av handen tas i rummet bredvid. Dit får bara patienter komma.”
  -> language
* [”Vem är du till henne?”] # q: direct
  ”Hennes kusin”, säger mannen. När handen ska tittas på i rummet bredvid stannar han kvar. # thinks: Förra veckan var jag hans fästmö. # note: Svaret säger dig lite. Det du först behöver är att vara ensam med henne.
  -> language
* [”Bilden av handen tas i rummet bredvid. Dit får bara patienter komma.”] # q: need
  ”Fem minuter”, säger mannen. Hon reser sig före dig. # thinks: En dörr som går att stänga, och han är på andra sidan. # note: Behandlingen ger dig ett skäl att vara ensam som inte behöver förklaras.
  -> language

=== language ===
Ni är ensamma. Under dörren syns mannens skor. Mira tittar på namnskylten på ditt bröst.
* [”Förstår du mig tillräckligt bra?”] # q: direct
  Hon nickar. # thinks: Hälften. Jag nickar åt allt. # note: En nick är inget svar: fråga vilket språk som är lättast.
  -> limits
* [”Utan tolk går det väl fortare?”] # q: leading # reveals: phone
  ”Ja”, säger hon. ”Fort är bra.” # thinks: Han räknar minuterna. Men de viktiga orden har jag inte. # note: Du ber om ett ja, så du får ett. # better: ”Vilket språk är lättast för dig? Jag kan ringa en tolk som arbetar för oss.”
  -> limits
* [”Jag heter Kim och är sjuksköterska här i natt. Vilket språk är lättast för dig? Jag kan ringa en tolk som arbetar för oss.”] # q: safety
  Hon säger namnet på ett språk, mycket lågt. ”Men ingen som känner folk här.” # thinks: Om rösten kommer från min stad vet de det i morgon. # note: Du säger vem du är, och tolken är från er sida.
  -> limits

=== limits ===
Nu har du tolken på telefon. Rösten kommer ur den lilla högtalaren. Mira håller ihop kappan med sin friska hand.
* [”Det du säger stannar hos dem som vårdar dig. Om ett liv eller ett barn är i fara kan jag behöva agera, och då säger jag det till dig först. Du kan hoppa över vilken fråga du vill.”] # q: safety
  Hon lyssnar till slutet. ”Hoppa över”, säger hon, som om hon provar ordet. # thinks: Det finns saker som måste sägas vidare, och jag får höra det före. Av honom har jag aldrig fått höra något före. # note: Gränserna kommer före frågorna, inte efter svaren.
  -> pain
* [”Du kan berätta allt för mig. Ingen får någonsin veta det.”] # q: promise
  Hon tittar på högtalaren. ”Alla hör”, säger hon. # thinks: Så sa de också i telefon, innan jag kom hit. # note: Det finns skyldigheter, journaler och domstolar, så det här kan du inte hålla. # better: ”Det du säger stannar hos dem som vårdar dig, utom när ett liv eller ett barn är i fara.”
  -> pain
* [”Har han sagt till dig vad du ska säga här?”] # q: leading # reveals: family
  ”Vad skulle han säga till mig?” frågar hon. # thinks: Hur vet du det? Kan alla se det? # note: Du säger din gissning till henne, och hon måste försvara sig mot den. # better: ”Du kan hoppa över vilken fråga du vill. Du väljer vad du berättar.”
  -> pain

=== pain ===
Hennes ansikte är grått under lampan. Hon försöker att inte röra handen.
* [”Ramlade du i trappan, eller i badrummet?”] # q: forced # reveals: door
  ”I trappan”, säger hon. # thinks: Trappan. Han sa trappan. Bra att den var en av de två. # note: Av två svar som du räcker henne tar hon det som hon har fått med sig. # better: ”Först smärtan. Resten kan vänta.”
  -> wrist
* [”Du borde ha kommit mycket tidigare med det här, då hade det gått fortare nu för oss alla.”] # q: judging
  ”Ja. Förlåt.” # thinks: Som om jag hade en bil. Som om jag hade en tisdag. # note: Det kostar förtroende, och det säger dig inget. # better: ”Det är bra att du är här nu.”
  -> wrist
* [”Först smärtan. Jag kan ge dig något för den nu. Och lite vatten?”] # q: need
  ”Vatten. Ja”, säger hon. ”Och för handen också.” # thinks: Ingen fråga. Bara en blick på handen. # note: Behoven före berättelsen: det är det du är där för.
  -> wrist

=== wrist ===
Du tvättar huden runt handleden. Bredvid den nya svullnaden finns ett äldre märke, redan gult.
* [”Vad vill du berätta om handen? Lite räcker.”] # q: open # reveals: hours
  Hon ser på handleden en stund. ”Det var sent”, säger hon. # thinks: Lite. Lite klarar jag. # note: Hon får välja var hon börjar, och hur långt hon går.
  -> cup
* [”Är det han som har gjort det här?”] # q: leading # reveals: family
  ”Jag ramlade.” # thinks: Säger jag ja ser han det på ditt ansikte när du öppnar dörren. # note: Frågan innehåller svaret, och hon ger det säkra. # better: ”Vad vill du berätta om handen? Lite räcker.”
  -> buzz
* [”Varför kom du inte när du fick det första?”] # q: why
  ”Jag vet inte.” # thinks: För att det inte var min tur att bestämma. # note: Varför låter som skuld. # better: ”Du är här nu. Det är bra.”
  -> buzz

=== buzz ===
Telefonen i hennes kappa börjar surra. Hon rycker till. Den slutar, och surrar igen.
* [”Det är han igen, eller hur?”] # q: leading # reveals: phone
  ”Det är bara telefonen”, säger hon. # thinks: Säg inte han. Väggen är tunn. # note: Du nämner en person som hon inte har nämnt. # better: ”Du kan svara eller låta den ringa. Båda går bra här.”
  -> sleep
* [”Du kan svara eller låta den ringa. Båda går bra här.”] # q: choice
  Hon skriver två ord med tummen och stoppar tillbaka den. ”Nu är det tyst.” # thinks: Om jag inte svarar kommer han in. Och här får jag bestämma det. # note: Hon vet bäst vad en tyst telefon skulle kosta henne.
  -> sleep
* [”Hur ofta ringer den på en dag?”] # q: direct # reveals: hours
  ”Ofta.” # thinks: Från klockan tolv till fyra på morgonen. Vem räknar? # note: Användbart, men det är tidigt för det.
  -> sleep

=== cup ===
Bredvid henne står en mugg vatten, och hon dricker med den friska handen. För första gången ser hon på dig. ”Folk frågar inte”, säger hon.
* [”Ingen borde behöva leva så.”] # q: judging
  Hon ställer ner muggen. ”Hur då?” # thinks: Nu är jag någon man tycker synd om. # note: Medlidande är också en dom, och hon har inte sagt något än om hur hon lever. # better: Upprepa hennes sista ord, och vänta.
  -> sleep
* [”Folk frågar inte.” Du upprepar det, och väntar.] # q: facilitator # reveals: debt
  ”På kvällen kommer de inte för att prata.” # thinks: Det var mer än jag ville säga. Och inget rasade. # note: Hennes egna ord, givna tillbaka, är en inbjudan.
  -> sleep
* [”Arbetar du här i närheten?”] # q: direct # reveals: hours
  ”Inte långt härifrån.” # thinks: Det som menas är: vad för arbete? # note: Du behöver det kanske en dag, men i natt är det mer för dig än för henne.
  -> sleep

=== sleep ===
Du sätter på skenan. Det tar några minuter, och inget måste sägas.
* [”Du bor väl där med några andra tjejer, antar jag?”] # q: leading # reveals: money
  ”Med människor”, säger hon. # thinks: Tjejer. Jag är tjugosex, jag har arbetat på bank. # note: En gissning om henne, och ett ord för henne som inte är hennes. # better: ”Hur är det där du sover?”
  -> control
* [”Är det tryggt för dig där du sover?”] # q: direct # reveals: door
  Hon lyfter ena axeln. ”Det är varmt.” # thinks: Tryggt är ett stort ord. # note: En kort fråga som nästa steg kräver: det räcker.
  -> control
* [”Hur är det där du sover?”] # q: open # reveals: door
  ”Ett rum. En madrass. Det är varmt.” # thinks: Jag kan börja med madrassen. Det är inte farligt. # note: Hon kan börja med det som är ofarligt.
  -> control

=== control ===
Hon rör fingrarna i skenan, ett efter ett, och tittar på dem.
* [”Varför stannar du hos honom?”] # q: why
  ”Var annars?” # thinks: Du har ett hem, så du tror att alla har det. # note: Nu ligger skulden på hennes sida av bordet. # better: ”Vi frågar alla patienter: bestämmer någon annan över dina pengar eller dina papper?”
  -> want
* [”Vi frågar alla patienter: bestämmer någon annan över dina pengar, dina papper eller vart du går?”] # q: direct # reveals: papers
  Hon rör sig inte. ”Alla patienter?” # thinks: Då är jag inte den enda. Och ingen har gett det ett namn. # note: Det frågar om kontroll, inte om sex, och det är likadant för alla.
  -> want
* [”Vem finns där, när du behöver något?”] # q: open # reveals: helper
  Hon måste tänka. ”Det beror på vad”, säger hon. # thinks: Behöver något. Så har ingen sagt det. # note: Det frågar efter styrka, inte bara efter skada.
  -> want
* [”Han tar dina pengar, eller hur?”] # q: leading # reveals: money
  ”Så enkelt är det inte.” # thinks: Om jag nickar är det i datorn. # note: Du har redan bestämt vad som har hänt. # better: ”Bestämmer någon annan över dina pengar?”
  -> want

=== want ===
Utanför frågar mannen i receptionen hur lång tid det tar. Mira hör det också.
* [”Vad skulle hjälpa dig mest i natt?”] # q: open # reveals: wish
  Hon ser på klockan över dörren. ”I natt”, säger hon. # thinks: Inte mitt liv. Bara i natt. Det kan jag svara på. # note: En liten fråga om vad hon vill, och en tid som hon kan se slutet på.
  -> offer
* [”Vill du ha hit polisen, eller vill du gå tillbaka med honom?”] # q: forced # reveals: wish
  Hon ser från dörren till dig. ”Vad vill du att jag ska säga?” # thinks: Två dörrar, och bakom båda står det en man med frågor. # note: Det finns fler än två vägar, och en av dem är att vänta. # better: ”Vad skulle hjälpa dig mest i natt?”
  -> offer
* [”Vi får ut dig därifrån i natt, det lovar jag. Du behöver inte gå tillbaka till den där mannen.”] # q: promise
  ”Nej”, säger hon. ”Snälla. Nej.” # thinks: Och i morgon? Han har min mammas adress. # note: Du vet inte om ni kan, och hon har inte bett om det. # better: ”Det här kan vi göra, det här kan vi inte göra, och du bestämmer.”
  -> offer

=== offer ===
”Och om jag går med honom nu?” frågar hon. ”Vad händer då?”
* [”Då kan vi tyvärr inte göra så mycket för dig.”] # q: judging
  ”Jag förstår”, säger hon. # thinks: Så det är priset. # note: Hjälp som hänger på ett svar är press. # better: ”Då går du, och du kan komma igen.”
  -> file
* [”Om du går med honom nu …” Du ger henne tid.] # q: facilitator # reveals: money
  ”Då är det som alltid.” # thinks: Ingen drar i mig. # note: Hon ställde en fråga som hon till hälften kan svara på själv.
  -> file
* [”Då går du, och du kan komma igen. Jag kan ringa vår kurator, fråga efter en säng eller ge dig ett nummer. Eller inget av det.”] # q: choice
  Hon räknar det på fingrarna i skenan. ”Numret”, säger hon. ”Inte sängen. Inte i dag.” # thinks: Inget var en av sakerna. Då kan jag ta en. # note: Inget är också ett verkligt val, och då blir de andra det också.
  -> file
* [”Ingenting kan hända dig så länge du är här.”] # q: promise
  ”Och efteråt?” # thinks: Jag är aldrig här. Jag är här i en timme. # note: Du kan säga det som är sant om den här timmen, och inget mer. # better: ”Då går du, och du kan komma igen. Det här kan vi göra.”
  -> file

=== file ===
Journalen är öppen på skärmen. Hon tittar på den från sidan.
* [”Är du verkligen säker på att du ramlade?”] # q: repeat
  ”Jag ramlade”, säger hon, lite högre. # thinks: Jag har sagt det. Nu måste jag säga det för alltid. # note: En fråga som kommer två gånger säger henne att det första svaret var fel. # better: ”Jag skriver: handen skadad i natt. Är det rätt för dig?”
  -> again
* [”Jag skriver det som handen behöver. Det äldre märket kan jag skriva eller hoppa över. En domstol kan begära ut journalen, och den som har din inloggning kan läsa den.”] # q: choice
  ”Skriv det inte. I dag.” Hon tänker. ”Kan du skriva det senare?” # thinks: Det som står där är mitt. # note: Hon vet vem som kan läsa det, och det är hon som bestämmer.
  -> again
* [”Jag tar bara en bild till journalen, är det okej?”] # q: leading # reveals: papers
  ”Okej.” Hon drar upp ärmen. # thinks: Vart går den, den bilden? Till vem? # note: Okej är inget samtycke när hon inte vet vem som kan se den. # better: ”En bild kan hjälpa senare. Den stannar i journalen, och en domstol kan begära ut den. Vill du det?”
  -> again

=== again ===
Skenan är klar. Ni har kanske två minuter till.
* [”Ta den här broschyren från stödlinjen, där står allt. Eller är det bättre om jag ringer hem till dig i morgon?”] # q: forced # reveals: phone
  ”Nej”, säger hon. ”Inte hem. Inget i väskan.” # thinks: Han tömmer väskan varje kväll. Det är välment. # note: En broschyr som hittas är en fara: fråga först vad som är tryggt. # better: ”Skenan måste tittas på igen. När skulle det passa dig?”
  -> leave
* [”Vilket nummer når jag dig på?”] # q: direct # reveals: phone
  ”Helst inte på telefon.” # thinks: Det är han som svarar. # note: Fråga först vem mer som svarar.
  -> leave
* [”Skenan måste tittas på igen, och då kommer du in ensam, som i dag. När passar det dig?”] # q: choice
  ”På torsdag”, säger hon efter en stund. ”På morgonen sover han.” # thinks: Ett skäl som sitter på min hand, vitt, så att alla kan se det. # note: Ett medicinskt skäl för henne tillbaka och kräver ingen hemlighet.
  -> leave

=== leave ===
Du öppnar dörren. Mannen står där. ”Klart?”
* [”Du skulle kunna ta bättre hand om henne.”] # q: judging
  Mannen ler. ”Jag gör inget annat”, säger han. # thinks: Hela vägen hem kommer han att fråga vad jag har sagt. # note: Det känns bra för dig, och hon är ensam med det efteråt. # better: ”Klart. Handen behöver vila, och vi tittar på den igen här.”
  -> close
* [”Klart. Handen behöver vila i en vecka, och på torsdag tittar vi på den igen.”] # q: need
  Mannen tar henne under armen, den utan skena. # thinks: En veckas vila. Det är vården som har sagt det, inte jag. # note: Ett vanligt slut skyddar henne, och vilan är ordinerad av dig, inte av henne.
  -> close
* [”Var inte rädd”, säger du lågt till henne. ”Nu vet vi, och vi tar hand om allt.”] # q: promise
  ”Vad sa de till dig?” frågar mannen. # thinks: Rädd. Nu behöver jag en historia till det ordet. # note: Du kan inte ta hand om allt, och du lämnar henne med ett ord att förklara. # better: ”Då ses vi på torsdag.”
  -> close

=== close ===
Mira håller lappen med tiden i sin friska hand. ”Torsdag”, säger hon. Hon säger det till dig.
-> END

=== fact_debt ===
”Jag är skyldig för resan, och varje vecka läggs hyran till.” # wrong: ”Jag är inte skyldig någon något.”
-> END

=== fact_papers ===
”Mitt pass är hos honom, för att det inte ska komma bort, säger han.” # wrong: ”Mitt pass ligger i mitt rum, tror jag.”
-> END

=== fact_money ===
”Han tar pengarna på kvällen och skriver upp dem i en bok.” # wrong: ”Han har aldrig rört mina pengar.”
-> END

=== fact_door ===
”Det finns en nyckel till lägenheten, och jag har den inte.” # wrong: ”Jag går ut när jag vill.”
-> END

=== fact_phone ===
”Han läser min telefon på natten.” # wrong: ”Ingen tittar i min telefon.”
-> END

=== fact_family ===
”Han har varit hemma hos min mamma, och han pratar ofta om det.” # wrong: ”Han är snäll mot min familj.”
-> END

=== fact_hours ===
”Det finns ingen ledig dag, inte ens med feber.” # wrong: ”Jag väljer mina dagar själv.”
-> END

=== fact_wish ===
”Jag vill att handen ska läka, och en natts sömn.” # wrong: ”Jag vill gå till polisen, om du vill det.”
-> END

=== fact_helper ===
”På andra våningen bor en kvinna som ger mig soppa.” # wrong: ”Jag har ingen alls.”
-> END
