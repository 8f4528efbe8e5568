@starts-sessions
Feature: Notification channels
  What the posts leave to asking again and again the vendor tells of itself: on a channel, by topics.

  @control-api @platform
  Example: Ann hears that the customer has left
    Given Ann has a channel
    And Ann's channel tells of Ann's "conversations"
    And Ann listens to the channel
    When the connected chat ends
    Then Ann hears of the connected chat on the channel

  @platform
  Example: Somebody is there
    Given Ann has a channel
    When Ann listens to the channel
    Then Ann's ping is answered

  @channel-exists
  Rule: The channel is one of the caller's, and has not expired

    @breaks @platform
    Example: A channel that was never made
      When Ann asks what a channel nobody knows tells of
      Then Ann is refused: not found

    @breaks @platform
    Example: Somebody else's
      Given Ann has a channel
      When Omar asks what the channel tells of
      Then Omar is refused: not found

    @breaks @control-api @platform
    Example: A day later
      Given Ann has a channel
      When 24 hours pass
      And Ann asks what the channel tells of
      Then Ann is refused: not found

    @keeps @control-api @platform
    Example: A day after the topics were said anew
      Given Ann has a channel
      When 23 hours pass
      And Ann lets the channel tell of Ann's "presence"
      And 1 hour passes
      And Ann asks what the channel tells of
      Then the channel has 1 topic

    @keeps @platform
    Example: It is there
      Given Ann has a channel
      When Ann asks what the channel tells of
      Then the channel has 0 topics

  @fewer-than-15-channels-are-made-at-once
  Rule: A user of a client makes fewer than 15 channels at once

    @breaks @control-api @platform
    Example: Fifteen
      Given the clock stands still
      When Ann makes 15 channels
      Then Ann is refused: too many at once

    @keeps @control-api @platform
    Example: Fourteen
      Given the clock stands still
      When Ann makes 14 channels
      Then Ann succeeds

  @listed-channels-are-the-tokens-or-the-clients
  Rule: The parameter includechannels is token or oauthclient

    @breaks @platform
    Example: All of them
      When Ann lists the channels of "all"
      Then Ann is refused: bad parameter

    @keeps @platform
    Example: Those of the client
      Given Ann has a channel
      When Ann lists the channels of "oauthclient"
      Then Ann succeeds

  @channel-has-at-most-1000-topics
  Rule: A channel has at most 1,000 topics

    @breaks @platform
    Example: One too many
      Given Ann has a channel
      When Ann lets the channel tell of 1001 topics
      Then Ann is refused: too many topics

    @keeps @platform
    Example: A few
      Given Ann has a channel
      When Ann lets the channel tell of Ann's "conversations"
      Then the channel has 1 topic

  @topics-are-written-as-the-vendor-writes-them
  Rule: Each topic is one that is told of, in the vendor's capitals

    @breaks @platform
    Example: Small letters only
      Given Ann has a channel
      When Ann lets the channel tell of Ann's "conversations.cobrowsesessions"
      Then Ann is refused: invalid topic

    @keeps @platform
    Example: As it is written
      Given Ann has a channel
      When Ann lets the channel tell of Ann's "conversations.cobrowseSessions"
      Then the channel has 1 topic

  @caller-may-hear-of-the-topics
  Rule: The caller may hear of each topic's user or queue

    @breaks @platform
    Example: Nick may not look at queues
      Given Nick has a channel
      When Nick lets the channel tell of Support's "conversations"
      Then Nick is refused: unauthorized topic

    @breaks @platform
    Example: Nobody
      Given Ann has a channel
      When Ann lets the channel tell of a user nobody knows and "presence"
      Then Ann is refused: unauthorized topic

    @keeps @platform
    Example: Nick may hear of himself
      Given Nick has a channel
      When Nick lets the channel tell of Nick's "conversations"
      Then the channel has 1 topic

    @keeps @platform
    Example: Ann may look at queues
      Given Ann has a channel
      When Ann lets the channel tell of Support's "conversations"
      Then the channel has 1 topic
