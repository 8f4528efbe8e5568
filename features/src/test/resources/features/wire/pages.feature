@reading
Feature: Pages of listings

  @page-size-is-1-to-100
  Rule: A page has 1 to 100 entities, and pages are counted from 1

    @breaks
    Example: Too many users for a page
      When the backend lists 101 users a page
      Then the backend is refused: bad value

    @breaks
    Example: A page before the first
      When the backend lists page 0 of the users
      Then the backend is refused: bad value

    @breaks
    Example: Providers are listed by pages, too
      When the backend lists 1000 providers a page
      Then the backend is refused: bad value

    @keeps
    Example: The smallest page
      When the backend lists 1 user a page
      Then 1 user is shown

    @keeps
    Example: The largest page
      When the backend lists 100 users a page
      Then Ann is found
