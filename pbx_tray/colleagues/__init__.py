"""What is known and wanted of one colleague, and of my own phones: where the rooms meet.

Files are read and written in threads of their own.
"""
