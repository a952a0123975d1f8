// A border crossing on a road, early morning. Vera, 22, travels in a group, and someone else carries the passports. Invented.
# person: Vera
-> pile

=== pile ===
Five people get off the minibus. A man lays five passports on your counter in a pile. Vera is the third.
* [“Which one is yours? And this man here, is he your boss or your boyfriend?”] # q: forced
  “He is an acquaintance,” she says, and looks at him. # thinks: Was that right? He looks as if it was right. # note: Beside him she can only say what he has heard before. # better: “One by one, please. Everyone takes their own passport.”
  -> shoulder
* [“Why does he have your passport, and not you? You know that you should carry it yourself.”] # q: why
  “It is quicker so,” says the man. # thinks: We have only just arrived, and something is wrong already. # note: The question is fair for later; here it warns him and blames her. # better: “One by one, please. Everyone takes their own passport.”
  -> shoulder
* [“One by one, please. We do it so with every group. Everyone takes their own passport.”] # q: safety
  She takes hers out of the pile. She holds it with both hands. # thinks: So thin. I had nearly forgotten what it looks like. # note: The same for the whole group: nobody stands out, and each has their own papers.
  -> apart

=== shoulder ===
The man now stands close behind her. When you look up, he smiles at you over her shoulder.
* [“You are hiding something, so please tell me now, before we all have to wait here.”] # q: judging
  She shakes her head. Behind you a colleague opens the second door and calls all five in, one after the other. # thinks: I have done nothing. What does it look like, when one has done nothing? # note: It makes her a suspect, and him a spectator. # better: “We speak with everyone of this group, one after the other. It is routine.”
  -> apart
* [“Do you travel together?”] # q: direct
  “Yes,” says the man. Then you call all five in for the second check, one after the other. # thinks: He answers for me, as on the bus. # note: It tells you little. That he answers tells you a little more.
  -> apart
* [“We speak with everyone of this group, one after the other. It is routine. You begin, please.”] # q: safety
  She goes through the door ahead of you. She does not look round. # thinks: Everyone. Then it is not because of me. # note: A routine for all gives a reason that needs no explaining afterwards.
  -> apart

=== apart ===
A small room, a table, a window to the yard. The door stays open a little. Vera sits on her hands.
* [“I am Mika, officer here. It is a routine check. In which language is it easiest? The interpreter on the telephone works for us.”] # q: safety
  She names a language. “Is he in trouble?” she asks. “Am I?” # thinks: A name. Mika. Officers have names here. # note: Who you are, why you ask, and an interpreter from your side.
  -> far
* [“You speak well enough for this, don’t you? It only takes five minutes.”] # q: leading # reveals: job
  “Yes, it is enough.” # thinks: I can say: hello, table, how much. # note: You ask for a yes, and you will hear only easy words from then on. # better: “In which language is it easiest? The interpreter on the telephone works for us.”
  -> far
* [“Did you pack your bag yourself?”] # q: direct
  “Yes. My sister helped.” # thinks: It is about the bag. Good. Perhaps it is only about the bag. # note: A question of the trade. It does no harm, and it can wait.
  -> far

=== far ===
She looks through the gap of the door. From here one cannot see the minibus.
* [“Nothing can happen to you any more, now that you are in here with us.”] # q: promise
  “What should happen to me?” she asks. # thinks: Until now I was only tired. Now I am afraid. # note: You do not know it, and she did not know that there was a danger. # better: “You are not in trouble. I must write down what concerns your entry. All the rest you can leave out.”
  -> road
* [“You are not in trouble. I must write down what concerns your entry. If a life or a child is in danger I must act. All the rest you can leave out.”] # q: safety
  “And he? Does he hear it?” You shake your head: not from us. # thinks: There is a part that is mine. I only have to find out which. # note: You are an officer, and you say what this means before you ask.
  -> road
* [“Does he always watch you like that? I have seen it, you know.”] # q: leading # reveals: phone
  “He watches all of us. He has to.” # thinks: Does he watch? I thought that he takes care. # note: You hand her your picture of him, and she begins to defend him. # better: “You can leave out any question that is not about your entry.”
  -> road

=== road ===
She rubs her eyes. There are crumbs of biscuits on her sleeve.
* [“So, let us do this quickly: from where, to where, with whom, for how long, and who pays?”] # q: forced # reveals: debt
  “From home,” she says. “Slowly, please.” # thinks: Five questions. To which one must the answer be right? # note: Five questions at once get one short answer, and it is the safest one. # better: “How long have you been on the road? There is water here, and the toilet is on the left.”
  -> invited
* [“How long have you been on the road? There is water here, and the toilet is on the left.”] # q: need
  “Two nights.” She drinks. “May I go to the toilet alone?” Of course. # thinks: Nobody stands before the door. How quiet a toilet can be. # note: Water and a door of her own: it costs you three minutes.
  -> invited
* [“You look as if you had not slept for days. You should have thought better about such a journey.”] # q: judging
  “It was cheap,” she says. # thinks: I thought about it for half a year. # note: It costs trust, and she cannot change it any more. # better: “How long have you been on the road? There is water here.”
  -> invited

=== invited ===
She has put the passport on the table. One hand lies on it.
* [“He found you on the internet, I suppose, as with all the others?”] # q: leading # reveals: family
  “Found?” she says. # thinks: I found him. I wrote first. Now that sounds stupid. # note: You have a story ready, and hers does not fit into it any more. # better: “Who invited you? Tell me how it came about.”
  -> evening
* [“Who invited you? Tell me how it came about.”] # q: open # reveals: family
  “A friend of a friend.” She thinks. “He was very polite.” # thinks: I like to tell that part. It was a good evening. # note: A question that anyone may be asked at a border, and it leaves her room.
  -> guests
* [“Have you got a contract with you?”] # q: direct # reveals: pay
  “He has all that.” # thinks: A contract. There was a paper, I saw it from the side. # note: Short, and of use: the answer is not proof of anything.
  -> guests

=== evening ===
She has taken the passport off the table again. “The others are waiting,” she says.
* [“They can wait. You really do not want to tell me anything about this man?”] # q: repeat
  “I do not know anything.” # thinks: The longer I sit here, the more he will ask. # note: She has said no, in a polite way. # better: “It takes as long for everyone. What I have just said was a guess. I am sorry.”
  -> street
* [“It takes as long for everyone in your group. And what I just said was only a guess. I am sorry.”] # q: safety
  “As long for everyone?” She puts the passport back. # thinks: Then he cannot count my minutes. # note: Her fear has a reason, and you take it away.
  -> street
* [“Do you know the others well?”] # q: direct
  “Since the bus.” # thinks: One has given me biscuits. I do not know her name. # note: Closed, but harmless for her to answer.
  -> street

=== guests ===
“I will work in a restaurant,” she says. “In a bar. It is both.”
* [“It is both …” You wait.] # q: facilitator # reveals: job
  “One sees it when one is there.” # thinks: It sounds odd when someone else says it. # note: You repeat the odd place in her own words, and she can look at it herself.
  -> street
* [“You know very well what kind of bar that is, don’t you?”] # q: leading # reveals: job
  “A normal one.” # thinks: So that is what you think of me. # note: It calls her naive or a liar, and both close her mouth. # better: “What have they told you about the work?”
  -> street
* [“What have they told you about the work?”] # q: open # reveals: pay
  “That it is easy to learn. With a uniform.” # thinks: What else have they told me? Not much, in fact. # note: In telling you she hears what she does not know.
  -> street

=== street ===
You have to fill in where she will live. She looks at the line on your form.
* [“Do you know the address yourself?”] # q: direct # reveals: address
  “It is near the centre.” # thinks: Near the centre. That is what he always says. # note: The form needs it, so it is a fair question. Not to know an address is no proof.
  -> paper
* [“In the flat of this man, or above the bar?”] # q: forced # reveals: address
  “Above,” she says. “I think.” # thinks: Above sounds as if I had a room. # note: You have put two answers into her mouth, and one of them is now in a form. # better: “Where will you live?”
  -> paper
* [“Where will you live, and who has the key?”] # q: open # reveals: address
  “We share. Four in a room, it is friendly.” # thinks: The key. I have not thought of a key. # note: It is asked like any other question, and she will think of it later.
  -> paper

=== paper ===
“It is not expensive,” she says. “One pays it bit by bit.”
* [“Nobody gives anything for nothing. I would have noticed that at once.”] # q: judging
  “Then you are clever,” she says. # thinks: And I am not. # note: To be deceived is no fault, and you do not know yet whether she is. # better: “Bit by bit …” And wait.
  -> number
* [“Bit by bit …” You wait.] # q: facilitator # reveals: debt
  “From the wages. It is a loan, in a way.” # thinks: In a way. I do not know what the way is. # note: Her word, and silence. More is not needed.
  -> number
* [“Why did you agree to that without anything on paper?”] # q: why
  “Because there was nothing else.” # thinks: Do you know what one earns at home? # note: Why makes her guilty of her own poverty. # better: “Bit by bit …” And wait.
  -> number

=== number ===
She turns a telephone in her hand, a small one, quite new.
* [“Whom could you call there, if something were different from what was agreed?”] # q: open # reveals: helper
  She looks at the telephone. “Call,” she says. “There.” # thinks: Something different. One can think that far. # note: It assumes nothing bad. It makes her think of a person.
  -> told
* [“He gave you that one, didn’t he, so that he always knows where you are?”] # q: leading # reveals: phone
  “It was a present.” # thinks: It is a nice telephone. Leave me the telephone. # note: You may be right, and you still take a present from her. # better: “Whom could you call there, if something were different?”
  -> told
* [“Is there a number of your own family in it?”] # q: direct # reveals: phone
  “I know my sister’s by heart.” # thinks: Do I? Zero, seven … Yes. # note: Of use, because the next step may depend on it.
  -> told

=== told ===
“And what do I say when he asks what it was about?” she says.
* [“Just tell him that we have an eye on him from now on.”] # q: judging
  “I cannot say that!” # thinks: For you that is a sentence. For me it is the rest of the journey. # note: You use her as a messenger for a threat. # better: “Say what is true: papers, address, how long you stay. We ask it of all five.”
  -> wants
* [“Say what is true: papers, address, how long you stay. We ask it of all five.”] # q: safety
  She repeats it under her breath. “Papers, address, how long.” # thinks: I do not have to make anything up. I am bad at that. # note: She needs an answer for the bus, and it should be true.
  -> wants
* [“He will not dare to ask you anything after this, now that he has seen you with us.”] # q: promise
  “You do not know him,” she says. # thinks: I do not know him either. # note: You cannot know it, and he will ask. # better: “Say what is true: papers, address, how long you stay.”
  -> wants

=== wants ===
For a moment it is quiet. In the yard someone laughs.
* [“Do you want to go on with him, or do you want to go home?”] # q: forced # reveals: wish
  “What happens if I say it wrong?” # thinks: Home. There I told everyone that I am leaving. # note: There are other ways, and she has not got to choose today. # better: “What is important to you in this new job?”
  -> card
* [“What is important to you in this new job?”] # q: open # reveals: wish
  “Important?” She sits up. # thinks: Nobody has asked that. Not even I. # note: It takes her seriously as someone who wants to work, and she has every right to.
  -> card
* [“You do not want to do such work at all, do you?”] # q: leading # reveals: wish
  She is silent. “Which work?” she says then. # thinks: You talk of something that has not happened. # note: You answer for her, about something that she has not said. # better: “What is important to you in this new job?”
  -> card

=== card ===
You have the small cards that everyone of this group gets today, in six languages.
* [“Take this card and call there today. You must tell them about this man.”] # q: judging
  She holds it as if it was hot. # thinks: If he sees that I have one … # note: It is an order, and she has nothing to tell yet. # better: “Everyone gets this card. You can keep it, photograph it, learn the number or leave it here.”
  -> own
* [“Is it safe for you to have this card on you?”] # q: direct # reveals: phone
  “If everyone has one, it is.” # thinks: He will read it. Let him read it. All five have it. # note: A short question that belongs to every card.
  -> own
* [“Everyone gets this card. It says what you may ask for at work here. You can call there now from this room, later without a name, or leave it here.”] # q: choice
  She reads the line in her language twice. “Later,” she says. “Without a name.” # thinks: What I may ask for. So one may ask. # note: Information for all alike, and to leave it is a choice too.
  -> own

=== own ===
The check is over, and her papers are in order. The passport still lies between you.
* [“I give the passports back to the man who brought you, he collects them anyway, all right?”] # q: leading # reveals: papers
  “All right,” she says. Her hand stays on it, and you leave it there. # thinks: For a quarter of an hour it was mine. # note: It is quick, and it takes away the most important thing that you had to give. # better: “This is yours. It is good to have a picture of it in a place that only you know.”
  -> morning
* [“This is yours. It is good to have a picture of it in a place that only you know.”] # q: safety
  She puts it inside her jacket, not into the bag. # thinks: A picture. I could send it to my sister. # note: It goes into her own hand, with one sentence that helps.
  -> morning
* [“Where was it until this morning?”] # q: direct # reveals: papers
  “With the others,” she says. # thinks: On the pile. I saw the corner of it now and then. # note: It comes late. But it is a plain question, and she hears that you have noticed.
  -> morning

=== morning ===
“If I have a question later,” she says, “when I am there?”
* [“Then you call the number on the card. You can ask for someone who speaks your language, and you do not have to say who you are.”] # q: choice
  “Also if it is only about wages?” Also then. # thinks: I can begin with the wages. That is a normal question. # note: She has a way that does not begin with a misfortune.
  -> off
* [“Then go to the police there, they will help you in any case.”] # q: promise
  “In any case,” she repeats. # thinks: In any case also means: whatever happens to me. # note: You do not decide what others do, and the law differs from country to country. # better: “Then you call the number on the card, and you do not have to say who you are.”
  -> off
* [“Why, what do you think is going to happen there?”] # q: why
  “Nothing,” she says. # thinks: It was only a question. # note: She opened a door, and you ask her to give a reason. # better: “Then you call the number on the card, and you do not have to say who you are.”
  -> off

=== off ===
The last of the five comes out. The man holds the door of the minibus open. Vera is still standing beside you.
* [“Think about it well,” you say, so that the others hear it too.] # q: judging
  The man looks at her. “About what?” he asks. # thinks: Thank you. Now I can think about it for six hours, with him. # note: What is said aloud is said to him as well. # better: “Have a good journey, all of you.”
  -> close
* [“Have a good journey, all of you. Each of you has your own passport now, and the card.”] # q: safety
  “Thank you,” say two of them. Vera nods. # thinks: Each of us. He has heard it too, and he has to smile. # note: An ordinary farewell to the whole group, and nobody stands out.
  -> close
* [“You can stay here with us now, and we get you back home tonight, I give you my word on that.”] # q: promise
  “But I do not want to go home,” she says. # thinks: I want to work. Nobody believes that here. # note: She has not asked for it, and you cannot give your word for what other offices do. # better: “Have a good journey, all of you.”
  -> close

=== close ===
Vera gets in as the third. When the minibus moves off, she has her hand inside her jacket, where the passport is.
-> END

=== fact_papers ===
“He collected our passports on the bus, so that it goes faster.” # wrong: “I gave him my passport, I wanted it so.”
-> END

=== fact_debt ===
“I pay back the journey and the room from my wages, and he keeps the list.” # wrong: “It costs me nothing, it is all free.”
-> END

=== fact_address ===
“I do not know the street, he has it in his phone.” # wrong: “I know the address, I have only forgotten it.”
-> END

=== fact_job ===
“First it was waitress, and on the bus he said that I also sit with the guests.” # wrong: “Only waitress, I am quite sure.”
-> END

=== fact_phone ===
“The card in the telephone is from him, and there is one number in it.” # wrong: “I can call anyone with it.”
-> END

=== fact_family ===
“He has been at our house, and he knows where my sister works.” # wrong: “He does not know my family at all.”
-> END

=== fact_wish ===
“I want to earn money, and to know what I sign.” # wrong: “I want to go home, if you say so.”
-> END

=== fact_helper ===
“My aunt lives two hours from there, but I have not told her that I am coming.” # wrong: “I know nobody there.”
-> END

=== fact_pay ===
“Nobody has told me how much I get in a month.” # wrong: “I get a good wage, it is all agreed.”
-> END
