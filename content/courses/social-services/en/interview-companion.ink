// An office that pays benefits. Ema, 26, comes with an older woman who speaks for her. Invented.
# person: Ema
-> arrive

=== arrive ===
Two women come in. The older one sits down at your desk and puts a folder on it. “She wants to apply for money,” she says. Ema stays standing and looks at the plant on your window sill.
* [“Good morning. And what about you, can you not speak for yourself? You must learn it some time, you know.”] # q: judging
  Ema opens her mouth, and the older woman answers. # thinks: I can speak. I have not been asked what I can do for a long time. # note: It was meant to bring her in, and it shames her in front of the other one. # better: “Good morning. I am Alex. Which of you is the application for?”
  -> folder
* [“Good morning, I am Alex. I speak with everyone alone for ten minutes first. That is how we do it here with all people.”] # q: safety
  The older woman wants to object and does not know how. Ema looks at you for the first time. # thinks: With all people. Then it is not because of me. # note: A rule that is true and the same for all protects her. Nobody stands out.
  -> form_outside
* [“Are you two related?”] # q: direct
  “I am her aunt,” says the older woman. Ema looks at the plant. # thinks: Aunt. Since the bus station she has been my aunt. # note: In front of the companion you only get what the companion wants. # better: “I speak with everyone alone first. Would you take a seat outside?”
  -> folder

=== folder ===
The older woman opens the folder. Everything is filled in already, in blue ink, in one hand.
* [“There is one sheet that the companion fills in, at the table outside. In the meantime I speak with each applicant alone, as with everyone.”] # q: choice
  “I will be quick,” says the older woman, and takes the sheet. # thinks: A sheet. So simple. I would never have thought of it. # note: A task outside, and nobody loses face. The sheet must really exist in your office.
  -> form_outside
* [“I suppose that is all correct, what it says here, and you have read it through together?”] # q: leading
  “Yes,” Ema says to the table. # thinks: I do not know what it says there. But yes. # note: Asked beside the companion, there is only one answer. # better: “I speak with everyone alone first.”
  -> form_outside
* [“I am afraid you must go out now. I do not like the look of this at all.”] # q: judging
  The older woman gets up very slowly and says something to Ema that you do not understand. # thinks: Now she is angry, and I have to go home with her. # note: You may be right. But Ema pays for it tonight. # better: “I speak with everyone alone first. That is how we do it here with all people.”
  -> form_outside

=== form_outside ===
The door is closed. Through the glass you see the older woman at the table. Ema sits on the edge of the chair, the coat still on.
* [“She is not really your aunt, is she? You can tell me now, she cannot hear you in here.”] # q: leading
  “She is my aunt.” # thinks: So quick. They want it at once, before I know if the glass is thick. # note: It may be true, and it comes far too early. # better: “Can she hear or see anything that worries you?”
  -> what_to_say
* [“Is this a good place for you? I can turn my chair, so that she only sees my back.”] # q: safety
  “The back is good.” Ema moves a little, into your shadow. # thinks: Behind this back I can move my face. # note: You ask what she needs in order to feel safe, and do it.
  -> what_to_say
* [“Take off your coat, then we can begin.”] # q: direct
  She undoes one button. # thinks: With the coat on I am quicker out of here. # note: It sounds like a small order. She has enough of those. # better: “Keep on your coat if you like. Is this a good place for you?”
  -> what_to_say

=== what_to_say ===
“She will ask,” Ema says, “what we spoke about.”
* [“Then tell her the truth, there is nothing to hide.”] # q: judging
  “Yes,” says Ema, and closes the button again. # thinks: The truth. They have never lived with anyone. # note: You cannot know what she has to hide in order to be safe. # better: “What would be a good answer to that?”
  -> pass_on
* [“What would be a good answer? I ask everyone about health, rent and school. Would that do?”] # q: safety
  “Health, rent, school.” She says it three times, very quietly. # thinks: Three words. They are even true. # note: You agree on what you talked about, before you talk about anything.
  -> pass_on
* [“She will not ask. I will speak with her, and then she will leave you in peace.”] # q: promise
  Ema looks at you as one looks at a child. # thinks: In peace. You do not know how she asks. # note: You do not know what happens at home, and you cannot promise it. # better: “What would be a good answer when she asks?”
  -> pass_on

=== pass_on ===
She points at your screen with her chin. “Does that go anywhere?”
* [“Only the application, I promise. Nobody else ever looks into this system.”] # q: promise
  “Never,” she says, without a question mark. # thinks: There is a whole corridor full of doors out there. # note: Others can look into files, and a court can ask for them. # better: “I will tell you now what I must pass on and who can read this.”
  -> tooth
* [“Let me worry about that. First I need your date of birth.”] # q: direct
  She says it, like a number in a queue. # thinks: Asked, not answered. # note: She asked something important. It comes before your form. # better: “That is a good question. I answer it first.”
  -> tooth
* [“The application goes to the department. What we speak about stays here, but not when a life is in danger or a child is. Then I must act, and I tell you before.”] # q: safety
  “And the police?” “Not without you, except for that.” # thinks: They say ‘except’. People who lie do not say ‘except’. # note: You say what you must pass on before she speaks. Say what is true in your country and your office.
  -> tooth
* [“Is there something in particular that must not go anywhere?”] # q: leading
  “No, no.” # thinks: Now they know that there is something. # note: You take her question as a confession. # better: “That is a good question. I tell you now what I must pass on.”
  -> tooth

=== tooth ===
Ema holds her cheek. When she notices that you look, she takes her hand away.
* [“You should have gone to a dentist with that long ago. It will only get worse if you wait.”] # q: judging
  “Yes. Long ago,” she says. # thinks: Should. With what, and with whom beside the chair? # note: She knows it herself. Something has kept her from going. # better: “Your tooth hurts. I can give you a note for a dentist today.”
  -> language
* [“Your cheek is swollen. I can give you a note for a dentist, for today. It costs nothing, and the appointment would be with you alone.”] # q: need
  “Alone?” She puts the note into her sleeve and not into the folder. # thinks: Alone with a dentist. I have never looked forward to that before. # note: Help that works at once, without any condition. Offer only what your office can give.
  -> language
* [“Did someone hit you?”] # q: leading
  “A tooth,” says Ema. “It is a tooth.” # thinks: It really is a tooth. Now even a tooth is a case. # note: You have jumped to a story. It is a tooth. # better: “Your cheek is swollen. What would help?”
  -> language
* [“What would help you most today, apart from the form?”] # q: need
  “That it stops.” She touches her cheek. # thinks: Apart from the form. So I am here too, and not only the form. # note: Needs first, and in her own words.
  -> language

=== language ===
Her sentences are short, and sometimes she puts in a word that you do not know. She looks through the glass, then at you.
* [“Your aunt could help us with the words, it would go faster.”] # q: direct
  “No,” she says, very clearly. # thinks: This word I know. # note: Never the companion, not even for the simple words. # better: “I can call an interpreter who does not know anyone here. You can say no.”
  -> account
* [“You do understand me, don’t you? We have been speaking quite well so far.”] # q: leading
  “Yes, yes.” # thinks: Half of it. But ‘well’ is good, so I say yes. # note: Almost everyone says yes to that. # better: “Shall we call an interpreter? You can say no.”
  -> account
* [“I can call someone who interprets, by phone, from another town. You can say no, and you can ask for a woman or a man.”] # q: choice
  “Another town is good. A man. The women all know each other.” # thinks: I may even choose. At home I do not choose the bread. # note: From elsewhere, checked by you, and she may say no.
  -> account
* [“Take your time. Use the words that you have.”] # q: facilitator
  She draws three boxes on the edge of the form and puts a cross into one of them. # thinks: With boxes I can do it. # note: Time is a help too.
  -> account

=== account ===
Her finger stops at one line of the form. “This number,” she says, “is not mine.”
* [“What happens when the money comes?”] # q: open # reveals: money
  “When it comes,” Ema says, and looks at the line. # thinks: They ask what happens, and not what I have done. # note: An open question about how things work. Nobody is accused.
  -> day
* [“Then it is a false statement. Do you know what that can mean for you?”] # q: judging
  She pulls the form to her side. # thinks: I showed it to them, and now it is my fault. # note: She has just trusted you with something, and you punish her for it. # better: “Thank you for showing me that. What happens when the money comes?”
  -> silent
* [“It is not yours.”] # q: facilitator # reveals: money
  “No.” She draws a line under the number with her nail. # thinks: They only repeat it. It sounds bad when someone else says it. # note: You repeat it and wait.
  -> day
* [“So it belongs to her, and she takes it?”] # q: leading # reveals: money
  Ema shrugs. # thinks: Her, or the man. What shall I say, so that it stays friendly? # note: You know only that it is not Ema’s number. # better: “What happens when the money comes?”
  -> day

=== silent ===
Ema has put both hands on the form and says nothing more.
* [“I said that badly. You have done nothing wrong by showing me this, and we can simply leave the line empty.”] # q: safety
  “Empty,” she says, and lets go of the paper. # thinks: It can be left empty. Like a window. # note: You take the blame back and show a way out.
  -> day
* [“I only want to help you, but then you have to tell me how it is.”] # q: judging
  “It is as it says there.” # thinks: Have to. Everywhere I have to. # note: ‘I want to help, but’ is a condition. # better: “I said that badly. We can leave the line empty.”
  -> day
* [“We can leave it empty, or write in a number of your own, or do it next week. What do you think?”] # q: choice
  “Next week.” A long breath. # thinks: Next week means that I can come again. # note: Three real ways, and one of them is time.
  -> day

=== day ===
Outside, the older woman has finished the sheet and looks at her watch. “Five more minutes,” you say through the door. Ema nods.
* [“What is a normal day like for you?”] # q: open # reveals: hours
  “Normal,” she says. “In the morning I clean.” # thinks: I begin with the cleaning. Cleaning is easy to say. # note: About her life, and she decides where to begin.
  -> work
* [“You live with your aunt, I take it, and she looks after you a bit?”] # q: leading # reveals: door
  “A bit,” she says. # thinks: Looks after. One could call it that. # note: You have told the story for her, and it is the wrong one. # better: “How do you live, if I may ask?”
  -> work
* [“How do you live there? Who has the keys, who decides what?”] # q: open # reveals: door
  She puts her own empty key ring on the desk. There is only a small bear on it. # thinks: The keys. They ask about the right thing. # note: Ask about control.
  -> work
* [“Why do you not live on your own, at twenty-six?”] # q: why
  “Yes, why.” # thinks: Because it costs. Because of the paper. Because of everything. # note: It sounds as if she were too lazy to. # better: “How do you live there?”
  -> work

=== work ===
“And there is the other work,” Ema says. “In the evening. With men.” She watches what your face does.
* [“Oh dear. That must be terrible for you, a young woman like you.”] # q: judging
  “It is work,” she says quickly. # thinks: Their face fell down like a plate. # note: Now she has to look after your feelings. And you do not know what is terrible for her. # better: “Thank you for telling me. Is there anything about it that you want to talk about?”
  -> papers
* [“In the evening. I am listening.”] # q: facilitator # reveals: choose
  She looks at your face a little longer and finds nothing there. # thinks: It stayed the same face. # note: A calm face and her own words.
  -> papers
* [“Do you do that of your own will, or does she force you to?”] # q: forced # reveals: choose
  She looks at her shoes. # thinks: At home I said yes to it. Here nobody asks me. Which of the two is that? # note: The choice of two does not fit what many people live. # better: “Who decides about it: when, where, with whom?”
  -> papers
* [“Is anyone deciding for you about it: when, where, the money?”] # q: open # reveals: choose
  “Deciding,” Ema says. She folds down her fingers, one after another. # thinks: When, where, money. All three. # note: Control, not sex. And it is the same question for everyone.
  -> papers

=== papers ===
You need a document for the application. Ema looks at the folder, then at the glass.
* [“Why does she have your papers, and not you?”] # q: why
  “So that they do not get lost.” # thinks: That is what she says. I only repeat it. # note: You ask Ema to answer for someone else. # better: “Where is your passport when you are at home?”
  -> wants
* [“Where is your passport when you are at home?”] # q: direct # reveals: papers
  “At home,” says Ema. # thinks: With the others. Shall I say that there are others? # note: A short question that helps with the next step.
  -> wants
* [“A copy is enough for us today. I can make one for you too, and keep it here if that is safer.”] # q: choice
  “Keep it here,” says Ema. # thinks: Then I exist here as well, in a drawer. # note: A copy in a safe place is a small piece of a plan.
  -> wants
* [“They are keeping your passport from you. You do know that this is a crime?”] # q: leading # reveals: papers
  “I do not want any trouble,” she says. # thinks: Crime. Now they send for someone. # note: The big word frightens. It can wait until she asks what the law says. # better: “Where is your passport when you are at home?”
  -> wants

=== wants ===
Two minutes are left. The plant on the window sill has a new leaf. Ema looks at it.
* [“What would you like to be different?”] # q: open # reveals: wants
  “Different,” she says to the leaf. # thinks: So much. One thing. Which one thing? # note: A big question, put simply, and time for it.
  -> offer
* [“You want to get away from her, that is clear.”] # q: leading # reveals: wants
  “I do not know,” says Ema. # thinks: Away and then? My sister is there too. # note: It is clear to you. For her there is more to think of. # better: “What would you like to be different?”
  -> offer
* [“Is there someone you trust?”] # q: open # reveals: trust
  “Trust,” she says. She has to think about the word. # thinks: Not someone who can do anything. But someone. # note: A plan is built on people who are already there.
  -> offer

=== offer ===
“What can you do?” Ema asks. “Really.”
* [“We will get you out of there this week. I will see to it myself.”] # q: promise
  “This week,” she says. # thinks: They are so sure. The others were sure too, when they fetched me. # note: You do not decide on beds, papers or other people. # better: “This I can do, this I cannot do, and you decide.”
  -> knock
* [“Today: the dentist, and a new appointment. If you want it, a place to sleep that is not far, I would have to ask. I cannot get your passport. And none of it depends on the police.”] # q: choice
  “And on the work?” “Not on that either.” # thinks: They said what they cannot do. Then the other things may be true. # note: What you can do, what you cannot do, and no condition.
  -> knock
* [“That depends on how much you tell me, and on whether you stop with the evenings.”] # q: judging
  “I see,” she says. # thinks: First stop, then help. How does one stop first? # note: Help must not depend on a story or on leaving the work. # better: “None of it depends on what you tell me or on your work.”
  -> knock

=== knock ===
There is a knock. The older woman puts her head in. “Are you not done yet?”
* [“We are discussing something private here. Please wait until I call you in.”] # q: judging
  The door closes a little too loudly. Ema pulls her shoulders up. # thinks: Private. She will want to know what is private about me. # note: True, but it makes the older woman suspicious, and Ema has to explain it. # better: “Two minutes. We are at the question about rent.”
  -> again
* [“Two minutes. We are at the question about rent.”] # q: safety
  “The rent,” Ema says, and even nods. # thinks: Health, rent, school. We did it. # note: You keep to what you agreed on.
  -> again
* [“Come in, we have finished anyway.”] # q: direct
  Ema gets up before the door is open. # thinks: And how do I come back? They did not say that. # note: The most important thing has not been agreed on yet. # better: “Two minutes. We are at the question about rent.”
  -> again

=== again ===
You lower your voice. “And how do we go on?”
* [“I will ring you tomorrow to hear how it went.”] # q: direct
  “She has the phone in the evening,” says Ema. # thinks: It rings in her apron. # note: A call can put her in danger. # better: “Which way is safe? Or will you come again?”
  -> goodbye
* [“You must come again next week alone, do you hear? Promise me that you do.”] # q: leading
  “Yes.” # thinks: I say yes, like at every door. # note: A promise from her does not make it safer or more likely. # better: “A signature is missing. Would Tuesday help, or is there a better way?”
  -> goodbye
* [“A signature is missing on the form, so you have to come in again. Does Tuesday at ten help, or is there a better way?”] # q: choice
  “Tuesday. She is at the market then.” # thinks: A missing signature. Nobody gets angry at a signature. # note: A dull, true reason to come again, and she chooses the day.
  -> goodbye
* [“If it gets dangerous before that: 112, from any phone. They can come to you, I cannot. Do you know the address where you live?”] # q: safety
  “The street, not the number.” You look at the map together. “This house.” # thinks: Now I know where I live. # note: You think of the days in between, and of something as simple as an address.
  -> goodbye

=== goodbye ===
Ema takes the folder. At the door she stops.
* [“Be brave. Others have managed it too.”] # q: judging
  She smiles politely. # thinks: The others. Then it must be me. # note: A comparison does not comfort. # better: “It was good that you came. I am here on Tuesday.”
  -> close
* [“It was good that you came. I am here on Tuesday, and if I am ill, my colleague Noor knows about the signature, and nothing else.”] # q: safety
  “And nothing else,” says Ema. # thinks: They even think of being ill. # note: She knows who will be there and what that person knows.
  -> close
* [“And think about whether you do not want to go to the police after all.”] # q: leading
  The smile goes away. # thinks: They said that it does not depend on that. Does it? # note: It is your wish and not hers, and it puts a doubt on all that you said. # better: “It was good that you came. You decide what comes next.”
  -> close

=== close ===
Through the glass you see the two go down the corridor. The older one talks. At the corner Ema looks back once, at you or at the plant.
-> END

=== fact_money ===
“It goes to the number of her husband, for the rent. He gives me what is left, but there is never any left.” # wrong: “Yes, I gave it to her. It is my present for her.”
-> END

=== fact_hours ===
“At five I begin in the stairwells. At night I come home when the last one has gone.” # wrong: “I do not do much. I help a little in the house.”
-> END

=== fact_door ===
“We are four in the room, and the key is hers. She lets us in and out.” # wrong: “It is like a family. I have everything that I need.”
-> END

=== fact_choose ===
“She says where, and she says how many. I only say when I am ill, and that does not always count.” # wrong: “Nobody. It is all of my own will.”
-> END

=== fact_papers ===
“My passport lies with the other passports in the kitchen cupboard, behind the flour.” # wrong: “I lost it. It was my mistake.”
-> END

=== fact_wants ===
“I want a room where I sleep with my sister, and work in the stairwells only.” # wrong: “Yes. Away, today. As you say.”
-> END

=== fact_trust ===
“The caretaker in number six. Once she gave me her gloves.” # wrong: “Nobody. I do not need anyone.”
-> END
