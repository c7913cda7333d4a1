"""Proper names in a text and the entities that they mean: the register, and people, bodies and places that it lacks."""
