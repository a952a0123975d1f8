-> evening

=== evening ===
# drawing: phone
É tarde. Você olha anúncios no celular. Um tem fotos como de revista, poucas palavras e um preço bem abaixo dos outros. “Tudo é possível, dia e noite.”
* [Escrever para o número] -> chat
* [Olhar outro] -> other

=== other ===
# drawing: window
Esta tem uma página própria. Escreve o que faz e o que não faz, quando trabalha e quanto custa. “Pergunte antes. Não é não.”
* [Escrever para ela] -> ordinary
* [Voltar ao barato] -> chat

=== ordinary ===
# drawing: kettle
Ela responde na manhã seguinte. Vocês combinam o que os dois querem. A uma coisa ela diz não, e pronto. Você paga. Ela mesma tranca a porta depois de você.
Muita gente que vende sexo trabalha assim. Quer clientes que escutem, e ser deixada em paz.
* [Uma semana depois, você vê de novo o anúncio barato] -> chat
* [Deixar a história aqui] -> end

=== chat ===
# drawing: chat
# sign: other-person
A resposta vem na hora, às duas da manhã. Diz que se chama Mia, depois Lina. Não responde ao que você pergunta. Só pergunta quando você vem.
* [Pedir para falar por telefone] -> voice
* [Ir ao endereço] -> stairs
* [Parar de escrever] -> think

=== voice ===
# drawing: phone
# sign: terms
Um homem atende. Ela não pode falar agora, diz ele. Por um pouco mais, você pode fazer o que quiser. Ele dá um endereço sem nome na porta.
* [Ir até lá] -> stairs
* [Desligar] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Um homem está na escada e pega o dinheiro. Atrás de uma porta um telefone toca e toca. Está trancada por fora. Ele abre para você.
* [Dar meia-volta e ir embora] -> street
* [Entrar] -> room

=== room ===
# drawing: room
# sign: fear
Não é a pessoa das fotos. Há um colchão, uma mala, roupa para um dia. Ela não olha para você. Olha para a porta.
* [Perguntar o nome dela e como está] -> answer
* [Pedir desculpa, e ir embora] -> street
* [Ficar, você pagou] -> stay

=== answer ===
# drawing: room
# sign: learned-story
“Tenho vinte e dois, gosto daqui.” Parece decorado. Quantos anos ela tem de verdade? Quando você diz que pode ir agora, ela solta a respiração.
* [Ir embora, em silêncio] -> street
* [Dizer que vai tirar ela de lá] -> promise

=== promise ===
# drawing: door
Ela balança a cabeça. O homem da escada ouviu. O que acontece com ela quando você for embora?
Quem quer salvar alguém por conta própria pode piorar as coisas. Quem pode ajudar sabe como perguntar primeiro a ela.
* [Ir embora, em silêncio] -> street

=== stay ===
# drawing: door
Você pagou, mas ela não escolheu. A partir daqui pode ser crime: em muitos países é crime usar uma pessoa que você sabe, ou deveria saber, que é forçada. Se ela tem menos de dezoito anos, considere que é crime em toda parte.
Você pode parar a qualquer momento, agora também.
* [Parar, e ir embora] -> street

=== think ===
# drawing: window
Você guarda o celular. Não encontrou ninguém, e mesmo assim sabe alguma coisa: um número, um texto, fotos, uma voz.
* [Fazer algo com isso] -> tell
* [Deixar para amanhã] -> night

=== street ===
# drawing: street
Você está na rua. O coração bate. Você sabe o endereço, a hora, a voz, a porta trancada por fora.
* [Alguém está em perigo agora] -> call
* [Contar sem dar o seu nome] -> tell
* [Esquecer] -> night

=== night ===
# drawing: night
Você não dorme. Talvez não fosse nada. Talvez hoje só você viu e pode dizer.
Ninguém precisa que você tenha certeza. Há pessoas cujo trabalho é pesar isso.
* [Contar sem dar o seu nome] -> tell
* [Deixar a história aqui] -> end

=== call ===
# drawing: phone
O 112 manda pessoas que podem abrir uma porta. A ligação não é anônima: eles veem o seu número e podem perguntar o seu nome.
* [E se não for tão urgente?] -> tell
* [Deixar a história aqui] -> end

=== tell ===
# drawing: path
Você escreve o que viu: onde, quando, o número, as palavras do anúncio, o que estava errado. Ninguém pergunta o que você fazia lá. Você recebe um código e pode voltar para responder a uma pergunta.
Quem lê pesa junto com outros. Se puderem, perguntam a ela o que quer. Não se arromba porta só por um anúncio.
* [Deixar a história aqui] -> end

=== end ===
# drawing: kettle
A história termina aqui. Pode ser lida de novo com outras escolhas.
-> END
