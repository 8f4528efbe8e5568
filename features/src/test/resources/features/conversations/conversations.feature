@starts-sessions
Feature: Conversations that carry an invite

  @conversation-can-carry-a-browser
  Rule: Co-browse wants a chat or messaging, not a phone call

    @breaks
    Example: The customer is on the phone
      When the backend invites the customer of the phone call
      Then the backend is refused: bad request

    @keeps
    Example: The customer is in a chat
      When the backend invites the customer of the connected chat
      Then the customer is invited

    @keeps
    Example: The customer is in messaging
      When the backend invites the customer of the messaging conversation
      Then the customer is invited

  @conversation-has-not-ended
  Rule: Nobody can be invited in a conversation that is over

    @breaks
    Example: The chat has been closed
      When the backend invites the customer of the closed chat
      Then the backend is refused: bad request
      And the answer says "The conversation has ended."

    @breaks @control-api
    Example: The chat ends before the invite
      Given the connected chat ends
      When the backend invites the customer of the connected chat
      Then the backend is refused: bad request

    @keeps
    Example: The chat goes on
      When the backend invites the customer of the connected chat
      Then the customer is invited

  @participant-is-in-the-conversation
  Rule: The participant takes part in the conversation

    @breaks
    Example: The customer of another conversation
      When the backend invites the customer of the messaging conversation into the connected chat
      Then the backend is refused: not found

    @keeps
    Example: The customer of this one
      When the backend invites the customer of the connected chat into the connected chat
      Then the customer is invited
