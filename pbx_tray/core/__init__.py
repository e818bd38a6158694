"""What a PBX reports and what follows from it.

Laws: no Qt, no HTTP, no threads, no clock, no files; every value is frozen. Clock readings come in
as arguments. Inside: directory <- calls <- events <- state <- presence, alerts; link; follow last.
"""
