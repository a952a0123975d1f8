// Szpitalny oddział ratunkowy, pierwsza w nocy. Mira, 26 lat, zraniła nadgarstek, a przyszedł z nią mężczyzna. Postać zmyślona.
# person: Mira
-> arrive

=== arrive ===
Mira przyciska lewy nadgarstek do płaszcza. Mężczyzna obok odpowiada, zanim pada jakiekolwiek pytanie. „Upadła. Ja tłumaczę.”
* [„Czy pan ma zostać z panią, czy poczekać na zewnątrz?”] # q: forced
  „Niech zostanie” – mówi od razu. Patrzy w podłogę. # thinks: On słucha. Na to jest tylko jedna odpowiedź. # note: Przy nim nie może odmówić: niech to będzie zasada domu, żeby nie musiała wybierać. # better: „W tym pokoju zawsze badam bez osób towarzyszących. Pan może poczekać na zewnątrz.”
  -> chair
* [„W tym pokoju zawsze badam bez osób towarzyszących. Czy może pan wypełnić ten formularz na zewnątrz?”] # q: safety
  Mężczyzna patrzy na formularz, potem na zegar. Wychodzi. # thinks: Czyli to zasada. Nikt nie powie, że o to prosiłam. # note: Zasada dla wszystkich nikogo nie obwinia, i musi być prawdziwa.
  -> language
* [„Dlaczego ona nie może sama odpowiedzieć?”] # q: why
  „Jest nieśmiała” – mówi mężczyzna i przysuwa sobie krzesło. # thinks: Teraz powie, że to przeze mnie nabrali podejrzeń. # note: Brzmi jak zarzut, a ona będzie tego potem słuchać. # better: „W tym pokoju zawsze badam bez osób towarzyszących. Pan może poczekać na zewnątrz.”
  -> chair

=== chair ===
Mężczyzna usiadł obok niej. Telefon leży mu na kolanie, ekranem do góry.
* [„Mamy dziś bardzo dużo pracy, więc proszę nam tego nie utrudniać.”] # q: judging
  „Ja tylko pomagam” – mówi mężczyzna. W końcu wychodzi. Od drzwi ogląda się na nią. # thinks: Teraz jest zły. W samochodzie będzie zły. # note: Za ostre słowo do osoby towarzyszącej zapłaci potem pacjentka. # better: „Zdjęcie ręki robimy obok. Wchodzą tam tylko pacjenci.”
  -> language
* [„A kim pan jest dla pani?”] # q: direct
  „Kuzynem” – mówi mężczyzna. Gdy trzeba obejrzeć rękę w pokoju obok, zostaje. # thinks: W zeszłym tygodniu był moim narzeczonym. # note: Odpowiedź mówi niewiele. Najpierw trzeba być z nią sam na sam.
  -> language
* [„Zdjęcie ręki robimy obok. Wchodzą tam tylko pacjenci.”] # q: need
  „Pięć minut” – mówi mężczyzna. Ona wstaje pierwsza. # thinks: Drzwi, które się zamykają, a on jest po drugiej stronie. # note: Leczenie daje powód, żeby być sam na sam, i nie trzeba go tłumaczyć.
  -> language

=== language ===
Jesteś z nią sam na sam. Pod drzwiami widać buty mężczyzny. Mira patrzy na identyfikator na Twojej piersi.
* [„Czy dobrze mnie pani rozumie?”] # q: direct
  Kiwa głową. # thinks: Połowę. Kiwam na wszystko. # note: Kiwnięcie to żadna odpowiedź: zapytaj, w jakim języku jest najłatwiej.
  -> limits
* [„Bez tłumacza będzie szybciej, prawda?”] # q: leading # reveals: phone
  „Tak” – mówi. „Szybko to dobrze.” # thinks: On liczy minuty. Ale ważnych słów mi zabraknie. # note: Prosisz o „tak”, więc dostajesz „tak”. # better: „W jakim języku jest pani najłatwiej? Mogę zadzwonić po tłumacza, który pracuje dla nas.”
  -> limits
* [„Mam na imię Kim, mam dziś dyżur pielęgniarski. W jakim języku jest pani najłatwiej? Mogę zadzwonić po tłumacza, który pracuje dla nas.”] # q: safety
  Bardzo cicho podaje nazwę języka. „Ale nikt, kto zna tu ludzi.” # thinks: Jeśli ten głos jest z mojego miasta, jutro tam wiedzą. # note: Mówisz, kim jesteś, a tłumacz jest z Twojej strony.
  -> limits

=== limits ===
Tłumacz jest już na linii. Głos słychać z małego głośnika. Zdrową ręką Mira przytrzymuje płaszcz.
* [„To, co pani powie, zostaje wśród osób, które panią leczą. Jeśli zagrożone jest życie lub dziecko, być może muszę działać i najpierw powiem pani. Każde pytanie można pominąć.”] # q: safety
  Słucha do końca. „Pominąć” – mówi, jakby próbowała tego słowa. # thinks: Coś trzeba przekazać dalej i mówią mi to przedtem. Od niego nigdy nic nie słyszałam przedtem. # note: Granice są przed pytaniami, a nie po odpowiedziach.
  -> pain
* [„Może mi pani powiedzieć wszystko. Nikt się nigdy nie dowie.”] # q: promise
  Patrzy na głośnik. „Wszyscy się dowiadują” – mówi. # thinks: Tak samo mówili przez telefon, zanim przyjechałam. # note: Są obowiązki, akta i sądy, więc tego nie dotrzymasz. # better: „To, co pani powie, zostaje wśród osób, które panią leczą, chyba że zagrożone jest życie lub dziecko.”
  -> pain
* [„Mówił pani, co ma pani tu powiedzieć?”] # q: leading # reveals: family
  „Co miałby mówić?” – pyta. # thinks: Skąd to wiedzą? Czy wszyscy to widzą? # note: Mówisz jej swój domysł, a ona musi się przed nim bronić. # better: „Każde pytanie można pominąć. Pani wybiera, co powiedzieć.”
  -> pain

=== pain ===
W świetle lampy jej twarz jest szara. Stara się nie ruszać ręką.
* [„Upadła pani na schodach czy w łazience?”] # q: forced # reveals: door
  „Na schodach” – mówi. # thinks: Schody. Mówił: schody. Dobrze, że to było jedno z dwóch. # note: Z dwóch odpowiedzi, które podajesz, bierze tę, którą jej kazano. # better: „Najpierw ból. Reszta może poczekać.”
  -> wrist
* [„Z tym trzeba było przyjść dużo wcześniej, wtedy teraz wszystkim poszłoby szybciej.”] # q: judging
  „Tak. Przepraszam.” # thinks: Jakbym miała samochód. Jakbym miała wtorek. # note: Kosztuje zaufanie i nic nie mówi. # better: „Dobrze, że pani teraz jest.”
  -> wrist
* [„Najpierw ból. Mogę teraz coś na to podać. I trochę wody?”] # q: need
  „Woda. Tak” – mówi. „I coś na rękę też.” # thinks: Żadnego pytania. Tylko patrzenie na rękę. # note: Potrzeby są przed opowieścią: po to tu jesteś.
  -> wrist

=== wrist ===
Myjesz skórę wokół nadgarstka. Obok świeżej opuchlizny jest starszy ślad, już żółty.
* [„Co chce mi pani powiedzieć o tej ręce? Może być trochę.”] # q: open # reveals: hours
  Przez chwilę patrzy na nadgarstek. „Było późno” – mówi. # thinks: Trochę. Trochę umiem. # note: Może wybrać, gdzie zacząć i jak daleko pójść.
  -> cup
* [„Czy to on zrobił?”] # q: leading # reveals: family
  „Upadłam.” # thinks: Jeśli powiem „tak”, zobaczy to na tej twarzy, gdy otworzą się drzwi. # note: W pytaniu jest odpowiedź, a ona daje tę bezpieczną. # better: „Co chce mi pani powiedzieć o tej ręce? Może być trochę.”
  -> buzz
* [„Dlaczego nie przyszła pani za pierwszym razem?”] # q: why
  „Nie wiem.” # thinks: Bo to nie ja decydowałam. # note: „Dlaczego” brzmi jak wina. # better: „Teraz pani jest. To dobrze.”
  -> buzz

=== buzz ===
W jej płaszczu zaczyna brzęczeć telefon. Wzdryga się. Milknie i znów brzęczy.
* [„To znowu on, prawda?”] # q: leading # reveals: phone
  „To tylko telefon” – mówi. # thinks: Nie mówcie „on”. Ściana jest cienka. # note: Nazywasz kogoś, kogo ona nie nazwała. # better: „Może pani odebrać albo nie. Tutaj jedno i drugie jest w porządku.”
  -> sleep
* [„Może pani odebrać albo nie. Tutaj jedno i drugie jest w porządku.”] # q: choice
  Pisze kciukiem dwa słowa i chowa telefon. „Teraz jest cicho.” # thinks: Jak nie odpiszę, wejdzie. A tutaj wolno mi to zdecydować. # note: Ona najlepiej wie, ile kosztowałby ją milczący telefon.
  -> sleep
* [„Jak często w ciągu dnia dzwoni?”] # q: direct # reveals: hours
  „Często.” # thinks: Od południa do czwartej rano. Kto to liczy? # note: Przydatne, ale na to jeszcze za wcześnie.
  -> sleep

=== cup ===
Obok stoi kubek z wodą, pije zdrową ręką. Pierwszy raz patrzy na Ciebie. „Ludzie nie pytają” – mówi.
* [„Nikt nie powinien musieć tak żyć.”] # q: judging
  Odstawia kubek. „Jak?” # thinks: Teraz jestem kimś do litowania się. # note: Litość to też ocena, a ona jeszcze nie powiedziała, jak żyje. # better: Powtórz jej ostatnie słowa i czekaj.
  -> sleep
* [„Ludzie nie pytają.” Powtarzasz to i czekasz.] # q: facilitator # reveals: debt
  „Wieczorem nie przychodzą, żeby rozmawiać.” # thinks: To było więcej, niż chciałam. I nic się nie zawaliło. # note: Jej własne słowa, oddane jej, są zaproszeniem.
  -> sleep
* [„Pracuje pani tu w pobliżu?”] # q: direct # reveals: hours
  „Niedaleko.” # thinks: Chodzi o to: jaka to praca? # note: Może kiedyś się przyda, ale dziś to bardziej dla Ciebie niż dla niej.
  -> sleep

=== sleep ===
Zakładasz szynę. To trwa kilka minut i nic nie trzeba mówić.
* [„Mieszka pani tam pewnie z innymi dziewczynami, prawda?”] # q: leading # reveals: money
  „Z ludźmi” – mówi. # thinks: Dziewczynami. Mam dwadzieścia sześć lat, pracowałam w banku. # note: Domysł o niej i słowo na nią, które nie jest jej. # better: „Jak wygląda miejsce, w którym pani śpi?”
  -> control
* [„Czy tam, gdzie pani śpi, jest bezpiecznie?”] # q: direct # reveals: door
  Unosi jedno ramię. „Jest ciepło.” # thinks: Bezpiecznie to duże słowo. # note: Jedno krótkie pytanie, którego potrzebuje następny krok: tyle wystarczy.
  -> control
* [„Jak wygląda miejsce, w którym pani śpi?”] # q: open # reveals: door
  „Pokój. Materac. Ciepło.” # thinks: Mogę zacząć od materaca. To nie jest niebezpieczne. # note: Może zacząć od tego, co niegroźne.
  -> control

=== control ===
Porusza palcami w szynie, jednym po drugim, i patrzy na nie.
* [„Dlaczego jest pani z nim?”] # q: why
  „A gdzie mam być?” # thinks: Kto ma dom, ten myśli, że każdy ma dom. # note: Wina leży teraz po jej stronie stołu. # better: „Pytamy wszystkich pacjentów: czy ktoś inny decyduje o pani pieniądzach lub dokumentach?”
  -> want
* [„Pytamy wszystkich pacjentów: czy ktoś inny decyduje o pani pieniądzach, dokumentach albo o tym, dokąd pani idzie?”] # q: direct # reveals: papers
  Nie porusza się. „Wszystkich pacjentów?” # thinks: Czyli nie jestem jedyna. I nikt tego nie nazwał. # note: Pyta o kontrolę, nie o seks, i każdego tak samo.
  -> want
* [„Kto jest przy pani, gdy pani czegoś potrzebuje?”] # q: open # reveals: helper
  Musi się zastanowić. „Zależy czego” – mówi. # thinks: Gdy potrzebuję. Nikt tak tego nie ujął. # note: Pyta o siłę, a nie tylko o krzywdę.
  -> want
* [„On zabiera pani pieniądze, prawda?”] # q: leading # reveals: money
  „To nie takie proste.” # thinks: Jak kiwnę, będzie w komputerze. # note: U Ciebie jest już postanowione, co się stało. # better: „Czy ktoś inny decyduje o pani pieniądzach?”
  -> want

=== want ===
Na zewnątrz mężczyzna pyta przy ladzie, ile to jeszcze potrwa. Mira też to słyszy.
* [„Co by pani dziś najbardziej pomogło?”] # q: open # reveals: wish
  Patrzy na zegar nad drzwiami. „Dziś” – mówi. # thinks: Nie moje życie. Tylko dziś. Na to umiem odpowiedzieć. # note: Małe pytanie o to, czego chce, i kawałek czasu, którego koniec widać.
  -> offer
* [„Chce pani policji czy chce pani z nim wrócić?”] # q: forced # reveals: wish
  Patrzy na drzwi, potem na Ciebie. „A co mam powiedzieć?” # thinks: Dwoje drzwi, a za jednymi i za drugimi mężczyzna z pytaniami. # note: Jest więcej dróg niż dwie, a jedna z nich to czekać. # better: „Co by pani dziś najbardziej pomogło?”
  -> offer
* [„Jeszcze dziś panią stamtąd zabierzemy, obiecuję. Nie musi pani do niego wracać.”] # q: promise
  „Nie” – mówi. „Proszę. Nie.” # thinks: A jutro? On ma adres mojej mamy. # note: Nie wiesz, czy się uda, a ona o to nie prosiła. # better: „To możemy zrobić, tego nie możemy, a pani decyduje.”
  -> offer

=== offer ===
„A jeśli teraz z nim pójdę?” – pyta. „Co wtedy?”
* [„Wtedy niestety niewiele możemy dla pani zrobić.”] # q: judging
  „Rozumiem” – mówi. # thinks: Czyli taka jest cena. # note: Pomoc, która zależy od jednej odpowiedzi, to nacisk. # better: „Wtedy pani idzie i może pani znowu przyjść.”
  -> file
* [„Jeśli teraz z nim pani pójdzie …” Dajesz jej czas.] # q: facilitator # reveals: money
  „To jest jak zawsze.” # thinks: Nikt mnie nie ciągnie. # note: Zadała pytanie, na które do połowy sama może odpowiedzieć.
  -> file
* [„Wtedy pani idzie i może pani znowu przyjść. Mogę wezwać pracownika socjalnego, zapytać o nocleg albo dać numer. Albo nic z tego.”] # q: choice
  Liczy na palcach wystających z szyny. „Numer” – mówi. „Nie nocleg. Nie dziś.” # thinks: „Nic” też było do wyboru. To mogę coś wziąć. # note: „Nic” to też prawdziwy wybór, dlatego inne też są prawdziwe.
  -> file
* [„Póki pani tu jest, nic się pani nie stanie.”] # q: promise
  „A potem?” # thinks: Nigdy tu nie jestem. Jestem tu przez godzinę. # note: Możesz powiedzieć, co jest prawdą o tej godzinie, i nic więcej. # better: „Wtedy pani idzie i może pani znowu przyjść. To możemy zrobić.”
  -> file

=== file ===
Na ekranie jest otwarta dokumentacja. Patrzy na nią z boku.
* [„Jest pani naprawdę pewna, że to był upadek?”] # q: repeat
  „Upadłam” – mówi trochę głośniej. # thinks: Powiedziałam to. Teraz muszę to mówić zawsze. # note: Pytanie, które pada drugi raz, mówi jej, że pierwsza odpowiedź była zła. # better: „Piszę: uraz ręki dziś w nocy. Zgadza się to pani?”
  -> again
* [„Piszę to, co potrzebne ręce. Starszy ślad mogę opisać albo pominąć. O dokumentację mógłby poprosić sąd albo ktoś, kto zna pani hasło.”] # q: choice
  „Pominąć. Dziś.” Zastanawia się. „Można to napisać później?” # thinks: To, co tam jest, należy do mnie. # note: Wie, kto mógłby to przeczytać, i to ona decyduje.
  -> again
* [„Zrobię tylko zdjęcie do dokumentacji, dobrze?”] # q: leading # reveals: papers
  „Dobrze.” Podciąga rękaw. # thinks: Dokąd idzie to zdjęcie? Do kogo? # note: „Dobrze” to nie zgoda, gdy ona nie wie, kto może je zobaczyć. # better: „Zdjęcie może później pomóc. Zostaje w dokumentacji i sąd mógłby o nie poprosić. Chce je pani?”
  -> again

=== again ===
Szyna jest gotowa. Macie jeszcze może dwie minuty.
* [„Proszę wziąć ulotkę telefonu zaufania, tam jest wszystko. A może lepiej jutro zadzwonić do pani do domu?”] # q: forced # reveals: phone
  „Nie” – mówi. „Nie do domu. Nic do torby.” # thinks: Co wieczór opróżnia mi torbę. A to jest życzliwe. # note: Znaleziona ulotka to niebezpieczeństwo: najpierw zapytaj, co jest bezpieczne. # better: „Szynę trzeba znowu obejrzeć. Kiedy byłoby pani dobrze?”
  -> leave
* [„Pod jaki numer mogę do pani zadzwonić?”] # q: direct # reveals: phone
  „Telefonu lepiej nie.” # thinks: On odbiera. # note: Najpierw zapytaj, kto jeszcze odbiera.
  -> leave
* [„Szynę trzeba znowu obejrzeć, i wchodzi pani sama, tak jak dziś. Kiedy jest pani dobrze?”] # q: choice
  „W czwartek” – mówi po chwili. „Rano on śpi.” # thinks: Powód na mojej ręce, biały, i każdy go widzi. # note: Powód medyczny sprowadza ją z powrotem i nie wymaga tajemnicy.
  -> leave

=== leave ===
Otwierasz drzwi. Mężczyzna już stoi. „Gotowe?”
* [„Mógłby pan lepiej o nią dbać.”] # q: judging
  Mężczyzna się uśmiecha. „Nic innego nie robię” – mówi. # thinks: Całą drogę do domu będzie pytał, co mówiłam. # note: Tobie robi się lżej, a ona zostaje z tym potem sama. # better: „Gotowe. Ręka potrzebuje spokoju, a my ją tu jeszcze obejrzymy.”
  -> close
* [„Gotowe. Ręka potrzebuje tygodnia spokoju, a w czwartek jeszcze raz ją obejrzymy.”] # q: need
  Mężczyzna bierze ją pod rękę, tę bez szyny. # thinks: Tydzień spokoju. To powiedział szpital, nie ja. # note: Zwyczajny koniec ją chroni, a spokój zalecasz Ty, nie ona.
  -> close
* [„Proszę się nie bać” – mówisz do niej cicho. „Teraz wiemy i zajmiemy się wszystkim.”] # q: promise
  „Co tam było mówione?” – pyta mężczyzna. # thinks: Bać się. Teraz potrzebuję historii do tego słowa. # note: Nie zajmiesz się wszystkim, a ją zostawiasz ze słowem, z którego musi się tłumaczyć. # better: „Do czwartku.”
  -> close

=== close ===
Mira trzyma w zdrowej ręce kartkę z terminem. „W czwartek” – mówi. Mówi to do Ciebie.
-> END

=== fact_debt ===
„Jestem winna za podróż, a co tydzień dochodzi czynsz.” # wrong: „Nikomu nic nie jestem winna.”
-> END

=== fact_papers ===
„Mój paszport jest u niego, żeby się nie zgubił, tak mówi.” # wrong: „Paszport mam chyba w pokoju.”
-> END

=== fact_money ===
„Wieczorem bierze pieniądze i zapisuje w zeszycie.” # wrong: „On nigdy nie ruszał moich pieniędzy.”
-> END

=== fact_door ===
„Do mieszkania jest jeden klucz i nie ja go mam.” # wrong: „Wychodzę, kiedy chcę.”
-> END

=== fact_phone ===
„W nocy czyta mój telefon.” # wrong: „Nikt nie zagląda do mojego telefonu.”
-> END

=== fact_family ===
„Był w domu u mojej mamy i często o tym mówi.” # wrong: „Jest dobry dla mojej rodziny.”
-> END

=== fact_hours ===
„Nie ma wolnego dnia, nawet z gorączką.” # wrong: „Sama wybieram sobie dni.”
-> END

=== fact_wish ===
„Chcę, żeby ręka się zagoiła, i jedną noc się wyspać.” # wrong: „Chcę na policję, jeśli tak trzeba.”
-> END

=== fact_helper ===
„Na drugim piętrze jest kobieta, która daje mi zupę.” # wrong: „Nie mam zupełnie nikogo.”
-> END
