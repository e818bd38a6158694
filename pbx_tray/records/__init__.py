"""What is kept on disk of calls. SQLite lives here and nowhere else; no Qt, no HTTP.

What belongs together is written in one transaction; what cannot be written is said, never raised.
"""
