Feature: OAuth clients

  @oauth-client-exists
  Rule: The OAuth client exists in the token's organisation

    @breaks @reading @platform
    Example: Broken
      When the backend looks into an OAuth client nobody knows
      Then the backend is refused: client not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the first of the OAuth clients
      Then the backend succeeds

  @oauth-scope-exists
  Rule: The scope is one of the vendor's

    @breaks @reading @platform
    Example: Broken
      When the backend looks into a scope of the posts
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the first of the scopes
      Then the backend succeeds

  @new-client-is-active
  Rule: A client is active when it is made

    @breaks @administers @platform
    Example: Broken
      When the backend sets up an inactive client
      Then the backend is refused: bad client state

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client that signs users in
      Then the backend succeeds

  @client-has-a-grant-type
  Rule: A client is made for a grant

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a client without a grant type
      Then the backend is refused: no grant type

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client that signs users in
      Then the backend succeeds

  @client-grant-type-can-be-used
  Rule: A client is made for CODE or CLIENT-CREDENTIALS

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a client for client_credentials
      Then the backend is refused: bad grant type

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client that signs users in
      Then the backend succeeds

  @client-that-signs-in-has-scopes
  Rule: A client that signs users in is given scopes

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a client that signs users in for nothing
      Then the backend is refused: no client scope

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client that signs users in
      Then the backend succeeds

  @client-is-given-scopes-that-exist
  Rule: A client is given scopes that exist

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a client whose scope is a permission
      Then the backend is refused: bad scope

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client that signs users in
      Then the backend succeeds

  @client-of-its-own-has-roles
  Rule: A client with tokens of its own is given roles

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a client of its own without a role
      Then the backend is refused: no client role

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client of its own with a role
      Then the backend succeeds

  @client-is-given-roles-that-exist
  Rule: A client is given roles that exist

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a client with a role by its name
      Then the backend is refused: bad client role

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client of its own with a role
      Then the backend succeeds

  @client-tokens-live-5-minutes-to-48-hours
  Rule: The tokens of a client live 5 minutes to 48 hours

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a client whose tokens live a minute
      Then the backend is refused: bad value

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a client whose tokens live an hour
      Then the backend succeeds

  @client-that-is-deleted-is-inactive
  Rule: A client that is deleted has been made inactive before

    @breaks @administers @platform
    Example: Broken
      When the backend sets up an end of the portal
      Then the backend is refused: client in use

    @keeps @administers @platform
    Example: Kept
      Given the backend has set up a portal that is inactive
      When the backend sets up an end of the portal
      Then the backend succeeds

  @tokens-time-out-in-5-minutes-to-8-hours
  Rule: Idle tokens time out after 5 minutes to 8 hours

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a timeout of half a minute
      Then the backend is refused: bad timeout

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a timeout of half an hour
      Then the backend succeeds

  @client-is-active
  Rule: A client that fetches a token is active

    @breaks @administers @platform
    Example: An administrator has switched it off
      Given the backend has set up a narrow backend that is inactive
      When the narrow backend asks for a token
      Then no token is issued: "unauthorized_client", "client is not active"

    @keeps @signs-in @platform
    Example: Nobody has
      When the narrow backend asks for a token
      Then a token is issued
