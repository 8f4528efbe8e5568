Feature: Queues, their members and wrap-up codes

  @name-is-not-taken
  Rule: No other queue, or wrap-up code, has the name

    @breaks @administers @platform
    Example: There is one called Support
      When the backend asks the directory for "another queue called Support"
      Then the backend is refused: name taken twice

    @keeps @administers @platform
    Example: There is none called Renewals
      When the backend asks the directory for "a queue called Renewals"
      Then it is done

  @queue-is-not-active-or-goes-by-force
  Rule: A queue with members, or with work in it, is deleted only by forceDelete=true

    @breaks @administers @platform
    Example: Claims has members
      When the backend asks the directory for "an end of Claims"
      Then the backend is refused: active queue

    @keeps @administers @platform
    Example: By force it goes all the same
      When the backend asks the directory for "an end of Claims by force"
      Then it is done

  @new-members-are-users
  Rule: Who is made a member is a user

    @breaks @administers @platform
    Example: Nobody is no member
      When the backend asks the directory for "nobody as a member of Billing"
      Then the backend is refused: bad id

    @keeps @administers @platform
    Example: Sue can be one
      When the backend asks the directory for "Sue as a member of Billing"
      Then it is done

  @queue-member-exists
  Rule: The user is a member of the queue

    @breaks @administers @platform
    Example: Sue is none
      When the backend asks the directory for "an end of Sue's membership of Billing"
      Then the backend is refused: not found

    @keeps @administers @platform
    Example: Ann is one
      When the backend asks the directory for "an end of Ann's membership of Billing"
      Then it is done

  @wrap-up-code-exists
  Rule: The wrap-up code exists in the token's organisation, or in the queue

    @breaks @reading @platform
    Example: A name is no id
      When the backend asks the directory for "a wrap-up code by its name"
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: They can be listed
      When the backend asks the directory for "all wrap-up codes"
      Then it is done
