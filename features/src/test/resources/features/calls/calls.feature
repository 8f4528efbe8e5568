@starts-sessions
Feature: Calls that agents make

  @call-names-a-destination
  Rule: A call names whom to call

    @breaks @platform @handles-conversations
    Example: A number in a field that nobody knows
      When Ann dials nobody
      Then Ann is refused: nobody to call

    @keeps @platform @handles-conversations
    Example: A number
      When Ann dials "+12125550100"
      Then Ann succeeds

  @call-names-one-destination
  Rule: A call names one destination only

    @breaks @platform @handles-conversations
    Example: Two at once
      When Ann dials "+12125550100" and calls Omar at once
      Then Ann is refused: too many to call

    @keeps @platform @handles-conversations
    Example: One
      When Ann calls Omar within the organisation
      Then Ann succeeds

  @called-user-exists
  Rule: A user who is called exists, and is active

    @breaks @platform @handles-conversations
    Example: Somebody nobody knows
      When Ann calls a user nobody knows within the organisation
      Then Ann is refused: nobody by that id

    @keeps @platform @handles-conversations
    Example: A colleague
      When Ann calls Omar within the organisation
      Then Ann succeeds

  @call-number-is-given
  Rule: A command to call says which number

    @breaks @platform @handles-conversations
    Example: No number
      When Ann dials nobody on the phone call
      Then Ann is refused: bad request

    @keeps @platform @handles-conversations
    Example: A number
      When Ann dials "+12125550100" on the phone call
      Then Ann succeeds

  @only-who-is-on-the-call-calls-on-it
  Rule: Only who is connected on a call brings somebody in

    @breaks @platform @handles-conversations
    Example: Omar is not on it
      When Omar dials "+12125550100" on the phone call
      Then Omar is refused: not active in it

    @keeps @platform @handles-conversations
    Example: Ann is
      When Ann dials "+12125550100" on the phone call
      Then Ann succeeds
