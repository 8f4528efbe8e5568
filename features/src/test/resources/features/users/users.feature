@reading
Feature: Users

  @caller-may-read-users
  Rule: Reading users takes a scope for users

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
    Example: The vendor's scope
      Given the backend's token has the scope "users:readonly" only
      When the backend asks who Ann is
      Then Ann is shown by name

    @keeps
    Example: An address is matched as a whole
      When the backend looks up Carla's address without its end
      Then nobody is found

  @platform @control-api
  @caller-may-read-oneself
  Rule: Reading oneself takes user-basic-info, or a scope for users

    @breaks
    Example: Ann has signed in for something else
      Given Ann's token has the scope "conversations" only
      When Ann asks who has signed in
      Then Ann is refused: missing scope

    @keeps
    Example: The vendor's scope
      Given Ann's token has the scope "user-basic-info" only
      When Ann asks who has signed in
      Then Ann is shown by name

    @keeps
    Example: Who may read users may read oneself
      Given Omar's token has the scope "users:readonly" only
      When Omar asks who has signed in
      Then Omar is shown by name

  @user-exists
  Rule: The user exists in the token's organisation

    @breaks
    Example: An id that nobody has
      When the backend asks who a user nobody knows is
      Then the backend is refused: not found

    @breaks @other-organisation
    Example: Somebody of another organisation
      When the backend asks who a user of another organisation is
      Then the backend is refused: not found

    @keeps
    Example: Somebody who is here
      When the backend asks who Ann is
      Then Ann is shown by name

  @user-state-is-active-inactive-or-any
  Rule: The parameter state is active, inactive or any

    @breaks
    Example: A state that users do not have
      When the backend lists the users whose state is "away"
      Then the backend is refused: bad parameter

    @keeps
    Example: Those who have left
      When the backend lists the users whose state is "inactive"
      Then Ines is found

    @keeps
    Example: All of them
      When the backend lists the users whose state is "any"
      Then Ines is found
      And Ann is found
