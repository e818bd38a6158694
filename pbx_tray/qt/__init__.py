"""Windows, tray and painting.

Laws: everything here lives in the GUI thread, except Poller.run(); no requests, no keyring, no
SQL. Widgets do not know each other: they meet in `app`, by signals.
"""
