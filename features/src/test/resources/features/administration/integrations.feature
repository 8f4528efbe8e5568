Feature: Integrations

  @integration-exists
  Rule: The integration exists in the token's organisation

    @breaks @reading @platform
    Example: Broken
      When the backend looks into an integration nobody knows
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the first of the integrations
      Then the backend succeeds

  @integration-type-exists
  Rule: The type of integration is one that there is

    @breaks @reading @platform
    Example: Broken
      When the backend looks into a type of integration nobody knows
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the first of the types of integrations
      Then the backend succeeds

  @integration-is-configured-in-its-current-version
  Rule: Who changes the configuration of an integration sends its current version

    @breaks @administers @platform
    Example: Broken
      When the backend sets up an integration in another version
      Then the backend is refused: old version

    @keeps @administers @platform
    Example: Kept
      When the backend sets up an integration in the current version
      Then the backend succeeds
