@starts-sessions
Feature: Starting co-browse on a page
  Seed 002's way: a user who signed in starts on a page, and a queue takes it up.

  @control-api
  @caller-manages-cobrowse
  Rule: Starting on a page takes the scope conversation:cobrowse:manage

    @breaks
    Example: Ann has signed in for something else
      Given Ann's token has the scope "cobrowse:write" only
      When Ann starts co-browse on a page
      Then Ann is refused: missing scope

    @keeps
    Example: Ann has signed in for this
      Given Ann's token has the scope "conversation:cobrowse:manage" only
      When Ann starts co-browse on a page
      Then co-browse has started, with a session token

  @cobrowse-names-its-target
  Rule: A co-browse says where it starts

    @breaks
    Example: Seed 002's first body
      When Ann starts co-browse and says not where
      Then Ann is refused: bad request
      And the answer says "Invalid cobrowse type specified"

    @keeps
    Example: On a page
      When Ann starts co-browse at "https://example.com/form"
      Then co-browse has started, with a session token

  @cobrowse-type-is-web
  Rule: The type of a co-browse is WEB

    @breaks
    Example: In small letters
      When Ann starts co-browse of the type "web" on a page
      Then Ann is refused: bad request
      And the answer says "Invalid cobrowse type specified"

    @keeps
    Example: In capitals
      When Ann starts co-browse of the type "WEB" on a page
      Then co-browse has started, with a session token

  @target-is-a-url-or-a-session
  Rule: The target is an http(s) address, or the id of a live session

    @breaks
    Example: An address without its beginning
      When Ann starts co-browse at "example.com"
      Then Ann is refused: bad request
      And the answer says "Invalid cobrowse target specified"

    @breaks
    Example: A session that is over
      Given the backend has started a session for Ann with the connected chat
      And the backend has ended the session
      When Ann starts co-browse at the session
      Then Ann is refused: bad request

    @keeps
    Example: A session that goes on
      Given the backend has started a session for Ann with the connected chat
      When Ann starts co-browse at the session
      Then co-browse has started, with a session token

  @participants-are-agents-we-know
  Rule: Each participant is an active user in the role AGENT

    @breaks
    Example: On behalf of Ines, who has left
      When Sue starts co-browse on a page on behalf of Ines
      Then Sue is refused: bad request

    @breaks
    Example: Customers come by the page
      When Sue starts co-browse on a page on behalf of Carla in the role "CUSTOMER"
      Then Sue is refused: bad request

    @keeps
    Example: Sue starts on Ann's behalf
      When Sue starts co-browse on a page on behalf of Ann
      Then co-browse has started, with a session token
