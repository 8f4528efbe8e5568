Feature: Looking back on conversations

  @interval-is-two-times
  Rule: An interval is two times, the earlier first, with a slash in between

    @breaks @reading @platform
    Example: A day by itself
      When the backend looks back on "a day by itself"
      Then the backend is refused: bad date

    @breaks @reading @platform
    Example: The later time first
      When the backend looks back on "a day from its end to its beginning"
      Then the backend is refused: bad date

    @keeps @reading @platform
    Example: From one midnight to the next
      When the backend looks back on "a day from its beginning to its end"
      Then it is done

  @query-asks-for-what-is-kept
  Rule: A query filters by dimensions of which the simulator keeps something, and by nothing else

    @breaks @reading @platform
    Example: Conversations from a telephone number
      When the backend looks back on "conversations from a telephone number"
      Then the backend is refused: bad request

    @breaks @reading @platform
    Example: Conversations of which surveys were made
      When the backend looks back on "conversations with a survey"
      Then the backend is refused: bad request

    @keeps @reading @platform
    Example: Conversations by voice
      When the backend looks back on "conversations by voice"
      Then the phone call is found
      But the connected chat is not found
