@starts-sessions
Feature: Co-browse as the vendor offers it
  The agent offers it in a conversation, without a body. The customer's page reads the offer without a token, by the
  session's id or by the join code that the customer types. Whoever started a session, by whichever API, it is the same.

  @platform @control-api
  Example: In a messaging conversation, from the offer to the end
    When Ann offers co-browse in the messaging conversation
    Then co-browse is offered by message
    When the guest looks for the session by its join code
    Then the guest is shown the session
    When Ann reads the messaging conversation
    Then the agent's cobrowsesession is alerting
    When the customer accepts the session
    And Ann reads the messaging conversation
    Then the agent's cobrowsesession is connected
    And the customer's cobrowsesession is connected
    When the guest looks at the session
    Then the guest is shown the session
    When the guest leaves
    Then the guest is gone from the session
    And the guest finds no session any more
    When Ann reads the messaging conversation
    Then the agent's cobrowsesession is disconnected

  @platform @control-api
  Example: On a call, where the customer types the join code
    When Ann offers co-browse in the phone call
    Then co-browse is offered by call
    When the guest looks for the session by its join code
    Then the guest is shown the session
    When the customer accepts the session
    And Ann reads the phone call
    Then the agent's cobrowsesession is connected
    When the guest leaves
    Then the guest is gone from the session
    When Ann reads the phone call
    Then the agent's cobrowsesession is disconnected

  Example: The posts' own call shows what becomes of it
    Given Ann has offered co-browse in the messaging conversation
    When the backend reads the session
    Then the session is now offered
    When the guest leaves
    Then the session is now declined

  @control-api
  Example: It ends when the agent who looks is not in the conversation any more
    Given Ann has offered co-browse in the messaging conversation
    And the customer accepts the session
    When the messaging conversation goes back to the queue
    Then the session is now ended

  @cobrowse-is-offered-in-messages-chats-and-calls
  Rule: Co-browse is offered in a messaging conversation, a chat or a call

    @breaks
    Example: Not in a conversation that co-browse began
      When Ann starts co-browse on a page
      And Ann offers co-browse in the conversation of that page
      Then Ann is refused: bad request

    @keeps @platform
    Example: In a chat
      When Ann offers co-browse in the connected chat
      Then co-browse is offered by unknown

  @caller-may-cobrowse-on-the-channel
  Rule: Messages take conversation:cobrowse:add, and calls conversation:cobrowseVoice:add

    @breaks @platform @control-api
    Example: Messages only
      Given Ann has the permission "conversation:cobrowse:add" only
      When Ann offers co-browse in the phone call
      Then Ann is refused: missing any permission

    @breaks @platform @control-api
    Example: Calls only
      Given Ann has the permission "conversation:cobrowseVoice:add" only
      When Ann offers co-browse in the messaging conversation
      Then Ann is refused: missing any permission

    @keeps @platform @control-api
    Example: The one that is wanted
      Given Ann has the permission "conversation:cobrowseVoice:add" only
      When Ann offers co-browse in the phone call
      Then co-browse is offered by call

  @conversation-is-connected
  Rule: The conversation is going on with an agent

    @breaks @platform
    Example: Nobody has answered yet
      When Ann offers co-browse in the queued chat
      Then Ann is refused: bad request

    @breaks @platform @control-api
    Example: It is over
      Given the messaging conversation ends
      When Ann offers co-browse in the messaging conversation
      Then Ann is refused: bad request

    @keeps @platform
    Example: It goes on
      When Ann offers co-browse in the messaging conversation
      Then co-browse is offered by message

  @caller-is-an-agent-of-the-conversation
  Rule: Whoever offers co-browse is an agent in the conversation

    @breaks @platform
    Example: A supervisor may do everything, and is not in it
      When Sue offers co-browse in the messaging conversation
      Then Sue is refused: not authorized

    @keeps @platform
    Example: Ann is
      When Ann offers co-browse in the messaging conversation
      Then co-browse is offered by message

  @web-deployment-allows-cobrowse
  Rule: A web deployment has co-browse on for the channel

    @breaks @platform @control-api
    Scenario Outline: It is off there
      Given co-browse is off for <channel> in the web deployment
      When Ann offers co-browse in <conversation>
      Then Ann is refused: bad request

      Examples:
        | channel      | conversation               |
        | webmessaging | the messaging conversation |
        | voice        | the phone call             |

    @keeps @platform @control-api
    Example: It is off for the other channel
      Given co-browse is off for voice in the web deployment
      When Ann offers co-browse in the messaging conversation
      Then co-browse is offered by message

  @agent-has-a-session-left
  Rule: An agent has one live session at a time

    @breaks @platform
    Example: Another customer of hers
      Given Ann has offered co-browse in the messaging conversation
      When Ann offers co-browse in the phone call
      Then Ann is refused: conflict

    @keeps @platform
    Example: After the first one's no
      Given Ann has offered co-browse in the messaging conversation
      And the guest has left
      When Ann offers co-browse in the phone call
      Then co-browse is offered by call

    @keeps @platform @control-api
    Example: After the time of the offer
      Given Ann has offered co-browse in the messaging conversation
      When 2 minutes pass
      And Ann offers co-browse in the phone call
      Then co-browse is offered by call

    @keeps @platform @control-api
    Example: Where agents may have two
      Given agents may have 2 sessions at a time
      And Ann has offered co-browse in the messaging conversation
      When Ann offers co-browse in the phone call
      Then co-browse is offered by call

  @guest-names-a-session-of-the-deployment
  Rule: A guest names a web deployment and, by id or join code, a session of its organisation

    @breaks @platform
    Example: A mistyped join code
      Given Ann has offered co-browse in the phone call
      When the guest mistypes the join code
      Then the guest is refused: not found

    @breaks @platform
    Example: The page of somebody else
      Given Ann has offered co-browse in the messaging conversation
      When the guest looks for the session in another web deployment
      Then the guest is refused: not found

    @keeps @platform
    Example: The join code as it was read aloud
      Given Ann has offered co-browse in the phone call
      When the guest looks for the session by its join code
      Then the guest is shown the session

  @guests-session-is-not-over
  Rule: To guests a session is there as long as it is not over

    @breaks @platform
    Example: Who has left cannot leave again
      Given Ann has offered co-browse in the messaging conversation
      And the guest has left
      When the guest leaves
      Then the guest is refused: not found

    @breaks @platform @control-api
    Example: The offer's time is over
      Given Ann has offered co-browse in the messaging conversation
      When 2 minutes pass
      And the guest looks at the session
      Then the guest is refused: not found

    @keeps @platform @control-api
    Example: The offer waits
      Given the clock stands still
      And Ann has offered co-browse in the messaging conversation
      When 1 minute and 59 seconds pass
      And the guest looks at the session
      Then the guest is shown the session

  @guests-are-within-the-rate-limit
  Rule: The guests of a web deployment call together at most 300 times a minute

    @breaks @platform @many-calls @control-api
    Example: Whoever guesses join codes is slowed down
      Given the clock stands still
      And Ann has offered co-browse in the phone call
      And guests have guessed 300 join codes within a minute
      When the guest looks for the session by its join code
      Then the guest is refused: too many calls

    @keeps @platform @many-calls @control-api
    Example: A minute later it goes on
      Given the clock stands still
      And Ann has offered co-browse in the phone call
      And guests have guessed 300 join codes within a minute
      When 1 minute passes
      And the guest looks for the session by its join code
      Then the guest is shown the session
