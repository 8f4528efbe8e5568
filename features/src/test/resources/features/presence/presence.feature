Feature: What users do at the moment

  @presence-definition-exists
  Rule: The presence definition exists in the token's organisation

    @breaks @reading @platform
    Example: An id that nobody has
      When the backend asks the directory for "a presence definition nobody knows"
      Then the backend is refused: no presence definition

    @keeps @reading @platform
    Example: One that every organisation has
      When the backend asks the directory for "the presence definition Away"
      Then it is done

  @presence-definition-is-the-organisations-own
  Rule: Only presence definitions that the organisation made can be changed

    @breaks @administers @platform
    Example: Away stays
      When the backend asks the directory for "an end of the presence definition Away"
      Then the backend is refused: conflict

    @keeps @administers @platform
    Example: A new one can be made
      When the backend asks the directory for "a presence definition with a label"
      Then it is done

  @presence-definition-has-a-label
  Rule: A presence definition is labelled in one language at least

    @breaks @administers @platform
    Example: A name is no label
      When the backend asks the directory for "a presence definition without a label"
      Then the backend is refused: no label

    @keeps @administers @platform
    Example: Labelled in English
      When the backend asks the directory for "a presence definition with a label"
      Then it is done

  @presence-definition-names-a-system-presence
  Rule: A presence definition says which of the system's presences it is one of

    @breaks @administers @platform
    Example: Lunch is none of them
      When the backend asks the directory for "a presence definition of no system presence"
      Then the backend is refused: no system presence

    @keeps @administers @platform
    Example: Meal is
      When the backend asks the directory for "a presence definition with a label"
      Then it is done

  @presence-is-ones-own-or-may-be-edited
  Rule: Users set their own presence; another's takes the permission presence:userPresence:edit

    @breaks @administers @platform
    Example: Ann may not speak for Omar
      When Ann asks the directory for "Omar's presence to be Away"
      Then Ann is refused: presence of another

    @keeps @administers @platform
    Example: Ann speaks for herself
      When Ann asks the directory for "Ann's presence to be Away"
      Then it is done

    @keeps @administers @platform
    Example: Sue may speak for everybody
      When Sue asks the directory for "Ann's presence to be Away"
      Then it is done

  @presence-source-is-known
  Rule: The source of presences is purecloud

    @breaks @reading @platform
    Example: Another vendor says nothing here
      When the backend asks the directory for "Ann's presence as another vendor has it"
      Then the backend is refused: not found

    @keeps @reading @platform
    Example: The vendor itself does
      When the backend asks the directory for "Ann's presence"
      Then it is done
