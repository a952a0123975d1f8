// Dzienny ośrodek pomocy, trzecie spotkanie. Lou, 24 lata, mężczyzna trans, mieszka z partnerem, który trzyma jego pieniądze. Postać zmyślona.
# person: Lou
-> arrive

=== arrive ===
Lou siedzi w ośrodku przy kaloryferze, w kapturze. To Wasze trzecie spotkanie. „Mam godzinę” – mówi. „On myśli, że jestem w pralni.”
* [„Myślałeś o tym, o czym była mowa ostatnio? Miałeś coś zdecydować.”] # q: repeat
  „Myślałem” – mówi Lou do kaloryfera. # thinks: Jeszcze przed chwilą się cieszyłem. # note: Zaczyna z poczuciem, że spóźnił się z zadaniem domowym. # better: „Dobrze, że jesteś. Na co przeznaczymy tę godzinę?”
  -> rules
* [„Dobrze, że jesteś, Lou. Godzina, zgoda. Na co ją przeznaczymy?”] # q: open
  Zsuwa trochę kaptur. „Ciepło” – mówi. „I może ten plan.” # thinks: Cieszy się i nie patrzy na zegar. # note: Cieszysz się, że jest, a on mówi, na co jest ta godzina.
  -> tea
* [„W pralni? Czyli dalej pilnuje wszystkiego, co robisz?”] # q: leading
  „Martwi się” – mówi Lou. # thinks: Pierwsze zdanie i już muszę go bronić. # note: Mówisz mu, jaki jest jego partner. Teraz musi zaprzeczyć. # better: „Godzina. Na co ją przeznaczymy?”
  -> rules

=== rules ===
W pokoju obok chodzi pralka. Lou słucha jej i coś liczy.
* [„To było za szybko. To twoja godzina. Jak zawsze: mówisz, co chcesz, a jeśli muszę coś przekazać, najpierw mówię tobie.”] # q: safety
  „Najpierw” – mówi Lou. „Wiem. To już było.” # thinks: Za każdym razem to samo. Lubię, że to samo. # note: Zdejmujesz nacisk i jeszcze raz mówisz, co obowiązuje.
  -> tea
* [„Nie musimy robić planu. Możemy też tak posiedzieć albo iść do kuchni. Co wolisz?”] # q: choice
  „Kuchnia” – mówi Lou. „Pachnie zupą.” # thinks: Można po prostu siedzieć. To mogę i mówić. # note: Bez nacisku ludzie często mówią więcej.
  -> tea
* [„Nie bądź taki. Pytam tylko dlatego, że mi na tobie zależy.”] # q: judging
  „Nie jestem żaden” – mówi Lou. # thinks: Zależy im, a ja jestem trudny. To słyszę też w domu. # note: „Bo mi zależy” budzi w nim winę. Brzmi jak to, co słyszy w domu. # better: „To było za szybko. To twoja godzina.”
  -> tea

=== tea ===
Jest zupa. Lou grzeje palce o miskę. Na jednym ma świeży plaster.
* [„To on ci to zrobił, z tym palcem?”] # q: leading
  „Puszka” – mówi Lou. „To była puszka.” # thinks: To była puszka! A jak kiedyś nie będzie puszka, to też nie powiem. # note: Jeśli wszędzie widzisz przemoc, niedługo nic Ci nie powie. # better: „Jak palec? Potrzebujesz czegoś na to?”
  -> phone
* [„Jak palec? I jak poszło u lekarza?”] # q: open # reveals: doctor
  „Palec to puszka” – mówi Lou. „A lekarz to inna historia.” # thinks: Pamięta o lekarzu. Sam prawie o nim zapomniałem. # note: Wracasz do tego, co mówił wcześniej.
  -> phone
* [„Wyglądasz, jakbyś źle spał. Dlaczego lepiej o siebie nie dbasz?”] # q: why
  „Staram się.” Je wolniej. # thinks: Dbać. W którym pokoju? # note: Spostrzeżenie było życzliwe. „Dlaczego” robi z niego wymówkę. # better: „Wyglądasz na zmęczonego. Chcesz się położyć na pół godziny?”
  -> phone
* [„Najpierw zupa. Możesz się też położyć na pół godziny, mamy czas.”] # q: need
  „Zupa” – mówi Lou i bierze drugą miskę. # thinks: Za tę zupę nikt nic nie chce. # note: Na trzecim spotkaniu potrzeby też są pierwsze.
  -> phone

=== phone ===
Jego telefon leży na stole między Wami, ekranem do góry. „On widzi, gdzie jest” – mówi Lou. „Pralnia jest obok. Zgadza się.”
* [„Daj, od razu to wyłączymy i nic ci się nie stanie.”] # q: promise
  Lou zakrywa telefon ręką. # thinks: Wtedy dostanie wiadomość, że jest wyłączony. Tego tu nie wiedzą. # note: Obiecujesz bezpieczeństwo i sprowadzasz niebezpieczeństwo: wyłączenie też widać. # better: „Czy widzi albo słyszy coś jeszcze? Czy telefon ma poleżeć obok, gdy rozmawiamy?”
  -> since
* [„Czy widzi albo słyszy coś jeszcze? Telefon może poleżeć na pralce, gdy rozmawiamy.”] # q: safety
  „Na pralce. To usłyszy wirowanie.” Lou pierwszy raz się szczerzy. # thinks: Na pralce! I to nawet prawda. # note: Myślisz o tym, co telefon może zdradzić, i jego historia pozostaje prawdziwa.
  -> since
* [„Dlaczego mu na to pozwalasz?”] # q: why
  „Ładnie mnie poprosił” – mówi Lou. # thinks: Pozwalam. Nie wiedziałem, że można odmówić. # note: Robi z kontroli jego własną winę. # better: „Co by się stało, gdyby był wyłączony?”
  -> since
* [„Co by się stało, gdyby kiedyś był wyłączony?”] # q: open # reveals: phone
  Lou dmucha na zupę, choć jest zimna. # thinks: Wiem to co do minuty. # note: On mówi Ci o niebezpieczeństwie i nie musisz zgadywać.
  -> since

=== since ===
„A poza tym” – mówi Lou i na tym kończy.
* [„A poza tym?”] # q: facilitator # reveals: threat
  Wyciąga nitkę z rękawa, coraz dłuższą. # thinks: Czeka. Wirowanie trwa dwanaście minut. # note: Trzy jego własne słowa i pauza.
  -> partner
* [„Poza tym jest gorzej, widzę to.”] # q: leading # reveals: threat
  „Jest, jak jest.” # thinks: Gorzej niż co? Wczoraj było nawet miło. # note: Może to był dobry tydzień. Zapytaj. # better: „Jak było od ostatniego spotkania?”
  -> partner
* [„Jak było od ostatniego spotkania? Możesz zacząć, gdzie chcesz.”] # q: open # reveals: nights
  „Różnie” – mówi Lou. „Jak pogoda.” # thinks: Mogę zacząć od dobrego. To nie jest tak ciężkie. # note: Otwarte, i jest w nim miejsce na dobre dni.
  -> partner

=== partner ===
„Chris nie jest zły” – mówi Lou. „Zawsze tak myślicie. Wszyscy tutaj.”
* [„Dobry człowiek nie robi takich rzeczy, Lou. Kiedyś też to zobaczysz.”] # q: judging
  „Nikt z was go nie zna” – mówi Lou. # thinks: I nikt nie wie, co mi powiedział, kiedy nikt inny nie chciał mówić mojego imienia. # note: Jeśli dziś musi wybrać między Tobą a Chrisem, nie wybierze Ciebie. # better: „Opowiedz też, co jest z nim dobrego.”
  -> defend
* [„Co jest z nim dobrego?”] # q: open # reveals: name
  Lou zdziwiony podnosi wzrok. # thinks: O to pyta. Tutaj. # note: Całe życie, a nie tylko to, co w nim najgorsze.
  -> money
* [„Jest dla ciebie dobry czy nie jest?”] # q: forced # reveals: name
  „Tak” – mówi Lou. „Nie. A jak myślisz?” # thinks: W poniedziałki tak. # note: Jedno i drugie, inaczej łatwo byłoby odejść. # better: „Co jest z nim dobrego, a co trudnego?”
  -> money

=== defend ===
Lou znów ma kaptur na głowie. Pralka obok zaczyna wirować.
* [„Masz rację, nie znam go. Chcę wiedzieć, co jest ważne dla ciebie.”] # q: safety
  Kaptur zostaje, ale Lou odwraca do Ciebie twarz. # thinks: Mówi: masz rację. Do mnie. # note: Cofasz wyrok i pytasz o niego.
  -> money
* [„Mówię tylko to, co wszyscy tu widzą.”] # q: judging
  „Wszyscy” – mówi Lou. # thinks: To znaczy, że mówią o mnie, kiedy mnie nie ma. # note: Teraz się wstydzi i jest sam przeciwko wszystkim. # better: „Masz rację, nie znam go.”
  -> money
* [„Możemy mówić o czymś innym, dalej robić plan albo zjeść drugą zupę. Co wolisz?”] # q: choice
  „Plan” – mówi Lou spod kaptura. „Bez niego.” # thinks: Coś innego też może być. Można to zostawić. # note: On decyduje, gdzie iść dalej.
  -> money

=== money ===
Kładzie na stole monetę, potem drugą. „Na pralnię” – mówi. „Resztę muszę oddać.”
* [„Resztę.”] # q: facilitator # reveals: money
  Obraca monetę na krawędzi. # thinks: Jak ktoś to mówi, brzmi jak kieszonkowe. Mam dwadzieścia cztery lata. # note: Jedno słowo oddane z powrotem. On decyduje, czy mówić dalej.
  -> work
* [„Czyli zabiera ci wszystko, co zarobisz.”] # q: leading # reveals: money
  „Nie wszystko” – mówi Lou i zsuwa monety razem. # thinks: Wszystko. Ale jak powiem „wszystko”, to do kogoś zadzwonią. # note: Przy wielkim słowie zaczyna chronić to, co się da. # better: „Jak to macie ustalone z pieniędzmi?”
  -> work
* [„Jak to macie ustalone z pieniędzmi?”] # q: open # reveals: money
  „Mamy puszkę” – mówi Lou. # thinks: Nazywa się nasza puszka. # note: Otwarte pytanie, które nikogo nie obwinia.
  -> work

=== work ===
„Gdybym robił to dalej” – mówi Lou – „z klientami, znaczy, to dla siebie. Nie do puszki. To głupie?”
* [„Szczerze mówiąc, mam nadzieję, że kiedyś z tym wszystkim skończysz. Na dłuższą metę to ci chyba nie służy, co?”] # q: judging
  „Aha” – mówi Lou. # thinks: O nic nie pytali, a i tak nie zdałem. # note: Prosił o Twój szacunek, a dostał Twoje życzenie. # better: „Nie. To twoja praca i twoja decyzja. Co musiałoby być inaczej?”
  -> wants
* [„Nie. To twoja decyzja. Co musiałoby być inaczej, żeby to było dla ciebie?”] # q: open # reveals: nights
  „Inaczej” – mówi Lou. Liczy na brzegu miski. # thinks: Żadnej miny. Pyta dalej. # note: Szanujesz tę pracę i pytasz o warunki.
  -> wants
* [„Chcesz tego czy on cię namówił?”] # q: forced # reveals: nights
  „Mówił, że jestem w tym dobry” – mówi Lou. # thinks: A jeśli zaczęło się od niego, a i tak jest moje? # note: Jedno i drugie może być prawdą. „To albo to” nie zostawia na to miejsca. # better: „Co musiałoby być inaczej, żeby to było dla ciebie?”
  -> wants
* [„Nie jesteś głupi. Są tu osoby, które robiły tę pracę i chętnie z tobą porozmawiają, jeśli chcesz.”] # q: choice
  „Inni tacy jak ja?” – pyta Lou. # thinks: Myślałem, że z tym zdaniem jestem jedyny. # note: Osoby z tym samym doświadczeniem mogą to, czego Ty nie możesz.
  -> wants

=== wants ===
Odwracasz kartkę. Na górze nic nie piszesz. „To się nie musi nazywać plan” – mówisz.
* [„Pierwszy krok to od niego odejść. Cała reszta przyjdzie sama.”] # q: promise
  Lou patrzy na pustą kartkę. # thinks: To nie muszę na niej pisać. Pierwszego kroku nie zrobię. # note: Dla niego to nie jest pierwszy krok, a odejść nie zawsze znaczy bezpieczniej. # better: „Co chcesz mieć najpierw?”
  -> word
* [„Co chcesz mieć najpierw? To może być coś całkiem małego.”] # q: open # reveals: wants
  Bierze od Ciebie długopis i pisze 1. # thinks: Małe to coś, co uniosę. # note: Jego pierwszy krok, a nie Twój.
  -> word
* [„Najbardziej chcesz pewnie własnego mieszkania?”] # q: leading # reveals: wants
  „Jakoś tak” – mówi Lou. # thinks: Najbardziej. Nie wiem, czego najbardziej. # note: Kiedyś możesz mieć rację. Dziś to Twoja lista. # better: „Co chcesz mieć najpierw?”
  -> word

=== word ===
Na kartce jest teraz 1. „A jeśli coś będzie” – mówi Lou – „w nocy?”
* [„Wtedy dzwoń zawsze. Ktoś zawsze od razu przyjedzie.”] # q: promise
  „O trzeciej nad ranem?” – pyta Lou. „Otwieracie o dziesiątej.” # thinks: Zawsze i od razu. Jego wiadomości są pełne takich słów. # note: O trzeciej macie zamknięte. Powiedz, co o tej porze naprawdę się dzieje. # better: „W nocy jest 112. Oni mogą przyjechać, my nie. Kto jeszcze jest blisko?”
  -> papers
* [„W nocy jest 112. Oni mogą przyjechać, my nie. Czy jest osoba i słowo, żeby ktoś wiedział: teraz?”] # q: safety
  „Słowo” – mówi Lou. „Płyn do płukania.” # thinks: Tego nigdy nie powiem przypadkiem. # note: Osoba i słowo, które znaczą: potrzebuję teraz pomocy. I mówisz, czego nie możesz.
  -> papers
* [„To znaczy, że w nocy bywa źle?”] # q: leading # reveals: threat
  „Mówiłem: jeśli” – mówi Lou. # thinks: Muszę tu uważać. Z każdego „jeśli” robi się „tak”. # note: Pyta o plan, a Ty słyszysz wyznanie. # better: „Kto jest blisko i jakie słowo znaczyłoby: teraz?”
  -> papers
* [„Kto jest w nocy blisko ciebie, komu ufasz?”] # q: open # reveals: helper
  „Blisko” – mówi Lou i w myślach przechodzi przez cały dom. # thinks: Pierwsze piętro nie. Drugie nie. Pralnia. # note: Plan zaczyna się od ludzi, którzy już są.
  -> papers

=== papers ===
Przy 2 pisze: dokumenty.
* [„Gdzie są teraz i co możesz zabrać, żeby nikt nie zauważył?”] # q: direct # reveals: papers
  „Teraz” – mówi Lou. „Dobre pytanie.” # thinks: Muszę w głowie przejrzeć szufladę. # note: Praktyczne pytanie, którego potrzebuje plan.
  -> sleep
* [„Następnym razem przynieś wszystkie, u nas będą bezpieczne.”] # q: promise
  „On zagląda do tej szuflady” – mówi Lou. # thinks: Następnym razem przyjdę z torbą, a kolejnym już nie przyjdę. # note: Nagle pusta szuflada może być niebezpieczna. # better: „Możemy przechować kopie. Dokumenty zostają tak, jak są, aż mamy plan.”
  -> sleep
* [„Możemy przechować tu kopie. Albo wyślesz komuś zdjęcia. Albo wszystko zostaje, jak jest, aż sam zechcesz.”] # q: choice
  „Kopia” – mówi Lou. „Tu, u was w szafie.” # thinks: Jak jest. To też jest odpowiedź. # note: Prawdziwe możliwości, a zostawić tak, jak jest, to jedna z nich.
  -> sleep
* [„Pewnie zostały u niego? To nie było zbyt mądre.”] # q: judging
  „Nie” – mówi Lou. # thinks: Byłem zakochany. Z mądrością nie ma to nic wspólnego. # note: On to wie. Nikomu to nie pomaga. # better: „Możemy przechować tu kopie. Jak byłoby dobrze?”
  -> sleep

=== sleep ===
„A dokąd miałbym iść?” – pyta Lou. „Do kobiet? Do mężczyzn? Widziałem jedno i drugie z zewnątrz.”
* [„Dziś to na pewno nie problem. Przyjmują wszystkich.”] # q: promise
  „Nikt od was nie pytał” – mówi Lou. „Ja pytałem.” # thinks: Dziś. Stałem przy tamtej ladzie we wrześniu. # note: Tego nie wiesz, a on wie lepiej. # better: „Nie wiem. Zapytam dwa miejsca, bez twojego nazwiska, gdzie będziesz bezpieczny jako mężczyzna.”
  -> found
* [„Nie wiem, które miejsce będzie dla ciebie dobre. Zapytam dwa, bez twojego nazwiska, i powiem ci dokładnie, co usłyszę.”] # q: choice
  „Dokładnie” – mówi Lou. „Nawet jeśli to głupie.” „Nawet wtedy.” # thinks: Nie upiększa tego. # note: Szczere „nie wiem” i drobna rzecz, której możesz dotrzymać.
  -> found
* [„U kobiet byłoby ci chyba bezpieczniej, nie?”] # q: leading
  „Nie jestem kobietą” – mówi Lou. # thinks: Trzy spotkania. I takie zdanie. # note: Ty decydujesz, kim on jest. Wtedy nigdzie nie jest bezpieczny. # better: „Gdzie czułbyś się bezpiecznie?”
  -> found
* [„Gdzie byłeś, kiedy ostatnio dobrze spałeś?”] # q: open # reveals: helper
  „Dobrze spałem” – mówi Lou. Długa pauza. „Była jedna noc.” # thinks: Między koszami. Było ciepło i pachniało czystością. # note: Dobre wspomnienie może pokazać bezpieczne miejsce.
  -> found

=== found ===
Składa kartkę coraz mniejszą, aż jest wielka jak znaczek. „A jak ją znajdzie?”
* [„To po prostu powiesz, że to nie jego sprawa. Masz prawo.”] # q: judging
  „Po prostu” – mówi Lou. # thinks: Tu by umieli. Mają własne drzwi wejściowe. # note: Prawda, ale zostawia niebezpieczeństwo na nim. # better: „Czy to musi być na papierze? Możemy się nauczyć albo przechować tutaj.”
  -> next
* [„Czy to musi być na papierze? Możemy się nauczyć, trzy słowa. A co powiesz, jeśli zapyta o dzisiaj?”] # q: safety
  „Zupa, sen, płyn” – mówi Lou. „I że pralka była zajęta.” # thinks: Trzy słowa, których nikt nie znajdzie. # note: Plan, który mieści się w głowie, i odpowiedź na pytanie w domu.
  -> next
* [„Nie znajdzie, jeśli dobrze schowasz.”] # q: promise
  „On wszystko znajduje” – mówi Lou i oddaje Ci ten znaczek. # thinks: Brzmi, jakby wystarczyło się postarać. # note: Tego nie wiesz. # better: „Czy to musi być na papierze?”
  -> next

=== next ===
Pralka staje. Lou od razu wstaje.
* [„To za tydzień o tej samej porze. Ale tym razem naprawdę przyjdź i porozmawiamy też o policji.”] # q: judging
  „Zobaczymy” – mówi Lou. # thinks: Policja. Do tej pory było miło. # note: Warunek na końcu może kosztować następne spotkanie. # better: „Kiedy znów masz pranie?”
  -> last
* [„Kiedy znów masz pranie? I co mam zrobić, jeśli nie przyjdziesz?”] # q: safety
  „W czwartek. Jak nie przyjdę, nic. W następny czwartek zapytaj Pię w pralni, czy skończył się jej płyn.” # thinks: A jak nie przyjdę. O tym jeszcze nikt nie myślał. # note: Bezpieczna pora i plan na wypadek, gdyby nie przyszedł.
  -> last
* [„Przyjdziesz znowu, prawda? Tak dobrze ci idzie.”] # q: leading
  „Chyba tak” – mówi Lou. # thinks: Jak nie przyjdę, to nie szło mi tak dobrze. # note: Pochwała też może naciskać. # better: „Kiedy znów masz pranie?”
  -> last
* [„Spotkamy się znowu tutaj, gdzie indziej czy sam się odezwiesz?”] # q: choice
  „Tutaj” – mówi Lou. „Tu jest pralka.” # thinks: Mogę wybrać i wybieram to. # note: On wybiera sposób, który pasuje do jego tygodnia.
  -> last

=== last ===
Telefon ma już w kieszeni, a pranie na ręce. Jest jeszcze ciepłe.
* [„Trochę się o ciebie martwię, że teraz tam wracasz.”] # q: judging
  „Nie trzeba” – mówi Lou. # thinks: Teraz jeszcze muszę pocieszać. # note: Twoja troska jest prawdziwa, ale nie on ma ją nieść. Zanieś ją do zespołu. # better: „Czy możesz teraz wrócić? Czego byś potrzebował?”
  -> close
* [„Czy możesz teraz wrócić? A gdyby to się zmieniło: znasz słowo, a ja tu jestem.”] # q: safety
  „Dziś tak” – mówi Lou. „Dziś tak.” # thinks: Pyta o teraz, a nie o przyszły rok. # note: Pytasz o tę chwilę i przypominasz plan, bez jeszcze jednej lekcji.
  -> close
* [„I naprawdę nie chcesz złożyć zawiadomienia? To byłoby takie ważne.”] # q: repeat
  „Nie” – mówi Lou. „Już mówiłem.” # thinks: Ważne dla kogo? # note: Powiedział już „nie”. Pytanie jeszcze raz osłabia całą resztę. # better: „Czy możesz teraz wrócić?”
  -> close

=== close ===
W drzwiach zdejmuje kaptur. „Naprawdę pachnie płynem” – mówi i idzie dłuższą drogą, obok pralni.
-> END

=== fact_money ===
„Co zarobię, idzie do puszki. Jak czegoś potrzebuję, proszę i muszę powiedzieć na co.” # wrong: „Jest w porządku. Daję mu, bo chcę.”
-> END

=== fact_phone ===
„Jak jest wyłączony, on staje pod drzwiami tam, gdzie byłem ostatnio.” # wrong: „Nic. On taki nie jest.”
-> END

=== fact_threat ===
„Powiedział, że jak odejdę, napisze do mojego ojca, kim teraz jestem. I wyśle mu ogłoszenie.” # wrong: „Tak, bije mnie. Jeśli to trzeba do formularza.”
-> END

=== fact_nights ===
„Chris mówi, w które noce pracuję. Chcę sam to mówić.” # wrong: „To wszystko mój pomysł. Każda noc.”
-> END

=== fact_name ===
„Pierwszy mówił do mnie Lou. Zanim sam się odważyłem.” # wrong: „Nie, macie rację. Nigdy nie był dla mnie dobry.”
-> END

=== fact_doctor ===
„Trzy razy nie poszedłem do lekarza. Chris mówi, że pieniądze potrzebne są na co innego.” # wrong: „Nie potrzebuję lekarza. To nie było ważne.”
-> END

=== fact_papers ===
„Akt urodzenia leży u niego w szufladzie, razem z umową na mieszkanie. W umowie mnie nie ma.” # wrong: „Mam wszystkie. W domu.”
-> END

=== fact_helper ===
„Pia z pralni. Raz pozwoliła mi przespać się na zapleczu i nikomu nie powiedziała.” # wrong: „Mam tylko jego.”
-> END

=== fact_wants ===
„Kartę do banku z imieniem Lou. I dwadzieścia, których nikt nie liczy.” # wrong: „Mieszkanie. Tak. Jak najszybciej.”
-> END
