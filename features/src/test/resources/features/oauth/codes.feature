@signs-in @platform @sign-in-form
Feature: Exchanging a code for a token
  Whatever is wrong with a code, the answer is the same, so that nobody learns which codes there are.

  Background:
    Given Ann has signed in to the desktop

  @code-was-issued-here
  Rule: The code was issued here, to a user who is still active

    @breaks
    Example: A code that nobody has issued
      When the desktop exchanges the code "no-such-code"
      Then no token is issued: "invalid_grant", "authorization code is invalid"

    @keeps
    Example: The code that the browser brought
      When the desktop exchanges the code
      Then a token is issued for "openid"

  @code-belongs-to-the-client
  Rule: A code serves only the client that asked for it

    @breaks
    Example: In the hands of the portal
      When the portal exchanges the code
      Then no token is issued: "invalid_grant", "authorization code is invalid"

    @keeps
    Example: In the desktop's own
      When the desktop exchanges the code
      Then a token is issued

  @code-is-used-once
  Rule: A code can be exchanged once

    @breaks
    Example: A page that is loaded again
      Given the desktop has exchanged the code
      When the desktop exchanges the code
      Then no token is issued: "invalid_grant", "authorization code is invalid"

    @keeps
    Example: Once
      When the desktop exchanges the code
      Then a token is issued

  @control-api
  @code-is-used-in-time
  Rule: A code is exchanged within five minutes

    @breaks
    Example: A second late
      Given 5 minutes and 1 second pass
      When the desktop exchanges the code
      Then no token is issued: "invalid_grant", "authorization code is invalid"

    @keeps
    Example: In time
      Given 4 minutes and 30 seconds pass
      When the desktop exchanges the code
      Then a token is issued

  @redirect-uri-is-the-one-of-the-sign-in
  Rule: The redirect URI is repeated as it was at sign-in

    @breaks
    Example: Another of the desktop's own
      When the desktop exchanges the code and says that it came to "http://127.0.0.1:8400/callback"
      Then no token is issued: "invalid_grant", "authorization code is invalid"

    @keeps
    Example: The same
      When the desktop exchanges the code and says that it came to "http://localhost:8400/callback"
      Then a token is issued

  @code-verifier-matches-the-challenge
  Rule: The SHA-256 of the code verifier is the code challenge

    @breaks
    Example: Another verifier
      When the desktop exchanges the code with another verifier
      Then no token is issued: "invalid_grant", "authorization code is invalid"

    @keeps
    Example: The verifier that the challenge was made of
      When the desktop exchanges the code
      Then a token is issued
