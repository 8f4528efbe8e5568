@starts-sessions
Feature: What is said in messaging conversations

  @message-exists
  Rule: Somebody has said the message, in the conversation

    @breaks @platform
    Example: Nobody has said it
      When Ann reads what nobody has said in the messaging conversation
      Then Ann is refused: not found

    @keeps @platform
    Example: Ann has said it
      Given Ann has said "Good morning" in the messaging conversation
      When Ann reads what was said in the messaging conversation
      Then the message says "Good morning"

  @line-is-the-callers-own
  Rule: Everybody speaks on the own line only

    @breaks @platform
    Example: Omar speaks in the name of Ann
      When Omar says "Hello" in the messaging conversation
      Then Omar is refused: not active in it

    @breaks @platform
    Example: A client is no agent
      When the backend says "Hello" in the messaging conversation
      Then the backend is refused: not active in it

    @keeps @platform
    Example: Ann speaks for herself
      When Ann says "Hello" in the messaging conversation
      Then the message says "Hello"

  @line-is-connected
  Rule: Nobody speaks on a line that is cut, or still rings

    @breaks @platform @control-api
    Example: The conversation is over
      Given the messaging conversation ends
      When Ann says "Hello" in the messaging conversation
      Then Ann is refused: over

    @keeps @platform
    Example: It goes on
      When Ann says "Hello" in the messaging conversation
      Then the message says "Hello"

  @message-says-something
  Rule: A message has a text, or something to show

    @breaks @platform
    Example: The text is in a field that nobody knows
      When Ann says nothing in the messaging conversation
      Then Ann is refused: bad request

    @keeps @platform
    Example: A text
      When Ann says "Hello" in the messaging conversation
      Then the message says "Hello"

  @text-has-at-most-4096-characters
  Rule: A message has at most 4,096 characters

    @breaks @platform
    Example: One more
      When Ann says 4097 characters in the messaging conversation
      Then Ann is refused: too long

    @keeps @platform
    Example: As many
      When Ann says 4096 characters in the messaging conversation
      Then Ann succeeds

  @typing-is-on
  Rule: An event of typing says that somebody types

    @breaks @platform
    Example: Nobody says that typing is off
      When Ann stops typing in the messaging conversation
      Then Ann is refused: bad request

    @keeps @platform
    Example: Ann types
      When Ann types in the messaging conversation
      Then Ann succeeds

  @conversation-becomes-disconnected
  Rule: A whole conversation is disconnected, and nothing else

    @breaks @platform
    Example: It is connected already
      When Ann makes the messaging conversation connected, as messaging
      Then Ann is refused: bad request

    @keeps @platform
    Example: It ends
      When Ann makes the messaging conversation disconnected, as messaging
      Then Ann succeeds

  @communication-is-disconnected-only
  Rule: A line can be cut, and nothing else

    @breaks @platform
    Example: A line is not held
      When Ann holds the agent's line in the messaging conversation
      Then Ann is refused: lines are only cut

    @keeps @platform
    Example: A line is cut
      When Ann cuts the agent's line in the messaging conversation
      Then Ann succeeds

  @wrap-up-code-is-given-unless-provisional
  Rule: A wrap-up has a code, unless it is provisional

    @breaks @platform
    Example: Notes are no code
      When Ann wraps up the agent's line in the messaging conversation without a code
      Then Ann is refused: line wrap up without code

    @keeps @platform
    Example: A code
      When Ann wraps up the agent's line in the messaging conversation as Support's default code
      Then Ann succeeds
