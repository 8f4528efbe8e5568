@starts-sessions
Feature: How messaging conversations begin

  @caller-is-a-client-alone
  Rule: The caller is a client by itself, and no user who signed in

    @breaks @platform @handles-conversations
    Example: Sue hands it in herself
      When Sue hands in what a customer has written
      Then Sue is refused: not a client

    @keeps @platform @handles-conversations
    Example: A program does
      When the backend hands in what a customer has written
      Then the backend succeeds

  @open-integration-exists
  Rule: A customer writes through an integration for open messaging

    @breaks @platform @handles-conversations
    Example: An integration by its name
      When the backend hands in what a customer has written somewhere
      Then the backend is refused: not found

    @keeps @platform @handles-conversations
    Example: An integration by its id
      When the backend hands in what a customer has written
      Then the backend succeeds

  @channel-says-when
  Rule: A customer's message says when it was sent

    @breaks @platform @handles-conversations
    Example: No time
      When the backend hands in what a customer has written, and not when
      Then the backend is refused: no time

    @keeps @platform @handles-conversations
    Example: A time
      When the backend hands in what a customer has written
      Then the backend succeeds

  @channel-says-from-whom
  Rule: A customer's message says from whom it comes

    @breaks @platform @handles-conversations
    Example: Nobody
      When the backend hands in what a customer has written, and not who
      Then the backend is refused: bad request

    @keeps @platform @handles-conversations
    Example: A customer
      When the backend hands in what a customer has written
      Then the backend succeeds

  @messenger-can-be-written-to
  Rule: One writes first by sms, open or whatsapp

    @breaks @platform @handles-conversations
    Example: On the web the visitor comes first
      When Ann writes first to "carla" by webmessaging
      Then Ann is refused: bad request

    @keeps @platform @handles-conversations
    Example: By telephone
      When Ann writes first to "+12125550100" by sms
      Then Ann succeeds

  @address-is-the-messengers
  Rule: A telephone is written to by its whole number

    @breaks @platform @handles-conversations
    Example: A number as people write it
      When Ann writes first to "(212) 555-0100" by sms
      Then Ann is refused: no telephone number

    @keeps @platform @handles-conversations
    Example: The whole number
      When Ann writes first to "+12125550100" by sms
      Then Ann succeeds

    @keeps @platform @handles-conversations
    Example: An id that the integration knows
      When Ann writes first to "carla-at-home" by open
      Then Ann succeeds

  @customer-is-talked-to-once
  Rule: There is one conversation at a time with an address

    @breaks @platform @handles-conversations
    Example: The same number again
      Given Ann has written first to "+12125550100" by sms
      When Ann writes first to "+12125550100" by sms
      Then Ann is refused: talking already

    @keeps @platform @handles-conversations
    Example: Another number
      Given Ann has written first to "+12125550100" by sms
      When Ann writes first to "+12125550101" by sms
      Then Ann succeeds
