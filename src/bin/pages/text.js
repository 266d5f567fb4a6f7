// A text page runs no app. It caches the site for offline use and offers newer versions.
offline().catch(() => {});
