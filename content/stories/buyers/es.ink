-> evening

=== evening ===
# drawing: phone
Es tarde. Miras anuncios en el teléfono. Uno tiene fotos como de revista, pocas palabras y un precio muy por debajo de los demás. «Todo es posible, de día y de noche.»
* [Escribir al número] -> chat
* [Mirar otro] -> other

=== other ===
# drawing: window
Esta tiene una página propia. Escribe qué hace y qué no, cuándo trabaja y cuánto cuesta. «Pregunta antes. No es no.»
* [Escribirle] -> ordinary
* [Volver al barato] -> chat

=== ordinary ===
# drawing: kettle
Contesta a la mañana siguiente. Hay acuerdo entre los dos sobre lo que quieren. A una cosa dice que no, y ya está. Le pagas. Ella misma cierra la puerta con llave detrás de ti.
Mucha gente que vende sexo trabaja así. Quiere clientes que escuchen, y que la dejen en paz.
* [Una semana después, ves otra vez el anuncio barato] -> chat
* [Dejar la historia aquí] -> end

=== chat ===
# drawing: chat
# sign: other-person
La respuesta llega enseguida, a las dos de la mañana. Dice llamarse Mia, luego Lina. No contesta lo que preguntas. Solo pregunta cuándo vienes.
* [Pedir hablar por teléfono] -> voice
* [Ir a la dirección] -> stairs
* [Dejar de escribir] -> think

=== voice ===
# drawing: phone
# sign: terms
Contesta un hombre. Ella no puede hablar ahora, dice. Por un poco más puedes hacer lo que quieras. Te da una dirección sin nombre en la puerta.
* [Ir allí] -> stairs
* [Colgar] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Un hombre está en la escalera y cobra el dinero. Detrás de una puerta suena y suena un teléfono. Está cerrada por fuera. Él te la abre.
* [Darte la vuelta e irte] -> street
* [Entrar] -> room

=== room ===
# drawing: room
# sign: fear
No es la persona de las fotos. Hay un colchón, una maleta, ropa para un día. No te mira. Mira la puerta.
* [Preguntarle cómo se llama y cómo está] -> answer
* [Pedir perdón, e irte] -> street
* [Quedarte, ya has pagado] -> stay

=== answer ===
# drawing: room
# sign: learned-story
«Tengo veintidós, me gusta estar aquí.» Suena aprendido de memoria. ¿Cuántos años tiene de verdad? Cuando dices que puedes irte ya, suspira.
* [Irte, sin ruido] -> street
* [Decirle que la vas a sacar de allí] -> promise

=== promise ===
# drawing: door
Niega con la cabeza. El hombre de la escalera te ha oído. ¿Qué le pasa a ella cuando te vayas?
Quien quiere rescatar a alguien a solas puede empeorarlo. Quienes pueden ayudar saben cómo preguntarle primero.
* [Irte, sin ruido] -> street

=== stay ===
# drawing: door
Tú has pagado, pero ella no ha elegido. Desde aquí puede ser un delito: en muchos países lo es usar a una persona de la que sabes, o deberías saber, que la fuerzan. Si tiene menos de dieciocho años, da por hecho que lo es en todas partes.
Puedes parar en cualquier momento, también ahora.
* [Parar, e irte] -> street

=== think ===
# drawing: window
Guardas el teléfono. No has visto a nadie, y aun así sabes algo: un número, un texto, fotos, una voz.
* [Hacer algo con ello] -> tell
* [Consultarlo con la almohada] -> night

=== street ===
# drawing: street
Estás en la calle. Te late el corazón. Sabes la dirección, la hora, la voz, la puerta que estaba cerrada por fuera.
* [Alguien está en peligro ahora] -> call
* [Contarlo sin decir tu nombre] -> tell
* [Olvidarlo] -> night

=== night ===
# drawing: night
Estás sin dormir. Quizá no era nada. Quizá hoy fuiste la única persona que lo vio y puede decirlo.
Nadie necesita que lo sepas seguro. Hay personas cuyo trabajo es valorarlo.
* [Contarlo sin decir tu nombre] -> tell
* [Dejar la historia aquí] -> end

=== call ===
# drawing: phone
El 112 envía a personas que pueden abrir una puerta. La llamada no es anónima: ven tu número y pueden preguntar tu nombre.
* [¿Y si no es tan urgente?] -> tell
* [Dejar la historia aquí] -> end

=== tell ===
# drawing: path
Escribes lo que viste: dónde, cuándo, el número, las palabras del anuncio, qué no cuadraba. Nadie pregunta qué hacías allí. Recibes un código, y puedes volver a contestar una pregunta.
Quien lo lee lo valora con otros. Si pueden, le preguntan a ella qué quiere. No se tira ninguna puerta solo por un anuncio.
* [Dejar la historia aquí] -> end

=== end ===
# drawing: kettle
La historia termina aquí. Se puede leer otra vez con otras opciones.
-> END
