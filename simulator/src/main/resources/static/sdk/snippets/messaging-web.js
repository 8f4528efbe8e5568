// Client-side snippet (conceptual)
const messagingClient = new GenesysCloudMessagingWeb();
messagingClient.on('inviteReceived', (invite) => {
// Show UI to user: "Agent wants to cobrowse. Accept?"
if (userAccepts) {
messagingClient.acceptInvite(invite.id);
}
});
