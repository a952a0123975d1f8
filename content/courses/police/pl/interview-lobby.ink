// Hol hotelu, noc. Timo, 22 lata, pracuje dla agencji, która trzyma jego dowód i większość zarobku. Postać zmyślona.
# person: Timo
-> arrive

=== arrive ===
Młody mężczyzna siedzi w ostatnim fotelu, z torbą sportową na kolanach. Nocny portier zgłosił głośną kłótnię przez telefon. Na Twój widok mężczyzna wsuwa telefon pod nogę.
* [„Dobry wieczór. Proszę dowód, a potem proszę powiedzieć, co pan tu robi o tej porze.”] # q: direct
  „Czekam na kogoś.” Obmacuje kieszenie, jedną po drugiej. # thinks: Dowód. Akurat dowód. # note: Może i wolno, ale zaczyna się od tej jednej rzeczy, której nie może pokazać. # better: „Dobry wieczór. Mam na imię Toni, jestem z policji. Portier słyszał kłótnię i się martwił. Jak pan się czuje?”
  -> stands
* [„Dobry wieczór. Mam na imię Toni, jestem z policji. Portier słyszał kłótnię i się martwił. O nic pana nie podejrzewamy. Mogę tu usiąść?”] # q: safety
  „To było tylko głośne” – mówi. „Można usiąść.” # thinks: Martwił się. Nikt nie mówi, że mnie wyrzuca. # note: Mówisz, kim jesteś, po co tu jesteś i że nie jest podejrzany. Mów to tylko, jeśli to prawda.
  -> place
* [„Nie jest pan tu gościem, prawda? Portier mówi, że bywa pan tu dość często.”] # q: leading
  „Czekam. Czekać wolno.” # thinks: Portier widzi więcej, niż myślałem. # note: Musi się bronić, zanim wie, kim jesteś. # better: „Mam na imię Toni, jestem z policji. Portier się martwił. Jak pan się czuje?”
  -> stands

=== stands ===
Już stoi. Trzyma ręce trochę odsunięte od ciała, jak ludzie, których już kiedyś przeszukiwano.
* [„Proszę spokojnie usiąść. O nic pana nie podejrzewamy. To był za szybki początek. Mam na imię Toni.”] # q: safety
  Powoli siada. „Timo” – mówi. # thinks: Toni. Jest imię. To może nie przeszukanie. # note: Widzisz strach i zdejmujesz nacisk.
  -> place
* [„Dlaczego jest pan taki nerwowy? Jeśli wszystko jest w porządku, może pan być spokojny.”] # q: why
  „Jestem spokojny.” Torba zsuwa się na podłogę. # thinks: Spokojny. Muszę wyglądać spokojniej. # note: Nikt się nie uspokaja od pytania, dlaczego nie jest spokojny. # better: „Proszę usiąść. To był za szybki początek.”
  -> place
* [„Woli pan usiąść, postać czy wyjść na chwilę na dwór?”] # q: choice
  „Usiąść.” Przesuwa torbę, żeby było miejsce. # thinks: Mogę wybrać. To znaczy, że mnie nie zatrzymują. # note: Mały wybór, i ciało się uspokaja.
  -> place

=== place ===
Nocny portier trzeci raz wyciera to samo miejsce na ladzie. Timo patrzy na niego, potem na windę.
* [„Czy tu jest dobrze, czy przejdziemy na fotele przy oknie? Tam nikt nas nie słyszy, a windę pan widzi.”] # q: choice
  „Przy oknie.” Już wstał. # thinks: Widzi, że patrzę na windę. To dobrze czy niedobrze? # note: Widzisz, na co patrzy, i proponujesz miejsce, które pasuje.
  -> hungry
* [„Kto jest na górze? Klient?”] # q: leading
  „Kolega.” Mówi to do podłogi. # thinks: Klient. Już wiedzą, więc wszyscy wiedzą. # note: Mówisz to słowo za niego, przy portierze. # better: „Czy to dla pana dobre miejsce do rozmowy?”
  -> hungry
* [„Proszę powiedzieć, gdyby przyszedł ktoś, kogo nie chce pan spotkać. Wtedy kończymy, a chodziło o kłótnię.”] # q: safety
  Jeszcze raz patrzy na windę i kiwa głową. # thinks: Mamy plan. Ja żadnego nie miałem. # note: Najpierw bezpieczeństwo, z niewinnym powodem, który jest prawdziwy.
  -> hungry
* [„Zostaniemy tutaj, to i tak nie potrwa długo.”] # q: direct
  „Jak trzeba.” # thinks: Jak trzeba. W tym jestem dobry. # note: Dla Ciebie to krótko. Dla niego słucha cały hol. # better: „Czy tu jest dobrze, czy woli pan przejść do okna?”
  -> hungry

=== hungry ===
Kelner zabiera talerz z połową kanapki. Timo odprowadza go wzrokiem aż do drzwi.
* [„Brał pan coś? Ręce się panu trzęsą i wygląda pan, jakby pan od dawna nie spał.”] # q: judging
  Wsuwa dłonie między kolana. # thinks: Nic nie brałem. No właśnie, od wczoraj nic. # note: Nazywasz to, co trzeba, ale tak, że brzmi jak oskarżenie. # better: „Kiedy pan ostatnio jadł? Mogę coś panu przynieść.”
  -> trouble
* [„Idę sobie po herbatę. Mogę panu też przynieść, i coś do jedzenia?”] # q: need
  „Jak i tak po drodze.” Zjada kanapkę na cztery kęsy. # thinks: Mówi, że i tak idzie. Żebym mógł się zgodzić. # note: Pomoc, która nie rani jego dumy.
  -> trouble
* [„Głodny pan jest, prawda?”] # q: leading
  „Nie, nie.” # thinks: Facet w moim wieku i głodny. Jak to brzmi? # note: Życzliwe, ale odpowiedź jest już w pytaniu, a jest wstydliwa. # better: „Idę po herbatę. Mogę coś panu przynieść?”
  -> trouble

=== trouble ===
„Mam teraz kłopoty?” – pyta.
* [„U mnie nie i u nikogo innego też nie, już ja o to zadbam.”] # q: promise
  „U nikogo innego” – mówi. Nie wiadomo, czy to pytanie. # thinks: Przecież nie wiadomo nawet, kto to miałby być. # note: Za innych nie możesz mówić. # better: „Jestem tu z powodu hałasu. Powiem, w czym muszę działać, zanim pan mi coś powie.”
  -> card
* [„To zależy, co mi pan teraz powie. Najlepiej od razu szczerze.”] # q: judging
  „Jestem szczery.” # thinks: Zależy. To im krócej, tym lepiej. # note: Brzmi uczciwie, a działa jak groźba. # better: „Jestem tu z powodu hałasu. Nie musi mi pan nic mówić.”
  -> card
* [„Jestem tu z powodu hałasu. Nie musi mi pan nic mówić. Jeśli zagrożone jest życie, jeśli chodzi o dziecko albo jeśli powie pan o ciężkim przestępstwie, być może muszę działać. Wtedy najpierw powiem panu.”] # q: safety
  Liczy na palcach. „A resztę mogę zatrzymać dla siebie?” „Resztę może pan zatrzymać.” # thinks: To wiem, gdzie jest granica. # note: Wie, w czym musisz działać, zanim zacznie mówić. Mów to, co jest prawdą w Twoim kraju.
  -> card

=== card ===
„Mój dowód” – zaczyna i nie kończy. „Naprawdę mam dowód.”
* [„Co się dzieje, kiedy pan go potrzebuje?”] # q: open # reveals: papers
  „Jak go potrzebuję” – mówi – „to o niego proszę.” # thinks: Jak w szkole. Czy mogę. # note: Pytasz, jak to działa. Może odpowiedzieć, nikogo nie oskarżając.
  -> work
* [„Ktoś go panu zabrał.”] # q: leading # reveals: papers
  „Zabrał” – mówi i waży to słowo. # thinks: Sam dałem. To ja jestem ten idiota, który dał. # note: „Zabrał” to Twoje słowo. On go oddał i wstydzi się tego. # better: „Co się dzieje, kiedy pan go potrzebuje?”
  -> work
* [„Ma pan dowód.”] # q: facilitator # reveals: papers
  „Zdjęcie jest nawet dobre.” Trochę się uśmiecha. # thinks: Wierzy, że go mam. # note: Wierzysz mu i czekasz.
  -> work
* [„Dlaczego nie ma go pan przy sobie? Każdy musi mieć przy sobie.”] # q: why
  „Wiem.” # thinks: No tak. Wiem, wiem. # note: On słyszy: pana wina. A przepis nie wszędzie jest taki sam. # better: „Co się dzieje, kiedy pan go potrzebuje?”
  -> work

=== work ===
„To praca” – mówi Timo, choć nie było pytania. „Agencja. Masaż i tak dalej.”
* [„I tak dalej. To co pan tam naprawdę robi, na górze?”] # q: leading
  „Masaż” – mówi. # thinks: Chcą to usłyszeć. Z moich ust, w tym holu. # note: Nie musisz wiedzieć, co robi, żeby mu pomóc. # better: „Jak to działa, z tą agencją?”
  -> buzz
* [„Praca w agencji. Jeśli pan chce, proszę opowiedzieć, jak to działa.”] # q: open # reveals: pay
  „Jak działa” – mówi. „Na początku było dobrze wyjaśnione.” # thinks: Na początku była umowa, ładny długopis, ciasto. # note: Jego słowa i otwarte pytanie o to, jak to jest urządzone.
  -> buzz
* [„Taki silny chłopak. Pana nikt nie zmusi do czegoś, czego pan nie chce.”] # q: judging
  „Nie” – mówi. „Pewnie, że nie.” # thinks: Pewnie, że nie. Facet zawsze może odejść. Akurat. # note: Mężczyźni też są wyzyskiwani. Siła nie pomaga na długi i zdjęcia. # better: „Jak to działa, z tą agencją?”
  -> power
* [„Płacą panu za to porządnie?”] # q: direct # reveals: pay
  „Porządnie” – mówi. Pociera kciukiem dwa palce. # thinks: Co to jest porządnie? # note: Może się przydać, ale „tak” lub „nie” mówi mało. # better: „Jak to działa z pieniędzmi?”
  -> buzz

=== power ===
Zapiął kurtkę pod samą szyję.
* [„To było nie w porządku z mojej strony. Mężczyznom też się to zdarza i nie zależy to od mięśni. Słucham.”] # q: safety
  Zamek zjeżdża trochę w dół. „Mięśnie” – mówi. # thinks: Mężczyznom też. Czyli są jacyś inni. # note: Cofasz to, a on się dowiaduje, że nie jest jedyny.
  -> buzz
* [„Nie o to mi chodziło, proszę nie brać wszystkiego tak do siebie. Proszę mówić dalej, o tej agencji.”] # q: judging
  „Nie ma o czym.” # thinks: Czyli źle zrozumiałem. # note: Teraz jest winien także Twojemu zdaniu. # better: „Przepraszam. Słucham, jeśli chce pan mówić dalej.”
  -> buzz
* [„Czy jest ktoś, do kogo mógłby pan pójść, gdyby pan chciał?”] # q: open # reveals: helps
  „Ktoś” – mówi. Długo myśli. # thinks: Jest kanapa. Trzy godziny pociągiem. # note: Zostawiasz ten temat i pytasz o kogoś dobrego.
  -> buzz

=== buzz ===
Coś brzęczy pod jego nogą. Wyjmuje telefon, patrzy i wyciąga z torby drugi. Oba świecą.
* [„Dwa telefony. Wie pan, jak to dla nas wygląda, prawda?”] # q: judging
  „Wygląda jak dwa telefony” – mówi. # thinks: Teraz jestem jeszcze dilerem. # note: Drugi telefon może znaczyć dużo albo nic. # better: „Musi pan odpowiedzieć? Mogę popatrzeć przez okno.”
  -> which
* [„Proszę zrobić to, co bezpieczne. Mam popatrzeć przez okno, gdy pan odpisuje?”] # q: choice
  Pisze oboma kciukami. Patrzysz na deszcz. „Już” – mówi. # thinks: Naprawdę patrzy na deszcz. # note: On decyduje, a Ty zajmujesz mało miejsca.
  -> tense
* [„Który z nich jest pana?”] # q: direct # reveals: phone
  „Ten stary” – mówi. # thinks: Ten stary, pęknięty. To ja. # note: Krótkie, przydatne pytanie. Pokazuje, co do kogo należy.
  -> tense
* [„Proszę pokazać, co piszą. Wtedy mamy to czarno na białym.”] # q: leading
  Przyciska oba ekrany do piersi. # thinks: Jak pokażę, to już nie w moich rękach. # note: Nie masz prawa czytać jego telefonu, a on jeszcze nic nie postanowił. # better: „Czy to bezpieczne, jeśli pan nie odpisze?”
  -> which

=== tense ===
„Za dwadzieścia minut mam być na górze” – mówi Timo. „Albo gdzie indziej. Piszą mi.”
* [„Musi pan? Czy tylko pan myśli, że pan musi?”] # q: forced # reveals: threat
  Śmieje się bez głosu. # thinks: Jakby to była różnica, w nocy, w tym fotelu. # note: Brzmi mądrze, a nie bierze go poważnie. # better: „Piszą. Co się dzieje, jeśli pana nie ma?”
  -> debt
* [„Piszą panu.”] # q: facilitator # reveals: hours
  „Co wieczór. Nigdy nie wiem wcześniej.” # thinks: Jak ktoś to powtarza, brzmi dziwnie. Jakby to nie było normalne. # note: Dwa słowa, oddane z powrotem.
  -> debt
* [„Co się dzieje, jeśli pana nie ma?”] # q: open # reveals: debt
  „Jak się spóźnię” – mówi i pokazuje drugi telefon, a w nim listę. # thinks: Każda minuta ma cenę. # note: Otwarte i o tym, jak go kontrolują, nie o seksie.
  -> debt

=== which ===
Kładzie oba telefony na stoliku, ekranem w dół, dokładnie jeden obok drugiego. „Dwadzieścia minut” – mówi.
* [„Przepraszam. Są pana i nic nie czytam. Czy to dla pana bezpieczne, jeśli teraz pan nie odpisze?”] # q: safety
  „Do tego czasu tak.” # thinks: Pyta o moje dwadzieścia minut, nie o wiadomości. # note: Z powrotem do bezpieczeństwa, i mówisz, czego nie zrobisz.
  -> debt
* [„Prędzej czy później i tak to przeczytamy, więc może pan od razu pokazać.”] # q: judging
  „To później” – mówi. # thinks: To dziś w nocy muszę to skasować. # note: To nacisk, i może sprawić, że zniszczy to, co by mu pomogło. # better: „Są pana. Czy to bezpieczne, jeśli teraz pan nie odpisze?”
  -> debt
* [„Oba są pana czy jeden jest z agencji?”] # q: direct # reveals: phone
  „Ten stary jest mój.” # thinks: Ten nowy tylko noszę. # note: Przydatne pytanie zamknięte, bez obwiniania.
  -> debt

=== debt ===
Liczy coś palcem na blacie, potem ściera to rękawem.
* [„Jest im pan winien pieniądze. Tacy ludzie zawsze tak robią.”] # q: leading # reveals: debt
  „Tacy ludzie” – mówi. „To byli mili ludzie.” # thinks: Byli na moich urodzinach. # note: Może nadal ich lubi. Przy „takich ludziach” zaczyna ich bronić. # better: „Coś pan liczy.”
  -> shame
* [„Coś pan liczy.”] # q: facilitator # reveals: debt
  „Nigdy się nie zgadza” – mówi. # thinks: Byłem dobry z matematyki. Tutaj nigdy nie mam racji. # note: Mówisz, co widzisz, a on może mówić dalej.
  -> shame
* [„Jak pan się w coś takiego wplątał, z taką głową?”] # q: why
  „Krok po kroku.” # thinks: Z taką głową. Też chciałbym wiedzieć. # note: Brzmi jak pochwała, a jest zarzutem. # better: „Robił pan to, co trzeba było. Co teraz dałoby panu poczucie bezpieczeństwa?”
  -> shame
* [„Czy mogę zapytać, jak to działa z pieniędzmi? Może pan odmówić.”] # q: open # reveals: pay
  Wzrusza ramionami. „Można pytać.” # thinks: Mogę odmówić. Od kiedy? # note: Otwarte pytanie z „nie” w środku.
  -> shame

=== shame ===
„Jest jedna rzecz, której nie można zapisać” – mówi i patrzy na Twój długopis.
* [„Proszę powiedzieć. Nie zapiszę tego i nikt się nigdy nie dowie.”] # q: promise
  Długo na Ciebie patrzy. # thinks: Nikt nigdy. Tak samo mówili, kiedy robili zdjęcia. # note: Jeśli to przestępstwo, być może musisz działać. Wtedy okaże się, że to kłamstwo. # better: „Odkładam długopis. Zanim pan to powie: w niektórych sprawach muszę działać.”
  -> wants
* [„Odkładam długopis. Jeśli to coś, w czym muszę działać, to muszę także bez długopisu. Może pan to najpierw powiedzieć prawnikowi albo organizacji.”] # q: safety
  Patrzy, jak długopis znika w kieszeni. „Prawnik” – mówi. „Jest jakiś dla mnie?” # thinks: Zatrzymuje mnie, zanim powiem za dużo. Kto tak robi? # note: Chronisz go, żeby nie powiedział więcej, niż chce.
  -> wants
* [„Jeśli mi pan nie powie, też nic nie mogę zrobić. To musi być coś złego, widzę to.”] # q: judging
  „To nic” – mówi. # thinks: Wiedziałem. Nic za nic. # note: Pomoc nie zależy od jego opowieści. # better: „Pan wybiera, co powiedzieć. Potrzebuję tylko tyle, żeby pomóc w następnym kroku.”
  -> wants
* [„Proszę się nie spieszyć. Wystarczy, jeśli wiem, czego się pan boi.”] # q: facilitator # reveals: threat
  Czyta kartę dań na stoliku, od góry do dołu. # thinks: Boi się. Tego słowa jeszcze sobie nie powiedziałem. # note: Wystarczy mniej niż cała opowieść.
  -> wants

=== wants ===
Jest dziesięć po dwunastej. Portier zgasił połowę świateł.
* [„Co mam zrobić: zabrać pana ze sobą czy zostawić tutaj?”] # q: forced # reveals: wants
  „Zostawić” – mówi od razu. # thinks: Zabrać ze sobą, to znaczy do celi. # note: Jest więcej dróg niż te dwie. # better: „Co by panu dziś pomogło?”
  -> offer
* [„Czego by pan sobie dziś życzył? To może być coś małego.”] # q: open # reveals: wants
  „Coś małego” – mówi. Oczy mu czerwienieją i szuka czegoś w torbie. # thinks: Spać. Żeby nie dzwonili. Czy to jest małe? # note: Życzenie na dziś jest łatwiejsze niż plan na życie.
  -> offer
* [„Chce pan od nich odejść, jak rozumiem.”] # q: leading # reveals: wants
  „No chyba.” # thinks: Odejść. A zdjęcia pójdą ze mną. # note: Wielkie „tak”, którego jeszcze nie może myśleć na serio. # better: „Czego by pan sobie dziś życzył?”
  -> offer
* [„Czy jest ktoś, kto by się ucieszył, gdyby pan zadzwonił?”] # q: open # reveals: helps
  „O tej porze?” Ale zastanawia się. # thinks: Złościłby się minutę. Potem zrobiłby herbatę. # note: Rodzina albo przyjaciel to może najlepsza pomoc, jaka jest.
  -> offer

=== offer ===
„A macie w ogóle coś dla mężczyzn?” – pyta. „Czy to wszystko jest dla kobiet?”
* [„Nie wiem. Zapytam teraz, bez pana nazwiska. Jest telefon zaufania, gdzie rozmawiają też z mężczyznami, a jeśli znajdzie się łóżko, pan zdecyduje, czy je pan chce.”] # q: choice
  „Bez nazwiska” – mówi. „To można pytać.” # thinks: Mówi, że nie wie. To w resztę uwierzę. # note: Szczere „nie wiem”, a wybór zostaje u niego.
  -> answer
* [„Oczywiście. W ciągu godziny będzie pan miał łóżko i prawnika.”] # q: promise
  „W godzinę?” Patrzy na zegar nad windą. # thinks: Za godzinę będę tu siedział z niczym, a oni będą wiedzieć, że się spóźniłem. # note: Jeszcze nie było pytania do nikogo. Nie obiecuj tego, o czym decyduje inny urząd. # better: „Nie wiem. Zapytam teraz, bez pana nazwiska.”
  -> answer
* [„Głównie dla kobiet. Ale pan umie o siebie zadbać lepiej niż one.”] # q: judging
  „Jasne” – mówi. # thinks: Jasne. Świetnie o siebie dbam. # note: Odbierasz mu prawo do pomocy, a to nieprawda. # better: „Nie wiem. Zapytam teraz.”
  -> answer
* [„Zanim poszukamy łóżka: czy jest pan ranny albo chory?”] # q: need
  „Tylko zmęczony. Plecy.” # thinks: Pyta, jakby mi było wolno. # note: Potrzeby są przed miejscem.
  -> answer

=== answer ===
Twój telefon trwał trzy minuty. Jest pokój w organizacji, do rana. Nikt tam nie pyta o zawiadomienie. Timo obraca filiżankę na spodku.
* [„To wielkie szczęście. Teraz chyba nie może pan odmówić, prawda?”] # q: leading
  „Nie” – mówi. „Tak. Nie wiem.” # thinks: Muszę szybko być wdzięczny. # note: Prezent, którego nie można odrzucić, to nacisk. # better: „Może pan powiedzieć «tak», «nie» albo poprosić o czas.”
  -> reach
* [„Może pan powiedzieć «tak», «nie» albo «tylko do śniadania». Co pan zrobi rano, to sprawa otwarta.”] # q: choice
  „Do śniadania” – mówi. „Tak daleko umiem myśleć.” # thinks: Do śniadania to taki rozmiar, że mieści mi się w głowie. # note: Mały krok z otwartym końcem.
  -> reach
* [„A rano siądziemy razem i ładnie to wszystko spiszemy, tak?”] # q: promise
  Odstawia filiżankę. „Czyli jednak ma cenę.” # thinks: Łóżko za zeznanie. Przynajmniej teraz wiem. # note: Pomoc nie zależy od zeznania, a Ty właśnie wiążesz jedno z drugim. # better: „Pokój jest pana do rana, z policją czy bez.”
  -> reach
* [„Mówił pan: dwadzieścia minut. Co jest teraz dla pana bezpieczne: iść, zostać czy coś im napisać?”] # q: safety
  „Napiszę, że jestem chory.” Trzyma telefon, jakby parzył. # thinks: Pamięta o tych minutach. # note: Łóżko jest bezpieczne tylko wtedy, gdy bezpieczna jest droga do niego.
  -> reach

=== reach ===
„A jeśli mimo to pójdę na górę?” – pyta. „To już koniec?”
* [„Wtedy nie mogę panu pomóc, sam pan to musi zrozumieć.”] # q: judging
  „Rozumiem” – mówi. # thinks: Czyli jedna szansa. Jak zawsze. # note: To nieprawda i zamyka drzwi. # better: „Nie. O pokój można poprosić znowu, a numer zostaje ten sam.”
  -> last
* [„Nie. Może pan iść i może pan do tego wrócić. Jak mógłby się pan z kimś skontaktować, żeby nikt inny tego nie zobaczył?”] # q: safety
  „Z telefonu portiera. Nigdy z mojego.” # thinks: Nie koniec. Muszę to sobie powiedzieć w windzie. # note: Drzwi zostają otwarte, a on mówi Ci, jaka droga jest bezpieczna.
  -> last
* [„Na górę, czyli do kogo? Kto tam jest?”] # q: direct
  „Ktoś” – mówi. # thinks: Cały czas czekało to pytanie. # note: Może kiedyś będzie potrzebne. On pyta o coś innego i to jest pierwsze. # better: „Nie, to nie koniec. Jak mógłby się pan z kimś bezpiecznie skontaktować?”
  -> last
* [„Tu jest numer na hotelowym długopisie. W dzień odbiera Ina, w nocy ktoś inny z zespołu. Może pan go też tu zostawić.”] # q: choice
  Próbuje długopisu na dłoni. Pisze. # thinks: Długopis. Nikt nie szuka długopisu. # note: Zwykłą rzecz można zachować, i można ją zostawić.
  -> last

=== last ===
Wstaje i zarzuca torbę na ramię. Jest wyższy, niż się wydawało.
* [„Niech pan jedzie do rodziców, na pewno się martwią o takiego chłopaka.”] # q: judging
  „Mam dwadzieścia dwa lata” – mówi. # thinks: Do rodziców. Gdyby ktoś wiedział, co w tym telefonie jest dla rodziców. # note: Nie znasz jego domu, a on jest dorosły. # better: „Dziękuję za rozmowę. Pan decyduje, co dalej.”
  -> close
* [„Dziękuję za rozmowę, panie Timo. Piszę: kłótnia przez telefon, rozmowa, propozycja pomocy. Jeśli będę musieć przekazać więcej, pan dowie się pierwszy. Czy któreś słowo panu zagraża?”] # q: safety
  Zastanawia się nad każdym słowem. „Nie” – mówi. „To można napisać.” # thinks: Pyta mnie, co o mnie pisze. # note: Pozwalasz mu sprawdzić, co jest w notatce.
  -> close
* [„Mam nadzieję, że teraz zrobi pan to, co słuszne. Wtedy żadne z nas nie traciło tu dziś czasu.”] # q: judging
  „Dobranoc” – mówi. # thinks: To, co słuszne. Każdy ma coś takiego dla mnie. # note: On decyduje i nic Ci nie jest winien za ten czas. # better: „Pan decyduje, co dalej. Numer zostaje ten sam.”
  -> close

=== close ===
Winda się otwiera, pusta, i znów zamyka. Przez chwilę stoi między windą a ulicą. Potem pyta portiera, czy może skorzystać z telefonu.
-> END

=== fact_papers ===
„Dowód trzyma agencja, niby do rezerwacji. Dają mi go na ten dzień, kiedy jest potrzebny, a potem oddaję.” # wrong: „Tak, ukradli. Ktoś mi go ukradł.”
-> END

=== fact_pay ===
„Z dziesięciu dostaję dwa. Reszta to czynsz i zdjęcia, tak mówią.” # wrong: „Pieniądze są dobre. Nie mogę narzekać.”
-> END

=== fact_hours ===
„O szóstej wieczorem piszą, gdzie mam być, i to trwa, aż się zrobi jasno.” # wrong: „Przychodzę, kiedy chcę. Mógłbym siedzieć w domu.”
-> END

=== fact_phone ===
„Ten nowy jest ich. Czytają w nim i musi być zawsze włączony.” # wrong: „Oba są moje. Jeden do rodziny.”
-> END

=== fact_debt ===
„Zaczęło się od zdjęć, za które zapłacili. Teraz są jeszcze kary, za spóźnienie, za chorobę.” # wrong: „Nie. To pożyczka. Podpisałem, więc moja wina.”
-> END

=== fact_threat ===
„Mają moje zdjęcia. Jak chciałem skończyć, wysłali mi numer mojego ojca, nic więcej.” # wrong: „Nikt mi nie grozi. Mogę odejść w każdej chwili.”
-> END

=== fact_wants ===
„Jedna noc, w którą nikt nie dzwoni. I mój dowód z powrotem, bez sądu.” # wrong: „Podam wszystkie nazwiska. Jutro, dobrze?”
-> END

=== fact_helps ===
„Mój brat. Jeździ ciężarówką, dużo by nie pytał.” # wrong: „Nie ma nikogo.”
-> END
