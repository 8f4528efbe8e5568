@starts-sessions
Feature: Queues that take up co-browse

  @routing-data-names-a-queue
  Rule: The routing data names a queue

    @breaks
    Example: For no queue
      When Ann starts co-browse on a page for no queue
      Then Ann is refused: bad request

    @keeps
    Example: For Support
      When Ann starts co-browse on a page for Support
      Then co-browse has started, with a session token

  @queue-takes-cobrowse
  Rule: The queue has co-browse among its media types

    @breaks
    Example: Billing does not
      When Ann starts co-browse on a page for Billing
      Then Ann is refused: bad request
      And the answer says "Queue does not accept cobrowse interactions"

    @keeps
    Example: Support does
      When Ann starts co-browse on a page for Support
      Then co-browse has started, with a session token

  @wrap-up-code-is-given-or-the-queue-has-a-default
  Rule: A wrap-up code is given, or the queue has a default one

    @breaks
    Example: Claims has no default
      When Ann starts co-browse on a page for Claims
      Then Ann is refused: bad request

    @keeps
    Example: Support has one
      When Ann starts co-browse on a page for Support
      Then co-browse has started, with a session token
      And the wrap-up code is Support's default code

    @keeps
    Example: Claims needs none when Ann gives one
      When Ann starts co-browse on a page for Claims with Claims's code
      Then co-browse has started, with a session token

  @wrap-up-code-belongs-to-the-queue
  Rule: The wrap-up code is one of the queue's

    @breaks
    Example: A code of nobody's
      When Ann starts co-browse on a page for Support with a code nobody knows
      Then Ann is refused: bad request

    @breaks
    Example: A code of another queue
      When Ann starts co-browse on a page for Claims with Support's other code
      Then Ann is refused: bad request

    @keeps
    Example: A code of Support's
      When Ann starts co-browse on a page for Support with Support's other code
      Then co-browse has started, with a session token
      And the wrap-up code is Support's other code
