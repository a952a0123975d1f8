// Sentences of invented people, in eight languages, from which invented-cases.ts makes letters. Never imported by anything that ships.

interface Sentences {
  readonly towns: readonly string[];
  readonly streets: readonly string[];
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  /** Of who tells the same story twice: each names people and places. */
  readonly telling: readonly string[];
  readonly ends: readonly string[];
  /** Before a number that was read somewhere. */
  readonly quotes: readonly string[];
  /** What a desk answers. */
  readonly answers: readonly string[];
}

export type Language = 'en' | 'hr' | 'pl' | 'sv' | 'nl' | 'ro' | 'uk' | 'es';

export const fragments: Readonly<Record<Language, Sentences>> = {
  en: {
    towns:
      'London,Leeds,Cardiff,Glasgow,Dover,Hull,York,Bath,Derby,Luton,Oxford,Preston,Reading,Slough,Swansea,Dundee,Exeter,Bristol,Norwich,Bolton'.split(
        ',',
      ),
    streets:
      'Station Road,Harbour Street,Mill Lane,Queens Avenue,Chapel Street,Victoria Road,Bridge Street,Park Lane,Castle Hill,Dock Road,Orchard Close,Kingsway,Foundry Lane,Albert Terrace'.split(
        ',',
      ),
    names: 'Tony,Marek,Rachel,Denis,Viktor,Sandra,Igor,Nicole,Steve,Adrian,Claudia,Bogdan,Emma,Ferdi,Petra,Roman'.split(
      ',',
    ),
    places:
      'Blue Moon,Sapphire Sauna,Hotel Regent,Club Paradise,Bar Neptune,Golden Lotus,The Anchor,Rosy Massage,Velvet Lounge,Hotel Miramar,Orchid Spa,Club Venus'.split(
        ',',
      ),
    openings: [
      'Hello, I do not know if this is the right place.',
      'Please read this only if nobody else can see it.',
      'I am writing from a friend’s phone.',
      'I need advice and I am scared.',
      'This is about a girl I know from work.',
      'Good evening, I saw your poster on the train.',
      'My English is not good, sorry.',
      'I want to ask something, no names please.',
    ],
    middles: [
      'They keep my passport in an office and say I owe them four thousand.',
      'I work at {place} in {town}, seven days, and sleep in the same room.',
      'A man called {name} drives us at night and waits outside.',
      'She told me she may not go out alone and cries in the kitchen.',
      'I pay for the bed, for food, for the advert, and nothing is left.',
      'Last week a customer hit me and nobody did anything.',
      'My visa ends in January and the boss says only he can renew it.',
      'I came for a job in a care home, that is what the paper said.',
      'He has pictures of me and says he will send them to my mother.',
      'There are four of us in the flat above {place}, one is very young.',
      'I clean rooms in {town} and I noticed the same women in two of them every night.',
      'I sell sex by my own choice, but the new landlord wants half of everything.',
      'The police came to {street} in spring and took our phones.',
      'I have pain and cannot see a doctor, they say I have no papers.',
      'My cousin {name} brought me here and now she does not answer.',
      'I paid for an hour and she whispered that she wants to go home.',
    ],
    telling: [
      'The flat is at {street} in {town}, third door.',
      'The one who takes the money is {name}, and {other} drives.',
      'They bring us to {place} after ten.',
      'It began when {other} met me at the bus in {town}.',
      'From {street} you can see the sign of {place}.',
    ],
    ends: [
      'What can I do?',
      'Please do not call, only write here.',
      'I can read this again on Sunday.',
      'I do not want the police.',
      'Thank you for reading.',
      'Is there somewhere I can sleep for a few nights?',
      'Tell me what happens if I leave.',
    ],
    quotes: ['I found this number on your site:', 'Is it safe to call', 'I tried', 'Nobody answered at'],
    answers: [
      'Thank you for writing. You decide what happens next. If it is safer, call us free on',
      'We read your words. Nothing is passed on without your yes. Our line:',
      'You are not to blame. We can look for a bed today; the shelter team answers on',
    ],
  },
  hr: {
    towns:
      'Zagreb,Rijeka,Split,Zadar,Osijek,Pula,Karlovac,Sisak,Varaždin,Dubrovnik,Šibenik,Vukovar,Bjelovar,Požega,Crikvenica,Makarska,Opatija,Samobor'.split(
        ',',
      ),
    streets:
      'Vukovarska,Ilica,Trsat,Savska cesta,Riva,Kneza Branimira,Ulica lipa,Maksimirska,Kapucinska,Obala,Frankopanska,Zelengorska'.split(
        ',',
      ),
    names: 'Marko,Dario,Snježana,Goran,Ivica,Željka,Tihana,Boris,Sanja,Zoran,Ankica,Krešo,Mirjana,Damir'.split(','),
    places:
      'Neptun,Plavi val,Hotel Jadran,Klub Oaza,Galeb,Kod Mate,Bar Luna,Salon Lotos,Motel Sunce,Diskoteka Eden,Kamelija,Vila Marija'.split(
        ',',
      ),
    openings: [
      'Dobar dan, ne znam jesam li na pravom mjestu.',
      'Pišem s tuđeg mobitela.',
      'Molim vas da nitko ne sazna.',
      'Trebam savjet.',
      'Radi se o mojoj prijateljici.',
      'Vidjela sam vaš letak u ambulanti.',
      'Bojim se i ne znam kome da se obratim.',
    ],
    middles: [
      'Uzeli su mi putovnicu i kažu da im dugujem za put.',
      'Radim u lokalu {place}, {town}, svaki dan do jutra.',
      'Čovjek kojeg zovu {name} nas vozi i čeka ispred.',
      'Rekli su mi da ću čuvati djecu, a kad sam došla sve je bilo drugačije.',
      'Ne smijem sama u trgovinu ni na telefon.',
      'Prijatelj mi uzima sav novac i provjerava poruke.',
      'U stanu nas je pet, jedna je maloljetna.',
      'Susjeda sam i svake noći čujem plač iza zida.',
      'Snimio me je i prijeti da će poslati ocu.',
      'Bolesna sam, a nemam zdravstvenu.',
      'Radim ovo svojom voljom, ali gazda traži polovicu.',
      'Vozim taksi i primijetio sam iste djevojke ispred hotela.',
      'Boravak mi istječe za dva mjeseca.',
      'Tukao me prošli tjedan, imam slike.',
    ],
    telling: [
      'Stan je kod {street}, {town}, drugi kat.',
      'Novac uzima {name}, a vozi nas {other}.',
      'Odvode nas u {place} poslije deset.',
      'Upoznao me {other} na kolodvoru, {town}.',
      'Preko puta je {street} i natpis {place}.',
    ],
    ends: [
      'Što da radim?',
      'Molim vas ne zovite.',
      'Mogu čitati tek u nedjelju.',
      'Ne želim policiju.',
      'Hvala što čitate.',
      'Imate li negdje krevet za nekoliko noći?',
    ],
    quotes: ['Našla sam ovaj broj:', 'Je li sigurno zvati', 'Zvala sam', 'Nitko se ne javlja na'],
    answers: [
      'Hvala što ste nam pisali. Vi odlučujete što dalje. Besplatna linija:',
      'Pročitali smo vaše riječi. Ništa ne ide dalje bez vašeg pristanka. Zovite',
      'Niste krivi. Sklonište se može naći danas, javite se na',
    ],
  },
  pl: {
    towns:
      'Warszawa,Łódź,Kraków,Gdańsk,Poznań,Szczecin,Lublin,Katowice,Rzeszów,Olsztyn,Opole,Zielona Góra,Słubice,Zgorzelec,Kielce,Toruń,Gdynia'.split(
        ',',
      ),
    streets:
      'Piotrkowska,Długa,Marszałkowska,Kolejowa,Słoneczna,Kościuszki,Lipowa,Portowa,Młyńska,Zamkowa,Polna,Grunwaldzka'.split(
        ',',
      ),
    names: 'Krzysiek,Agnieszka,Darek,Wiola,Mirek,Grażyna,Oleh,Kasia,Tadek,Sylwia,Leszek,Jola,Artur,Renata'.split(','),
    places:
      'Pod Różą,Klub Eden,Hotel Polonia,Motel Tęcza,Salon Afrodyta,Bar Marina,Karczma Zbójnicka,Hacjenda,Night Club Diva,Pensjonat Anna,Sauna Relax,Klub Laguna'.split(
        ',',
      ),
    openings: [
      'Dzień dobry, nie wiem, czy dobrze trafiłam.',
      'Piszę z telefonu koleżanki.',
      'Proszę, żeby nikt się nie dowiedział.',
      'Potrzebuję rady.',
      'Chodzi o dziewczynę z mojej pracy.',
      'Widziałam wasz plakat na dworcu.',
      'Boję się i nie mam komu powiedzieć.',
    ],
    middles: [
      'Zabrali mi paszport i mówią, że mam dług za podróż.',
      'Pracuję w lokalu {place}, {town}, codziennie do rana.',
      'Wozi nas mężczyzna, mówią na niego {name}.',
      'Miałam sprzątać w hotelu, a na miejscu było inaczej.',
      'Nie mogę sama wyjść do sklepu ani zadzwonić.',
      'Chłopak zabiera mi pieniądze i sprawdza wiadomości.',
      'W mieszkaniu jest nas pięć, jedna chyba nie ma osiemnastu lat.',
      'Jestem sąsiadką i w nocy słyszę płacz przez ścianę.',
      'Nagrał mnie i grozi, że wyśle to rodzinie.',
      'Jestem chora, a nie mam ubezpieczenia.',
      'Robię to z własnej woli, ale właściciel chce połowy.',
      'Jeżdżę na taksówce i widzę te same dziewczyny pod hotelem.',
      'Wiza kończy mi się w lutym.',
      'Uderzył mnie w zeszłym tygodniu, mam zdjęcia.',
    ],
    telling: [
      'Mieszkanie jest przy {street}, {town}, drugie piętro.',
      'Pieniądze bierze {name}, a wozi nas {other}.',
      'Po dziesiątej jedziemy do {place}.',
      'Na dworcu, {town}, czekał na mnie {other}.',
      'Z okna widać {street} i szyld {place}.',
    ],
    ends: [
      'Co mam zrobić?',
      'Proszę nie dzwonić.',
      'Mogę czytać dopiero w niedzielę.',
      'Nie chcę policji.',
      'Dziękuję, że czytacie.',
      'Czy jest miejsce na kilka nocy?',
    ],
    quotes: ['Znalazłam ten numer:', 'Czy bezpiecznie zadzwonić na', 'Dzwoniłam', 'Nikt nie odbiera'],
    answers: [
      'Dziękujemy za wiadomość. To Pani decyduje, co dalej. Bezpłatny telefon:',
      'Przeczytaliśmy. Nic nie idzie dalej bez zgody. Numer',
      'To nie Pani wina. Schronienie można znaleźć dziś, telefon',
    ],
  },
  sv: {
    towns:
      'Stockholm,Göteborg,Malmö,Uppsala,Västerås,Örebro,Linköping,Norrköping,Lund,Umeå,Gävle,Borås,Haparanda,Trelleborg,Kalmar,Växjö'.split(
        ',',
      ),
    streets:
      'Storgatan,Kungsgatan,Malmskillnadsgatan,Hamngatan,Skolgatan,Nygatan,Östra Vallgatan,Bangårdsgatan,Torggatan,Björkvägen,Ringvägen'.split(
        ',',
      ),
    names: 'Kalle,Mona,Jimmy,Ceci,Ronny,Anki,Bosse,Linda,Tomas,Yasmin,Niklas,Sara,Dragan,Elin'.split(','),
    places:
      'Hotell Björnen,Thai Lotus,Klubb Vega,Pensionat Solbacken,Salong Orkidé,Bar Aurora,Motell Riks,Spa Lugnet,Restaurang Delfinen,Vandrarhemmet Kajen,Gula Huset'.split(
        ',',
      ),
    openings: [
      'Hej, jag vet inte om det här är rätt ställe.',
      'Jag skriver från en kompis telefon.',
      'Snälla, ingen får veta.',
      'Jag behöver råd.',
      'Det gäller en tjej på jobbet.',
      'Jag såg er lapp på vårdcentralen.',
      'Jag är rädd.',
    ],
    middles: [
      'De har mitt pass och säger att jag är skyldig för resan.',
      'Jag jobbar på {place}, {town}, alla dagar till sent.',
      'En man som kallas {name} kör oss och väntar utanför.',
      'Jag skulle plocka bär men det blev något annat.',
      'Jag får inte gå ut ensam och inte ringa.',
      'Min kille tar pengarna och läser mina meddelanden.',
      'Vi är fem i lägenheten, en är nog under arton.',
      'Jag är granne och hör gråt om nätterna.',
      'Han har filmat mig och hotar att skicka till pappa.',
      'Jag är sjuk och har inget försäkringskort.',
      'Jag säljer sex själv men hyresvärden vill ha hälften.',
      'Jag kör taxi och ser samma tjejer vid hotellet.',
      'Mitt tillstånd går ut i mars.',
      'Han slog mig förra veckan och jag har bilder.',
    ],
    telling: [
      'Lägenheten ligger på {street}, {town}, andra våningen.',
      'Pengarna tar {name} och det är {other} som kör.',
      'Efter tio åker vi till {place}.',
      'Det var {other} som mötte mig vid stationen i {town}.',
      'Från {street} ser man skylten till {place}.',
    ],
    ends: [
      'Vad ska jag göra?',
      'Ring inte, skriv här.',
      'Jag kan läsa på söndag.',
      'Jag vill inte ha polisen.',
      'Tack för att ni läser.',
      'Finns det någonstans att sova?',
    ],
    quotes: ['Jag hittade det här numret:', 'Är det säkert att ringa', 'Jag ringde', 'Ingen svarar på'],
    answers: [
      'Tack för att du skriver. Du bestämmer vad som händer. Ring gratis',
      'Vi har läst. Inget förs vidare utan ditt ja. Vår linje',
      'Det är inte ditt fel. Skyddat boende kan ordnas idag, ring',
    ],
  },
  nl: {
    towns:
      'Amsterdam,Rotterdam,Utrecht,Eindhoven,Tilburg,Groningen,Breda,Nijmegen,Arnhem,Haarlem,Zwolle,Leiden,Venlo,Alkmaar,Deventer'.split(
        ',',
      ),
    streets:
      'Stationsweg,Kerkstraat,Molenlaan,Havenkade,Wilhelminastraat,Achterdam,Baan,Spoorstraat,Lindelaan,Zuiderdiep,Oudezijds'.split(
        ',',
      ),
    names: 'Ramon,Sjaan,Mitchell,Bianca,Johan,Fatima,Dennis,Wendy,Cor,Ilse,Patrick,Soraya,Henk,Lotte'.split(','),
    places:
      'Club Rouge,Hotel De Zwaan,Café Sport,Massagehuis Jade,Bar Casino,Motel West,Privéhuis Esther,Sauna Zuid,Villa Roma,De Blauwe Deur,Hotel Centraal'.split(
        ',',
      ),
    openings: [
      'Hallo, ik weet niet of ik hier goed zit.',
      'Ik schrijf met de telefoon van een vriendin.',
      'Niemand mag dit weten.',
      'Ik heb raad nodig.',
      'Het gaat over een meisje op mijn werk.',
      'Ik zag jullie folder bij de huisarts.',
      'Ik ben bang.',
    ],
    middles: [
      'Ze hebben mijn paspoort en zeggen dat ik geld schuldig ben.',
      'Ik werk bij {place}, {town}, elke dag tot laat.',
      'Een man die ze {name} noemen rijdt ons rond.',
      'Ik zou in de kassen werken maar het werd iets anders.',
      'Ik mag niet alleen naar buiten en niet bellen.',
      'Mijn vriend pakt al het geld en leest mijn berichten.',
      'We zijn met vijf in het huis, een is denk ik zestien.',
      'Ik ben de buurvrouw en hoor huilen in de nacht.',
      'Hij heeft me gefilmd en dreigt het te sturen.',
      'Ik ben ziek en niet verzekerd.',
      'Ik doe dit werk zelf, maar de verhuurder wil de helft.',
      'Ik rijd taxi en zie steeds dezelfde vrouwen bij het hotel.',
      'Mijn verblijf loopt af in april.',
      'Hij sloeg me vorige week, ik heb foto’s.',
    ],
    telling: [
      'Het huis staat aan de {street} in {town}.',
      'Het geld gaat naar {name} en {other} rijdt.',
      'Na tienen gaan we naar {place}.',
      'Op het station van {town} stond {other} te wachten.',
      'Vanaf de {street} zie je het bord van {place}.',
    ],
    ends: [
      'Wat moet ik doen?',
      'Niet bellen alstublieft.',
      'Ik lees zondag weer.',
      'Ik wil geen politie.',
      'Dank voor het lezen.',
      'Is er een plek voor een paar nachten?',
    ],
    quotes: ['Ik vond dit nummer:', 'Is het veilig om te bellen naar', 'Ik belde', 'Niemand neemt op bij'],
    answers: [
      'Dank dat je schrijft. Jij beslist. Bel gratis',
      'We hebben het gelezen. Niets gaat verder zonder jouw ja. Ons nummer',
      'Het is niet jouw schuld. Opvang kan vandaag, bel',
    ],
  },
  ro: {
    towns:
      'București,Cluj,Iași,Timișoara,Constanța,Craiova,Galați,Ploiești,Brașov,Oradea,Bacău,Pitești,Arad,Sibiu'.split(
        ',',
      ),
    streets:
      'Strada Gării,Bulevardul Unirii,Strada Florilor,Calea Victoriei,Strada Morii,Strada Teilor,Șoseaua Nordului,Strada Păcii,Aleea Castanilor'.split(
        ',',
      ),
    names: 'Costel,Mihaela,Florin,Ionela,Gigi,Ramona,Nelu,Cristina,Vali,Denisa,Sorin,Alina,Fane,Bianca'.split(','),
    places:
      'Hotel Continental,Clubul Miraj,Bar Delta,Salon Crin,Motel Popas,Casa Albă,Clubul Safir,Pensiunea Ana,Discoteca Max,Hotel Ambasador'.split(
        ',',
      ),
    openings: [
      'Bună ziua, nu știu dacă scriu unde trebuie.',
      'Scriu de pe telefonul unei prietene.',
      'Vă rog să nu afle nimeni.',
      'Am nevoie de un sfat.',
      'Este vorba despre o fată de la muncă.',
      'Am văzut afișul vostru.',
      'Mi-e frică.',
    ],
    middles: [
      'Mi-au luat buletinul și spun că am datorie pentru drum.',
      'Lucrez la {place}, {town}, în fiecare zi până dimineața.',
      'Un bărbat căruia îi zic {name} ne duce cu mașina.',
      'Trebuia să am grijă de bătrâni și s-a dovedit altceva.',
      'Nu am voie singură la magazin și nici să sun.',
      'Prietenul îmi ia banii și citește mesajele.',
      'Suntem cinci în apartament, una cred că are șaisprezece ani.',
      'Sunt vecină și aud plâns noaptea.',
      'M-a filmat și amenință că trimite mamei.',
      'Sunt bolnavă și nu am asigurare.',
      'Fac asta de bunăvoie, dar proprietarul vrea jumătate.',
      'Sunt șofer și văd mereu aceleași fete la hotel.',
      'Mi se termină actele în mai.',
      'M-a lovit săptămâna trecută, am poze.',
    ],
    telling: [
      'Apartamentul este pe {street}, {town}.',
      'Banii îi ia {name} și la volan e {other}.',
      'După zece mergem la {place}.',
      'La autogară în {town} mă aștepta {other}.',
      'De pe {street} se vede firma {place}.',
    ],
    ends: [
      'Ce pot să fac?',
      'Vă rog nu sunați.',
      'Pot citi abia duminică.',
      'Nu vreau poliția.',
      'Mulțumesc că citiți.',
      'Există un loc pentru câteva nopți?',
    ],
    quotes: ['Am găsit numărul acesta:', 'E sigur să sun la', 'Am sunat la', 'Nu răspunde nimeni la'],
    answers: [
      'Mulțumim că ați scris. Dumneavoastră hotărâți. Sunați gratuit',
      'Am citit. Nimic nu merge mai departe fără acordul dumneavoastră. Linia',
      'Nu este vina dumneavoastră. Adăpost se găsește azi, telefon',
    ],
  },
  uk: {
    towns: 'Київ,Львів,Одеса,Харків,Дніпро,Полтава,Чернівці,Ужгород,Рівне,Луцьк,Суми,Вінниця,Житомир'.split(','),
    streets: 'Зелена,Городоцька,Дерибасівська,Шевченка,Садова,Вокзальна,Набережна,Соборна,Миру,Франка'.split(','),
    names: 'Тарас,Оксана,Вадим,Галина,Руслан,Світлана,Едік,Людмила,Жанна,Степан,Інна,Богдан,Аліна'.split(','),
    places:
      'Перлина,Готель Дністер,Клуб Оазис,Сауна Лотос,Бар Маяк,Мотель Карпати,Клуб Едем,Салон Афродіта,Кафе Веранда,Готель Турист'.split(
        ',',
      ),
    openings: [
      'Добрий день, не знаю, чи туди пишу.',
      'Пишу з телефону подруги.',
      'Прошу, щоб ніхто не дізнався.',
      'Мені потрібна порада.',
      'Йдеться про дівчину з роботи.',
      'Я бачила ваш плакат.',
      'Мені страшно.',
    ],
    middles: [
      'Забрали паспорт і кажуть, що я винна за дорогу.',
      'Працюю в закладі {place}, {town}, щодня до ранку.',
      'Чоловік, якого звуть {name}, возить нас уночі.',
      'Обіцяли роботу в готелі, а вийшло інакше.',
      'Не можна самій вийти ні подзвонити.',
      'Хлопець забирає гроші й читає повідомлення.',
      'Нас п’ятеро у квартирі, одна неповнолітня.',
      'Я сусідка і чую плач через стіну.',
      'Він зняв мене і погрожує надіслати батькам.',
      'Я хвора, а страховки немає.',
      'Я роблю це сама, але господар хоче половину.',
      'Я таксист і бачу тих самих дівчат біля готелю.',
      'Тимчасовий захист закінчується навесні.',
      'Вдарив минулого тижня, є фото.',
    ],
    telling: [
      'Квартира біля вулиці {street}, {town}.',
      'Гроші бере {name}, а за кермом {other}.',
      'Після десятої їдемо в {place}.',
      'На вокзалі, {town}, мене чекав {other}.',
      'З вікна видно {street} і вивіску {place}.',
    ],
    ends: [
      'Що мені робити?',
      'Не дзвоніть, будь ласка.',
      'Прочитаю в неділю.',
      'Не хочу поліції.',
      'Дякую, що читаєте.',
      'Чи є де переночувати?',
    ],
    quotes: ['Знайшла цей номер:', 'Чи безпечно дзвонити на', 'Я дзвонила', 'Ніхто не відповідає'],
    answers: [
      'Дякуємо, що написали. Вирішуєте ви. Безкоштовно:',
      'Ми прочитали. Без вашої згоди нічого не передаємо. Лінія',
      'Ви не винні. Притулок можна знайти сьогодні, телефон',
    ],
  },
  es: {
    towns: 'Madrid,Valencia,Sevilla,Málaga,Murcia,Bilbao,Alicante,Vigo,Gijón,Almería,Burgos,Cádiz,Huelva,Lleida'.split(
      ',',
    ),
    streets:
      'Calle Mayor,Calle Real,Avenida del Puerto,Calle San Juan,Paseo Marítimo,Calle Olmos,Ronda Norte,Calle Desengaño,Plaza Nueva'.split(
        ',',
      ),
    names: 'Chelo,Rubén,Yolanda,Paco,Wendy,Fredy,Lorena,Toni,Miriam,Kelvin,Rocío,Iván,Marisol'.split(','),
    places:
      'Club Oasis,Hotel Roma,Bar Estrella,Club Flamingo,Masajes Zen,Hostal Pepa,Club Luxor,La Sirena,Hostal Norte,Club Pachá'.split(
        ',',
      ),
    openings: [
      'Hola, no sé si este es el sitio.',
      'Escribo con el móvil de una amiga.',
      'Por favor, que nadie lo sepa.',
      'Necesito consejo.',
      'Es por una chica de mi trabajo.',
      'Vi vuestro cartel en el metro.',
      'Tengo miedo.',
    ],
    middles: [
      'Me quitaron el pasaporte y dicen que debo el viaje.',
      'Trabajo en {place}, {town}, todos los días hasta la madrugada.',
      'Un hombre al que llaman {name} nos lleva en coche.',
      'Venía a cuidar ancianos y al llegar era otra cosa.',
      'No me dejan salir sola ni llamar.',
      'Mi novio se queda el dinero y lee mis mensajes.',
      'Somos cinco en el piso, una parece menor.',
      'Soy vecina y oigo llorar por la noche.',
      'Me grabó y amenaza con mandarlo a mi padre.',
      'Estoy enferma y no tengo tarjeta sanitaria.',
      'Lo hago porque quiero, pero el dueño pide la mitad.',
      'Soy taxista y veo siempre a las mismas chicas.',
      'Se me acaba el permiso en junio.',
      'Me pegó la semana pasada, tengo fotos.',
    ],
    telling: [
      'El piso está en {street}, {town}.',
      'El dinero lo coge {name} y conduce {other}.',
      'Después de las diez vamos a {place}.',
      'En la estación de {town} me esperaba {other}.',
      'Desde {street} se ve el letrero de {place}.',
    ],
    ends: [
      '¿Qué puedo hacer?',
      'No llaméis, por favor.',
      'Podré leer el domingo.',
      'No quiero policía.',
      'Gracias por leer.',
      '¿Hay un sitio para unas noches?',
    ],
    quotes: ['Encontré este número:', '¿Es seguro llamar al', 'Llamé al', 'Nadie contesta en'],
    answers: [
      'Gracias por escribir. Tú decides. Llama gratis al',
      'Lo hemos leído. Nada sale de aquí sin tu sí. Nuestra línea',
      'No es culpa tuya. Hay refugio hoy, llama al',
    ],
  },
};
