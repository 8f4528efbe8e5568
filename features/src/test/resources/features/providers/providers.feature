Feature: Providers of co-browse

  @reading
  @caller-has-a-cobrowse-scope
  Rule: Reading about co-browse takes any co-browse scope

    @breaks
    Example: The narrow backend has none
      When the narrow backend lists the providers
      Then the narrow backend is refused: missing scope

    @breaks
    Example: Nor may it listen
      When the narrow backend tries to listen
      Then the narrow backend is refused: missing scope

    @keeps @control-api
    Example: One is enough
      Given the backend's token has the scope "cobrowse:session:read" only
      When the backend lists the providers
      Then the provider is listed

  @starts-sessions
  @provider-is-configured
  Rule: The organisation has configured the provider and enabled it

    @breaks
    Example: A provider of which nobody has heard
      When the backend starts a session in the connected chat through a provider nobody knows
      Then the backend is refused: not found

    @breaks
    Example: A provider that was switched off
      When the backend starts a session in the connected chat through the provider that was switched off
      Then the backend is refused: not found

    @keeps
    Example: Any that is enabled
      When the backend starts a session in the connected chat through another provider
      Then a session is offered

  @starts-sessions
  @provider-id-is-case-sensitive
  Rule: A provider id is matched case-sensitively

    @breaks
    Example: The right word with a capital
      When the backend starts a session in the connected chat through the provider in the wrong case
      Then the backend is refused: not found
      And the answer says that the provider in the wrong case is unknown

    @breaks @control-api
    Example: Some organisations swallow it
      Given the organisation swallows provider ids in the wrong case
      When the backend starts a session in the connected chat through the provider in the wrong case
      Then the start is accepted, and nothing will come of it
      When the customer accepts the session
      Then the session does not become active

    @keeps @control-api
    Example: To the letter
      When the backend starts a session in the connected chat through the provider
      Then a session is offered
      When the customer accepts the session
      Then the session is now active
