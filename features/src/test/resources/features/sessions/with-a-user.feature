@starts-sessions
Feature: Starting a session with a user
  The form of seed 003, which looks a user up and starts a session with whom it found.

  @user-is-known-and-active
  Rule: The user to co-browse with exists and is active

    @breaks
    Example: Ines has left
      When the backend starts a "standard" session with Ines on behalf of Ann
      Then the backend is refused: not found

    @breaks
    Example: An id that nobody has
      When the backend starts a "standard" session with a user nobody knows on behalf of Ann
      Then the backend is refused: not found
      And the answer says "User ID 99999999-0000-4000-8000-000000000009 not found or not eligible for cobrowse."

    @breaks @other-organisation
    Example: Somebody of another organisation
      When the backend starts a "standard" session with a user of another organisation on behalf of Ann
      Then the backend is refused: not found

    @keeps
    Example: Carla is here
      When the backend starts a "standard" session with Carla on behalf of Ann
      Then a session is active

  @initiator-id-is-given-or-defaulted
  Rule: Somebody initiates the session: whom initiatorId names, or whom the organisation falls back on

    @breaks @control-api
    Example: Some organisations fall back on nobody
      Given the organisation insists on an initiator
      When the backend starts a "standard" session with Carla and says not on whose behalf
      Then the backend is refused: bad session
      And the answer blames "initiatorId": "missing initiator"

    @keeps
    Example: Others fall back on whom the client stands for
      When the backend starts a "standard" session with Carla and says not on whose behalf
      Then a session is active
      And Sue is its initiator

    @keeps @control-api
    Example: Whoever is named will do everywhere
      Given the organisation insists on an initiator
      When the backend starts a "standard" session with Carla on behalf of Ann
      Then a session is active
      And Ann is its initiator

  @session-type-is-standard-or-remote
  Rule: A session with a user's id is of the type standard or remote

    @breaks
    Example: A type of which nobody has heard
      When the backend starts a "video" session with Carla on behalf of Ann
      Then the backend is refused: bad session
      And the answer blames "type": "invalid type"

    @keeps
    Scenario Outline: The two that are known
      When the backend starts a "<type>" session with Carla on behalf of Ann
      Then a session is active

      Examples:
        | type     |
        | standard |
        | remote   |
