Feature: Conversations to read

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
