Feature: Fields of bodies

  @fields-that-are-required-are-given
  Rule: The fields that the vendor declares as required are given

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a configuration without a name
      Then the backend is refused: missing field

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a configuration with a name
      Then the backend succeeds

  @fields-have-values-that-are-allowed
  Rule: A field that may have certain values only has one of them

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a configuration for the channel webmessaging
      Then the backend is refused: bad value

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a configuration for the channel Webmessaging
      Then the backend succeeds
