@reading
Feature: Users

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

  @parameter-is-one-of-its-words
  Rule: A parameter that knows only some words is one of them

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
