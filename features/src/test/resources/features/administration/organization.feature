Feature: The organisation itself

  @organization-is-changed-in-its-current-version
  Rule: Who changes the organization sends its current version

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a new country in another version
      Then the backend is refused: old organization

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a new country in the current version
      Then the backend succeeds

  @limits-namespace-is-known
  Rule: The namespace of limits is one that can be looked at

    @breaks @reading @platform
    Example: Broken
      When the backend looks into limits nobody knows
      Then the backend is refused: bad value

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the limits of calls
      Then the backend succeeds
