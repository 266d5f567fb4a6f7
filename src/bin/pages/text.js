// A page of text runs no program. It keeps the site for times without a network, and offers a newer version.
offline().catch(() => {});
