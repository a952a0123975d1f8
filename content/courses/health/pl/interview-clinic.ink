// Poradnia zdrowia seksualnego, poniedziałek rano. Dario, 31 lat, sprzedaje seks i pracuje na własny rachunek. Postać zmyślona.
# person: Dario
-> hello

=== hello ===
Dario siedzi na brzegu krzesła, w kurtce. „Mam tylko ten numer” – mówi i pokazuje karteczkę, na której jest 47.
* [„Dlaczego nie chce pan podać nazwiska?”] # q: why
  „Bo nie chcę.” # thinks: Na zewnątrz jest napisane, że nie trzeba. # note: Korzysta z tego, co proponujecie, a teraz musi się z tego tłumaczyć. # better: „Tutaj wystarczy numer.”
  -> screen
* [„Dzień dobry. Mam na imię Robin, dziś ja tu przyjmuję. Wystarczy numer, a każde pytanie można pominąć.”] # q: safety
  „Dobrze.” Rozpina pierwszy guzik kurtki. # thinks: Czyli to, co jest na drzwiach, to prawda. Zobaczymy, co dalej. # note: Mówisz, kim jesteś i czego może odmówić.
  -> screen
* [„Był pan już u nas, z innym numerem?”] # q: direct
  „Raz. U kogoś innego.” # thinks: Tam ktoś westchnął, gdy usłyszał, ilu. # note: Krótkie pytanie, które pomaga zacząć. Więcej w odpowiedzi nie trzeba.
  -> screen

=== screen ===
Twoje palce są na klawiaturze. „Co się tam wpisuje?” – pyta.
* [„Proszę się nie martwić, tego nikt nigdy nie zobaczy.”] # q: promise
  „Nikt” – mówi. # thinks: Zawsze ktoś to widzi. Choćby następny lekarz. # note: Nie wiesz, kto kiedyś o to poprosi. # better: „Tylko to, czego potrzebuje leczenie. Mogą to czytać osoby z tej poradni, a sąd mógłby o to poprosić.”
  -> weekend
* [„Brzmi, jakby kiedyś poszło z tym coś nie tak.”] # q: facilitator # reveals: file
  „Można tak powiedzieć.” # thinks: Tu ktoś słyszy pytanie, które jest pod spodem. # note: Słyszysz obawę, a on może powiedzieć więcej albo nie.
  -> weekend
* [„Tylko to, czego potrzebuje leczenie. Mogą to czytać osoby z tej poradni. Jeśli zagrożone jest życie lub dziecko, być może muszę działać i wtedy najpierw powiem panu.”] # q: safety
  Rozważa to. „W porządku. Z tym da się żyć.” # thinks: Żadnych bajek. Dobrze. # note: Prawdziwa granica jest dla niego warta więcej niż miłe słowo.
  -> weekend

=== weekend ===
„Pękła prezerwatywa” – mówi. „W sobotę, późno.”
* [„Dobrze, że pan szybko przyszedł. Są na to leki. Najpierw się tym zajmiemy, a pan zdecyduje.”] # q: need
  Oddycha z ulgą. „Po to przyszedłem.” # thinks: Najpierw sama sprawa. Potem pytania. # note: Leki działają najlepiej w pierwszych godzinach i dniach, dlatego potrzeba jest pierwsza.
  -> work
* [„Powinien pan bardziej uważać, przy tym wszystkim, co teraz krąży. Sam pan to wie, prawda?”] # q: judging
  „Uważałem. Pękła.” # thinks: No i jest kazanie. # note: Zrobił wszystko dobrze: użył jej i szybko przyszedł. # better: „Dobrze, że pan szybko przyszedł. Najpierw się tym zajmiemy.”
  -> work
* [„Dlaczego nie przyszedł pan wczoraj?”] # q: why
  „Była niedziela. Było zamknięte.” # thinks: A na SOR-ze chcą dowodu i nazwiska. # note: Co było, tego się nie zmieni, a brzmi jak zarzut. # better: „Dobrze, że pan szybko przyszedł. Najpierw się tym zajmiemy.”
  -> work
* [„O której mniej więcej w sobotę?”] # q: direct
  „O drugiej. Wpół do trzeciej.” # thinks: To jest pytanie lekarskie. Dobrze. # note: Leczenie tego potrzebuje, więc to uczciwe pytanie.
  -> work

=== work ===
Podwinął rękaw do pobrania krwi. „To było w pracy” – mówi.
* [„Ktoś taki jak pan, z taką głową, mógłby robić tyle innych rzeczy, prawda?”] # q: judging
  „Na przykład?” # thinks: Robiłem tyle innych rzeczy. Za mniej pieniędzy i z gorszymi ludźmi. # note: To miało być miłe, a mówi, że jego praca nic nie jest warta. # better: „W pracy.” I czekaj.
  -> church
* [„W pracy.” Mówisz to tak jak on i czekasz.] # q: facilitator # reveals: price
  „Tak. Spotykam się z mężczyznami, za pieniądze. Od sześciu lat.” # thinks: Długopis się nie zatrzymał, twarz ta sama. # note: Używasz jego słowa i nie potrzebujesz innego.
  -> careful
* [„Ktoś pana do tego zmusza?”] # q: leading # reveals: price
  „Zmusza?” Zsuwa trochę rękaw. # thinks: Jak powiem „nie”, to powiedziałaby to też ofiara. To co mam powiedzieć? # note: Nie każdy, kto sprzedaje seks, jest ofiarą, a to pytanie nie daje mu jak tego powiedzieć. # better: „Co warto wiedzieć o pana pracy, żeby opieka pasowała?”
  -> church
* [„Co warto wiedzieć o pana pracy, żeby opieka pasowała?”] # q: open # reveals: safe
  „Że robię to często i ostrożnie.” # thinks: Jakbym był elektrykiem. Dobrze. # note: Pytasz o to, czego potrzebuje opieka, a on wybiera, co to jest.
  -> careful

=== church ===
Zabrał rękę ze stołu. „To poradnia czy kościół?”
* [„Poradnia. Przepraszam. Mam dalej pobierać, czy woli pan kogoś innego?”] # q: choice
  Kładzie rękę z powrotem. „Proszę dalej.” # thinks: Przeprosiny. Tego się nie spodziewałem. # note: Złe słowo można naprawić jednym zdaniem.
  -> left
* [„Ale czy to naprawdę pana własna decyzja?”] # q: repeat
  „Już mówiłem, co to jest.” # thinks: Jeszcze jedno takie i wychodzę bez leków. # note: Powiedział to raz. Drugi raz mówi mu, że nie wierzysz. # better: „Przepraszam. Mam dalej pobierać?”
  -> left
* [„Dlaczego pan to tak odbiera?”] # q: why
  „A jak mam odbierać?” # thinks: Teraz to jeszcze moja wina, że jestem zły. # note: Twój błąd staje się jego błędem. # better: „Przepraszam. Mam dalej pobierać?”
  -> left

=== careful ===
„Wiem, co robię” – mówi. „To pierwsza od roku.”
* [„Klientowi chyba nie da się naprawdę odmówić, co?”] # q: leading # reveals: price
  Patrzy na Ciebie. „A kto tak mówi?” # thinks: Mówię „nie” trzy razy dziennie. # note: Odpowiadasz za niego, według obrazu, który masz w głowie. # better: „Co pan robi, żeby pracować bezpiecznie, i co mogłoby być lepsze?”
  -> left
* [„Pierwsza od roku.”] # q: facilitator # reveals: safe
  „Sprawdzam datę na opakowaniu, przynoszę własne.” # thinks: Można by powiedzieć „brawo”. Ale to prawie to samo. # note: Jego ostrożność zostaje tym, czym jest.
  -> left
* [„Co pan robi, żeby pracować bezpiecznie, i co mogłoby być lepsze?”] # q: open # reveals: safe
  „Większość działa.” Myśli. „Większość.” # thinks: O to, w czym jestem dobry, nikt mnie nie pyta. # note: On zna się na swojej pracy, a Ty się dowiadujesz, gdzie pomoc się przyda.
  -> left
* [„No to miejmy nadzieję, że ostatnia.”] # q: judging
  „Miejmy nadzieję” – mówi. # thinks: Ostatnia prezerwatywa czy ostatni klient? # note: Nie wie, co masz na myśli, więc słyszy wymówkę. # better: „Pierwsza od roku. Dobrze pan o siebie dba.”
  -> left

=== left ===
Krew pobrana. Przyciska wacik do ręki i nie wstaje.
* [„Czyli jest coś jeszcze. Chodzi o narkotyki czy o przemoc?”] # q: forced # reveals: unpaid
  „O żadne z tych.” # thinks: Dwie szuflady i w jednej muszę leżeć. # note: Dwa Twoje domysły zamykają to trzecie, które jest jego. # better: „Czy coś jeszcze pana teraz martwi?”
  -> other
* [„Czy w sobotę zdarzyło się coś jeszcze?”] # q: direct # reveals: unpaid
  „W sobotę nie.” # thinks: Ale w sobotę wcześniej tak. # note: Uczciwe i krótkie, ale pyta tylko o jeden wieczór.
  -> elsewhere
* [„Czy coś jeszcze pana teraz martwi?”] # q: open # reveals: unpaid
  „Martwi.” Obraca karteczkę z numerem. „To co zwykle.” # thinks: Mógłbym powiedzieć. Z krwią to nie ma nic wspólnego. # note: Nie wstał: otwarte pytanie robi na to miejsce.
  -> elsewhere

=== other ===
Wstaje do połowy. „To biorę opakowanie i idę?”
* [„Proszę zaczekać, jeszcze nie skończyliśmy, w formularzu jest parę dalszych pytań.”] # q: judging
  Stoi dalej. „Co teraz będzie?” # thinks: Brzmi jak szkoła. # note: To polecenie, a on nic nie zrobił. # better: „Może pan iść. Jeśli ma pan jeszcze pięć minut, chcę coś zaproponować.”
  -> message
* [„Może pan iść. Jeśli ma pan jeszcze pięć minut, chcę zapytać, co by się panu przydało.”] # q: choice
  Siada z powrotem, tym razem na całym krześle. # thinks: Mogę iść. To mogę i zostać. # note: Gdy wolno iść, zostać to wybór.
  -> message
* [„Czy coś pana teraz boli?”] # q: direct
  „Nie. Nic.” Siada z powrotem. # thinks: Pytanie lekarskie. W porządku. # note: Przydatne i sprowadza Cię do Twojej pracy.
  -> message

=== elsewhere ===
„Było coś, w innym tygodniu” – mówi. „Ale to nie dla lekarza.”
* [„Takiego człowieka trzeba zgłosić, nie uważa pan?”] # q: leading # reveals: police
  „Nic nie mówiłem o żadnym człowieku.” # thinks: Teraz mam być przypadkiem. # note: Jeszcze nie wiesz, o co chodzi, a już wiesz, co on ma zrobić. # better: „Może być dla lekarza albo nie. Pan decyduje.”
  -> message
* [„W innym tygodniu …” Czekasz.] # q: facilitator # reveals: police
  „Chodzi o pieniądze, nic więcej.” # thinks: O pieniądzach łatwo powiedzieć. O tym, że poczułem się głupio, nie. # note: Cisza zostawia mu następne słowo.
  -> message
* [„Może pan to zgłosić. Na pewno dobrze pana potraktują.”] # q: promise
  „Na pewno” – mówi. # thinks: Był tu ktoś kiedyś tam, jako ktoś taki jak ja? # note: Nie wiesz, co zrobi policja, a co on ryzykuje, zależy od prawa w tym kraju. # better: „Może pan zgłosić, poczekać albo nigdy nie zgłaszać. Są ludzie, którzy wiedzą, co by to dla pana znaczyło.”
  -> message
* [„Może być dla lekarza albo nie. Pan decyduje.”] # q: choice
  „To się zastanowię.” # thinks: Nikt nie ciągnie za język. Mogę to jeszcze powiedzieć w drzwiach. # note: Słyszy, że może i że nie musi.
  -> message

=== message ===
Na stole zapala się jego telefon. Czyta i pierwszy raz się uśmiecha.
* [„Czy to ktoś, kto czeka na pana na zewnątrz?”] # q: leading # reveals: partner
  Odwraca telefon. „Czemu na zewnątrz?” # thinks: Facet w samochodzie, o to chodzi. Nie ma żadnego faceta w samochodzie. # note: Wiadomość to wiadomość: jeden sygnał niczego nie dowodzi. # better: „To chyba ktoś miły.”
  -> address
* [„To chyba ktoś miły.”] # q: facilitator # reveals: partner
  „On pyta, czy jeszcze żyję.” # thinks: Dobrze powiedzieć w tym pokoju „on”. # note: Zauważasz także to, co dobre, a nie tylko to, co złe.
  -> address
* [„Czy ktoś wie, że pan tu jest?”] # q: direct # reveals: partner
  „Tak. A co?” # thinks: To troska czy kontrola? # note: Może się przydać. Powiedz, czemu pytasz.
  -> address

=== address ===
„Potrzebny jest adres?” – pyta. „Do wyniku?”
* [„Adres domowy czy adres pracy?”] # q: forced # reveals: flat
  „Powiedziałbym, że żaden.” # thinks: To te same drzwi. I jedno nazwisko na nich. # note: „Nic” to też odpowiedź, a była w propozycji razem z numerem. # better: „Do badania nie. Może pan przyjść z numerem.”
  -> wants
* [„Woli pan nie podawać.”] # q: facilitator # reveals: flat
  „Jeśli się da, to nie.” # thinks: Nie muszę tłumaczyć, więc prawie bym mógł. # note: Mówisz, co widzisz, i nie pytasz o powód.
  -> wants
* [„Do badania nie. Przychodzi pan z numerem i słyszy wynik od kogoś z nas.”] # q: safety
  „Dobrze. To żadnych listów.” # thinks: O skrzynkę martwię się bardziej niż o wynik. # note: Słyszy, co będzie i że nigdzie nic nie przyjdzie.
  -> wants

=== wants ===
Szybki test zrobiony i wszystko jest w porządku. Zostało dziesięć minut.
* [„Czego by pan od nas chciał, dziś i później?”] # q: open # reveals: wish
  „Dziś i później. Dobre pytanie.” # thinks: To nie muszę zgadywać, czego wolno mi chcieć. # note: To on decyduje, po co jest ta pomoc.
  -> flyer
* [„Myślał pan kiedyś, żeby z tym skończyć?”] # q: leading # reveals: wish
  „A tutaj ktoś myślał, żeby skończyć z medycyną?” – pyta. # thinks: Wszyscy chcą, żebym powiedział „tak”, i wtedy są zadowoleni. # note: To Twoje życzenie, a nie jego: zapytaj, czego on chce. # better: „Czego by pan od nas chciał, dziś i później?”
  -> flyer
* [„Z pomocą mógłby pan z tego wyjść, są ludzie, którzy bardzo dobrze to robią.”] # q: judging
  „Wyjść z czego?” # thinks: Prosiłem o badanie. # note: Nie mówił, że w czymś tkwi. # better: „Czego by pan od nas chciał, dziś i później?”
  -> flyer

=== flyer ===
„Co tu jeszcze macie?” – pyta. „Większość daje mi tę samą ulotkę.”
* [„Jest bardzo dobry projekt pomocy w odejściu.”] # q: judging
  „To jest ta ulotka.” # thinks: Mógłbym nią wytapetować przedpokój. # note: Dla osób, które chcą odejść, to dobra wiadomość; on powiedział, po co przyszedł. # better: „Badania, szczepienia, leki chroniące przed HIV i organizacja osób pracujących seksualnie. Proszę wziąć, co pan chce.”
  -> letters
* [„A czego w niej brakowało?”] # q: open # reveals: police
  „Wszystkiego, o co bym zapytał.” # thinks: Właściciel mieszkania, rachunek, głupi wieczór. # note: Pozwalasz mu powiedzieć, co by się przydało.
  -> letters
* [„Badania, szczepienia, leki chroniące przed HIV i organizacja osób pracujących seksualnie, która zna się na wynajmie i rachunkach. Proszę wziąć, co pan chce.”] # q: choice
  „Na wynajmie” – mówi. „To poproszę.” # thinks: Lista, i żaden palec nie pokazuje jednej linijki. # note: Wszystko leży na stole, a on bierze.
  -> letters

=== letters ===
Obracasz ekran, żeby mógł przeczytać, co jest wpisane.
* [„Czy jakieś słowo chce pan zmienić?”] # q: choice
  Czyta wszystko. „To” – mówi. „Reszta może być.” # thinks: Moja dokumentacja i mój palec na niej. # note: Dokumentacja może trafić dalej: powinien wiedzieć, co w niej jest.
  -> packet
* [„Jest wpis: grupa wysokiego ryzyka. To tylko zwykłe określenie, dobrze?”] # q: leading # reveals: file
  „Skoro to zwykłe określenie” – mówi. # thinks: Grupa, ryzyko i do tego wysokie. I tak zostanie. # note: „Dobrze?” to nie pytanie, gdy słowo już tam jest. # better: „Czy jakieś słowo chce pan zmienić?”
  -> packet
* [„Czy mogę wpisać pana pracę, czy mam pominąć?”] # q: direct
  „Pominąć. Opieka jest ta sama, nie?” # thinks: Pierwszy raz ktoś pyta przedtem. # note: Piszesz to, czego potrzebuje opieka, i pytasz, zanim napiszesz więcej.
  -> packet

=== packet ===
Obraca w ręce opakowanie tabletek. „A jak jedną zapomnę?”
* [„Naprawdę nie może pan żadnej zapomnieć, inaczej to wszystko dziś było na nic.”] # q: judging
  „Nie” – mówi. „Oczywiście.” # thinks: To nie powiem, jak zapomnę. # note: Kto boi się Twojej odpowiedzi, ten nie zadzwoni. # better: „Wtedy dzwoni pan tego samego dnia, z numerem, a my mówimy, co robić.”
  -> again
* [„I na pewno nie ma pan kłopotów?”] # q: repeat
  „Pytałem o tabletki.” # thinks: Wciąż to samo, nic nie dotarło. # note: Na to już odpowiedział; zapytaj o to znowu, a nie wróci. # better: „Wtedy dzwoni pan tego samego dnia, z numerem, a my mówimy, co robić.”
  -> again
* [„Wtedy dzwoni pan tego samego dnia, z numerem, a my mówimy, co robić.”] # q: need
  „Z numerem. Dobrze.” # thinks: Czyli to się może zdarzyć i da się wtedy coś zrobić. # note: Dostaje odpowiedź, z której może skorzystać w nocy.
  -> again

=== again ===
Szukasz terminu następnego badania.
* [„Wysłać panu list z terminem, czy łatwiej będzie, jak zadzwonię?”] # q: forced # reveals: flat
  „Nie ma tu ani mojej skrzynki, ani numeru” – mówi. # thinks: I właśnie to było dobre. # note: Powiedział, jak chce. # better: „Przychodzi pan z numerem. Czy chce pan do tej samej osoby?”
  -> bye
* [„Jaki dzień tygodnia panu pasuje?”] # q: direct
  „Poniedziałki. Rano.” # thinks: Jak ludziom, którzy mają pracę. I ja mam. # note: Proste i przydatne.
  -> bye
* [„Przychodzi pan z numerem. Czy chce pan do tej samej osoby?”] # q: choice
  „Do tej samej. Tak.” # thinks: To nie zacznę od początku. # note: Ta sama twarz następnym razem jest warta więcej niż ulotka.
  -> bye

=== bye ===
W drzwiach się odwraca. „Nie było pytania, jak do tego doszedłem.”
* [„Nie. Jeśli kiedyś zechce pan o tym opowiedzieć, posłucham.”] # q: facilitator
  „Może kiedyś.” # thinks: Nie chcę. Ale mógłbym. # note: Dziś do niczego nie było to potrzebne, a drzwi zostają otwarte.
  -> close
* [„Na pewno nie było łatwo.”] # q: judging
  „Na pewno” – mówi. # thinks: Smutna historia, a nawet jej nie opowiedziałem. # note: Opowiadasz jego historię za niego. # better: „Nie. Jeśli kiedyś zechce pan o tym opowiedzieć, posłucham.”
  -> close
* [„No właśnie, dlaczego?”] # q: why
  „Innym razem” – mówi. # thinks: To była próba. A prawie było sympatycznie. # note: To ciekawość: żadne leczenie tego nie potrzebuje. # better: „Nie. Jeśli kiedyś zechce pan o tym opowiedzieć, posłucham.”
  -> close

=== close ===
Składa karteczkę z numerem 47 i wkłada do portfela. „Poniedziałki” – mówi i cicho zamyka drzwi.
-> END

=== fact_price ===
„Podaję swoją cenę, a pieniądze biorę przedtem.” # wrong: „Ile to kosztuje, mówi pewnie ktoś inny.”
-> END

=== fact_safe ===
„Kolega z pracy wie, gdzie jestem, a jak wrócę do domu, piszę do niego.” # wrong: „Jest taki jeden, co pilnuje, kiedy wychodzę i wracam, jeśli tak to nazwać.”
-> END

=== fact_flat ===
„Mieszkanie wynajmuję sam, a właściciel myśli, że robię masaże.” # wrong: „Mieszkanie należy do kogoś, kto przysyła mi ludzi, niech będzie.”
-> END

=== fact_file ===
„Poprzedni lekarz wpisał to do dokumentacji, a potem wiedziała też apteka.” # wrong: „U poprzedniego lekarza było w porządku.”
-> END

=== fact_unpaid ===
„W zeszłym miesiącu klient wyszedł i nie zapłacił.” # wrong: „Często mi nie płacą, tak to jest.”
-> END

=== fact_police ===
„Nie poszedłem na policję, bo nie wiem, co by to dla mnie znaczyło.” # wrong: „Mogę kogoś zgłosić, skoro tak trzeba.”
-> END

=== fact_wish ===
„Chcę leki, co parę miesięcy badanie i żadnych kazań.” # wrong: „Chyba chciałbym skończyć, tak.”
-> END

=== fact_partner ===
„Mój chłopak wie o mojej pracy i dobrze nam razem.” # wrong: „Nikt nie może o tym wiedzieć.”
-> END
