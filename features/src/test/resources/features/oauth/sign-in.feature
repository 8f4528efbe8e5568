@signs-in @platform
Feature: The sign-in page
  A client sends the user to this page by a link. While the link is wrong the browser stays; nobody is ever sent to an
  address that the client has not registered.

  @sign-in-link-is-well-formed
  Rule: The link's query is properly encoded UTF-8 and has each parameter once

    @breaks
    Example: Two states
      When the desktop opens the sign-in page with two states
      Then the browser stays where it is and shows "is malformed, or has a parameter twice"

    @keeps
    Example: One of each
      When the desktop opens the sign-in page
      Then the sign-in page is shown

  @sign-in-names-a-known-client
  Rule: The link names an OAuth client that exists here

    @breaks
    Example: An id that no client has
      When a client that nobody knows opens the sign-in page
      Then the browser stays where it is and shows "names no client that exists here"

    @keeps
    Example: A client of ours
      When the portal opens the sign-in page
      Then the sign-in page is shown

  @client-signs-users-in
  Rule: The client has been set up to sign users in

    @breaks
    Example: The backend signs nobody in
      When the backend opens the sign-in page
      Then the browser stays where it is and shows "has not been set up to sign users in"

    @keeps
    Example: The desktop does
      When the desktop opens the sign-in page
      Then the sign-in page is shown

  @redirect-uri-is-registered
  Rule: The redirect URI is, to the letter, one that the client has registered

    @breaks
    Scenario Outline: Almost one of them
      When the desktop opens the sign-in page to be sent to its address <almost>
      Then the browser stays where it is and shows "has not been registered with its client"

      Examples:
        | almost                   |
        | with a slash more        |
        | on another port          |
        | with a query             |
        | in capitals              |
        | in front of another host |

    @keeps
    Example: The second of two
      When the desktop opens the sign-in page to be sent to the second of its addresses
      Then the sign-in page is shown

  @response-type-is-code
  Rule: The response type is code

    @breaks
    Example: The token itself
      When the desktop opens the sign-in page with the "response type" "token"
      Then the browser is sent back with the error "unsupported_response_type"

    @keeps
    Example: A code
      When the desktop opens the sign-in page with the "response type" "code"
      Then the sign-in page is shown

  @sign-in-has-a-code-challenge
  Rule: The link has a code challenge: 43 characters of base64url

    @breaks
    Example: None
      When the desktop opens the sign-in page without the "code challenge"
      Then the browser is sent back with the error "invalid_request"

    @breaks
    Example: One with the padding left on
      When the desktop opens the sign-in page with the "code challenge" "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM="
      Then the browser is sent back with the error "invalid_request"

    @keeps
    Example: One as RFC 7636 has it
      When the desktop opens the sign-in page with the "code challenge" "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
      Then the sign-in page is shown

  @challenge-method-is-s256
  Rule: The code challenge method is S256

    @breaks
    Example: The verifier in plain
      When the desktop opens the sign-in page with the "code challenge method" "plain"
      Then the browser is sent back with the error "invalid_request"

    @breaks
    Example: Nothing said, which means plain
      When the desktop opens the sign-in page without the "code challenge method"
      Then the browser is sent back with the error "invalid_request"

    @keeps
    Example: The verifier's hash
      When the desktop opens the sign-in page with the "code challenge method" "S256"
      Then the sign-in page is shown

  @sign-in-asks-for-granted-scopes-only
  Rule: The link asks for no scope that the client has not been granted

    @breaks
    Example: More than the portal was granted
      When the portal opens the sign-in page with the "scope" "conversation:write"
      Then the browser is sent back with the error "invalid_scope"

    @keeps
    Example: What it was granted
      When the portal opens the sign-in page with the "scope" "user:read"
      Then the sign-in page is shown

  @sign-in-form
  @sign-in-comes-from-our-page
  Rule: No other site's page can send the form of the sign-in page

    @breaks
    Example: Another site signs Ann in behind her back
      When another site's page signs Ann in to the desktop
      Then the browser stays where it is and shows "has sent this form; sign in on our own page"

    @keeps
    Example: Ann does it herself
      When Ann signs in to the desktop
      Then the browser is sent back with a code and the client's state

  @sign-in-form
  @user-consents
  Rule: The user agrees to sign in

    @breaks
    Example: Ann would rather not
      When Ann declines to sign in to the desktop
      Then the browser is sent back with the error "access_denied"

    @keeps
    Example: Ann does
      When Ann signs in to the desktop
      Then the browser is sent back with a code and the client's state

  @sign-in-form
  @user-who-signs-in-is-active
  Rule: Only an active user of the client's organisation signs in

    @breaks
    Example: Ines has left
      When Ines signs in to the desktop
      Then the browser is sent back with the error "access_denied"

    @breaks @other-organisation
    Example: Somebody of another organisation
      When a user of another organisation signs in to the desktop
      Then the browser is sent back with the error "access_denied"

    @keeps
    Example: Nick is here, whatever he may do
      When Nick signs in to the desktop
      Then the browser is sent back with a code and the client's state
