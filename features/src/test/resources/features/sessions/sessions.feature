Feature: Sessions, however they began

  @starts-sessions
  @caller-may-write-cobrowse-sessions
  Rule: Starting or changing a session takes a scope for sessions

    @breaks
    Example: The narrow backend cannot start one
      When the narrow backend starts a "standard" session with Carla on behalf of Ann
      Then the narrow backend is refused: missing scope

    @breaks @control-api
    Example: Whoever may read cannot end
      Given the backend has started a session for Ann with the connected chat
      And the backend's token has the scope "cobrowse:session:read" only
      When the backend ends the session
      Then the backend is refused: missing scope

    @keeps @control-api
    Scenario Outline: Any of the three scopes that posts name
      Given the backend's token has the scope "<scope>" only
      When the backend starts a "standard" session with Carla on behalf of Ann
      Then a session is active

      Examples:
        | scope                  |
        | cobrowse:session:write |
        | cobrowse:manage        |
        | cobrowse:session       |

  @starts-sessions
  @caller-may-read-cobrowse-sessions
  Rule: Reading a session takes a scope for sessions

    @breaks
    Example: The narrow backend knows the id, and no more
      Given the backend has started a session for Ann with the connected chat
      When the narrow backend reads the session
      Then the narrow backend is refused: missing scope

    @keeps @control-api
    Example: The scope for reading
      Given the backend has started a session for Ann with the connected chat
      And the backend's token has the scope "cobrowse:session:read" only
      When the backend reads the session
      Then the customer can join the session

    @keeps @control-api
    Example: A scope for writing serves too
      Given the backend has started a session for Ann with the connected chat
      And the backend's token has the scope "cobrowse:session:write" only
      When the backend reads the session
      Then the customer can join the session

  @starts-sessions
  @mode-is-view-or-control
  Rule: The mode is view or control

    @breaks
    Example: Another mode from the start
      When the backend starts a session for Ann with the connected chat in the mode "watch"
      Then the backend is refused: bad session
      And the answer blames "settings.mode": "invalid mode"

    @breaks
    Example: Another mode later
      Given the backend has started a session for Ann with the connected chat
      When the backend changes the session's mode to "watch"
      Then the backend is refused: bad session
      And the answer blames "mode": "invalid mode"

    @keeps
    Example: Looking, and acting later
      When the backend starts a session for Ann with the connected chat in the mode "view"
      Then a session is offered
      When the backend changes the session's mode to "control"
      Then the backend succeeds
      And the session's mode is now "control"

  @session-exists
  Rule: The session exists in the token's organisation

    @breaks @reading
    Example: An id that no session has
      Given a session that nobody has started
      When the backend reads the session
      Then the backend is refused: not found

    @breaks @starts-sessions
    Example: Nor can it be ended
      Given a session that nobody has started
      When the backend ends the session
      Then the backend is refused: not found

    @breaks @starts-sessions @control-api
    Example: Nor accepted
      When somebody accepts a session that nobody has started
      Then the customer is refused: not found

    @keeps @starts-sessions
    Example: The session that was started
      Given the backend has started a session for Ann with the connected chat
      When the backend reads the session
      Then the customer can join the session

    @keeps @starts-sessions
    Example: Also when it is over
      Given the backend has started a session for Ann with the connected chat
      And the backend has ended the session
      When the backend reads the session
      Then the backend succeeds

  @starts-sessions
  @session-is-live
  Rule: Only a session that is not over can be ended or changed

    @breaks
    Example: Ended twice
      Given the backend has started a session for Ann with the connected chat
      And the backend has ended the session
      When the backend ends the session
      Then the backend is refused: conflict

    @breaks @control-api
    Example: Changed after the customer's no
      Given the backend has started a session for Ann with the connected chat
      And the customer declines the session
      When the backend changes the session's mode to "control"
      Then the backend is refused: conflict

    @keeps
    Example: Ended once
      Given the backend has started a session for Ann with the connected chat
      When the backend ends the session
      Then the session is over

  @starts-sessions @control-api
  @session-is-answered-while-offered
  Rule: An offered session is answered once, and before it expires

    @breaks
    Example: Yes, and yes again
      Given the backend has started a session for Ann with the connected chat
      And the customer accepts the session
      When the customer accepts the session
      Then the customer is refused: conflict

    @breaks
    Example: Nobody waits for hours
      Given the backend has started a session for Ann with the connected chat
      And 2 hours pass
      When the customer accepts the session
      Then the customer is refused: conflict
      And the session is now expired

    @keeps
    Example: Yes
      Given the backend has started a session for Ann with the connected chat
      When the customer accepts the session
      Then the customer succeeds
      And the session is now active

    @keeps
    Example: No
      Given the backend has started a session for Ann with the connected chat
      When the customer declines the session
      Then the customer succeeds
      And the session is now declined
