"""What a person can hand to somebody who helps: what happened here, without names and numbers.

All of it is shown before any of it is saved.
"""
