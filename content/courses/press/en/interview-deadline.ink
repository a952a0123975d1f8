// A phone call to a press office, at a quarter past two. Invented.
# person: Paul
-> ring

=== ring ===
“Paul here, from the paper,” says a quick voice. “I need something on sex slaves. A number, a picture, and a victim I can talk to. By five.”
* [“Do you want to write about it properly, or do you only need something quick, with a word like that in it?”] # q: forced # reveals: desk
  “Quick and properly,” he says. # thinks: First the lesson. I have two and a half hours. # note: The word does hurt, but he called for help and got told off. # better: “I am Nina. I can help with some of it by five. What is the piece about?”
  -> frost
* [“You are writing that it gets worse and worse, I suppose?”] # q: leading # reveals: desk
  “Is it getting worse?” he asks. “Can I quote you?” # thinks: That would be a headline. # note: You put the headline into his mouth, and your name could stand under it. # better: “What is the piece about, and what do you know already?”
  -> frost
* [“I am Nina, from the press office. What I say is on the record, unless we agree otherwise. What is the piece about?”] # q: safety
  “About the raid yesterday. Well, about the subject,” he says. # thinks: She is clear. That saves time. # note: You say who you are and what happens with your words, and ask about his piece.
  -> piece

=== frost ===
You hear him type. He does not say anything while he does it.
* [“Why do you always call in the last minute?”] # q: why
  “Because I get it in the last minute,” he says. # thinks: As if it were my idea. # note: The hour was not his choice, and the question helps neither of you. # better: “It is tight. Which part of it must be there by five?”
  -> piece
* [“Let me begin again. What do you need most, if you only get one thing?”] # q: need
  “Someone who tells me what is true by five,” he says. # thinks: That sounds as if one could work with her. # note: You start again with what he needs.
  -> piece
* [“Do you want to hear what I have to say, or do you have it all written already?”] # q: forced # reveals: desk
  “I have the first paragraph,” he says. # thinks: Half of it, to be honest. # note: It is a reproach in the form of a choice. # better: “Read me what you have, if you like.”
  -> piece

=== piece ===
“I have forty lines and a big picture,” he says. “Page five.”
* [“Forty lines. What should a reader know after it?”] # q: open # reveals: wants
  He stops typing. “Good question,” he says. “That it happens here too, I think.” # thinks: Nobody asks that at the desk. They ask how long. # note: An open question about the aim; from there the words come more easily.
  -> word
* [“Only forty? Then it can only become superficial.”] # q: judging
  “Thank you,” he says. # thinks: I know that. I wanted eighty. # note: It makes the piece bad before it is written. # better: “Forty lines. What should a reader know after it?”
  -> word
* [“Who else do you ask?”] # q: direct # reveals: desk
  “The police, and if I have time, someone from an organisation,” he says. # thinks: If I have time. I will not. # note: A useful question: it shows whose voice is missing.
  -> word

=== word ===
“Right,” he says. “What do I call them, then, if not slaves? It has to fit into a headline.”
* [“Call them victims, all of them, then you are on the safe side.”] # q: leading # reveals: doubt
  “All of them,” he types. # thinks: Easy. Victims. Seven letters. # note: You do not know it of all the people who were met yesterday. # better: “People who were exploited, where that is known. Sex workers, for those who call themselves so. For the rest: people.”
  -> door
* [“Women or girls, something neutral.”] # q: forced # reveals: doubt
  “Girls sounds young,” he says. # thinks: Girls. The picture desk will love it. # note: Both may be wrong: not all are women, and girls are children. # better: “‘People’ is short and right. What do you know about them?”
  -> minors
* [“What do you know about the people there?”] # q: open # reveals: doubt
  “Nothing, honestly,” he says. “That the police were there.” # thinks: I know the address and the hour. That is all. # note: Which word is right depends on what one knows.
  -> door
* [“Shall I send you five short words that fit, and say when each one is right?”] # q: choice
  “Send,” he says. “Short is good.” # thinks: A list. I can hang it over the desk. # note: A real offer, made for his need, and he may leave it.
  -> door

=== minors ===
“Were there minors, then?” he asks at once. “Can I write ‘child prostitutes’?”
* [“You cannot seriously want to write that. With your paper everything ends up as a headline.”] # q: judging
  “I only ask,” he says. # thinks: She said girls, not me. # note: You made the mistake, and he gets the blame. # better: “I withdraw ‘girls’. For a child one writes ‘child victim of sexual exploitation’, and only if it is known.”
  -> door
* [“I withdraw ‘girls’. I know of no children there. And that word is never right.”] # q: safety
  “Never?” he asks. He types it. # thinks: She takes it back herself. I will remember ‘never’. # note: You correct yourself and say clearly what you do not know. A child is a victim of sexual exploitation, nothing else.
  -> door
* [“If there had been any, you would hear of it from us first.”] # q: promise
  “I take you at your word,” he says. # thinks: An exclusive, nearly. # note: You promise news about children, whom you have to protect from news. # better: “I do not know. And about children we say nothing that could lead to them.”
  -> door

=== door ===
“My photographer is at the house,” he says. “He has the front door and the bell.”
* [“Why do you photograph people’s homes, of all things?”] # q: why
  “Because that is where it was,” he says. # thinks: What else? A tree? # note: He needs a picture, so help him with another one. # better: “Someone lives there, and was perhaps not even part of it. What else could the picture show?”
  -> stock
* [“You do not show the names on the bell, right?”] # q: leading # reveals: recognised
  “No, no,” he says. # thinks: I will have to look at it. # note: He says no because you expect it, and has not looked. # better: “What can one see on the picture? Could someone be recognised?”
  -> stock
* [“The bell. And who lives there today?”] # q: open # reveals: recognised
  A pause. “People, I suppose,” he says. # thinks: I had not thought of today. # note: One short question, and the house becomes a home.
  -> stock

=== stock ===
“Otherwise the picture desk takes something from the archive,” he says. “You know. Long legs, red light.”
* [“That is tasteless, I must say.”] # q: judging
  “I do not choose them,” he says. # thinks: I do not like them either. But now I defend them. # note: You are of one mind, and still you make him your opponent. # better: “You do not sound happy with it. What could you offer them?”
  -> alt
* [“You know.”] # q: facilitator # reveals: archive
  “I know,” he says. “I hate them.” # thinks: Said aloud for once. # note: Two words, and he says himself what he thinks of it.
  -> alt
* [“I will see to it that your boss forbids such pictures. I know someone at your paper.”] # q: promise
  He laughs. “Good luck with that,” he says. # thinks: She does not know my boss. # note: It is not in your power, and it goes over his head. # better: “What would they take in place of it, if you offered it?”
  -> alt

=== alt ===
“So what do I show?” he asks. “I need something by four. It has to be big.”
* [“A hand with a phone, the help line, the street from far away, a drawing. Which of them could work on your page?”] # q: choice
  “A drawing,” he says slowly. “We have someone for that.” # thinks: A drawing. It would even look better. # note: Four ways, and he decides.
  -> number
* [“What has worked on your pages before, without people in it?”] # q: open # reveals: archive
  “Once we had an empty chair,” he says. “People wrote to us about it.” # thinks: That was a good page. # note: He knows his page, and you ask him about it.
  -> number
* [“Either nothing at all, or a picture of our minister.”] # q: forced # reveals: archive
  “The minister,” he says in a flat voice. # thinks: Of course. The minister. # note: Neither solves his problem; the second one solves yours. # better: “What about a drawing, or the number of the help line, big?”
  -> number

=== number ===
“And the number,” he says. “I have found one. Forty thousand, it says here.”
* [“That is nonsense. It is surely far fewer.”] # q: judging
  “And how many is it?” he asks. # thinks: She has one, then. Out with it. # note: You set a feeling against a number. # better: “Where does it come from, of which year, and who was counted?”
  -> honest
* [“That may well be. It is probably even more, in the dark.”] # q: leading # reveals: number
  “‘Even more’,” he types. # thinks: Even more. From the ministry. Great. # note: Now a number without a source has got yours. # better: “I cannot confirm that. What I can send you is what was registered, with year and source.”
  -> honest
* [“What do you know about it: from whom, of which year, who was counted?”] # q: open # reveals: number
  “It says ‘experts’,” he says. “No year.” # thinks: Read aloud, it is nothing. # note: Three short questions for each number.
  -> honest

=== honest ===
“So how many are there really?” he asks.
* [“I will get you the true number by five. I only have to call two colleagues, and they will know it.”] # q: promise
  “Great,” he says. # thinks: At last. # note: There is no true number of all, by five or at all. # better: “Nobody knows that. I can send you how many were registered, in which year, by whom.”
  -> victim
* [“Nobody knows. I can send how many were registered, with year and source. It is not all: who looks more finds more.”] # q: safety
  “‘Who looks more finds more’,” he types. “I can use that.” # thinks: It does not sound like an excuse. It sounds like a sentence. # note: You say what the number is and what it is not.
  -> victim
* [“Will you write that it has risen, or that it has fallen?”] # q: forced # reveals: number
  “Whichever it has,” he says. # thinks: She wants to know whether I am nice to her. # note: A rise may only mean that more was looked for. # better: “I send you the figures and what one can and cannot conclude from them.”
  -> victim

=== victim ===
It is a quarter to three. “And now the main thing,” he says. “I need someone who was there. One of the women.”
* [“What do you hope for from such a conversation?”] # q: open # reveals: face
  “Something that people remember,” he says. # thinks: I say it as if it were my own view. # note: Behind the wish is a pressure that one can talk about.
  -> consent
* [“I can ask one from the operation, I think, if you are careful with her.”] # q: promise
  “I am always careful,” he says. # thinks: So it is possible. I tell them that it is settled. # note: She is hardly out of it and needs help from you; she cannot freely say no. # better: “Not from yesterday. Nobody there can decide freely today. I can tell you who speaks for them.”
  -> consent
* [“You want her to cry on page five, is that it?”] # q: judging
  “That is unfair,” he says. # thinks: It is unfair. And a bit true. # note: It hits, and now he has to defend himself. # better: “What do you hope for from it? Perhaps there is another way to it.”
  -> consent

=== consent ===
“The police gave me a first name and a street,” he says. “I could just ring.”
* [“What do you think happens there when you ring?”] # q: open # reveals: letter
  He says nothing for a moment. “I do not know who opens,” he says. # thinks: I have not thought beyond the bell. # note: You let him walk to that door in his head, and he stops by himself.
  -> voice
* [“Will you ring or will you not?”] # q: forced # reveals: face
  “I have to have something,” he says. # thinks: If she asks like that, I ring. # note: It makes it a test of strength, and someone else pays. # better: “Please do not ring. Let me find you someone who wants to speak.”
  -> voice
* [“Why on earth did the police give you something like that? They know very well that they must not do it.”] # q: why
  “Ask them,” he says. # thinks: I protect my sources, also the stupid ones. # note: It is a question for the police, and he hears a reproach. # better: “Please do not use it. It can lead to a person.”
  -> voice
* [“Please do not. Whoever opens may be watched, or may be someone else entirely. Is there another way for you?”] # q: safety
  He says nothing for a moment. “I had a letter once,” he says. “After a piece like that.” # thinks: I still have it. It lies under the keyboard. # note: You say clearly what could happen, and you leave him a way.
  -> voice

=== voice ===
“Then who?” he asks. “I cannot fill a page with you, no offence.”
* [“Please take only us and the police. If too many people have their say, it becomes muddled, and nobody understands it.”] # q: judging
  “Muddled is good for a newspaper,” he says. # thinks: She wants to hold the pen. # note: You decide for his readers who may speak. # better: “There are people who speak for themselves. Shall I give you two offices?”
  -> law
* [“There is an organisation of sex workers, and a help line. They speak for themselves, and they decide who. Which would fit?”] # q: choice
  “Both, in fact,” he says. “Sex workers themselves. I had not thought of that.” # thinks: I have written about them for ten years, and never called one. # note: A real offer of voices that want to be heard.
  -> law
* [“You have asked all that before, and I said no.”] # q: repeat
  “I asked something else,” he says. # thinks: She no longer listens. # note: You repeat your no to a question that he has not asked. # better: “An organisation of sex workers, or a help line. Which would fit?”
  -> law

=== law ===
It is three. “Last point: what they do, the ones who are there of their own will: is it allowed here?”
* [“Write that it is forbidden. That is simpler, and nobody will complain to you about it afterwards.”] # q: leading # reveals: wants
  “Is it?” he asks. # thinks: Simple is good. True would be better. # note: A law that you simplify can send the landlord and the police to people. # better: “I send you what the law says, with the source. Please use those words.”
  -> read
* [“I send you the line of the law with its source, and a lawyer who can check your sentence.”] # q: safety
  “A lawyer who checks a sentence,” he says. “By five?” # thinks: I would sleep better. # note: You say what is sure, and who can check it.
  -> read
* [“What do you know about it?”] # q: open # reveals: doubt
  “What one knows,” he says. “So, nothing.” # thinks: Good that she does not laugh. # note: You find out first what is missing.
  -> read

=== read ===
“Fine,” he says. “Send it all. Do you want to see it before it is printed?”
* [“Yes, and please change what we correct.”] # q: leading # reveals: wants
  “That is not how it works,” he says. # thinks: I offered her a hand, and she takes the page. # note: It is his text; you can check your quotes and facts. # better: “Only our quotes and the facts. The rest is yours.”
  -> end
* [“Only our quotes and the facts that concern safety. The rest is yours.”] # q: choice
  “Fair,” he says. “At four.” # thinks: She knows where her part ends. # note: You name what you need, and leave the piece with him.
  -> end
* [“No, I trust you completely. It will be good, and nobody will be hurt by it.”] # q: promise
  “Thank you,” he says. # thinks: If there is a mistake in it, it is mine alone. # note: A check of the facts would protect people, and you give it away for a compliment. # better: “Only our quotes and the facts, please.”
  -> end

=== end ===
“I must go,” he says. The typing begins again.
* [“Everything comes by half past three. Please print the number of the help line with it.”] # q: safety
  “The number. Yes,” he says. “Big?” # thinks: Half past three. She has said a time. # note: A time that you can keep, and the most useful line of the whole page.
  -> close
* [“And once more: not that word in the headline!”] # q: repeat
  “Got it,” he says. # thinks: She believes that I write the headlines. # note: The last sentence is a raised finger, and he does not decide the headline. # better: “The list of words comes in five minutes. Call me about the headline, if you like.”
  -> close
* [“You will see, your readers will be grateful to you.”] # q: promise
  “They write when they are angry,” he says. # thinks: Grateful. That would be new. # note: A compliment that nobody can keep. # better: “Everything comes by half past three. Good luck.”
  -> close

=== close ===
The next day there is a drawing on page five, with the number of the help line below it. The headline has a word that you do not like. The text has nobody’s street. Paul sends one line: “Headline was not me. Next time I call earlier.”
-> END

=== fact_desk ===
“I got the page at noon, and the picture desk wants it by four.” # wrong: “I have been working on it for weeks.”
-> END

=== fact_wants ===
“I would like to write once about this subject and not be ashamed of it.” # wrong: “It only has to sell.”
-> END

=== fact_doubt ===
“I do not know whether anyone there was forced, I only know that it was a raid.” # wrong: “They were all forced, that is clear.”
-> END

=== fact_recognised ===
“If I think about it: with the bell anyone in town can tell which house it is.” # wrong: “Nobody recognises a door.”
-> END

=== fact_archive ===
“The picture desk picks from the archive, and I see it when it is printed.” # wrong: “I choose the pictures myself.”
-> END

=== fact_number ===
“I have the forty thousand from a page that has it from another page.” # wrong: “The number is official.”
-> END

=== fact_face ===
“My boss says that without a face it goes to page nine.” # wrong: “I insist on a victim.”
-> END

=== fact_letter ===
“A woman wrote to me that her sister had recognised her by the kitchen curtains.” # wrong: “Nobody has ever complained.”
-> END
