// Urząd, który wypłaca zasiłki. Ema, 26 lat, przychodzi ze starszą kobietą, która mówi za nią. Postać zmyślona.
# person: Ema
-> arrive

=== arrive ===
Wchodzą dwie kobiety. Starsza siada przy Twoim biurku i kładzie na nim teczkę. „Ona chce złożyć wniosek o pieniądze” – mówi. Ema stoi i patrzy na roślinę na parapecie.
* [„Dzień dobry. A pani nie umie sama mówić? Kiedyś trzeba się tego nauczyć.”] # q: judging
  Ema otwiera usta, a odpowiada starsza kobieta. # thinks: Umiem mówić. Dawno nikt nie pytał, co umiem. # note: To miało ją włączyć, a zawstydza ją przy tej drugiej. # better: „Dzień dobry. Mam na imię Alex. Dla której z pań jest ten wniosek?”
  -> folder
* [„Dzień dobry, mam na imię Alex. Z każdą osobą rozmawiam najpierw dziesięć minut sam na sam. Tak robimy u nas ze wszystkimi.”] # q: safety
  Starsza kobieta chce zaprotestować i nie wie jak. Ema pierwszy raz patrzy na Ciebie. # thinks: Ze wszystkimi. To znaczy, że to nie z mojego powodu. # note: Chroni ją zasada, która jest prawdziwa i taka sama dla wszystkich. Nikt się nie wyróżnia.
  -> form_outside
* [„Czy panie są rodziną?”] # q: direct
  „Jestem jej ciotką” – mówi starsza kobieta. Ema patrzy na roślinę. # thinks: Ciotka. Od dworca autobusowego jest moją ciotką. # note: Przy osobie towarzyszącej dostajesz tylko to, czego chce ona. # better: „Najpierw rozmawiam z każdą osobą sam na sam. Czy może pani poczekać na zewnątrz?”
  -> folder

=== folder ===
Starsza kobieta otwiera teczkę. Wszystko jest już wypełnione, niebieskim długopisem, jedną ręką.
* [„Jest jedna kartka, którą wypełnia osoba towarzysząca, przy stoliku na zewnątrz. W tym czasie rozmawiam z osobą składającą wniosek sam na sam, jak ze wszystkimi.”] # q: choice
  „Szybko to zrobię” – mówi starsza kobieta i bierze kartkę. # thinks: Kartka. Takie proste. Nigdy bym na to nie wpadła. # note: Zadanie na zewnątrz i nikt nie traci twarzy. Taka kartka musi naprawdę u Was istnieć.
  -> form_outside
* [„To wszystko pewnie się zgadza, co tu jest napisane, i czytały to panie razem?”] # q: leading
  „Tak” – mówi Ema do stołu. # thinks: Nie wiem, co tam jest. Ale tak. # note: Gdy pytasz przy osobie towarzyszącej, jest tylko jedna odpowiedź. # better: „Najpierw rozmawiam z każdą osobą sam na sam.”
  -> form_outside
* [„Niestety teraz musi pani wyjść. To mi się w ogóle nie podoba.”] # q: judging
  Starsza kobieta bardzo powoli wstaje i mówi do Emy coś, czego nie rozumiesz. # thinks: Teraz jest zła, a ja muszę z nią wrócić do domu. # note: Możesz mieć rację. Ale zapłaci za to wieczorem Ema. # better: „Najpierw rozmawiam z każdą osobą sam na sam. Tak robimy u nas ze wszystkimi.”
  -> form_outside

=== form_outside ===
Drzwi są zamknięte. Przez szybę widać starszą kobietę przy stoliku. Ema siedzi na brzegu krzesła, nadal w płaszczu.
* [„To nie jest tak naprawdę pani ciotka, prawda? Teraz może pani powiedzieć, tu nas nie słyszy.”] # q: leading
  „Jest moją ciotką.” # thinks: Tak szybko. Chcą tego od razu, zanim wiem, czy szyba jest gruba. # note: To może być prawda, i jest o wiele za wcześnie. # better: „Czy ona może słyszeć lub widzieć coś, co panią niepokoi?”
  -> what_to_say
* [„Czy dobrze tu pani siedzieć? Mogę obrócić krzesło, wtedy ona widzi tylko moje plecy.”] # q: safety
  „Plecy to dobrze.” Ema przesuwa się trochę, w Twój cień. # thinks: Za tymi plecami mogę ruszać twarzą. # note: Pytasz, czego potrzebuje, żeby czuć się bezpiecznie, i robisz to.
  -> what_to_say
* [„Proszę zdjąć płaszcz, to zaczniemy.”] # q: direct
  Rozpina jeden guzik. # thinks: W płaszczu szybciej stąd wyjdę. # note: Brzmi jak małe polecenie. Tych ma już dosyć. # better: „Płaszcz może pani zostawić na sobie. Czy dobrze tu pani siedzieć?”
  -> what_to_say

=== what_to_say ===
„Ona zapyta” – mówi Ema – „o czym tu była mowa.”
* [„To proszę powiedzieć prawdę, nie ma nic do ukrycia.”] # q: judging
  „Tak” – mówi Ema i znów zapina guzik. # thinks: Prawdę. Chyba nigdy z nikim nie mieszkają. # note: Nie wiesz, co musi ukrywać, żeby być bezpieczna. # better: „Jaka odpowiedź byłaby na to dobra?”
  -> pass_on
* [„Jaka odpowiedź byłaby dobra? Wszystkich pytam o zdrowie, czynsz i szkołę. Czy to wystarczy?”] # q: safety
  „Zdrowie, czynsz, szkoła.” Mówi to trzy razy, bardzo cicho. # thinks: Trzy słowa. I nawet prawdziwe. # note: Ustalacie, o czym była rozmowa, zanim porozmawiacie o czymkolwiek.
  -> pass_on
* [„Nie zapyta. Porozmawiam z nią i da pani spokój.”] # q: promise
  Ema patrzy na Ciebie tak, jak się patrzy na dziecko. # thinks: Spokój. Tu nie wiedzą, jak ona pyta. # note: Nie wiesz, co dzieje się w domu, i nie możesz tego obiecać. # better: „Jaka odpowiedź byłaby dobra, gdy ona zapyta?”
  -> pass_on

=== pass_on ===
Brodą wskazuje Twój ekran. „Czy to gdzieś idzie?”
* [„Tylko wniosek, obiecuję. Nikt inny nigdy nie zagląda do tego systemu.”] # q: promise
  „Nigdy” – mówi, bez znaku zapytania. # thinks: Tam jest cały korytarz drzwi. # note: Inni mogą zaglądać do akt, a sąd może ich zażądać. # better: „Powiem teraz, co muszę przekazać i kto może to czytać.”
  -> tooth
* [„Tym ja się zajmę. Najpierw poproszę datę urodzenia.”] # q: direct
  Podaje ją jak numerek w kolejce. # thinks: Było pytanie, nie było odpowiedzi. # note: Pyta o coś ważnego. To jest przed Twoim formularzem. # better: „Dobre pytanie. Najpierw na nie odpowiem.”
  -> tooth
* [„Wniosek idzie do wydziału. To, o czym rozmawiamy, zostaje tutaj, ale nie wtedy, gdy zagrożone jest życie lub dziecko. Wtedy muszę działać i mówię pani przedtem.”] # q: safety
  „A policja?” „Bez pani zgody nie, z tym wyjątkiem.” # thinks: Mówi „z wyjątkiem”. Kto kłamie, nie mówi „z wyjątkiem”. # note: Mówisz, co musisz przekazać, zanim ona zacznie mówić. Mów to, co jest prawdą w Twoim kraju i urzędzie.
  -> tooth
* [„Jest coś takiego, co nie może nigdzie iść?”] # q: leading
  „Nie, nie.” # thinks: Teraz wiedzą, że coś jest. # note: Bierzesz jej pytanie za przyznanie się. # better: „Dobre pytanie. Powiem teraz, co muszę przekazać.”
  -> tooth

=== tooth ===
Ema trzyma się za policzek. Gdy widzi, że patrzysz, zabiera rękę.
* [„Z tym dawno trzeba było iść do dentysty. Od czekania będzie tylko gorzej.”] # q: judging
  „Tak. Dawno” – mówi. # thinks: Trzeba było. Za co i kto by siedział przy fotelu? # note: Sama to wie. Coś ją powstrzymało. # better: „Boli panią ząb. Mogę dziś dać skierowanie do dentysty.”
  -> language
* [„Ma pani spuchnięty policzek. Mogę dać skierowanie do dentysty, na dziś. To nic nie kosztuje, a na wizycie byłaby pani sama.”] # q: need
  „Sama?” Wsuwa kartkę do rękawa, nie do teczki. # thinks: Sama u dentysty. Jeszcze nigdy się z tego nie cieszyłam. # note: Pomoc, która działa od razu, bez żadnego warunku. Proponuj tylko to, co Twój urząd może dać.
  -> language
* [„Czy ktoś panią uderzył?”] # q: leading
  „Ząb” – mówi Ema. „To ząb.” # thinks: To naprawdę ząb. Teraz nawet ząb jest przypadkiem. # note: To był skok do gotowej historii. To ząb. # better: „Ma pani spuchnięty policzek. Co by pomogło?”
  -> language
* [„Co by dziś pani najbardziej pomogło, oprócz wniosku?”] # q: need
  „Żeby przestało.” Dotyka policzka. # thinks: Oprócz wniosku. Czyli ja też tu jestem, nie tylko wniosek. # note: Najpierw potrzeby, i jej własnymi słowami.
  -> language

=== language ===
Jej zdania są krótkie, a czasem pada słowo, którego nie znasz. Patrzy przez szybę, potem na Ciebie.
* [„Ciotka mogłaby nam pomóc ze słowami, poszłoby szybciej.”] # q: direct
  „Nie” – mówi bardzo wyraźnie. # thinks: To słowo znam. # note: Nigdy osoba towarzysząca, nawet do prostych słów. # better: „Mogę zadzwonić po tłumacza, który nikogo tu nie zna. Może pani odmówić.”
  -> account
* [„Rozumie mnie pani, prawda? Do tej pory całkiem dobrze nam szło.”] # q: leading
  „Tak, tak.” # thinks: Połowę. Ale „dobrze” to dobrze, więc mówię „tak”. # note: Prawie każdy mówi tu „tak”. # better: „Czy zadzwonić po tłumacza? Może pani odmówić.”
  -> account
* [„Mogę zadzwonić do kogoś, kto tłumaczy, z innego miasta. Może pani odmówić, może pani poprosić o kobietę lub mężczyznę.”] # q: choice
  „Inne miasto to dobrze. Mężczyzna. Kobiety wszystkie się znają.” # thinks: Nawet wybierać mogę. W domu nie wybieram chleba. # note: Z innego miejsca, z Waszej strony, i wolno jej odmówić.
  -> account
* [„Proszę się nie spieszyć. Słowami, które pani ma.”] # q: facilitator
  Rysuje na brzegu wniosku trzy kratki i w jednej stawia krzyżyk. # thinks: Z kratkami umiem. # note: Czas też pomaga.
  -> account

=== account ===
Jej palec zatrzymuje się na jednej linijce wniosku. „Ten numer” – mówi – „nie jest mój.”
* [„Co się dzieje, kiedy przychodzą pieniądze?”] # q: open # reveals: money
  „Kiedy przychodzą” – mówi Ema i patrzy na linijkę. # thinks: Pyta, co się dzieje, a nie co zrobiłam. # note: Otwarte pytanie o to, jak to działa. Nikogo nie oskarża.
  -> day
* [„Czyli to nieprawdziwe oświadczenie. Wie pani, co to może dla pani znaczyć?”] # q: judging
  Przysuwa wniosek do siebie. # thinks: Pokazałam to i teraz to moja wina. # note: Właśnie Ci w czymś zaufała, a Ty ją za to karzesz. # better: „Dziękuję, że mi to pani pokazuje. Co się dzieje, kiedy przychodzą pieniądze?”
  -> silent
* [„Nie jest pani.”] # q: facilitator # reveals: money
  „Nie.” Paznokciem podkreśla numer. # thinks: Tylko to powtarza. Brzmi źle, jak mówi to ktoś inny. # note: Powtarzasz i czekasz.
  -> day
* [„Czyli to jej numer i ona bierze pieniądze?”] # q: leading # reveals: money
  Ema wzrusza ramionami. # thinks: Ona czy ten mężczyzna. Co mam powiedzieć, żeby dalej było miło? # note: Wiesz tylko tyle, że to nie numer Emy. # better: „Co się dzieje, kiedy przychodzą pieniądze?”
  -> day

=== silent ===
Ema położyła obie ręce na wniosku i nic więcej nie mówi.
* [„To było źle powiedziane z mojej strony. Nic złego pani nie robi, że mi to pokazuje, a linijkę możemy po prostu zostawić pustą.”] # q: safety
  „Pustą” – mówi i puszcza kartkę. # thinks: Można zostawić pustą. Jak okno. # note: Bierzesz winę z powrotem i pokazujesz wyjście.
  -> day
* [„Chcę tylko pani pomóc, ale wtedy musi mi pani powiedzieć, jak jest.”] # q: judging
  „Jest tak, jak tam napisane.” # thinks: Musi. Wszędzie coś muszę. # note: „Chcę pomóc, ale” to warunek. # better: „To było źle powiedziane z mojej strony. Możemy zostawić to puste.”
  -> day
* [„Możemy zostawić puste, wpisać pani własny numer albo zrobić to w przyszłym tygodniu. Jak pani woli?”] # q: choice
  „W przyszłym tygodniu.” Długi oddech. # thinks: W przyszłym tygodniu znaczy, że mogę znowu przyjść. # note: Trzy prawdziwe drogi, a jedna z nich to czas.
  -> day

=== day ===
Na zewnątrz starsza kobieta skończyła kartkę i patrzy na zegarek. „Jeszcze pięć minut” – mówisz przez drzwi. Ema kiwa głową.
* [„Jak wygląda pani zwykły dzień?”] # q: open # reveals: hours
  „Zwykły” – mówi. „Rano sprzątam.” # thinks: Zaczynam od sprzątania. O sprzątaniu łatwo mówić. # note: O jej życiu, a ona decyduje, gdzie zacząć.
  -> work
* [„Mieszka pani u ciotki, jak rozumiem, i ona się panią trochę opiekuje?”] # q: leading # reveals: door
  „Trochę” – mówi. # thinks: Opiekuje. Można to tak nazwać. # note: Opowiadasz tę historię za nią, i to nie tę. # better: „Jak pani mieszka, jeśli mogę zapytać?”
  -> work
* [„Jak tam jest w mieszkaniu? Kto ma klucze, kto o czym decyduje?”] # q: open # reveals: door
  Kładzie na biurku swoje puste kółko na klucze. Jest na nim tylko mały miś. # thinks: Klucze. Pyta o to, co trzeba. # note: Pytaj o kontrolę.
  -> work
* [„Dlaczego nie mieszka pani sama, w wieku dwudziestu sześciu lat?”] # q: why
  „No właśnie, dlaczego.” # thinks: Bo to kosztuje. Bo papier. Bo wszystko. # note: Brzmi, jakby jej się nie chciało. # better: „Jak pani tam mieszka?”
  -> work

=== work ===
„I jest jeszcze ta druga praca” – mówi Ema. „Wieczorem. Z mężczyznami.” Patrzy, co robi Twoja twarz.
* [„O rany. To musi być dla pani straszne, dla takiej młodej kobiety.”] # q: judging
  „To praca” – mówi szybko. # thinks: Twarz spadła jak talerz. # note: Teraz musi się zajmować Twoimi uczuciami. A nie wiesz, co jest dla niej straszne. # better: „Dziękuję, że mi to pani mówi. Czy chce pani o czymś z tego porozmawiać?”
  -> papers
* [„Wieczorem. Słucham.”] # q: facilitator # reveals: choose
  Jeszcze chwilę patrzy na Twoją twarz i nic na niej nie znajduje. # thinks: Ta sama twarz. # note: Spokojna twarz i jej własne słowa.
  -> papers
* [„Robi to pani z własnej woli czy ona panią zmusza?”] # q: forced # reveals: choose
  Patrzy na buty. # thinks: W domu powiedziałam na to „tak”. Tutaj nikt mnie nie pyta. Które z dwojga to jest? # note: Wybór z dwóch nie pasuje do tego, jak żyje wiele osób. # better: „Kto o tym decyduje: kiedy, gdzie, z kim?”
  -> papers
* [„Czy ktoś decyduje o tym za panią: kiedy, gdzie, pieniądze?”] # q: open # reveals: choose
  „Decyduje” – mówi Ema. Zagina palce, jeden po drugim. # thinks: Kiedy, gdzie, pieniądze. Wszystkie trzy. # note: O kontrolę, nie o seks. I to samo pytanie do każdego.
  -> papers

=== papers ===
Do wniosku potrzebny jest dokument. Ema patrzy na teczkę, potem na szybę.
* [„Dlaczego pani dokumenty ma ona, a nie pani?”] # q: why
  „Żeby się nie zgubiły.” # thinks: Tak ona mówi. Ja tylko powtarzam. # note: Ema ma odpowiadać za kogoś innego. # better: „Gdzie jest pani paszport, kiedy jest pani w domu?”
  -> wants
* [„Gdzie jest pani paszport, kiedy jest pani w domu?”] # q: direct # reveals: papers
  „W domu” – mówi Ema. # thinks: Z innymi. Czy mówić, że są inne? # note: Krótkie pytanie, które pomaga w następnym kroku.
  -> wants
* [„Dziś wystarczy nam kopia. Mogę zrobić też jedną dla pani i przechować ją tutaj, jeśli tak jest bezpieczniej.”] # q: choice
  „Przechować tutaj” – mówi Ema. # thinks: To istnieję też tutaj, w szufladzie. # note: Kopia w bezpiecznym miejscu to mały kawałek planu.
  -> wants
* [„Zabierają pani paszport. Wie pani, że to przestępstwo?”] # q: leading # reveals: papers
  „Nie chcę kłopotów” – mówi. # thinks: Przestępstwo. Teraz po kogoś zadzwonią. # note: Wielkie słowo straszy. Może poczekać, aż zapyta, co mówi prawo. # better: „Gdzie jest pani paszport, kiedy jest pani w domu?”
  -> wants

=== wants ===
Zostały dwie minuty. Roślina na parapecie ma nowy liść. Ema na niego patrzy.
* [„Co powinno być inaczej, tak jak pani by chciała?”] # q: open # reveals: wants
  „Inaczej” – mówi do liścia. # thinks: Tyle rzeczy. Jedna. Która jedna? # note: Wielkie pytanie, zadane prosto, i czas na nie.
  -> offer
* [„Chce pani od niej odejść, to jasne.”] # q: leading # reveals: wants
  „Nie wiem” – mówi Ema. # thinks: Odejść, a potem? Tam jest też moja siostra. # note: Dla Ciebie jasne. Ona musi myśleć o czymś więcej. # better: „Co powinno być inaczej, tak jak pani by chciała?”
  -> offer
* [„Czy jest ktoś, komu pani ufa?”] # q: open # reveals: trust
  „Ufam” – mówi. Musi się nad tym słowem zastanowić. # thinks: Nikt taki, kto coś może. Ale ktoś jest. # note: Plan buduje się na ludziach, którzy już są.
  -> offer

=== offer ===
„A co tu możecie?” – pyta Ema. „Naprawdę.”
* [„W tym tygodniu panią stamtąd wyciągniemy. Osobiście tego dopilnuję.”] # q: promise
  „W tym tygodniu” – mówi. # thinks: Tyle pewności. Tamci też byli pewni, kiedy po mnie przyjechali. # note: Nie decydujesz o noclegach, dokumentach ani o innych ludziach. # better: „To mogę zrobić, tego nie mogę, a pani decyduje.”
  -> knock
* [„Dziś: dentysta i nowy termin. Jeśli pani zechce, nocleg niedaleko, o to muszę zapytać. Paszportu nie odzyskam. I nic z tego nie zależy od policji.”] # q: choice
  „A od pracy?” „Od pracy też nie.” # thinks: Mówi, czego nie może. To reszta może być prawdą. # note: Co możesz, czego nie możesz, i żadnych warunków.
  -> knock
* [„To zależy, ile mi pani powie i czy skończy pani z tymi wieczorami.”] # q: judging
  „Rozumiem” – mówi. # thinks: Najpierw skończyć, potem pomoc. A jak się najpierw kończy? # note: Pomoc nie może zależeć od opowieści ani od odejścia z pracy. # better: „Nic z tego nie zależy od tego, co pani powie, ani od pani pracy.”
  -> knock

=== knock ===
Ktoś puka. Starsza kobieta wsuwa głowę. „Jeszcze nie koniec?”
* [„Rozmawiamy o sprawach prywatnych. Proszę czekać, aż poproszę.”] # q: judging
  Drzwi zamykają się trochę za głośno. Ema podciąga ramiona. # thinks: Prywatnych. Będzie chciała wiedzieć, co u mnie jest prywatne. # note: Prawda, ale budzi podejrzenia, a tłumaczyć się musi Ema. # better: „Dwie minuty. Jesteśmy przy pytaniu o czynsz.”
  -> again
* [„Dwie minuty. Jesteśmy przy pytaniu o czynsz.”] # q: safety
  „Czynsz” – mówi Ema i nawet kiwa głową. # thinks: Zdrowie, czynsz, szkoła. Udało nam się. # note: Trzymasz się tego, co ustalone.
  -> again
* [„Proszę wejść, i tak już koniec.”] # q: direct
  Ema wstaje, zanim drzwi się otworzą. # thinks: A jak mam wrócić? O tym nie było mowy. # note: Najważniejsze jeszcze nie jest ustalone. # better: „Dwie minuty. Jesteśmy przy pytaniu o czynsz.”
  -> again

=== again ===
Ściszasz głos. „A jak będzie dalej?”
* [„Zadzwonię jutro, żeby usłyszeć, jak poszło.”] # q: direct
  „Wieczorem telefon ma ona” – mówi Ema. # thinks: Dzwoni w kieszeni jej fartucha. # note: Telefon może jej zagrozić. # better: „Jaka droga jest bezpieczna? A może przyjdzie pani znowu?”
  -> goodbye
* [„W przyszłym tygodniu musi pani przyjść sama, dobrze? Proszę mi to obiecać.”] # q: leading
  „Tak.” # thinks: Mówię „tak”, jak pod każdymi drzwiami. # note: Jej obietnica nie sprawi, że będzie bezpieczniej ani pewniej. # better: „Brakuje podpisu. Czy wtorek pomoże, czy jest lepszy sposób?”
  -> goodbye
* [„Na wniosku brakuje podpisu, więc trzeba przyjść jeszcze raz. Czy wtorek o dziesiątej pomoże, czy jest lepszy sposób?”] # q: choice
  „Wtorek. Ona jest wtedy na targu.” # thinks: Brakuje podpisu. Na podpis nikt się nie złości. # note: Nudny, prawdziwy powód, żeby przyjść, a dzień wybiera ona.
  -> goodbye
* [„Gdyby wcześniej zrobiło się niebezpiecznie: 112, z każdego telefonu. Oni mogą przyjechać, ja nie. Zna pani adres, pod którym pani mieszka?”] # q: safety
  „Ulicę, numeru nie.” Razem patrzycie na mapę. „Ten dom.” # thinks: Teraz wiem, gdzie mieszkam. # note: Myślisz o dniach pomiędzy i o czymś tak prostym jak adres.
  -> goodbye

=== goodbye ===
Ema bierze teczkę. W drzwiach się zatrzymuje.
* [„Odwagi. Innym też się udało.”] # q: judging
  Uśmiecha się uprzejmie. # thinks: Innym. To znaczy, że ze mną coś nie tak. # note: Porównanie nie pociesza. # better: „Dobrze, że pani przyszła. We wtorek tu jestem.”
  -> close
* [„Dobrze, że pani przyszła. We wtorek tu jestem, a jeśli zachoruję, będzie Noor z mojego zespołu. Wie o podpisie i o niczym więcej.”] # q: safety
  „I o niczym więcej” – mówi Ema. # thinks: Nawet o chorobie tu myślą. # note: Wie, kto będzie i co ta osoba wie.
  -> close
* [„I proszę pomyśleć, czy jednak nie chce pani iść na policję.”] # q: leading
  Uśmiech znika. # thinks: Mówili, że to od tego nie zależy. Czy jednak zależy? # note: To Twoje życzenie, nie jej, i rzuca cień na wszystko, co było powiedziane. # better: „Dobrze, że pani przyszła. Pani decyduje, co dalej.”
  -> close

=== close ===
Przez szybę widzisz, jak obie idą korytarzem. Starsza mówi. Na rogu Ema ogląda się raz, na Ciebie albo na roślinę.
-> END

=== fact_money ===
„Idzie na numer jej męża, na czynsz. On daje mi to, co zostaje, ale nigdy nic nie zostaje.” # wrong: „Tak, dałam jej. To prezent ode mnie.”
-> END

=== fact_hours ===
„O piątej zaczynam na klatkach schodowych. W nocy wracam, jak wyjdzie ostatni.” # wrong: „Mało robię. Trochę pomagam w domu.”
-> END

=== fact_door ===
„W pokoju jesteśmy cztery, a klucz jest jej. Ona nas wpuszcza i wypuszcza.” # wrong: „Jest jak w rodzinie. Mam wszystko, czego mi trzeba.”
-> END

=== fact_choose ===
„Ona mówi gdzie i ona mówi ilu. Ja mówię tylko, kiedy jestem chora, a to nie zawsze się liczy.” # wrong: „Nikt. Wszystko z własnej woli.”
-> END

=== fact_papers ===
„Mój paszport leży z innymi paszportami w szafce w kuchni, za mąką.” # wrong: „Zgubiłam. To moja wina.”
-> END

=== fact_wants ===
„Chcę pokój, w którym śpię z siostrą, i pracować tylko na klatkach.” # wrong: „Tak. Odejść, dziś. Jak trzeba.”
-> END

=== fact_trust ===
„Dozorczyni spod szóstki. Raz dała mi swoje rękawiczki.” # wrong: „Nikt. Nikogo nie potrzebuję.”
-> END
