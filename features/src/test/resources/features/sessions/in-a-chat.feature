@starts-sessions
Feature: Starting a session in a chat
  Seed 004's way: in a connected chat, through a provider that the organisation has configured.

  @caller-may-write-conversations-and-cobrowse
  Rule: Starting in a chat takes both conversation:write and cobrowse:write

    @breaks
    Example: The narrow backend is told that there is nothing
      When the narrow backend starts a session in the connected chat through the provider
      Then the narrow backend is refused: not found

    @breaks @control-api
    Scenario Outline: One of the two is not enough
      Given the backend's token has the scope "<scope>" only
      When the backend starts a session in the connected chat through the provider
      Then the backend is refused: not found

      Examples:
        | scope              |
        | conversation:write |
        | cobrowse:write     |

    @keeps @control-api
    Example: Both are
      Given the backend's token has the scopes "conversation:write cobrowse:write" only
      When the backend starts a session in the connected chat through the provider
      Then a session is offered

  @conversation-is-a-chat-we-know
  Rule: The conversation exists and is a chat

    @breaks
    Scenario Outline: Other conversations do not exist here
      When the backend starts a session in <conversation> through the provider
      Then the backend is refused: not found

      Examples:
        | conversation                |
        | the messaging conversation  |
        | the phone call              |
        | a conversation nobody knows |

    @breaks @other-organisation
    Example: Nor does a chat of another organisation
      When the backend starts a session in a conversation of another organisation through the provider
      Then the backend is refused: not found

    @keeps
    Example: A chat does
      When the backend starts a session in the connected chat through the provider
      Then a session is offered

  @chat-is-connected
  Rule: The chat is connected: not queued, not closed

    @breaks
    Example: Nobody has answered the chat yet
      When the backend starts a session in the queued chat through the provider
      Then the backend is refused: bad request

    @breaks
    Example: The chat is over
      When the backend starts a session in the closed chat through the provider
      Then the backend is refused: bad request

    @keeps @control-api
    Example: As soon as somebody has answered it
      Given the queued chat has been answered
      When the backend starts a session in the queued chat through the provider
      Then a session is offered

  @one-live-session-per-conversation
  Rule: A conversation has at most one session that is not over

    @breaks
    Example: A second start
      Given the backend has started a session in the connected chat through the provider
      When the backend starts a session in the connected chat through the provider
      Then the backend is refused: conflict

    @breaks
    Example: Nor does the vendor's way start another one
      Given the backend has started a session in the connected chat through the provider
      When Ann offers co-browse in the connected chat
      Then Ann is refused: conflict

    @breaks
    Example: And the other way round
      Given Ann has offered co-browse in the connected chat
      When the backend starts a session in the connected chat through the provider
      Then the backend is refused: conflict

    @keeps
    Example: After the first session's end
      Given the backend has started a session in the connected chat through the provider
      And the backend has ended the session
      When the backend starts a session in the connected chat through the provider
      Then a session is offered

    @keeps @control-api
    Example: After the customer's no
      Given the backend has started a session in the connected chat through the provider
      And the customer declines the session
      When the backend starts a session in the connected chat through the provider
      Then a session is offered

    @many-calls
    Example: A hundred at once
      When the backend starts a session in the connected chat through the provider 100 times at once
      Then exactly one start wins
      And all others are refused: conflict

  @chat-cobrowse-path-ends-in-sessions
  Rule: The path for a chat's co-browse ends in /sessions

    @breaks
    Example: The path of old clients
      When the backend starts a session in the connected chat through the provider by the path of old clients
      Then the backend is refused: not found

    @keeps
    Example: The whole path
      When the backend starts a session in the connected chat through the provider
      Then a session is offered
