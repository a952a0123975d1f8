-> evening

=== evening ===
# drawing: phone
Është vonë. Shikoni njoftime në telefon. Njëri ka fotografi si nga revista, pak fjalë, dhe një çmim shumë më poshtë se të tjerët. „Gjithçka e mundur, ditë e natë.”
* [Shkruani te numri] -> chat
* [Shikoni një tjetër] -> other

=== other ===
# drawing: window
Kjo ka faqen e saj. Shkruan çfarë bën dhe çfarë jo, kur punon, dhe sa kushton. „Pyetni më parë. Jo do të thotë jo.”
* [I shkruani asaj] -> ordinary
* [Ktheheni te më i lirë] -> chat

=== ordinary ===
# drawing: kettle
Ajo përgjigjet mëngjesin tjetër. Merreni vesh për atë që doni të dy. Për një gjë thotë jo, dhe kaq. E paguani. Ajo vetë e mbyll derën me çelës pas jush.
Shumë njerëz që shesin seks punojnë kështu. Duan klientë që dëgjojnë, dhe t’i lënë në qetësi.
* [Pas një jave, shihni përsëri njoftimin e lirë] -> chat
* [E lini historinë këtu] -> end

=== chat ===
# drawing: chat
# sign: other-person
Përgjigjja vjen menjëherë, në dy të natës. Quhet Mia, pastaj Lina. Nuk përgjigjet për atë që pyesni. Pyet vetëm kur vini.
* [Kërkoni të flisni në telefon] -> voice
* [Shkoni te adresa] -> stairs
* [Nuk shkruani më] -> think

=== voice ===
# drawing: phone
# sign: terms
Përgjigjet një burrë. Ajo nuk mund të flasë tani, thotë ai. Për pak më shumë mund të bëni çfarë doni. Ju jep një adresë pa emër në derë.
* [Shkoni atje] -> stairs
* [E mbyllni telefonin] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Një burrë rri në shkallë dhe i merr paratë. Pas një dere bie e bie një telefon. Është e mbyllur nga jashtë. Ai jua hap.
* [Ktheheni dhe ikni] -> street
* [Hyni brenda] -> room

=== room ===
# drawing: room
# sign: fear
Nuk është personi i fotografive. Ka një dyshek, një valixhe, rroba për një ditë. Nuk ju shikon ju. Shikon derën.
* [E pyesni si quhet dhe si është] -> answer
* [Kërkoni falje, dhe ikni] -> street
* [Rrini, keni paguar] -> stay

=== answer ===
# drawing: room
# sign: learned-story
„Jam njëzet e dy vjeç, më pëlqen këtu.” Tingëllon e mësuar përmendsh. Sa vjeç është vërtet? Kur thoni se mund të ikni tani, ajo merr frymë.
* [Ikni, pa zhurmë] -> street
* [I thoni se do ta nxirrni që andej] -> promise

=== promise ===
# drawing: door
Ajo tund kokën. Burri në shkallë ju ka dëgjuar. Çfarë i ndodh asaj kur të keni ikur?
Kush do të shpëtojë dikë vetëm mund ta bëjë më keq. Ata që mund të ndihmojnë e dinë si ta pyesin më parë atë.
* [Ikni, pa zhurmë] -> street

=== stay ===
# drawing: door
Ju keni paguar, por ajo nuk ka zgjedhur. Nga këtu mund të jetë krim: në shumë vende është krim të përdorësh një njeri për të cilin e di, ose duhet ta dish, se e detyrojnë. Nëse është nën tetëmbëdhjetë vjeç, merreni si krim kudo.
Mund të ndaleni në çdo çast, edhe tani.
* [Ndaleni, dhe ikni] -> street

=== think ===
# drawing: window
E lini telefonin. Nuk keni takuar askënd, e megjithatë dini diçka: një numër, një tekst, fotografi, një zë.
* [Bëni diçka me të] -> tell
* [E lini për nesër] -> night

=== street ===
# drawing: street
Jeni në rrugë. Zemra ju rreh. E dini adresën, orën, zërin, derën e mbyllur nga jashtë.
* [Dikush është në rrezik tani] -> call
* [E tregoni pa dhënë emrin] -> tell
* [E harroni] -> night

=== night ===
# drawing: night
Nuk ju zë gjumi. Ndoshta nuk ishte asgjë. Ndoshta sot vetëm ju e patë dhe mund ta thoni.
Askujt nuk i duhet që të jeni të sigurt. Ka njerëz që e kanë punë ta peshojnë.
* [E tregoni pa dhënë emrin] -> tell
* [E lini historinë këtu] -> end

=== call ===
# drawing: phone
112 dërgon njerëz që mund të hapin një derë. Telefonata nuk është anonime: e shohin numrin tuaj dhe mund të pyesin për emrin.
* [Po nëse nuk është aq urgjente?] -> tell
* [E lini historinë këtu] -> end

=== tell ===
# drawing: path
Shkruani çfarë keni parë: ku, kur, numrin, fjalët e njoftimit, çfarë nuk shkonte. Askush nuk pyet çfarë bënit atje. Merrni një kod, dhe mund të ktheheni t’i përgjigjeni një pyetjeje.
Kush e lexon e peshon bashkë me të tjerë. Nëse munden, e pyesin atë çfarë do. Nuk thyhet asnjë derë vetëm për një njoftim.
* [E lini historinë këtu] -> end

=== end ===
# drawing: kettle
Historia mbaron këtu. Mund të lexohet përsëri me zgjedhje të tjera.
-> END
