-> evening

=== evening ===
# drawing: phone
Il est tard. Vous regardez des annonces sur votre téléphone. L’une a des photos de magazine, peu de mots, et un prix bien plus bas que les autres. « Tout est possible, jour et nuit. »
* [Écrire au numéro] -> chat
* [En regarder une autre] -> other

=== other ===
# drawing: window
Celle-ci a une page à elle. Elle écrit ce qu’elle fait et ce qu’elle ne fait pas, quand elle travaille, et combien cela coûte. « Demandez d’abord. Non veut dire non. »
* [Lui écrire] -> ordinary
* [Revenir à l’annonce pas chère] -> chat

=== ordinary ===
# drawing: kettle
Elle répond le lendemain matin. Vous vous accordez sur ce que vous voulez tous les deux. À une chose elle dit non, et c’est tout. Vous la payez. Elle ferme elle-même la porte à clé derrière vous.
Beaucoup de gens qui vendent du sexe travaillent ainsi. Ils veulent des clients qui écoutent, et qu’on les laisse tranquilles.
* [Une semaine plus tard, vous revoyez l’annonce pas chère] -> chat
* [Quitter l’histoire ici] -> end

=== chat ===
# drawing: chat
# sign: other-person
La réponse vient tout de suite, à deux heures du matin. Elle s’appelle Mia, puis Lina. Elle ne répond pas à vos questions. Elle demande seulement quand vous venez.
* [Demander à parler au téléphone] -> voice
* [Aller à l’adresse] -> stairs
* [Arrêter d’écrire] -> think

=== voice ===
# drawing: phone
# sign: terms
Un homme décroche. Elle ne peut pas parler maintenant, dit-il. Pour un peu plus, vous pouvez faire ce que vous voulez. Il vous donne une adresse sans nom sur la porte.
* [Y aller] -> stairs
* [Raccrocher] -> think

=== stairs ===
# drawing: stairs
# sign: watches
Un homme est dans l’escalier et prend l’argent. Derrière une porte, un téléphone sonne et sonne. Elle est fermée de l’extérieur. Il vous l’ouvre.
* [Faire demi-tour et partir] -> street
* [Entrer] -> room

=== room ===
# drawing: room
# sign: fear
Ce n’est pas la personne des photos. Il y a un matelas, une valise, des habits pour un jour. Elle ne vous regarde pas. Elle regarde la porte.
* [Lui demander son nom et comment elle va] -> answer
* [S’excuser, et partir] -> street
* [Rester, vous avez payé] -> stay

=== answer ===
# drawing: room
# sign: learned-story
« J’ai vingt-deux ans, je suis bien ici. » On dirait une phrase apprise par cœur. Quel âge a-t-elle vraiment ? Quand vous dites que vous pouvez partir maintenant, elle respire.
* [Partir, sans bruit] -> street
* [Lui dire que vous la sortirez de là] -> promise

=== promise ===
# drawing: door
Elle secoue la tête. L’homme de l’escalier a tout entendu. Que lui arrive-t-il après votre départ ?
Vouloir sauver quelqu’un sans l’aide d’autres peut aggraver les choses. Ceux qui peuvent aider savent comment lui demander d’abord.
* [Partir, sans bruit] -> street

=== stay ===
# drawing: door
Vous avez payé, mais elle n’a pas choisi. À partir d’ici, cela peut être une infraction pénale : dans beaucoup de pays, c’en est une d’utiliser une personne dont on sait, ou devrait savoir, qu’elle est forcée. Si elle a moins de dix-huit ans, considérez que c’en est une partout.
Vous pouvez arrêter à tout moment, maintenant aussi.
* [Arrêter, et partir] -> street

=== think ===
# drawing: window
Vous rangez le téléphone. Vous n’avez rencontré personne, et pourtant vous savez quelque chose : un numéro, un texte, des photos, une voix.
* [En faire quelque chose] -> tell
* [Laisser passer la nuit] -> night

=== street ===
# drawing: street
Vous êtes dans la rue. Votre cœur bat. Vous connaissez l’adresse, l’heure, la voix, la porte fermée de l’extérieur.
* [Quelqu’un est en danger maintenant] -> call
* [Le dire sans donner votre nom] -> tell
* [L’oublier] -> night

=== night ===
# drawing: night
Vous ne dormez pas. Ce n’était peut-être rien. Peut-être étiez-vous aujourd’hui la seule personne à l’avoir vu et à pouvoir le dire.
Personne n’a besoin de votre certitude. Il y a des gens dont c’est le travail de le peser.
* [Le dire sans donner votre nom] -> tell
* [Quitter l’histoire ici] -> end

=== call ===
# drawing: phone
Le 112 envoie des gens qui peuvent ouvrir une porte. L’appel n’est pas anonyme : ils voient votre numéro et peuvent demander votre nom.
* [Et si ce n’est pas si urgent ?] -> tell
* [Quitter l’histoire ici] -> end

=== tell ===
# drawing: path
Vous écrivez ce que vous avez vu : où, quand, le numéro, les mots de l’annonce, ce qui clochait. Personne ne demande ce que vous y faisiez. Vous recevez un code, et pouvez revenir répondre à une question.
Qui le lit le pèse avec d’autres. S’ils le peuvent, ils lui demandent à elle ce qu’elle veut. On n’enfonce aucune porte pour une annonce seule.
* [Quitter l’histoire ici] -> end

=== end ===
# drawing: kettle
L’histoire finit ici. On peut la relire avec d’autres choix.
-> END
