Feature: Who calls
  Everybody who calls shows a token, and nobody calls too often. This is asked before anybody looks at what is wanted.

  @reading
  @caller-has-a-token
  Rule: Every call carries a bearer token

    @breaks
    Example: Mallory has no token
      When Mallory lists the providers
      Then Mallory is refused: no token
      And the answer says "No authentication bearer token specified in authorization header."

    @keeps
    Example: The backend shows its token
      When the backend lists the providers
      Then the provider is listed

  @token-is-known-and-alive
  Rule: The token was issued here, has not expired, and was not revoked

    @breaks @reading
    Example: A mistyped token is nobody's
      Given the backend mistypes the token
      When the backend lists the providers
      Then the backend is refused: bad token
      And the answer says "Invalid login credentials."

    @breaks @reading @control-api
    Example: An expired token gets the same answer
      Given the backend's token has expired
      When the backend lists the providers
      Then the backend is refused: bad token

    @breaks @signs-in @revokes-tokens
    Example: So does a revoked one
      Given the backend has revoked the token
      When the backend lists the providers
      Then the backend is refused: bad token

    @keeps @reading
    Example: A token that lives will do, whoever has it
      When Ann lists the providers
      Then another provider is listed

  @reading @many-calls @control-api
  @caller-is-within-the-rate-limit
  Rule: A token is used at most 300 times a minute

    @breaks
    Example: The 301st call within a minute
      Given the clock stands still
      And the backend has made 300 calls within a minute
      When the backend lists the providers
      Then the backend is refused: too many calls
      And the backend is told to wait for 1 minute at most

    @keeps
    Example: Another token has calls of its own
      Given the clock stands still
      And the backend has made 300 calls within a minute
      When Ann lists the providers
      Then the provider is listed

    @keeps
    Example: After the time that the answer said, all is well
      Given the clock stands still
      And the backend has made 300 calls within a minute
      When the backend lists the providers
      Then the backend is refused: too many calls
      When the time passes that the backend was told to wait
      And the backend lists the providers
      Then the provider is listed
