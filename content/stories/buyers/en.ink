// A story for people who pay for sex. Places, things and choices: never the body, no shame, no threat. Each knot is a scene: its tag names
// the drawing, a second tag the sign that can be noticed in it. Every choice leads to a knot.
-> evening

=== evening ===
# drawing: phone
It is late. You look at advertisements on your phone. One has pictures as from a magazine, few words, and a price well below the others. "Everything possible, day and night."
* [Write to the number] -> chat
* [Look at another one] -> other

=== other ===
# drawing: window
This one has a page of her own. She writes what she does and what she does not, when she works, and what it costs. "Ask first. No means no."
* [Write to her] -> ordinary
* [Go back to the cheap one] -> chat

=== ordinary ===
# drawing: kettle
She answers the next morning. You agree on what you both want. She says no to one thing, and that is that. You pay her. She locks the door behind you herself.
Many people who sell sex work like this. They want customers who listen, and to be left in peace.
* [A week later, you see the cheap advertisement again] -> chat
* [Leave the story here] -> end

=== chat ===
# drawing: chat
# sign: other-person
The answer comes at once, at two in the morning. It calls itself Mia, then Lina. It does not answer what you ask. It only asks when you come.
* [Ask to talk on the phone] -> voice
* [Go to the address] -> stairs
* [Stop writing] -> think

=== voice ===
# drawing: phone
# sign: terms
A man picks up. She cannot talk now, he says. For a little more you may do what you like. He gives you an address without a name on the door.
* [Go there] -> stairs
* [Hang up] -> think

=== stairs ===
# drawing: stairs
# sign: watches
A man stands on the stairs and takes the money. Behind a door a telephone rings and rings. It is locked from the outside. He opens it for you.
* [Turn round and go] -> street
* [Go in] -> room

=== room ===
# drawing: room
# sign: fear
It is not the person in the pictures. There is a mattress, a suitcase, clothes for one day. She does not look at you. She looks at the door.
* [Ask for her name and how she is] -> answer
* [Say sorry, and go] -> street
* [Stay, you have paid] -> stay

=== answer ===
# drawing: room
# sign: learned-story
"I am twenty-two, I like it here." It sounds learned by heart. How old is she really? When you say that you can go now, she breathes out.
* [Go, quietly] -> street
* [Tell her that you will get her out] -> promise

=== promise ===
# drawing: door
She shakes her head. The man on the stairs has heard you. What happens to her when you are gone?
Who wants to rescue somebody alone can make it worse. Those who can help know how to ask her first.
* [Go, quietly] -> street

=== stay ===
# drawing: door
You have paid, but she has not chosen. From here on it may be a crime: in many countries it is one to use a person of whom you know, or should know, that she is forced. If she is under eighteen, take it that it is one everywhere.
You can stop at any moment, also now.
* [Stop, and go] -> street

=== think ===
# drawing: window
You put the phone away. You have not met anybody, and yet you know something: a number, a text, pictures, a voice.
* [Do something with it] -> tell
* [Sleep on it] -> night

=== street ===
# drawing: street
You stand in the street. Your heart beats. You know the address, the time, the voice, the door that was locked from outside.
* [Somebody is in danger now] -> call
* [Tell it without giving your name] -> tell
* [Forget it] -> night

=== night ===
# drawing: night
You lie awake. Maybe it was nothing. Maybe you were the only one today who saw it and can say it.
Nobody needs you to be sure. There are people whose work it is to weigh it.
* [Tell it without giving your name] -> tell
* [Leave the story here] -> end

=== call ===
# drawing: phone
112 sends people who can open a door. The call is not anonymous: they see your number and may ask for your name.
* [What if it is not that urgent?] -> tell
* [Leave the story here] -> end

=== tell ===
# drawing: path
You write what you saw: where, when, the number, the words of the advertisement, what was wrong. Nobody asks what you did there. You get a code, and can come back to answer a question.
Whoever reads it weighs it with others. If they can, they ask her what she wants. No door is broken down for an advertisement alone.
* [Leave the story here] -> end

=== end ===
# drawing: kettle
The story ends here. It can be read again with other choices.
-> END
