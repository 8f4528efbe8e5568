@starts-sessions
Feature: Seed 003's tutorial, from the first step to the last

  Example: A token, a user, a session, and the address at which the customer joins
    When the backend asks for a token
    Then the backend is given a token
    When the backend looks up Carla's address
    Then Carla is found
    When the backend starts a "standard" session with whom it found, on behalf of Ann
    Then a session is active
    And the session of Ann with Carla has all that seed 003 shows
    When the backend reads the session
    Then the customer can join the session
    And the page at which the customer joins opens

  @control-api
  Example: Who has not signed in is offered the session, and joins it later
    Given Carla has signed out
    When the backend starts a "standard" session with Carla on behalf of Ann
    Then a session is offered
    When the customer accepts the session
    Then the session is now active
