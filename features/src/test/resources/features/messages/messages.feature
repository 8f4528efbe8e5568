@starts-sessions
Feature: What is said in messaging conversations

  @message-exists
  Rule: Somebody has said the message, in the conversation

    @breaks @platform
    Example: Nobody has said it
      When Ann reads what nobody has said in the messaging conversation
      Then Ann is refused: not found

    @keeps @platform @handles-conversations
    Example: Ann has said it
      Given Ann has said "Good morning" in the messaging conversation
      When Ann reads what was said in the messaging conversation
      Then the message says "Good morning"

  @line-is-the-callers-own
  Rule: Everybody speaks on the own line only

    @breaks @platform @handles-conversations
    Example: Omar speaks in the name of Ann
      When Omar says "Hello" in the messaging conversation
      Then Omar is refused: not active in it

    @breaks @platform @handles-conversations
    Example: A client is no agent
      When the backend says "Hello" in the messaging conversation
      Then the backend is refused: not active in it

    @keeps @platform @handles-conversations
    Example: Ann speaks for herself
      When Ann says "Hello" in the messaging conversation
      Then the message says "Hello"

  @line-is-connected
  Rule: Nobody speaks on a line that is cut, or still rings

    @breaks @platform @control-api @handles-conversations
    Example: The conversation is over
      Given the messaging conversation ends
      When Ann says "Hello" in the messaging conversation
      Then Ann is refused: over

    @keeps @platform @handles-conversations
    Example: It goes on
      When Ann says "Hello" in the messaging conversation
      Then the message says "Hello"

  @message-says-something
  Rule: A message has a text, or something to show

    @breaks @platform @handles-conversations
    Example: The text is in a field that nobody knows
      When Ann says nothing in the messaging conversation
      Then Ann is refused: bad request

    @keeps @platform @handles-conversations
    Example: A text
      When Ann says "Hello" in the messaging conversation
      Then the message says "Hello"

  @text-has-at-most-4096-characters
  Rule: A message has at most 4,096 characters

    @breaks @platform @handles-conversations
    Example: One more
      When Ann says 4097 characters in the messaging conversation
      Then Ann is refused: too long

    @keeps @platform @handles-conversations
    Example: As many
      When Ann says 4096 characters in the messaging conversation
      Then Ann succeeds

  @typing-is-on
  Rule: An event of typing says that somebody types

    @breaks @platform @handles-conversations
    Example: Nobody says that typing is off
      When Ann stops typing in the messaging conversation
      Then Ann is refused: bad request

    @keeps @platform @handles-conversations
    Example: Ann types
      When Ann types in the messaging conversation
      Then Ann succeeds

  @conversation-becomes-disconnected
  Rule: A whole conversation is disconnected, and nothing else

    @breaks @platform @handles-conversations
    Example: It is connected already
      When Ann makes the messaging conversation connected, as messaging
      Then Ann is refused: bad request

    @keeps @platform @handles-conversations
    Example: It ends
      When Ann makes the messaging conversation disconnected, as messaging
      Then Ann succeeds

  @communication-is-disconnected-only
  Rule: A line can be cut, and nothing else

    @breaks @platform @handles-conversations
    Example: A line is not held
      When Ann holds the agent's line in the messaging conversation
      Then Ann is refused: lines are only cut

    @keeps @platform @handles-conversations
    Example: A line is cut
      When Ann cuts the agent's line in the messaging conversation
      Then Ann succeeds

  @wrap-up-code-is-given-unless-provisional
  Rule: A wrap-up has a code, unless it is provisional

    @breaks @platform @handles-conversations
    Example: Notes are no code
      When Ann wraps up the agent's line in the messaging conversation without a code
      Then Ann is refused: line wrap up without code

    @keeps @platform @handles-conversations
    Example: A code
      When Ann wraps up the agent's line in the messaging conversation as Support's default code
      Then Ann succeeds
