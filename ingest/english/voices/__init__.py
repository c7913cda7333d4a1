"""English voices: who says, writes or orders what a sentence tells."""
