@starts-sessions
Feature: The co-browse action on a conversation
  Seed 001's author looked for a way to force a start, and found out why there is none.

  @control-api
  @caller-may-update-conversations-and-cobrowse
  Rule: The co-browse action takes both conversation:write and cobrowse:write

    @breaks
    Example: One of the two is missing
      Given the backend's token has the scope "conversation:write" only
      When the backend tries to force a start in the connected chat
      Then the backend is refused: missing scope

    @keeps
    Example: Both are there
      Given the backend has invited the customer of the connected chat
      And the customer of the connected chat has accepted
      And the backend's token has the scopes "conversation:write cobrowse:write" only
      When the backend tries to force a start in the connected chat
      Then the start is accepted, as the customer has said yes

  @cobrowse-action-is-start
  Rule: The only co-browse action is start

    @breaks
    Example: By force
      When the backend asks for the action "force" in the connected chat
      Then the backend is refused: bad action

    @keeps @control-api
    Example: By the customer's leave
      Given the backend has invited the customer of the connected chat
      And the customer of the connected chat has accepted
      When the backend asks for the action "start" in the connected chat
      Then the start is accepted, as the customer has said yes

  @participant-has-a-live-web-session
  Rule: The participant's browser is connected

    @breaks
    Example: On the phone there is no browser
      When the backend tries to force a start in the phone call
      Then the backend is refused: bad action
      And the answer says "Invalid cobrowse action. Participant does not have an active web session."

    @breaks
    Example: The customer has closed the page
      When the backend tries to force a start in the messaging conversation without a page
      Then the backend is refused: bad action

    @breaks
    Example: The customer of another conversation has none in this one
      When the backend tries to force a start in the connected chat with the customer of the messaging conversation
      Then the backend is refused: bad action

    @keeps @control-api
    Example: The customer has opened the page again, and said yes
      Given the customer of the messaging conversation has closed the page
      And the customer of the messaging conversation without a page has opened the page
      And the backend has invited the customer of the messaging conversation without a page
      And the customer of the messaging conversation without a page has accepted
      When the backend tries to force a start in the messaging conversation without a page
      Then the start is accepted, as the customer has said yes

  @customer-opts-in
  Rule: Only the customer's yes starts a session

    @breaks
    Example: A start that nobody has agreed to
      When the backend tries to force a start in the connected chat
      Then all that comes of it is an invite
      And the invite is now pending

    @keeps @control-api
    Example: A start that the customer has agreed to
      Given the backend has invited the customer of the connected chat
      And the customer of the connected chat has accepted
      When the backend tries to force a start in the connected chat
      Then the start is accepted, as the customer has said yes
