// Historia dla osób, które płacą za seks. Miejsca, rzeczy i wybory: nigdy ciało, bez wstydu, bez gróźb.
-> evening

=== evening ===
# drawing: phone
Jest późno. Przeglądasz ogłoszenia w telefonie. Jedno ma zdjęcia jak z czasopisma, mało słów i cenę dużo niższą od innych. „Wszystko możliwe, w dzień i w nocy”.
* [Napisz na ten numer] -> chat
* [Obejrzyj inne] -> other

=== other ===
# drawing: window
Ta kobieta ma własną stronę. Pisze, co robi, a czego nie, kiedy pracuje i ile to kosztuje. „Najpierw zapytaj. Nie znaczy nie”.
* [Napisz do niej] -> ordinary
* [Wróć do tego taniego] -> chat

=== ordinary ===
# drawing: kettle
Odpowiada następnego dnia rano. Ustalacie, czego oboje chcecie. Na jedną rzecz mówi „nie” i na tym koniec. Płacisz jej. Sama zamyka za Tobą drzwi.
Wiele osób, które sprzedają seks, pracuje w ten sposób. Chcą klientów, którzy słuchają, i chcą mieć spokój.
* [Tydzień później znów widzisz to tanie ogłoszenie] -> chat
* [Zostaw historię tutaj] -> end

=== chat ===
# drawing: chat
# sign: other-person
Odpowiedź przychodzi od razu, o drugiej w nocy. Najpierw podpisuje się Mia, potem Lina. Nie odpowiada na to, o co pytasz. Pyta tylko, kiedy przyjdziesz.
* [Poproś o rozmowę przez telefon] -> voice
* [Idź pod ten adres] -> stairs
* [Przestań pisać] -> think

=== voice ===
# drawing: phone
# sign: terms
Odbiera mężczyzna. Mówi, że ona nie może teraz rozmawiać. Za trochę więcej możesz robić, co chcesz. Podaje adres bez nazwiska na drzwiach.
* [Idź tam] -> stairs
* [Rozłącz się] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Na schodach stoi mężczyzna i bierze pieniądze. Za drzwiami dzwoni i dzwoni telefon. Drzwi są zamknięte od zewnątrz. On je przed Tobą otwiera.
* [Odwróć się i odejdź] -> street
* [Wejdź] -> room

=== room ===
# drawing: room
# sign: fear
To nie jest osoba ze zdjęć. Jest materac, walizka, ubrania na jeden dzień. Nie patrzy na Ciebie. Patrzy na drzwi.
* [Zapytaj, jak ma na imię i jak się czuje] -> answer
* [Przeproś i odejdź] -> street
* [Zostań, zapłacone] -> stay

=== answer ===
# drawing: room
# sign: learned-story
„Mam dwadzieścia dwa lata, podoba mi się tutaj”. Brzmi jak wyuczone na pamięć. Ile ma naprawdę lat? Kiedy mówisz, że możesz teraz pójść, oddycha z ulgą.
* [Odejdź, po cichu] -> street
* [Powiedz jej, że ją stąd zabierzesz] -> promise

=== promise ===
# drawing: door
Kręci głową. Mężczyzna na schodach to słyszał. Co się z nią stanie, kiedy Cię nie będzie?
Kto chce sam kogoś ratować, może pogorszyć sprawę. Ci, którzy mogą pomóc, wiedzą, jak najpierw zapytać ją.
* [Odejdź, po cichu] -> street

=== stay ===
# drawing: door
Pieniądze są zapłacone, ale ona nie miała wyboru. Od tej chwili może to być przestępstwo: w wielu krajach jest nim korzystanie z osoby, o której się wie albo powinno się wiedzieć, że jest zmuszana. Jeśli ma mniej niż osiemnaście lat, licz się z tym, że jest nim wszędzie.
Możesz przestać w każdej chwili, także teraz.
* [Przestań i odejdź] -> street

=== think ===
# drawing: window
Odkładasz telefon. Nie było spotkania, a jednak coś wiesz: numer, tekst, zdjęcia, głos.
* [Zrób coś z tym] -> tell
* [Prześpij się z tym] -> night

=== street ===
# drawing: street
Stoisz na ulicy. Serce bije mocno. Znasz adres, godzinę, głos, drzwi zamknięte od zewnątrz.
* [Ktoś jest teraz w niebezpieczeństwie] -> call
* [Powiedz o tym bez nazwiska] -> tell
* [Zapomnij o tym] -> night

=== night ===
# drawing: night
Nie możesz spać. Może to nic takiego. Może nikt inny dzisiaj tego nie widział i nie może tego powiedzieć.
Nikt nie wymaga od Ciebie pewności. Są ludzie, których pracą jest to ocenić.
* [Powiedz o tym bez nazwiska] -> tell
* [Zostaw historię tutaj] -> end

=== call ===
# drawing: phone
112 wysyła ludzi, którzy mogą otworzyć drzwi. Ta rozmowa nie jest anonimowa: widzą Twój numer i mogą zapytać o nazwisko.
* [A jeśli to nie jest takie pilne?] -> tell
* [Zostaw historię tutaj] -> end

=== tell ===
# drawing: path
Piszesz, co było widać: gdzie, kiedy, numer, słowa ogłoszenia, co było nie tak. Nikt nie pyta, co Ty tam robisz. Dostajesz kod i możesz wrócić, żeby odpowiedzieć na pytanie.
Kto to czyta, ocenia to z innymi. Jeśli się da, pytają ją, czego chce. Z powodu samego ogłoszenia nikt nie wyważa drzwi.
* [Zostaw historię tutaj] -> end

=== end ===
# drawing: kettle
Tu kończy się ta historia. Można ją przeczytać jeszcze raz z innymi wyborami.
-> END
