// Patrol policji pod drzwiami mieszkania, wezwany z powodu hałasu. Mara, 24 lata. Postać zmyślona.
# person: Mara
-> arrive

=== arrive ===
Uchyla drzwi na szerokość dłoni, łańcuch nadal założony. Jest druga po południu. Patrzy obok Ciebie, w dół schodów.
* [„Dlaczego tak długo pani nie otwierała?”] # q: why
  „Spałam.” Naciąga rękaw na dłoń. # thinks: Już zrobiłam coś źle. A tylko szukałam butów. # note: „Dlaczego” w drzwiach brzmi jak zarzut, a rozmowa zaczyna się od tłumaczenia się. # better: „Dzień dobry. Mam na imię Kim, jestem z policji. Ktoś z sąsiadów zgłosił hałas. Czy to zły moment?”
  -> cold
* [„Dzień dobry. Mam na imię Kim, jestem z policji. Ktoś z sąsiadów zgłosił hałas. Nie chodzi o panią ani o to, jak pani zarabia. Czy to zły moment?”] # q: safety
  „Hałas?” – mówi. „Był hałas, tak. Teraz jest cicho.” # thinks: Hałas. Tylko hałas. I pyta, czy to zły moment. Nikt o to nie pyta. # note: Mówisz, kim jesteś i po co tu jesteś, i mówisz tylko prawdę.
  -> where
* [„Policja. Czy jest tam pani sama?”] # q: direct
  „Nikogo nie ma. Wyszli.” # thinks: Jeśli powiem, że sama, to dobrze czy źle? Kogo szukają? # note: Może trzeba to wiedzieć, ale jako pierwsze zdanie to straszy. # better: „Mam na imię Kim, jestem z policji. Chodzi o hałas. Czy to zły moment?”
  -> where

=== cold ===
Szpara robi się węższa. Widzisz jedno oko i łańcuch.
* [„Przepraszam, to był zły początek. Mam na imię Kim, jestem z policji. Chodzi o hałas w tym domu, o nic więcej.”] # q: safety
  Drzwi zatrzymują się. „Hałas” – mówi. # thinks: Ktoś z policji mówi przepraszam. Nie wiedziałam, że to możliwe. # note: Zły początek można naprawić. Przeprosiny nic nie kosztują.
  -> where
* [„Ktoś tam kazał pani z nami nie rozmawiać, prawda? Może pani to powiedzieć, znam takie przypadki.”] # q: leading
  „Nie. Nikt mi nie kazał.” # thinks: Skąd to wiedzą? Co jeszcze wiedzą? # note: Pytanie, w którym jest już odpowiedź, dostaje odpowiedź bezpieczną. # better: „Możemy też porozmawiać innym razem. Jak pani woli?”
  -> where
* [„Mogę wrócić jutro albo porozmawiamy teraz, dwie minuty. Jak pani woli?”] # q: choice
  Zastanawia się. „Teraz. Dwie minuty.” # thinks: Dwie minuty umiem wytłumaczyć. Jutro on tu będzie. # note: Prawdziwy wybór oddaje jej trochę kontroli.
  -> where

=== where ===
„Dwie minuty” – szepcze. Łańcucha nie zdjęła.
* [„Jak to wygląda. Jak można tak mieszkać? Nawet lampy nie ma, i ile was tam śpi?”] # q: judging
  „Jest czysto” – mówi. „Ja sprzątam.” # thinks: Tę podłogę myłam o szóstej rano. # note: Słyszy, co myślisz o jej domu, a więc i o niej. # better: „Czy tu dobrze się rozmawia, czy lepiej gdzie indziej?”
  -> can_hear
* [„Proszę otworzyć, wtedy zobaczymy.”] # q: direct
  Unosi rękę do łańcucha i tak ją zostawia. # thinks: Jeśli otworzę, wejdą. Jeśli nie otworzę, też wejdą. # note: Brzmi jak rozkaz. Ona nie wie, czy wolno odmówić. # better: „Nie musi pani otwierać. Możemy rozmawiać tutaj albo przy oknie.”
  -> can_hear
* [„Nie musi mnie pani wpuszczać. Możemy rozmawiać tutaj, przy oknie na końcu korytarza albo na podwórzu. Pani wybiera.”] # q: choice
  Zdejmuje łańcuch. „Przy oknie. Nie w środku.” # thinks: Z okna widzę ulicę. Zobaczę samochód, jak podjedzie. # note: Ona najlepiej wie, gdzie jest bezpiecznie.
  -> window

=== can_hear ===
Mówi tak cicho, że trzeba się pochylić. Gdzieś na dole trzaskają drzwi, a ona urywa w pół słowa.
* [„Czy ktoś nas tu słyszy albo widzi, że rozmawiamy?”] # q: safety
  „Ten z dołu. On wszystko powtarza.” Pokazuje okno na końcu korytarza. # thinks: Dobrze, że pyta. Ten z dołu dostaje papierosy za powtarzanie. # note: Bezpieczeństwo jest przed każdym innym pytaniem.
  -> need
* [„Proszę się nie bać. Póki tu jestem, nic się pani nie stanie.”] # q: promise
  „To potrwa dziesięć minut” – mówi. # thinks: A wieczorem? A w niedzielę? # note: Tego nie możesz dotrzymać i ona to wie. # better: „Czy ktoś nas tu słyszy?”
  -> need
* [„A zrobiła pani coś, czego trzeba się bać?”] # q: judging
  „Nie.” Bardzo szybko. # thinks: No właśnie. To ja jestem winna. # note: Teraz jest podejrzaną na własnym korytarzu. # better: „Czy ktoś nas tu słyszy albo widzi, że rozmawiamy?”
  -> need

=== window ===
Staje przy oknie tak, żeby widzieć ulicę. Przeszła boso po zimnych płytkach i trzyma się za brzuch.
* [„Ciągle patrzy pani w dół. Czeka pani na niego, prawda, i on nie może nas zobaczyć?”] # q: leading
  „Tylko patrzę.” Odwraca się od szyby. # thinks: Na niego. Mają już o mnie jakąś historię. # note: Widzisz coś prawdziwego, a potem mówisz jej, co to znaczy. # better: „Proszę powiedzieć, gdy zechce pani skończyć. W każdej chwili może pani wrócić do środka.”
  -> need
* [„Jeśli ktoś przyjdzie i zechce pani skończyć, proszę po prostu wejść do środka. Powiem, że chodziło o hałas.”] # q: safety
  Kiwa głową dwa razy. „Hałas. Tak.” # thinks: Teraz mówimy to samo. To jest warte więcej niż obietnica. # note: Wspólny powód, prawdziwy i niewinny, chroni ją potem.
  -> need
* [„Kto jeszcze tu mieszka?”] # q: direct
  „Kilka kobiet. To się zmienia.” # thinks: Zmienia się. W zeszłym tygodniu były cztery. # note: Dobre pytanie, ale za wczesne, i o innych. # better: „Czy możemy tu chwilę postać?”
  -> need

=== need ===
Jest blada. Opiera się o ścianę, a ręka znów wędruje do brzucha.
* [„Okropnie pani wygląda. Brała pani coś? Nie po to tu jestem, chcę tylko wiedzieć.”] # q: judging
  „Nic nie biorę.” Prostuje się. # thinks: Jestem zmęczona, a oni myślą o narkotykach. Zawsze o narkotykach. # note: To miała być troska, a brzmi jak wyrok. # better: „Trzyma się pani za brzuch. Potrzebny lekarz albo coś do picia?”
  -> words
* [„Trzyma się pani za brzuch. Czy potrzebny jest lekarz? Mam wodę.”] # q: need
  Bierze butelkę i wypija połowę. „Nie do szpitala. Ale boli od poniedziałku.” # thinks: To widać. Inni też widzą i nic nie mówią. # note: Najpierw to, czego potrzebuje. Opowieść potem.
  -> words
* [„Wszystko w porządku?”] # q: direct
  „W porządku” – mówi. # thinks: A co się mówi, gdy ktoś o to pyta? # note: Prawie każdy mówi tu „tak”. Nazwij to, co widzisz, i coś zaproponuj. # better: „Trzyma się pani za brzuch. Czy potrzebny jest lekarz?”
  -> words
* [„Co by pani teraz najbardziej pomogło, w tej minucie?”] # q: need
  „Usiąść. I woda, jeśli jest.” Siada na schodku. # thinks: W tej minucie. Za tę minutę umiem odpowiedzieć. # note: Małe pytanie, na które może odpowiedzieć.
  -> words

=== words ===
Szuka słowa, poddaje się i rysuje coś w powietrzu. Macie tylko kilka wspólnych słów.
* [„Przez mój telefon może tłumaczyć pewna kobieta. Nie jest stąd i nikogo tu nie zna. Może pani jej odmówić, może też pani poprosić o mężczyznę.”] # q: choice
  „Kobieta. Ale bez mojego nazwiska.” # thinks: Nie stąd. Nie chcę, żeby w domu się dowiedzieli. # note: Tłumaczka z innego miejsca, i wolno jej odmówić.
  -> limits
* [„Pani sąsiad mówi w pani języku. Poprosimy go na górę i to zostanie między nami, obiecuję.”] # q: promise
  „Nie! Tylko nie on.” Już stoi. # thinks: Ten z dołu? To mogę od razu iść z tym do samochodu. # note: Nie wiesz, z kim ten sąsiad się przyjaźni, więc nie możesz tego obiecać. # better: „Mogę zadzwonić po tłumacza, który nikogo tu nie zna. Chce pani?”
  -> limits
* [„Proste pytanie, tak czy nie: rozumie mnie pani?”] # q: forced
  „Tak.” # thinks: Połowę. Ale „nie” mogłoby ich rozzłościć. # note: Prawie każdy mówi tu „tak”. # better: „Czy zadzwonić po tłumacza? Może pani odmówić.”
  -> limits
* [„Proszę się nie spieszyć. Może mi to pani też pokazać.”] # q: facilitator
  Rysuje w powietrzu klucz, potem zegar. Potem ręce jej opadają. # thinks: Czeka. I nie patrzy na zegarek. # note: Czekanie to praca, i pomaga.
  -> limits

=== limits ===
Wskazuje głową Twój notes. „To, co się tu pisze, dokąd to idzie?”
* [„Donikąd. Nic, co pani powie, nie wyjdzie z tego korytarza, obiecuję.”] # q: promise
  Długo patrzy na notes. # thinks: To po co go trzymać w ręce? # note: Tej obietnicy nie dotrzymasz, a w dniu, kiedy pęknie, ona będzie sama. # better: „Zapisuję hałas. W niektórych sprawach muszę działać. Powiem pani, w jakich, zanim pani cokolwiek mi powie.”
  -> day
* [„Na razie piszę: hałas, rozmowa, teraz cicho. Jeśli zagrożone jest życie, jeśli chodzi o dziecko albo jeśli powie mi pani o ciężkim przestępstwie, być może muszę działać. Pani wybiera, co powiedzieć, i nie musi pani mówić nic.”] # q: safety
  „Czyli muszę myśleć przedtem.” Prawie się uśmiecha. # thinks: Przynajmniej mówi to przed, a nie po. # note: Mówisz, w czym musisz działać, zanim ona zacznie. Mów to, co jest prawdą w Twoim kraju.
  -> day
* [„Tym proszę się nie martwić. A co, jest coś, czego nie mogę wiedzieć?”] # q: leading
  „Nie. Nic.” # thinks: Czyli jednak dokądś idzie. # note: Nie odpowiadasz i obracasz jej pytanie przeciwko niej. # better: „Dobre pytanie. Powiem, co muszę z tym zrobić.”
  -> day

=== day ===
Siedzicie na schodach, ona dwa stopnie wyżej. Jest cicho. Podciąga kolana pod brodę.
* [„Jeśli pani chce, proszę opowiedzieć, jak tu wygląda pani zwykły dzień.”] # q: open # reveals: hours
  „Dzień” – mówi, jakby to było obce słowo. Zastanawia się. # thinks: O dzień nikt jeszcze nie pytał. Pytają o mężczyzn. # note: Otwarte pytanie o życie, nie o seks. Ona decyduje, co w nim jest.
  -> money
* [„Musi tu pani pracować cały dzień i całą noc, tak?”] # q: leading # reveals: hours
  Kładzie brodę na kolanach i nie patrzy na Ciebie. # thinks: Chcą pewnej odpowiedzi. Po której mnie puszczą? # note: Jeśli teraz powie „tak”, nikt nie wie, czy to jej odpowiedź, czy Twoja. # better: „Jak tu wygląda pani zwykły dzień?”
  -> money
* [„Jest tu pani z własnej woli czy ktoś panią do tego zmusił?”] # q: forced # reveals: door
  „Przyjechałam tu. Autobusem.” Rozciera stopy. # thinks: Przyjechać chciałam. Tego nie chciałam. Na to nie ma kratki. # note: Dla wielu osób ani jedno, ani drugie nie jest prawdą. # better: „Kto decyduje, kiedy pani wychodzi i kiedy pani pracuje?”
  -> money

=== money ===
Na klatce gaśnie światło. Ona się nie rusza. „Tak jest lepiej” – mówi.
* [„Słucham pani.”] # q: facilitator # reveals: pay
  W ciemności jej głos jest pewniejszy. # thinks: Po ciemku mogę udawać, że mówię do siebie. # note: Dwa słowa, a potem czekasz. Ona mówi dalej, kiedy chce.
  -> phone
* [„Czy ktoś decyduje za panią o pracy, pieniądzach, dokumentach albo o tym, dokąd pani idzie?”] # q: open # reveals: debt
  „Decyduje” – powtarza. Liczy coś na palcach. # thinks: Pieniądze. Dokumenty. Dokąd idę. Wie, co jest ważne. # note: Pytaj o kontrolę, nie o seks.
  -> phone
* [„Dlaczego po prostu nie zatrzyma pani pieniędzy i nie odejdzie?”] # q: why
  „Po prostu” – mówi. # thinks: Po prostu odejść. W jakich butach? # note: To mówi, że sama jest winna, że jeszcze tu jest. # better: „Robiła pani to, co trzeba było, żeby to przetrwać. Co teraz dałoby pani poczucie bezpieczeństwa?”
  -> phone
* [„Ktoś zabiera pani wszystkie pieniądze, zgadza się?”] # q: leading # reveals: pay
  „Pieniądze” – mówi i wzrusza ramionami. # thinks: Wszystkie? Nie wszystkie. Jeśli powiem, że nie wszystkie, to jakby nic. # note: Słowo „wszystkie” jest Twoje. # better: „Jak tu jest z pieniędzmi?”
  -> phone

=== phone ===
W kieszeni dzwoni jej telefon. Nie odbiera, liczy, dzwonek milknie. I od razu dzwoni znowu.
* [„Proszę nie odbierać. Proszę mi dać telefon, porozmawiam z nim i da pani spokój.”] # q: promise
  „Nie, proszę, nie.” Trzyma telefon obiema rękami. # thinks: Wtedy będzie wiedział, że była tu policja, a tłumaczyć się będę sama. # note: Ty zdecydujesz, a zapłaci ona. # better: „Proszę robić to, co dla pani bezpieczne. Czy mam odejść, gdy pani odbierze?”
  -> after_call
* [„Proszę robić to, co najbezpieczniejsze. Czy mam zejść kilka stopni, żeby nikt mnie nie słyszał?”] # q: choice
  Kiwa głową, odbiera i mówi trzy krótkie słowa. Stoisz pół piętra niżej. # thinks: Odchodzi, nie trzeba prosić. Jak normalny człowiek. # note: Ona wie, kto dzwoni. Idź za nią.
  -> after_call
* [„Kto do pani ciągle dzwoni?”] # q: direct # reveals: phone
  Obraca ekran do ściany. # thinks: Jeśli powiem imię, to będzie coś, co ma imię. # note: Chcesz to wiedzieć. Ona musi najpierw przetrwać następną minutę. # better: „Musi pani odebrać? Mogę poczekać na dole.”
  -> who

=== after_call ===
Kładzie telefon na schodku, ekranem w dół. „Piętnaście minut” – mówi.
* [„Czy coś panią niepokoi w tym telefonie?”] # q: open # reveals: phone
  Odsuwa go trochę palcem stopy. # thinks: Patrzy na niego tak jak ja. Jak na psa, który gryzie. # note: Otwarte, krótkie i o tym, co leży przed wami.
  -> family
* [„On panią śledzi, oni wszyscy tak robią. Wgrywają program, kiedy człowiek śpi.”] # q: leading # reveals: phone
  „Wszyscy?” – pyta. # thinks: To znaczy, że to normalne? Czy jestem głupia, że nic nie widziałam? # note: Może tak jest, ale to Twoja wiedza, a nie jej opowieść. # better: „Co się dzieje, gdy pani nie odbiera?”
  -> family
* [„Piętnaście minut. To mamy dziesięć, a pięć tylko dla pani. Wykorzystamy je?”] # q: facilitator
  „Dziesięć” – mówi. „Dobrze.” # thinks: Liczymy razem. # note: Jej granica czasu jest dla Ciebie ważna, więc ją powtarzasz.
  -> family

=== who ===
„Piętnaście minut” – mówi do ściany.
* [„Przepraszam, za szybko. Czy może tu pani bezpiecznie być przez te piętnaście minut?”] # q: safety
  „Dziesięć jest bezpieczne.” Znów opiera się o ścianę. # thinks: Cofa pytanie. To coś nowego. # note: Z powrotem do bezpieczeństwa. Imię może poczekać, może na zawsze.
  -> family
* [„Pytanie było: kto to jest.”] # q: repeat
  „Znajomy.” Jej twarz się zamyka. # thinks: Znajomy. Zawsze tak mówię. # note: Powtarzasz pytanie, na które nie odpowiedziała. To znaczy, że „nie” się nie liczy. # better: „Nie musi pani mówić. Czy przez te kilka minut nic pani nie grozi?”
  -> family
* [„Mówi pani: piętnaście minut.”] # q: facilitator # reveals: hours
  „Jak mnie dłużej nie ma, to są pytania.” # thinks: Powiedziałam to, choć nie chciałam. Łatwo poszło. # note: Jej własne słowa, oddane jej, zapraszają, żeby mówić dalej.
  -> family

=== family ===
Na odwrocie telefonu jest przyklejone małe zdjęcie. Starsza kobieta w ogrodzie. Zakrywa ją kciukiem.
* [„Czy rodzina wie, co pani tu robi?”] # q: judging
  Chowa telefon do kieszeni. # thinks: Zaczyna się. Co pani tu robi. # note: Dla wielu osób to groźba, nawet jeśli nie masz tego na myśli. # better: „Ktoś dla pani ważny?”
  -> wants
* [„Ktoś dla pani ważny.”] # q: facilitator # reveals: family
  „Moja mama. To jej fasola.” Przez chwilę patrzy na ten ogród. # thinks: Nie pyta, czy mama wie. Tylko patrzy. # note: Nazywasz to, co widzisz, i o nic nie pytasz.
  -> wants
* [„Czy on groził pani rodzinie, tak czy nie?”] # q: forced # reveals: family
  Nabiera powietrza i wstrzymuje oddech. # thinks: Jeśli powiem „tak”, wyślą kogoś do jej domu. # note: Dla niej i „tak”, i „nie” są niebezpieczne. # better: „Czy jest ktoś, o kogo się pani martwi?”
  -> wants
* [„Czy jest ktoś, o kogo się pani martwi?”] # q: open # reveals: family
  Jej kciuk przesuwa się z twarzy na płot i z powrotem. # thinks: O nią. Tylko o nią. # note: Może odpowiedzieć imieniem, skinieniem głowy albo wcale.
  -> wants

=== wants ===
„A teraz?” – pyta. „Co teraz będzie?”
* [„Teraz pójdzie pani z nami i złoży zeznanie, a potem zajmiemy się wszystkim.”] # q: promise
  Kręci głową, zanim kończysz. # thinks: Czyli to handel. Moja historia, a potem może coś. # note: Pomoc nie może zależeć od zeznania, a Ty nie wiesz, co inni zrobią. # better: „Jeśli będę musieć coś zrobić, najpierw powiem to pani. A czego pani by chciała?”
  -> offer
* [„Jeśli będę musieć coś zrobić, najpierw powiem to pani, i dziś nigdzie pani nie zabieram wbrew pani woli. Czego by pani chciała, gdyby mogła pani wybrać?”] # q: open # reveals: wants
  Pierwszy raz patrzy na Ciebie. # thinks: Gdybym mogła wybrać. Muszę tego szukać, tak dawno to było. # note: Najpierw odpowiadasz, potem pytasz, czego chce.
  -> offer
* [„Na pewno chce się pani stąd wyrwać?”] # q: leading # reveals: wants
  „Wyrwać” – mówi. # thinks: Wyrwać się dokąd? # note: To życzenie może być prawdziwe, ale mówisz je Ty. # better: „Czego by pani chciała, gdyby mogła pani wybrać?”
  -> offer
* [„O dużej części tego decyduje pani. Czy jest tu ktoś, kto jest dla pani dobry?”] # q: open # reveals: helps
  Zastanawia się i ramiona trochę jej opadają. # thinks: Jedna. Jest jedna. # note: Kto już jej pomaga, należy do każdego planu.
  -> offer

=== offer ===
Z dołu słychać kroki. Nasłuchuje: dziecko, rower. Wypuszcza powietrze.
* [„Wyciągnę panią z tego. Od teraz jest pani bezpieczna.”] # q: promise
  Uśmiecha się do Ciebie, zmęczona i uprzejma. # thinks: Jeszcze ktoś, kto mnie dokądś zabiera. # note: Ratunek to obietnica, której nie dotrzymasz, a decyzję zabierasz jej. # better: „To mogę zrobić, tego nie mogę, a pani decyduje.”
  -> not_today
* [„Są ludzie, którzy nie są z policji. Mogą poszukać noclegu na dziś, lekarza, prawnika. Nie potrzebują od pani zawiadomienia. Dokumentów dziś pani nie załatwię. Pani decyduje.”] # q: choice
  „A jeśli nie chcę kończyć z pracą?” – pyta. „Wtedy też pani pomogą.” # thinks: Nocleg bez zawiadomienia. To sobie zapamiętam. # note: Co możesz, czego nie możesz, a decyduje ona.
  -> not_today
* [„Naprawdę powinna pani iść do lekarza i dawno trzeba było do nas zadzwonić.”] # q: judging
  „Tak” – mówi. „Powinnam.” # thinks: Powinnam, powinnam. Wszyscy wiedzą, co powinnam. # note: Propozycja znika za zarzutem. # better: „Mogę teraz zawieźć panią do lekarza albo dać numer. Czego pani chce?”
  -> not_today
* [„Lekarz może dziś obejrzeć pani brzuch. Tylko to, jeśli pani chce. Czy to by było dobre?”] # q: need
  „Dziś nie mogę. Ale to by było dobre.” # thinks: Jeszcze pamięta o moim brzuchu. # note: Wracasz do tego, czego ona potrzebuje.
  -> not_today

=== not_today ===
„Nie dziś” – mówi. „Dziś nie.”
* [„Jeśli pani nic nie powie, nie mogę pani pomóc.”] # q: judging
  „To trudno.” # thinks: Wiedziałam, że to ma cenę. # note: To nieprawda i karzesz ją za „nie”. # better: „Nie dziś to nie dziś. Jak mogłaby pani kogoś znaleźć, gdyby zmieniła pani zdanie?”
  -> reach
* [„Jest pani całkiem pewna? Proszę to jeszcze przemyśleć.”] # q: repeat
  „Przemyślałam to.” # thinks: Codziennie, każdego dnia. # note: Powiedziała „nie”. Pytać znowu to naciskać. # better: „W porządku. W każdej chwili może pani zmienić zdanie.”
  -> reach
* [„W porządku. W każdej chwili może pani zmienić zdanie, bez podawania powodu. Czy dziś w nocy będzie pani bezpieczna?”] # q: safety
  „Dziś jest zwykła noc.” # thinks: Przyjmuje moje „nie”. To może kiedyś dam „tak”. # note: „Nie” dzisiaj to „nie” dzisiaj. I pytasz o tę noc.
  -> reach
* [„Nie dziś.”] # q: facilitator
  „Może innego dnia.” Mówi to do zdjęcia na telefonie. # thinks: Mówi to jak termin, a nie jak błąd. # note: Powtarzasz jej słowa i nic w nich nie zmieniasz.
  -> reach

=== reach ===
Zostało sześć minut. Masz w ręce kartkę z numerem.
* [„Proszę mi dać numer, jutro do pani zadzwonię.”] # q: direct
  Podaje numer, za szybko. Ostatnie cyfry brzmią jak zmyślone. # thinks: Jak zadzwoni, odbierze on. # note: Telefon pod pilnowany numer może jej zaszkodzić. # better: „Czy jest bezpieczny sposób, żeby się z panią skontaktować, czy woli pani odezwać się do nas?”
  -> last
* [„Ten numer jest na zwykłej kartce, wygląda jak ze sklepu. Odbiera kobieta, ma na imię Ruth. Weźmie ją pani czy woli pani nauczyć się numeru na pamięć?”] # q: choice
  „Na pamięć.” Czyta trzy razy, poruszając ustami. # thinks: Kartkę można znaleźć. Głowy nikt mi nie przeszuka. # note: Ona wybiera sposób, który jest dla niej bezpieczny.
  -> last
* [„Zadzwoni pani, prawda? Obiecuje mi pani?”] # q: leading
  „Tak, tak.” # thinks: Mówię „tak”, żeby już był koniec. # note: „Tak” pod naciskiem nic nie jest warte i utrudnia następne spotkanie. # better: „Może pani zadzwonić albo nie, jedno i drugie jest w porządku. Czy kartka jest dla pani bezpieczna?”
  -> last
* [„Jak można by się z panią skontaktować, żeby pani nie zaszkodzić? A może lepiej, żeby pani odezwała się do nas?”] # q: safety
  „Lepiej ja. Rano, jak idę po chleb.” # thinks: O dziewiątej rano jestem człowiekiem z torbą. # note: Ona zna bezpieczną porę i bezpieczny sposób.
  -> last

=== last ===
Wstaje, jedna ręka na poręczy. „A hałas?” – pyta.
* [„Chodziło o hałas i jest cicho. To powiem w tym domu. Nic mi pani nie jest winna.”] # q: safety
  „Cicho” – mówi. „Tak. Jest cicho.” # thinks: Nic nie jestem winna. Nie wiedziałam, że są rzeczy, za które nie jestem winna. # note: Kończysz wspólnym powodem i bez długu.
  -> close
* [„Na przyszłość proszę ciszej, to nikt nie będzie musiał przychodzić.”] # q: judging
  Patrzy na płytki. # thinks: Czyli w końcu chodziło o hałas. # note: Ostatnie zdanie to to, które z nią zostaje. # better: „Chodziło o hałas i jest cicho. Dziękuję za rozmowę.”
  -> close
* [„Niedługo znów tu zajrzę i popilnuję pani.”] # q: promise
  „Lepiej nie” – mówi szybko. # thinks: Dwa razy mundur pod drzwiami i znowu nas przewiozą. # note: Wizyta, o którą nie prosiła, może ją dużo kosztować. # better: „Nie przyjdę więcej, chyba że pani zechce. Numer pani ma.”
  -> close

=== close ===
Drzwi się zamykają i słyszysz łańcuch. Na ulicy samochód szuka miejsca do parkowania. Przechodzisz obok niego i nie odwracasz głowy.
-> END

=== fact_debt ===
„Jestem winna za bilet i za pokój, a co tydzień jest tego więcej niż tydzień wcześniej.” # wrong: „Nie, nic nie jestem winna, on mi tylko pomaga.”
-> END

=== fact_pay ===
„Pieniądze idą do pudełka. W niedzielę dostaję dwadzieścia na jedzenie.” # wrong: „Tak, tak, wszystkie. Nigdy tu nie miałam żadnych pieniędzy.”
-> END

=== fact_hours ===
„Śpię, jak nikt nie dzwoni. Cztery godziny, czasem pięć.” # wrong: „Pracuję, kiedy chcę. Śpię dosyć.”
-> END

=== fact_door ===
„Drzwi nie są zamknięte. Ale nie mam klucza, więc jak wyjdę, to nie wejdę z powrotem.” # wrong: „Tak, jestem zamknięta. Cały dzień.”
-> END

=== fact_phone ===
„W swoim telefonie widzi, gdzie jest mój.” # wrong: „Nikt nie zagląda do mojego telefonu. To znajomy.”
-> END

=== fact_family ===
„On zna ulicę, na której ona mieszka. Jak się spóźniam, mówi jej nazwę.” # wrong: „Nie, nikt nikomu nie grozi. To znajomi rodziny.”
-> END

=== fact_wants ===
„Chcę swój paszport, on go trzyma, niby do meldunku. A potem autobus do siostry.” # wrong: „Tak. Chcę złożyć zawiadomienie. Choćby dziś.”
-> END

=== fact_helps ===
„W piekarni jest jedna kobieta. Daje mi wczorajsze bułki i o nic nie pyta.” # wrong: „Nikogo tu nie znam. Nikogo.”
-> END
