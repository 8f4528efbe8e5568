@starts-sessions
Feature: Conversations handed over

  @transfer-names-a-destination
  Rule: A transfer names a destination

    @breaks @platform @handles-conversations
    Example: To nobody
      When Ann hands the connected chat over to nobody
      Then Ann is refused: no destination

    @keeps @platform @handles-conversations
    Example: To a colleague
      When Ann hands the connected chat over to the user Omar
      Then Ann succeeds

  @transfer-names-one-destination
  Rule: A transfer names one destination only

    @breaks @platform @handles-conversations
    Example: To a colleague and a queue
      When Ann hands the connected chat over to the user Omar and the queue Billing
      Then Ann is refused: two destinations

    @keeps @platform @handles-conversations
    Example: To a queue
      When Ann hands the connected chat over to the queue Billing
      Then Ann succeeds

  @nobody-is-transferred-to-voicemail
  Rule: Nobody is transferred to voicemail

    @breaks @platform @handles-conversations
    Example: To a tape
      When Ann hands the connected chat over to the voicemail of Omar
      Then Ann is refused: no voicemail

    @keeps @platform @handles-conversations
    Example: To a colleague
      When Ann hands the connected chat over to the user Omar
      Then Ann succeeds

  @transfer-goes-to-a-queue-that-exists
  Rule: The queue of a transfer exists

    @breaks @platform @handles-conversations
    Example: A queue of nobody
      When Ann hands the connected chat over to the queue a queue nobody knows
      Then Ann is refused: no such queue

    @keeps @platform @handles-conversations
    Example: A queue
      When Ann hands the connected chat over to the queue Billing
      Then Ann succeeds

  @transfer-goes-to-an-active-user
  Rule: The user of a transfer exists, and is active

    @breaks @platform @handles-conversations
    Example: A colleague who has left the company
      When Ann hands the connected chat over to the user Ines
      Then Ann is refused: not found

    @keeps @platform @handles-conversations
    Example: A colleague who is away
      When Ann hands the connected chat over to the user Omar
      Then Ann succeeds

  @only-calls-are-transferred-outside
  Rule: Only calls are transferred outside the organisation

    @breaks @platform @handles-conversations
    Example: A chat to a telephone
      When Ann hands the connected chat over to a telephone
      Then Ann is refused: not outside

    @keeps @platform @handles-conversations
    Example: A call to a telephone
      When Ann hands the phone call over to a telephone
      Then Ann succeeds

  @only-connected-agents-are-replaced
  Rule: Only an agent who is connected hands a conversation over

    @breaks @platform @handles-conversations
    Example: The customer is no agent
      When Ann has the queue Billing replace the customer of the connected chat
      Then Ann is refused: not connected

    @keeps @platform @handles-conversations
    Example: The agent is
      When Ann hands the connected chat over to the queue Billing
      Then Ann succeeds

  @transfer-goes-to-somebody-else
  Rule: A transfer goes to somebody who is not in the conversation

    @breaks @platform @handles-conversations
    Example: To oneself
      When Ann hands the connected chat over to the user Ann
      Then Ann is refused: same party

    @keeps @platform @handles-conversations
    Example: To a colleague
      When Ann hands the connected chat over to the user Omar
      Then Ann succeeds
