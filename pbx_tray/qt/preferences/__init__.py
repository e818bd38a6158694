"""The window in which a person chooses.

Laws: a page knows its own group of `core.choices` and nothing of the other pages; the window
knows no page by name. What is chosen holds at once; what is invalid is said and never handed on.
Files, programs and addresses are somebody else's: pages are given callables for them.
"""
