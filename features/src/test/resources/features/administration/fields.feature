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

    @breaks @administers @platform
    Example: Nobody without a name
      When the backend asks the directory for "a user without a name"
      Then the backend is refused: missing field

    @keeps @administers @platform
    Example: Somebody with one
      When the backend asks the directory for "a user with an address of her own"
      Then it is done

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

    @breaks @administers @platform
    Example: In small letters
      When the backend asks the directory for "a routing status in small letters"
      Then the backend is refused: bad value

    @keeps @administers @platform
    Example: In capital letters
      When the backend asks the directory for "a routing status in capital letters"
      Then it is done
