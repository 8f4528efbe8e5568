Feature: Queues to read

  @reading @platform
  @caller-may-read-queues
  Rule: Reading queues takes a scope for routing

    @breaks
    Example: A token without any of them
      When the narrow backend lists the queues
      Then the narrow backend is refused: missing scope

    @breaks @control-api
    Example: One queue is no exception
      Given Ann's token has the scope "conversations" only
      When Ann reads Support
      Then Ann is refused: missing scope

    @breaks @control-api
    Example: Nor are wrap-up codes
      Given Ann's token has the scope "conversations" only
      When Ann lists the wrap-up codes of Support
      Then Ann is refused: missing scope

    @keeps @control-api
    Example: The vendor's scope
      Given the backend's token has the scope "routing:readonly" only
      When the backend lists the queues
      Then Support is listed
      And Billing is listed

    @keeps
    Example: Queues of a name
      When the backend lists the queues whose name begins as Support's does
      Then Support is listed
      And Billing is not listed

    @keeps
    Example: A part of a name is no name
      When the backend lists the queues whose name is the beginning of Support's
      Then Support is not listed

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
