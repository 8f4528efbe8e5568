Feature: Roles, and who has them

  @role-exists
  Rule: The role exists in the token's organisation

    @breaks @reading @platform
    Example: Broken
      When the backend looks into a role nobody knows
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the first of the roles
      Then the backend succeeds

  @subjects-exist
  Rule: Everyone who is given a role, or asked about, is a user or a client here

    @breaks @reading @platform
    Example: Broken
      When the backend looks into the roles of somebody nobody knows
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into Ann's roles
      Then the backend succeeds

  @divisions-exist
  Rule: The divisions that a role is granted for exist, or * stands for all

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a role for Omar in a division nobody knows
      Then the backend is refused: not found

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a role for Omar everywhere
      Then the backend succeeds

  @subject-type-is-known
  Rule: The parameter subjectType is PC_USER, PC_GROUP or PC_OAUTH_CLIENT

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a role for the subject type user
      Then the backend is refused: bad subject type

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a role for the subject type PC_USER
      Then the backend succeeds

  @division-name-is-new
  Rule: No other division has the name

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a division called Home
      Then the backend is refused: name taken

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a division called Shore
      Then the backend succeeds
