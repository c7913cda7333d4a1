"""Arabic voices: who says, announces, charges or orders what a sentence tells."""
