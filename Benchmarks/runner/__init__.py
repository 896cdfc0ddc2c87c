"""Whole runs, measured: the standard library of Python 3.9 or newer is all it needs."""
