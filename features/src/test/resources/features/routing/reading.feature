Feature: Queues to read

  @queue-exists
  Rule: The queue exists in the token's organisation

    @breaks @starts-sessions
    Example: An id that no queue has
      When Ann starts co-browse on a page for a queue nobody knows
      Then Ann is refused: not found

    @keeps @starts-sessions
    Example: Support is here
      When Ann starts co-browse on a page for Support
      Then co-browse has started, with a session token

    @breaks @reading @platform
    Example: Nobody can read what is not there
      When the backend reads a queue nobody knows
      Then the backend is refused: not found

    @breaks @reading @platform
    Example: And it has no wrap-up codes
      When the backend lists the wrap-up codes of a queue nobody knows
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Claims can be read
      When the backend reads Claims
      Then Claims is shown by name

    @keeps @reading @platform
    Example: So can Billing's wrap-up codes
      When the backend lists the wrap-up codes of Billing
      Then Billing's default code is listed
      And Support's default code is not listed
