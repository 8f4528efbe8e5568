Feature: Web deployments

  @web-deployment-exists
  Rule: The web deployment exists in the token's organisation

    @breaks @reading @platform
    Example: Broken
      When the backend looks into a web deployment nobody knows
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the first of the deployments
      Then the backend succeeds

  @messenger-configuration-exists
  Rule: The configuration, and the version of it that is asked for, exist in the token's organisation

    @breaks @reading @platform
    Example: Broken
      When the backend looks into a version that was never published
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: Kept
      When the backend looks into the first of the published versions
      Then the backend succeeds

  @deployment-uses-a-published-configuration
  Rule: A deployment uses a version of a configuration that has been published

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a deployment that shows the draft
      Then the backend is refused: bad request

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a deployment that shows what is published
      Then the backend succeeds

  @domains-are-listed-or-all-allowed
  Rule: A deployment that allows all domains lists none

    @breaks @administers @platform
    Example: Broken
      When the backend sets up a deployment on all domains and some
      Then the backend is refused: bad request

    @keeps @administers @platform
    Example: Kept
      When the backend sets up a deployment on some domains
      Then the backend succeeds

  @configuration-that-is-deleted-is-in-use-nowhere
  Rule: A configuration that is deleted is used by no deployment

    @breaks @administers @platform
    Example: Broken
      When the backend sets up an end of the configuration
      Then the backend is refused: in use

    @keeps @administers @platform
    Example: Kept
      Given the backend has set up an end of the deployment
      When the backend sets up an end of the configuration
      Then the backend succeeds
