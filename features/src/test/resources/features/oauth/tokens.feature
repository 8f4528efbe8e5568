@signs-in @platform
Feature: Tokens for clients

  @token-request-is-a-form
  Rule: A call for a token is a form, not JSON

    @breaks
    Example: What many libraries make of it
      When the backend asks for a token in JSON
      Then no token is issued: "invalid_request", "the content type must be application/x-www-form-urlencoded"

    @keeps
    Example: A form
      When the backend asks for a token
      Then a token is issued

  @form-is-well-formed
  Rule: A form is properly encoded UTF-8 and has each parameter once

    @breaks
    Example: The grant twice
      When the backend asks for a token and names the grant twice
      Then no token is issued: "invalid_request", "the form is malformed, or has a parameter twice"

    @keeps
    Example: Everything once
      When the backend asks for a token
      Then a token is issued

  @token-request-is-complete
  Rule: A call for a token has every parameter that its grant needs

    @breaks
    Example: No grant at all
      When the backend asks for a token and names no grant
      Then no token is issued: "invalid_request", "missing parameter: grant_type"

    @breaks
    Example: A grant without what belongs to it
      When the desktop asks for a token by the grant "refresh_token"
      Then no token is issued: "invalid_request", "missing parameter: refresh_token"

    @keeps
    Example: The grant is all that this one needs
      When the backend asks for a token
      Then a token is issued

  @grant-type-is-supported
  Rule: The grant type is client_credentials, authorization_code or refresh_token

    @breaks
    Example: The grant of old times
      When the backend asks for a token by the grant "password"
      Then no token is issued: "unsupported_grant_type", "grant type not supported"

    @keeps
    Example: A grant of these times
      When the backend asks for a token by the grant "client_credentials"
      Then a token is issued

  @client-is-authenticated-one-way
  Rule: A client says who it is in the header or in the form, not in both

    @breaks
    Example: In both
      When the backend asks for a token with its secret in the header and in the form
      Then no token is issued: "invalid_request", "more than one way of client authentication"

    @keeps
    Example: In the header
      When the backend asks for a token with its secret in the header
      Then a token is issued

    @keeps
    Example: In the form
      When the backend asks for a token
      Then a token is issued

  @client-is-known
  Rule: The OAuth client exists here

    @breaks
    Example: An id that no client has
      When a client that nobody knows asks for a token
      Then no token is issued: "invalid_client", "client not found"

    @keeps
    Example: A client of ours
      When the narrow backend asks for a token
      Then a token is issued

  @only-public-clients-leave-out-the-secret
  Rule: Only a client for public use may leave out its secret, and only for a user's token

    @breaks
    Example: The backend has forgotten its secret
      When the backend asks for a token without a secret
      Then no token is issued: "invalid_client", "authentication failed"

    @breaks
    Example: The desktop may do without, but not for itself
      When the desktop asks for a token without a secret
      Then no token is issued: "invalid_client", "authentication failed"

    @breaks @sign-in-form
    Example: The portal can keep a secret, and must show it
      Given Ann has signed in to the portal
      When the portal exchanges the code without a secret
      Then no token is issued: "invalid_client", "authentication failed"

    @keeps @sign-in-form
    Example: The desktop, for Ann
      Given Ann has signed in to the desktop
      When the desktop exchanges the code without a secret
      Then a token is issued

  @client-secret-matches
  Rule: The secret is the client's own

    @breaks
    Example: Another secret
      When the backend asks for a token with the secret "open sesame"
      Then no token is issued: "invalid_client", "authentication failed"

    @keeps
    Example: Its own
      When the backend asks for a token
      Then a token is issued

  @client-may-use-the-grant
  Rule: The client has been set up for the grant that it uses

    @breaks
    Example: The desktop signs users in, and has no token of its own
      When the desktop asks for a token
      Then no token is issued: "unauthorized_client", "grant type not allowed for this client"

    @keeps
    Example: The backend has
      When the backend asks for a token
      Then a token is issued

  @token-has-granted-scopes-only
  Rule: A token gets no scope that its client or user has not been granted

    @breaks
    Example: More than the client was granted
      When the narrow backend asks for a token for "conversation:write"
      Then no token is issued: "invalid_scope", "a requested scope is unknown or has not been granted"

    @keeps
    Example: Less than that
      When the narrow backend asks for a token for "user:read"
      Then a token is issued for "user:read"
