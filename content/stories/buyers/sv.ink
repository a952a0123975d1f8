// En berättelse för människor som betalar för sex. Platser, saker och val: aldrig kroppen, ingen skam, inget hot.
-> evening

=== evening ===
# drawing: phone
Det är sent. Du tittar på annonser i telefonen. En har bilder som ur en tidning, få ord, och ett pris långt under de andra. ”Allt är möjligt, dag och natt.”
* [Skriv till numret] -> chat
* [Titta på en annan] -> other

=== other ===
# drawing: window
Hon här har en egen sida. Hon skriver vad hon gör och vad hon inte gör, när hon arbetar och vad det kostar. ”Fråga först. Nej betyder nej.”
* [Skriv till henne] -> ordinary
* [Gå tillbaka till den billiga] -> chat

=== ordinary ===
# drawing: kettle
Hon svarar nästa morgon. Ni kommer överens om vad ni båda vill. Hon säger nej till en sak, och så är det med det. Du betalar henne. Hon låser själv dörren efter dig.
Många som säljer sex arbetar så här. De vill ha kunder som lyssnar, och bli lämnade i fred.
* [En vecka senare ser du den billiga annonsen igen] -> chat
* [Sluta läsa här] -> end

=== chat ===
# drawing: chat
# sign: other-person
Svaret kommer genast, klockan två på natten. Den som svarar kallar sig Mia, sedan Lina. Det du frågar får du inget svar på. Frågan är bara när du kommer.
* [Be att få prata i telefon] -> voice
* [Gå till adressen] -> stairs
* [Sluta skriva] -> think

=== voice ===
# drawing: phone
# sign: terms
En man svarar. Hon kan inte prata nu, säger han. För lite mer får du göra vad du vill. Han ger dig en adress utan namn på dörren.
* [Gå dit] -> stairs
* [Lägg på] -> think

=== stairs ===
# drawing: stairs
# sign: watches
En man står i trappan och tar pengarna. Bakom en dörr ringer och ringer en telefon. Dörren är låst utifrån. Han öppnar den för dig.
* [Vänd om och gå] -> street
* [Gå in] -> room

=== room ===
# drawing: room
# sign: fear
Det är inte personen på bilderna. Där finns en madrass, en resväska, kläder för en dag. Hon ser inte på dig. Hon ser på dörren.
* [Fråga vad hon heter och hur hon mår] -> answer
* [Säg förlåt, och gå] -> street
* [Stanna, du har betalat] -> stay

=== answer ===
# drawing: room
# sign: learned-story
”Jag är tjugotvå, jag trivs här.” Det låter utantill. Hur gammal är hon egentligen? När du säger att du kan gå nu andas hon ut.
* [Gå, tyst] -> street
* [Säg till henne att du ska få ut henne] -> promise

=== promise ===
# drawing: door
Hon skakar på huvudet. Mannen i trappan har hört dig. Vad händer med henne när du är borta?
Den som vill rädda någon på egen hand kan göra det värre. De som kan hjälpa vet hur de först frågar henne.
* [Gå, tyst] -> street

=== stay ===
# drawing: door
Du har betalat, men hon har inte valt. Härifrån kan det vara ett brott: i många länder är det ett brott att utnyttja en person som man vet, eller borde veta, är tvingad. Om hon är under arton, räkna med att det är ett brott överallt.
Du kan sluta när som helst, också nu.
* [Sluta, och gå] -> street

=== think ===
# drawing: window
Du lägger undan telefonen. Du har inte träffat någon, och ändå vet du något: ett nummer, en text, bilder, en röst.
* [Gör något med det] -> tell
* [Sov på saken] -> night

=== street ===
# drawing: street
Du står på gatan. Hjärtat slår. Du vet adressen, tiden, rösten, dörren som var låst utifrån.
* [Någon är i fara nu] -> call
* [Berätta utan att säga ditt namn] -> tell
* [Glöm det] -> night

=== night ===
# drawing: night
Du ligger vaken. Kanske var det inget. Kanske var du den enda i dag som såg det och kan säga det.
Ingen kräver att du är säker. Det finns människor som har till arbete att bedöma det.
* [Berätta utan att säga ditt namn] -> tell
* [Sluta läsa här] -> end

=== call ===
# drawing: phone
112 skickar människor som kan öppna en dörr. Samtalet är inte anonymt: de ser ditt nummer och kan fråga vad du heter.
* [Och om det inte är så bråttom?] -> tell
* [Sluta läsa här] -> end

=== tell ===
# drawing: path
Du skriver vad du såg: var, när, numret, orden i annonsen, vad som inte stämde. Ingen frågar vad du gjorde där. Du får en kod, och kan komma tillbaka och svara på en fråga.
Den som läser väger det med andra. Om de kan frågar de henne vad hon vill. Ingen dörr slås in bara för en annons.
* [Sluta läsa här] -> end

=== end ===
# drawing: kettle
Berättelsen slutar här. Den går att läsa igen med andra val.
-> END
