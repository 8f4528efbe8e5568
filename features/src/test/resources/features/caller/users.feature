Feature: Calls that only a user can make
  A client by itself is nobody: it has no profile, no conversations, and no screen to look at.

  @caller-is-a-user
  Rule: The caller is a user who signed in, not a client alone

    @breaks @starts-sessions
    Example: The backend stands for nobody
      When the backend starts co-browse on a page
      Then the backend is refused: not a user

    @breaks @reading @platform
    Example: The backend is nobody
      When the backend asks who has signed in
      Then the backend is refused: not a user

    @breaks @reading @platform
    Example: The backend has no conversations
      When the backend lists the active conversations
      Then the backend is refused: not a user

    @keeps @starts-sessions
    Example: Ann stands for herself
      When Ann starts co-browse on a page
      Then co-browse has started, with a session token

    @keeps @reading @platform
    Example: Sue is somebody
      When Sue asks who has signed in
      Then Sue is shown by name

    @keeps @reading @platform
    Example: Ann has conversations
      When Ann lists the active conversations
      Then the connected chat is listed
      And the phone call is listed
      And the queued chat is not listed
      And the closed chat is not listed

    @keeps @reading @platform
    Example: Omar has none
      When Omar lists the active conversations
      Then the connected chat is not listed
