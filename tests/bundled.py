"""The bundled register, read once for all tests: nothing in a test changes it, and what is derived from it is kept with it."""

from __future__ import annotations

from graph.register import Register, load_register

REGISTER: Register = load_register()
