// Gabinet lekarza rodzinnego, dziesięć minut na osobę. Noa, 34 lata, kobieta trans, nie może spać. Postać zmyślona.
# person: Noa
-> name

=== name ===
Na ekranie jest inne imię niż to, które mówi. „Noa” – mówi, zanim padnie tamto.
* [„Jakie imię jest na karcie ubezpieczenia?”] # q: direct
  „To, które tam widać.” # thinks: Zaczyna się od karty. Zawsze zaczyna się od karty. # note: Może będzie potrzebne, ale nie na samym początku.
  -> pills
* [„Dlaczego w dokumentacji jest inne?”] # q: why
  „Jest stare” – mówi. # thinks: Dziesięć minut, a jedna już na to poszła. # note: Musi tłumaczyć się z siebie, zanim powie, co jej dolega. # better: „Noa. Wpiszę to na górze, żeby nikt nie wołał tamtym.”
  -> pills
* [„Noa. Wpiszę to na górze, żeby nikt nie wołał tamtym. Mam na imię Alex, dziś ja tu przyjmuję. Każde pytanie może pani pominąć.”] # q: safety
  „Dziękuję.” Stawia torebkę na podłodze. # thinks: Jedno zdanie i tamtego imienia nie ma. # note: Jej imię, Twoje imię i to, czego może odmówić.
  -> pills

=== pills ===
„Nie mogę spać” – mówi. „Potrzebuję tylko czegoś na to. I już mnie nie ma.”
* [„Tabletki niczego nie rozwiązują, za trzy tygodnie wróci pani z tym samym problemem.”] # q: judging
  „Nie. Wiem.” # thinks: Nie prosiłam o rozwiązanie. Prosiłam o środę. # note: Przyszła z jedną prośbą, a odmowa padła, zanim było wiadomo, o co prosi. # better: „To zacznijmy od snu. Jak się pani teraz czuje? Może wody?”
  -> portal
* [„To zacznijmy od snu. Jak się pani teraz czuje? Może wody?”] # q: need
  „Woda to dobrze.” Wypija duszkiem. # thinks: Od rana chce mi się pić i nie zauważyłam. # note: Traktujesz poważnie to, o co prosi, i widzisz całą osobę.
  -> portal
* [„To stres z partnerem, prawda?”] # q: leading # reveals: debt
  „Wszystko po trochu.” # thinks: Partner. Niech będzie. # note: Podsuwasz jej przyczynę i rozmowa się kończy. # better: „Proszę opowiedzieć, jak wygląda noc.”
  -> portal

=== portal ===
Pochyla się i patrzy na ekran. „To idzie do internetu? To, co się tam pisze?”
* [„Dokumentacja zostaje tutaj, ale krótki tekst trafia do portalu pacjenta. Może pani zdecydować, co w nim będzie. Jeśli zagrożone jest życie lub dziecko, być może muszę działać i najpierw powiem pani.”] # q: safety
  „Mogę zdecydować” – mówi. „To jak najmniej.” # thinks: Da się to przeczytać. Dobrze, że zapytałam. # note: Mówisz prawdę, kto co może czytać, i to staje się jej decyzją.
  -> awake
* [„Myśli pani o kimś, kto mógłby to przeczytać.”] # q: facilitator # reveals: phone
  Powoli kiwa głową. „Myśli się o takich rzeczach.” # thinks: Nie powiedziałam, kto. Nikt nie pytał, kto. # note: Nazywasz obawę, a nie osobę.
  -> awake
* [„Nie, nie. To jest całkowicie bezpieczne.”] # q: promise
  „Dobrze” – mówi i odchyla się z powrotem. # thinks: Tu nie wiadomo, jak my żyjemy. # note: Bezpieczne wobec obcych, ale nie wobec kogoś, kto zna hasło. # better: „Czy ktoś jeszcze zna pani hasło?”
  -> awake
* [„Czy ktoś jeszcze zna pani hasło?”] # q: direct # reveals: phone
  „A skąd to pytanie?” # thinks: Czy to normalne, że o to pytają? Może normalne. # note: Pytanie, którego potrzebuje następny krok. Powiedz, że pytasz o to wszystkich.
  -> awake

=== awake ===
Naciąga rękawy swetra na dłonie.
* [„Bierze pani coś, żeby nie spać, prawda?”] # q: leading # reveals: ill
  „Tak wyglądam?” # thinks: Czyli narkotyki. U takich jak ja to zawsze narkotyki. # note: Domysł o takich jak ona, i ona to czuje. # better: „Co nie daje pani spać?”
  -> sorry
* [„To zmartwienia czy hałas?”] # q: forced # reveals: hours
  „To hałas.” # thinks: Hałas brzmi lepiej. # note: Podajesz dwie odpowiedzi, a ona bierze mniejszą. # better: „Co nie daje pani spać?”
  -> sorry
* [„Co nie daje pani spać?”] # q: open # reveals: hours
  „Noce są głośne” – mówi. # thinks: Co, nie kto. Na to umiem odpowiedzieć. # note: Otwarte pytanie, w którym nie ma żadnej osoby.
  -> week
* [„Ile godzin to było ostatniej nocy?”] # q: direct # reveals: hours
  „Trzy. Z przerwami.” # thinks: Liczyć umiem. Tylko zmienić tego nie umiem. # note: Leczenie potrzebuje tej liczby.
  -> week

=== sorry ===
Patrzy na drzwi, potem na torebkę. „Po co to?” – pyta.
* [„Dlaczego jest pani taka nerwowa?”] # q: why
  „Jestem tylko zmęczona.” # thinks: Bo tak samo patrzy na mnie facet przy ladzie. # note: Jest nerwowa przez Twoje pytanie. # better: „To było złe pytanie z mojej strony. Może je pani pominąć.”
  -> friend
* [„Czyli jednak coś jest?”] # q: leading # reveals: debt
  „Zawsze coś jest” – mówi. # thinks: Nic tu nie mają i chcą, żebym to wypełniła. # note: Naciskasz tam, gdzie właśnie się zamknęła. # better: „To było złe pytanie z mojej strony. Może je pani pominąć.”
  -> friend
* [„To było złe pytanie z mojej strony. Może je pani pominąć.”] # q: safety
  „Dobrze.” Torebka zostaje na podłodze. # thinks: Nikt jeszcze nie cofnął pytania. Aż do teraz. # note: Gdy cofasz pytanie, widać, że naprawdę może je pominąć.
  -> friend

=== week ===
Liczy na palcach. „Poniedziałek nie. Wtorek nie. Środa trochę.”
* [„Poniedziałek nie, wtorek nie …”] # q: facilitator # reveals: ill
  „Człowiek się przyzwyczaja. Tak się myśli.” # thinks: Dziwnie usłyszeć to z zewnątrz. # note: Jej słowa, oddane jej, pozwalają mówić dalej.
  -> friend
* [„Żadne ciało długo tego nie wytrzyma.”] # q: judging
  „Moje wytrzyma.” # thinks: Moje ciało. Każdy ma zdanie o moim ciele. # note: Ona wie to lepiej niż Ty, a teraz musi go bronić. # better: „Poniedziałek nie, wtorek nie …” I czekaj.
  -> friend
* [„A gdy ma pani gorączkę?”] # q: direct # reveals: ill
  „A co wtedy?” # thinks: Skąd to pytanie? Jakby ktoś stał w naszej kuchni. # note: Jedno krótkie pytanie może się przydać, gdy już zaczęła mówić.
  -> friend

=== friend ===
„Wizytę umówił Max” – mówi. „Załatwia wszystkie takie rzeczy. Jest w tym dobry.”
* [„To brzmi, jakby panią kontrolował.”] # q: judging
  „Pomaga mi” – mówi. # thinks: Proszę tak o nim nie mówić. Tu nikt nie wie, co to zimno. # note: To Twoje słowo, nie jej, a ona musi go teraz bronić. # better: „Załatwia wszystkie takie rzeczy.” I czekaj.
  -> pressure
* [„Jak to jest dla pani, że on to załatwia?”] # q: open # reveals: debt
  Otwiera usta i zamyka. „Praktycznie” – mówi. # thinks: Dla mnie. To jest jak … Musiałabym się zastanowić. # note: Pytasz o nią, nie o niego.
  -> pressure
* [„Załatwia wszystkie takie rzeczy.”] # q: facilitator # reveals: pay
  „Lekarza, czynsz, telefon. Wszystko.” # thinks: Jak mówi to ktoś inny, robi się długa lista. # note: Zostawiasz to zdanie, żeby mogła je sama usłyszeć.
  -> pressure
* [„Ale Max nie jest tak naprawdę przyjacielem, prawda?”] # q: leading # reveals: pay
  „To mój przyjaciel.” # thinks: Przyjął mnie, kiedy nikt inny nie chciał. Tu nikogo przy tym nie było. # note: Jedno i drugie może być prawdą: że pomógł i że bierze. Zostań przy jej słowie. # better: „Jak to jest dla pani, że on to załatwia?”
  -> pressure

=== pressure ===
Mierzysz jej ciśnienie. Mankiet się zaciska i puszcza.
* [„To może być od hormonów. Czy osoba, która je pani przepisuje, o tym wie?”] # q: judging
  „O hałasie?” – pyta. # thinks: Złamana ręka też byłaby od hormonów. # note: Nie wszystko, co dolega osobie trans, bierze się z tego, a badania jeszcze nie było. # better: „Czy ma pani wszystko inne, czego pani trzeba: hormony, badania, dentystę?”
  -> decide
* [„Od kiedy jest tak ze snem?”] # q: direct # reveals: debt
  „Od wiosny. Od nowego mieszkania.” # thinks: Odkąd jestem taka droga. # note: Zwykłe pytanie lekarskie. Może przynieść więcej, niż pytasz.
  -> decide
* [„Czy ma pani wszystko inne, czego pani trzeba: hormony, badania, dentystę? Tutaj też możemy to zrobić.”] # q: need
  „I mogę przyjść tak po prostu?” Patrzy na mankiet. „Bez nikogo?” # thinks: Powód, żeby przyjść. Prawdziwy. # note: Opieka jak dla każdego i powód, żeby wrócić.
  -> decide

=== decide ===
Zapisujesz dwie liczby. Pyta, czy są złe. Odpowiadasz: trochę za wysokie.
* [„Czy on pani kiedyś groził?”] # q: leading # reveals: family
  „Max?” – mówi. „Czemu Max?” # thinks: Jak to powiem, tutaj coś muszą zrobić. A potem on coś zrobi. # note: W jednym pytaniu łączysz osobę i czyn. # better: „Pytamy wszystkich, którzy źle śpią: czy ktoś inny decyduje o pani pieniądzach lub czasie?”
  -> mother
* [„Gdyby jedna rzecz w tygodniu mogła być inna, to która?”] # q: open # reveals: wish
  „Jedna” – mówi. Prawie się uśmiecha. # thinks: Nie wszystko. Jedną rzecz wolno mi chcieć. # note: Żeby odpowiedzieć, nie musi nikogo oskarżać.
  -> mother
* [„Pytamy wszystkich, którzy źle śpią: czy ktoś inny decyduje o pani pieniądzach, dokumentach albo czasie?”] # q: direct # reveals: papers
  Patrzy na dwie liczby. „To jest w ankiecie?” # thinks: Wszystkich. Czyli nie mam tego na twarzy. # note: Jedno pytanie o kontrolę, takie samo dla wszystkich, i tylko dlatego, że wiesz, co zrobić z odpowiedzią „tak”.
  -> mother
* [„Dlaczego pozwala mu pani decydować?”] # q: why
  „Nie pozwalam. Po prostu tak jest.” # thinks: Spróbujcie. Spróbujcie bez klucza. # note: Wina jest teraz jej. # better: „Gdyby jedna rzecz w tygodniu mogła być inna, to która?”
  -> mother

=== mother ===
Przy kluczach wisi małe zdjęcie. „Moja mama” – mówi. „Myśli, że pracuję w hotelu.”
* [„Dlaczego nie powie jej pani prawdy?”] # q: why
  „Której?” # thinks: Są dwie prawdy i każda to dla niej o jedną za dużo. # note: Do leczenia snu to niepotrzebne, a ona ma powody. # better: „Myśli, że pracuje pani w hotelu.”
  -> tired
* [„Myśli, że pracuje pani w hotelu.”] # q: facilitator # reveals: family
  „I tak ma zostać.” # thinks: Powiedziałam to. Tylko połowę, ale powiedziałam. # note: Zostawiasz jej, czy jest coś więcej do powiedzenia.
  -> tired
* [„Tutaj nie musi pani tego tłumaczyć.”] # q: choice
  „Nie?” Puszcza klucze. # thinks: Tyle rzeczy tłumaczę. Miło nie musieć. # note: Nie mówić to też wybór.
  -> tired

=== tired ===
„Gdybym nie była taka zmęczona” – mówi i urywa.
* [„Odeszłaby pani od niego czy by pani została?”] # q: forced # reveals: wish
  „To nie tak.” # thinks: Odejść, zostać. Jakbym miała w ręce dwa bilety. # note: Twoje dwie drogi mogą nie być jej drogami. # better: „Gdyby nie była pani taka zmęczona …”
  -> glad
* [„Gdyby nie była pani taka zmęczona …”] # q: facilitator # reveals: wish
  „Tobym wreszcie porządnie pomyślała.” # thinks: Nie ma czasu, a jednak chwila, żeby na mnie poczekać. # note: Trzy sekundy ciszy są warte więcej niż następne pytanie.
  -> glad
* [„Niedługo znów będzie pani spać, obiecuję.”] # q: promise
  „To by było dobrze.” # thinks: A dzwonek, który nie dzwoni, też da się obiecać? # note: Przyczyna nie zależy od Ciebie. # better: „Gdyby nie była pani taka zmęczona …”
  -> glad

=== glad ===
Za drzwiami kaszle następna osoba. Macie trzy minuty.
* [„Kto by się ucieszył, gdyby pani dobrze spała?”] # q: open # reveals: helper
  „Ucieszył?” Musi się roześmiać. „Jest ktoś taki, tak.” # thinks: Tygodniami o niej nie myślałam. # note: Szuka ludzi, którzy są po jej stronie.
  -> three
* [„To trzeba było powiedzieć na początku.”] # q: judging
  „Wiem. Przepraszam.” # thinks: Na początku to był dla mnie obcy gabinet. # note: Powiedziała, gdy mogła. To było wcześnie. # better: „Dziękuję, że pani to mówi. Mamy trzy minuty i może pani znowu przyjść.”
  -> three
* [„Czy jest ktoś, do kogo mogłaby pani zadzwonić w nocy?”] # q: direct # reveals: helper
  „W nocy nie mam wolnej ręki” – mówi. # thinks: Ale w dzień ktoś by był. # note: Zamknięte, ale następny krok tego potrzebuje.
  -> three

=== three ===
„A co tu można zrobić?” – pyta. „W trzy minuty.”
* [„To naprawdę musi pani zgłosić.”] # q: judging
  „Nic nie powiedziałam.” # thinks: Zgłosić. W piątek go wypuszczą, a gdzie będę ja? # note: Może zgłosić, poczekać albo nigdy nie zgłaszać. Jeśli masz obowiązek, mów o nim przedtem, nie teraz. # better: „Może pani zgłosić, poczekać albo nigdy nie zgłaszać. Dziś mogę zrobić to.”
  -> text
* [„Przepisać coś na noce, zapytać organizację o spokojne miejsce na parę dni albo po prostu umówić panią na przyszły tydzień. Może też nic z tego.”] # q: choice
  „Przyszły tydzień” – mówi. „A o tym spokojnym miejscu chcę pomyśleć.” # thinks: Jest coś takiego. Dobrze wiedzieć, że jest. # note: Trzy rzeczy, które możesz zrobić, i żadna nie zależy od opowieści.
  -> text
* [„Do wieczora znajdę pani pokój.”] # q: promise
  „Do wieczora?” Ściska klucze. # thinks: A jak nie? A jak tak? # note: O noclegach decyduje inny urząd, a ona o nocleg nie prosiła. # better: „Mogę zapytać organizację o spokojne miejsce. Nie wiem, czy jakieś jest.”
  -> text

=== text ===
W polu do portalu miga kursor.
* [„Wpiszę: problemy w domu. To niewinne, prawda?”] # q: leading # reveals: phone
  „Skoro tak” – mówi. # thinks: Wieczorem zapyta: jakie problemy? # note: Trzy słowa mogą wystarczyć na złą noc. # better: „Do portalu piszę: sen, ciśnienie. Chce pani najpierw przeczytać?”
  -> date
* [„Do portalu piszę: sen, ciśnienie. Chce pani najpierw przeczytać?”] # q: choice
  Czyta linijkę dwa razy. „Dobre. Nudne.” # thinks: Nudne. Jak miło. # note: Piszesz to, czego potrzebuje opieka, a ona widzi to przed kimkolwiek innym.
  -> date
* [„A może jednak wpisać, co się tam dzieje? Później mogłoby pani pomóc.”] # q: repeat
  „Nie. Mówiłam: jak najmniej.” # thinks: Tutaj też „nie” trzeba mówić dwa razy. # note: Powiedziała już „nie”. # better: „Do portalu piszę: sen, ciśnienie.”
  -> date

=== date ===
„Tylko żadnych listów” – mówi.
* [„To wiadomość czy telefon?”] # q: forced # reveals: phone
  „Najlepiej nic.” # thinks: Wszystko, co dzwoni, jest jego. # note: „Żadnych listów” znaczyło więcej niż brak papieru. # better: „Żadnych listów. Proszę przyjść w przyszłym tygodniu, z powodu ciśnienia.”
  -> bye
* [„Który dzień w przyszłym tygodniu pani pasuje?”] # q: direct
  „Wtorek. Przed południem mogę wyjść.” # thinks: Wtorek. Mam coś we wtorek. # note: Proste i przydatne.
  -> bye
* [„Żadnych listów. Proszę przyjść w przyszłym tygodniu, z powodu ciśnienia, a wcześniej nic nie wysyłamy. Czy tak dobrze?”] # q: choice
  „Z powodu ciśnienia” – mówi. Brzmi to jak hasło. # thinks: To mogę powiedzieć w domu. # note: Powód medyczny jest prawdziwy i można go powiedzieć na głos.
  -> bye

=== bye ===
Ma już kurtkę i jedną rękę na klamce. „Powiedziałam za dużo?”
* [„Dlaczego za dużo?”] # q: why
  „Nieważne.” # thinks: Teraz tego też muszę się bać. # note: Pyta, czy jest bezpieczna, a dostaje pytanie. # better: „Nie. Zostaje tak, jak ustalone: ciśnienie, przyszły tydzień, nic więcej w portalu.”
  -> close
* [„Świetnie to pani zrobiła, a skoro już pani powiedziała, wszystko będzie dobrze.”] # q: promise
  „Tak” – mówi uprzejmie. # thinks: Tak się mówi, gdy ktoś chce się mnie pozbyć. # note: To pociesza bardziej Ciebie niż ją. # better: „Nie. Zostaje tak, jak ustalone: ciśnienie, przyszły tydzień, nic więcej w portalu.”
  -> close
* [„Nie. Zostaje tak, jak ustalone: ciśnienie, przyszły tydzień, nic więcej w portalu.”] # q: safety
  Liczy razem z Tobą: „Ciśnienie. Przyszły tydzień. Nic więcej.” # thinks: Trzy rzeczy. Trzy rzeczy udźwignę. # note: Wychodzi z tym, co ustalone, i może na tym polegać.
  -> close

=== close ===
Bierze z krzesła klucze ze zdjęciem. „Do przyszłego tygodnia” – mówi Noa. Na schodach idzie już szybciej.
-> END

=== fact_phone ===
„Max ma kod do mojego telefonu i hasło do portalu też.” # wrong: „Mój telefon to moja sprawa.”
-> END

=== fact_debt ===
„Max zapłacił za moje leczenie i co miesiąc podaje wyższą sumę.” # wrong: „Nic nie jestem Maxowi winna, to był prezent.”
-> END

=== fact_hours ===
„Dzwonek dzwoni do piątej rano i to ja otwieram.” # wrong: „Pracuję, kiedy mam ochotę.”
-> END

=== fact_pay ===
„W piątki Max daje mi pięćdziesiąt na tydzień.” # wrong: „Dzielimy się wszystkim, pół na pół.”
-> END

=== fact_ill ===
„Jak jestem chora i nie pracuję, ten dzień dolicza się do sumy.” # wrong: „Jak jestem chora, leżę w łóżku.”
-> END

=== fact_papers ===
„Mój paszport leży u Maxa w szufladzie, z powodu umowy najmu.” # wrong: „Dokumenty mam gdzieś w torebce.”
-> END

=== fact_family ===
„Max mówi, że wystarczy jeden list i mama będzie wiedziała, co robię.” # wrong: „Max nigdy nie powiedziałby ani słowa mojej rodzinie.”
-> END

=== fact_wish ===
„Chcę trzy noce przespać za drzwiami, które mogę zamknąć na klucz.” # wrong: „Chyba chcę od Maxa odejść, tak.”
-> END

=== fact_helper ===
„Koleżanka z dawnych czasów ma kanapę i dwa razy mnie zapraszała.” # wrong: „Nie mam do kogo pójść.”
-> END
