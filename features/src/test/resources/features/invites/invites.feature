Feature: Invites
  Whoever wants to look along invites the customer. An invite starts nothing: only the customer's yes does.

  @starts-sessions
  @caller-may-write-cobrowse
  Rule: Inviting takes the scope cobrowse:write

    @breaks
    Example: The narrow backend has nothing to do with co-browse
      When the narrow backend invites the customer of the connected chat
      Then the narrow backend is refused: missing scope

    @breaks @control-api
    Example: A scope for sessions is none for invites
      Given the backend's token has the scope "cobrowse:session:write" only
      When the backend invites the customer of the connected chat
      Then the backend is refused: missing scope

    @keeps @control-api
    Example: The scope alone will do
      Given the backend's token has the scope "cobrowse:write" only
      When the backend invites the customer of the connected chat
      Then the customer is invited

  @starts-sessions
  @invite-names-whom-and-where
  Rule: An invite names a conversation, a participant and an initiator

    @breaks
    Example: Whom, it does not say
      When the backend invites somebody in the connected chat and says not whom
      Then the backend is refused: bad request

    @keeps
    Example: It names all three
      When the backend invites the customer of the connected chat on behalf of Ann
      Then the customer is invited

  @starts-sessions
  @invite-initiator-is-a-user-or-system-auto
  Rule: An invite's initiator is a user's id or SYSTEM_AUTO

    @breaks
    Example: On behalf of nobody anybody knows
      When the backend invites the customer of the connected chat on behalf of a user nobody knows
      Then the backend is refused: bad request

    @keeps
    Example: On behalf of Ann
      When the backend invites the customer of the connected chat on behalf of Ann
      Then the customer is invited

    @keeps
    Example: On behalf of the system
      When the backend invites the customer of the connected chat on nobody's behalf
      Then the customer is invited

  @starts-sessions
  @one-pending-invite-per-participant
  Rule: A participant is asked once at a time

    @breaks
    Example: The customer has not answered yet
      Given the backend has invited the customer of the connected chat
      When the backend invites the customer of the connected chat
      Then the backend is refused: conflict

    @keeps
    Example: Another customer is another matter
      Given the backend has invited the customer of the messaging conversation
      When the backend invites the customer of the connected chat
      Then the customer is invited

    @keeps @control-api
    Example: After a no one may ask again
      Given the backend has invited the customer of the connected chat
      And the customer of the connected chat declines
      When the backend invites the customer of the connected chat
      Then the customer is invited

    @keeps @control-api
    Example: And after the time is over
      Given the backend has invited the customer of the connected chat
      And 2 minutes pass
      When the backend invites the customer of the connected chat
      Then the customer is invited

  @invite-exists
  Rule: The invite exists in the organisation

    @breaks @reading
    Example: An id that no invite has
      When the backend reads an invite that nobody has made
      Then the backend is refused: not found

    @keeps @starts-sessions
    Example: The invite that was made
      Given the backend has invited the customer of the connected chat
      When the backend reads the invite
      Then the invite is shown as pending

  @starts-sessions @control-api
  @invite-is-accepted-in-time
  Rule: An invite is answered before it expires, after 120 seconds

    @breaks
    Example: The customer comes back after two minutes
      Given the backend has invited the customer of the connected chat
      And 2 minutes pass
      When the customer of the connected chat accepts
      Then the customer is refused: conflict
      And the answer says "The invite has expired."
      And the invite is now expired

    @keeps
    Example: Ten seconds before that is early enough
      Given the backend has invited the customer of the connected chat
      And 110 seconds pass
      When the customer of the connected chat accepts
      Then the customer succeeds
      And the invite is now accepted

  @starts-sessions @control-api
  @invite-is-answered-once
  Rule: An invite is answered once

    @breaks
    Example: Yes, and yes again
      Given the backend has invited the customer of the connected chat
      And the customer of the connected chat has accepted
      When the customer of the connected chat accepts
      Then the customer is refused: conflict

    @breaks
    Example: No, and then yes
      Given the backend has invited the customer of the connected chat
      When the customer of the connected chat declines
      And the customer of the connected chat accepts
      Then the customer is refused: conflict
      And the invite is now declined

    @keeps
    Example: Yes
      Given the backend has invited the customer of the connected chat
      When the customer of the connected chat accepts
      Then the customer succeeds
      And the invite is now accepted
      And the session is now active
