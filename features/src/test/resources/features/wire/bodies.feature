@starts-sessions
Feature: Bodies
  A body is looked at for its size, its type and its form before anybody looks at what it says.

  @body-is-within-512000-bytes
  Rule: A body has at most 512,000 bytes

    @breaks
    Example: One byte too many
      When the backend starts a session with a body of 512001 bytes
      Then the backend is refused: too large

    @keeps
    Example: The last byte that fits
      When the backend starts a session with a body of 512000 bytes
      Then a session is active

  @content-type-is-json
  Rule: A body says that it is JSON, and is not compressed

    @breaks
    Example: What curl says of itself
      When the backend starts a session and says that the body is "application/x-www-form-urlencoded"
      Then the backend is refused: wrong media type

    @breaks
    Example: A compressed body
      When the backend starts a session with a compressed body
      Then the backend is refused: wrong media type

    @keeps
    Example: It says so
      When the backend starts a session and says that the body is "application/json"
      Then a session is active

  @body-is-well-formed-json
  Rule: A body is one JSON object whose fields have their types

    @breaks
    Example: Half a body
      When the backend starts a session with half a body
      Then the backend is refused: bad request

    @breaks
    Example: A number where a text belongs
      When the backend starts a session with a number for the user
      Then the backend is refused: bad request

    @breaks
    Example: A list of bodies
      When the backend starts a session with a list for a body
      Then the backend is refused: bad request

    @keeps
    Example: A whole one
      When the backend starts a "standard" session with Carla on behalf of Ann
      Then a session is active
