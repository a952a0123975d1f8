// A ferry port, the second check. Ada, 38, a trans woman, sells sex and works for herself. Invented.
# person: Ada
-> photo

=== photo ===
The photograph in the passport is seven years old, and so is the name in it. A colleague has sent her to you. “Ada,” she says. “Please.”
* [“This here says something else. Which one is your real name?”] # q: judging
  “Both,” she says. “One is on paper.” # thinks: Real. It took two words. # note: You need the name in the passport for the check, not for speaking with her. # better: “Good morning, Ada. I am Jo, officer here. How would you like to be addressed?”
  -> counter
* [“Good morning, Ada. I am Jo, officer here. I check whether the passport is yours, and that is all for now.”] # q: safety
  “Good morning,” she says. She puts her bag down. # thinks: Ada. From someone in uniform. # note: Her name, your name, and the reason for the second check.
  -> door
* [“Would you like to tell me how it is with the two names? You do not have to.”] # q: open # reveals: passport
  “It is quite simple,” she says, “and it takes for ever.” # thinks: You do not have to. So it is not the check, it is a question. # note: She may explain it, and she may leave it: the check does not hang on it.
  -> door
* [“Why did you not have this changed long ago?”] # q: why
  “I have asked for it,” she says. # thinks: You should ask your own office how long it takes. # note: The office is slow, and she has to excuse herself for it. # better: “Good morning, Ada. I am Jo, officer here. I check whether the passport is yours.”
  -> counter

=== counter ===
People in the queue turn round. A child is lifted up so that it can see.
* [“Just answer quickly here, then it is over for all of us, all right?”] # q: leading # reveals: police
  “All right,” she says, a little lower. # thinks: All of us. They go on a ferry, and I go through this every time. # note: She agrees because everyone is looking. # better: “We can do this in the side room, or here with the screen. As you like.”
  -> door
* [“We can do this in the side room, or here with the screen. As you like.”] # q: choice
  “The side room. Thank you.” # thinks: A wall. A wall is a kind thing. # note: You repair the beginning with something that you can really do.
  -> door
* [“Are you travelling alone?”] # q: direct
  “Alone, yes,” she says. A colleague opens the side room for you. # thinks: And with forty people who listen. # note: A usual question. But not before everyone’s ears.
  -> door

=== door ===
In the side room there is a table, and a screen beside the wall. Ada looks at the camera above the door.
* [“Nobody will see what happens in here, you have my word.”] # q: promise
  She goes on looking at the camera. # thinks: There it hangs, and it blinks. # note: There is a camera, and she can see it. # better: “The camera has picture and no sound. I write down the passport check. You can leave out any other question.”
  -> hurry
* [“The camera is only there to protect you, that is fine for you, isn’t it?”] # q: leading
  “If you say so.” # thinks: It has never yet protected me. # note: Her opinion was not asked for. # better: “The camera has picture and no sound. I write down the passport check.”
  -> hurry
* [“The camera has picture and no sound. I write down the passport check. All other questions you can leave out. If the bag has to be opened, you may say by whom.”] # q: safety
  “By whom,” she says. “A woman, then. If it has to be.” # thinks: Someone has thought of it before I had to ask. # note: What is recorded, what is written, what she can choose.
  -> hurry

=== hurry ===
The loudspeaker in the hall calls a ferry. She looks at the clock: half past nine.
* [“When does yours leave? I call the ship, and there is water over there.”] # q: need
  “At ten.” She takes a cup. “Nobody has ever called a ship for me.” # thinks: Then this is really only a check. # note: Her need is the ferry. You can do something about it at once.
  -> bag
* [“You should come earlier when you know that your papers are like that.”] # q: judging
  “I was here at eight,” she says. # thinks: I always come two hours earlier. For years. # note: She did come early. And the papers are valid. # better: “When does yours leave? I call the ship.”
  -> bag
* [“Is it so urgent, or can you take the one at noon?”] # q: forced # reveals: plan
  “At ten,” she says. “I am expected.” # thinks: Expected: that sounds wrong again. # note: It makes her defend a ticket that she has paid for. # better: “When does yours leave? I call the ship.”
  -> bag

=== bag ===
A colleague of her choice has opened the bag: clothes, a laptop, medicine, two large packets of condoms. The colleague puts all of it back and goes.
* [“The bag is done, thank you. Is the medicine all right, or does it have to be kept cold?”] # q: need
  “It is fine.” She closes the zip herself. # thinks: Condoms, and not one word. I nearly had my answer ready. # note: Condoms are tools for health and prove nothing: there is nothing to say about them.
  -> purpose
* [“That is rather a lot of them for one person and two weeks, don’t you think? Are they all for you?”] # q: leading # reveals: price
  “Of what?” she asks. # thinks: Next time I leave them at home. And then? # note: It teaches people not to carry condoms. # better: “The bag is done, thank you.”
  -> purpose
* [“Why do you need so many of these?”] # q: why
  “For my health,” she says. # thinks: I could say: for my friend’s wedding. # note: You need no reason, and no answer to it helps you. # better: “The bag is done, thank you.”
  -> purpose

=== purpose ===
You have the questions on your screen that everyone gets: how long, where, what for.
* [“What do you want to do here for two weeks, and for whom?”] # q: direct # reveals: plan
  “I work,” she says. “For myself.” # thinks: For whom. There it is. # note: The first half is a usual question. The second half is a suspicion.
  -> doubt
* [“How long will you stay, and where? You can say what for in one word.”] # q: open # reveals: plan
  “Two weeks. Work. I am self-employed.” # thinks: One word. I have one: work. # note: What anyone is asked, and she chooses the word.
  -> trade
* [“Is it a holiday, or a visit to someone whom you know here? Those are the two that most people have.”] # q: forced # reveals: colleague
  “Neither,” she says. “I work. For myself.” # thinks: I could have said holiday. And if they look at my page? # note: You leave out the true answer, and so you invite a false one. # better: “How long will you stay, and where?”
  -> doubt

=== trade ===
“You know what kind of work,” she says. It is half a question.
* [“I have not asked for it. Is there anything about the journey or the work that you would like to know from us?”] # q: open # reveals: colleague
  “From you?” She thinks it over. “I would never have asked that here.” # thinks: From them, to me. Usually it goes the other way. # note: You leave the work where it belongs, and make an offer.
  -> message
* [“I can imagine it. And there is really nobody behind it who takes the money?”] # q: leading # reveals: price
  “Behind me is a tax office,” she says. # thinks: A man in the background. There has to be one, or they do not believe it. # note: Not everyone who sells sex is a victim, and no answer of hers can prove it. # better: “I have not asked for it. Is there anything that you would like to know from us?”
  -> message
* [“You have not got to tell me.” You leave a pause.] # q: facilitator # reveals: price
  “I sell sex,” she says. “I am good at it, and I do it without a boss.” # thinks: Now it is out, and the chair is still standing. # note: The pause is enough. She says it in her own words, or not at all.
  -> message

=== doubt ===
She folds her hands on the table. “You think that someone has sent me.”
* [“Has someone, then? You could tell me, we are among ourselves.”] # q: repeat # reveals: price
  “I have just told you.” # thinks: For myself. How does one say it so that it counts? # note: She has said it. When you ask again, you say that you do not believe her. # better: “I thought about it, and I had no reason. I am sorry. Let us finish the check.”
  -> message
* [“It is only that so many in your situation are forced to it, you know.”] # q: judging
  “In which situation?” she asks. # thinks: Trans, or woman, or bag? # note: A guess about a whole group, and she is one person. # better: “I thought about it, and I had no reason. I am sorry.”
  -> message
* [“I thought about it, and I had no reason. I am sorry. You decide what you tell me about your work.”] # q: safety
  “Good,” she says. Her shoulders come down. # thinks: It could have been: only routine. That would have been worse. # note: To admit a guess costs you nothing, and it gives her back her word.
  -> message

=== message ===
Her phone buzzes. She turns it so that you can see the picture: a friend, a cat.
* [“Does she always want to know where you are?”] # q: leading # reveals: safe
  “She had better,” says Ada. # thinks: If I had no one, that would be suspicious too. # note: Care looks like control if you are looking for control. # better: “That looks like a good friend.”
  -> before
* [“Does anyone know when you arrive?”] # q: direct # reveals: safe
  “Of course.” # thinks: It is a sensible question. From another mouth I would not mind. # note: Fair. Say that you ask for her safety, not for your form.
  -> before
* [“That looks like a good friend.”] # q: facilitator # reveals: safe
  “The best. The cat too.” # thinks: Someone talks with me about a cat. # note: You see a person with friends, and she can go on from there.
  -> before

=== before ===
The printer starts, stops, and starts again. “It is always like that,” she says. “Not the printer.”
* [“Always like that …” You wait.] # q: facilitator # reveals: police
  “Every border, the same minute.” # thinks: You may hear it. You were not the one, last time. # note: You listen to a complaint about your own trade, without an answer.
  -> there
* [“You must understand us too, we have our rules.”] # q: judging
  “I understand you very well,” she says. # thinks: Who of us two needs more understanding this morning? # note: She knows your rules, and she keeps to them. # better: “Always like that …” And wait.
  -> there
* [“Why, what happened?”] # q: why # reveals: police
  “I do not want to tell it between two doors.” # thinks: Why and what in one go, and the pen is ready. # note: Here it is curiosity, in a place where she cannot leave. # better: “Always like that …” And wait.
  -> there

=== there ===
“The flat is booked,” she says. “I have the contract with me, if you need it.”
* [“Do you live there by yourself, or with the others who do this too?”] # q: forced # reveals: colleague
  “Which others?” # thinks: One word too many, and my colleague has a visit tomorrow. # note: Two people who work together are no sign of anything, and the question is not about her entry. # better: “The address is enough, thank you.”
  -> law
* [“The address is enough, thank you. I do not need the contract.”] # q: safety
  She puts the paper back. “Landlords are a subject of their own,” she says. # thinks: One who does not want to have more than needed. # note: You take what the check needs, and you say so.
  -> law
* [“Landlords can be difficult with short lets, I have heard.”] # q: facilitator # reveals: deposit
  “If it was only that it is short.” # thinks: You have no idea. Or perhaps you have. # note: A sentence, not a question. She can let it pass.
  -> law

=== law ===
“Then I ask you something,” says Ada. “What does the law say here about what I do?”
* [“If you have done nothing wrong, you do not have to worry about it.”] # q: promise
  “That was not my question.” # thinks: In some places the wrong thing is that I exist. # note: You cannot know it, and the law differs from country to country. # better: “I give you no half answer. Here it is, country by country, in your language. A lawyer can say more.”
  -> wanted
* [“I would rather not say too much. Here it is, country by country, and these people know it from practice. Do you want it on paper or on the phone?”] # q: choice
  “On the phone.” She photographs it. “Thank you for not guessing.” # thinks: Someone in uniform who says what is not known. # note: You point to a source and to people who know, and you invent nothing.
  -> wanted
* [“Would you not have looked at that before you come?”] # q: judging
  “I did. Three pages, three answers.” # thinks: And you do not know it either. # note: She asks for the law, which is just what one hopes for. # better: “Here it is, country by country, and these people know it from practice.”
  -> wanted

=== wanted ===
The check of the passport comes back: valid, and hers. It is a quarter to ten.
* [“It would be better to look for something else while you still can, wouldn’t it?”] # q: leading # reveals: wish
  “Would it?” she asks. # thinks: I did something else for ten years. It had no windows. # note: It is your wish for her life, and she asked for a stamp. # better: “All in order. Is there anything that you need before you go on?”
  -> sorry
* [“All in order. Is there anything that you need before you go on?”] # q: open # reveals: wish
  She laughs, for the first time. “You ask that as if it was a hotel.” # thinks: In order. Said to me as to everyone. # note: The check is over, and she says what she wants.
  -> sorry
* [“And you are quite sure that everything is as you say?”] # q: repeat # reveals: wish
  “Quite.” # thinks: Fourteen minutes. Do not get angry now. # note: The machine has said that it is right, and she has said it too. # better: “All in order. Is there anything that you need before you go on?”
  -> sorry

=== sorry ===
She stands up and holds out her hand for the passport. You still have it.
* [“Here it is, Ada. I am sorry that it took so long, and that it began in front of everyone.”] # q: need
  She takes it. “It was shorter than the last time.” # thinks: Sorry. I will tell that on the phone tonight. # note: Into her own hand, at once, with her name.
  -> complain
* [“One moment more, please. You will get it as soon as I have one last answer from you on this.”] # q: forced # reveals: colleague
  “Which one?” # thinks: Now it comes. It always comes at the door. # note: A passport is not a means to get an answer. # better: “Here it is, Ada. I am sorry that it took so long.”
  -> complain
* [“Have a new one made soon, then you save us both all this.”] # q: judging
  “I asked for it in spring,” she says. # thinks: Us both. # note: She told you, and she carries the trouble, not you. # better: “Here it is, Ada. I am sorry that it took so long.”
  -> complain

=== complain ===
The passport is in her pocket now. “And where,” she asks, “does one say that one was sent here because of a photograph?”
* [“Why do you want to complain? You have got your ferry.”] # q: why
  “Because next time I would like to sit in it,” she says. # thinks: Till here it nearly went well. # note: To complain is a right, and she does not have to give a reason. # better: “Here is the address, my name and my number. You can write without the name in the passport.”
  -> cards
* [“Here is the address, with my name and number. An organisation can also write it for you.”] # q: choice
  “With your number on it,” she says. She puts it into the side pocket. # thinks: Perhaps I will write that you were decent. # note: Who can be named can be trusted.
  -> cards
* [“I will pass that on to the people in charge, and it will certainly not happen to you again.”] # q: promise
  “Certainly,” she says. # thinks: Tomorrow someone else stands there. # note: You can pass it on. You cannot promise what others do. # better: “Here is the address, with my name and number.”
  -> cards

=== cards ===
By the door lies a pile of small cards in several languages, for everyone who goes through.
* [“Take one of these with you, just in case you want to get out of it one day. There are good people behind it.”] # q: judging
  “Out of the port?” she asks. # thinks: A card against me. # note: The card is for everyone. With this sentence it is for a victim. # better: “They are for everyone. An organisation of sex workers is on it too.”
  -> close
* [“They are for everyone. On the back there is an organisation of sex workers too. Take one, or do not.”] # q: choice
  She turns it over. “I know them,” she says. She takes two. “One for the colleague.” # thinks: They are on a card at a border. That would have been good to know ten years ago. # note: An offer, the same for all, with an address that fits her life.
  -> close
* [“Do you know the help lines here?”] # q: direct
  “I know who helps.” # thinks: Two women with a kettle. They are not in the list of the government. # note: Short and fair. She does not need it today, and may know someone who does.
  -> close

=== close ===
Through the glass you see her go along the quay, not fast and not slowly. At seven minutes to ten she is on the ferry.
-> END

=== fact_plan ===
“I stay for two weeks, in a flat that I pay for myself.” # wrong: “Someone has booked it for me, I suppose.”
-> END

=== fact_safe ===
“I call her every evening at eight, and if I do not, she does something about it.” # wrong: “Someone checks on me, yes, you can call it that.”
-> END

=== fact_price ===
“My prices are on my own page, and all of it is mine.” # wrong: “Someone gets a part of it, I suppose.”
-> END

=== fact_colleague ===
“I share the flat with a colleague, because two are safer than one.” # wrong: “There are several girls there, yes.”
-> END

=== fact_police ===
“Last time they laid out my things on the counter, in front of the whole queue.” # wrong: “Last time it was all fine.”
-> END

=== fact_deposit ===
“A landlord kept my deposit, because he thought that I would not go to court.” # wrong: “I have never had any trouble.”
-> END

=== fact_passport ===
“The new passport takes a year, so I travel with the old name.” # wrong: “I should not travel with it, I suppose.”
-> END

=== fact_wish ===
“I want my passport, my bag and the ferry at ten.” # wrong: “I would like to do something else, I suppose.”
-> END
