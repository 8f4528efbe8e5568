@starts-sessions
Feature: What is kept at a conversation

  @conversation-is-known
  Rule: The conversation is one of the token's organisation

    @breaks @platform @handles-conversations
    Example: A conversation of nobody
      When Ann disconnects a conversation nobody knows
      Then Ann is refused: no such conversation

    @keeps @platform @handles-conversations
    Example: A conversation that goes on
      When Ann disconnects the connected chat
      Then Ann succeeds

  @secure-attributes-were-set
  Rule: Secure attributes are there once somebody has set them

    @breaks @platform
    Example: Nobody has kept a secret
      When Sue looks for secrets of the connected chat
      Then Sue is refused: no secrets

    @keeps @platform @handles-conversations
    Example: Somebody has
      Given Sue has written the first secret of the connected chat
      When Sue looks for secrets of the connected chat
      Then Sue succeeds

  @secure-attributes-are-replaced-knowingly
  Rule: Secure attributes are replaced by somebody who has read the last version

    @breaks @platform @handles-conversations
    Example: Two who believe to be the first
      Given Sue has written the first secret of the connected chat
      When Sue writes the first secret of the connected chat
      Then Sue is refused: stale secrets

    @keeps @platform @handles-conversations
    Example: The first
      When Sue writes the first secret of the connected chat
      Then Sue succeeds

  @conversation-is-recorded-while-it-goes-on
  Rule: What is over is not recorded any more

    @breaks @platform @handles-conversations
    Example: The chat has been closed
      When Sue pauses the recording of the closed chat
      Then Sue is refused: over

    @keeps @platform @control-api @handles-conversations
    Example: The agent pauses while it goes on
      Given Sue joins the connected chat
      When Sue pauses the recording of the connected chat
      Then Sue succeeds

  @caller-takes-part
  Rule: The caller is in the conversation

    @breaks @platform @handles-conversations
    Example: A supervisor who is elsewhere
      When Sue pauses the recording of the connected chat
      Then Sue is refused: not active in it

    @keeps @platform @control-api @handles-conversations
    Example: A supervisor who has joined
      Given Sue joins the connected chat
      When Sue pauses the recording of the connected chat
      Then Sue succeeds

  @recording-state-is-given
  Rule: A recording becomes ACTIVE, PAUSED or NONE, as the call says

    @breaks @platform @control-api @handles-conversations
    Example: Nobody says what
      Given Sue joins the connected chat
      When Sue does something with the recording of the connected chat
      Then Sue is refused: bad request

    @keeps @platform @control-api @handles-conversations
    Example: A pause
      Given Sue joins the connected chat
      When Sue pauses the recording of the connected chat
      Then Sue succeeds

  @external-tag-is-given
  Rule: Who tags a conversation says with what

    @breaks @platform @handles-conversations
    Example: No word
      When Sue tags the connected chat with nothing
      Then Sue is refused: bad request

    @keeps @platform @handles-conversations
    Example: A word
      When Sue tags the connected chat
      Then Sue succeeds
