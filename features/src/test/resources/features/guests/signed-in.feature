@signs-in
Feature: Customers who have signed in
  The page exchanges the code of the customer's sign-in for a JWT, and by it the customer reads the own messages.

  @exchange-names-a-code
  Rule: An exchange names the code of a sign-in

    @breaks @control-api @platform
    Example: The page has lost the code
      Given the customer of the messaging conversation has signed in
      When the guest exchanges nothing
      Then the guest is refused: missing parameters

    @keeps @control-api @platform
    Example: The page sends the code
      Given the customer of the messaging conversation has signed in
      When the guest exchanges the code
      Then the guest is known

  @customers-deployment-is-active
  Rule: A customer signs in on a web deployment that exists and is active

    @breaks @control-api @platform
    Example: The web deployment was switched off
      Given the customer of the messaging conversation has signed in
      And the web deployment is switched off
      When the guest exchanges the code
      Then the guest is refused: not found

    @keeps @control-api @platform
    Example: The web deployment is active
      Given the customer of the messaging conversation has signed in
      When the guest exchanges the code
      Then the guest is known

  @deployment-signs-customers-in
  Rule: The web deployment's configuration has authentication switched on

    @breaks @control-api @platform
    Example: A web deployment on which all are anonymous
      Given the customer of the messaging conversation has signed in
      When the guest exchanges the code on a web deployment on which all are anonymous
      Then the guest is refused: bad request

    @keeps @control-api @platform
    Example: A web deployment that knows its customers
      Given the customer of the messaging conversation has signed in
      When the guest exchanges the code
      Then the guest is known

  @customers-code-is-good
  Rule: A customer's code was given for the web deployment and the address, and is used once, in time

    @breaks @control-api @platform
    Example: The code has been used
      Given the customer of the messaging conversation has signed in
      And the guest has exchanged the code
      When the guest exchanges the code
      Then the guest is refused: bad token

    @breaks @control-api @platform
    Example: The code is late
      Given the customer of the messaging conversation has signed in
      When 5 minutes pass
      And the guest exchanges the code
      Then the guest is refused: bad token

    @breaks @control-api @platform
    Example: The code was for another address
      Given the customer of the messaging conversation has signed in
      When the guest exchanges the code at another address
      Then the guest is refused: bad token

    @keeps @control-api @platform
    Example: The code is new
      Given the customer of the messaging conversation has signed in
      When the guest exchanges the code
      Then the guest is known

  @guest-shows-a-jwt
  Rule: A guest who has signed in shows the JWT, as a bearer token

    @breaks @reading @platform
    Example: A guest without one
      When the guest reads the messages
      Then the guest is refused: no token

    @keeps @control-api @platform
    Example: A guest with one
      Given the customer of the messaging conversation has signed in
      And the guest has exchanged the code
      When the guest reads the messages
      Then the guest is shown messages

  @guests-jwt-is-good
  Rule: A guest's JWT was signed here, has not run out, and the guest has not signed off

    @breaks @reading @platform
    Example: An agent's access token
      When Ann reads the messages of a guest
      Then Ann is refused: bad token

    @breaks @control-api @platform
    Example: A JWT that has run out
      Given the customer of the messaging conversation has signed in
      And the guest has exchanged the code
      When 60 minutes pass
      And the guest reads the messages
      Then the guest is refused: bad token

    @breaks @control-api @platform
    Example: A guest who has signed off
      Given the customer of the messaging conversation has signed in
      And the guest has exchanged the code
      And the guest has signed off
      When the guest reads the messages
      Then the guest is refused: bad token

    @keeps @control-api @platform
    Example: A guest who is known
      Given the customer of the messaging conversation has signed in
      And the guest has exchanged the code
      When the guest reads the messages
      Then the guest is shown messages

  @guests-refresh-token-is-good
  Rule: A guest's refresh token was issued here for the web deployment, and the guest has not signed off

    @breaks @control-api @platform
    Example: A guest who has signed off
      Given the customer of the messaging conversation has signed in
      And the guest has exchanged the code
      And the guest has signed off
      When the guest refreshes the JWT
      Then the guest is refused: bad token

    @keeps @control-api @platform
    Example: A guest whose JWT has run out
      Given the customer of the messaging conversation has signed in
      And the guest has exchanged the code
      When 60 minutes pass
      And the guest refreshes the JWT
      Then the guest is known
