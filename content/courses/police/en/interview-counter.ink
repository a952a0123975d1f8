// The counter of a police station in the evening. Dana, 31, a trans woman, works for herself and comes to report a theft. Invented.
# person: Dana
-> arrive

=== arrive ===
Three people sit in the waiting room. A woman comes up to the glass and speaks low. “I want to report something. A theft.”
* [“You must speak louder, I cannot hear you through the glass. A theft? Of what, and where was that?”] # q: direct
  She looks back at the three people. “Could I say that somewhere else?” # thinks: Louder. So that the lady with the dog hears it too. # note: A normal question, but the whole room listens. # better: “Would you rather speak in the room behind?”
  -> passport
* [“We can speak here, or in the room behind, where nobody listens. I am Sascha. Would you rather have another colleague?”] # q: choice
  “The room. You will do.” # thinks: A door that closes. Good. So far it is not like last time. # note: Privacy before the first question.
  -> passport
* [“At this time of the evening? Then it must be something special. Well, what have you got for us?”] # q: judging
  “Forget it.” But she stays where she is. # thinks: One more joke and I go. # note: It was meant to be friendly. She hears that she is not taken seriously. # better: “Good evening. Shall we speak where nobody listens?”
  -> glass

=== glass ===
She has taken one step back from the glass and is looking at the door to the street.
* [“That was a silly thing to say. I am sorry. I am Sascha, and I would like to take down your report, in a room of our own.”] # q: safety
  “All right,” she says. “One try.” # thinks: Sorry. I have waited years to hear that at this counter. # note: You mend it with a clear word, and you say what you will do.
  -> passport
* [“Now do not be so sensitive, we have all had a long day here, you and I. What happened?”] # q: judging
  She puts both hands flat on the counter. “It has been a long day, yes.” # thinks: Sensitive. If I get angry now, I am the problem. # note: Telling people how to feel makes it worse. # better: “I am sorry. Shall we go to a room where nobody listens?”
  -> passport
* [“Stay or go, as you wish. I would be glad if you stayed, and there is a room where nobody listens.”] # q: choice
  She breathes out. “Then the room.” # thinks: They leave me the door. Then I can stay. # note: The choice is real, and you say what you hope for.
  -> passport

=== passport ===
In the small room she puts her passport on the table. The first name in it is not the one she said. She watches your face.
* [“Why is there another name in here?”] # q: why
  “Because offices are slow,” she says. # thinks: Here it comes. Every time, before anything else. # note: She has to explain herself before she may speak about the theft. # better: “Which name shall I use?”
  -> before
* [“Which of the two is your real name, this one or the other one? I have to write one of them down.”] # q: forced # reveals: laughed
  “Dana is real. The other one is printed.” # thinks: Real or false. As if I had come to lie. # note: Both are hers. The question puts her on trial. # better: “The form needs the printed one once. Which name shall I use?”
  -> before
* [“The form needs this name once. Which name shall I use when we speak?”] # q: choice
  “Dana. And ‘she’.” Her shoulders come down. # thinks: One sentence. It can be so simple. # note: You say what the form needs, and you ask what is right for her.
  -> before
* [“Is there anything that I should know about the name?”] # q: open # reveals: laughed
  “Yes. It is Dana.” She does not take her eyes off you. # thinks: Do they want to know it for themselves or for me? # note: Open and calm. It would be simpler still to ask which name to use.
  -> before

=== before ===
“Before I say anything,” Dana says, “I was at work when it happened. I sell sex. What do you do with that?”
* [“Nothing at all. You can tell me everything, nothing of it will ever be used against you, you have my word.”] # q: promise
  She tilts her head. “Your word. And the word of the others here?” # thinks: Too much. Nobody can know that. # note: You do not know what other offices do, so you cannot promise it. # better: “I will tell you what I must act on in this country before you go on.”
  -> hurt
* [“Thank you for asking first. I will tell you what the law here says about your work and what I must act on. You can speak with a lawyer or an organisation before you go on.”] # q: safety
  She listens to the end. “So I know what it costs. Good.” # thinks: They know the rules and they say them. I can work with that. # note: She learns what she risks before she speaks. Know it before your shift, and say what is true in your country.
  -> hurt
* [“We will see about that later. First tell me what happened.”] # q: direct # reveals: laughed
  “Later is how it went last time,” she says. # thinks: Later means: when you have already said it. # note: What she asks is the condition for everything else. # better: “That is a fair question. I answer it first.”
  -> hurt
* [“Oh. And someone makes you do that?”] # q: leading # reveals: work
  She closes her eyes for a second. # thinks: I came for a purse. Now they look for a man behind me. # note: Not everyone who sells sex is a victim. She came for something else. # better: “Thank you for telling me. I will say first what I must act on.”
  -> hurt

=== hurt ===
When she takes off her jacket, her elbow is scraped open. Her hands are cold and not quite still.
* [“We should get this over with quickly. Can you hold the pen?”] # q: direct
  “I can hold a pen.” # thinks: Quickly. For you or for me? # note: It sounds practical, and it leaves out what you both see. # better: “Your elbow is open. Shall we look after that first?”
  -> tell
* [“Your elbow is open. Shall we clean that first? A doctor can also write it down, if you want that.”] # q: need
  “Clean it, please. And write it down, yes.” # thinks: First the arm, then the paper. As it should be. # note: Needs first. A doctor’s note is her choice, and it may help her case.
  -> tell
* [“That comes with the job, I suppose. You must meet all kinds of people in there.”] # q: judging
  “A scraped elbow comes with falling,” she says. # thinks: If I were a taxi driver they would not say that. # note: Violence is no part of anyone’s work. # better: “You are hurt. What do you need before we begin?”
  -> tell
* [“Would tea help? And is there anyone you want to call before we begin?”] # q: need
  “Tea. And one message.” She types with one thumb. # thinks: Jo will be sitting there with the phone in her hand. # note: A small offer, and someone who is waiting for her.
  -> tell

=== tell ===
There is tea by now. She holds the cup with both hands. “Where shall I begin?”
* [“Why did you let him in, if you did not know him?”] # q: why
  “Because he had an appointment.” # thinks: A hairdresser also lets in people whom she does not know. # note: The why makes her the cause of the theft. # better: “Where you like. Tell me what you want me to know.”
  -> pieces
* [“Where you like. Tell it in your own words, and leave out what does not belong here.”] # q: open # reveals: theft
  “What does not belong here,” she repeats. “Good.” # thinks: They do not want to hear about the bed. Only about the purse. # note: You ask for the theft, not for the sex.
  -> pieces
* [“Did he attack you or did he only steal? I need one word for the box up here.”] # q: forced # reveals: theft
  “A box,” she says. # thinks: If I say only stole, the arm does not count. # note: The form can wait until she has told it. # better: “Tell it in your own words. I will find the right box afterwards.”
  -> pieces

=== pieces ===
She tells it in pieces. First he stood at the door, then at the window. Then at the door again. She stops. “I am mixing it up.”
* [“A moment ago you said window. Which is it now? I must write down something that holds.”] # q: judging
  “I do not know. I was looking at my purse.” # thinks: Now they think I am making it up. # note: A story in pieces is what fear does to memory. It is no sign of a lie. # better: “That is all right. Tell it as it comes back.”
  -> him
* [“That is all right. After a fright it comes back in pieces.”] # q: facilitator # reveals: plate
  She closes her eyes and goes through it again, without words. # thinks: After a fright. Then I am not stupid. # note: You take away the pressure, and memory works better.
  -> him
* [“Let us do it again from the beginning, and this time in the right order, please.”] # q: repeat
  “Again.” She puts the cup down. # thinks: It does not get better when I say it twice. # note: Each retelling hurts, and pressure on order makes mistakes. # better: “You can add to it at any time, also tomorrow.”
  -> him

=== him ===
“What I do remember is him,” she says. “I remember people. It is half of my work.”
* [“Then tell me about him, whatever you remember.”] # q: open # reveals: plate
  She looks at the ceiling while she thinks. # thinks: Height, shoes, that he smelled of paint. I can do this. # note: An open question to someone who is good at watching people.
  -> control
* [“Was he tall? Dark hair? Foreign?”] # q: leading # reveals: plate
  “Normal,” she says. “He was normal.” # thinks: They already have a picture. Mine is different. # note: Your list becomes her memory. And ‘foreign’ is no description. # better: “What do you remember about him?”
  -> control
* [“Do you have his number, or the messages?”] # q: direct # reveals: plate
  “The messages, yes. I will show you only his, not the others.” # thinks: They must not scroll. The others have nothing to do with it. # note: A useful question. Let her show what she chooses.
  -> control
* [“And he was a regular of yours, was he?”] # q: leading
  “No.” # thinks: Client list. That is what they are after. # note: Nobody needs her other clients to look for this man. # better: “Did you know him from before?”
  -> control

=== control ===
You have had a course on trafficking, and you wonder whether someone stands behind her. She looks straight at you.
* [“You can trust me. Who sends you the clients?”] # q: leading # reveals: work
  “The internet,” she says. # thinks: There is nobody. How do I prove nobody? # note: The question is built so that only a yes is believed. # better: “One question I ask everyone, and you may leave it out: is anyone deciding for you about your work, money or papers?”
  -> offended
* [“One question I ask everyone, and you may leave it out. Is anyone deciding for you about your work, your money, your papers or where you go?”] # q: choice
  “No. I decide. That is why I am so angry.” # thinks: Asked once, like a doctor asks about allergies. Fine. # note: Once, the same for everyone, with a way out. A no is an answer.
  -> landlord
* [“You work the way you work. Is there anything about it that helps to find him?”] # q: open # reveals: work
  “About the work,” she says, and considers it. # thinks: They do not want to save me. They want to find him. At last. # note: You stay with what she came for.
  -> landlord
* [“Do you do this because you want to, or because you have to?”] # q: forced # reveals: work
  “Do you?” she asks. # thinks: Nobody asks the man at the till. # note: Hardly anyone can answer this about any work, and it is not why she came. # better: “Is there anything about your work that helps to find him?”
  -> landlord

=== offended ===
She puts one hand on her passport and draws it to her side of the table.
* [“I did not listen well. You came for the theft, and I go back to it.”] # q: safety
  She lets the passport lie where it is. # thinks: Good. We were nearly done with each other. # note: You name your mistake and come back to what she wants.
  -> landlord
* [“I have to ask this, you must understand that. There are many women who do not dare to say it.”] # q: judging
  “I dare to say a lot,” she says. # thinks: I am not many women. I am one, with an elbow. # note: You treat her as a case of something and not as a person who answered. # better: “You have answered it. Back to the theft.”
  -> landlord
* [“So there is nobody at all? Really nobody?”] # q: repeat
  “Nobody,” she says. “Shall I sign that too?” # thinks: A no does not count for them. Good to know. # note: She has said no. Asking again says that you do not believe her. # better: “Thank you. Back to the theft.”
  -> landlord

=== landlord ===
Your pen stops at the line ‘place’. She sees it. “Does the whole address have to go in there?”
* [“The address is no problem at all. I promise you that nobody out there will ever get to see it.”] # q: promise
  “Except the lawyer of the other side,” she says. # thinks: I have read how that works. They have not. # note: Others may read the file, and you do not decide it. # better: “I will tell you who can read the file. What worries you about it?”
  -> tricks
* [“What worries you about it?”] # q: open # reveals: landlord
  She turns the ring on her finger, once round. # thinks: That is the question. Not the thief, the stairs I live on. # note: The worry behind the question is often the real one.
  -> tricks
* [“I will tell you who can read this file. Let us look together at what it must say, and what it does not have to.”] # q: safety
  “Together,” she says, and turns the form so that both can read it. # thinks: They show me the paper. I did not have to ask. # note: You say who can read it, and look for the least that is needed.
  -> tricks
* [“If you have done nothing wrong, you have nothing to fear from an address, have you?”] # q: leading # reveals: landlord
  “That is not how it works out there,” she says. # thinks: Wrong or not wrong, a landlord only needs a reason. # note: Her fear is about real losses, not about guilt. # better: “What worries you about the address?”
  -> tricks

=== tricks ===
“It is the first time in four years,” she says. “I am careful.”
* [“Then it would be time to think about something safer, at your age, with what you can do.”] # q: judging
  “With what I can do,” she says. # thinks: They mean it well. That is the worst of it. # note: She asked for a report, not for advice on her life. # better: “You are careful. What do you usually do?”
  -> wants
* [“You are careful.”] # q: facilitator # reveals: colleague
  “Yes,” she says, and for the first time she sounds proud. # thinks: It took someone long enough to notice. # note: Repeat her word, and let her be the expert.
  -> wants
* [“Did you forget something this time, then?”] # q: why
  She says nothing for a while. # thinks: I have asked myself that all the way here. # note: It is a hidden why: whose fault was it? It was the thief’s. # better: “Taking your money was his doing. What do you usually do to be safe?”
  -> wants
* [“Does anyone know when you have a client?”] # q: direct # reveals: colleague
  “Of course.” # thinks: Do they want the name now? They do not get it. # note: A useful question if you want to know whether she is safe tonight. Do not ask for the name.
  -> wants

=== wants ===
The report is one page long. She reads it through to the end, and then she does not sign it yet.
* [“What do you want to come of this?”] # q: open # reveals: wants
  “That is a good question,” she says. # thinks: What I want. Not what the form wants. # note: What she wants decides what you do next.
  -> paper
* [“We will catch him, and you will get your things back.”] # q: promise
  “When?” she asks. # thinks: If it were so simple, nobody would steal. # note: You cannot know this, and she will remember it. # better: “I can send this on today. I do not know whether we find him. What matters most to you?”
  -> paper
* [“Is it about the money for you, or about punishing him?”] # q: forced # reveals: wants
  “Those are two things,” she says. # thinks: And if it is a third? # note: There are more than two answers. # better: “What do you want to come of this?”
  -> paper

=== paper ===
“And now I go home, and never hear of it again?”
* [“That is often how it is, honestly. We have hundreds of these, and you should not get your hopes up too much.”] # q: judging
  “I thought so.” She looks for her jacket. # thinks: So I could have saved myself the evening. # note: It may be how it feels, but it leaves out her rights. # better: “You get this on paper, and you may ask how the case goes.”
  -> offer
* [“You get a copy that says that you made a complaint. You may ask how the case goes, and I write down for you whom to ask.”] # q: safety
  She folds the copy exactly in half. # thinks: A paper with a stamp. Nobody can laugh that away. # note: Written confirmation and news of the case are her right.
  -> offer
* [“Would you like to be told how it goes? Or would you rather not hear of it any more?”] # q: choice
  “Told. But not by letter.” # thinks: The letters go through the hands of the whole house. # note: Some people want to know, others want to forget. Ask.
  -> offer
* [“You can call us any time, I will see to it personally.”] # q: promise
  “Personally,” she says, and looks at the plan of the shifts on the wall. # thinks: Next week there is another one, and I begin again. # note: Only promise what still holds when you are off duty. # better: “I write down the number of the case and whom to ask.”
  -> offer

=== offer ===
She has signed. The jacket is on again. There is a shelf with leaflets beside the door.
* [“There is a programme for women who want to get out. Take the leaflet, it can do no harm.”] # q: judging
  “Thank you,” she says, and leaves it on the shelf. # thinks: In the end they did not see me after all. # note: She never said that she wants to get out. # better: “There are organisations for people who sell sex, with lawyers and advice. Would you like a number?”
  -> reach
* [“There are organisations of people who sell sex, with advice and a lawyer. If you like, I will write down a number for you. If not, that is fine too.”] # q: choice
  “I know them,” she says. “But it is good that you do.” # thinks: I will tell the others that there is someone here who knows the number. # note: An offer that fits her life, and that she may turn down.
  -> reach
* [“You really should speak to someone about this, should you not?”] # q: leading
  “I have just done that.” # thinks: About this? About him, or about me? # note: ‘You should’ decides for her. # better: “Is there anything else that you need tonight?”
  -> reach
* [“Is there anything that you need tonight? The way home, a lock, someone beside you?”] # q: need
  “A taxi that does not ask. And tomorrow a new lock.” # thinks: He has no key. But I will sleep better. # note: The next hours matter more than the next months.
  -> reach

=== reach ===
“If you find the watch,” she says, “how will you tell me?”
* [“We send a letter to the address in the passport, that is how it always goes.”] # q: direct
  “My parents live there,” she says. “No.” # thinks: A letter from the police, with that name on it, on their table. # note: The usual way can tell others what she did not want to tell. # better: “How can we reach you safely?”
  -> last
* [“How can we reach you so that nobody else reads it?”] # q: safety
  “By a message, without the word police. Write: your parcel.” # thinks: My parcel. Let us see if they manage that. # note: She knows best which way is safe.
  -> last
* [“Surely a call is fine, you are at home during the day anyway, are you not?”] # q: leading
  “I am at home when I am at home,” she says. # thinks: What do they think I do in the day? # note: You guess at her day, and miss the question. # better: “Which way of reaching you is safe?”
  -> last

=== last ===
She stands in the door of the small room. Outside, the lady with the dog is still waiting.
* [“Take care of yourself out there. It is a dangerous life.”] # q: judging
  She nods as one nods to an uncle. # thinks: They mean it kindly. I shall be at home in ten minutes, with soup. # note: The last words make her a victim again. # better: “Thank you for coming. It was right to report it.”
  -> close
* [“Thank you for coming, Dana. It was his wrong and not yours. If something went badly here, there is an office for that too. The number is on the copy.”] # q: safety
  “It went well,” she says. “Mostly.” # thinks: They said my name. It was not hard. # note: Her name, no blame, and a way to complain about you.
  -> close
* [“And if you hear anything about others, about women who are forced, you tell me, yes? You owe us that much now.”] # q: leading
  “I do not owe you a thing,” she says. # thinks: So that was it. A report against information. # note: Help is not paid for with information. # better: “Thank you for coming. You can come again, with this or with something else.”
  -> close

=== close ===
She walks through the waiting room with her head up. At the door she turns round once and looks at the counter, as if to remember it.
-> END

=== fact_theft ===
“He paid, and then he took it out of my purse again, with my own money and my grandmother’s watch. When I held on to it he pushed me.” # wrong: “Yes, he attacked me. Or he only stole. Write what you need.”
-> END

=== fact_work ===
“I work for myself, three days a week. I set the price, and I say no when I mean no.” # wrong: “Fine. Someone sends the clients, if you like that better.”
-> END

=== fact_colleague ===
“Jo knows when someone comes, and I ring her when he has gone. She was about to set out.” # wrong: “No, nobody knows. I am always alone.”
-> END

=== fact_landlord ===
“If my landlord hears what I do there, I am out of the flat by the end of the month.” # wrong: “No, it is fine. Write down the whole address.”
-> END

=== fact_laughed ===
“The last time I was here, someone laughed at my passport and called a colleague to look.” # wrong: “The other name, then. Write the other name everywhere.”
-> END

=== fact_plate ===
“I have his messages, and the first half of his number plate.” # wrong: “Yes, tall, I think. Dark. It may be.”
-> END

=== fact_wants ===
“I want the watch, and a paper that says that I was here and was believed.” # wrong: “To punish him, I suppose. Isn’t that what one wants?”
-> END
