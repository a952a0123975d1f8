// Okienko dyżurnego w komisariacie, wieczorem. Dana, 31 lat, kobieta trans, pracuje na własny rachunek i przychodzi zgłosić kradzież. Postać zmyślona.
# person: Dana
-> arrive

=== arrive ===
W poczekalni siedzą trzy osoby. Do szyby podchodzi kobieta i mówi cicho. „Chcę coś zgłosić. Kradzież.”
* [„Proszę mówić głośniej, przez szybę nic nie słychać. Kradzież? Czego i gdzie to było?”] # q: direct
  Ogląda się na te trzy osoby. „Mogę to powiedzieć gdzie indziej?” # thinks: Głośniej. Żeby pani z psem też usłyszała. # note: Zwykłe pytanie, ale słucha cała poczekalnia. # better: „Woli pani porozmawiać w pokoju z tyłu?”
  -> passport
* [„Możemy rozmawiać tutaj albo w pokoju z tyłu, gdzie nikt nie słucha. Mam na imię Sascha. Czy woli pani kogoś innego z naszej zmiany?”] # q: choice
  „Pokój. Nikogo innego nie trzeba.” # thinks: Drzwi, które się zamykają. Dobrze. Na razie nie jest jak ostatnio. # note: Prywatność przed pierwszym pytaniem.
  -> passport
* [„O tej porze? No to musi być coś wyjątkowego. Co pani dla nas ma?”] # q: judging
  „Nieważne.” Ale nie odchodzi. # thinks: Jeszcze jeden żart i wychodzę. # note: To miało być miłe. Ona słyszy, że nikt nie bierze jej poważnie. # better: „Dobry wieczór. Porozmawiamy tam, gdzie nikt nie słucha?”
  -> glass

=== glass ===
Cofnęła się o krok od szyby i patrzy na drzwi na ulicę.
* [„To było głupie z mojej strony. Przepraszam. Mam na imię Sascha i chcę przyjąć pani zgłoszenie, w osobnym pokoju.”] # q: safety
  „Dobrze” – mówi. „Jedna próba.” # thinks: Przepraszam. Latami czekałam na to słowo przy tym okienku. # note: Naprawiasz to jednym jasnym słowem i mówisz, co zrobisz.
  -> passport
* [„Proszę nie być taką wrażliwą, wszyscy mamy za sobą długi dzień, i pani, i ja. Co się stało?”] # q: judging
  Kładzie obie dłonie płasko na ladzie. „Dzień był długi, owszem.” # thinks: Wrażliwa. Jak się teraz zezłoszczę, problemem będę ja. # note: Gdy mówisz ludziom, co mają czuć, jest gorzej. # better: „Przepraszam. Przejdziemy do pokoju, gdzie nikt nie słucha?”
  -> passport
* [„Może pani zostać albo wyjść, jak pani woli. Dobrze by było, żeby pani została, i jest pokój, gdzie nikt nie słucha.”] # q: choice
  Wypuszcza powietrze. „To pokój.” # thinks: Drzwi mam otwarte. To mogę zostać. # note: Wybór jest prawdziwy, a Ty mówisz, na co liczysz.
  -> passport

=== passport ===
W małym pokoju kładzie na stole paszport. Imię w środku jest inne niż to, które podała. Obserwuje Twoją twarz.
* [„Dlaczego tu jest inne imię?”] # q: why
  „Bo urzędy są powolne” – mówi. # thinks: Zaczyna się. Za każdym razem, przed wszystkim innym. # note: Musi tłumaczyć się z siebie, zanim wolno jej mówić o kradzieży. # better: „Jakiego imienia mam używać?”
  -> before
* [„Które z nich jest prawdziwe, to czy tamto? Jedno muszę wpisać.”] # q: forced # reveals: laughed
  „Dana jest prawdziwe. Tamto jest wydrukowane.” # thinks: Prawdziwe albo fałszywe. Jakbym przyszła kłamać. # note: Jedno i drugie należy do niej. To pytanie stawia ją przed sądem. # better: „Do formularza to imię z paszportu potrzebne jest raz. Jakiego imienia mam używać?”
  -> before
* [„Do formularza to imię potrzebne jest raz. A jak mam do pani mówić?”] # q: choice
  „Dana. I «pani».” Ramiona jej opadają. # thinks: Jedno zdanie. Może być tak prosto. # note: Mówisz, czego wymaga formularz, i pytasz, co jest dla niej właściwe.
  -> before
* [„Czy jest coś, co warto wiedzieć o tym imieniu?”] # q: open # reveals: laughed
  „Tak. Brzmi Dana.” Nie spuszcza z Ciebie oczu. # thinks: Chce wiedzieć dla siebie czy dla mnie? # note: Otwarte i spokojne. Jeszcze prościej: zapytać, jakiego imienia używać.
  -> before

=== before ===
„Zanim coś powiem” – mówi Dana – „byłam wtedy w pracy. Sprzedaję seks. Co z tym zrobicie?”
* [„Zupełnie nic. Może mi pani powiedzieć wszystko, nic z tego nigdy nie zostanie użyte przeciwko pani, daję słowo.”] # q: promise
  Przechyla głowę. „Jedno słowo. A słowo tych innych tutaj?” # thinks: Za dużo. Tego nikt nie może wiedzieć. # note: Nie wiesz, co zrobią inne urzędy, więc nie możesz tego obiecać. # better: „Zanim pani powie więcej, powiem, w jakich sprawach muszę działać w tym kraju.”
  -> hurt
* [„Dobrze, że pani najpierw pyta. Powiem pani, co prawo tutaj mówi o pani pracy i w jakich sprawach muszę działać. Przedtem może pani porozmawiać z prawnikiem albo z organizacją.”] # q: safety
  Słucha do końca. „To wiem, ile to kosztuje. Dobrze.” # thinks: Zna zasady i je mówi. Z tym da się pracować. # note: Dowiaduje się, co ryzykuje, zanim zacznie mówić. Sprawdź to przed zmianą i mów to, co jest prawdą w Twoim kraju.
  -> hurt
* [„To zobaczymy później. Najpierw proszę powiedzieć, co się stało.”] # q: direct # reveals: laughed
  „Później to było ostatnio” – mówi. # thinks: Później znaczy: kiedy już to powiesz. # note: To, o co pyta, jest warunkiem wszystkiego innego. # better: „To ważne pytanie. Najpierw na nie odpowiem.”
  -> hurt
* [„Ach tak. I ktoś panią do tego zmusza?”] # q: leading # reveals: work
  Na sekundę zamyka oczy. # thinks: Przyszłam z powodu portmonetki. Teraz szukają za mną jakiegoś faceta. # note: Nie każdy, kto sprzedaje seks, jest ofiarą. Przyszła po coś innego. # better: „Dziękuję, że pani o tym mówi. Najpierw powiem, w jakich sprawach muszę działać.”
  -> hurt

=== hurt ===
Gdy zdejmuje kurtkę, widać łokieć otarty do krwi. Ma zimne ręce i trochę jej drżą.
* [„Załatwmy to szybko. Utrzyma pani długopis?”] # q: direct
  „Długopis utrzymam.” # thinks: Szybko. Dla kogo szybko? # note: Brzmi praktycznie, a pomija to, co widać. # better: „Ma pani otarty łokieć. Zajmiemy się tym najpierw?”
  -> tell
* [„Ma pani otarty łokieć. Może najpierw go oczyścimy? Lekarz może to też opisać, jeśli pani chce.”] # q: need
  „Oczyścić, proszę. I opisać, tak.” # thinks: Najpierw ręka, potem papier. Tak jak trzeba. # note: Najpierw potrzeby. Opis od lekarza to jej wybór i może pomóc w sprawie.
  -> tell
* [„W tym zawodzie tak już chyba jest. Różni tam do pani przychodzą.”] # q: judging
  „Otarty łokieć bierze się z upadku” – mówi. # thinks: Gdybym jeździła taksówką, nikt by tego nie powiedział. # note: Przemoc nie należy do niczyjej pracy. # better: „Jest pani ranna. Czego pani potrzebuje, zanim zaczniemy?”
  -> tell
* [„Czy pomoże herbata? I czy chce pani do kogoś zadzwonić, zanim zaczniemy?”] # q: need
  „Herbata. I jedna wiadomość.” Pisze jednym kciukiem. # thinks: Jo siedzi tam pewnie z telefonem w ręce. # note: Mała propozycja, i ktoś, kto na nią czeka.
  -> tell

=== tell ===
Jest już herbata. Trzyma kubek obiema rękami. „Od czego mam zacząć?”
* [„Dlaczego go pani wpuściła, skoro go pani nie znała?”] # q: why
  „Bo był umówiony.” # thinks: Fryzjerka też wpuszcza ludzi, których nie zna. # note: „Dlaczego” robi z niej przyczynę kradzieży. # better: „Od czego pani chce. Proszę powiedzieć to, co pani zdaniem mam wiedzieć.”
  -> pieces
* [„Od czego pani chce. Własnymi słowami, a to, co tu nie należy, proszę pominąć.”] # q: open # reveals: theft
  „Co tu nie należy” – powtarza. „Dobrze.” # thinks: O łóżku nie chce słuchać. Tylko o portmonetce. # note: Pytasz o kradzież, nie o seks.
  -> pieces
* [„Napadł panią czy tylko ukradł? Do tej rubryki tutaj potrzebne jedno słowo.”] # q: forced # reveals: theft
  „Rubryka” – mówi. # thinks: Jeśli powiem, że tylko ukradł, ręka się nie liczy. # note: Formularz może poczekać, aż ona opowie. # better: „Proszę opowiedzieć własnymi słowami. Rubrykę znajdę potem.”
  -> pieces

=== pieces ===
Opowiada w kawałkach. Najpierw stał przy drzwiach, potem przy oknie. Potem znowu przy drzwiach. Przerywa. „Mieszam to.”
* [„Przed chwilą było okno. To jak w końcu? Muszę zapisać coś, co się trzyma.”] # q: judging
  „Nie wiem. Patrzyłam na portmonetkę.” # thinks: Teraz myślą, że zmyślam. # note: Opowieść w kawałkach to skutek strachu. To nie znak kłamstwa. # better: „W porządku. Proszę mówić tak, jak wraca.”
  -> him
* [„W porządku. Po strachu pamięć wraca w kawałkach.”] # q: facilitator # reveals: plate
  Zamyka oczy i przechodzi przez to jeszcze raz, bez słów. # thinks: Po strachu. To znaczy, że nie jestem głupia. # note: Zdejmujesz nacisk, a pamięć działa lepiej.
  -> him
* [„To jeszcze raz od początku, i teraz proszę po kolei.”] # q: repeat
  „Jeszcze raz.” Odstawia kubek. # thinks: Nie będzie lepiej, jak powiem to dwa razy. # note: Każde powtórzenie boli, a nacisk na kolejność rodzi błędy. # better: „Może pani coś dodać w każdej chwili, także jutro.”
  -> him

=== him ===
„Pamiętam za to jego” – mówi. „Ludzi pamiętam. To połowa mojej pracy.”
* [„To proszę o nim opowiedzieć, co pani pamięta.”] # q: open # reveals: plate
  Myśli i patrzy w sufit. # thinks: Wzrost, buty, zapach farby. To umiem. # note: Otwarte pytanie do kogoś, kto dobrze obserwuje ludzi.
  -> control
* [„Był wysoki? Ciemne włosy? Obcokrajowiec?”] # q: leading # reveals: plate
  „Zwyczajny” – mówi. „Był zwyczajny.” # thinks: Mają już swój obraz. Mój jest inny. # note: Twoja lista staje się jej pamięcią. A „obcokrajowiec” to żaden opis. # better: „Co pani o nim pamięta?”
  -> control
* [„Ma pani jego numer albo wiadomości?”] # q: direct # reveals: plate
  „Wiadomości tak. Pokażę tylko jego, innych nie.” # thinks: Żeby nie przewijać. Inni nie mają z tym nic wspólnego. # note: Przydatne pytanie. Niech pokaże to, co sama wybierze.
  -> control
* [„I to był stały klient, tak?”] # q: leading
  „Nie.” # thinks: Lista klientów. O to im chodzi. # note: Żeby szukać tego człowieka, nie trzeba znać jej innych klientów. # better: „Czy znała go pani wcześniej?”
  -> control

=== control ===
Masz za sobą szkolenie o handlu ludźmi i zastanawiasz się, czy ktoś za nią stoi. Ona patrzy Ci prosto w oczy.
* [„Może mi pani zaufać. Kto przysyła pani klientów?”] # q: leading # reveals: work
  „Internet” – mówi. # thinks: Nikogo nie ma. Jak mam udowodnić, że nikogo? # note: Pytanie jest tak zbudowane, że można uwierzyć tylko w „tak”. # better: „Jedno pytanie zadaję każdemu i można je pominąć: czy ktoś decyduje za panią o pracy, pieniądzach albo dokumentach?”
  -> offended
* [„Jedno pytanie zadaję każdemu i można je pominąć. Czy ktoś decyduje za panią o pracy, pieniądzach, dokumentach albo o tym, dokąd pani idzie?”] # q: choice
  „Nie. Decyduję ja. Dlatego jestem taka zła.” # thinks: Raz, jak lekarz pyta o alergie. Może być. # note: Raz, tak samo każdemu, z możliwością odmowy. „Nie” to odpowiedź.
  -> landlord
* [„Pracuje pani tak, jak pani pracuje. Czy coś w tej pracy pomoże go znaleźć?”] # q: open # reveals: work
  „W pracy” – mówi i zastanawia się. # thinks: Nie chcą mnie ratować. Chcą go znaleźć. Nareszcie. # note: Trzymasz się tego, z czym przyszła.
  -> landlord
* [„Robi to pani, bo chce, czy dlatego, że musi?”] # q: forced # reveals: work
  „A tutaj?” – pyta. „Chce się czy trzeba?” # thinks: Kogoś na kasie nikt o to nie pyta. # note: Mało kto umie na to odpowiedzieć o jakiejkolwiek pracy, i nie po to przyszła. # better: „Czy coś w pani pracy pomoże go znaleźć?”
  -> landlord

=== offended ===
Kładzie rękę na paszporcie i przysuwa go na swoją stronę stołu.
* [„To było złe słuchanie z mojej strony. Przyszła pani z powodu kradzieży i do tego wracam.”] # q: safety
  Zostawia paszport tam, gdzie leży. # thinks: Dobrze. Niewiele brakowało. # note: Nazywasz swój błąd i wracasz do tego, czego ona chce.
  -> landlord
* [„Muszę o to pytać, proszę zrozumieć. Jest wiele kobiet, które boją się to powiedzieć.”] # q: judging
  „Ja się mało czego boję powiedzieć” – mówi. # thinks: Nie jestem wieloma kobietami. Jestem jedną, z łokciem. # note: Traktujesz ją jak przypadek, a nie jak osobę, która odpowiedziała. # better: „Odpowiedziała pani. Wracamy do kradzieży.”
  -> landlord
* [„Czyli nikogo nie ma? Naprawdę nikogo?”] # q: repeat
  „Nikogo” – mówi. „To też mam podpisać?” # thinks: „Nie” się tu nie liczy. Dobrze wiedzieć. # note: Powiedziała „nie”. Pytasz znowu, więc jej nie wierzysz. # better: „Dziękuję. Wracamy do kradzieży.”
  -> landlord

=== landlord ===
Twój długopis zatrzymuje się przy rubryce „miejsce”. Ona to widzi. „Musi tam być cały adres?”
* [„Adres to żaden problem. Obiecuję, że nikt na zewnątrz go nie zobaczy.”] # q: promise
  „Oprócz adwokata drugiej strony” – mówi. # thinks: Czytałam, jak to działa. Tutaj chyba nie. # note: Inni mogą czytać akta i to nie Ty o tym decydujesz. # better: „Powiem, kto może czytać akta. Co panią w tym niepokoi?”
  -> tricks
* [„Co panią w tym niepokoi?”] # q: open # reveals: landlord
  Obraca pierścionek na palcu, jeden raz dookoła. # thinks: To jest pytanie. Nie złodziej, tylko klatka, na której mieszkam. # note: Obawa ukryta za pytaniem jest często tą prawdziwą.
  -> tricks
* [„Powiem, kto może czytać te akta. Sprawdźmy razem, co musi tu być, a co nie.”] # q: safety
  „Razem” – mówi i obraca formularz tak, żeby było go widać z obu stron. # thinks: Pokazuje mi papier. Nie trzeba było prosić. # note: Mówisz, kto może to czytać, i szukasz tego, co naprawdę konieczne.
  -> tricks
* [„Kto nie zrobił nic złego, nie musi się bać adresu, prawda?”] # q: leading # reveals: landlord
  „Na zewnątrz to tak nie działa” – mówi. # thinks: Złe czy nie złe, właścicielowi wystarczy pretekst. # note: Boi się prawdziwej straty. To nie znaczy, że jest winna. # better: „Co panią niepokoi z tym adresem?”
  -> tricks

=== tricks ===
„To pierwszy raz od czterech lat” – mówi. „Jestem ostrożna.”
* [„To może czas pomyśleć o czymś bezpieczniejszym, w pani wieku, z tym, co pani potrafi.”] # q: judging
  „Z tym, co potrafię” – mówi. # thinks: Życzliwie. I to jest najgorsze. # note: Prosiła o przyjęcie zgłoszenia, a nie o rady na życie. # better: „Jest pani ostrożna. Co pani zwykle robi?”
  -> wants
* [„Jest pani ostrożna.”] # q: facilitator # reveals: colleague
  „Tak” – mówi i pierwszy raz brzmi dumnie. # thinks: No, w końcu ktoś to zauważa. # note: Powtórz jej słowo i pozwól, żeby to ona się znała.
  -> wants
* [„To tym razem pani o czymś zapomniała?”] # q: why
  Przez chwilę nic nie mówi. # thinks: Pytałam siebie o to przez całą drogę. # note: To ukryte „dlaczego”: czyja wina? Złodzieja. # better: „To on ukradł. Co pani zwykle robi, żeby było bezpiecznie?”
  -> wants
* [„Czy ktoś wie, kiedy ma pani klienta?”] # q: direct # reveals: colleague
  „Oczywiście.” # thinks: Teraz chcą imienia? Nie dostaną. # note: Przydatne pytanie, jeśli chcesz wiedzieć, czy dziś jest bezpieczna. O imię nie pytaj.
  -> wants

=== wants ===
Protokół ma jedną stronę. Czyta go do końca, a potem jeszcze nie podpisuje.
* [„Co ma z tego wyniknąć, jak pani by chciała?”] # q: open # reveals: wants
  „Dobre pytanie” – mówi. # thinks: Czego chcę ja. Nie czego chce formularz. # note: To, czego ona chce, decyduje o tym, co robisz dalej.
  -> paper
* [„Złapiemy go i odzyska pani swoje rzeczy.”] # q: promise
  „Kiedy?” – pyta. # thinks: Gdyby to było takie proste, nikt by nie kradł. # note: Tego nie możesz wiedzieć, a ona to zapamięta. # better: „Dziś mogę to przekazać dalej. Nie wiem, czy go znajdziemy. Co jest dla pani najważniejsze?”
  -> paper
* [„Chodzi pani o pieniądze czy o to, żeby go ukarać?”] # q: forced # reveals: wants
  „To są dwie rzeczy” – mówi. # thinks: A jeśli o trzecią? # note: Odpowiedzi jest więcej niż dwie. # better: „Co ma z tego wyniknąć, jak pani by chciała?”
  -> paper

=== paper ===
„I teraz idę do domu i nigdy więcej o tym nie usłyszę?”
* [„Szczerze mówiąc, często tak jest. Mamy setki takich spraw, proszę sobie za dużo nie obiecywać.”] # q: judging
  „Tak myślałam.” Szuka kurtki. # thinks: To mogłam sobie ten wieczór darować. # note: Może tak to wygląda, ale to pomija jej prawa. # better: „Dostanie to pani na piśmie i może pani pytać, co się dzieje w sprawie.”
  -> offer
* [„Dostanie pani kopię, na której jest napisane, że złożyła pani zawiadomienie. Może pani pytać, co się dzieje w sprawie, a ja zapiszę, kogo pytać.”] # q: safety
  Składa kopię dokładnie na pół. # thinks: Papier z pieczątką. Tego nikt nie wyśmieje. # note: Pisemne potwierdzenie i wiadomości o sprawie to jej prawo.
  -> offer
* [„Chce pani wiedzieć, co się dzieje w sprawie? Czy woli pani już o tym nie słyszeć?”] # q: choice
  „Wiedzieć. Ale nie listem.” # thinks: Listy idą przez ręce całej kamienicy. # note: Jedni chcą wiedzieć, inni zapomnieć. Zapytaj.
  -> offer
* [„Może pani do nas dzwonić zawsze, osobiście tego dopilnuję.”] # q: promise
  „Osobiście” – mówi i patrzy na grafik zmian na ścianie. # thinks: Za tydzień będzie ktoś inny i zacznę od nowa. # note: Obiecuj tylko to, co działa także po Twojej zmianie. # better: „Zapiszę numer sprawy i kogo pytać.”
  -> offer

=== offer ===
Podpisała. Ma już na sobie kurtkę. Przy drzwiach jest półka z ulotkami.
* [„Jest program dla kobiet, które chcą z tego wyjść. Proszę wziąć ulotkę, nie zaszkodzi.”] # q: judging
  „Dziękuję” – mówi i zostawia ją na półce. # thinks: W końcu jednak nikt mnie nie widział. # note: Nie mówiła, że chce z tego wyjść. # better: „Są organizacje dla osób, które sprzedają seks, z prawnikiem i poradą. Chce pani numer?”
  -> reach
* [„Są organizacje tworzone przez osoby, które sprzedają seks, z poradą i prawnikiem. Jeśli pani chce, zapiszę numer. Jeśli nie, też dobrze.”] # q: choice
  „Znam je” – mówi. „Ale dobrze, że tu też się je zna.” # thinks: Powiem innym, że jest tu ktoś, kto zna ten numer. # note: Propozycja, która pasuje do jej życia i którą może odrzucić.
  -> reach
* [„Naprawdę powinna pani z kimś o tym porozmawiać, nie sądzi pani?”] # q: leading
  „Właśnie to zrobiłam.” # thinks: O tym? O nim czy o mnie? # note: „Powinna pani” decyduje za nią. # better: „Czy dziś potrzebuje pani jeszcze czegoś?”
  -> reach
* [„Czy dziś potrzebuje pani jeszcze czegoś? Dojazdu do domu, zamka, kogoś obok?”] # q: need
  „Taksówki, która nie pyta. A jutro nowego zamka.” # thinks: On nie ma klucza. Ale lepiej mi się będzie spało. # note: Najbliższe godziny są ważniejsze niż najbliższe miesiące.
  -> reach

=== reach ===
„Jeśli znajdziecie zegarek” – mówi – „jak mi to powiecie?”
* [„Wyślemy list na adres z paszportu, tak się to zawsze robi.”] # q: direct
  „Tam mieszkają moi rodzice” – mówi. „Nie.” # thinks: List z policji, z tamtym imieniem, u nich na stole. # note: Zwykła droga może powiedzieć innym to, czego ona mówić nie chciała. # better: „Jak możemy się z panią bezpiecznie skontaktować?”
  -> last
* [„Jak możemy się z panią skontaktować, żeby nikt inny tego nie przeczytał?”] # q: safety
  „Wiadomością, bez słowa policja. Proszę napisać: pani paczka.” # thinks: Moja paczka. Zobaczymy, czy im się uda. # note: Ona najlepiej wie, jaka droga jest bezpieczna.
  -> last
* [„Telefon chyba wystarczy, w dzień i tak jest pani w domu, prawda?”] # q: leading
  „Jestem w domu, kiedy jestem w domu” – mówi. # thinks: A co ja ich zdaniem robię w dzień? # note: Zgadujesz, jak wygląda jej dzień, i mijasz się z pytaniem. # better: „Jaki kontakt z panią jest bezpieczny?”
  -> last

=== last ===
Stoi w drzwiach małego pokoju. Na zewnątrz pani z psem wciąż czeka.
* [„Proszę tam na siebie uważać. To niebezpieczne życie.”] # q: judging
  Kiwa głową tak, jak kiwa się wujkowi. # thinks: Z życzliwości. A ja za dziesięć minut będę w domu i zjem zupę. # note: Ostatnie słowa znowu robią z niej ofiarę. # better: „Dziękuję, że pani przyszła. Dobrze, że pani to zgłosiła.”
  -> close
* [„Dziękuję, że pani przyszła, pani Dano. To on zrobił źle, a nie pani. Jeśli coś tu poszło niedobrze, jest na to osobny urząd. Numer jest na kopii.”] # q: safety
  „Poszło dobrze” – mówi. „W większości.” # thinks: Moje imię. To nie było trudne. # note: Jej imię, żadnej winy i sposób, żeby się na Ciebie poskarżyć.
  -> close
* [„A jakby pani coś słyszała o innych, o kobietach, które ktoś zmusza, to mi pani powie, tak? Tyle nam pani teraz jest winna.”] # q: leading
  „Nic nie jestem winna” – mówi. # thinks: A więc o to chodziło. Zgłoszenie za informacje. # note: Za pomoc nie płaci się informacjami. # better: „Dziękuję, że pani przyszła. Może pani przyjść znowu, z tym albo z czymś innym.”
  -> close

=== close ===
Idzie przez poczekalnię z podniesioną głową. W drzwiach odwraca się raz i patrzy na okienko, jakby chciała je zapamiętać.
-> END

=== fact_theft ===
„Zapłacił, a potem wyjął to z powrotem z mojej portmonetki, razem z moimi pieniędzmi i zegarkiem babci. Jak go trzymałam, popchnął mnie.” # wrong: „Tak, napadł mnie. Albo tylko ukradł. Proszę wpisać, co trzeba.”
-> END

=== fact_work ===
„Pracuję na własny rachunek, trzy dni w tygodniu. Sama ustalam cenę i mówię «nie», kiedy myślę «nie».” # wrong: „No dobrze. Ktoś przysyła klientów, jeśli tak ma być lepiej.”
-> END

=== fact_colleague ===
„Jo wie, kiedy ktoś przychodzi, a jak wyjdzie, dzwonię do niej. Już chciała do mnie jechać.” # wrong: „Nie, nikt nie wie. Zawsze jestem sama.”
-> END

=== fact_landlord ===
„Jeśli właściciel usłyszy, co tam robię, do końca miesiąca nie mam mieszkania.” # wrong: „Nie, wszystko w porządku. Proszę wpisać cały adres.”
-> END

=== fact_laughed ===
„Kiedy byłam tu ostatnio, ktoś śmiał się z mojego paszportu i wołał kolegę, żeby popatrzył.” # wrong: „To to drugie imię. Proszę wszędzie wpisać to drugie.”
-> END

=== fact_plate ===
„Mam jego wiadomości i pierwszą połowę numeru rejestracyjnego.” # wrong: „Tak, chyba wysoki. Ciemny. Możliwe.”
-> END

=== fact_wants ===
„Chcę zegarek i papier, na którym jest, że tu byłam i że mi uwierzono.” # wrong: „Chyba żeby go ukarać. Tego się przecież chce, nie?”
-> END
