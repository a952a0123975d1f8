// A call to a ministry on a Monday morning, from someone on a campaign picture. Invented.
# person: Kai
-> line

=== line ===
“I have been put through four times,” says a calm voice. “My name is Kai. My window is on your poster.”
* [“I am Nina, from the press office, and you stay with me now. You need no surname. What about your window?”] # q: safety
  “At last,” he says. “Have you got the poster in front of you?” # thinks: Stays with me. Let us see. # note: You say who you are, end the putting through, and ask for no name.
  -> listen
* [“Which window? And what is your surname, please?”] # q: direct # reveals: window
  “The one with the plant,” he says. “No surname.” # thinks: First the window, then the name, then the file. # note: The first half is useful; you do not need the surname for it.
  -> listen
* [“We check all of our pictures. You surely mean one that only looks like yours?”] # q: leading # reveals: window
  “I know my plant,” he says. # thinks: I am the fifth thing this morning that cannot be. # note: You defend the house before you have looked. # better: “I am Nina. Tell me which picture, and I will look at it with you.”
  -> sigh

=== sigh ===
You hear him put down a cup. Not loudly.
* [“Why do you only call now? It has been hanging for a week.”] # q: why
  “I have been calling for a week,” he says. # thinks: With four people, and each had music on the line. # note: Someone else’s delay becomes his fault. # better: “Forgive me. I have it in front of me. Where is your window?”
  -> listen
* [“So is it about the picture or about the text?”] # q: forced # reveals: window
  “Both,” he says. # thinks: She would like to cross out one half. # note: He has not even begun, and it gets a drawer. # better: “Tell me what is wrong with it, from wherever you like.”
  -> listen
* [“Forgive me. I have the poster here now. Show me.”] # q: open # reveals: window
  “Second floor, left,” he says. “The plant, and behind it my lamp.” # thinks: She looks. Good. That is all I wanted on Friday. # note: You drop the defence and look.
  -> listen

=== listen ===
The poster shows a house in the evening, with three lit windows. Across it runs: “Behind these windows women suffer.”
* [“Did you suffer there, then?”] # q: leading # reveals: cooking
  “From the poster, yes,” he says. # thinks: Wonderful. Now I am a case. # note: You look for the victim of your own text. # better: “What was it like for you to see that?”
  -> who
* [“Behind these windows…”] # q: facilitator # reveals: cooking
  “Behind this one I was cooking,” he says. # thinks: Read it aloud. Go on. # note: You read it, and stop, and hear how it sounds to him.
  -> who
* [“What was it like for you to see it?”] # q: open # reveals: window
  “I was standing at the tram stop,” he says. “With my shopping. I saw my plant.” # thinks: I had leeks in my hand. I will never forget those leeks. # note: You ask what it did, and not whether it did anything.
  -> who

=== who ===
“And ‘women’,” he says. “I am a man. My colleague is one as well.”
* [“That was meant in general, of course. Most of the people concerned are women, after all.”] # q: judging
  “In general I do not exist, then,” he says. # thinks: And when I do, then as a woman. I have had that all my life. # note: ‘In general’ leaves out just the people who are left out everywhere. # better: “Then the text is wrong. Thank you for telling me.”
  -> work
* [“And what do you do there, if I may ask so directly?”] # q: direct # reveals: work
  “I work,” he says. “As half of the house does.” # thinks: Now we come to it. # note: Perhaps it matters, but say first why you ask.
  -> work
* [“Then the text is wrong, in two ways at least. What else?”] # q: open # reveals: cooking
  “Is there a pen near you?” he asks. # thinks: She said wrong. Without a ‘but’. # note: You say what is a mistake, and ask for more.
  -> work

=== work ===
“I sell sex,” he says. “In my own flat, at my own price. So that you do not have to ask.”
* [“Of your own free will? I have to ask you that.”] # q: leading # reveals: work
  “If that is what you have to ask,” he says. # thinks: Nobody has to ask that. They like to. # note: He has said so already; asking again puts him under suspicion. # better: “Thank you for telling me. What has the poster done?”
  -> doubt
* [“Thank you for telling me. I do not need to know more about that. What has the poster done?”] # q: safety
  “Now it gets interesting,” he says, in a friendlier voice. # thinks: She does not ask how I got into it. She has passed. # note: You take it as his work, ask for no proof, and come back to the harm.
  -> harm
* [“Then the poster is not about you at all. Why do you feel meant by it?”] # q: why
  “Because my window is on it,” he says slowly. # thinks: Slowly, once more, for the ministry. # note: Everyone in his street reads it as being about him. # better: “And the poster says something else about you, in front of everyone. What has it done?”
  -> doubt

=== doubt ===
The line is silent. Someone in his room turns off the water.
* [“I take that back. You know what your work is. Tell me what the poster has done.”] # q: safety
  “Good,” he says. “Have you got time for it?” # thinks: She turned around. Late, but she did. # note: You take it back without excuses.
  -> harm
* [“You must understand that with a campaign we have to think of the real victims, and not of you.”] # q: judging
  “I think of them too,” he says. “I have sent you two of them who wanted help.” # thinks: They do not even know whom they get their calls from. # note: You play people off against each other, and he is perhaps the one who sends people to the help line. # better: “I take that back. What has the poster done?”
  -> harm
* [“I only want to be sure: nobody is standing next to you?”] # q: repeat
  “My cat,” he says. # thinks: The cat forces me to feed her. Nobody else. # note: He has answered this; asked again, it becomes an inquiry. # better: “I take that back. Please go on.”
  -> harm

=== harm ===
“Since then,” he says, “things have been happening. Shall I count them?”
* [“It surely is not that bad. Posters are soon forgotten.”] # q: promise
  “The landlord reads slowly, but he reads,” he says. # thinks: Forgotten. I have the letter here. # note: You do not know that, and he has just begun to count. # better: “Please do. I write along, without your name.”
  -> needs
* [“What kind of things?”] # q: open # reveals: landlord
  “Looks,” he says. “People with telephones. And post.” # thinks: She wants to know before she says that it will pass. # note: Short and open, so that he can put it in his own order.
  -> needs
* [“Has anyone threatened you?”] # q: direct # reveals: letter
  “Not threatened. Written,” he says. # thinks: Good question. One that one can answer. # note: A question about safety, short and of use.
  -> needs
* [“Please. One after the other. I write along, without your name.”] # q: safety
  “One: people stand in front of the house and point,” he says. # thinks: Without my name. She thought of it herself. # note: You say what you write down and what not.
  -> needs

=== needs ===
He has finished counting. There are four points.
* [“Which of them keeps you awake?”] # q: open # reveals: today
  “The light,” he says. # thinks: That is the right question. It is the light. # note: You ask what weighs most tonight, and not what looks worst on paper.
  -> power
* [“I have written down all four points. You will get an answer in writing in due time.”] # q: promise
  “In due time I no longer live here,” he says. # thinks: Due time is what they call never. # note: It sounds polite, and it means: not now. # better: “What has to happen today?”
  -> power
* [“Is there something that has to happen today, so that you are safe?”] # q: need
  “The one at the tram stop has to go,” he says. “Today. All the others look at it while they wait.” # thinks: Today. She asked about today. # note: You ask for what cannot wait.
  -> power
* [“Of the four, which one would you say is really important?”] # q: forced # reveals: today
  “The landlord, I suppose,” he says. # thinks: All four. She wants a discount. # note: Really important: that makes three of the four small. # better: “Is there something that has to happen today?”
  -> power

=== power ===
“Can you do that?” he asks. “You, yourself?”
* [“Not I alone. I ask the two who can, and at twelve you know it, also if it is a no.”] # q: safety
  “At twelve,” he says. “Also with a no. Good.” # thinks: She says what she cannot do. I believe the twelve. # note: You say what is in your power, and give a time that you can keep.
  -> wish
* [“Of course I can. In one hour it is down, and you will never have to see it again.”] # q: promise
  “In one hour,” he says. “I look out of the window.” # thinks: I will stand there and look. # note: Others put the posters up and take them down, and you have not asked them. # better: “Not I alone. I ask now, and I call back at twelve, also with a no.”
  -> wish
* [“You would have to hand in a complaint for that, in writing and with your name.”] # q: judging
  “With my name,” he says. “On top of the window.” # thinks: They show my flat without asking, and I have to show my passport. # note: The way that you know asks of him what he wants to protect. # better: “I can take it up from here, without your name.”
  -> wish

=== wish ===
“And then I would like to know who thought of it,” he says. “Such a picture.”
* [“That was an agency. We only signed it off, so it was not really us.”] # q: judging
  “Your name is at the bottom of it,” he says. # thinks: And now it was nobody. # note: Whoever signs off a picture answers for it. # better: “We signed it off, so it is our mistake. What would you like to come out of it?”
  -> sorry
* [“You want the person who did it to be punished, I take it?”] # q: leading # reveals: wants
  “I do not want anyone punished,” he says. # thinks: They always think of punishment. # note: You know his wish before he has said it. # better: “What would you like to come out of it?”
  -> sorry
* [“We signed it off, so we answer for it. What would you like to come out of it?”] # q: open # reveals: wants
  “That someone asks first,” he says. “Before, and not after.” # thinks: That was the word that I wanted. Answer for. # note: You do not hide behind others, and you ask for his wish.
  -> sorry

=== sorry ===
He waits. It is one of those pauses in which something is missing.
* [“I am sorry if you felt hurt by it. It was really only meant well by everyone here.”] # q: judging
  “If,” he says. # thinks: If I felt. So it was my feelings. # note: ‘If you felt’ makes it his matter. # better: “I am sorry. We showed your home without asking.”
  -> voice
* [“I am sorry. We showed your home without asking, and we wrote something wrong about you.”] # q: safety
  “Thank you,” he says, after a while. # thinks: Both halves. She said both halves. # note: An apology that names what was done, and asks for nothing.
  -> voice
* [“I promise you that something like this never happens again.”] # q: promise
  “You have elections next year,” he says. # thinks: She may not even be there then. # note: You can promise steps, not never. # better: “I am sorry. I will propose that we ask people before, and I will tell you what comes of it.”
  -> voice

=== voice ===
“You could have asked one of us,” he says. “We have an organisation. It is in the phone book.”
* [“Then you could stand by us as a face of the next campaign!”] # q: judging
  “A face,” he says. “After my window.” # thinks: She means it well. That is the worst. # note: You want to make something good out of it, and take the next picture of him. # better: “What would you have told us, before the poster?”
  -> interview
* [“You are against such campaigns altogether, are you not?”] # q: leading # reveals: better
  “Perhaps I am,” he says. # thinks: I am for good ones. For or against, that is all they can do. # note: You push him into a camp in which he does not stand. # better: “What would a good one look like?”
  -> interview
* [“What would you have told us, before the poster?”] # q: open # reveals: better
  “That a telephone number is worth more than a window,” he says. “And who is missing on it.” # thinks: I have had it ready for years. # note: You ask for what he knows, and it is a better poster.
  -> interview

=== interview ===
“By the way, a journalist rang my bell on Saturday,” he says. “Because of the poster. I said nothing. He comes again.”
* [“Better talk to him when he comes again. Then he hears your side too, and not only ours.”] # q: leading # reveals: bell
  “If you think so,” he says. # thinks: Then my side has an address. She solves her problem with my face. # note: You suggest what suits you, and his home is the price. # better: “You do not have to say anything. What would you like to happen with him?”
  -> offers
* [“You do not have to say anything. You can also send him to us or to your organisation. What would you like?”] # q: choice
  “To the organisation,” he says. “They know how to do that.” # thinks: Three ways. None through my door. # note: You lay out the ways and leave the choice to him.
  -> offers
* [“Which paper was he from?”] # q: direct # reveals: bell
  “He had a card,” he says. “I put it under the plant.” # thinks: She wants to ring him. Perhaps that is good. # note: A useful question, if you say what you want to do with the answer.
  -> offers

=== offers ===
It is half past nine. “Good,” he says. “What do you do now, and what do I do?”
* [“I ask about the poster, and the web picture goes today if they say yes. You do nothing, or you talk to a lawyer. I can name you one.”] # q: choice
  “Nothing sounds good,” he says. “The lawyer for the letter.” # thinks: I do nothing. That has not happened all week. # note: You take on your part and offer him what he may need.
  -> twelve
* [“You send us everything in writing, please, with photos of the house.”] # q: judging
  “More photos of the house,” he says. # thinks: She does not notice it. # note: The work goes to him, and more of his home into your files. # better: “I ask about the poster and write a line about the mistake. You do nothing, if you like.”
  -> twelve
* [“You do still have the other three windows to think of, do you not?”] # q: judging
  “I do not speak for them,” he says. “They have mouths.” # thinks: Now I am the caretaker too. # note: It makes him answer for others, and that is your work. # better: “I ask about the poster. Would you like anything else from us?”
  -> twelve

=== twelve ===
He yawns. He has probably not slept much since the tram stop.
* [“And you are really sure that you do not need any help to get out of there?”] # q: repeat
  “At twelve,” he says. “About the poster.” # thinks: Nearly. She had nearly made it. # note: He told you what he is; your last sentence takes it back. # better: “At twelve, then. What do I say if someone else picks up?”
  -> close
* [“I am sure that by this evening nobody will talk about it any more.”] # q: promise
  “You do not know this street,” he says. # thinks: They still talk of the burst pipe of last winter. # note: You cannot know that, and in the evening he sees whether it was true. # better: “At twelve I call, also with a no.”
  -> close
* [“How may I reach you at twelve, and what do I say if someone else picks up?”] # q: choice
  “On this number. And say that it is about the plant,” he says. # thinks: About the plant. Now we have a word. # note: The way, the hour and the words are his to choose.
  -> close

=== close ===
At twelve you call about the plant. The tram stop is done, two others take until Wednesday, the web picture is gone. The new text has a telephone number in it, and no window. You send it to his organisation first, with a fee for reading it.
-> END

=== fact_window ===
“Everyone in the street knows that plant, it was in the paper once because it is so big.” # wrong: “Perhaps it is some other window.”
-> END

=== fact_cooking ===
“It was taken on a Thursday, and on Thursdays I do not even work.” # wrong: “I suppose that I looked sad there.”
-> END

=== fact_work ===
“I have worked for myself for six years, three days a week, and I pay tax on it.” # wrong: “Perhaps one never does it quite freely.”
-> END

=== fact_landlord ===
“The landlord has written that he has to ‘look into the use of the flat’.” # wrong: “The landlord does not mind.”
-> END

=== fact_letter ===
“I do not know what I have to answer the landlord, and by when.” # wrong: “I have answered the letter already.”
-> END

=== fact_today ===
“The poster hangs right opposite my door, and in the evening they light it up.” # wrong: “It is not urgent.”
-> END

=== fact_wants ===
“I want the picture to go, the word to be right, and to be asked before the next one.” # wrong: “I would like to be paid for the damage, and that is all.”
-> END

=== fact_better ===
“Write where people can call without a name, and write it for men and for trans people too.” # wrong: “There should be no campaigns at all.”
-> END

=== fact_bell ===
“He stood there with a camera, and my neighbour had to go past him with her child.” # wrong: “The journalist was quite nice.”
-> END
