// A family doctor’s practice, ten minutes for each patient. Noa, 34, a trans woman, cannot sleep. Invented.
# person: Noa
-> name

=== name ===
The screen shows another first name than the one she says. “Noa,” she says, before you can read it out.
* [“Which name is on the insurance card?”] # q: direct
  “The one that you see there.” # thinks: It begins with the card. It always begins with the card. # note: You may need it, but not as the first thing.
  -> pills
* [“Why is there another one in the file?”] # q: why
  “It is old,” she says. # thinks: Ten minutes, and one of them is gone for this. # note: She has to explain herself before she has said what hurts. # better: “Noa. I put that on top, so that nobody calls out the other one.”
  -> pills
* [“Noa. I put that on top, so that nobody calls out the other one. I am Alex, your doctor today. You can leave out any question.”] # q: safety
  “Thank you.” She puts the bag on the floor. # thinks: One sentence, and the other name is gone. # note: Her name, your name, and what she can refuse.
  -> pills

=== pills ===
“I cannot sleep,” she says. “I only need something for that. Then I am gone again.”
* [“Pills solve nothing, you know, and after three weeks you are back here with the same problem.”] # q: judging
  “No. I know.” # thinks: I have not asked for a solution. I have asked for Wednesday. # note: She came with one wish, and it was refused before you knew it. # better: “Then we begin with sleep. How are you at this moment? Would you like some water?”
  -> portal
* [“Then we begin with sleep. How are you at this moment? Would you like some water?”] # q: need
  “Water is good.” She drinks it in one go. # thinks: I have been thirsty since I got up, and did not notice. # note: You take what she asks for seriously, and look at the whole person.
  -> portal
* [“It is stress with the partner, isn’t it?”] # q: leading # reveals: debt
  “A bit of everything.” # thinks: Partner. If you want. # note: You offer her a cause, and the conversation is at an end. # better: “Tell me what a night is like.”
  -> portal

=== portal ===
She leans forward and looks at the screen. “Does that go on the internet? What you type?”
* [“The file stays here, but a short text goes to the patient portal. You can decide what it says. If a life or a child is in danger I may have to act, and I tell you first.”] # q: safety
  “I can decide,” she says. “Then as little as possible.” # thinks: It can be read. Good that I asked. # note: You say truly who can read what, and it becomes her decision.
  -> awake
* [“You are thinking of someone who could read it.”] # q: facilitator # reveals: phone
  She nods slowly. “One thinks of such things.” # thinks: I have not said who. Nobody has asked who. # note: You name the worry and no person.
  -> awake
* [“No, no. That is completely safe.”] # q: promise
  “Good,” she says, and leans back again. # thinks: You do not know how we live. # note: It is safe against strangers, not against someone who knows the password. # better: “Does anyone else know your login?”
  -> awake
* [“Does anyone else know your login?”] # q: direct # reveals: phone
  “Why do you ask?” # thinks: Is it normal to ask that? Perhaps it is normal. # note: A question that the next step needs. Say that you ask everyone.
  -> awake

=== awake ===
She pulls the sleeves of her jumper over her hands.
* [“You take something to stay awake, don’t you?”] # q: leading # reveals: ill
  “Do I look like that?” # thinks: So it is drugs. With people like me it is always drugs. # note: A guess about people like her, and she feels it. # better: “What keeps you awake?”
  -> sorry
* [“Is it worries, or is it the noise?”] # q: forced # reveals: hours
  “The noise, then.” # thinks: Noise sounds better. # note: You give two answers, and she takes the smaller one. # better: “What keeps you awake?”
  -> sorry
* [“What keeps you awake?”] # q: open # reveals: hours
  “The nights are loud,” she says. # thinks: What, not who. That I can answer. # note: An open question without a person in it.
  -> week
* [“How many hours was it last night?”] # q: direct # reveals: hours
  “Three. With breaks.” # thinks: I can count. I just cannot change it. # note: The treatment needs this number.
  -> week

=== sorry ===
She looks at the door, then at her bag. “What is that for?” she asks.
* [“Why are you so nervous?”] # q: why
  “I am only tired.” # thinks: Because you look at me like the man at the counter. # note: She is nervous because of your question. # better: “That was a bad question of mine. You can leave it out.”
  -> friend
* [“So there is something after all?”] # q: leading # reveals: debt
  “There is always something,” she says. # thinks: You have nothing, and you want me to fill it. # note: You press on the place where she has just closed. # better: “That was a bad question of mine. You can leave it out.”
  -> friend
* [“That was a bad question of mine. You can leave it out.”] # q: safety
  “All right.” The bag stays on the floor. # thinks: Nobody ever took back a question. Until now. # note: To take back a question shows that she really can leave it out.
  -> friend

=== week ===
She counts on her fingers. “Monday no. Tuesday no. Wednesday a little.”
* [“Monday no, Tuesday no …”] # q: facilitator # reveals: ill
  “One gets used to it. One thinks so.” # thinks: It is odd to hear it from outside. # note: Her words, given back, let her go on.
  -> friend
* [“No body can stand that for long.”] # q: judging
  “Mine can.” # thinks: My body. Everyone has an opinion about my body. # note: She knows it better than you, and now she must defend it. # better: “Monday no, Tuesday no …” And wait.
  -> friend
* [“And when you have a fever?”] # q: direct # reveals: ill
  “What about it?” # thinks: How do you come to that? As if you had stood in our kitchen. # note: One short question can be of use, when she has begun to tell.
  -> friend

=== friend ===
“Max made the appointment,” she says. “He does all these things. He is good at them.”
* [“That sounds as if he controlled you.”] # q: judging
  “He helps me,” she says. # thinks: Do not say that of him. You have never been cold. # note: It is your word, not hers, and she has to defend him now. # better: “He does all these things.” And wait.
  -> pressure
* [“What is it like for you, that he does them?”] # q: open # reveals: debt
  She opens her mouth, and closes it again. “Practical,” she says. # thinks: For me. It is like … I would have to think. # note: You ask about her, not about him.
  -> pressure
* [“He does all these things.”] # q: facilitator # reveals: pay
  “The doctor, the rent, the phone. All.” # thinks: When someone else says it, it is a long list. # note: You let the sentence stand so that she can hear it herself.
  -> pressure
* [“But Max is not really a friend, is he?”] # q: leading # reveals: pay
  “He is my friend.” # thinks: He took me in when nobody did. You were not there. # note: Both can be true: that he helped, and what he takes. Stay with her word. # better: “What is it like for you, that he does them?”
  -> pressure

=== pressure ===
You take her blood pressure. The cuff gets tight, and lets go again.
* [“That may well come from the hormones. Have you told the person who gives them to you about it?”] # q: judging
  “The noise?” she asks. # thinks: A broken arm would also come from the hormones. # note: Not everything that a trans person has comes from that, and you have not examined it. # better: “Do you get what you need otherwise, hormones, tests, a dentist?”
  -> decide
* [“Since when is your sleep like that?”] # q: direct # reveals: debt
  “Since spring. Since the new flat.” # thinks: Since I have been so expensive. # note: A plain question of a doctor. It may bring more than you asked for.
  -> decide
* [“Do you get what you need otherwise: hormones, tests, a dentist? We can do that here too.”] # q: need
  “I can just come for that?” She looks at the cuff. “Without anyone?” # thinks: A reason to come. A real one. # note: Care as for anyone else, and a reason to come again.
  -> decide

=== decide ===
You write the two numbers down. She asks whether they are bad. You say: a little high.
* [“Has he ever threatened you?”] # q: leading # reveals: family
  “Max?” she says. “Why Max?” # thinks: If I say it, you must do something. And then he does something. # note: You put a person and a deed into one question. # better: “We ask everyone who sleeps badly: does anyone else decide about your money or your time?”
  -> mother
* [“If one thing in the week could be different, which would it be?”] # q: open # reveals: wish
  “One thing,” she says. She nearly smiles. # thinks: Not everything. One thing I may wish. # note: She does not have to accuse anyone in order to answer.
  -> mother
* [“We ask everyone who sleeps badly: does anyone else decide about your money, your papers or your time?”] # q: direct # reveals: papers
  She looks at the two numbers. “That is in the questionnaire?” # thinks: Everyone. So it is not written on my face. # note: One question about control, the same for all, and only because you know what to do with a yes.
  -> mother
* [“Why do you let him decide?”] # q: why
  “I do not let him. It is just so.” # thinks: Try it. Try it with no key. # note: The fault is now hers. # better: “If one thing in the week could be different, which would it be?”
  -> mother

=== mother ===
On her bunch of keys hangs a small photograph. “My mother,” she says. “She thinks that I work in a hotel.”
* [“Why do you not tell her the truth?”] # q: why
  “Which one?” # thinks: There are two truths, and each is one too many for her. # note: It is not needed for the sleep, and she has reasons. # better: “She thinks that you work in a hotel.”
  -> tired
* [“She thinks that you work in a hotel.”] # q: facilitator # reveals: family
  “And it should stay that way.” # thinks: I said it. It is only half of it, but I said it. # note: You leave it to her whether there is more to say.
  -> tired
* [“You do not have to explain that here.”] # q: choice
  “No?” She lets go of the keys. # thinks: I explain so much. It is nice not to. # note: Not to tell is a choice too.
  -> tired

=== tired ===
“If I were not so tired,” she says, and stops.
* [“Would you leave him, or would you stay?”] # q: forced # reveals: wish
  “That is not how it is.” # thinks: Leave, stay. As if I had the two tickets in my hand. # note: Your two ways may not be hers. # better: “If you were not so tired …”
  -> glad
* [“If you were not so tired …”] # q: facilitator # reveals: wish
  “Then I would think properly for once.” # thinks: No time, and still a moment to wait for me. # note: Three seconds of silence are worth more than the next question.
  -> glad
* [“We will soon have you sleeping again, I promise.”] # q: promise
  “That would be nice.” # thinks: Can you promise me a bell that does not ring? # note: The reason for it is not in your hands. # better: “If you were not so tired …”
  -> glad

=== glad ===
Outside the next patient coughs. You have three minutes.
* [“Who would be glad if you slept well?”] # q: open # reveals: helper
  “Glad?” She has to laugh. “There is someone, yes.” # thinks: I have not thought of her for weeks. # note: It looks for the people on her side.
  -> three
* [“You should have told me that at the beginning.”] # q: judging
  “I know. Sorry.” # thinks: At the beginning I did not know you. # note: She told it when she could. That was early. # better: “Thank you for telling me that. We have three minutes, and you can come again.”
  -> three
* [“Is there someone whom you could call at night?”] # q: direct # reveals: helper
  “At night I have no hand free,” she says. # thinks: But by day there would be someone. # note: Closed, but the next step needs it.
  -> three

=== three ===
“And what can you do?” she asks. “In three minutes.”
* [“You really have to report that.”] # q: judging
  “I have not said anything.” # thinks: Report. Then he is out again on Friday, and I am where? # note: She can report, wait, or never report. If you have a duty, say so before, not now. # better: “You can report, wait, or never report. Here is what I can do today.”
  -> text
* [“Write something for the nights, ask an organisation for a quiet place for a few days, or just see you again next week. Also none of it.”] # q: choice
  “Next week,” she says. “And the quiet place, I want to think about that.” # thinks: It exists. It is good to know that it exists. # note: Three things that you can do, and none of them hangs on a story.
  -> text
* [“I find you a room by this evening.”] # q: promise
  “By this evening?” She holds on to her keys. # thinks: And if not? And if yes? # note: Beds are given by another office, and she has not asked for one. # better: “I can ask an organisation for a quiet place. I do not know whether there is one.”
  -> text

=== text ===
The cursor blinks in the field for the portal.
* [“I put problems at home. That is harmless, isn’t it?”] # q: leading # reveals: phone
  “If you think so,” she says. # thinks: He will ask me tonight: what problems? # note: Three words can be enough for a bad night. # better: “For the portal I write: sleep, blood pressure. Do you want to read it first?”
  -> date
* [“For the portal I write: sleep, blood pressure. Do you want to read it first?”] # q: choice
  She reads the line twice. “That is good. That is boring.” # thinks: Boring. How nice. # note: You write what care needs, and she sees it before someone else does.
  -> date
* [“Shall I not put down what is going on there, after all? It could help you later on.”] # q: repeat
  “No. I said as little as possible.” # thinks: Here, too, a no has to be said twice. # note: She has said no to it. # better: “For the portal I write: sleep, blood pressure.”
  -> date

=== date ===
“No letters, please,” she says.
* [“A message, then, or a call?”] # q: forced # reveals: phone
  “Nothing, if possible.” # thinks: All that rings is his. # note: No letters meant more than no paper. # better: “No letters. Come next week because of the blood pressure.”
  -> bye
* [“Which day is good next week?”] # q: direct
  “Tuesday. Before noon I can get away.” # thinks: Tuesday. I have something on Tuesday. # note: Plain and of use.
  -> bye
* [“No letters. Come next week because of the blood pressure, and we send nothing before. Is that all right?”] # q: choice
  “Because of the blood pressure,” she says. It sounds like a password. # thinks: I can say that at home. # note: A medical reason is true, and it can be said aloud.
  -> bye

=== bye ===
She has her jacket on and one hand on the door. “Did I say too much?”
* [“Why too much?”] # q: why
  “Forget it.” # thinks: Now I have to be afraid of that too. # note: She asks whether she is safe, and gets a question. # better: “No. It stays as we agreed: blood pressure, next week, nothing else in the portal.”
  -> close
* [“You did very well, and now that you have told it everything will be all right for you.”] # q: promise
  “Yes,” she says, kindly. # thinks: They say that when they want to be rid of you. # note: It comforts you more than her. # better: “No. It stays as we agreed: blood pressure, next week, nothing else in the portal.”
  -> close
* [“No. It stays as we agreed: blood pressure, next week, nothing else in the portal.”] # q: safety
  She counts with you: “Blood pressure. Next week. Nothing else.” # thinks: Three things. I can carry three things. # note: She leaves with what was agreed, and can rely on it.
  -> close

=== close ===
She takes the keys with the photograph from the chair. “Till next week,” says Noa. On the stairs she already walks faster.
-> END

=== fact_phone ===
“Max has the code of my phone, and the login for the portal too.” # wrong: “My phone is my own business.”
-> END

=== fact_debt ===
“Max paid for my treatment, and every month he says a higher sum.” # wrong: “I owe Max nothing, it was a present.”
-> END

=== fact_hours ===
“The bell rings until five in the morning, and it is I who open.” # wrong: “I work when I feel like it.”
-> END

=== fact_pay ===
“On Fridays Max gives me fifty for the week.” # wrong: “We share everything, half and half.”
-> END

=== fact_ill ===
“When I am ill and do not work, the day is put on top of the sum.” # wrong: “When I am ill I stay in bed.”
-> END

=== fact_papers ===
“My passport is in Max’s drawer, because of the rent contract.” # wrong: “I have my papers somewhere in my bag.”
-> END

=== fact_family ===
“Max says that one letter is enough, and my mother knows what I do.” # wrong: “Max would never say a word to my family.”
-> END

=== fact_wish ===
“I want to sleep for three nights behind a door that I can lock.” # wrong: “I think I want to leave Max, yes.”
-> END

=== fact_helper ===
“A colleague from before has a sofa, and she has asked me twice.” # wrong: “There is nobody I could go to.”
-> END
