/* The snippet leaves open where userAccepts comes from. On this page the customer says yes to everything. */
window.userAccepts = true;
