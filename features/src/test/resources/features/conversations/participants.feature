@starts-sessions
Feature: Participants to change

  @participant-takes-part
  Rule: Whoever is to change takes part in the conversation

    @breaks @platform @handles-conversations
    Example: Somebody who is in another conversation
      When Ann puts the customer of the messaging conversation on hold in the connected chat
      Then Ann is refused: not a participant

    @keeps @platform @handles-conversations
    Example: Whoever is in it
      When Ann puts the connected chat on hold
      Then Ann succeeds

  @participant-update-changes-something
  Rule: An update of a participant names what is to change

    @breaks @platform @handles-conversations
    Example: Nothing is to change
      When Ann asks for no change in the connected chat
      Then Ann is refused: bad participant update

    @keeps @platform @handles-conversations
    Example: The customer is to wait
      When Ann puts the connected chat on hold
      Then Ann succeeds

  @participant-becomes-connected-or-disconnected
  Rule: A participant is made connected or disconnected, and nothing else

    @breaks @platform @handles-conversations
    Example: A state that nobody can ask for
      When Ann makes the agent terminated in the connected chat
      Then Ann is refused: bad participant update

    @keeps @platform @handles-conversations
    Example: Hanging up
      When Ann makes the agent disconnected in the connected chat
      Then Ann succeeds

  @participant-is-still-there
  Rule: Only the line of somebody who is still there can change

    @breaks @platform @handles-conversations
    Example: Hanging up twice
      Given Ann has hung up in the connected chat
      When Ann hangs up in the connected chat
      Then Ann is refused: nobody there

    @keeps @platform @handles-conversations
    Example: Hanging up once
      When Ann hangs up in the connected chat
      Then Ann succeeds

  @only-connected-participants-are-held
  Rule: Nobody is put on hold before answering

    @breaks @platform @handles-conversations
    Example: It still rings
      Given Ann has handed the connected chat over to the user Omar
      When Omar puts the connected chat on hold
      Then Omar is refused: still ringing

    @keeps @platform @handles-conversations
    Example: It rings, and is answered
      Given Ann has handed the connected chat over to the user Omar
      When Omar answers the connected chat
      Then Omar succeeds

  @wrap-up-names-a-code
  Rule: A wrap-up that is not provisional names a code

    @breaks @platform @handles-conversations
    Example: Notes alone
      When Ann wraps the connected chat up without a code
      Then Ann is refused: wrap up without code

    @keeps @platform @handles-conversations
    Example: A code
      When Ann wraps the connected chat up as Support's default code
      Then Ann succeeds

  @participant-is-known
  Rule: The participant exists in the conversation

    @breaks @platform @handles-conversations
    Example: The customer of another conversation
      When Ann notes something of the customer of the messaging conversation in the connected chat
      Then Ann is refused: no such participant

    @keeps @platform @handles-conversations
    Example: The customer of this one
      When Ann notes something of the customer of the connected chat
      Then Ann succeeds

  @attributes-are-given
  Rule: Attributes come in a map of that name

    @breaks @platform @handles-conversations
    Example: No map of attributes
      When Ann notes nothing of the customer of the connected chat
      Then Ann is refused: no attributes

    @keeps @platform @handles-conversations
    Example: A map of attributes
      When Ann notes something of the customer of the connected chat
      Then Ann succeeds
