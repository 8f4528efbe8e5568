Feature: Users as the vendor keeps them

  @at-most-100-users-are-named
  Rule: A call names at most 100 users

    @breaks @reading
    Example: One too many
      When the backend asks the directory for "101 users by their ids"
      Then the backend is refused: too many users

    @keeps @reading
    Example: Two are not too many
      When the backend asks the directory for "two users by their ids"
      Then it is done

  @search-has-its-own-criteria
  Rule: Each criterion of a search can be understood

    @breaks @reading @platform
    Example: A text that no page has
      When the backend asks the directory for "a page of a search that nobody made"
      Then the backend is refused: bad value

    @keeps @reading @platform
    Example: A search that asks for nothing
      When the backend asks the directory for "a page of a search"
      Then it is done

  @email-is-not-taken
  Rule: No other user has the address

    @breaks @administers @platform
    Example: Ann has it
      When the backend asks the directory for "another user with Ann's address"
      Then the backend is refused: general conflict

    @keeps @administers @platform
    Example: Nobody has it
      When the backend asks the directory for "a user with an address of her own"
      Then it is done

  @user-version-is-current
  Rule: A change names the version of the user that it changes

    @breaks @administers @platform
    Example: A version that there is not yet
      When the backend asks the directory for "a title for Omar as he was seven versions on"
      Then the backend is refused: general conflict

    @keeps @administers @platform
    Example: The version that there is
      When the backend asks the directory for "a title for Omar as he is"
      Then it is done
