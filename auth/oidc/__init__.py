"""Sign-in with an OpenID Connect provider: authorization code flow with PKCE (OpenID Connect Core 3.1).

documents  the provider's configuration and keys: fetched, checked, then kept for a time
flow       the way to the provider and back: the URL, the exchange of the code, the ID token
users      the users of a provider's subject; the first sign-in links it to a login
"""
