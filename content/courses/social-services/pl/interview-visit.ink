// Wizyta domowa po liście od kogoś z kamienicy. Anouk, 33 lata, sprzedaje seks i pracuje na własny rachunek; ma dwoje dzieci. Postać zmyślona.
# person: Anouk
-> arrive

=== arrive ===
Otwiera kobieta w koszuli poplamionej farbą. W przedpokoju stoją dwa rowerki. Jest wpół do drugiej, dzieci są w szkole. „Tak?” – mówi.
* [„Dzień dobry. Mam na imię Jo, jestem z pomocy społecznej. Ktoś do nas o pani napisał. Powiem pani, co tam jest. Czy mogę wejść, czy woli pani przyjść jutro do biura?”] # q: choice
  Anouk trzyma się klamki. „Teraz” – mówi. „Inaczej nie zasnę.” # thinks: Pomoc społeczna. Dzieci. Oddychaj. Pyta, czy teraz, czy jutro. # note: Mówisz, kim jesteś i po co tu jesteś, i dajesz jej prawdziwy wybór.
  -> letter
* [„Pomoc społeczna. Mamy poważne zgłoszenie w sprawie pani dzieci, muszę wejść i zobaczyć mieszkanie.”] # q: judging
  Z twarzy znika jej cały kolor. „Jakie zgłoszenie?” # thinks: Poważne. Zabiorą je. Co ja zrobiłam? # note: Słowo „poważne” to wyrok, zanim cokolwiek widać. # better: „Ktoś do nas napisał. Powiem pani, co tam jest. Czy mogę wejść?”
  -> threshold
* [„Czy jest pani matką tych dwojga? I czy jest pani teraz sama?”] # q: direct
  „A kto pyta?” # thinks: Ktoś obcy pyta, czy jestem sama. Nie. # note: Pytania przed imieniem brzmią jak niebezpieczeństwo. # better: „Mam na imię Jo, jestem z pomocy społecznej. Czy mogę wejść, czy woli pani przyjść do biura?”
  -> threshold

=== threshold ===
Przymknęła za sobą drzwi i stoi z Tobą na klatce, w skarpetkach.
* [„Jakiś powód musi być, inaczej nikt by do nas nie pisał, prawda?”] # q: leading
  „To trzeba pytać tych, co piszą” – mówi Anouk. # thinks: Czyli już jestem winna, i to listownie. # note: Listy przychodzą z wielu powodów, także ze złości. # better: „To był zły początek. Mam na imię Jo. Czy mogę przeczytać pani, co tam jest?”
  -> letter
* [„Przepraszam, to panią przestraszyło. Mam na imię Jo. Nie jestem tu po to, żeby dziś kogoś zabrać. Chcę pani przeczytać, co tam jest.”] # q: safety
  „Nie dziś” – powtarza. Potem otwiera drzwi. # thinks: Dziś. To nie nigdy. Ale powiedziane wprost. # note: Nazywasz jej największy strach i mówisz tylko to, co jest prawdą na dziś.
  -> letter
* [„Możemy rozmawiać na schodach, u pani w kuchni albo jutro u mnie w biurze. Gdzie będzie pani najlepiej?”] # q: choice
  „W kuchni. Nie tam, gdzie wszyscy słyszą.” # thinks: Ten z trzeciego stoi za drzwiami i słucha. # note: Ona wybiera, kto to słyszy.
  -> letter

=== letter ===
W kuchni odsuwa rysunek smoka. „No i co tam jest?”
* [„Szczegółów nie mogę podać, proszę zrozumieć. Ale może sama się pani domyśla, o co chodzi, i woli powiedzieć pierwsza?”] # q: leading
  „Nie” – mówi Anouk. „Nie domyślam się.” # thinks: Zagadka. Mam zgadnąć, czemu jestem winna. # note: Ma sama siebie oskarżyć. Powiedz to, co wolno Ci powiedzieć. # better: „Jest tam: mężczyźni przychodzą i wychodzą, a dzieci są w nocy same.”
  -> duties
* [„Jest tam, że mężczyźni tu przychodzą i wychodzą, a dzieci są w nocy same. Nie wiem, czy cokolwiek z tego jest prawdą. Dlatego pytam panią.”] # q: safety
  „Tu? Tu przychodzi i wychodzi tylko hydraulik.” Śmieje się, ale to nie jest śmiech. # thinks: W nocy! Od roku nie wychodziłam w nocy. Pyta mnie. Dobrze. # note: Mówisz, co ktoś twierdzi, i że nie wiesz.
  -> duties
* [„To na pewno nic takiego. Formalność, za tydzień nikt o tym nie pamięta.”] # q: promise
  „To po co ta wizyta?” # thinks: Po nic się nie przychodzi. # note: Jeszcze nie wiesz, jak to się skończy. # better: „Jeszcze nie wiem, co z tego będzie. Każdy krok powiem pani przedtem.”
  -> duties

=== duties ===
„Zanim coś powiem” – mówi Anouk – „co się stanie z tym, co powiem?”
* [„To zależy, co to będzie. Proszę zacząć, powiem, gdy zrobi się krytycznie.”] # q: direct
  „Krytycznie” – mówi. # thinks: Jak z lodem. Wiadomo dopiero, gdy się pod nim jest. # note: Pytała o zasadę przedtem, a nie potem. # better: „Najpierw powiem, co muszę przekazać i co zapisuję.”
  -> coffee
* [„Patrzę na jedno: czy dzieci są bezpieczne i mają opiekę? Jeśli uznam, że nie, muszę działać i najpierw powiem pani, chyba że to im zagraża. To, jak pani zarabia, nie jest powodem.”] # q: safety
  „Nie jest powodem” – mówi. „Można to napisać?” # thinks: Jeszcze raz. Nie jest powodem. # note: Mówisz, co musisz przekazać, zanim ona zacznie mówić. Mów to, co jest prawdą w Twoim kraju i urzędzie.
  -> coffee
* [„Nie musi się pani wcale martwić. Nikt pani dzieci nie zabierze, to mogę obiecać.”] # q: promise
  Szuka miejsca dla rąk. # thinks: Tego nie mogą wiedzieć. Czyli mówią to każdemu. # note: Nie decydujesz o tym w pojedynkę i ona to wie. # better: „Najpierw powiem, w czym muszę działać, i każdy krok, zanim go zrobię.”
  -> coffee

=== coffee ===
Zegar nad kuchenką pokazuje za dziesięć drugą. Ciągle na niego patrzy.
* [„Spieszy się pani? Dobrze by było poświęcić temu teraz trochę czasu.”] # q: leading
  „Nie. W porządku.” # thinks: Jak powiem, że muszę iść, to coś ukrywam. # note: Trudno jej tu powiedzieć „tak”. # better: „Kiedy musi pani wyjść? Możemy skończyć na czas.”
  -> day
* [„Kiedy musi je pani odebrać? Skończymy tak, żeby pani spokojnie zdążyła.”] # q: need
  „Za dziesięć trzecia.” Nalewa wody do czajnika. „To mogę nam zrobić kawę.” # thinks: Myśli o szkolnej bramie. Mam prawie godzinę i mogę myśleć. # note: Jej prawdziwa potrzeba w tej chwili to zegar.
  -> day
* [„Mogę poczekać, aż wrócą, i chwilę porozmawiać z młodszym sam na sam.”] # q: judging
  „Z moim dzieckiem? O czym?” Już stoi. # thinks: Nigdy. Nie moje dziecko. # note: Na wizycie nigdy nie wypytuj o to dziecka. Jeśli trzeba je wysłuchać, robią to osoby do tego przygotowane. # better: „Kiedy musi je pani odebrać? Skończymy na czas.”
  -> no_child
* [„Ile lat mają dzieci?”] # q: direct
  „Siedem i dziewięć.” Patrzy na zegar. # thinks: Siedem i dziewięć, i stoją przy bramie, jak się spóźnię. # note: Uczciwe pytanie, ale głowę ma teraz zajętą czymś innym. # better: „Kiedy musi pani wyjść? Możemy skończyć na czas.”
  -> day

=== no_child ===
Anouk stoi między Tobą a drzwiami do pokoju dzieci. Pokój jest pusty, ale ona tam stoi.
* [„To było złe. Nie wypytuję dzieci. Gdyby to kiedyś było potrzebne, robią to osoby przygotowane i pani by o tym wiedziała.”] # q: safety
  Wraca do stołu. „Dobrze” – mówi. „Dobrze.” # thinks: Byłby koniec wizyty. To widać było. # note: Jasno to cofasz i mówisz, jaka jest zasada.
  -> day
* [„Chcę tylko dobrze. Dzieci często mówią to, czego nie mówią rodzice.”] # q: judging
  „Moje dzieci mówią dużo” – mówi Anouk. „Mnie.” # thinks: Teraz każde słowo to o jedno za dużo. # note: Robi z niej kłamczuchę, a z dziecka świadka. # better: „To było złe. Nie wypytuję dzieci.”
  -> day
* [„Kiedy musi je pani odebrać? Do tego czasu rozmawiam z panią i z nikim innym.”] # q: need
  „Za dziesięć trzecia.” Siada na brzegu krzesła. # thinks: Ze mną. To może być. # note: Wracasz do jej zegara i zostawiasz dzieci poza tym.
  -> day

=== day ===
„No to proszę” – mówi. „Proszę pytać.”
* [„Czy dzieci są w nocy same, tak czy nie?”] # q: forced # reveals: granny
  „W nocy same” – powtarza Anouk. # thinks: Tak czy nie. Jakby się żyło w kratkach. # note: Dostajesz jedno słowo, a nie obraz ich życia. # better: „Jak wygląda tu zwykły dzień z dziećmi?”
  -> job
* [„Jak wygląda tu zwykły dzień, od wstawania do spania?”] # q: open # reveals: granny
  „Wstawanie to bitwa” – mówi Anouk i przez chwilę się uśmiecha. „Buty.” # thinks: O butach mogę mówić. Każdy, kto ma dzieci, szuka butów. # note: Otwarte pytanie o codzienność pokazuje więcej niż każda lista.
  -> job
* [„Dzieci na pewno widzą wiele rzeczy, które im nie służą?”] # q: leading # reveals: hours
  „Jakich rzeczy?” – pyta Anouk. # thinks: Chcą, żebym to ja powiedziała, bo nie chcą sami. # note: Zarzut w formie pytania. # better: „Jak wygląda tu zwykły dzień z dziećmi?”
  -> job
* [„A jak to pani układa z pracą?”] # q: open # reveals: hours
  „Z pracą” – mówi powoli. # thinks: Jak układam. Nie: co tam robię. # note: Pytasz o to, jak jest zorganizowane, a nie o to, co ona robi.
  -> job

=== job ===
Obraca kubek raz dookoła. „Sprzedaję seks” – mówi. „Nie tutaj. I tak to wiadomo.”
* [„A ojciec dzieci, co on na to?”] # q: judging
  „W tej kuchni go nie ma” – mówi Anouk. # thinks: Jakbym potrzebowała zezwolenia. # note: Osoba dorosła nie potrzebuje do pracy zgody innej osoby dorosłej. # better: „Dziękuję, że mi to pani mówi. Czy coś w tej pracy dotyczy dzieci?”
  -> label
* [„Dziękuję, że mi to pani mówi. To pani praca. Mnie chodzi o to, jak mają się dzieci.”] # q: facilitator # reveals: hours
  Ramiona jej opadają. „Dobrze się mają” – mówi. # thinks: Powiedziane, i nic się nie zawaliło. # note: Spokojne zdanie i powrót do tego, po co tu jesteś.
  -> control
* [„Musi pani to robić czy pani chce?”] # q: forced # reveals: price
  „Mam dwoje dzieci i czynsz” – mówi Anouk. „A w pomocy społecznej się chce czy musi?” # thinks: W poprzedniej pracy nikt mnie o to nie pytał. # note: Mało kto umie na to odpowiedzieć o jakiejkolwiek pracy. # better: „Dziękuję, że mi to pani mówi. Kto decyduje o pani godzinach i pieniądzach?”
  -> control
* [„Wiem. To naprawdę nie jest praca dla matki.”] # q: judging
  Wstaje i płucze kubek, który jest czysty. # thinks: Dla której matki? Trzeba mnie było widzieć w supermarkecie na kasie. # note: To Twoje zdanie i nic nie mówi o tym, jak mają się dzieci. # better: „Dziękuję, że mi to pani mówi. Mnie chodzi o to, jak mają się dzieci.”
  -> label

=== label ===
„To teraz jestem tą jedną, tak?” – mówi do okna. „Teraz mam etykietę.”
* [„Wymknęła mi się opinia, a tu nie ma dla niej miejsca. Pani praca to pani praca. Chcę wrócić do tego, jak to jest zorganizowane.”] # q: safety
  Odwraca się. „To wracajmy” – mówi. # thinks: Cofa to. Mojej mamie jeszcze się to nie udało. # note: Cofasz swoją opinię bez wymówek.
  -> control
* [„Proszę zrozumieć, w tym urzędzie widzimy wiele smutnych rzeczy i człowiek się potem martwi.”] # q: judging
  „Rozumiem, że smutne rzeczy” – mówi Anouk. # thinks: Nie jestem smutną rzeczą. Mam listę zakupów. # note: Prosisz ją, żeby rozumiała Ciebie, a etykieta zostaje. # better: „Wymknęła mi się opinia. Tu nie ma dla niej miejsca.”
  -> control
* [„A co oprócz tego warto o pani wiedzieć?”] # q: open # reveals: wants
  „Oprócz tego” – mówi. Nie potrzebuje dużo czasu. # thinks: Że w czwartki jestem zmęczona. Że umiem tynkować. # note: Pytasz o całego człowieka.
  -> control

=== control ===
Wiesz, że ktoś może być wyzyskiwany także w schludnej kuchni. Smok patrzy na Ciebie.
* [„Ktoś na pewno bierze część? Może jakiś mężczyzna?”] # q: leading # reveals: price
  „Mężczyzna” – mówi Anouk. „Rozumiem.” # thinks: Jasne. Bez mężczyzny nie umiem nawet nic sprzedać. # note: W tym pytaniu jest miejsce tylko na „tak”. # better: „Pytam o to wszystkich i można to pominąć: czy ktoś decyduje za panią o pracy, pieniądzach lub dokumentach?”
  -> careful
* [„Pytam o to wszystkich i można to pominąć: czy ktoś decyduje za panią o pracy, pieniądzach, dokumentach albo o tym, dokąd pani idzie?”] # q: choice
  „Szkolny plan lekcji” – mówi. „Nikt inny.” # thinks: Raz, bez przerażonej miny. Tak można pytać. # note: Raz, wszystkich tak samo, z możliwością odmowy. „Nie” to odpowiedź.
  -> careful
* [„Naprawdę nikt pani nie zmusza? Wiele osób na początku boi się to powiedzieć. Znam to i nie pomyślę o pani gorzej.”] # q: judging
  „Ja się mało czego boję powiedzieć” – mówi Anouk. # thinks: Mogłabym to powiedzieć na scenie, a zajrzeliby za kurtynę. # note: To mówi, że uwierzysz tylko w jedną odpowiedź. # better: „Mówi pani, że to pani praca. Co pani robi, żeby było bezpiecznie?”
  -> careful

=== careful ===
Stawia na stole talerz z ciastkami. „Coś jeszcze trzeba o tym wiedzieć?”
* [„Co pani robi, żeby było bezpiecznie?”] # q: open # reveals: safe
  „Wszystko” – mówi Anouk. # thinks: Nareszcie pytanie do kogoś, kto zna się na rzeczy. # note: O swoim bezpieczeństwie ona wie najwięcej.
  -> worry
* [„A jak się pani kiedyś coś stanie? Czy myślała pani w ogóle o dzieciach?”] # q: why
  „Codziennie” – mówi. „A kto nie?” # thinks: O niczym innym nie myślę. Dlatego pracuję rano. # note: Ma być troską, a jest oskarżeniem. # better: „Co pani robi, żeby było bezpiecznie?”
  -> worry
* [„Nie. Wystarczy mi wiedzieć, że dzieci mają opiekę.”] # q: facilitator # reveals: safe
  „To coś nowego” – mówi Anouk i bierze ciastko. # thinks: Ktoś, kto nie chce wiedzieć więcej. I akurat wtedy bym powiedziała. # note: Nie pytasz o więcej, niż potrzebujesz.
  -> worry

=== worry ===
W kamienicy trzaskają drzwi. Spogląda w górę, w stronę trzeciego piętra.
* [„Czy coś panią teraz martwi?”] # q: open # reveals: ex
  „Oprócz tej wizyty?” – mówi i tym razem to prawie żart. # thinks: Jak powiem, będzie w aktach. Ale może muszą wiedzieć, skąd ten list. # note: Otwarte pytanie i szansa, żeby usłyszeć, co stoi za listem.
  -> file
* [„Ma pani kłopoty z sąsiadem, tak?”] # q: leading # reveals: rent
  „Z sąsiadem” – mówi Anouk i unosi jedno ramię. # thinks: Mogłabym powiedzieć „tak”. Wtedy patrzą tam. Ale nie wiem tego. # note: Może się zgodzić, a wtedy to nie ta osoba. # better: „Czy coś panią teraz martwi?”
  -> file
* [„Czy właściciel mieszkania wie, co pani robi?”] # q: direct # reveals: rent
  „A co?” – pyta. „Dowie się stąd?” # thinks: Teraz i on w to wchodzi. # note: Nie potrzebujesz tego wiedzieć, a brzmi jak groźba. # better: „Czy coś panią teraz martwi?”
  -> file

=== file ===
Robisz notatkę. Anouk próbuje ją czytać do góry nogami. „Jak mnie tam piszą?”
* [„To tylko do nas, nikt na zewnątrz tego nie czyta.”] # q: promise
  „Aż ktoś przeczyta” – mówi Anouk. # thinks: On ma adwokata. Czyta wszystko. # note: Akta czytają inni: sądy, adwokaci, następna osoba w urzędzie. # better: „Proszę przeczytać. Co ująć inaczej?”
  -> want
* [„Proszę przeczytać. Jest tu: pracuje na własny rachunek, rano, poza domem. Co ująć inaczej?”] # q: choice
  „Proszę napisać: własna działalność” – mówi. „Reszta jest prywatna.” # thinks: Wolno mi przeczytać. Kartka jest obrócona do mnie. # note: Tylko to, co potrzebne, i słowami, z którymi może żyć.
  -> want
* [„Muszę pisać, jak jest. Prostytucja to nie obelga, to słowo z ustawy i musi tam być.”] # q: judging
  „Dla mnie to słowo z podwórka szkoły” – mówi. # thinks: Będzie tam, kiedy będą mieć osiemnaście lat. # note: Używaj słów tej osoby. Akta trwają latami. # better: „Jakiego słowa mam użyć?”
  -> want

=== want ===
Dwadzieścia po drugiej. Zgarnia okruszki.
* [„Gdyby była możliwość, wolałaby pani robić coś innego, prawda?”] # q: leading # reveals: wants
  „Czasami” – mówi Anouk. „Jak każdy, jak sądzę.” # thinks: „Tak” to słowo, którego potrzebują. Może wtedy pójdą. # note: Słyszysz „tak”, które jest od Ciebie. # better: „Czy coś ułatwiłoby pani tydzień?”
  -> offer
* [„Czy coś ułatwiłoby pani tydzień?”] # q: open # reveals: wants
  „Tydzień” – mówi i patrzy na plan na lodówce. # thinks: Nie życie. Tydzień. Z tym nawet mogliby coś zrobić. # note: Pytasz, czego chce, a to może być coś całkiem zwykłego.
  -> offer
* [„Potrzebuje pani pomocy czy pani sobie radzi?”] # q: forced # reveals: wants
  „Radzę sobie” – mówi Anouk, jakby smakowała to słowo. # thinks: Kto powie „potrzebuję pomocy” tym, co mogą zabrać dzieci? # note: Powiedzieć „tak” na pomoc brzmi jak porażka. # better: „Czy coś ułatwiłoby pani tydzień?”
  -> offer

=== offer ===
„A co możecie zaproponować?” – pyta. „Oprócz listów.”
* [„Jest program dla kobiet, które chcą odejść. Dobrze by to wyglądało w aktach, gdyby pani do niego poszła.”] # q: judging
  „Dla kogo by dobrze wyglądało?” # thinks: Czyli jednak jest warunek. A już było prawie miło. # note: Pomoc nie może zależeć od odejścia z pracy, a to groźba z uśmiechem. # better: „Miejsce po lekcjach, porada o czynszu, a jeśli pani chce, numer organizacji osób pracujących seksualnie.”
  -> again
* [„Mogę zapytać o miejsce w świetlicy po lekcjach. Wiem, gdzie jest porada o czynszu. Jeśli pani chce, jest organizacja osób pracujących seksualnie, z prawnikiem. Pani wybiera, może też pani nie wybrać nic.”] # q: choice
  „Świetlica” – mówi. „Tego prawnika już znam.” # thinks: „Nic” też jest na liście. To mogę coś wziąć. # note: Propozycja, która pasuje do jej życia, a „nic” to jedna z odpowiedzi.
  -> again
* [„Załatwię pani miejsce w świetlicy, to żaden problem.”] # q: promise
  „Inni czekają na to rok” – mówi Anouk. # thinks: Znowu wielkie słowa. Uwierzę, jak będzie. # note: Nie decydujesz o miejscach. # better: „Zapytam o nie i do piątku powiem, co usłyszę.”
  -> again

=== again ===
Wkłada ciastka do puszki. „Będzie druga wizyta?”
* [„To zależy od pani. Jeśli wszystko zostanie, jak jest, więcej mnie pani nie zobaczy.”] # q: judging
  „Czyli ktoś mnie obserwuje” – mówi Anouk. # thinks: Kto patrzy? Skąd? # note: Brzmi swobodnie, a zostawia ją z groźbą. # better: „Piszę dziś, że nie widzę zagrożenia. Powiem, kiedy sprawa jest zamknięta.”
  -> reach
* [„Z tego, co tu widzę i słyszę, dzieciom nic nie zagraża. Tak napiszę i do piątku dam pani znać, co decyduje mój urząd.”] # q: safety
  „Do piątku” – mówi Anouk. „Na piśmie?” „Na piśmie.” # thinks: Nic nie zagraża. Powiedziane na głos. # note: Mówisz, co myślisz, co będzie dalej i kiedy.
  -> reach
* [„Zawsze przychodzimy drugi raz, bez zapowiedzi. To nic przeciwko pani, musimy.”] # q: direct
  „Bez zapowiedzi” – mówi. # thinks: To przez miesiąc codziennie musi być posprzątane. # note: Jeśli tak jest, powiedz to życzliwie i powiedz, na co patrzysz. # better: „Być może muszę przyjść jeszcze raz. Na co patrzę, mówię pani teraz.”
  -> reach
* [„Czego pani od nas potrzebuje, żeby dziś spać?”] # q: need
  „Daty” – mówi Anouk. „Kiedy koniec.” # thinks: Nie pociechy. Daty. # note: Potrzeba na tę noc, a ona dokładnie wie jaka.
  -> reach

=== reach ===
Ma na sobie kurtkę, a w ręce klucze.
* [„Jak mam to pani wysłać, żeby nikt inny nie przeczytał?”] # q: safety
  „W zwykłej kopercie, proszę. Skrzynki są tu z boku otwarte.” # thinks: O skrzynkach pomyśleć. Naprawdę myśli. # note: List z urzędu może być w kamienicy niebezpieczny.
  -> last
* [„Wyślemy list, jak zwykle.”] # q: direct
  „Z waszą pieczątką, dla trzeciego piętra?” # thinks: Jutro wie o tym cała kamienica. # note: Zwykła droga mówi o niej innym. # better: „Jak mam to wysłać, żeby nikt inny nie przeczytał?”
  -> last
* [„Może mi pani w zaufaniu powiedzieć, kto to pani zdaniem napisał. Zostanie między nami.”] # q: promise
  „Nie” – mówi Anouk. „Tego jeszcze nie zacznę.” # thinks: Wtedy jestem taka jak ten, kto pisał. # note: Nie zostanie między Wami i robi wrogów w kamienicy. # better: „Jak mam to wysłać, żeby nikt inny nie przeczytał?”
  -> last

=== last ===
Razem schodzicie po schodach. Przy drzwiach na ulicę się zatrzymuje.
* [„Wszystkiego dobrego dla całej trójki. I proszę odtąd uważać, żeby nikt nie miał powodu znowu do nas o pani pisać, dla dobra pani i dzieci.”] # q: judging
  „A jak to się robi?” – pyta Anouk. # thinks: Czyli jednak to ja. # note: Nie może temu zapobiec i nie ponosi za to winy. # better: „Dziękuję za zaufanie. Odezwę się do piątku.”
  -> close
* [„Dziękuję, że tyle mi pani powiedziała. Odezwę się do piątku. Jeśli kiedyś czegoś pani trzeba, także w sprawie pracy, proszę o mnie pytać.”] # q: safety
  „Może” – mówi. „W sprawie pracy też. To już coś.” # thinks: Jak kiedyś klient nie zapłaci, znam jedno imię. # note: Data, podziękowanie i otwarte drzwi.
  -> close
* [„A gdyby pani kiedyś chciała z tego wyjść, wie pani, gdzie jesteśmy, prawda?”] # q: leading
  „Wiem, gdzie jesteście” – mówi Anouk. # thinks: Tyle schodów razem i nic nie było słychać. # note: Nigdy nie mówiła, że chce. # better: „Jeśli kiedyś czegoś pani trzeba, proszę o mnie pytać.”
  -> close

=== close ===
Ostatnie metry do rogu biegnie. Za dziesięć trzecia jest przy bramie, trochę zdyszana, jak trzy inne osoby.
-> END

=== fact_hours ===
„Pracuję trzy razy w tygodniu rano, kiedy są w szkole. O drugiej jestem w kuchni.” # wrong: „W nocy też, czasami. Jeśli tak tam jest.”
-> END

=== fact_granny ===
„Jak jestem chora, przychodzi moja mama i śpi na kanapie. Ani jednego wieczoru nie były same.” # wrong: „Może były, raz. Nie wiem.”
-> END

=== fact_price ===
„Sama ustalam cenę, zostaje mi to, co zarobię, i mam na to teczkę ze wszystkimi papierami.” # wrong: „No dobrze. Jest mężczyzna, który coś z tego ma.”
-> END

=== fact_safe ===
„Wynajmujemy pokój, koleżanka i ja. Jedna pracuje, druga jest obok i słyszy.” # wrong: „Nic szczególnego nie robię. Jakoś będzie.”
-> END

=== fact_ex ===
„Ich ojciec chce, żeby mieszkały u niego. Od wiosny są listy, do szkoły też.” # wrong: „Tak, to będzie to. Niech będzie.”
-> END

=== fact_rent ===
„Czynsz poszedł w górę dwa razy. Gdyby właściciel usłyszał, skąd jest, ucieszyłby się z pretekstu.” # wrong: „Tak, to ten z góry. Proszę tak napisać.”
-> END

=== fact_wants ===
„W czwartki potrzebuję dla nich miejsca po lekcjach, do czwartej. Pytałam trzy razy.” # wrong: „Tak. To chcę skończyć. Proszę tak napisać.”
-> END
