@signs-in @platform @sign-in-form
Feature: Refreshing a token

  Background:
    Given Ann has signed in to the desktop
    And the desktop has exchanged the code

  @refresh-token-was-issued-here
  Rule: The refresh token was issued here, to a user who is still active

    @breaks
    Example: An access token in its place
      When the desktop refreshes the token with Ann's access token
      Then no token is issued: "invalid_grant", "refresh token is invalid"

    @keeps
    Example: The refresh token that came with the token
      When the desktop refreshes the token
      Then a token is issued for "openid"

  @refresh-token-belongs-to-the-client
  Rule: A refresh token serves only the client that it was issued to

    @breaks
    Example: In the hands of the portal
      When the portal refreshes the token
      Then no token is issued: "invalid_grant", "refresh token is invalid"

    @keeps
    Example: In the desktop's own
      When the desktop refreshes the token
      Then a token is issued

  @refresh-token-is-used-once
  Rule: A refresh token can be exchanged once; the answer brings the next one

    @breaks
    Example: The one that was used
      Given the desktop has refreshed the token
      When the desktop refreshes the token
      Then no token is issued: "invalid_grant", "refresh token is invalid"

    @keeps
    Example: The one that the last answer brought
      Given the desktop has refreshed the token
      When the desktop refreshes the token once more with what the last answer brought
      Then a token is issued
