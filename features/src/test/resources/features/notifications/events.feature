@starts-sessions @control-api
Feature: What the agent's side hears
  Nobody has to ask again and again: what becomes of an invite or a session is told to those who listen.

  Example: Ann invites, the customer accepts, and Ann hears that the session has started
    Given Ann listens
    When the backend invites the customer of the connected chat
    Then Ann hears "cobrowse.invite" of the invite
    When the customer of the connected chat accepts
    Then the customer succeeds
    And the invite is now accepted
    And Ann hears "cobrowse.started" of the session
    And the session is now active

  Example: Whoever comes late misses nothing
    Given the backend has invited the customer of the messaging conversation
    And the customer of the messaging conversation has accepted
    When Ann listens
    Then Ann hears "cobrowse.started"

  Example: The customer declines
    Given Ann listens
    And the backend has invited the customer of the connected chat
    When the customer of the connected chat declines
    Then Ann hears "cobrowse.declined" of the invite
    And the invite is now declined

  Example: Time runs out
    Given Ann listens
    And the backend has invited the customer of the connected chat
    When 2 minutes pass
    Then Ann hears "cobrowse.expired" of the invite
    And the invite is now expired

  Example: The conversation ends before the customer has answered
    Given Ann listens
    And the backend has invited the customer of the connected chat
    When the connected chat ends
    Then Ann hears "cobrowse.expired" of the invite

  Example: A session for Ann is offered, accepted and ended
    Given Ann listens
    When the backend starts a session for Ann with the connected chat
    Then Ann hears "cobrowse.offered" of the session
    When the customer accepts the session
    Then Ann hears "cobrowse.started" of the session
    When the backend ends the session
    Then Ann hears "cobrowse.ended" of the session

  Example: The session ends with its conversation
    Given the backend has started a session for Ann with the connected chat
    And the customer accepts the session
    And Ann listens
    When the connected chat ends
    Then Ann hears "cobrowse.ended" of the session
    And the session is now ended
