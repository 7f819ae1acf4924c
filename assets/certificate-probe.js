// Does nothing. The install page asks the browser whether it would run this file as a service worker: browsers do so only from
// a site whose certificate they accept.
