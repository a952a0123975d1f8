// A home visit after a notice by someone in the house. Anouk, 33, sells sex and works for herself; she has two children. Invented.
# person: Anouk
-> arrive

=== arrive ===
A woman in a paint-stained shirt opens. Two small bicycles stand in the hall. It is half past one, and the children are at school. “Yes?” she says.
* [“Good afternoon. I am Jo, from social services. Someone has written to us about you. I will tell you what it says. May I come in, or would you rather come to the office tomorrow?”] # q: choice
  Anouk holds on to the door handle. “Now,” she says. “Otherwise I will not sleep.” # thinks: Social services. The children. Breathe. They ask if now or tomorrow. # note: You say who you are, why you came, and leave her a real choice.
  -> letter
* [“Social services. We have received a serious notice about your children, I have to come in and look at the flat.”] # q: judging
  All the colour goes out of her face. “What notice?” # thinks: Serious. They take them away. What did I do? # note: The word ‘serious’ is a verdict before you have seen anything. # better: “Someone has written to us. I will tell you what it says. May I come in?”
  -> threshold
* [“Are you the mother of the two? And are you alone at the moment?”] # q: direct
  “Who wants to know that?” # thinks: A stranger who asks if I am alone. No. # note: Questions before a name sound like danger. # better: “I am Jo, from social services. May I come in, or would you rather come to the office?”
  -> threshold

=== threshold ===
She has pulled the door to behind her back and stands in the stairwell with you, in socks.
* [“There must be some reason, or nobody would write to us, would they?”] # q: leading
  “Ask those who write,” says Anouk. # thinks: So I am already guilty, and by letter. # note: Notices come for many reasons, also from spite. # better: “I began badly. I am Jo. May I read you what it says?”
  -> letter
* [“I am sorry, I frightened you. I am Jo. I am not here to take anyone away today. I would like to read to you what it says.”] # q: safety
  “Not today,” she repeats. Then she opens the door. # thinks: Today. It is not never. But they said it straight away. # note: You name her greatest fear, and say only what is true of today.
  -> letter
* [“We can talk on the stairs, in your kitchen, or tomorrow at my office. Where is it best for you?”] # q: choice
  “In the kitchen. Not where everyone hears it.” # thinks: The one on the third floor stands behind his door and listens. # note: She chooses who hears it.
  -> letter

=== letter ===
In the kitchen she moves a drawing of a dragon aside. “So what does it say?”
* [“I may not tell you the details, please understand that. But maybe you can imagine yourself what it is about, and would rather say it first?”] # q: leading
  “No,” says Anouk. “I cannot.” # thinks: A riddle. I am to guess what I am guilty of. # note: She is to accuse herself. Say what you may say. # better: “It says: men come and go, and the children are alone at night.”
  -> duties
* [“It says that men come and go here, and that the children are alone at night. I do not know if any of it is true. That is why I ask you.”] # q: safety
  “Here? Nobody comes and goes here but the plumber.” She laughs, and it is not a laugh. # thinks: At night! I have not been out at night for a year. They ask me. Good. # note: You say what is claimed and that you do not know.
  -> duties
* [“It is nothing, surely. A formality, and in a week nobody speaks of it any more.”] # q: promise
  “Then why are you sitting here?” # thinks: Nobody comes for nothing. # note: You do not know yet how it ends. # better: “I do not know yet what comes of it. I tell you each step before.”
  -> duties

=== duties ===
“Before I say anything,” Anouk says, “what happens with what I say?”
* [“It depends on what it is. Just begin, and I will tell you if it gets critical.”] # q: direct
  “Critical,” she says. # thinks: Like ice. One notices it when one has broken through. # note: She asked for the rule before, not after. # better: “I will tell you first what I must pass on and what I write down.”
  -> coffee
* [“I look at one thing: are the children safe and looked after? If I believe that they are not, I must act, and I tell you first, unless that puts them in danger. How you earn your money is not a reason.”] # q: safety
  “Not a reason,” she says. “Would you write that down?” # thinks: Say it again. Not a reason. # note: You say what you must pass on, before she speaks. Say what is true in your country and your office.
  -> coffee
* [“You do not have to worry at all. Nobody is going to take your children from you, I can promise you that.”] # q: promise
  She looks for a place to put her hands. # thinks: They cannot know that. So they say it to everyone. # note: You do not decide that alone, and she knows it. # better: “I tell you first what I must act on, and each step before I take it.”
  -> coffee

=== coffee ===
The clock above the stove says ten to two. She keeps looking at it.
* [“Are you in a hurry? It would be good if we could take some time for this now.”] # q: leading
  “No. It is all right.” # thinks: If I say that I have to go, I am hiding something. # note: She can hardly say yes to this. # better: “When do you have to leave? We can stop in time.”
  -> day
* [“When do you have to fetch them? We stop so that you get there in good time.”] # q: need
  “Ten to three.” She fills the kettle. “Then I can make us coffee.” # thinks: They think of the school gate. I have almost an hour and can think. # note: Her real need at this moment is the clock.
  -> day
* [“I could wait until they are here, and then have a quick word with the little one alone.”] # q: judging
  “With my child? About what?” She is on her feet. # thinks: Never. Not my child. # note: Never question a child about this on a visit. If a child must be heard, trained people do it. # better: “When do you have to fetch them? We stop in time.”
  -> no_child
* [“How old are the two?”] # q: direct
  “Seven and nine.” Her eyes are on the clock. # thinks: Seven and nine, and they stand at the gate if I am late. # note: A fair question, but something else fills her head at the moment. # better: “When do you have to leave? We can stop in time.”
  -> day

=== no_child ===
Anouk stands between you and the door of the children’s room. The room is empty, but she stands there.
* [“That was wrong. I do not question children. If that were ever needed, trained people do it, and you would hear of it.”] # q: safety
  She comes back to the table. “Good,” she says. “Good.” # thinks: I would have thrown them out. They noticed it. # note: You take it back clearly and say what the rule is.
  -> day
* [“I only meant well. Children often say what their parents do not say.”] # q: judging
  “My children say quite a lot,” says Anouk. “To me.” # thinks: Now every word is one too many. # note: It calls her a liar and the child a witness. # better: “That was wrong. I do not question children.”
  -> day
* [“When do you have to fetch them? Until then we talk, you and I, and nobody else.”] # q: need
  “Ten to three.” She sits down on the edge of the chair. # thinks: You and I. That is all right. # note: You come back to her clock and leave the children out.
  -> day

=== day ===
“Well then,” she says. “Ask.”
* [“Are the children alone at night, yes or no?”] # q: forced # reveals: granny
  “Alone at night,” Anouk repeats. # thinks: Yes or no. As if one lived in boxes. # note: You get a word, and no picture of their life. # better: “What is a normal day like here, with the children?”
  -> job
* [“What is a normal day like here, from getting up to going to bed?”] # q: open # reveals: granny
  “Getting up is a battle,” says Anouk, and for a moment she smiles. “Shoes.” # thinks: I can talk about shoes. Everyone who has children looks for shoes. # note: An open question about everyday life shows you more than any list.
  -> job
* [“The children surely notice a lot of things that are not good for them?”] # q: leading # reveals: hours
  “What things?” asks Anouk. # thinks: They want me to say it, so that they do not have to. # note: A charge in the form of a question. # better: “What is a normal day like here, with the children?”
  -> job
* [“And how do you arrange it with your work?”] # q: open # reveals: hours
  “With my work,” she says slowly. # thinks: How do I arrange it. Not: what do you do there. # note: You ask about the arrangement, not about what she does.
  -> job

=== job ===
She turns her cup round once. “I sell sex,” she says. “Not here. You know that anyway.”
* [“And the father of the children, what does he say about that?”] # q: judging
  “He is not in this kitchen,” says Anouk. # thinks: As if I needed a permit. # note: An adult needs no permission from another adult in order to work. # better: “Thank you for telling me. Is there anything about it that touches the children?”
  -> label
* [“Thank you for telling me. It is your work. For me it is about how the children are.”] # q: facilitator # reveals: hours
  Her shoulders come down. “They are well,” she says. # thinks: It is said, and nothing has fallen down. # note: A calm sentence, and back to what you came for.
  -> control
* [“Do you have to do that, or do you want to?”] # q: forced # reveals: price
  “I have two children and a rent,” says Anouk. “Do you want to or have to?” # thinks: In my last job nobody asked me that. # note: Hardly anyone can answer this about any work. # better: “Thank you for telling me. Who decides about your hours and your money?”
  -> control
* [“I know. That is really no job for a mother.”] # q: judging
  She gets up and rinses a cup that is clean. # thinks: For which mother? They should have seen me at the supermarket, at the till. # note: This is your opinion, and it says nothing about how the children are. # better: “Thank you for telling me. For me it is about how the children are.”
  -> label

=== label ===
“Now I am that one, am I not?” she says to the window. “Now you have a label for me.”
* [“I let an opinion slip out, and it does not belong here. Your work is your work. I would like to go on with how things are arranged.”] # q: safety
  She turns round. “Then go on,” she says. # thinks: They took it back. My own mother has not managed that yet. # note: You take your opinion back without excuses.
  -> control
* [“You must understand that we in this office see many sad things, and one does get worried then.”] # q: judging
  “I understand that you see sad things,” says Anouk. # thinks: I am not a sad thing. I have a shopping list. # note: You ask her to understand you, and the label is still there. # better: “I let an opinion slip out. It does not belong here.”
  -> control
* [“What would you like me to know about you, apart from that?”] # q: open # reveals: wants
  “Apart from that,” she says. She does not need long. # thinks: That I am tired on Thursdays. That I am good at plaster. # note: You ask for the whole person.
  -> control

=== control ===
You know that someone can also be exploited behind a tidy kitchen. The dragon looks at you.
* [“There is surely someone who takes a share of it? A man, perhaps?”] # q: leading # reveals: price
  “A man,” says Anouk. “I see.” # thinks: Of course. Without a man I cannot even sell something. # note: The question only has room for a yes. # better: “I ask everyone, and you may leave it out: is anyone deciding for you about your work, money or papers?”
  -> careful
* [“I ask everyone this, and you may leave it out: is anyone deciding for you about your work, your money, your papers or where you go?”] # q: choice
  “The school timetable,” she says. “Nobody else.” # thinks: Asked once, without a shocked face. That is how one can ask it. # note: Once, the same for all, with a way out. A no is an answer.
  -> careful
* [“Really nobody who makes you do it? Many do not dare to say it at first. I have heard it often, and I would not think less of you for it.”] # q: judging
  “I do dare to say things,” says Anouk. # thinks: I could say it on a stage, and they would look behind the curtain. # note: It says that you will only believe one answer. # better: “You have told me that it is your work. What do you do to be safe?”
  -> careful

=== careful ===
She puts a plate of biscuits on the table. “Do you want to know anything else about it?”
* [“What do you do to be safe?”] # q: open # reveals: safe
  “Everything,” says Anouk. # thinks: At last a question for someone who knows her trade. # note: She is the expert on her own safety.
  -> worry
* [“What if something happens to you one day? Have you ever thought of the children at all?”] # q: why
  “Every day,” she says. “You too?” # thinks: I think of nothing else. That is why I work in the mornings. # note: It is meant as care and is an accusation. # better: “What do you do to be safe?”
  -> worry
* [“No. It is enough for me to know that the children are looked after.”] # q: facilitator # reveals: safe
  “That is new,” says Anouk, and takes a biscuit. # thinks: Someone who does not want to know more. And just then I would tell it. # note: You ask no more than you need.
  -> worry

=== worry ===
A door bangs in the house. She looks up at the ceiling, to the third floor.
* [“Is there something that worries you at the moment?”] # q: open # reveals: ex
  “Apart from you?” she says, and this time it is almost a joke. # thinks: If I say it, it is in the file. But perhaps they need to know where the letter comes from. # note: An open question, and a chance to hear what stands behind the notice.
  -> file
* [“You have trouble with a neighbour, right?”] # q: leading # reveals: rent
  “With a neighbour,” says Anouk, and lifts one shoulder. # thinks: I could say yes. Then they look there. But I do not know it. # note: She may agree, and then it is the wrong person. # better: “Is there something that worries you at the moment?”
  -> file
* [“Does your landlord know what you do?”] # q: direct # reveals: rent
  “Why?” she asks. “Are you going to tell him?” # thinks: Now he comes into it as well. # note: You do not need to know this, and it sounds like a threat. # better: “Is there something that worries you at the moment?”
  -> file

=== file ===
You make a note. Anouk tries to read it upside down. “What do you call me there?”
* [“That is only for us, nobody out there reads what stands here.”] # q: promise
  “Until someone does,” says Anouk. # thinks: He has a lawyer. He reads everything. # note: Files are read by others: courts, lawyers, the next colleague. # better: “Read it. What would you like to have put differently?”
  -> want
* [“Read it. It says: works for herself, mornings, out of the house. What would you like to have put differently?”] # q: choice
  “Write: self-employed,” she says. “The rest is private.” # thinks: I may read it. They turned the page round to me. # note: Only what is needed, in words that she can live with.
  -> want
* [“I have to write what is the case. Prostitution is no insult, it is a word in the law, and it must stand there.”] # q: judging
  “For me it is a word in a playground,” she says. # thinks: It will stand there when they are eighteen. # note: Use the person’s words. A file lasts for years. # better: “What word shall I use?”
  -> want

=== want ===
Twenty past two. She brushes the crumbs together.
* [“You would rather do something else if you had the chance, would you not?”] # q: leading # reveals: wants
  “Sometimes,” says Anouk. “You too, I suppose.” # thinks: Yes is the word they need. Perhaps they go then. # note: You hear a yes that you have put there. # better: “Is there anything that would make your week easier?”
  -> offer
* [“Is there anything that would make your week easier?”] # q: open # reveals: wants
  “My week,” she says, and looks at the plan on the fridge. # thinks: Not my life. My week. There they could even do something. # note: You ask what she wants, and it may be something quite ordinary.
  -> offer
* [“Do you need help, or do you manage?”] # q: forced # reveals: wants
  “Manage,” says Anouk, as if she tasted the word. # thinks: Who says ‘I need help’ to those who can take the children? # note: To say yes to help sounds like failing. # better: “Is there anything that would make your week easier?”
  -> offer

=== offer ===
“And what do you have to offer?” she asks. “Apart from letters.”
* [“There is a programme for women who want to leave. It would look good in the file if you went there.”] # q: judging
  “For whom would it look good?” # thinks: So there is a condition after all. I had nearly liked them. # note: Help must not depend on leaving the work, and this is a threat with a smile. # better: “A place after school, advice on the rent, and if you like the number of an organisation of sex workers.”
  -> again
* [“I can ask about a place after school. I know where to get advice on rent. If you like, here is an organisation of sex workers with a lawyer. You choose, and you can choose nothing.”] # q: choice
  “The place after school,” she says. “The lawyer I know already.” # thinks: Nothing is on the list as well. Then I can take something. # note: An offer that fits her life, and ‘nothing’ is one of the answers.
  -> again
* [“I will get you a place after school, that is no problem at all.”] # q: promise
  “Others wait a year for it,” says Anouk. # thinks: Big words again. I will believe it on the day. # note: You do not decide on places. # better: “I will ask about it and tell you by Friday what they say.”
  -> again

=== again ===
She puts the biscuits into a tin. “Are you coming again?”
* [“That depends on you. If everything stays as it is, you will not see me.”] # q: judging
  “So I am being watched,” says Anouk. # thinks: Who looks? From where? # note: It sounds relaxed and leaves her with a threat. # better: “I write down today that I saw no danger. I tell you when it is closed.”
  -> reach
* [“From what I have seen and heard, I see no danger for the children. I will write that, and let you know by Friday what my office decides.”] # q: safety
  “By Friday,” says Anouk. “In writing?” “In writing.” # thinks: No danger. They said it out loud. # note: You say what you think, what happens next, and when.
  -> reach
* [“We always come a second time, without notice. It is nothing against you, we have to.”] # q: direct
  “Without notice,” she says. # thinks: Then I must be tidy every day for a month. # note: If it is so, say it kindly and say what you look at. # better: “I may have to come again. What I look at I tell you now.”
  -> reach
* [“What do you need from us, so that you can sleep tonight?”] # q: need
  “A date,” says Anouk. “When it is over.” # thinks: Not comfort. A date. # note: A need for tonight, and she knows exactly what it is.
  -> reach

=== reach ===
She has her jacket on and the keys in her hand.
* [“How shall I send it to you, so that nobody else reads it?”] # q: safety
  “In a plain envelope, please. The letter boxes here are open at the side.” # thinks: They think of the letter boxes. They really do think. # note: A letter from an office can be a danger in a house.
  -> last
* [“We will send you a letter, as usual.”] # q: direct
  “With your stamp on it, for the third floor?” # thinks: Then tomorrow the whole house knows it. # note: The usual way tells others about her. # better: “How shall I send it, so that nobody else reads it?”
  -> last
* [“You can tell me in confidence who wrote it, in your opinion. It stays between us.”] # q: promise
  “No,” says Anouk. “I will not start that too.” # thinks: Then I am like the one who wrote. # note: It does not stay between you, and it makes enemies in the house. # better: “How shall I send it, so that nobody else reads it?”
  -> last

=== last ===
You go down the stairs together. At the street door she stops.
* [“All the best to the three of you. And please take care that nobody has a reason to write to us about you again. For your own sake, and for theirs.”] # q: judging
  “How does one do that?” asks Anouk. # thinks: So it was me after all. # note: She cannot prevent it, and she is not to blame for it. # better: “Thank you for your trust. You hear from me by Friday.”
  -> close
* [“Thank you for telling me so much. You hear from me by Friday. If you ever need something, also for the work, you can ask for me.”] # q: safety
  “Maybe,” she says. “For the work too. That is something.” # thinks: If a client ever does not pay, I know a name. # note: A date, a thank you, and an open door.
  -> close
* [“And if you want to get out one day, you know where we are, don’t you?”] # q: leading
  “I know where you are,” says Anouk. # thinks: They went all the way down the stairs with me and have not heard me. # note: She never said that she wants to. # better: “If you ever need something, you can ask for me.”
  -> close

=== close ===
She runs the last metres to the corner. At ten to three she is at the gate, a little out of breath, like three others.
-> END

=== fact_hours ===
“I work three mornings, while they are at school. At two I am in the kitchen.” # wrong: “At night too, sometimes. If that is what it says.”
-> END

=== fact_granny ===
“When I am ill, my mother comes and sleeps on the sofa. They have not been alone for a single evening.” # wrong: “Perhaps they were, once. I do not know.”
-> END

=== fact_price ===
“I set my price, I keep what I earn, and I have a folder with all the papers for it.” # wrong: “Fine. There is a man who gets something of it.”
-> END

=== fact_safe ===
“We rent a room, a colleague and I. One works, the other one is in the next room and hears it.” # wrong: “I do nothing special. It will be all right.”
-> END

=== fact_ex ===
“Their father wants them to live with him. Since the spring there have been letters, to the school as well.” # wrong: “Yes, that will be it. Let it be that.”
-> END

=== fact_rent ===
“The rent has gone up twice. If the landlord heard where it comes from, he would be glad of the reason.” # wrong: “Yes, it will be the one upstairs. Write it like that.”
-> END

=== fact_wants ===
“On Thursdays I need a place for them after school, until four. I have asked three times.” # wrong: “Yes. I want to stop, then. Write that.”
-> END
