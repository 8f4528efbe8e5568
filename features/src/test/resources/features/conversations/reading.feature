Feature: Conversations to read

  @reading @platform
  @caller-may-read-conversations
  Rule: Reading conversations takes a scope for conversations

    @breaks @control-api
    Example: The scope of the posts is not the vendor's
      Given Ann's token has the scope "conversation:write" only
      When Ann reads the connected chat
      Then Ann is refused: missing scope

    @breaks @control-api
    Example: Nor does it list conversations
      Given Ann's token has the scope "conversation:write" only
      When Ann lists the active conversations
      Then Ann is refused: missing scope

    @keeps @control-api
    Example: The vendor's scope
      Given Ann's token has the scope "conversations:readonly" only
      When Ann reads the connected chat
      Then the connected chat is shown
      And the agent's chat is connected
      And the customer's chat is connected

    @keeps
    Example: A client may read what it could not list
      When the backend reads the phone call
      Then the phone call is shown
      And the customer's call is connected

    @keeps
    Example: What is over can be read, too
      When the backend reads the closed chat
      Then the closed chat is shown
      And the customer's chat is disconnected

  @conversation-exists
  Rule: The conversation exists in the token's organisation

    @breaks @starts-sessions
    Example: An id that no conversation has
      When the backend invites the customer of a conversation nobody knows
      Then the backend is refused: not found

    @breaks @starts-sessions @other-organisation
    Example: A conversation of others
      When the backend invites the customer of a conversation of another organisation
      Then the backend is refused: not found

    @breaks @starts-sessions
    Example: Nor can a start be forced in it
      When the backend tries to force a start in a conversation nobody knows
      Then the backend is refused: not found

    @keeps @starts-sessions
    Example: A conversation that goes on here
      When the backend invites the customer of the messaging conversation
      Then the customer is invited

    @breaks @reading @platform
    Example: Nobody can read what is not there
      When Ann reads a conversation nobody knows
      Then Ann is refused: not found

    @breaks @reading @platform @other-organisation
    Example: Nor what others have
      When Ann reads a conversation of another organisation
      Then Ann is refused: not found

    @keeps @reading @platform
    Example: What is here can be read
      When Ann reads the messaging conversation
      Then the messaging conversation is shown
      And the agent's message is connected
