const webMessagingSdk = new genesyscloud.webmessaging.WebMessaging({
appId: "your-app-id",
organizationId: "your-org-id"
});
webMessagingSdk.on('cobrowse.invite', (event) => {
console.log("Cobrowse invite received", event);
// Auto-accept or prompt user
// webMessagingSdk.acceptCobrowseInvite(event.inviteId);
});
