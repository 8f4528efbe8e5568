@reading
Feature: What the vendor declares for each operation

  @token-has-a-scope-of-the-operation
  Rule: The token has a scope that the vendor declares for the operation

    @breaks @control-api
    Example: A token without any of them
      Given the narrow backend's token has the scope "openid" only
      When the narrow backend looks up Carla's address
      Then the narrow backend is refused: missing scope

    @keeps @control-api
    Example: Seed 003's scope
      Given the narrow backend's token has the scope "user:read" only
      When the narrow backend looks up Carla's address
      Then Carla is found

    @keeps @control-api
    Example: The vendor's scope for users
      Given the backend's token has the scope "users:readonly" only
      When the backend asks who Ann is
      Then Ann is shown by name

    @breaks @platform @control-api
    Example: Ann has signed in for something else
      Given Ann's token has the scope "conversations" only
      When Ann asks who has signed in
      Then Ann is refused: missing scope

    @keeps @platform @control-api
    Example: The vendor's scope for oneself
      Given Ann's token has the scope "user-basic-info" only
      When Ann asks who has signed in
      Then Ann is shown by name

    @breaks @platform @control-api
    Example: Who may read users may not read oneself for that
      Given Omar's token has the scope "users:readonly" only
      When Omar asks who has signed in
      Then Omar is refused: missing scope

    @breaks @platform
    Example: A token without any of them
      When the narrow backend lists the queues
      Then the narrow backend is refused: missing scope

    @breaks @platform @control-api
    Example: One queue is no exception
      Given Ann's token has the scope "conversations" only
      When Ann reads Support
      Then Ann is refused: missing scope

    @breaks @platform @control-api
    Example: Nor are wrap-up codes
      Given Ann's token has the scope "conversations" only
      When Ann lists the wrap-up codes of Support
      Then Ann is refused: missing scope

    @keeps @platform @control-api
    Example: The vendor's scope for queues
      Given the backend's token has the scope "routing:readonly" only
      When the backend lists the queues
      Then Support is listed
      And Billing is listed

    @keeps @platform
    Example: Queues of a name
      When the backend lists the queues whose name begins as Support's does
      Then Support is listed
      And Billing is not listed

    @keeps @platform
    Example: A part of a name is no name
      When the backend lists the queues whose name is the beginning of Support's
      Then Support is not listed

    @breaks @platform @control-api
    Example: The scope of the posts is not the vendor's
      Given Ann's token has the scope "conversation:write" only
      When Ann reads the connected chat
      Then Ann is refused: missing scope

    @breaks @platform @control-api
    Example: Nor does it list conversations
      Given Ann's token has the scope "conversation:write" only
      When Ann lists the active conversations
      Then Ann is refused: missing scope

    @keeps @platform @control-api
    Example: The vendor's scope for conversations
      Given Ann's token has the scope "conversations:readonly" only
      When Ann reads the connected chat
      Then the connected chat is shown
      And the agent's chat is connected
      And the customer's chat is connected

    @keeps @platform
    Example: A client may read what it could not list
      When the backend reads the phone call
      Then the phone call is shown
      And the customer's call is connected

    @keeps @platform
    Example: What is over can be read, too
      When the backend reads the closed chat
      Then the closed chat is shown
      And the customer's chat is disconnected

  @caller-has-one-of-the-permissions
  Rule: The caller has one of the permissions that the vendor declares for the operation

    @breaks @platform
    Example: Nick may not look at queues, whatever his program may do
      When Nick lists the queues
      Then Nick is refused: missing any permission

    @keeps @platform
    Example: Ann may
      When Ann lists the queues
      Then Support is listed

  @caller-has-all-of-the-permissions
  Rule: The caller has all permissions that the vendor declares for the operation

    @breaks @platform
    Example: Nor at one of them
      When Nick reads Support
      Then Nick is refused: missing permissions

    @keeps @platform
    Example: Ann may, again
      When Ann reads Support
      Then Support is shown by name
