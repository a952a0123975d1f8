// The break of a workshop in a police school. One participant stays in the room. Invented.
# person: Rob
-> stay

=== stay ===
The others have gone out for coffee. Rob stays in his chair, arms folded. “Nice exercises,” he says. “But let us be honest. It is all trafficking, is it not?”
* [“With respect: did you listen this morning, or did you only wait for the break?”] # q: forced # reveals: doors
  “I listened very well,” he says. # thinks: Here we go. One question, and I am the idiot. # note: He heard you and doubts you; telling him off makes it a fight. # better: “That is a real question. What have you seen in your work that makes you ask it?”
  -> cold
* [“That is a real question. What have you seen that makes you ask it?”] # q: open # reveals: doors
  He looks up. “Doors,” he says. “Mostly doors.” # thinks: She did not jump at me. So what have I seen? # note: A hostile question often has an experience behind it, so you ask for the experience.
  -> coffee
* [“You do not really believe that yourself after all those exercises, do you?”] # q: leading # reveals: doors
  “I do,” he says. # thinks: Now I have to believe it, even if I did not quite. # note: You tell him what he believes, and so he has to hold on to his sentence. # better: “You do not have to agree with me. I would like to know what you have seen.”
  -> cold

=== cold ===
He takes out his phone. It does not look as if he were reading anything.
* [“That came out wrong. What do you see at work that brings you to that?”] # q: open # reveals: doors
  “Doors,” he says, after a while. “I see doors, and people behind them who say nothing.” # thinks: She can say that something came out wrong. In front of me. # note: You repair it, and the question comes out of the corner.
  -> coffee
* [“Why did you come here at all, if you know everything already?”] # q: why
  “Because I was sent.” # thinks: Because the chief put a list on the wall, and my name was on it. # note: A ‘why’ like this says: you do not belong here. # better: “You were perhaps sent here. Even so: what would be of use to you?”
  -> coffee
* [“So, are you with us or against us?”] # q: forced # reveals: doors
  “I am in my break,” he says. # thinks: With us or against us. In uniform I know that one. # note: It makes two camps out of a room in which one may think. # better: “You do not have to be for or against anything here. What would you like to know?”
  -> coffee

=== coffee ===
There is a can of coffee on your table, and one clean cup. It is ten minutes to the next part.
* [“I actually need my break as well. Is it important?”] # q: direct # reveals: doors
  “No. Not important.” # thinks: Then not. # note: You may protect your break, but then say when you do have time.
  -> choice_word
* [“You do not dare to ask that in front of the others, right?”] # q: leading # reveals: young
  “I dare quite other things,” he says. # thinks: She has seen it. Now I cannot say so. # note: You may have guessed right, and he loses face by saying so. # better: “Coffee? We have ten minutes, if you want them.”
  -> choice_word
* [“Coffee? And is it fine to talk here, or would you rather have your break?”] # q: need
  “Black,” he says. “Here is fine.” # thinks: She pours one for me. Well. # note: He is a guest in your room, and you ask him what he needs.
  -> choice_word

=== choice_word ===
“Nobody does this by choice,” he says. “Not one of them. I have been in this for twenty years.”
* [“That is simply wrong. Most people that I know do it by choice.”] # q: judging
  “Most,” he says. “And how many do you know?” # thinks: A number against a number. I have a bigger one. # note: You set ‘most’ against ‘nobody’, and neither of you can show it. # better: “Some are exploited, some are not, and one cannot see it from outside. What do you do when you cannot know?”
  -> yourself
* [“Twenty years. And you have not met one who said so.”] # q: facilitator # reveals: doubt
  “They say it,” he says. “They all say it. I do not believe it.” # thinks: Now that I hear it, it sounds odd. # note: You give his sentence back, and he hears it himself.
  -> yourself
* [“What would someone have to say at the door for you to believe it?”] # q: open # reveals: doubt
  He thinks for a long time. “I do not know,” he says. # thinks: There is nothing that she could say. That is not a good answer. # note: No attack, and yet the question goes to the core.
  -> yourself

=== yourself ===
He turns the cup. “And you?” he asks. “How did you get into it? Did you have a choice?”
* [“I do not talk about myself in a workshop. You may ask me anything about the work with people.”] # q: safety
  “All right,” he says. “Fair.” # thinks: A clear line. I have one like that about my family. # note: You say your limit without anger, and you say at once what you do give.
  -> line
* [“All right, I will tell you. And I promise that after that you will understand it.”] # q: promise
  He leans forward. “Go on,” he says. # thinks: Now it gets interesting. Now I get the real story. # note: You pay for his trust with your story, you do not know what he does with it, and you cannot take it back. # better: “I do not talk about myself in a workshop. What would you like to know for your work?”
  -> line
* [“Why do you ask me that? Would you ask a baker how she got into it?”] # q: why
  “I only asked,” he says. # thinks: A baker. I said something stupid again. # note: The point is right, and it shames him; a simple limit does more. # better: “That stays with me. Ask me something for your next shift instead.”
  -> line
* [“You would like to know whether I am an exception.”] # q: facilitator # reveals: doubt
  “Maybe,” he says. “Yes.” # thinks: That is what I wanted to know. If she is one, I can keep my opinion. # note: You hear the question behind the question and do not need to answer it about yourself.
  -> line

=== line ===
“It is just,” he says, “if I knew who someone is, I would listen differently.”
* [“So you only respect people whose story you know. Is that it?”] # q: leading # reveals: doubt
  “I did not say that.” # thinks: But it was not far off. # note: You finish his thought in the worst way, so he has to defend himself. # better: “What would change in how you listen?”
  -> case
* [“Then imagine that I am whichever one you like. Does one of them deserve less?”] # q: forced # reveals: minutes
  “No,” he says. “Of course not.” # thinks: Of course not. That is what one says. # note: Clever, but there is only one permitted answer. # better: “How do you listen at a door, when you do not know who it is?”
  -> case
* [“And how do you listen at a door, when you do not know who it is?”] # q: open # reveals: minutes
  “Fast,” he says. “With one foot on the next floor already.” # thinks: I have never said that aloud. # note: You bring it back from you to his work.
  -> case

=== case ===
He begins: “There was one last year, in the house behind the station, with a scar here…”
* [“And what happened to her then?”] # q: direct # reveals: morning
  “She was gone,” he says. “The next day.” # thinks: Why do I tell this to her? # note: You help him to tell about a person who has not agreed to it; stop it kindly.
  -> worry
* [“Let me stop you there: no real people in this room. Tell me what it was like for you, instead.”] # q: safety
  He stops. “For me,” he says. “Nobody asks about that.” # thinks: She protects someone whom she does not even know. # note: You protect the person whom he speaks of, and him, and you offer another way in.
  -> worry
* [“We have rules here, in case you forgot them already.”] # q: judging
  “Right,” he says. “The rules.” # thinks: I wanted to say something true, for once. # note: The rule is right, and the tone closes him up. # better: “Let me stop you there: no real people here. What was it like for you?”
  -> worry

=== worry ===
He rubs his face. He looks older than in the morning.
* [“It surely was not your fault.”] # q: promise
  “You do not know that,” he says. # thinks: Kind of her. She was not there. # note: You do not know what happened, so it is a comfort without ground. # better: “It seems to have stayed with you.”
  -> numbers
* [“Why did you not do it differently, then?”] # q: why
  “Because one does it so.” # thinks: I have asked myself that often enough. # note: He was about to think, and now he has to defend himself. # better: “What would you wish that you had known then?”
  -> numbers
* [“You look as if that had stayed with you.”] # q: facilitator # reveals: morning
  “A bit,” he says. # thinks: Every time that I pass the house. # note: You say what you see and leave it to him.
  -> numbers

=== numbers ===
“You know what they count?” he asks. “Upstairs?”
* [“They count arrests, do they not?”] # q: leading # reveals: counting
  “Something like that.” # thinks: Not quite. But why explain. # note: You thought that you knew, and he leaves it at that. # better: “Tell me. What do they count?”
  -> goal
* [“Tell me.”] # q: facilitator # reveals: counting
  “All that has a form,” he says. # thinks: I am complaining about my boss to a… to her. And it does me good. # note: Two words, and he tells what presses on him.
  -> goal
* [“Numbers are always an excuse, if you ask me.”] # q: judging
  “It is easy for you to say,” he says. # thinks: She does not have to stand in front of the chief. # note: You take something away that does weigh on him. # better: “What do they count, and what do they not?”
  -> goal

=== goal ===
From the corridor you hear laughter. Five minutes are left. “Well,” he says.
* [“What would you like to be able to do at such a door?”] # q: open # reveals: sentence
  “Begin better,” he says. # thinks: Nobody has asked me that since I was young. # note: You ask for his aim, and it is a good one.
  -> try
* [“You just want to do your job well, is it not so?”] # q: leading # reveals: sentence
  “Sure,” he says. # thinks: Who would say no to that? # note: It is friendly, and it holds the answer, so you learn nothing. # better: “What would you like to be able to do?”
  -> try
* [“I promise that you get the right sentence from me before the day is over.”] # q: promise
  “I take you at your word,” he says. # thinks: There is a trick, then. Good. # note: There is no sentence that always works. # better: “There is no sentence that always works. Shall we try some?”
  -> try

=== try ===
He looks at the card with the first words which lies in front of him. “‘You are not in trouble,’” he reads. “And if they are?”
* [“Just say it. The main thing is that they open up.”] # q: promise
  “That is what I was told in every course,” he says. # thinks: So it is a trick after all. # note: You would teach him to say what may not be true. # better: “Then do not say it. Say only what you can keep.”
  -> practise
* [“Are you one of those who check papers in every case?”] # q: forced # reveals: sentence
  “I am one of those who have orders,” he says. # thinks: One of those. # note: He has to say which kind he is, and the thought about the sentence is gone. # better: “What can you say truthfully about papers?”
  -> practise
* [“Then do not say it. What is true at your doors?”] # q: open # reveals: sentence
  “True is: I am not here because of your papers. Sometimes. Not always.” # thinks: She does not defend her card. She asks what is true. # note: An honest sentence is his to find, and you help him to find it.
  -> practise

=== practise ===
“One could try it out,” he says. He does not look at you when he says so.
* [“Good, then you come to the front right after the break!”] # q: judging
  “Rather not,” he says. # thinks: In front of everyone. Never. # note: You are pleased, and you decide over his head that he can bear it. # better: “Now, or later in pairs, or not at all. You pick.”
  -> door_play
* [“Here between us, now, or later in pairs with a colleague? You pick.”] # q: choice
  “Now,” he says. “Not in front of the young ones.” # thinks: She leaves me my face. # note: You give him a choice, and with it the courage to try.
  -> door_play
* [“I play a woman whom you have taken out of a flat. Say something.”] # q: leading # reveals: young
  “I do not know,” he says. “Must it be that?” # thinks: Is she playing herself now? What may I say? # note: It makes you a victim in his eyes, and the scene says already how it was. # better: “Say your sentence to the door over there. I listen.”
  -> door_play

=== door_play ===
He clears his throat. “Good evening,” he says to the door of the room. “I am Rob. I… Do you need anything?” He turns around. “Too short?”
* [“How did it feel to say it?”] # q: open # reveals: respect
  “Strange,” he says. “As if I were the one who visits.” # thinks: I am the one who visits. # note: He judges it himself, and that lasts longer than praise.
  -> colleagues
* [“Much better than this morning, when you were so negative.”] # q: judging
  “Negative,” he says. # thinks: And I had nearly forgotten it. # note: The praise carries a reproach with it. # better: “You said who you are, and you asked for a need. That is it.”
  -> colleagues
* [“Short is good. You said who you are, and you asked for a need.”] # q: facilitator # reveals: respect
  “Hm,” he says, and sits up. # thinks: She says exactly what was good. I can do that again. # note: Say what he did, not how great he is.
  -> colleagues

=== colleagues ===
The first ones come back. “If I say in the group that it is all trafficking,” he asks in a low voice, “what do you say then?”
* [“Please do not say it again, we have been through that now.”] # q: repeat
  “I only asked,” he says. # thinks: So it is forbidden after all. # note: A question that is not allowed goes on in the corridor. # better: “Say it, if you like. I will ask the others what they think.”
  -> finish
* [“I promise that nobody will laugh.”] # q: promise
  “You do not know them,” he says. # thinks: She does not know them. # note: You cannot speak for twenty people. # better: “Say it or leave it. I answer you with respect.”
  -> finish
* [“I say: some are, some are not, and you treat both in the same way at first. And I ask the room.”] # q: safety
  “The room,” he says. “Good luck.” # thinks: She will not make a fool of me. # note: He learns beforehand what you will do, and that you will not show him up.
  -> finish

=== finish ===
The room fills. He takes his cup and gets up. “And if I have a question at work?” he asks.
* [“Here is my private number. For you I always have time.”] # q: promise
  “Oh. Thank you,” he says. # thinks: What do I do with that now? # note: You will not always have time, and your number is yours. # better: “The number of the organisation is on the card. Ask there.”
  -> close
* [“The organisation has a number for colleagues in service. It is on the card. Not my own.”] # q: choice
  “Not your own. Right,” he says, and nods. # thinks: She keeps her lines. I will call there. # note: There is a way, and it is not your private phone.
  -> close
* [“Then you will by now know the answer, will you not?”] # q: leading # reveals: respect
  “We will see,” he says. # thinks: So one may not ask. # note: You close a door that he was opening. # better: “Then call the organisation. The number is on the card.”
  -> close

=== close ===
In the next part Rob says nothing for a while. Then he asks the young colleague beside him: “How do you start, at a door?”
-> END

=== fact_doors ===
“I know these people only from doors, with their papers in my hand.” # wrong: “I know the scene inside out.”
-> END

=== fact_doubt ===
“If she says she is fine, I think that she is lying, and if she says nothing, I think so too.” # wrong: “I can see at a glance who is forced.”
-> END

=== fact_minutes ===
“I have three minutes a door, and the list is long.” # wrong: “I take all the time that is needed.”
-> END

=== fact_morning ===
“I once did everything by the book, and next morning nobody was better off.” # wrong: “It always went well with me.”
-> END

=== fact_counting ===
“They count how many we identified, and nobody counts who calls us again.” # wrong: “Nobody puts any pressure on us.”
-> END

=== fact_sentence ===
“I want one sentence that is true and that keeps the door open.” # wrong: “I want to know how to make them talk.”
-> END

=== fact_young ===
“The young ones learned this at school, and I would look like yesterday.” # wrong: “The young ones can learn from me.”
-> END

=== fact_respect ===
“You are the first from that side who speaks with me as with a colleague.” # wrong: “All of you hate the police anyway.”
-> END
