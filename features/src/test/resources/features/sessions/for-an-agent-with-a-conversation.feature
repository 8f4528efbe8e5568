@starts-sessions
Feature: Starting a session for an agent with a conversation
  The form that seed 000 arrived at: an initiator who will look, and a target, which is a conversation.

  @session-names-its-initiator
  Rule: A session says who starts it, in a field of its own

    @breaks
    Example: Seed 000's body, with ids as good as can be
      When the backend starts a session and lists Ann and Carla as participants
      Then the backend is refused: bad session
      And the answer says "Invalid session initiation parameters"
      And the answer blames "participants[0].id": "Field 'participants' contains invalid user ID format"

    @breaks
    Example: The field that seed 000 tried next
      When the backend starts a session and lists Ann and Carla as participants by user id
      Then the backend is refused: bad session
      And the answer blames "participants[0].id": "Field 'participants' contains invalid user ID format"

    @keeps
    Example: Seed 000's corrected body
      When the backend starts a session for Ann with the connected chat
      Then a session is offered

  @session-type-is-cobrowse
  Rule: A session with an initiator has the type cobrowse

    @breaks
    Example: The type of the other form
      When the backend starts a "standard" session for Ann with the connected chat
      Then the backend is refused: bad session
      And the answer blames "type": "invalid type"

    @keeps
    Example: The type of this form
      When the backend starts a "cobrowse" session for Ann with the connected chat
      Then a session is offered

  @initiator-is-an-active-user
  Rule: The initiator is an active user of the organisation

    @breaks
    Example: Ines has left
      When the backend starts a session for Ines with the connected chat
      Then the backend is refused: bad session
      And the answer blames "initiator.id": "invalid initiator"

    @breaks
    Example: An id that nobody has
      When the backend starts a session for a user nobody knows with the connected chat
      Then the backend is refused: bad session

    @breaks @other-organisation
    Example: Somebody of another organisation
      When the backend starts a session for a user of another organisation with the connected chat
      Then the backend is refused: bad session

    @keeps
    Example: Ann is here
      When the backend starts a session for Ann with the connected chat
      Then a session is offered

  @target-is-an-interaction
  Rule: The target is an interaction, not a person

    @breaks
    Example: The customer's id in place of the conversation's
      When the backend starts a session for Ann with Carla as the target
      Then the backend is refused: bad session
      And the answer blames "target.id": "invalid target"

    @breaks
    Example: A conversation that is passed off as a person
      When the backend starts a session for Ann with the connected chat as a person
      Then the backend is refused: bad session

    @breaks @other-organisation
    Example: A conversation of another organisation
      When the backend starts a session for Ann with a conversation of another organisation
      Then the backend is refused: bad session

    @keeps
    Example: The conversation's id
      When the backend starts a session for Ann with the messaging conversation
      Then a session is offered

  @control-api
  @initiator-has-cobrowse-open
  Rule: The initiator has the Cobrowse window open

    @breaks
    Example: Omar's window is closed, and nothing says so
      When the backend starts a session for Omar with the connected chat
      Then the start is accepted, and nothing will come of it
      When the customer accepts the session
      Then the session does not become active

    @breaks
    Example: Whatever the customer and Omar do afterwards
      When the backend starts a session for Omar with the connected chat
      Then the start is accepted, and nothing will come of it
      When Omar opens the Cobrowse window
      And the customer accepts the session
      And 1 minute passes
      Then the session does not become active
      When Omar closes the Cobrowse window
      And Omar opens the Cobrowse window
      And 2 hours pass
      Then the session does not become active

    @keeps
    Example: Ann's window is open
      When the backend starts a session for Ann with the connected chat
      Then a session is offered
      When the customer accepts the session
      Then the session is now active

    @keeps
    Example: Omar opens it first
      Given Omar has opened the Cobrowse window
      When the backend starts a session for Omar with the connected chat
      Then a session is offered
      When the customer accepts the session
      Then the session is now active

  @session-id-fits-a-path
  Rule: An id that the caller chooses has 1 to 100 letters, digits, dots, underscores or hyphens

    @breaks
    Scenario Outline: An id by which nobody could find the session again
      When the backend starts the session "<id>" for Ann with the connected chat
      Then the backend is refused: bad session
      And the answer blames "id": "invalid id"

      Examples:
        | id             |
        | monday/tuesday |
        | on monday      |
        |                |

    @keeps
    Example: An id by which it is found
      When the backend starts the session "monday_2026-11.23" for Ann with the connected chat
      Then a session is offered
      And the session is now offered

  @session-id-is-new
  Rule: An id that the caller chooses belongs to no session yet

    @breaks
    Example: The same id twice
      Given the backend has started the session "monday" for Ann with the connected chat
      When the backend starts the session "monday" for Ann with the messaging conversation
      Then the backend is refused: conflict

    @breaks
    Example: Also when the first session is over
      Given the backend has started the session "monday" for Ann with the connected chat
      And the backend has ended the session
      When the backend starts the session "monday" for Ann with the connected chat
      Then the backend is refused: conflict

    @keeps
    Example: Another id
      Given the backend has started the session "monday" for Ann with the connected chat
      When the backend starts the session "tuesday" for Ann with the messaging conversation
      Then a session is offered
